"""Folders and small files laid out as tar members, in whichever process reads them."""

from __future__ import annotations

import os
from hashlib import sha256
from typing import TYPE_CHECKING, Protocol

from casevault_gui.core.model import EntryKind
from casevault_gui.core.package.member_rows import Observed
from casevault_gui.core.package.tar import filling, member_header

if TYPE_CHECKING:
    from casevault_gui.core.model import IntakeEntry

SMALL = 256 << 10
"""Files up to this many bytes are read at once."""
AT_ONCE = 32 << 10
"""Content up to this many bytes is hashed where it is at hand: handing it over costs more."""


class MemberSink(Protocol):
    """Takes the bytes of members."""

    @property
    def position(self) -> int:
        """Bytes so far."""

    def put(self, data: bytes | memoryview) -> None:
        """Append bytes whose hash nobody asks for."""

    def put_content(self, data: memoryview, entry: int) -> None:
        """Append the whole content of an entry, whose hash its row will get."""

    def zeros(self, count: int) -> None:
        """Append zero bytes."""


class Rows(Protocol):
    """Takes what is to be remembered of each member."""

    def add(
        self, entry: IntakeEntry, observed: Observed, size: int, offset: int, digest: bytes = ...
    ) -> int:
        """Add an entry as it was observed; return its number."""


class SmallMembers:
    """Lays out one folder or small file after the other."""

    def __init__(self, package: str, sink: MemberSink, rows: Rows) -> None:
        """`package` is the id in hexadecimal."""
        self._package = package
        self._sink = sink
        self._rows = rows
        # One byte more than a small file may have, so that a short read proves its end.
        self._scratch = memoryview(bytearray(SMALL + 1))

    def header(self, entry: IntakeEntry, observed: Observed, size: int) -> bytes:
        """Return the header of the entry's member."""
        return member_header(
            self._package,
            entry.path,
            folder=entry.kind is EntryKind.FOLDER,
            mode=observed.mode,
            size=size,
            mtime_s=observed.mtime_ns // 1_000_000_000,
        )

    def put_folder(self, entry: IntakeEntry, observed: Observed) -> None:
        """Lay out a folder."""
        self._sink.put(self.header(entry, observed, 0))
        self._rows.add(entry, observed, 0, 0)

    def put_still(self, entry: IntakeEntry, descriptor: int) -> bool:
        """Lay out a small file that still is, after reading, what the walk saw; else do nothing."""
        try:
            size, after = self.read(descriptor)
        except OSError:
            return False
        still = size == entry.size == after.st_size and (
            entry.given
            or (after.st_mtime_ns, after.st_ctime_ns) == (entry.mtime_ns, entry.ctime_ns)
        )
        if still:
            # The time of last access is the walk's: reading may have changed it.
            self.put_read(entry, seen(entry), size)
        return still

    def read(self, descriptor: int) -> tuple[int, os.stat_result]:
        """Read a file if it is small; return the bytes that came and what it is afterwards.

        `put_read` lays them out. Raises `OSError`.
        """
        return os.preadv(descriptor, [self._scratch], 0), os.fstat(descriptor)

    def put_read(self, entry: IntakeEntry, observed: Observed, size: int) -> None:
        """Lay out the `size` bytes read last as the entry's content."""
        sink, content = self._sink, self._scratch[:size]
        sink.put(self.header(entry, observed, size))
        if size <= AT_ONCE:
            self._rows.add(entry, observed, size, sink.position, sha256(content).digest())
            sink.put(content)
        else:
            sink.put_content(content, self._rows.add(entry, observed, size, sink.position))
        sink.zeros(filling(size))


def seen(entry: IntakeEntry) -> Observed:
    """Return mode and times as the walk saw them."""
    return Observed(entry.mode, entry.mtime_ns, entry.ctime_ns, entry.atime_ns)


def folder_now(entry: IntakeEntry) -> Observed:
    """Return mode and times of a folder as it is now; raises `OSError`."""
    return seen(entry) if entry.given else Observed.of(os.lstat(entry.locator))
