"""Instructions of the hot path, counted: `python -m tests.bench.instructions`.

A count of instructions is the same on a busy machine, so what made the program slower shows where
seconds do not. Each piece of work runs twice under Valgrind's cachegrind, on nothing and on a fixed
input; the difference divided by the input is its cost, the start of the program left out. Small
files are sealed by one process, without those that would help. Under Valgrind the processor has no
instructions for SHA: these counts compare the program with itself.

Compares with `tests/bench/instructions.json` and ends with 1 if a cost grew by more than the
tolerance. `--write` keeps the new counts, `--tolerance PERCENT` (3), `--only NAME …` counts some.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.metadata
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.bench.work import ALONE

REFERENCE = Path(__file__).with_name("instructions.json")
MEBIBYTES, FILES, ACTS = 16, 400, 40
_FILE_BYTES = 3_000
_TOLERANCE = 3.0
_COUNT = re.compile(r"I\s+refs:\s+([\d,]+)")
_CACHEGRIND = ("valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null")


@dataclass(frozen=True)
class Cost:
    """One piece of work: what it costs a `unit`, as the difference of two commands."""

    name: str
    unit: str
    units: int
    nothing: tuple[str, ...]
    something: tuple[str, ...]


def counted(*words: str) -> int:
    """Return the instructions of one command of `tests.bench.ours`."""
    variables = {**os.environ, "PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8", ALONE: "1"}
    told = subprocess.run(
        [*_CACHEGRIND, sys.executable, "-m", "tests.bench.ours", *words],
        env=variables,
        capture_output=True,
        text=True,
        check=False,
    )
    found = _COUNT.search(told.stderr)
    if told.returncode or found is None:
        msg = f"{' '.join(words)} could not be counted:\n{told.stderr[-2000:]}"
        raise SystemExit(msg)
    return int(found[1].replace(",", ""))


def make_inputs(folder: Path) -> None:
    """Make the same inputs every time, with names and times that are the same too."""
    for name in ("none", "large", "small"):
        (folder / name).mkdir()
    _make(folder / "none" / "file.bin", 1)
    _make(folder / "large" / "file.bin", MEBIBYTES << 20)
    _make(folder / "small" / "file.bin", 1)
    for number in range(FILES):
        place = folder / "small" / f"{number // 100:04d}"
        place.mkdir(exist_ok=True)
        _make(place / f"file {number}.bin", _FILE_BYTES)


def _make(place: Path, size: int) -> None:
    place.write_bytes(hashlib.shake_128(place.name.encode()).digest(size))
    os.utime(place, ns=(10**18, 10**18))


def costs(folder: Path) -> list[Cost]:
    """Return what is counted; packages that are looked at are sealed by the first."""
    place = {name: str(folder / name) for name in ("none", "large", "small")}
    kept = {name: str(folder / f"{name}.cvx") for name in place}
    out = str(folder / "out")

    def pair(work: str, unit: str) -> Cost:
        name, units = ("large", MEBIBYTES) if unit == "MiB" else ("small", FILES)

        def command(source: str) -> tuple[str, ...]:
            before = [place[source]] if work == "seal" else []
            after = [out] if work == "extract" else []
            return (work, *before, kept[source], *after)

        return Cost(f"{work}, a {unit}", unit, units, command("none"), command(name))

    return [
        *(pair(work, unit) for work in ("seal", "verify", "extract") for unit in ("MiB", "file")),
        pair("list", "file"),
        Cost("append, an act", "act", ACTS, ("append", out, "0"), ("append", out, str(ACTS))),
    ]


def measure(only: Callable[[str], bool] = lambda _name: True) -> dict[str, int]:
    """Return the instructions of each cost, by its name."""
    found: dict[str, int] = {}
    known: dict[tuple[str, ...], int] = {}
    with tempfile.TemporaryDirectory(prefix="casevault-bench-") as name:
        folder = Path(name)
        make_inputs(folder)
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        os.environ["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
        for each in ("none", "large", "small"):
            _run("seal", str(folder / each), str(folder / f"{each}.cvx"))
        # Once each before anything is counted: then all modules are compiled.
        _run("list", str(folder / "none.cvx"))
        _run("append", str(folder / "out"), "0")
        _clear(folder / "out")
        for cost in costs(folder):
            if not only(cost.name):
                continue
            for command in (cost.nothing, cost.something):
                if command not in known:
                    if command[0] == "seal":
                        Path(command[2]).unlink()
                    known[command] = counted(*command)
                    _clear(folder / "out")
            found[cost.name] = (known[cost.something] - known[cost.nothing]) // cost.units
            print(f"{cost.name:20} {found[cost.name]:12,}", file=sys.stderr, flush=True)
    return found


def _run(*words: str) -> None:
    command = [sys.executable, "-m", "tests.bench.ours", *words]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def _clear(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)


def versions() -> dict[str, str]:
    """Return what the counts depend on besides this program."""
    told = subprocess.run(["valgrind", "--version"], capture_output=True, text=True, check=True)
    return {
        "python": platform.python_version(),
        "cryptography": importlib.metadata.version("cryptography"),
        "valgrind": told.stdout.strip(),
        "machine": platform.machine(),
    }


def compared(found: dict[str, int], tolerance: float) -> tuple[list[str], bool]:
    """Return the rows of a table, and whether nothing grew by more than `tolerance` per cent."""
    kept = json.loads(REFERENCE.read_text(encoding="utf-8"))
    same = kept["versions"] == versions()
    lines = ["| instructions of | now | reference | change |", "|---|---:|---:|---:|"]
    good = True
    for name, count in found.items():
        before = kept["costs"].get(name)
        if before is None:
            lines.append(f"| {name} | {count:,} | | |")
            continue
        change = 100 * (count / before - 1)
        good = good and (change <= tolerance or not same)
        lines.append(f"| {name} | {count:,} | {before:,} | {change:+.1f} % |")
    if not same:
        lines.append(f"\nThe reference was counted with other versions: {kept['versions']}.")
    return lines, good


def main() -> int:
    """Count, compare and print."""
    parser = argparse.ArgumentParser(prog="instructions", description=__doc__)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--tolerance", type=float, default=_TOLERANCE)
    parser.add_argument("--only", nargs="*", default=[])
    options = parser.parse_args()
    if shutil.which("valgrind") is None:
        print("valgrind is not here: nothing counted.")
        return 0
    found = measure(lambda name: not options.only or any(word in name for word in options.only))
    if options.write:
        kept = {"versions": versions(), "costs": found}
        REFERENCE.write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")
        print(f"Written: {REFERENCE}")
        return 0
    lines, good = compared(found, options.tolerance)
    print("\n".join(lines))
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
