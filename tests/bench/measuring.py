"""Running the ways side by side: interleaved rounds, whole processes, time and memory."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

FLOOR = "openssl dgst -sha256"
_BUFFER = bytearray(1 << 20)


@dataclass(frozen=True)
class Way:
    """A command; `{in}`, `{out}`, `{package}` and `{tar}` stand for paths.

    `durable` names what is flushed afterwards, inside the time: "file", "volume" or "" where the
    command does so itself, or writes nothing. `keeps` leaves the output for the ways that follow.
    `share` below one: the input is that part of the others' and the time is scaled up.
    `reads`: the package is read, from the page cache or from the device ("cache", "device"), where
    it is put, or dropped from, before the clock starts.
    """

    name: str
    command: Sequence[str]
    durable: str = ""
    keeps: bool = False
    share: float = 1.0
    reads: str = ""


@dataclass
class Taken:
    """What the rounds of one way took: seconds, seconds of processor, MiB at the most."""

    way: Way
    seconds: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)
    mebibytes: float = 0.0

    @property
    def median(self) -> float:
        """Median seconds, scaled to the whole input."""
        return statistics.median(self.seconds) / self.way.share

    def ratio(self, floor: Taken) -> float:
        """Return the median of the rounds' ratios: each round has its own weather."""
        pairs = zip(self.seconds, floor.seconds, strict=True)
        return statistics.median(own / base for own, base in pairs) / self.way.share

    def after(self, other: Taken) -> Taken:
        """Return what both took one after the other, round by round."""
        both = [own + more for own, more in zip(self.seconds, other.seconds, strict=True)]
        return Taken(Way(f"{self.way.name}, then {other.way.name}", ()), both)

    @property
    def processor_median(self) -> float:
        """Median seconds of processor time, scaled to the whole input."""
        return statistics.median(self.processor) / self.way.share


def measure(
    ways: Sequence[Way], places: dict[str, Path], rounds: int, *, pages: int = 0
) -> list[Taken]:
    """Run each way once a round and return what they took, in order.

    So many bytes of files in memory are written and removed before each: a virtual machine pays for
    pages that nobody had for a while, and whoever comes after an idle time would pay for all.
    """
    taken = [Taken(way) for way in ways]
    for number in range(rounds):
        for each in taken:
            _have(places["out"], pages)
            seconds, processor, mebibytes = _run(each.way, places)
            each.seconds.append(seconds)
            each.processor.append(processor)
            each.mebibytes = max(each.mebibytes, mebibytes)
            print(f"  {number + 1}/{rounds} {each.way.name:<34} {seconds:7.2f} s", flush=True)
        for leftover in ("package", "tar"):
            _remove(places[leftover])
    return taken


def _run(way: Way, places: dict[str, Path]) -> tuple[float, float, float]:
    words = [_filled(word, places) for word in way.command]
    # What others wrote may have driven it out: each finds its input as the first one did.
    _warm(places["in"])
    if way.reads:
        _place(places["package"], cached=way.reads == "cache")
    start = time.perf_counter()
    with subprocess.Popen(
        words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL
    ) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    out = places["out"]
    if way.durable == "file":
        subprocess.run(["sync", str(out)], check=True)
    elif way.durable:
        subprocess.run(["sync", "-f", str(out.parent)], check=True)
    seconds = time.perf_counter() - start
    if process.returncode:
        msg = f"{way.name} failed with {process.returncode}"
        raise SystemExit(msg)
    if not way.keeps:
        _remove(out)
    return seconds, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def _have(file: Path, size: int) -> None:
    if size:
        with file.open("wb", buffering=0) as written:
            for _ in range(0, size, len(_BUFFER)):
                written.write(_BUFFER)
        file.unlink()


def _warm(place: Path) -> None:
    """Put a file, or all files of a folder, into the page cache."""
    for file in place.rglob("*") if place.is_dir() else (place,):
        if file.is_file():
            _place(file, cached=True)


def _place(package: Path, *, cached: bool) -> None:
    with package.open("rb", buffering=0) as file:
        if cached:
            while file.readinto(_BUFFER):
                pass
        else:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _filled(word: str, places: dict[str, Path]) -> str:
    for name, place in places.items():
        word = word.replace(f"{{{name}}}", str(place))
    return word


def _remove(place: Path) -> None:
    if place.is_dir():
        shutil.rmtree(place)
    for each in (place, place.with_name(place.name + ".key")):
        each.unlink(missing_ok=True)
