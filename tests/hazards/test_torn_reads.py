"""Sources that are written while they are read: never silently half one thing and half another."""

from __future__ import annotations

import os
import threading
from itertools import count
from typing import TYPE_CHECKING, Self

from casevault_gui.core.errors import SourceEmpty

if TYPE_CHECKING:
    from io import FileIO
    from pathlib import Path

    from tests.core.package.conftest import Made, Make

SIZES = (1, 900, 40_000, 250_000, 300_000, 2_500_000)
PIECE = 1 << 16
ROUNDS = 25


class Writer:
    """Rewrites the files of a folder without end; each is filled with one value when it is whole.

    The first byte says whether it is: 1 while it is rewritten. Half-written is what a file is then,
    and may be sealed so; half one thing and half another under a 0 is what it never was. Every file
    is rewritten in all the ways there are: in place, in place with its times put back, longer, cut
    first, and replaced by another.
    """

    def __init__(self, folder: Path) -> None:
        """Write the files once."""
        self._files = [folder / f"{size}.bin" for size in SIZES]
        for path, size in zip(self._files, SIZES, strict=True):
            path.write_bytes(bytes(size))
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._work)
        self.written = 0

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _work(self) -> None:
        ways = (self._in_place, self._times_put_back, self._longer, self._cut_first, self._replaced)
        for number in count():
            for place, path in enumerate(self._files):
                if self._stop.is_set():
                    return
                ways[(number + place) % len(ways)](path, number % 251 + 1)
                self.written += 1

    def _in_place(self, path: Path, value: int) -> None:
        size = path.stat().st_size
        with path.open("r+b", buffering=0) as file:
            file.write(b"\1")
            _fill(file, value, size - 1)

    def _times_put_back(self, path: Path, value: int) -> None:
        before = path.stat()
        self._in_place(path, value)
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))

    def _longer(self, path: Path, value: int) -> None:
        del value
        with path.open("r+b") as file:
            there = file.read(2)[1:]
            file.seek(0, os.SEEK_END)
            if file.tell() < 2 * max(SIZES):
                file.write(there * 5_000)

    def _cut_first(self, path: Path, value: int) -> None:
        with path.open("r+b", buffering=0) as file:
            file.write(b"\1")
            file.truncate(1)
            _fill(file, value, int(path.stem) - 1)

    def _replaced(self, path: Path, value: int) -> None:
        other = path.with_name("." + path.name)
        other.write_bytes(b"\0" + bytes([value]) * (int(path.stem) - 1))
        other.replace(path)


def _fill(file: FileIO, value: int, length: int) -> None:
    for start in range(0, length, PIECE):
        file.write(bytes([value]) * min(PIECE, length - start))
    file.seek(0)
    file.write(b"\0")


def torn(made: Made) -> list[str]:
    """Return the files of a package that hold more than one value and say nothing of it."""
    opened = made.open()
    told = {item.path for item in made.written.exceptions}
    found = []
    for number in range(len(opened.index)):
        line = opened.line(number)
        if line.folder or line.path in told or line.flaws:
            continue
        content = opened.read(line.offset, line.size)
        if content[:1] == b"\0" and content.count(content[1:2]) < len(content) - 1:
            found.append(line.path)
    opened.file.close()
    return found


def test_no_file_is_silently_torn(make: Make, tmp_path: Path, rounds: int) -> None:
    """Each file in a package holds what it held at one moment, or is told not to."""
    folder = tmp_path / "evidence"
    folder.mkdir()
    with Writer(folder) as writer:
        for _ in range(rounds or ROUNDS):
            try:
                made = make(source=folder)
            except SourceEmpty:
                continue
            assert torn(made) == []
            made.path.unlink()
    assert writer.written > len(SIZES)
