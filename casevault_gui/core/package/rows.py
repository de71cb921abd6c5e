"""What the writer remembers of each entry, as packed records: about 150 bytes each."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, NamedTuple

from casevault_gui.core.crypto.primitives import random_bytes
from casevault_gui.core.model import EntryKind
from casevault_gui.core.package.manifest import ManifestLine

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator
    from typing import Self

    from casevault_gui.core.model import IntakeEntry

_SALT = 16
_SALT_BATCH = 4_096
_DIGEST = 32
# Folder, depth, mode, source, times (modified, changed, read), size, offset, length of the name.
_RECORD = struct.Struct("<?HHIqqqQQH")


class Observed(NamedTuple):
    """Mode and times of a source as it was packed; nanoseconds since 1970 UTC."""

    mode: int
    mtime_ns: int
    ctime_ns: int
    atime_ns: int

    @classmethod
    def of(cls, found: os.stat_result) -> Self:
        """Take them from what the system says."""
        return cls(found.st_mode & 0o7777, found.st_mtime_ns, found.st_ctime_ns, found.st_atime_ns)


class PayloadRows:
    """Entries in package order; a large file's digest arrives later, from the hashing lane."""

    def __init__(self) -> None:
        """Start with no entries."""
        self._records = bytearray()
        self._names = bytearray()
        self._sha256 = bytearray()
        self._salts = bytearray()
        self._raw: dict[int, bytes] = {}
        self._flaws: dict[int, tuple[str, ...]] = {}
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
        digest: bytes = bytes(_DIGEST),
    ) -> int:
        """Add an entry as it was observed; return its number."""
        number = self._count
        self._count = number + 1
        path = entry.path.encode()
        folder = entry.kind is EntryKind.FOLDER
        name = path[path.rfind(b"/") + 1 :]
        self._names += name
        self._records += _RECORD.pack(
            folder,
            path.count(b"/"),
            observed[0],
            entry.source,
            *observed[1:],
            size,
            offset,
            len(name),
        )
        self._sha256 += digest
        if number % _SALT_BATCH == 0:
            self._salts += random_bytes(_SALT * _SALT_BATCH)
        if entry.raw is not None:
            self._raw[number] = entry.raw
        if not folder:
            self.files += 1
            self.content_bytes += size
        return number

    def set_digest(self, number: int, digest: bytes) -> None:
        """Keep the SHA-256 of a file's content."""
        self._sha256[_DIGEST * number : _DIGEST * (number + 1)] = digest

    def set_flaws(self, number: int, flaws: tuple[str, ...]) -> None:
        """Keep what was wrong with a file's source."""
        self._flaws[number] = flaws

    def lines(self) -> Iterator[ManifestLine]:
        """Yield the manifest lines in order."""
        salts, digests, raw, flaws = self._salts, self._sha256, self._raw, self._flaws
        folders = ["data"]
        start = 0
        for number, record in enumerate(_RECORD.iter_unpack(self._records)):
            folder, depth, mode, source, mtime, ctime, atime, size, offset, length = record
            end = start + length
            del folders[depth:]
            path = folders[-1] + "/" + self._names[start:end].decode()
            start = end
            if folder:
                folders.append(path)
            yield ManifestLine(
                EntryKind.FOLDER if folder else EntryKind.FILE,
                path,
                mode,
                mtime,
                ctime,
                atime,
                source,
                bytes(salts[_SALT * number : _SALT * (number + 1)]),
                size,
                offset,
                bytes(digests[_DIGEST * number : _DIGEST * (number + 1)]),
                raw.get(number),
                flaws.get(number, ()),
            )
