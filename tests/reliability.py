"""Run the suites that try to break things, and write what they tried into docs/reliability.md.

`python -m tests.reliability` runs every suite in its short form; `python -m tests.reliability NAME
[OPTION…]` runs one, `damage --damages 10000` for instance, and keeps what is known of the others;
`--page` only writes the page anew. A run of hours may be made in parts, by pytest with the
environment's CASEVAULT_FIGURES naming a folder: `NAME --from FOLDER [OPTION…]` then takes what
passed from there, and tells the options beside it. Figures stand in docs/reliability.json.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.figures import FOLDER

ROOT = Path(__file__).resolve().parents[1]
FIGURES = ROOT / "docs" / "reliability.json"
PAGE = ROOT / "docs" / "reliability.md"

Known = dict[str, dict[str, Any]]


@dataclass(frozen=True)
class Suite:
    """Tests that give figures; `options` make them long, `lost` says what a pass means.

    `paths` is the command where they are not pytest's: figures of that are taken from a folder.
    """

    title: str
    paths: tuple[str, ...]
    options: str
    what: str
    lost: str
    by_pytest: bool = True


SUITES = {
    "vectors": Suite(
        "Test vectors",
        ("tests/vectors",),
        "",
        "Packages that anybody can read with a reader of their own, each with one outcome. The "
        "program and the stand-alone reader read each of them.",
        "Both readers come to the outcome of each, and release the same bytes.",
    ),
    "damage": Suite(
        "Damaged packages",
        ("tests/damage/test_damaged_package.py", "tests/damage/test_every_damage.py"),
        "--damages N, --every-damage",
        "A package of 1 MiB with one bit turned, cut at some length, or with bytes behind its "
        "end: at places spread evenly, or at every place where it says so. Bits of chunks are "
        "turned where the chunk is opened, lengths change where the opening comes to them.",
        "No damaged package was taken for whole.",
    ),
    "logs": Suite(
        "Damaged custody logs",
        ("tests/damage/test_damaged_log.py",),
        "--damages N",
        "A custody log with bits, bytes or pages altered, zeroed, cut out or exchanged.",
        "Of each log either nothing was told, or verification said that it is wrong, or it told "
        "what was written: the damage lay where nothing is kept.",
    ),
    "mutants": Suite(
        "Mutants",
        ("tests/mutants",),
        "--mutants N",
        "Packages sealed with the right keys that are wrong somewhere inside, from the JSON of "
        "the header to the blocks of the tar.",
        "Both readers came to the same outcome for each, and to none that is no outcome.",
    ),
    "hostile": Suite(
        "Hostile archives, packages, bags and names",
        ("tests/hostile",),
        "",
        "ZIP archives that climb out, overlap, repeat names, lie or swell; packages, sealed with "
        "the right key, whose tar, manifest or index does; bags that name what they must not; "
        "names that are devices, reorder text, collide or cannot be written. Each has its outcome "
        "written beside it. They are tried in a process that is watched.",
        "Each came out as was written. Nothing was contacted, run, linked or written elsewhere, "
        "and the process stayed below 256 MiB. Processes that take themselves for ones on POSIX, "
        "Windows and macOS plan the same names, which the rules of each of them take apart.",
    ),
    "kills": Suite(
        "Killed",
        tuple(
            f"tests/faults/test_kill_{what}.py"
            for what in ("seal", "volumes", "extract", "records", "custody")
        ),
        "--kills N",
        "The process is killed at moments spread over its time, and before each change to a "
        "file and each part of an entry; then the next start puts things in order.",
        "No source changed, no file replaced, no name without a whole file, no package without "
        "somebody who has its key, no acknowledged entry gone; nothing left over after the next"
        " start.",
    ),
    "room": Suite(
        "Without room",
        ("tests/faults/test_full_acts.py",),
        "--every-room",
        "A volume with less and less room: whatever is made there finds that it ends, at each 64 "
        "KiB. Then the volume of the log.",
        "Either it was made, whole, or nothing was left by a name that it did not deserve, the "
        "error and the log said that the volume is full, and with room it could be made.",
    ),
    "failing": Suite(
        "Failing calls",
        ("tests/faults/failing",),
        "--faults N, 0 for every one",
        "Call number 1, 2, 3 … of each kind fails: open, write, fsync, rename, close, "
        "ftruncate, unlink, mkdir with EIO, ENOSPC, EROFS, EACCES and EINTR; writes are cut "
        "short; reads fail; or every call fails from one on. Calls on the evidence fail too.",
        "Each run came to its end, or to an error with a code; all that holds after a kill held"
        " too.",
    ),
    "power": Suite(
        "Loss of power",
        ("tests/faults/power_loss",),
        "--changes N, 0 for all",
        "Every change of a run is recorded. The power fails after one of them: what nothing "
        "flushed is lost, or some of it, in order or not, cut at sectors. The next start must "
        "put right what then stands on the disk. What cuts leave the same is looked at once.",
        "What was said to be done was there; all that holds after a kill held too.",
    ),
    "program": Suite(
        "The tests themselves",
        ("mutmut run",),
        "",
        "The program is changed in one place, as a slip of the hand would: a limit by one, an "
        "`or` for an `and`, a word, a call's argument. Then the tests that come there are run.",
        "A change that no test notices either changes nothing that can be seen, or shows where "
        "tests are weak.",
        by_pytest=False,
    ),
    "scale": Suite(
        "Very many files, very large ones",
        ("tests/scale",),
        "--scale-files N --scale-mib N --scale-written N --scale-folder PLACE",
        "Packages sealed, listed and verified by the commands, each a process of its own whose "
        "greatest memory is measured, and one file taken out. A file larger than the disk is "
        "sealed and not kept: each chunk is opened again as it would be written.",
        "Everything came back; no process had 400 MiB.",
    ),
}  # fmt: skip

_HEAD = """\
# Reliability, in figures

