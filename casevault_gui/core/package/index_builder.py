"""Making an index (docs/cvx-format.md section 8)."""

from __future__ import annotations

import sys
from array import array
from itertools import accumulate
from typing import TYPE_CHECKING

from casevault_gui.core.errors import ManifestMalformed
from casevault_gui.core.package.index import (
    COLUMNS,
    FOLDER,
    HAS_FLAWS,
    HAS_RAW,
    HEAD,
    MAGIC,
    MAX_TEXT,
    ROOT,
    fill,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Self

    from casevault_gui.core.package.line_batches import Entry
    from casevault_gui.core.package.manifest import ManifestLine

_PIECE = 1 << 20


class IndexBuilder:
    """Builds an index from manifest lines in package order."""

    def __init__(self) -> None:
        """Start with no entries."""
        self._columns: dict[str, array[int]] = {name: array(code) for name, code in COLUMNS}
        self._append = [self._columns[name].append for name, _ in COLUMNS]
        self._flags = bytearray()
        self._sha256 = bytearray()
        self._text = bytearray()
        self._folders: list[tuple[str, int]] = []

    @classmethod
    def over(
        cls, columns: dict[str, array[int]], flags: bytearray, sha256: bytearray, text: bytearray
    ) -> Self:
        """Return a builder over whole columns, `text` being the names, to be packed."""
        made = cls()
        made._columns, made._flags, made._sha256, made._text = columns, flags, sha256, text
        return made

    def __len__(self) -> int:
        """Return the number of entries so far."""
        return len(self._flags)

    def add_all(self, entries: Sequence[Entry], line_offsets: Iterable[int]) -> bool:
        """Add entries that have neither raw name nor flaws; False, and nothing added, if not good.

        As `add` for each, with little work between them.
        """
        folders, parents = list(self._folders), list[int]()
        first, length = len(self._flags), len(self._text)
        names: list[bytes] = []
        for number, entry in enumerate(entries, first):
            parent_path, _, name = entry.path.rpartition("/")
            while folders and folders[-1][0] != parent_path:
                folders.pop()
            if not folders and parent_path != "data":
                return False
            parents.append(folders[-1][1] if folders else ROOT)
            names.append(name.encode())
            if entry.folder:
                folders.append((entry.path, number))
        ends = list(accumulate(map(len, names), initial=length))[1:]
        if first + len(entries) > ROOT - 1 or ends[-1] > MAX_TEXT:
            return False
        self._folders = folders
        self._text += b"".join(names)
        columns = self._columns
        columns["parent"].extend(parents)
        columns["name_end"].extend(ends)
        columns["size"].extend([entry.size for entry in entries])
        columns["mtime"].extend([entry.mtime_ns for entry in entries])
        columns["offset"].extend([entry.offset for entry in entries])
        columns["line"].extend(line_offsets)
        self._flags += bytes([FOLDER if entry.folder else 0 for entry in entries])
        self._sha256 += b"".join([entry.sha256 for entry in entries])
        return True

    def add(self, line: ManifestLine, line_offset: int) -> None:
        """Add the next entry; raise `ManifestMalformed` if its folder has no line before it."""
        path, raw, folders = line.path, line.raw, self._folders
        parent_path, _, name = path.rpartition("/")
        while folders and folders[-1][0] != parent_path:
            folders.pop()
        if not folders and parent_path != "data":
            raise ManifestMalformed(reason="folder without a line")
        number = len(self._flags)
        encoded = name.encode()
        if number >= ROOT - 1 or len(self._text) + len(encoded) > MAX_TEXT:
            raise ManifestMalformed(reason="too many entries")
        self._text += encoded
        parent = folders[-1][1] if folders else ROOT
        # One by one: a loop over columns and values would take twice as long, a million times.
        to_parent, to_name_end, to_size, to_mtime, to_offset, to_line = self._append
        to_parent(parent)
        to_name_end(len(self._text))
        to_size(line.size)
        to_mtime(line.mtime_ns)
        to_offset(line.offset)
        to_line(line_offset)
        flags = HAS_RAW if raw is not None else 0
        if line.flaws:
            flags |= HAS_FLAWS
        if line.folder:
            flags |= FOLDER
            folders.append((path, number))
        self._flags.append(flags)
        self._sha256 += line.sha256

    def pack(self) -> Iterator[bytes | memoryview]:
        """Yield the index's bytes in pieces; nothing may be added while any is kept."""
        count = len(self._flags)
        yield HEAD.pack(MAGIC, count, len(self._text))
        for name, code in COLUMNS:
            column = self._columns[name]
            if sys.byteorder == "big":
                column = array(code, column)
                column.byteswap()
            yield from _pieces(column)
            yield fill(len(column) * column.itemsize)
        yield from _pieces(self._flags)
        yield fill(count)
        yield from _pieces(self._sha256)
        yield from _pieces(self._text)


def _pieces(data: array[int] | bytearray) -> Iterator[memoryview]:
    view = memoryview(data).cast("B")
    for start in range(0, len(view), _PIECE):
        yield view[start : start + _PIECE]
