#!/usr/bin/env python3
"""Install and use what was made, in a clean root without a network: `try_packages.py FOLDER WORK`.

The root holds what Debian calls essential and nothing more; what the Debian package depends on is
fetched beforehand, and all else happens where no network is. As root, with mmdebstrap, Xvfb and
lintian.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import try_desktop
import try_starts
from clean_root import CleanRoot
from environment import ROOT
from trial import HOME, SAMPLE, Trial

from casevault_gui import __version__

_ENTRIES = 20_500
"""A log this long is verified by several processes."""
_FILL = """
import sys
from pathlib import Path
from casevault_gui.core.workflows.profile import open_profile
from tests.core.custody.samples import fill_quickly
profile = open_profile(Path(sys.argv[1]))
fill_quickly(profile.log, int(sys.argv[2]))
profile.close()
"""
# Counts, while the log is verified, the program's own further processes. The brackets keep whoever
# looks from finding the words in its own arguments.
_COUNT = """
casevault --json custody verify > said &
most=0
while kill -0 $! 2> /dev/null; do
    seen=$(grep -lz '[-]-multiprocessing-fork' /proc/[0-9]*/cmdline 2> /dev/null | wc -l)
    [ "$seen" -gt "$most" ] && most=$seen
done
wait $! && echo "$most"
"""
# What else of ours may stay: lists of who was installed when, and the page's name in a database of
# `man`, which does not wipe what it forgets.
_HISTORIES = (
    *("var/log", "var/cache/apt", "var/lib/apt", "var/lib/dpkg/status-old"),
    "var/cache/man/index.db",
)


def try_all(folder: Path, work: Path) -> int:
    """Try everything in `folder`, in roots below the new folder `work`; return the exit code."""
    work.mkdir(parents=True)
    trial = Trial(CleanRoot.make(work / "root"))
    shutil.copytree(folder, trial.root.place / "handed")
    trial.home.mkdir(mode=0o700, parents=True)
    os.chown(trial.home, 1000, 1000)
    failed = 0
    tries: list[tuple[str, Callable[[Trial], str]]] = [
        ("check the list of sums", _sums),
        ("check the Debian package with lintian", _lintian),
        ("install the Debian package without a network", _install),
        ("seal, verify, extract, and report", _main_job),
        ("verify a long log by several processes", _long_log),
        ("show strangers' files by processes of their own", _viewers),
        ("open the window", try_starts.window),
        ("show the window in each language", try_starts.languages),
        ("time from start to answer", try_starts.commands),
        ("know files by their first bytes", try_desktop.types),
        ("complete words in shells", try_desktop.completions),
        ("show the man page", try_desktop.man_page),
        ("use the portable folder", _portable),
        ("use the .run file", _run_file),
        ("remove the Debian package", _remove),
        ("install from the wheelhouse", _wheelhouse),
    ]
    for what, act in tries:
        try:
            print(f"passed  {what}: {act(trial)}", flush=True)
        except Exception as error:  # noqa: BLE001 - whatever it is, the others are tried too
            failed += 1
            print(f"FAILED  {what}: {error}", flush=True)
            traceback.print_exc()
    print(f"{len(tries) - failed} passed, {failed} failed", flush=True)
    return 1 if failed else 0


def lacking() -> str:
    """Return what is missing to try anything, or nothing."""
    missing = [name for name in ("Xvfb", "lintian") if not shutil.which(name)]
    return f"Not here: {' '.join(missing)}" if missing else ""


def _sums(trial: Trial) -> str:
    said = trial.root.run(["sh", "-c", "cd /handed && sha256sum --check --strict SHA256SUMS"])
    return f"{said.stdout.count(': OK')} files"


def _lintian(trial: Trial) -> str:
    package = trial.root.place / trial.handed("*.deb")[1:]
    command = ["lintian", "--allow-root", "--fail-on", "error,warning", str(package)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[:2000] + done.stderr[:500]
    return "no error, no warning" + (f"; {done.stdout.strip()}" if done.stdout else "")


def _install(trial: Trial) -> str:
    package = trial.handed("*.deb")
    trial.root.run(["apt-get", "-qq", "update"], network=True)
    start = time.monotonic()
    trial.install(package)
    seconds = time.monotonic() - start
    known = trial.root.run(["dpkg-query", "--show", "casevault"]).stdout.strip()
    no_python = trial.root.run(["sh", "-c", "command -v python3 || echo none"]).stdout.strip()
    assert no_python == "none", no_python
    return f"{known} in {seconds:.1f} s, with what it needs; Python there: {no_python}"


def _main_job(trial: Trial) -> str:
    said = trial.as_user("casevault", "demo")
    assert "consistent" in said, said
    package, key, out = f"{HOME}/a.cvx", f"{HOME}/a.key", f"{HOME}/out"
    case = f"{SAMPLE}/case.json"
    seal = ["casevault", "seal", f"{SAMPLE}/evidence", "--case", case, "-o", package]
    trial.as_user(*seal, "--key-out", key, "--same-volume-ok")
    trial.as_user("casevault", "verify", package, "--key-file", key)
    trial.as_user("casevault", "extract", package, "-d", out, "--key-file", key)
    trial.as_user("diff", "-r", f"{SAMPLE}/evidence", f"{out}/evidence")
    log = json.loads(trial.as_user("casevault", "custody", "verify", "--json"))
    paper = f"{HOME}/report.pdf"
    report = ["casevault", "custody", "report", "custody", "--case", "2024-0117-FR", "-o", paper]
    trial.as_user(*report)
    pdf = (trial.root.place / paper[1:]).read_bytes()
    assert pdf.startswith(b"%PDF"), pdf[:8]
    return f"{len(log)} answers about the log, a paper of {len(pdf)} bytes"


def _long_log(trial: Trial) -> str:
    profile = trial.home / "long"
    filling = [sys.executable, "-c", _FILL, str(profile), str(_ENTRIES)]
    paths = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    subprocess.run(filling, env={**os.environ, "PYTHONPATH": paths}, check=True)
    for path in (profile, *profile.rglob("*")):
        os.chown(path, 1000, 1000)
    start = time.monotonic()
    counting = f"cd {HOME} || exit; {_COUNT}"
    workers = int(trial.as_user("sh", "-c", counting, CASEVAULT_HOME=f"{HOME}/long"))
    seconds = time.monotonic() - start
    assert workers, "no further process was seen"
    said = json.loads((trial.home / "said").read_text("utf-8"))
    assert said["entries"] >= _ENTRIES, said
    return f"{said['entries']} entries in {seconds:.1f} s, {workers} processes beside the first"


def _viewers(trial: Trial) -> str:
    from casevault_gui.core.confined.process import ARGUMENT  # noqa: PLC0415 - the checkout's
    from casevault_gui.core.progress import CancelToken  # noqa: PLC0415
    from casevault_gui.core.viewers.answer import Kind, Question  # noqa: PLC0415
    from casevault_gui.core.viewers.process import ViewerProcess  # noqa: PLC0415

    sample = ROOT / "resources" / "sample_case" / "evidence"
    # A viewer is started with no variables, so nobody would find the program by its name.
    chroot = shutil.which("chroot") or "chroot"
    command = [chroot, *trial.entered(), "/usr/lib/casevault/casevault", ARGUMENT]
    shown = []
    for kind, pattern in ((Kind.IMAGE, "*.png"), (Kind.PDF, "*.pdf"), (Kind.MAIL, "*.eml")):
        data = next(sample.rglob(pattern)).read_bytes()
        with ViewerProcess(command) as viewer:
            answer = viewer.ask(Question(kind), data, CancelToken())
        assert not answer.problem, (kind, answer.problem)
        shown.append(kind.value)
    return ", ".join(shown)


def _portable(trial: Trial) -> str:
    trial.as_user("tar", "-xzf", trial.handed("*-portable.tar.gz"), "-C", HOME)
    (folder,) = trial.home.glob("casevault-*")
    before = {path for path in trial.home.iterdir() if path != folder}
    said = trial.as_user(f"{HOME}/{folder.name}/casevault", "demo")
    assert "consistent" in said, said
    assert (folder / "profile" / "custody.sqlite").exists()
    assert {path for path in trial.home.iterdir() if path != folder} == before
    links = [path for path in folder.rglob("*") if path.is_symlink()]
    assert not links, links[:3]
    guide = (folder / "Guide.html").read_text("utf-8").partition('<a href="')[2].partition('"')[0]
    assert (folder / guide).is_file(), guide
    return "the profile is beside the program, nothing is elsewhere; no links; the guide is there"


def _run_file(trial: Trial) -> str:
    run = trial.handed("*.run")
    said = trial.as_user("sh", run, "--", "demo", TMPDIR=HOME)
    assert "consistent" in said, said
    left = [path.name for path in trial.home.glob("makeself*")]
    assert not left, left
    trial.as_user("sh", run, "--check")
    version = trial.as_user("sh", run, "--quiet", "--", "--version", TMPDIR=HOME)
    assert version == f"CaseVault {__version__}\n", version
    return "its sum is right; it unpacked itself, did the main job, left nothing"


def _remove(trial: Trial) -> str:
    """Remove it where a desktop's own lists know of it, which must forget it."""
    root = trial.root
    root.run(["apt-get", "-qq", "purge", "--yes", "casevault"])
    elsewhere = {root.place / name for name in ("home", "handed", "proc", "sys", "dev", "tmp")}
    histories = tuple(str(root.place / name) for name in _HISTORIES)
    left = []
    for top in root.place.iterdir():
        if top in elsewhere or top.is_symlink():
            continue
        for path in (top, *top.rglob("*")):
            if str(path).startswith(histories):
                continue
            named = "casevault" in path.name.lower()
            plain = path.is_file() and not path.is_symlink()
            if named or (plain and b"casevault" in path.read_bytes()):
                left.append(str(path.relative_to(root.place)))
    assert not left, left[:10]
    forgotten = root.run(["man", "--where", "casevault"], check=False)
    assert forgotten.returncode, forgotten.stdout
    assert (trial.home / ".local/share/casevault/custody.sqlite").exists()
    return "no file of it is left, and none that names it; the user's profile is"