What was tried to break CaseVault, how often, and what came of it. The suites write this page
themselves: `python -m tests.reliability` in the development environment. Each runs on every commit
in a short form; of a longer run the options stand below. A suite that loses anything fails, and
changes no figure here.
"""
_TAIL = """
## What these figures are not

They are no proof that nothing can be lost: they say what was tried. A disk that lies about having
flushed cannot be played here, nor a file system that breaks its own promises; the kinds of loss
that are played are written in `tests/faults/power_loss/disk.py`. SQLite passes over some failures
of a folder's flush, and the log with it. Runs on macOS and Windows are not among them.
"""


def run(name: str, options: list[str], known: Known) -> int:
    """Run one suite; keep its figures if it passes. Return pytest's exit code."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
        done = subprocess.run(
            [*command, *SUITES[name].paths, *options],
            cwd=ROOT,
            env={**os.environ, FOLDER: folder},
            check=False,
        )
        if done.returncode == 0:
            known[name] = _today(name, options) | {"figures": _figures_in(Path(folder))}
    return done.returncode


def take(name: str, folder: Path, options: list[str], known: Known) -> None:
    """Put figures of parts of a suite that were run by themselves among those that are known."""
    if not SUITES[name].by_pytest:
        known[name] = _today(name, []) | {"figures": _figures_in(folder)}
        return
    for row, figures in _figures_in(folder).items():
        known[name]["figures"][row] = {**figures, "options": " ".join(options)}
    known[name]["paths"] = list(SUITES[name].paths)


def _today(name: str, options: list[str]) -> dict[str, Any]:
    return {
        "date": datetime.now(UTC).strftime("%Y-%m-%d"),
        "machine": _machine(),
        "paths": list(SUITES[name].paths),
        "options": " ".join(options),
    }


def _figures_in(folder: Path) -> Known:
    return {path.stem: json.loads(path.read_bytes()) for path in sorted(folder.iterdir())}


def _machine() -> str:
    system = f"{platform.system()} {platform.machine()}"
    return f"{system}, {os.cpu_count()} processors, Python {platform.python_version()}"


def page(known: Known) -> str:
    """Return the page for these figures."""
    sections = [_section(SUITES[name], known[name]) for name in SUITES if name in known]
    return _HEAD + "".join(sections) + _TAIL


def _section(suite: Suite, run_: dict[str, Any]) -> str:
    paths = " ".join(run_["paths"])
    options = f" `{run_['options']}`" if run_["options"] else ""
    longer = f" Longer: `{suite.options}`." if suite.options else ""
    lines = [
        f"\n## {suite.title}\n",
        f"{suite.what}\n",
        f"{suite.lost}\n",
        f"`{paths}`{options}; {run_['date']}, {run_['machine']}.{longer}\n",
        "| | tried | how it came out |",
        "| --- | ---: | --- |",
    ]
    for name, figures in sorted(run_["figures"].items()):
        found = sorted(figures["found"].items(), key=lambda item: (-item[1], item[0]))
        ends = ", ".join(f"{end}: {count:,}" for end, count in found)
        more = f" (a run makes {figures['calls']:,} calls)" if "calls" in figures else ""
        if "cuts" in figures:
            more += f" states after {figures['cuts']:,} cuts"
        more += f" (a run makes {figures['changes']:,} changes)" if "changes" in figures else ""
        more += ", every one" if figures.get("every") == "yes" else ""
        own = f" `{figures['options']}`" if figures.get("options") else ""
        lines.append(f"| {name.replace('-', ' ')}{own} | {figures['tried']:,}{more} | {ends} |")
    return "\n".join(lines) + "\n"


def read_known() -> Known:
    """Return the figures that are kept."""
    known: Known = json.loads(FIGURES.read_bytes()) if FIGURES.exists() else {}
    return known


def main(arguments: list[str]) -> int:
    """Run what is asked for, and write figures and page."""
    known = read_known()
    failed = 0
    if arguments[1:2] == ["--from"]:
        take(arguments[0], Path(arguments[2]), arguments[3:], known)
    elif arguments != ["--page"]:
        names = arguments[:1] or [name for name in SUITES if SUITES[name].by_pytest]
        for name in names:
            failed |= run(name, arguments[1:], known)
    FIGURES.write_text(json.dumps(known, indent=1, sort_keys=True) + "\n", "utf-8")
    PAGE.write_text(page(known), "utf-8")
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
