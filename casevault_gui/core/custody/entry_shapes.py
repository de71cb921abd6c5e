"""Reading many entries quickly: those that differ from one already parsed in plain values alone.

A log repeats itself: its entries share members, their order, the actor and the tool, and differ in
numbers, hashes, times and short texts. An entry that was parsed in full gives a pattern of its own
bytes in which these values may vary, each only within forms that are canonical and valid wherever
they stand (docs/custody-log.md, "Entry"). What matches it entirely would therefore be parsed to the
same members, and need not be parsed; everything else is.
"""

from __future__ import annotations

import re
from binascii import unhexlify
from functools import lru_cache, partial
from typing import Final, NamedTuple

from casevault_gui.core.canonical_json import Json, encode
from casevault_gui.core.crypto.merkle import leaf_hash
from casevault_gui.core.custody.clock import utc_ms
from casevault_gui.core.custody.entry import MAX_ENTRY_BYTES, Entry
from casevault_gui.core.custody.entry_parser import parse_entry
from casevault_gui.core.custody.events import EntryRef, Phase

_MOST: Final = 16
"""Patterns kept for one type and phase; more would cost more than parsing."""
_TEXT: Final = rb'"[ !#-\[\]-~]*"'
"""A text that is its own encoding."""
_TEXT_GROUP: Final = rb'"([ !#-\[\]-~]*)"'
_NATURAL: Final = rb"(?:0|[1-9][0-9]{0,14})"
_INTEGER: Final = rb"(?:0|-?[1-9][0-9]{0,14})"
_HASH: Final = rb'"[0-9a-f]{64}"'
_VARYING: Final = {
    "boot": _TEXT_GROUP,
    "case": _TEXT,
    "item": _TEXT,
    "key": _HASH,
    "mono_us": rb"(%s)" % _NATURAL,
    "place": _TEXT,
    "prev": rb'"([0-9a-f]{64})"',
    "reason": _TEXT,
    "ref": rb"(%s)" % _NATURAL,
    "salt": rb'"[0-9a-f]{32}"',
    "seq": rb"(%s)" % _NATURAL,
    "t": rb'"([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:)([0-5][0-9])\.([0-9]{3})Z"',
    "tz": _TEXT,
    "why": _TEXT,
}
"""Members whose values vary; what has a group is read."""
_OBJECT: Final = {
    "kind": _TEXT,
    "name": _TEXT,
    "package": _TEXT_GROUP,
    "sha256": _HASH,
    "size": _NATURAL,
}


class Told(NamedTuple):
    """What of an entry its place in the log and its meaning are judged by.

    `facts` are the names of its special facts, the members of `more`.
    """

    seq: int
    leaf: bytes
    type: str
    phase: Phase
    ref: int | None
    utc_ms: int
    prev: bytes
    log: str
    monotonic_us: int
    boot: str
    packages: tuple[str, ...]
    target: EntryRef | None
    facts: frozenset[str]


_told = partial(tuple.__new__, Told)
"""`Told._make`, without the time it takes."""


def told_of(entry: Entry) -> Told:
    """Return what a parsed entry tells."""
    packages = tuple(found.package for found in entry.objects if found.package)
    return Told(
        entry.seq,
        entry.leaf,
        entry.type,
        entry.phase,
        entry.ref,
        entry.utc_ms,
        entry.prev,
        entry.log,
        entry.monotonic_us,
        entry.boot,
        packages,
        entry.target,
        frozenset(entry.more),
    )


class Shapes:
    """The patterns of one log's entries seen so far."""

    def __init__(self) -> None:
        """Know none yet."""
        self._known: dict[tuple[str, str], list[_Shape]] = {}

    def read(self, body: bytes, kind: str, phase: str) -> Told:
        """Return what `parse_entry` would find in `body`; raises as it does.

        `kind` and `phase` are what the entry's row says of it, and only say where to look first.
        """
        shapes = self._known.get((kind, phase))
        if shapes is None:
            shapes = self._known[kind, phase] = []
        if len(body) <= MAX_ENTRY_BYTES:
            for place, shape in enumerate(shapes):
                told = shape.read(body)
                if told is not None:
                    if place:
                        shapes.insert(0, shapes.pop(place))
                    return told
        entry = parse_entry(body)
        if entry.target is None:
            shapes.insert(0, _Shape(entry))
            del shapes[_MOST:]
        return told_of(entry)


class _Shape:
    """One entry's bytes with their varying values left open."""

    __slots__ = ("_boot", "_facts", "_log", "_match", "_phase", "_prev", "_ref", "_type")

    def __init__(self, entry: Entry) -> None:
        self._match = re.compile(_pattern_of(entry)).fullmatch
        self._log, self._type, self._phase = entry.log, entry.type, entry.phase
        self._facts = frozenset(entry.more)
        # Groups stand in the order of the members' names, an object's package between.
        self._boot = int("boot" in entry.members)
        self._ref = entry.ref is not None
        self._prev = -6 if self._ref else -5

    def read(self, body: bytes) -> Told | None:
        """Return what `body` tells, None if it is not of this shape."""
        match = self._match(body)
        if match is None:
            return None
        groups = match.groups()
        boot, prev = self._boot, self._prev
        seq = int(groups[-4])
        start = _start_of(groups[-3])
        ref = None
        if self._ref:
            ref = int(groups[-5])
            if ref >= seq:
                return None  # The parser says what is wrong with it.
        if start is None:
            return None
        return _told(
            (
                seq,
                leaf_hash(body),
                self._type,
                self._phase,
                ref,
                start + int(groups[-2]) * 1000 + int(groups[-1]),
                unhexlify(groups[prev]),
                self._log,
                int(groups[boot]),
                groups[0].decode() if boot else "",
                tuple([name.decode() for name in groups[boot + 1 : prev] if name]),
                None,
                self._facts,
            )
        )


@lru_cache(maxsize=64)
def _start_of(minute: bytes) -> int | None:
    """Return when a minute begins, in milliseconds since 1970; None if there is no such minute."""
    try:
        return utc_ms(f"{minute.decode()}00.000Z")
    except ValueError:
        return None


def _pattern_of(entry: Entry) -> bytes:
    return _object_of(
        {name: _member(name, value) for name, value in entry.members.items()},
    )


def _member(name: str, value: Json) -> bytes:
    if name in _VARYING:
        return _VARYING[name]
    if name == "obj" and isinstance(value, list):
        return rb"\[" + b",".join(_reference(each) for each in value) + rb"\]"
    if name == "more" and isinstance(value, dict):
        return _object_of({key: _plain(each) for key, each in value.items()})
    return re.escape(encode(value))


def _reference(value: Json) -> bytes:
    assert isinstance(value, dict)  # noqa: S101 - it was parsed
    return _object_of(
        {name: _OBJECT.get(name) or re.escape(encode(each)) for name, each in value.items()}
    )


def _plain(value: Json) -> bytes:
    if isinstance(value, bool):
        return rb"(?:true|false)"
    if isinstance(value, int):
        return _INTEGER
    return _TEXT


def _object_of(patterns: dict[str, bytes]) -> bytes:
    pairs = (re.escape(encode(name)) + b":" + patterns[name] for name in sorted(patterns))
    return rb"\{" + b",".join(pairs) + rb"\}"
