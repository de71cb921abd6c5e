"""What a byte and a file cost as the input grows: `python -m tests.bench.growth`.

Files of zeros that take no room (10 MiB and on, tenfold), then trees (100 files and on: fewer cost
less than one start differs from the next). The package is written to memory where that has room, so
that no device is in the figures; one that no place has room for is sealed and dropped, and not
verified. Seconds of processor, for others may use the machine; the start of a process, and what an
input of one byte takes, are taken off.
`--most-mib N` (102,400), `--most-files N` (1,000,000), `--folder DIR`; the bench does the same.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.chart import Line, lines

MOST_MIB, MOST_FILES = 102_400, 1_000_000
_MEMORY = Path("/dev/shm")  # noqa: S108 - memory, and a folder of its own in it
_OF_A_FILE, _OF_A_TREE = ("seal", "verify"), ("seal", "verify", "list")
_SURE, _LARGE, _MANY = 3, 1 << 30, 100_000
_DROPPED = "unwritten"


@dataclass(frozen=True)
class Grown:
    """What an input of `units` took: seconds of processor and MiB, by way."""

    units: int
    processor: dict[str, float]
    mebibytes: dict[str, float]


def tenfold(first: int, most: int) -> Iterator[int]:
    """Yield `first` and what is ten times as much, up to `most`, which comes last."""
    while first < most:
        yield first
        first *= 10
    yield most


def grow_file(folder: Path, most: int) -> list[Grown]:
    """Measure files of up to `most` MiB."""
    source = folder / "zeros.bin"
    ways = _OF_A_FILE

    def make(mebibytes: int) -> None:
        with source.open("wb") as file:
            file.truncate(mebibytes << 20 or 1)

    make(0)
    start = _run(source, ways, _SURE)
    grown = []
    for mebibytes in tenfold(10, most):
        make(mebibytes)
        times = 1 if mebibytes << 20 > _LARGE else _SURE
        grown.append(_less(_run(source, ways, times), start, mebibytes))
        print(f"  {mebibytes:,} MiB: {_told(grown[-1])}", flush=True)
    source.unlink()
    return grown


def grow_tree(folder: Path, most: int) -> list[Grown]:
    """Measure trees of up to `most` files of a hundred bytes."""
    source = folder / "grown"
    source.mkdir()
    (source / "one").write_bytes(b"1")
    ways = _OF_A_TREE
    start = _run(source, ways, _SURE)
    made, grown = 0, []
    for files in tenfold(100, most):
        for number in range(made, files):
            place = source / f"{number // 500:05d}"
            if number % 500 == 0:
                place.mkdir(exist_ok=True)
            (place / f"file {number}.bin").write_bytes(b"%0100d" % number)
        made = files
        grown.append(_less(_run(source, ways, 1 if files > _MANY else _SURE), start, files))
        print(f"  {files:,} files: {_told(grown[-1])}", flush=True)
    shutil.rmtree(source)
    return grown


def _run(source: Path, ways: Sequence[str], times: int) -> Grown:
    size = 0 if source.is_dir() else source.stat().st_size
    parent = _roomy(size, source.parent)
    if parent is None:
        ways = ("seal",)
    taken: dict[str, list[tuple[float, float]]] = {way: [] for way in ways}
    for _ in range(times):
        if parent is None:
            taken["seal"].append(_spent(_DROPPED, str(source)))
            continue
        with tempfile.TemporaryDirectory(prefix="casevault-bench-", dir=parent) as name:
            package = Path(name) / "grown.cvx"
            for way in ways:
                words = (way, source, package) if way == "seal" else (way, package)
                taken[way].append(_spent(*map(str, words)))
    return Grown(
        0,
        {way: min(seconds for seconds, _ in found) for way, found in taken.items()},
        {way: max(mebibytes for _, mebibytes in found) for way, found in taken.items()},
    )


def _roomy(size: int, folder: Path) -> Path | None:
    """Return where a package of `size` bytes goes: memory, else `folder`, else nowhere."""
    if _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free > 2 * size + (2 << 30):
        return _MEMORY
    return folder if shutil.disk_usage(folder).free > size + (2 << 30) else None


def _spent(*words: str) -> tuple[float, float]:
    command = [sys.executable, "-m", "tests.bench.ours", *words]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    seconds, mebibytes = told.split()
    return float(seconds), float(mebibytes)


def _less(grown: Grown, start: Grown, units: int) -> Grown:
    processor = {
        name: max(grown.processor[name] - start.processor[name], 0) for name in grown.processor
    }
    return Grown(units, processor, grown.mebibytes)


def _told(grown: Grown) -> str:
    return ", ".join(f"{name} {seconds:.2f} s" for name, seconds in grown.processor.items())


def table(every: Sequence[Grown], unit: str, scale: float, cost: str) -> list[str]:
    """Return the rows: the seconds, the cost a unit, the memory of each way."""
    names = list(every[0].processor)
    head = " | ".join(f"{name}: CPU s | {cost} | MiB" for name in names)
    rows = [f"| {unit} | {head} |", "|---:|" + "---:|---:|---:|" * len(names)]
    for grown in every:
        cells = " | ".join(
            f"{grown.processor[name]:.2f} | {grown.processor[name] * scale / grown.units:.2f} | "
            f"{grown.mebibytes[name]:.0f}"
            if name in grown.processor
            else " | | "
            for name in names
        )
        rows.append(f"| {grown.units:,} | {cells} |")
    return [*rows, ""]


def chart(title: str, every: Sequence[Grown], x_name: str, y_name: str, scale: float) -> str:
    """Return the costs as a chart."""
    drawn = [
        Line(
            name,
            [
                (grown.units, grown.processor[name] * scale / grown.units)
                for grown in every
                if name in grown.processor
            ],
        )
        for name in every[0].processor
    ]
    return lines(title, x_name, y_name, drawn)


BYTE_SCALE = 1e9 / (1 << 20)
"""Seconds a MiB to nanoseconds a byte."""
FILE_SCALE = 1e6
"""Seconds a file to microseconds."""


def grow(folder: Path, most_mib: int, most_files: int, charts: Path) -> str:
    """Measure both, draw the charts into the folder `charts`; return the tables."""
    print("Growing files and trees", flush=True)
    files, trees = grow_file(folder, most_mib), grow_tree(folder, most_files)
    charts.mkdir(exist_ok=True)
    (charts / "growth-bytes.svg").write_text(
        chart("What a byte costs", files, "MiB in one file", "ns of processor", BYTE_SCALE),
        encoding="utf-8",
    )
    (charts / "growth-files.svg").write_text(
        chart("What a file costs", trees, "files of 100 bytes", "µs of processor", FILE_SCALE),
        encoding="utf-8",
    )
    return "\n".join(
        [
            (
                "One file of zeros, the package in memory where that has room, and dropped where "
                "no place has; the start of a process is taken off."
            ),
            "",
            *table(files, "MiB", BYTE_SCALE, "ns a byte"),
            f"![What a byte costs]({charts.name}/growth-bytes.svg)",
            "",
            *table(trees, "files", FILE_SCALE, "µs a file"),
            f"![What a file costs]({charts.name}/growth-files.svg)",
        ]
    )


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="growth", description=__doc__)
    parser.add_argument("--most-mib", type=int, default=MOST_MIB)
    parser.add_argument("--most-files", type=int, default=MOST_FILES)
    parser.add_argument("--folder", type=Path, default=None)
    parser.add_argument("--charts", type=Path, default=None)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="casevault-bench-", dir=options.folder) as name:
        folder = Path(name)
        charts = options.charts or folder / "charts"
        print(grow(folder, options.most_mib, options.most_files, charts))
    return 0


if __name__ == "__main__":
    sys.exit(main())
