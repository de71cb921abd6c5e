"""What the writer remembers of each entry, as packed columns: about 150 bytes each."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from casevault_gui.core.crypto.primitives import random_bytes
from casevault_gui.core.model import EntryKind
from casevault_gui.core.package.manifest import ManifestLine

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator

    from casevault_gui.core.model import IntakeEntry

_SALT = 16
_SALT_BATCH = 4_096


class PayloadRows:
    """Entries in package order; a file's digest arrives later, from the hashing lane."""

    def __init__(self) -> None:
        """Start with no entries."""
        self._names = bytearray()
        self._name_end = array("Q")
        self._depth = array("H")
        self._folder = bytearray()
        self._mode = array("H")
        self._source = array("I")
        self._numbers = {name: array("q") for name in ("mtime", "ctime", "atime")}
        self._size = array("Q")
        self._offset = array("Q")
        self._sha256 = bytearray()
        self._salts = bytearray()
        self._raw: dict[int, bytes] = {}
        self._flaws: dict[int, tuple[str, ...]] = {}
        self.files = 0
        self.content_bytes = 0

    def __len__(self) -> int:
        """Return the number of entries."""
        return len(self._folder)

    def add(self, entry: IntakeEntry, found: os.stat_result, size: int, offset: int) -> int:
        """Add an entry with the times and mode of `found`; return its number."""
        number = len(self._folder)
        path = entry.path.encode()
        folder = entry.kind is EntryKind.FOLDER
        self._names += path[path.rfind(b"/") + 1 :]
        self._name_end.append(len(self._names))
        self._depth.append(path.count(b"/"))
        self._folder.append(folder)
        self._mode.append(found.st_mode & 0o7777)
        self._source.append(entry.source)
        self._numbers["mtime"].append(found.st_mtime_ns)
        self._numbers["ctime"].append(found.st_ctime_ns)
        self._numbers["atime"].append(found.st_atime_ns)
        self._size.append(size)
        self._offset.append(offset)
        self._sha256 += bytes(32)
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
        self._sha256[32 * number : 32 * number + 32] = digest

    def set_flaws(self, number: int, flaws: tuple[str, ...]) -> None:
        """Keep what was wrong with a file's source."""
        self._flaws[number] = flaws

    def lines(self) -> Iterator[ManifestLine]:
        """Yield the manifest lines in order."""
        mtime, ctime, atime = (self._numbers[name] for name in ("mtime", "ctime", "atime"))
        folders = ["data"]
        start = 0
        for number, folder in enumerate(self._folder):
            end = self._name_end[number]
            del folders[self._depth[number] :]
            path = folders[-1] + "/" + self._names[start:end].decode()
            start = end
            if folder:
                folders.append(path)
            yield ManifestLine(
                kind=EntryKind.FOLDER if folder else EntryKind.FILE,
                path=path,
                mode=self._mode[number],
                mtime_ns=mtime[number],
                ctime_ns=ctime[number],
                atime_ns=atime[number],
                source=self._source[number],
                salt=bytes(self._salts[_SALT * number : _SALT * (number + 1)]),
                size=self._size[number],
                offset=self._offset[number],
                sha256=bytes(self._sha256[32 * number : 32 * number + 32]),
                raw=self._raw.get(number),
                flaws=self._flaws.get(number, ()),
            )
