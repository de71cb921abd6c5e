"""This program beside others on the same bytes; writes `docs/performance.md`.

Options: `--size MIB` of the large file (4096), `--files N` of the tree (50,000; one of larger files
has 16 more for each 100), `--rounds N`,
`--fernet MIB` (all of it must fit into memory eight times), `--most-mib N` and `--most-files N` of
the growing inputs, `--folder DIR` to write to, `--report FILE`. `--only PART …` measures some of
the parts (compare, growth, start, window, slow, instructions) and leaves the rest of the report.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.bench.growth import MOST_FILES, MOST_MIB, grow
from tests.bench.inputs import make_file, make_mixed_tree, make_tree
from tests.bench.measuring import FLOOR, Taken, Way, measure
from tests.bench.report import (
    Inputs,
    Section,
    compared,
    load_line,
    machine_facts,
    machine_section,
    write_report,
)
from tests.bench.ways import for_a_file, for_a_mixed_tree, for_a_tree, in_memory

ROOT = Path(__file__).parents[2]
MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of its own is made there
MEBIBYTES, FILES, MIXED, FERNET = 4_096, 50_000, 58_000, 256
TOLD = {
    "start": "Start",
    "window": "The window",
    "slow": "A slow device",
    "instructions": "Instructions",
}
PARTS = ("compare", "growth", *TOLD)


def measure_file(folder: Path, mebibytes: int, fernet: int, rounds: int) -> list[Taken]:
    """Measure one large file."""
    source, part = folder / "image.bin", folder / "part.bin"
    make_file(source, mebibytes)
    fernet = min(fernet, mebibytes)
    make_file(part, fernet)
    subprocess.run(["sync", "-f", str(folder)], check=True)
    print(f"One file of {mebibytes} MiB", flush=True)
    places = {"in": source, "part": part, "parent": folder, "name": Path(source.name)}
    taken = measure(for_a_file(fernet / mebibytes), places | outputs(folder), rounds)
    source.unlink()
    part.unlink()
    return taken


def measure_in_memory(mebibytes: int, rounds: int) -> list[Taken]:
    """Measure one large file on a file system in memory; nothing where there is no room for it."""
    # Input, package and what is taken out of it, and as much again for whoever else is here.
    if not MEMORY.is_dir() or shutil.disk_usage(MEMORY).free < 4 * mebibytes << 20:
        return []
    with tempfile.TemporaryDirectory(prefix="casevault-bench-", dir=MEMORY) as name:
        folder = Path(name)
        source = folder / "image.bin"
        make_file(source, mebibytes)
        print(f"One file of {mebibytes} MiB, in memory", flush=True)
        places = {"in": source} | outputs(folder)
        return measure(in_memory(), places, rounds, pages=mebibytes << 20)


def measure_tree(
    folder: Path, make: Callable[[Path, int], int], files: int, ways: Sequence[Way], rounds: int
) -> tuple[list[Taken], int]:
    """Measure a tree that `make` makes, in some ways; return its bytes too."""
    source = folder / "tree"
    source.mkdir()
    total = make(source, files)
    subprocess.run(["sync", "-f", str(folder)], check=True)
    print(f"{files} files, {total >> 20} MiB", flush=True)
    taken = measure(ways, {"in": source} | outputs(folder), rounds)
    shutil.rmtree(source)
    return taken, total


def outputs(folder: Path) -> dict[str, Path]:
    """Return where everything is written."""
    return {"out": folder / "out.7z", "package": folder / "kept.cvx", "tar": folder / "kept.tar"}


def start_as_people_do(folder: Path) -> None:
    """Let our processes start from compiled modules, as they do from the second time on."""
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
    subprocess.run(
        [sys.executable, "-c", "import tests.bench.work, tests.bench.opened"], check=True
    )


def told_by(module: str) -> list[str]:
    """Return what another measurement says, in a process of its own."""
    told = subprocess.run(
        [sys.executable, "-m", f"tests.bench.{module}"], capture_output=True, text=True, check=False
    )
    print(told.stdout, told.stderr, flush=True)
    return [told.stdout.strip() if told.stdout else "Not measured."]


def show(taken: list[Taken]) -> None:
    """Print the medians and ratios."""
    floor = taken[0]
    print(f"\n  {'':<34} seconds   ratio     CPU    MiB   ({FLOOR} is 1)")
    for each in taken:
        print(
            f"  {each.way.name:<34} {each.median:7.2f} {each.ratio(floor):7.2f} "
            f"{each.processor_median:7.2f} {each.mebibytes:6.0f}"
        )
    print(flush=True)


def main() -> int:
    """Run the benchmark."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--size", type=int, default=MEBIBYTES)
    parser.add_argument("--files", type=int, default=FILES)
    parser.add_argument("--fernet", type=int, default=FERNET)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--folder", type=Path, default=None)
    parser.add_argument("--most-mib", type=int, default=MOST_MIB)
    parser.add_argument("--most-files", type=int, default=MOST_FILES)
    parser.add_argument("--report", type=Path, default=ROOT / "docs" / "performance.md")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS)
    options = parser.parse_args()
    before, sections = os.getloadavg()[0], list[Section]()
    charts = options.report.with_name("charts")
    with tempfile.TemporaryDirectory(prefix="casevault-bench-", dir=options.folder) as name:
        folder = Path(name)
        machine = machine_facts(folder)
        start_as_people_do(folder)
        if "compare" in options.only:
            file = measure_file(folder, options.size, options.fernet, options.rounds)
            show(file)
            memory = measure_in_memory(options.size, options.rounds)
            if memory:
                show(memory)
            files, rounds = options.files, options.rounds
            tree, tree_bytes = measure_tree(folder, make_tree, files, for_a_tree(), rounds)
            show(tree)
            many = files * MIXED // FILES
            mixed, mixed_bytes = measure_tree(
                folder, make_mixed_tree, many, for_a_mixed_tree(), rounds
            )
            show(mixed)
            inputs = Inputs(
                options.size,
                (files, many),
                (tree_bytes, mixed_bytes),
                rounds,
                MEBIBYTES,
                FILES,
            )
            facts = [*machine, load_line(before)]
            found = compared(inputs, file, memory, (tree, mixed), charts)
            sections += [machine_section(facts), *found]
        if "growth" in options.only:
            grown = grow(folder, options.most_mib, options.most_files, charts)
            sections.append(("Growth", [grown]))
    sections += [(title, told_by(part)) for part, title in TOLD.items() if part in options.only]
    write_report(options.report, sections, keep=options.only != PARTS)
    print(f"Written: {options.report}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
