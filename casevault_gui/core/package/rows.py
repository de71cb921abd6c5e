"""The rows of a whole package, and the manifest's lines and index that are made of them."""

from __future__ import annotations

from array import array
from collections import deque
from typing import TYPE_CHECKING

from casevault_gui.core.crypto.primitives import random_bytes
from casevault_gui.core.errors import ManifestMalformed
from casevault_gui.core.package.index import HAS_FLAWS, HAS_RAW, MAX_TEXT, ROOT
from casevault_gui.core.package.index_builder import IndexBuilder
from casevault_gui.core.package.manifest import format_file, format_folder
from casevault_gui.core.package.member_rows import (
    BORN,
    CODES,
    DIGEST,
    FOLDER,
    NO_DIGEST,
    row_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casevault_gui.core.model import IntakeEntry
    from casevault_gui.core.package.member_rows import Columns, Observed

LINES = 512
"""Lines that are made together."""
_SALT = 16
_NO_BIRTH = bytes(flags & ~BORN for flags in range(256))


class PayloadRows:
    """Entries in package order; a large file's digest arrives later, from the hashing lane.

    Digests arrive in the order of the entries that were added without one.
    """

    def __init__(self) -> None:
        """Start with no entries."""
        self._columns = tuple(array(code) for code in CODES)
        (
            self._flags,
            self._depth,
            self._mode,
            self._source,
            self._mtime,
            self._ctime,
            self._atime,
            self._btime,
            self._size,
            self._offset,
        ) = self._columns
        self._ends = array("I")
        self._names = bytearray()
        self._sha256 = bytearray()
        self._raw: dict[int, bytes] = {}
        self._flaws: dict[int, tuple[str, ...]] = {}
        self._salts = bytearray()
        self._awaited: deque[int] = deque()
        self.files = 0
        self.content_bytes = 0

    def __len__(self) -> int:
        """Return the number of entries."""
        return len(self._flags)

    def add(
        self,
        entry: IntakeEntry,
        observed: Observed,
        size: int,
        offset: int,
        digest: bytes = NO_DIGEST,
    ) -> int:
        """Add an entry as it was observed; return its number; see `Rows`.

        Raises `ManifestMalformed` for more than an index can hold.
        """
        row, name, folder = row_of(entry, observed, size, offset)
        self._leave_room(1, len(name))
        number = len(self._flags)
        for column, value in zip(self._columns, row, strict=True):
            column.append(value)
        self._names += name
        self._ends.append(len(self._names))
        self._sha256 += digest
        if entry.raw is not None:
            self._raw[number] = entry.raw
        if not folder:
            self.files += 1
            self.content_bytes += size
            if digest is NO_DIGEST:
                self._awaited.append(number)
        return number

    def set_digest(self, number: int, digest: bytes) -> None:
        """Keep the SHA-256 of a file's content; on any thread."""
        self._sha256[DIGEST * number : DIGEST * (number + 1)] = digest
        self._awaited.popleft()

    @property
    def settled(self) -> int:
        """How many entries, from the first on, have all that is known of them but flaws."""
        try:
            return self._awaited[0]
        except IndexError:
            return len(self)

    def extend(self, columns: Columns, base: int) -> None:
        """Add rows made elsewhere, whose offsets count from `base`; raise `ManifestMalformed`."""
        count, text = len(self._flags), len(self._names)
        self._leave_room(len(columns.ends), len(columns.names))
        *numbers, offsets = columns.numbers
        for column, data in zip(self._columns, numbers, strict=False):
            column.frombytes(data)
        # A folder has none.
        relative = memoryview(offsets).cast("Q")
        self._offset.extend([base + offset if offset else 0 for offset in relative])
        self._ends.extend([text + end for end in columns.ends])
        self._names += columns.names
        self._sha256 += columns.sha256
        for number, raw in columns.raw.items():
            self._raw[count + number] = raw
        self.files += columns.files
        self.content_bytes += columns.content_bytes

    def _leave_room(self, count: int, text: int) -> None:
        if len(self._flags) + count >= ROOT or len(self._names) + text > MAX_TEXT:
            raise ManifestMalformed(reason="too many entries")

    def set_flaws(self, number: int, flaws: tuple[str, ...]) -> None:
        """Keep what was wrong with a file's source."""
        self._flaws[number] = flaws

    def paths(self) -> Iterator[tuple[int, list[str]]]:
        """Yield the bag paths in order, up to `LINES` at a time, with the number of the first.

        Entries may be added meanwhile. Raises `ManifestMalformed` for an entry whose folder was not
        added before it.
        """
        way, start, names = ["data"], 0, self._names
        last = 0
        while last < len(self):
            first, last = last, min(last + LINES, len(self))
            rows = zip(
                self._flags[first:last],
                self._depth[first:last],
                self._ends[first:last],
                strict=True,
            )
            paths: list[str] = []
            for flags, depth, end in rows:
                del way[depth:]
                if len(way) != depth:
                    raise ManifestMalformed(reason="folder without a line")
                path = f"{way[-1]}/{names[start:end].decode()}"
                start = end
                if flags & FOLDER:
                    way.append(path)
                paths.append(path)
            yield first, paths

    def lines(self, first: int, paths: list[str]) -> list[bytes]:
        """Return the manifest lines of entries from number `first` on, the same each time."""
        if missing := _SALT * len(self) - len(self._salts):
            self._salts += random_bytes(missing)
        last = first + len(paths)
        raw, flaws = self._raw.get, self._flaws.get
        salts = self._salts[_SALT * first : _SALT * last].hex()
        rows = zip(
            range(first, last),
            paths,
            self._flags[first:last],
            self._mode[first:last],
            self._source[first:last],
            self._mtime[first:last],
            self._ctime[first:last],
            self._atime[first:last],
            self._btime[first:last],
            self._size[first:last],
            self._offset[first:last],
            _cut(salts, 2 * _SALT),
            self._digests(first, last),
            strict=True,
        )
        lines: list[bytes] = []
        for (
            number,
            path,
            flags,
            mode,
            source,
            mtime,
            ctime,
            atime,
            btime,
            size,
            offset,
            salt,
            digest,
        ) in rows:
            born = btime if flags & BORN else None
            named = raw(number)
            times = atime, born, ctime, mtime
            if flags & FOLDER:
                lines.append(format_folder(times, mode, path, named, salt, source))
                continue
            flawed = flaws(number, ())
            place, hashes = (offset, size), (salt, digest)
            lines.append(format_file(times, flawed, mode, place, path, named, hashes, source))
        return lines

    def hash_list(self, first: int, paths: list[str]) -> bytes:
        """Return the lines of `manifest-sha256.txt` for the files among these entries."""
        last = first + len(paths)
        rows = zip(self._flags[first:last], self._digests(first, last), paths, strict=True)
        return "".join(
            [f"{digest}  {path}\n" for flags, digest, path in rows if not flags & FOLDER]
        ).encode()

    def index(self, line_offsets: array[int]) -> IndexBuilder:
        """Return the index, over the columns themselves; nothing may be added any more."""
        flags = bytearray(self._flags).translate(_NO_BIRTH)
        for number in self._raw:
            flags[number] |= HAS_RAW
        for number in self._flaws:
            flags[number] |= HAS_FLAWS
        columns = {
            "parent": self._parents(),
            "name_end": self._ends,
            "size": self._size,
            "mtime": self._mtime,
            "offset": self._offset,
            "line": line_offsets,
        }
        return IndexBuilder.over(columns, flags, self._sha256, self._names)

    def _parents(self) -> array[int]:
        way, parents = [ROOT], array("I")
        append = parents.append
        for number, (flags, depth) in enumerate(zip(self._flags, self._depth, strict=True)):
            del way[depth:]
            append(way[-1])
            if flags & FOLDER:
                way.append(number)
        return parents

    def _digests(self, first: int, last: int) -> list[str]:
        return _cut(self._sha256[DIGEST * first : DIGEST * last].hex(), 2 * DIGEST)


def _cut(text: str, width: int) -> list[str]:
    return [text[at : at + width] for at in range(0, len(text), width)]
