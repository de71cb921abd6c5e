"""Searching the entries of a package by name, hash, size, date and kind.

A query is words divided by spaces; an entry must fit all of them. Upper and lower case are the
same. A piece in double quotes is one word, spaces included.

- `size>10MB`, `size<1kB`, `size=0`: files by size; units of 1,000 (kB, MB, GB, TB) or 1,024 (KiB …)
- `after:2025-01-31`, `before:2025-02-01`: last changed on that day or later, or before it, UTC
- `ext:jpg`: names that end in `.jpg`
- `is:file`, `is:folder`, `is:flawed`: kinds; flawed files changed or could not be read whole
- `sha256:5f0c`, or 8 or more hexadecimal digits: files whose SHA-256 begins so
- anything else: in the name or, with a `/` in it, in the path
"""

from __future__ import annotations

import re
from array import array
from calendar import timegm
from collections.abc import Callable, Iterator
from datetime import date
from functools import cached_property, partial
from operator import eq, ge, gt, lt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from casevault_gui.core.package.index import PackageIndex
    from casevault_gui.core.progress import CancelToken

_TOGETHER = 8_192
_DIGITS = 64
_WORD = re.compile(r'"([^"]*)"|(\S+)')
_SIZE = re.compile(r"size([<>=])([0-9]{1,15}(?:\.[0-9]{1,6})?)([kmgt]i?b|b)?")
_HEX = re.compile(r"[0-9a-f]{8,64}")
_PREFIX = re.compile(r"[0-9a-f]{1,64}")
_UNITS = {"k": 1, "m": 2, "g": 3, "t": 4}
_SIGNS = {"<": lt, ">": gt, "=": eq}


class Batch:
    """Neighbours among the entries of an index; what is asked of many is made once for all."""

    def __init__(self, index: PackageIndex, first: int, stop: int) -> None:
        """Take the entries from `first` up to `stop`."""
        self.index, self.first, self.stop = index, first, stop

    @cached_property
    def names(self) -> list[str]:
        """Their names, without upper case."""
        return list(map(str.casefold, self.index.names(self.first, self.stop)))

    @cached_property
    def paths(self) -> list[str]:
        """Their paths below `data`, without upper case; `/` before each, and after folders."""
        first, names = self.first, self.names
        paths: list[str] = []
        for above, begin, end in self.index.path_runs(first, self.stop):
            before = f"{above.removeprefix('data').casefold()}/"
            paths += [before + name for name in names[begin - first : end - first]]
        for number in self.folders:
            paths[number - first] += "/"
        return paths

    @cached_property
    def folders(self) -> frozenset[int]:
        """Those that are folders."""
        folder = self.index.folder
        return frozenset(number for number in range(self.first, self.stop) if folder(number))

    @cached_property
    def digests(self) -> str:
        """Their SHA-256 in hexadecimal, one after the other."""
        return self.index.digests(self.first, self.stop).hex()


Test = Callable[[Batch, "Sequence[int]"], "Sequence[int]"]
"""Returns those of a batch's entries, among some of them, that fit one word of a query."""


def batches(index: PackageIndex, cancel: CancelToken) -> Iterator[Batch]:
    """Yield all entries in batches; raises `Cancelled`."""
    for first in range(0, len(index), _TOGETHER):
        cancel.check()
        yield Batch(index, first, min(first + _TOGETHER, len(index)))


def find_entries(index: PackageIndex, query: str, cancel: CancelToken) -> Sequence[int]:
    """Return the entries that fit `query`, in package order; slow. Raises `Cancelled`."""
    tests = sorted(parse_query(query), key=_cost)
    found = array("I")
    for batch in batches(index, cancel):
        among: Sequence[int] = range(batch.first, batch.stop)
        for test in tests:
            among = test(batch, among)
        found.extend(among)
    return found


