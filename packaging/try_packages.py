#!/usr/bin/env python3
"""Install and use what was made, in a clean root without a network: `try_packages.py FOLDER WORK`.

The root holds what Debian calls essential and nothing more; what the Debian package depends on is
fetched beforehand, and all else happens where no network is. As root, with mmdebstrap, Xvfb and
xdotool.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from clean_root import CleanRoot
from environment import ROOT

_RUNS = 3
_PATIENCE_SECONDS = 60.0
_HOME = "/home/somebody"
_SAMPLE = "/usr/lib/casevault/_internal/casevault_gui/resources/sample_case"
# Where an X server listens, on every system.
_SOCKETS = Path("/tmp", ".X11-unix")  # noqa: S108
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


def try_all(folder: Path, work: Path) -> int:
    """Try everything in `folder`, in roots below the new folder `work`; return the exit code."""
    work.mkdir(parents=True)
    root = CleanRoot.make(work / "root")
    (root.place / "handed").mkdir()
    (root.place / _HOME[1:]).mkdir(mode=0o700, parents=True)
    os.chown(root.place / _HOME[1:], 1000, 1000)
    for path in folder.iterdir():
        (root.place / "handed" / path.name).write_bytes(path.read_bytes())
    failed = 0
    tries: list[tuple[str, Callable[[CleanRoot], str]]] = [
        ("install the Debian package without a network", _install),
        ("seal, verify, extract, and report", _main_job),
        ("verify a long log by several processes", _long_log),
        ("show strangers' files by processes of their own", _viewers),
        ("open the window", _window),
        ("time from start to answer", _times),
        ("use the portable folder", _portable),
        ("use the .run file", _run_file),
        ("remove the Debian package", _remove),
        ("install from the wheelhouse", _wheelhouse),
    ]
    for what, act in tries:
        try:
            print(f"passed  {what}: {act(root)}", flush=True)
        except (AssertionError, subprocess.CalledProcessError, OSError, StopIteration) as error:
            failed += 1
            print(f"FAILED  {what}: {error}", flush=True)
    print(f"{len(tries) - failed} passed, {failed} failed", flush=True)
    return 1 if failed else 0


def _handed(root: CleanRoot, pattern: str) -> str:
    return f"/handed/{next((root.place / 'handed').glob(pattern)).name}"


def _as_user(root: CleanRoot, *command: str, **variables: str) -> str:
    return root.run(command, as_user=True, variables={"HOME": _HOME, **variables}).stdout


def _user(root: CleanRoot) -> list[str]:
    """Return chroot's arguments for a command of an ordinary user, up to its variables."""
    known = [f"HOME={_HOME}", "LC_ALL=C.UTF-8"]
    return ["--userspec=1000:1000", str(root.place), "env", "-i", *known]


def _install(root: CleanRoot) -> str:
    package = _handed(root, "*.deb")
    root.run(["apt-get", "-qq", "update"], network=True)
    apt = ["apt-get", "-qq", "install", "--yes", "--no-install-recommends"]
    root.run([*apt, "--download-only", package], network=True)
    start = time.monotonic()
    # What it depends on was fetched; where no network is, nothing else can be.
    root.run([*apt, package])
    seconds = time.monotonic() - start
    known = root.run(["dpkg-query", "--show", "casevault"]).stdout.strip()
    no_python = root.run(["sh", "-c", "command -v python3 || echo none"]).stdout.strip()
    assert no_python == "none", no_python
    return f"{known} in {seconds:.1f} s, with what it needs; Python there: {no_python}"


