"""The index: a manifest as packed columns (docs/cvx-format.md section 8).

A million entries open in a fraction of a second and take no Python object each. `IndexBuilder`
fills the columns, `PackageIndex` reads them; both hold the same arrays.
"""

from __future__ import annotations

import struct
import sys
from array import array
from bisect import bisect_left
from itertools import accumulate, chain, groupby
from operator import lt
from typing import TYPE_CHECKING, Literal

from casevault_gui.core.errors import EntryUnknown, ManifestMalformed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence
    from typing import Self

    from casevault_gui.core.package.line_batches import Entry
    from casevault_gui.core.package.manifest import ManifestLine

MAGIC = b"CVXINDX1"
FOLDER, HAS_RAW, HAS_FLAWS = 1, 2, 4
ROOT = 0xFFFFFFFF
MAX_TEXT = 0xFFFFFFFF
"""Bytes of all names together."""
_HEAD = struct.Struct("<8sQQ8x")
_PIECE = 1 << 20
_Code = Literal["I", "Q", "q"]
_COLUMNS: tuple[tuple[str, _Code], ...] = (
    ("parent", "I"),
    ("name_end", "I"),
    ("size", "Q"),
    ("mtime", "q"),
    ("offset", "Q"),
    ("line", "Q"),
)


def _fill(length: int) -> bytes:
    return bytes(-length % 8)


def count_of(data: bytes) -> int:
    """Return the number of entries an index names; raise `ManifestMalformed`."""
    if len(data) < _HEAD.size:
        raise ManifestMalformed(reason="index length")
    return int(_HEAD.unpack_from(data)[1])


class IndexBuilder:
    """Builds an index from manifest lines in package order."""

    def __init__(self) -> None:
        """Start with no entries."""
        self._columns: dict[str, array[int]] = {name: array(code) for name, code in _COLUMNS}
        self._append = [self._columns[name].append for name, _ in _COLUMNS]
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
        yield _HEAD.pack(MAGIC, count, len(self._text))
        for name, code in _COLUMNS:
            column = self._columns[name]
            if sys.byteorder == "big":
                column = array(code, column)
                column.byteswap()
            yield from _pieces(column)
            yield _fill(len(column) * column.itemsize)
        yield from _pieces(self._flags)
        yield _fill(count)
        yield from _pieces(self._sha256)
        yield from _pieces(self._text)


def _pieces(data: array[int] | bytearray) -> Iterator[memoryview]:
    view = memoryview(data).cast("B")
    for start in range(0, len(view), _PIECE):
        yield view[start : start + _PIECE]