def parse_query(query: str) -> list[Test]:
    """Return what each word of a query asks; what looks like no rule is a piece of a name."""
    tests = []
    for quoted, plain in _WORD.findall(query):
        word = (quoted or plain).casefold()
        if word:
            tests.append(_text(word) if quoted else (_rule(word) or _text(word)))
    return tests


def _rule(word: str) -> Test | None:
    size = _SIZE.fullmatch(word)
    if size is not None:
        return partial(_of_size, _SIGNS[size[1]], _bytes(size[2], size[3] or "b"))
    name, colon, value = word.partition(":")
    if name in ("after", "before") and colon:
        try:
            day = timegm(date.fromisoformat(value).timetuple()) * 10**9
        except ValueError:
            return None
        return partial(_changed, ge if name == "after" else lt, day)
    if name == "ext" and value:
        return partial(_ending, "." + value.removeprefix("."))
    if name == "is" and value in _KINDS:
        return _KINDS[value]
    if name == "sha256" and _PREFIX.fullmatch(value):
        return partial(hashed, value)
    if _HEX.fullmatch(word):
        return partial(_named_or_hashed, word)
    return None


def _bytes(number: str, unit: str) -> int:
    power = _UNITS.get(unit[0], 0)
    return int(float(number) * (1_024 if "i" in unit else 1_000) ** power)


def _text(word: str) -> Test:
    return partial(placed if "/" in word else _named, word)


def _named(word: str, batch: Batch, among: Sequence[int]) -> Sequence[int]:
    names, first = batch.names, batch.first
    return [number for number in among if word in names[number - first]]


def placed(word: str, batch: Batch, among: Sequence[int]) -> Sequence[int]:
    """Return those that have `word`, in lower case, in their path (`Batch.paths`)."""
    paths, first = batch.paths, batch.first
    return [number for number in among if word in paths[number - first]]


def _ending(ending: str, batch: Batch, among: Sequence[int]) -> Sequence[int]:
    names, first = batch.names, batch.first
    return [number for number in _files(batch, among) if names[number - first].endswith(ending)]


def _of_size(
    fits: Callable[[int, int], bool], size: int, batch: Batch, among: Sequence[int]
) -> Sequence[int]:
    sizes = batch.index.sizes
    return [number for number in _files(batch, among) if fits(sizes[number], size)]


def _changed(
    fits: Callable[[int, int], bool], day: int, batch: Batch, among: Sequence[int]
) -> Sequence[int]:
    changed = batch.index.mtime_ns
    return [number for number in among if fits(changed(number), day)]


def hashed(digits: str, batch: Batch, among: Sequence[int]) -> Sequence[int]:
    """Return the files whose SHA-256 in hexadecimal begins with `digits`."""
    digests, first = batch.digests, batch.first
    return [
        number
        for number in _files(batch, among)
        if digests.startswith(digits, start := _DIGITS * (number - first), start + _DIGITS)
    ]


def _named_or_hashed(word: str, batch: Batch, among: Sequence[int]) -> Sequence[int]:
    return sorted({*_named(word, batch, among), *hashed(word, batch, among)})


def _files(batch: Batch, among: Sequence[int]) -> Sequence[int]:
    folders = batch.folders
    return [number for number in among if number not in folders] if folders else among


def _folders(batch: Batch, among: Sequence[int]) -> Sequence[int]:
    folders = batch.folders
    return [number for number in among if number in folders]


def _flawed(batch: Batch, among: Sequence[int]) -> Sequence[int]:
    flawed = batch.index.flawed
    return [number for number in among if flawed(number)]


_KINDS: dict[str, Test] = {"file": _files, "folder": _folders, "flawed": _flawed}


_SLOW: tuple[Callable[..., Sequence[int]], ...] = (_ending, _named, _named_or_hashed, placed)


def _cost(test: Test) -> int:
    # Numbers are at hand; names are decoded, and paths put together.
    kind = test.func if isinstance(test, partial) else test
    return _SLOW.index(kind) + 1 if kind in _SLOW else 0
