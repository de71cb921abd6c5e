"""The index: a manifest as packed columns (docs/cvx-format.md section 8).

A million entries open in a fraction of a second and take no Python object each.
"""

from __future__ import annotations

import struct
import sys
from array import array
from bisect import bisect_left, bisect_right
from itertools import accumulate, chain, groupby, pairwise
from operator import lt
from typing import TYPE_CHECKING, Literal

from casevault_gui.core.errors import EntryUnknown, ManifestMalformed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

MAGIC = b"CVXINDX1"
FOLDER, HAS_RAW, HAS_FLAWS = 1, 2, 4
ROOT = 0xFFFFFFFF
MAX_TEXT = 0xFFFFFFFF
"""Bytes of all names together."""
HEAD = struct.Struct("<8sQQ8x")
_FILE_MARKS = bytes(not flags & FOLDER for flags in range(256))
Code = Literal["I", "Q", "q"]
COLUMNS: tuple[tuple[str, Code], ...] = (
    ("parent", "I"),
    ("name_end", "I"),
    ("size", "Q"),
    ("mtime", "q"),
    ("offset", "Q"),
    ("line", "Q"),
)


def fill(length: int) -> bytes:
    """Return what follows a column of so many bytes."""
    return bytes(-length % 8)


def count_of(data: bytes) -> int:
    """Return the number of entries an index names; raise `ManifestMalformed`."""
    if len(data) < HEAD.size:
        raise ManifestMalformed(reason="index length")
    return int(HEAD.unpack_from(data)[1])


class PackageIndex:
    """The entries of a package, by number in package order."""

    def __init__(self, data: bytes | bytearray, entries: int) -> None:
        """Take the index's bytes and the footer's count; raise `ManifestMalformed`."""
        if len(data) < HEAD.size:
            raise ManifestMalformed(reason="index length")
        magic, count, text_length = HEAD.unpack_from(data)
        count = int(count)
        if magic != MAGIC or count != entries or count >= ROOT - 1:
            raise ManifestMalformed(reason="index head")
        position = HEAD.size
        view = memoryview(data)
        columns: dict[str, Sequence[int]] = {}
        for name, code in COLUMNS:
            width = array(code).itemsize * count
            column = view[position : position + width]
            if len(column) != width:
                raise ManifestMalformed(reason="index length")
            if sys.byteorder == "big":
                swapped = array(code, column.tobytes())
                swapped.byteswap()
                column = memoryview(swapped).cast("B")
            columns[name] = column.cast(code)
            position += width + len(fill(width))
        self._parent: Sequence[int] = columns["parent"]
        self._name_end: Sequence[int] = columns["name_end"]
        self._size: Sequence[int] = columns["size"]
        self._mtime: Sequence[int] = columns["mtime"]
        self._offset: Sequence[int] = columns["offset"]
        self._line: Sequence[int] = columns["line"]
        self._flags = view[position : position + count]
        position += count + len(fill(count))
        self._sha256 = view[position : position + 32 * count]
        position += 32 * count
        self._text = view[position:]
        if len(self._text) != text_length:
            raise ManifestMalformed(reason="index length")
        self._count = count
        self._check()
        self._children: dict[int, array[int]] | None = None
        self._starts: array[int] | None = None
        self._sums: array[int] | None = None
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

    def runs_of(self, first: int, stop: int) -> Iterator[tuple[int | None, int, int]]:
        """Yield the runs of neighbours in one folder among these entries: folder, first, stop."""
        if self._starts is None:
            self._starts = array("I", (start for _, start, _ in self._runs()))
        starts = self._starts
        for place in range(bisect_right(starts, first) - 1, bisect_left(starts, stop)):
            begin = starts[place]
            end = starts[place + 1] if place + 1 < len(starts) else stop
            yield self.parent(begin), max(first, begin), min(stop, end)

    def path_runs(self, first: int, stop: int) -> Iterator[tuple[str, int, int]]:
        """Yield `runs_of` these entries, each folder by its bag path."""
        for folder, begin, end in self.runs_of(first, stop):
            yield ("data" if folder is None else self.path(folder)), begin, end

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

    def file_marks(self) -> bytes:
        """Return one byte for each entry: 1 for files, 0 for folders."""
        return bytes(self._flags).translate(_FILE_MARKS)

    @property
    def sizes(self) -> Sequence[int]:
        """The size of each entry in bytes, 0 for folders."""
        return self._size

    @property
    def mtimes(self) -> Sequence[int]:
        """When each entry was last changed, nanoseconds since 1970 UTC."""
        return self._mtime

    def name(self, number: int) -> str:
        """Last component of the entry's path."""
        start = self._name_end[number - 1] if number else 0
        # An index that lies about its text is caught by full verification; here it only must not
        # raise in the middle of painting a tree.
        return str(self._text[start : self._name_end[number]], "utf-8", "replace")

    def names(self, first: int, stop: int) -> list[str]:
        """Return `name` of these neighbours; quicker than one by one."""
        names = self.raw_names(first, stop)
        # One step for all of them, where each character is a byte.
        text = b"/".join(names)
        if text.isascii() and len(found := text.decode().split("/")) == len(names):
            return found
        return [str(name, "utf-8", "replace") for name in names]

    def raw_names(self, first: int, stop: int) -> list[bytes]:
        """Return these names as the bytes that they are."""
        start = self._name_end[first - 1] if first else 0
        ends = [end - start for end in self._name_end[first:stop]]
        text = bytes(self._text[start : start + ends[-1]]) if ends else b""
        return [text[begin:end] for begin, end in pairwise(chain((0,), ends))]

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

    def paths(self, first: int, stop: int) -> list[str]:
        """Return `path` of these neighbours; quicker than one by one."""
        names = self.names(first, stop)
        paths: list[str] = []
        for above, begin, end in self.path_runs(first, stop):
            paths += [f"{above}/{name}" for name in names[begin - first : end - first]]
        return paths

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

    def size_of(self, first: int, stop: int) -> int:
        """Return the bytes of all these entries together."""
        if self._sums is None:
            self._sums = array("Q", accumulate(self._size, initial=0))
        return self._sums[stop] - self._sums[first]

    def mtime_ns(self, number: int) -> int:
        """Modification time, nanoseconds since 1970 UTC."""
        return self._mtime[number]

    def offset(self, number: int) -> int:
        """Where the content begins in the plaintext."""
        return self._offset[number]

    def sha256(self, number: int) -> bytes:
        """SHA-256 of the content, 32 bytes."""
        return bytes(self._sha256[32 * number : 32 * number + 32])

    def digests(self, first: int, stop: int) -> bytes:
        """Return `sha256` of these neighbours, one after the other."""
        return bytes(self._sha256[32 * first : 32 * stop])

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
        at: int | None = number if self.folder(number) else None
        if at is None:
            return range(number, number + 1)
        # It ends where the next begins that is beside it, or beside a folder around it.
        while at is not None:
            parent = self.parent(at)
            beside = self.children(parent)
            after = bisect_right(beside, at)
            if after < len(beside):
                return range(number, beside[after])
            at = parent
        return range(number, self._count)
