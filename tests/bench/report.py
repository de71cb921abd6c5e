"""The report of a run: `docs/performance.md`, written whole by the benchmark."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import re
import ssl
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.chart import bars
from tests.bench.measuring import FLOOR, Taken
from tests.bench.ways import DEVICE, PROVING, READING, RESEALED, UNHASHED, UNWRITTEN

_MOST_RATIO = 8.0
_PROGRAMS = {
    "openssl": ("openssl", "version"),
    "cp": ("cp", "--version"),
    "tar": ("tar", "--version"),
    "age": ("age", "--version"),
    "gpg": ("gpg", "--version"),
    "7z": ("7z",),
    "restic": ("restic", "version"),
    "borg": ("borg", "--version"),
}
_HEAD = """\
# Performance

Written by `python3 packaging/bootstrap.py bench`; run it to get these tables for your own machine.
Every way is a process of its own, its start included (ours from compiled modules), run in turn
round after round. Seconds are medians; a ratio is the median of the rounds' ratios to `openssl
dgst -sha256`, which only reads and hashes. What is written is durable (fsync) before the clock
stops. CPU is user and system time; memory is the largest process. Input comes from the page cache,
and so does a package that is extracted from, or verified without its own hash; any other comes from
the device.
CaseVault's seal hashes every file, encrypts and writes; its verify decrypts everything and hashes
every file and the package, where the table does not say that its own hash is left out; that proves
the same of every byte. A package is read back in the same time only where the table says so, and
then from the device. Sealing and verifying pass the page cache by, where the system lets them.
Where the device takes bytes more slowly than openssl hashes them, `dd` of zeros shows how long
writing so many bytes past the page cache takes by itself, and a package written nowhere how long
all the rest takes.
Nobody verifies sooner than the device gives the bytes, nor sooner than the processors hash them
twice and open them: both are measured alone.
The same work on a file system in memory leaves the device out altogether; what a virtual machine
asks for pages that nobody had for a while is paid before each way begins, as far as that lasts.
"""


Section = tuple[str, list[str]]
"""A heading and the lines under it."""
_GOALS, _MACHINE = "Against the goals", "Machine"
_MEMORY, _MIXED = "One file, in memory", "A tree of larger files"
_ORDER = (
    *("Machine", "One file", _MEMORY, "A tree", _MIXED, _GOALS, "Growth"),
    *("Start", "The window", "A slow device", "Instructions"),
)


@dataclass(frozen=True)
class Inputs:
    """What was measured on, and how often."""

    mebibytes: int
    files: tuple[int, int]
    """Of the tree of small files, and of that of larger ones."""
    tree_bytes: tuple[int, int]
    rounds: int
    full_mebibytes: int
    full_files: int

    @property
    def reduced(self) -> bool:
        """Whether this was less than the benchmark's own sizes."""
        return self.mebibytes < self.full_mebibytes or self.files[0] < self.full_files


def compared(
    inputs: Inputs,
    file: Sequence[Taken],
    memory: Sequence[Taken],
    trees: tuple[Sequence[Taken], Sequence[Taken]],
    charts: Path,
) -> list[Section]:
    """Return the sections of what was compared with others, and draw its charts."""
    reduced = []
    if inputs.reduced:
        reduced = [
            (
                f"**Reduced sizes**: {inputs.mebibytes:,} MiB and {inputs.files[0]:,} files instead"
                f" of {inputs.full_mebibytes:,} MiB and {inputs.full_files:,}."
            ),
            "",
        ]
    rounds = f"{inputs.rounds} rounds"
    about_file = f"{inputs.mebibytes:,} MiB, {rounds}."
    about_tree, about_mixed = (
        f"{files:,} {kind}, {size >> 20:,} MiB, {rounds}."
        for files, size, kind in zip(
            inputs.files,
            inputs.tree_bytes,
            ("small files", "files, half of them of 5 KB at most, a few of many MB"),
            strict=True,
        )
    )
    tree, mixed = trees
    return [
        ("One file", [*reduced, about_file, "", *_table(file), *_chart("file", file, charts)]),
        *([(_MEMORY, [*reduced, about_file, "", *_table(memory)])] if memory else []),
        ("A tree", [*reduced, about_tree, "", *_table(tree), *_chart("tree", tree, charts)]),
        (_MIXED, [*reduced, about_mixed, "", *_table(mixed)]),
        (_GOALS, _goals(file, memory, trees)),
    ]


def machine_section(facts: Sequence[str]) -> Section:
    """Return the section that tells the machine."""
    return _MACHINE, [*(f"- {fact}" for fact in facts), ""]


def write_report(place: Path, sections: Sequence[Section], *, keep: bool) -> None:
    """Write the report; sections that were not measured now stay as they are if `keep`."""
    old = place.read_text(encoding="utf-8") if keep and place.exists() else ""
    found = {
        part.partition("\n")[0]: part.partition("\n")[2].strip() for part in old.split("\n## ")[1:]
    }
    found |= {title: "\n".join(lines).strip() for title, lines in sections}
    parts = [_HEAD]
    parts += [f"## {title}\n\n{found[title]}\n" for title in _ORDER if title in found]
    place.write_text("\n".join(parts), encoding="utf-8")


def _chart(name: str, taken: Sequence[Taken], charts: Path) -> list[str]:
    floor, place = taken[0], charts / f"one-{name}.svg"
    title = f"Seconds, {FLOOR} being 1"
    rows = [
        (each.way.name, each.ratio(floor)) for each in sorted(taken, key=lambda t: t.ratio(floor))
    ]
    charts.mkdir(exist_ok=True)
    place.write_text(bars(title, rows, _MOST_RATIO), encoding="utf-8")
    return [f"![{title}]({charts.name}/{place.name})", ""]


def machine_facts(folder: Path) -> list[str]:
    """Return what the figures depend on: machine, system, versions."""
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") >> 30
    library = f"`cryptography` {importlib.metadata.version('cryptography')}"
    programs = [_version(name, command) for name, command in _PROGRAMS.items()]
    return [
        f"{_processor()}, {os.cpu_count()} processors, {memory} GiB of memory",
        f"{platform.system()} {platform.release()}, written to {_file_system(folder)}",
        f"Python {platform.python_version()}, {library}, hashing with {ssl.OPENSSL_VERSION}",
        "; ".join(version for version in programs if version),
    ]


def load_line(before: float) -> str:
    """Return what else the machine was doing, by the load average before and after."""
    after = os.getloadavg()[0]
    return (
        f"Load average {before:.1f} before and {after:.1f} after: above the benchmark's own two or "
        "three, others were using the machine; trust ratios and CPU time, not seconds"
    )


def _table(taken: Sequence[Taken]) -> list[str]:
    floor = taken[0]
    lines = ["| way | seconds | ratio | CPU | MiB |", "|---|---:|---:|---:|---:|"]
    for each in taken:
        name = f"**{each.way.name}**" if each.way.name.startswith("CaseVault") else each.way.name
        if each.way.share < 1:
            name += f" (scaled from {each.way.share:.3g} of the input)"
        lines.append(
            f"| {name} | {each.median:.2f} | {each.ratio(floor):.2f} | "
            f"{each.processor_median:.2f} | {each.mebibytes:.0f} |"
        )
    return [*lines, ""]


def _goals(
    file: Sequence[Taken],
    memory: Sequence[Taken],
    trees: tuple[Sequence[Taken], Sequence[Taken]],
) -> list[str]:
    large, inside, small, mixed = (
        {each.way.name: each for each in taken} for taken in (file, memory, *trees)
    )
    # Nobody can be done before the device has taken the bytes, or given them; nor before the
    # processors have hashed them.
    slower = max(large[FLOOR], large[DEVICE], key=lambda each: each.median)
    proving = max(large[PROVING], large[READING], key=lambda each: each.median)
    both = slower.after(proving)
    resealed = large[RESEALED]
    pairs = [
        ("one file, seal", large["CaseVault seal"], large[FLOOR], 1.3, 1.0),
        ("one file, seal, beside what holds it up", large["CaseVault seal"], slower, 1.3, 1.0),
        ("one file, seal, the device left out", large[UNWRITTEN], large[FLOOR], 1.3, 1.0),
        *_beside("one file, seal", large),
        ("one file, seal and read back", resealed, large[FLOOR], 0, 2.0),
        ("one file, seal and read back, beside what holds it up", resealed, both, 0, 1.0),
        ("one file, verify", large["CaseVault verify"], large[FLOOR], 0, 0.9),
        ("one file, verify, beside what holds it up", large["CaseVault verify"], proving, 0, 1.25),
        ("one file, verify, its own hash left out", large[UNHASHED], large[FLOOR], 0, 0.9),
        ("one file, extract", large["CaseVault extract"], large["cp"], 0, 1.0),
    ]
    if memory:
        floor = inside[FLOOR]
        pairs += [
            ("one file in memory, seal", inside["CaseVault seal"], floor, 0, 1.0),
            *_beside("one file in memory, seal", inside),
            ("one file in memory, seal and read back", inside[RESEALED], floor, 0, 2.0),
            ("one file in memory, extract", inside["CaseVault extract"], inside["cp"], 0, 1.0),
        ]
    pairs += [
        ("tree, seal", small["CaseVault seal"], small["tar"], 0, 1.0),
        ("tree, extract", small["CaseVault extract"], small["tar, unpacked"], 0, 1.0),
        ("tree of larger files, seal", mixed["CaseVault seal"], mixed["tar"], 0, 1.0),
        (
            "tree of larger files, extract",
            mixed["CaseVault extract"],
            mixed["tar, unpacked"],
            0,
            1.0,
        ),
    ]
    lines = [
        "| what | beside | ratio | this stage | in the end |",
        "|---|---|---:|---:|---:|",
    ]
    for name, own, base, stage, end in pairs:
        now = f"≤ {stage}" if stage else ""
        ratio = f"{own.ratio(base):.2f}"
        lines.append(f"| {name} | {base.way.name} | {ratio} | {now} | ≤ {end} |")
    most = max(
        each.mebibytes
        for each in (*file, *memory, *trees[0], *trees[1])
        if each.way.name.startswith("CaseVault")
    )
    return [*lines, f"| most memory, any of ours (MiB) | | {most:.0f} | ≤ 200 | ≤ 200 |", ""]


def _beside(what: str, taken: Mapping[str, Taken]) -> list[tuple[str, Taken, Taken, float, float]]:
    """Return the goals beside other programs that encrypt, those that are here."""
    goals = {"age": 0.6, "7z -mx0 -mhe": 0.25, "gpg -c": 0.25}
    own = taken["CaseVault seal"]
    return [(what, own, taken[name], 0, goal) for name, goal in goals.items() if name in taken]


def _version(name: str, command: Sequence[str]) -> str:
    try:
        told = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    except FileNotFoundError:
        return ""
    number = re.search(r"\d+\.\d[\w.+-]*", told)
    return f"{name} {number[0]}" if number else ""


def _processor() -> str:
    try:
        told = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return platform.processor() or platform.machine()
    model = re.search(r"model name\s*: (.*)", told)
    found = [name for name in ("aes", "vaes", "sha_ni", "avx512f") if f" {name}" in told]
    return f"{model[1] if model else platform.machine()} ({', '.join(found)})"


def _file_system(folder: Path) -> str:
    told = subprocess.run(
        ["df", "--output=fstype", str(folder)], capture_output=True, text=True, check=False
    )
    return told.stdout.split()[-1] if told.stdout else "an unknown file system"
