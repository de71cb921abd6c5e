"""What is remembered of each entry while it is packed: columns of numbers, no object for each.

Several of them are columns of the index to come (docs/cvx-format.md section 8).
"""

from __future__ import annotations

import struct
from array import array
from itertools import accumulate
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from casevault_gui.core.birth import birth_ns
from casevault_gui.core.model import EntryKind

if TYPE_CHECKING:
    import os
    from typing import Self

    from casevault_gui.core.model import IntakeEntry

DIGEST = 32
NO_DIGEST = bytes(DIGEST)
FOLDER, BORN = 1, 8
"""Flags of a row: it is a folder, as in the index; its time of birth is known, which is not."""
CODES: Final = ("B", "H", "H", "I", "q", "q", "q", "q", "Q", "Q")
"""Columns of numbers, as arrays have them; `Row` names them."""
_FURTHEST = 1 << 63
_fits: Final = struct.Struct("qqqq").pack
"""Asked before anything is added: four times that a package can hold."""

Row = tuple[int, int, int, int, int, int, int, int, int, int]
"""Flags, depth, mode, source, times (modified, changed, read, birth), size, offset."""


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


class Rows(Protocol):
    """Takes what is to be remembered of each member."""

    def add(
        self, entry: IntakeEntry, observed: Observed, size: int, offset: int, digest: bytes = ...
    ) -> int:
        """Add an entry as it was observed; return its number.

        Does nothing and raises `struct.error` if a time of it is one that a package cannot hold.
        """


def row_of(
    entry: IntakeEntry, observed: Observed, size: int, offset: int
) -> tuple[Row, bytes, bool]:
    """Return an entry's numbers, its last name, and whether it is a folder.

    Raises `struct.error` if a time of it is one that a package cannot hold.
    """
    mode, mtime, ctime, atime, btime = observed
    flags, born = (0, 0) if btime is None else (BORN, btime)
    folder = entry.kind is EntryKind.FOLDER
    if folder:
        flags |= FOLDER
    _fits(mtime, ctime, atime, born)
    path = entry.path.encode()
    depth, name = path.count(b"/"), path[path.rfind(b"/") + 1 :]
    row = flags, depth, mode, entry.source, mtime, ctime, atime, born, size, offset
    return row, name, folder


class Columns(NamedTuple):
    """Rows as they are handed from one process to another; offsets count from a place to come.

    `numbers` are the bytes of arrays, `ends` is where the names end in `names`.
    """

    numbers: tuple[bytes, ...]
    ends: list[int]
    names: bytes
    sha256: bytes
    raw: dict[int, bytes]
    files: int
    content_bytes: int


class GatheredRows:
    """Rows of members that are laid out one after the other, for somebody else."""

    def __init__(self) -> None:
        """Start with no entries."""
        self._rows: list[Row] = []
        self._names: list[bytes] = []
        self._digests: list[bytes] = []
        self._raw: dict[int, bytes] = {}
        self._files = self._content_bytes = 0

    def add(
        self,
        entry: IntakeEntry,
        observed: Observed,
        size: int,
        offset: int,
        digest: bytes = NO_DIGEST,
    ) -> int:
        """Add an entry as it was observed; return its number; see `Rows`."""
        row, name, folder = row_of(entry, observed, size, offset)
        number = len(self._rows)
        self._rows.append(row)
        self._names.append(name)
        self._digests.append(digest)
        if entry.raw is not None:
            self._raw[number] = entry.raw
        if not folder:
            self._files += 1
            self._content_bytes += size
        return number

    def take(self) -> Columns:
        """Return all rows and start again with none."""
        columns = zip(*self._rows, strict=True) if self._rows else [()] * len(CODES)
        taken = Columns(
            tuple(
                array(code, column).tobytes() for code, column in zip(CODES, columns, strict=True)
            ),
            list(accumulate(map(len, self._names))),
            b"".join(self._names),
            b"".join(self._digests),
            self._raw,
            self._files,
            self._content_bytes,
        )
        GatheredRows.__init__(self)
        return taken
