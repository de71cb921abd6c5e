"""Folders and small files laid out as tar members, in whichever process reads them."""

from __future__ import annotations

import os
import struct
from hashlib import sha256
from typing import TYPE_CHECKING, Protocol

from casevault_gui.core.birth import now_of
from casevault_gui.core.model import EntryKind
from casevault_gui.core.package.member_rows import Observed
from casevault_gui.core.package.tar import BLOCK, filling, member_header
from casevault_gui.core.positions import read_into_at

if TYPE_CHECKING:
    from casevault_gui.core.model import IntakeEntry
    from casevault_gui.core.package.member_rows import Rows

SMALL = 256 << 10
"""Files up to this many bytes are read at once."""
AT_ONCE = 32 << 10
"""Content up to this many bytes is hashed where it is at hand: handing it over costs more."""
_ZEROS = bytes(BLOCK)


class MemberSink(Protocol):
    """Takes the bytes of members."""

    @property
    def position(self) -> int:
        """Bytes so far."""

    def put(self, data: bytes | memoryview) -> None:
        """Append bytes whose hash nobody asks for."""

    def room(self) -> memoryview:
        """Return free bytes that follow in one piece; `advance` takes over what is laid there."""

    def advance(self, count: int) -> None:
        """Append the first `count` bytes of `room`."""


class SmallMembers:
    """Lays out one folder or small file after the other."""

    def __init__(self, package: str, sink: MemberSink, rows: Rows, most: int) -> None:
        """`package` is the id in hexadecimal; files of up to `most` bytes are read and hashed."""
        self._package = package
        self._sink = sink
        self._rows = rows
        self._most = most

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

    def put_folder(self, entry: IntakeEntry, observed: Observed) -> bool:
        """Lay out a folder; do nothing if a time of it is one that a package cannot hold."""
        try:
            self._rows.add(entry, observed, 0, 0)
        except struct.error:
            return False
        self._sink.put(self.header(entry, observed, 0))
        return True

    def put_still(self, entry: IntakeEntry, descriptor: int) -> bool:
        """Lay out a small file that still is, after reading, what the walk saw; else do nothing.

        It is read where it is going to be. Nothing is done either where there is no room for it in
        one piece, or a time of it is one that a package cannot hold.
        """
        size = entry.size
        if size > self._most:
            return False
        mtime_ns = entry.mtime_ns
        header = member_header(
            self._package,
            entry.path,
            mode=entry.mode,
            size=size,
            mtime_s=mtime_ns // 1_000_000_000,
        )
        start = len(header)
        end = start + size
        whole = end + filling(size)
        sink = self._sink
        room = sink.room()
        if len(room) <= whole:
            return False
        try:
            # One byte more than it should have, so that a short read proves its end.
            count = read_into_at(descriptor, room[start : end + 1], 0)
            now = now_of(descriptor)
        except OSError:
            return False
        given = entry.given
        still = given or (now.mtime_ns == mtime_ns and now.ctime_ns == entry.ctime_ns)
        if not (still and size == count == now.size):
            return False
        room[:start] = header
        room[end:whole] = _ZEROS[: whole - end]
        digest = sha256(room[start:end]).digest()
        # The time of last access is the walk's: reading may have changed it.
        observed = seen(entry, entry.btime_ns if given else now.btime_ns)
        try:
            self._rows.add(entry, observed, size, sink.position + start, digest)
        except struct.error:
            return False
        sink.advance(whole)
        return True


def seen(entry: IntakeEntry, btime_ns: int | None) -> Observed:
    """Return mode and times as the walk saw them, which does not ask when it was made."""
    return Observed(entry.mode, entry.mtime_ns, entry.ctime_ns, entry.atime_ns, btime_ns)


def given(entry: IntakeEntry) -> Observed:
    """Return mode and times of an entry for which they stand by themselves."""
    return seen(entry, entry.btime_ns)


def folder_now(entry: IntakeEntry) -> Observed:
    """Return mode and times of a folder as it is now; raises `OSError`."""
    return given(entry) if entry.given else Observed.of(os.lstat(entry.locator), entry.locator)