def _main_job(root: CleanRoot) -> str:
    said = _as_user(root, "casevault", "demo")
    assert "consistent" in said, said
    package, key, out = f"{_HOME}/a.cvx", f"{_HOME}/a.key", f"{_HOME}/out"
    case = f"{_SAMPLE}/case.json"
    seal = ["casevault", "seal", f"{_SAMPLE}/evidence", "--case", case, "-o", package]
    _as_user(root, *seal, "--key-out", key, "--same-volume-ok")
    _as_user(root, "casevault", "verify", package, "--key-file", key)
    _as_user(root, "casevault", "extract", package, "-d", out, "--key-file", key)
    _as_user(root, "diff", "-r", f"{_SAMPLE}/evidence", f"{out}/evidence")
    log = json.loads(_as_user(root, "casevault", "custody", "verify", "--json"))
    paper = f"{_HOME}/report.pdf"
    report = ["casevault", "custody", "report", "custody", "--case", "2024-0117-FR", "-o", paper]
    _as_user(root, *report)
    pdf = (root.place / paper[1:]).read_bytes()
    assert pdf.startswith(b"%PDF"), pdf[:8]
    return f"{len(log)} answers about the log, a paper of {len(pdf)} bytes"


def _long_log(root: CleanRoot) -> str:
    profile = root.place / _HOME[1:] / "long"
    filling = [sys.executable, "-c", _FILL, str(profile), str(_ENTRIES)]
    paths = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    subprocess.run(filling, env={**os.environ, "PYTHONPATH": paths}, check=True)
    for path in (profile, *profile.rglob("*")):
        os.chown(path, 1000, 1000)
    start = time.monotonic()
    # Who is asked how it went says so: a worker that does not begin fails the whole.
    verify = "casevault custody verify & sleep 2; grep -lz fork /proc/[0-9]*/cmdline | wc -l; wait"
    said = _as_user(root, "sh", "-c", verify, CASEVAULT_HOME=f"{_HOME}/long")
    seconds = time.monotonic() - start
    assert "onsistent" in said, said
    workers = int(said.split()[0])
    assert workers, said
    return f"{_ENTRIES} entries in {seconds:.1f} s, {workers} processes seen beside the first"


def _viewers(root: CleanRoot) -> str:
    from casevault_gui.core.confined.process import ARGUMENT  # noqa: PLC0415 - the checkout's
    from casevault_gui.core.progress import CancelToken  # noqa: PLC0415
    from casevault_gui.core.viewers.answer import Kind, Question  # noqa: PLC0415
    from casevault_gui.core.viewers.process import ViewerProcess  # noqa: PLC0415

    sample = ROOT / "resources" / "sample_case" / "evidence"
    # A viewer is started with no variables, so nobody would find the program by its name.
    chroot = shutil.which("chroot") or "chroot"
    command = [chroot, *_user(root), "/usr/lib/casevault/casevault", ARGUMENT]
    shown = []
    for kind, pattern in ((Kind.IMAGE, "*.png"), (Kind.PDF, "*.pdf"), (Kind.MAIL, "*.eml")):
        data = next(sample.rglob(pattern)).read_bytes()
        with ViewerProcess(command) as viewer:
            answer = viewer.ask(Question(kind), data, CancelToken())
        assert not answer.problem, (kind, answer.problem)
        shown.append(kind.value)
    return ", ".join(shown)


def _window(root: CleanRoot) -> str:
    display, screen = _screen()
    try:
        times = [_until_visible(root, display) for _ in range(_RUNS)]
    finally:
        screen.terminate()
        screen.wait()
    seconds, busy = map(statistics.median, zip(*times, strict=True))
    return f"visible after {seconds:.2f} s, {busy:.2f} s of a processor (median of {_RUNS})"


def _screen() -> tuple[str, subprocess.Popen[bytes]]:
    readable, writable = os.pipe()
    server = [
        "Xvfb",
        "-displayfd",
        str(writable),
        "-screen",
        "0",
        "1280x1024x24",
        "-nolisten",
        "tcp",
    ]
    screen = subprocess.Popen(server, pass_fds=[writable], stderr=subprocess.DEVNULL)
    os.close(writable)
    with os.fdopen(readable) as numbers:
        return f":{numbers.readline().strip()}", screen


