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
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from casevault_gui.core.package.index import PackageIndex
    from casevault_gui.core.progress import CancelToken

_CHECK_EVERY = 4_096
_WORD = re.compile(r'"([^"]*)"|(\S+)')
_SIZE = re.compile(r"size([<>=])([0-9]{1,15}(?:\.[0-9]{1,6})?)([kmgt]i?b|b)?")
_HEX = re.compile(r"[0-9a-f]{8,64}")
_PREFIX = re.compile(r"[0-9a-f]{1,64}")
_UNITS = {"k": 1, "m": 2, "g": 3, "t": 4}

Test = Callable[["PackageIndex", int], bool]
"""Says whether an entry fits one word of a query."""


def find_entries(index: PackageIndex, query: str, cancel: CancelToken) -> Sequence[int]:
    """Return the entries that fit `query`, in package order; slow. Raises `Cancelled`."""
    tests = sorted(parse_query(query), key=_cost)
    found = array("I")
    for number in range(len(index)):
        if number % _CHECK_EVERY == 0:
            cancel.check()
        if all(test(index, number) for test in tests):
            found.append(number)
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
        return partial(_has_size, size[1], _bytes(size[2], size[3] or "b"))
    name, colon, value = word.partition(":")
    if name in ("after", "before") and colon:
        try:
            day = timegm(date.fromisoformat(value).timetuple()) * 10**9
        except ValueError:
            return None
        return partial(_changed_since if name == "after" else _changed_before, day)
    if name == "ext" and value:
        return partial(_ends, "." + value.removeprefix("."))
    if name == "is" and value in _KINDS:
        return _KINDS[value]
    if name == "sha256" and _PREFIX.fullmatch(value):
        return partial(_has_hash, value)
    if _HEX.fullmatch(word):
        return partial(_is_named_or_has_hash, word)
    return None


def _bytes(number: str, unit: str) -> int:
    power = _UNITS.get(unit[0], 0)
    return int(float(number) * (1_024 if "i" in unit else 1_000) ** power)


def _text(word: str) -> Test:
    return partial(_is_at if "/" in word else _is_named, word)


def _is_named(word: str, index: PackageIndex, number: int) -> bool:
    return word in index.name(number).casefold()


def _is_at(word: str, index: PackageIndex, number: int) -> bool:
    path = index.path(number).removeprefix("data/") + ("/" if index.folder(number) else "")
    return word in f"/{path.casefold()}"


def _ends(ending: str, index: PackageIndex, number: int) -> bool:
    return not index.folder(number) and index.name(number).casefold().endswith(ending)


def _has_size(sign: str, size: int, index: PackageIndex, number: int) -> bool:
    if index.folder(number):
        return False
    found = index.size(number)
    return found < size if sign == "<" else found > size if sign == ">" else found == size


def _changed_since(day: int, index: PackageIndex, number: int) -> bool:
    return index.mtime_ns(number) >= day


def _changed_before(day: int, index: PackageIndex, number: int) -> bool:
    return index.mtime_ns(number) < day


def _has_hash(digits: str, index: PackageIndex, number: int) -> bool:
    return not index.folder(number) and index.sha256(number).hex().startswith(digits)


def _is_named_or_has_hash(word: str, index: PackageIndex, number: int) -> bool:
    return _has_hash(word, index, number) or _is_named(word, index, number)


def _is_file(index: PackageIndex, number: int) -> bool:
    return not index.folder(number)


def _is_folder(index: PackageIndex, number: int) -> bool:
    return index.folder(number)


def _is_flawed(index: PackageIndex, number: int) -> bool:
    return index.flawed(number)


_KINDS: dict[str, Test] = {"file": _is_file, "folder": _is_folder, "flawed": _is_flawed}


_SLOW: tuple[Callable[..., bool], ...] = (_ends, _is_named, _is_named_or_has_hash, _is_at)


def _cost(test: Test) -> int:
    # Numbers are at hand; names are decoded, and paths put together.
    kind = test.func if isinstance(test, partial) else test
    return _SLOW.index(kind) + 1 if kind in _SLOW else 0
