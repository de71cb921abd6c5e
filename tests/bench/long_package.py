"""A package of any number of files, opened: `python -m tests.bench.long_package FOLDER [entries]`.

Makes the package in FOLDER if it is not there (its files are one and the same file under many
names, a thousand in a folder), then measures in processes of their own: opening it to the rows of
the index, to the first rows drawn by the window's tree, a complete list, searches, one file taken
out by the command line's way; with the largest size of each.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
from collections.abc import Generator
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from casevault_gui.core.cases.folder import FolderSource, open_source
from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.crypto.primitives import random_bytes
from casevault_gui.core.model import EntryKind, IntakeEntry
from casevault_gui.core.package.extract import extract_entries
from casevault_gui.core.package.header import build_header
from casevault_gui.core.package.reader import OpenPackage, PackageReader
from casevault_gui.core.package.search import find_entries
from casevault_gui.core.package.slots import KeySlot
from casevault_gui.core.package.writer import Intake, write_package
from casevault_gui.core.progress import CancelToken, ignore_progress
from tests.bench.key_place import key_place

ENTRIES, IN_A_FOLDER = 1_000_000, 1_000
QUERIES = ("999999", "size>10", "ext:bin", "after:2001-01-01", "0123/file", "sha256:5f")
PARTS = ("index", "window", "list", "search", "one")


def entries(place: Path, count: int) -> Generator[IntakeEntry, None, None]:
    """Yield folders, and one file under many names."""
    file, folder = place.stat(), place.parent.stat()
    for number in range(count):
        name = f"data/{number // IN_A_FOLDER:06d}"
        if number % IN_A_FOLDER == 0:
            yield _entry(EntryKind.FOLDER, name, place.parent, folder)
        yield _entry(EntryKind.FILE, f"{name}/file {number:07d}.bin", place, file)


def _entry(kind: EntryKind, path: str, place: Path, found: os.stat_result) -> IntakeEntry:
    size = found.st_size if kind is EntryKind.FILE else 0
    times = (found.st_mtime_ns, found.st_ctime_ns, found.st_atime_ns)
    return IntakeEntry(
        kind, path, bytes(place), 0, size, found.st_mode, *times, found.st_dev, found.st_ino
    )


def make(out: Path, count: int) -> None:
    """Seal that many."""
    with TemporaryDirectory(dir=out.parent) as name:
        place = Path(name) / "file.bin"
        place.write_bytes(b"a hundred bytes".ljust(100, b"."))
        package_id, data_key, key = random_bytes(16), random_bytes(32), PackageKey.generate()
        header = build_header(package_id, (KeySlot.make(package_id, data_key, key),), data_key)
        intake = Intake(
            roots=FolderSource((Path(name),)).roots,
            entries=entries(place, count),
            exceptions=[],
            open_source=open_source,
            case_json=b"{}\n",
            tool="bench",
            clock=lambda: "2026-01-01T00:00:00Z",
        )
        write_package(out, header, data_key, intake, report=ignore_progress, cancel=CancelToken())
        key_place(out).write_text(key.text)


class Clock:
    """Says how long each step took, and how large the process is."""

    def __init__(self) -> None:
        """Begin."""
        self._last, self._spent = time.perf_counter(), time.process_time()

    def say(self, what: str) -> None:
        """Print what took the time since the last step."""
        now, spent = time.perf_counter(), time.process_time()
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
        print(
            f"{what:44} {now - self._last:8.3f} s   CPU {spent - self._spent:8.3f} s   {peak} MiB",
            flush=True,
        )
        self._last, self._spent = time.perf_counter(), time.process_time()


def look(part: str, package: OpenPackage, clock: Clock) -> None:
    """Measure one part over an open package."""
    index = package.index
    clock.say(f"{part}: index read and checked")
    if part == "window":
        draw(package, clock)
    elif part == "list":
        for number in range(len(index)):
            index.path(number), index.size(number), index.mtime_ns(number), index.sha256(number)
        clock.say("a complete list, put together")
    elif part == "search":
        for query in QUERIES:
            found = find_entries(index, query, CancelToken())
            clock.say(f"search {query!r}: {len(found)} found")
    elif part == "one":
        number = index.find(index.path(len(index) - 1))
        clock.say("its number found by its path")
        with TemporaryDirectory() as name:
            place = Path(name) / "out"
            done = extract_entries(
                package, [number], place, report=ignore_progress, cancel=CancelToken()
            )
            clock.say(f"{done.files} file extracted")


def draw(package: OpenPackage, clock: Clock) -> None:
    """Draw the tree of the window, as a person first sees it; then go to the very last file."""
    from PySide6.QtWidgets import QApplication

    from casevault_gui.ui.models.package_rows import VerdictBook
    from casevault_gui.ui.pages.review_browser import EntryBrowser
    from casevault_gui.ui.tasks import Lane

    application, lane = QApplication([]), Lane("seeking")
    clock.say("window: Qt loaded")
    index = package.index
    browser = EntryBrowser(index, VerdictBook(len(index)), lane)
    browser.resize(600, 600)
    browser.show()
    browser.grab()
    clock.say("window: first rows drawn")
    browser.go_to(len(index) - 1)
    browser.grab()
    clock.say("window: the last file gone to and drawn")
    lane.close()
    application.processEvents()


def main() -> int:
    """Make, measure and print."""
    if len(sys.argv) > 3:
        clock = Clock()
        package, part = Path(sys.argv[1]), sys.argv[3]
        if part == "make":
            make(package, int(sys.argv[2]))
            clock.say(f"sealed, {package.stat().st_size >> 20} MiB")
            return 0
        with PackageReader(package) as reader:
            opened = reader.unlock_key(PackageKey.parse(key_place(package).read_text()))
            clock.say(f"{part}: opened")
            look(part, opened, clock)
        return 0
    folder = Path(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else ENTRIES
    folder.mkdir(exist_ok=True)
    package = folder / f"{count}.cvx"
    parts = PARTS if package.exists() else ("make", *PARTS)
    for part in parts:
        command = [sys.executable, "-m", "tests.bench.long_package", str(package), str(count), part]
        subprocess.run(command, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
