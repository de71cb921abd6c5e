"""The rows of a whole package, and the manifest lines that are made of them."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from casevault_gui.core.crypto.primitives import random_bytes
from casevault_gui.core.model import EntryKind
from casevault_gui.core.package.manifest import ManifestLine
from casevault_gui.core.package.member_rows import (
    BORN,
    DIGEST,
    FOLDER,
    RECORD,
    Columns,
    MemberRows,
    Observed,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casevault_gui.core.model import IntakeEntry

_SALT = 16
_SALTS, _DIGESTS = struct.Struct(f"{_SALT}s"), struct.Struct(f"{DIGEST}s")


class PayloadRows(MemberRows):
    """Entries in package order; a large file's digest arrives later, from the hashing lane."""

    def __init__(self) -> None:
        """Start with no entries."""
        super().__init__()
        self._salts = bytearray()
        self._flaws: dict[int, tuple[str, ...]] = {}
        self._base = 0
        self._bases: list[tuple[int, int]] = []

    def add(
        self,
        entry: IntakeEntry,
        observed: Observed,
        size: int,
        offset: int,
        digest: bytes = bytes(DIGEST),
    ) -> int:
        """Add an entry as it was observed; return its number."""
        if self._base:
            self._count_from(0)
        return super().add(entry, observed, size, offset, digest)

    def extend(self, columns: Columns, base: int) -> None:
        """Add rows made elsewhere, whose offsets count from `base`."""
        if columns.entries == 0:
            return
        self._count_from(base)
        self._records += columns.records
        self._names += columns.names
        self._sha256 += columns.sha256
        for number, raw in columns.raw.items():
            self._raw[self._count + number] = raw
        self._count += columns.entries
        self.files += columns.files
        self.content_bytes += columns.content_bytes

    def set_flaws(self, number: int, flaws: tuple[str, ...]) -> None:
        """Keep what was wrong with a file's source."""
        self._flaws[number] = flaws

    def lines(self) -> Iterator[ManifestLine]:
        """Yield the manifest lines in order, the same each time."""
        if missing := _SALT * self._count - len(self._salts):
            self._salts += random_bytes(missing)
        salts, digests = _SALTS.iter_unpack(self._salts), _DIGESTS.iter_unpack(self._sha256)
        raw, flaws = self._raw.get, self._flaws.get
        file_kind, folder_kind = EntryKind.FILE, EntryKind.FOLDER
        folders = ["data"]
        start = base = 0
        bases = iter([*self._bases, (self._count, 0)])
        turn, next_base = next(bases)
        records = zip(RECORD.iter_unpack(self._records), salts, digests, strict=True)
        for number, (record, (salt,), (digest,)) in enumerate(records):
            while number == turn:
                base = next_base
                turn, next_base = next(bases)
            marks, depth, mode, source, mtime, ctime, atime, btime, size, offset, length = record
            folder = marks & FOLDER
            end = start + length
            del folders[depth:]
            path = folders[-1] + "/" + self._names[start:end].decode()
            start = end
            if folder:
                folders.append(path)
            else:
                offset += base
            yield ManifestLine(
                folder_kind if folder else file_kind,
                path,
                mode,
                mtime,
                ctime,
                atime,
                source,
                salt,
                size,
                offset,
                digest,
                raw(number),
                flaws(number, ()),
                btime if marks & BORN else None,
            )

    def _count_from(self, base: int) -> None:
        self._base = base
        self._bases.append((self._count, base))