def _until_visible(root: CleanRoot, display: str) -> tuple[float, float]:
    """Return how long it took, and how much of a processor."""
    inside = root.place / _SOCKETS.relative_to("/")
    inside.mkdir(exist_ok=True)
    mount = 'mount --bind "$1" "$2"; shift 2; exec chroot "$@"'
    entered = ["sh", "-c", mount, "sh", str(_SOCKETS), str(inside), *_user(root)]
    command = ["unshare", "--net", "--mount", *entered, f"DISPLAY={display}"]
    start = time.monotonic()
    with subprocess.Popen([*command, "/usr/bin/casevault"], stderr=subprocess.PIPE) as window:
        find = ["xdotool", "search", "--onlyvisible", "--name", "CaseVault"]
        seen = {**os.environ, "DISPLAY": display}
        while subprocess.run(find, env=seen, capture_output=True, check=False).returncode:
            late = time.monotonic() > start + _PATIENCE_SECONDS
            if late or window.poll() is not None:
                window.kill()
                assert window.stderr is not None
                raise AssertionError(window.stderr.read().decode(errors="replace")[-800:])
            time.sleep(0.01)
        seconds = time.monotonic() - start
        stat = Path(f"/proc/{window.pid}/stat").read_text().rpartition(")")[2].split()
        window.terminate()
    return seconds, (int(stat[11]) + int(stat[12])) / os.sysconf("SC_CLK_TCK")


def _times(root: CleanRoot) -> str:
    said = []
    program, package = "/usr/bin/casevault", f"{_HOME}/a.cvx"
    for words in ([program, "--version"], [program, "info", package], ["true"]):
        runs = []
        for _ in range(_RUNS):
            start, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
            command = ["chroot", *_user(root), *words]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            busy = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
            runs.append((time.monotonic() - start, busy))
        seconds, busy = map(statistics.median, zip(*runs, strict=True))
        said.append(f"`{words[-1]}` {seconds:.2f} s, {busy:.2f} s of a processor")
    return "; ".join(said)


def _portable(root: CleanRoot) -> str:
    archive = _handed(root, "*-portable.tar.gz")
    _as_user(root, "tar", "-xzf", archive, "-C", _HOME)
    folder = next((root.place / _HOME[1:]).glob("casevault-*"))
    inside = f"{_HOME}/{folder.name}"
    said = _as_user(root, f"{inside}/casevault", "demo")
    assert "consistent" in said, said
    assert (folder / "profile" / "custody.sqlite").exists()
    links = [path for path in folder.rglob("*") if path.is_symlink()]
    assert not links, links[:3]
    return "the profile is beside the program; no links, so that any file system holds it"


def _run_file(root: CleanRoot) -> str:
    said = _as_user(root, "sh", _handed(root, "*.run"), "--", "demo", TMPDIR=_HOME)
    assert "consistent" in said, said
    left = [path.name for path in (root.place / _HOME[1:]).glob("makeself*")]
    assert not left, left
    return "unpacked itself, did the main job, left nothing"


def _remove(root: CleanRoot) -> str:
    root.run(["apt-get", "-qq", "purge", "--yes", "casevault"])
    left = [path for path in (root.place / "usr").rglob("*casevault*") if path.exists()]
    assert not left, left[:3]
    return "nothing of it left"


def _wheelhouse(root: CleanRoot) -> str:
    # Python is the system's own here: that is what such a machine has.
    root.run(["apt-get", "-qq", "install", "--yes", "python3-venv", "libgl1"], network=True)
    archive = _handed(root, "*-offline.tar.gz")
    _as_user(root, "tar", "-xzf", archive, "-C", _HOME)
    folder = next((root.place / _HOME[1:]).glob("casevault-*-offline")).name
    start = time.monotonic()
    _as_user(root, "python3", f"{_HOME}/{folder}/offline_install.py", f"{_HOME}/installed")
    seconds = time.monotonic() - start
    said = _as_user(root, f"{_HOME}/installed/bin/casevault", "demo")
    assert "consistent" in said, said
    return f"installed in {seconds:.1f} s"


def main(arguments: Sequence[str]) -> int:
    """Try what stands in a folder."""
    return try_all(Path(arguments[0]).absolute(), Path(arguments[1]).absolute())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
