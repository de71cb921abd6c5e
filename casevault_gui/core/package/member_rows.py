"""What is remembered of each entry while it is packed: packed records of about 150 bytes."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, NamedTuple

from casevault_gui.core.birth import birth_ns
from casevault_gui.core.model import EntryKind

if TYPE_CHECKING:
    import os
    from typing import Self

    from casevault_gui.core.model import IntakeEntry

DIGEST = 32
# Flags, depth, mode, source, times (modified, changed, read, birth), size, offset, length of name.
RECORD = struct.Struct("<BHHIqqqqQQH")
FOLDER, BORN = 1, 2
"""Flags of a record: it is a folder; its time of birth is known."""


_FURTHEST = 1 << 63


class Observed(NamedTuple):
    """Mode and times of a source as it was packed; nanoseconds since 1970 UTC.

    `btime_ns`, when it was made, is None where nobody tells.
    """

    mode: int
    mtime_ns: int
    ctime_ns: int
    atime_ns: int
    btime_ns: int | None

    def fitting(self) -> Self:
        """Return it with the nearest times that a package can hold (64 signed bits)."""
        times = self.mtime_ns, self.ctime_ns, self.atime_ns
        mtime, ctime, atime = (min(max(-_FURTHEST, each), _FURTHEST - 1) for each in times)
        return type(self)(self.mode, mtime, ctime, atime, self.btime_ns)

    @classmethod
    def of(cls, found: os.stat_result, place: int | bytes) -> Self:
        """Take them from what the system says of a file whose descriptor or path is `place`."""
        return cls(
            found.st_mode & 0o7777,
            found.st_mtime_ns,
            found.st_ctime_ns,
            found.st_atime_ns,
            birth_ns(found, place),
        )


class Columns(NamedTuple):
    """Rows as they are handed from one process to another; offsets count from a place to come."""

    records: bytes
    names: bytes
    sha256: bytes
    raw: dict[int, bytes]
    entries: int
    files: int
    content_bytes: int


class MemberRows:
    """Rows of members that are laid out one after the other."""

    def __init__(self) -> None:
        """Start with no entries."""
        self._records = bytearray()
        self._names = bytearray()
        self._sha256 = bytearray()
        self._raw: dict[int, bytes] = {}
        self._count = 0
        self.files = 0
        self.content_bytes = 0

    def __len__(self) -> int:
        """Return the number of entries."""
        return self._count

    def add(
        self,
        entry: IntakeEntry,
        observed: Observed,
        size: int,
        offset: int,
        digest: bytes = bytes(DIGEST),
    ) -> int:
        """Add an entry as it was observed; return its number.

        Does nothing and raises `struct.error` if a time of it is one that a package cannot hold.
        """
        path = entry.path.encode()
        folder = entry.kind is EntryKind.FOLDER
        name = path[path.rfind(b"/") + 1 :]
        mode, mtime, ctime, atime, btime = observed
        record = RECORD.pack(
            folder if btime is None else folder | BORN,
            path.count(b"/"),
            mode,
            entry.source,
            mtime,
            ctime,
            atime,
            btime or 0,
            size,
            offset,
            len(name),
        )
        number = self._count
        self._count = number + 1
        self._names += name
        self._records += record
        self._sha256 += digest
        if entry.raw is not None:
            self._raw[number] = entry.raw
        if not folder:
            self.files += 1
            self.content_bytes += size
        return number

    def set_digest(self, number: int, digest: bytes) -> None:
        """Keep the SHA-256 of a file's content."""
        self._sha256[DIGEST * number : DIGEST * (number + 1)] = digest

    def take(self) -> Columns:
        """Return all rows and start again with none."""
        columns = Columns(
            bytes(self._records),
            bytes(self._names),
            bytes(self._sha256),
            self._raw,
            self._count,
            self.files,
            self.content_bytes,
        )
        MemberRows.__init__(self)
        return columns