def _wheelhouse(trial: Trial) -> str:
    # Python is the system's own here: that is what such a machine has.
    trial.install("python3-venv", "libgl1", "libegl1", "libglib2.0-0", "libfontconfig1")
    trial.as_user("tar", "-xzf", trial.handed("*-offline.tar.gz"), "-C", HOME)
    (folder,) = trial.home.glob("casevault-*-offline")
    start = time.monotonic()
    trial.as_user("python3", f"{HOME}/{folder.name}/offline_install.py", f"{HOME}/installed")
    seconds = time.monotonic() - start
    program = f"{HOME}/installed/bin/casevault"
    said = trial.as_user(program, "demo")
    assert "consistent" in said, said
    # What the removed package sealed and kept is opened by this one.
    trial.as_user(program, "verify", f"{HOME}/a.cvx", "--key-file", f"{HOME}/a.key")
    assert (folder / "guide-site" / "guide" / "index.html").is_file()
    return f"installed in {seconds:.1f} s; it goes on with the profile that was kept"


def main(arguments: Sequence[str]) -> int:
    """Try what stands in a folder."""
    missing = lacking()
    if missing:
        print(missing, file=sys.stderr)
        return 3
    return try_all(Path(arguments[0]).absolute(), Path(arguments[1]).absolute())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