class PackageIndex:
    """The entries of a package, by number in package order."""

    def __init__(self, data: bytes | bytearray, entries: int) -> None:
        """Take the index's bytes and the footer's count; raise `ManifestMalformed`."""
        if len(data) < _HEAD.size:
            raise ManifestMalformed(reason="index length")
        magic, count, text_length = _HEAD.unpack_from(data)
        count = int(count)
        if magic != MAGIC or count != entries or count >= ROOT - 1:
            raise ManifestMalformed(reason="index head")
        position = _HEAD.size
        view = memoryview(data)
        columns: dict[str, Sequence[int]] = {}
        for name, code in _COLUMNS:
            width = array(code).itemsize * count
            column = view[position : position + width]
            if len(column) != width:
                raise ManifestMalformed(reason="index length")
            if sys.byteorder == "big":
                swapped = array(code, column.tobytes())
                swapped.byteswap()
                column = memoryview(swapped).cast("B")
            columns[name] = column.cast(code)
            position += width + len(_fill(width))
        self._parent: Sequence[int] = columns["parent"]
        self._name_end: Sequence[int] = columns["name_end"]
        self._size: Sequence[int] = columns["size"]
        self._mtime: Sequence[int] = columns["mtime"]
        self._offset: Sequence[int] = columns["offset"]
        self._line: Sequence[int] = columns["line"]
        self._flags = view[position : position + count]
        position += count + len(_fill(count))
        self._sha256 = view[position : position + 32 * count]
        position += 32 * count
        self._text = view[position:]
        if len(self._text) != text_length:
            raise ManifestMalformed(reason="index length")
        self._count = count
        self._check()
        self._children: dict[int, array[int]] | None = None
        self._folder_path = (ROOT, "data")

    def _check(self) -> None:
        # Only what keeps later look-ups in bounds and finite; full verification proves the rest.
        ends = self._name_end
        good = all(map(lt, chain((0,), ends), ends)) and all(
            parent == ROOT or (parent < first and self.folder(parent))
            for parent, first, _ in self._runs()
        )
        if not good:
            raise ManifestMalformed(reason="index column")
        if (ends[-1] if self._count else 0) != len(self._text):
            raise ManifestMalformed(reason="index text")

    def _runs(self) -> Iterator[tuple[int, int, int]]:
        """Yield, for neighbours in one folder: the folder, the first of them, how many."""
        first = 0
        for parent, run in groupby(self._parent):
            # Counted without a step of the interpreter for each.
            length = len(list(run))
            yield parent, first, length
            first += length

    def __len__(self) -> int:
        """Return the number of entries."""
        return self._count

    def folder(self, number: int) -> bool:
        """Whether the entry is a folder."""
        return bool(self._flags[number] & FOLDER)

    def flawed(self, number: int) -> bool:
        """Whether the entry's source changed or was partly unreadable while it was sealed."""
        return bool(self._flags[number] & HAS_FLAWS)

    def name(self, number: int) -> str:
        """Last component of the entry's path."""
        start = self._name_end[number - 1] if number else 0
        # An index that lies about its text is caught by full verification; here it only must not
        # raise in the middle of painting a tree.
        return str(self._text[start : self._name_end[number]], "utf-8", "replace")

    def parent(self, number: int) -> int | None:
        """Entry number of the folder it is in, None at the top."""
        parent = self._parent[number]
        return None if parent == ROOT else parent

    def path(self, number: int) -> str:
        """Bag path, `data/…`."""
        folder = self._parent[number]
        known, path = self._folder_path
        if folder != known:
            # Most who ask for one path ask for its neighbour's next.
            path = "data" if folder == ROOT else self._path_of(folder)
            self._folder_path = folder, path
        return f"{path}/{self.name(number)}"

    def _path_of(self, number: int) -> str:
        parts = [self.name(number)]
        parent = self.parent(number)
        while parent is not None:
            parts.append(self.name(parent))
            parent = self.parent(parent)
        parts.append("data")
        return "/".join(reversed(parts))

    def size(self, number: int) -> int:
        """Size in bytes, 0 for folders."""
        return self._size[number]

    def mtime_ns(self, number: int) -> int:
        """Modification time, nanoseconds since 1970 UTC."""
        return self._mtime[number]

    def offset(self, number: int) -> int:
        """Where the content begins in the plaintext."""
        return self._offset[number]

    def sha256(self, number: int) -> bytes:
        """SHA-256 of the content, 32 bytes."""
        return bytes(self._sha256[32 * number : 32 * number + 32])

    def line_span(self, number: int) -> tuple[int, int | None]:
        """Where its manifest line begins and the next one does (None for the last)."""
        following = number + 1
        end = self._line[following] if following < self._count else None
        return self._line[number], end

    def children(self, folder: int | None) -> Sequence[int]:
        """Entry numbers directly in a folder (None: at the top), in package order."""
        if self._children is None:
            groups: dict[int, array[int]] = {}
            for parent, first, length in self._runs():
                group = groups.get(parent)
                if group is None:
                    group = groups[parent] = array("I")
                group.extend(range(first, first + length))
            self._children = groups
        return self._children.get(ROOT if folder is None else folder, array("I"))

    def around(self, numbers: Collection[int]) -> Sequence[int]:
        """Return, in package order, all that is in the folders on the way to these entries.

        What names they are extracted under depends on these neighbours and on nothing else.
        """
        if 2 * len(numbers) > self._count:
            return range(self._count)
        folders = {ROOT}
        for number in numbers:
            parent = self._parent[number]
            while parent not in folders:
                folders.add(parent)
                parent = self._parent[parent]
        every = (self.children(None if folder == ROOT else folder) for folder in folders)
        return sorted(chain.from_iterable(every))

    def find(self, path: str) -> int:
        """Return the number of the entry at a bag path; raise `EntryUnknown`."""
        root, *parts = path.split("/")
        number: int | None = None
        for part in parts:
            children = self.children(number)
            position = bisect_left(children, part.encode(), key=lambda n: self.name(n).encode())
            if position == len(children) or self.name(children[position]) != part:
                raise EntryUnknown(path=path)
            number = children[position]
        if root != "data" or number is None:
            raise EntryUnknown(path=path)
        return number

    def subtree(self, number: int) -> range:
        """Entry numbers of a folder and everything below it (of a file: itself)."""
        end = number + 1
        while end < self._count and self._parent[end] != ROOT and self._parent[end] >= number:
            end += 1
        return range(number, end)
