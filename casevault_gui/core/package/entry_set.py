"""Sets of a package's entries: a byte for each, joined and counted without a step for each."""

from __future__ import annotations

import zlib
from itertools import compress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Self

    from casevault_gui.core.package.index import PackageIndex

Kept = tuple[int, bytes]
"""Where a set begins, and its marks from there on, compressed."""


class EntrySet:
    """Entries of one package by number; never changed once it is made."""

    __slots__ = ("_index", "_marks")

    def __init__(self, index: PackageIndex, marks: bytes | bytearray | None = None) -> None:
        """Take one byte for each entry, 1 for those that are in; without: none of them."""
        self._index = index
        self._marks = bytes(len(index)) if marks is None else marks

    @classmethod
    def files(cls, index: PackageIndex) -> Self:
        """Return all files."""
        return cls(index, index.file_marks())

    @classmethod
    def named(cls, index: PackageIndex, numbers: Iterable[int]) -> Self:
        """Return the entries of these numbers."""
        return cls(index, _marks_of(index, numbers))

    @classmethod
    def below(cls, index: PackageIndex, numbers: Iterable[int]) -> Self:
        """Return the entries of these numbers, and all below those that are folders."""
        marks = _marks_of(index, numbers)
        folders = cls(index, bytes(marks)) - cls.files(index)
        at = folders.first_from(0)
        while at is not None:
            below = index.subtree(at)
            marks[at : below.stop] = b"\1" * len(below)
            at = folders.first_from(below.stop)
        return cls(index, marks)

    @classmethod
    def restore(cls, index: PackageIndex, kept: Kept) -> Self:
        """Return what `keep` kept."""
        first, data = kept
        marks = bytearray(len(index))
        some = zlib.decompress(data)
        marks[first : first + len(some)] = some
        return cls(index, marks)

    def keep(self) -> Kept:
        """Return it in little memory."""
        first, stop = self._span
        return first, zlib.compress(self._marks[first:stop], 1)

    def first_from(self, number: int) -> int | None:
        """Return the first that is in, from `number` on; None if there is none."""
        found = self._marks.find(1, number)
        return found if found >= 0 else None

    @property
    def _span(self) -> tuple[int, int]:
        """The first of those that are in, and what comes after the last."""
        first = self._marks.find(1)
        return (first, self._marks.rfind(1) + 1) if first >= 0 else (0, 0)

    def __len__(self) -> int:
        """Return how many entries are in."""
        return self._marks.count(1)

    def __bool__(self) -> bool:
        """Whether any entry is in."""
        return 1 in self._marks

    def __contains__(self, number: object) -> bool:
        """Whether an entry is in."""
        return isinstance(number, int) and bool(self._marks[number])

    def __iter__(self) -> Iterator[int]:
        """Yield the numbers, in package order."""
        first, stop = self._span
        return compress(range(first, stop), self._marks[first:stop])

    def __and__(self, other: Self) -> Self:
        """Return what is in both."""
        return self._of(self._whole & other._whole)

    def __or__(self, other: Self) -> Self:
        """Return what is in either."""
        return self._of(self._whole | other._whole)

    def __sub__(self, other: Self) -> Self:
        """Return what is in this one alone."""
        return self._of(self._whole & ~other._whole)

    @property
    def size(self) -> int:
        """The bytes of all files that are in."""
        index, marks, total = self._index, self._marks, 0
        for _, first, stop in index.runs_of(*self._span):
            here = marks.count(1, first, stop)
            if here == stop - first:
                total += index.size_of(first, stop)
            elif here:
                total += sum(compress(index.sizes[first:stop], marks[first:stop]))
        return total

    def by_folder(self) -> Iterator[tuple[int, int]]:
        """Yield how many entries are in a folder itself; a folder may come several times."""
        count = self._marks.count
        for folder, first, stop in self._index.runs_of(*self._span):
            here = count(1, first, stop)
            if here and folder is not None:
                yield folder, here

    @property
    def _whole(self) -> int:
        return int.from_bytes(self._marks, "little")

    def _of(self, whole: int) -> Self:
        return type(self)(self._index, whole.to_bytes(len(self._marks), "little"))


def _marks_of(index: PackageIndex, numbers: Iterable[int]) -> bytearray:
    marks = bytearray(len(index))
    for number in numbers:
        marks[number] = 1
    return marks
