"""One entry packed into memory: what came of it, and what was told."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from hashlib import sha256
from typing import TYPE_CHECKING, cast

import pytest

from casevault_gui.core.model import EntryKind, IntakeEntry, IntakeException
from casevault_gui.core.package.manifest import ManifestLine, parse_line
from casevault_gui.core.package.members import SMALL
from casevault_gui.core.package.payload import PayloadReader
from casevault_gui.core.package.rows import PayloadRows
from casevault_gui.core.package.tar import filling, member_header

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.core.package.plaintext import PlaintextSink

PACKAGE = "cd" * 16
FAR = 1 << 63
STEP = 64 << 10
"""Bytes of room that a reader is offered at a time."""
LARGE = SMALL + 10_000
Read = Callable[[int, memoryview, int], int]


class Sink:
    """Takes the plaintext into memory and tells the digests of contents, as the real one does."""

    def __init__(self, rows: PayloadRows) -> None:
        """Begin with nothing."""
        self._rows = rows
        self._room = memoryview(bytearray(STEP))
        self._content: dict[int, bytes] = {}
        self.data = bytearray()

    @property
    def position(self) -> int:
        """Bytes so far."""
        return len(self.data)

    def put(self, data: bytes | memoryview) -> None:
        """Append bytes."""
        self.data += data

    def zeros(self, count: int) -> None:
        """Append zeros."""
        self.data += bytes(count)

    def room(self) -> memoryview:
        """Return room that holds what somebody left there."""
        self._room[:] = b"\xee" * STEP
        return self._room

    def advance(self, count: int, entry: int | None = None) -> None:
        """Take over what was laid into the room."""
        if entry is None:
            self.data += self._room[:count]
        else:
            self.put_part(self._room[:count], entry)

    def put_part(self, data: memoryview, entry: int) -> None:
        """Append a part of a content."""
        self._content[entry] = self._content.get(entry, b"") + bytes(data)
        self.data += data

    def put_content(self, data: memoryview, entry: int) -> None:
        """Append a whole content."""
        self.put_part(data, entry)
        self.end_content(entry)

    def end_content(self, entry: int) -> None:
        """Tell its digest."""
        self._rows.set_digest(entry, sha256(self._content.get(entry, b"")).digest())


class Packed:
    """What came of packing one entry."""

    def __init__(
        self, entry: IntakeEntry, opened: Callable[[IntakeEntry], int | Iterator[memoryview]]
    ) -> None:
        """Pack it."""
        self.told: list[IntakeException] = []
        self.entry, self.descriptor = entry, -1
        rows = PayloadRows()
        sink = Sink(rows)

        def open_source(asked: IntakeEntry) -> int | Iterator[memoryview]:
            assert asked is entry
            found = opened(asked)
            if isinstance(found, int):
                self.descriptor = found
            return found

        real = cast("PlaintextSink", sink)
        PayloadReader(PACKAGE, real, rows, open_source, self.told.append).pack(entry)
        if self.descriptor >= 0:
            with pytest.raises(OSError, match="descriptor"):
                os.fstat(self.descriptor)
        self.data = bytes(sink.data)
        self.lines = [
            parse_line(line) for first, paths in rows.paths() for line in rows.lines(first, paths)
        ]

    @property
    def line(self) -> ManifestLine:
        """The one line."""
        (line,) = self.lines
        return line

    @property
    def exception(self) -> IntakeException:
        """The one exception; it names the entry."""
        (item,) = self.told
        assert (item.path, item.raw) == (self.entry.path, self.entry.raw)
        return item

    def holds(self, content: bytes) -> bool:
        """Say whether the plaintext is this content's member, and the line says the same."""
        line = self.line
        head = member_header(
            PACKAGE, line.path, mode=line.mode, size=len(content), mtime_s=line.mtime_ns // 10**9
        )
        return self.data == head + content + bytes(filling(len(content))) and (
            (line.size, line.offset, line.sha256)
            == (len(content), len(head), sha256(content).digest())
        )


def entry_of(path: Path) -> IntakeEntry:
    """Return a file or folder as the walk would find it, named in bytes."""
    found = path.lstat()
    kind = EntryKind.FOLDER if stat.S_ISDIR(found.st_mode) else EntryKind.FILE
    size = found.st_size if kind is EntryKind.FILE else 0
    times = found.st_mtime_ns, found.st_ctime_ns, found.st_atime_ns
    place = found.st_mode & 0o7777, *times, found.st_dev, found.st_ino, b"\xff"
    return IntakeEntry(kind, f"data/{path.name}", os.fsencode(path), 0, size, *place)


def opened(entry: IntakeEntry) -> int:
    """Open a file or folder."""
    return os.open(entry.locator, os.O_RDONLY)
