"""A JSON document as nodes of a tree: bounded in depth and number, numbers as they were written."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Final

MOST_NODES: Final = 50_000
DEEPEST: Final = 100
LONGEST_WORDS: Final = 2_000
"""Characters of a name or value that are shown."""


class _Number(str):
    """A number as it stands in the document: no rounding, no limit of digits."""

    __slots__ = ()


class _Pairs(list[tuple[str, Any]]):
    """An object's members in order, repeated names included."""

    __slots__ = ()


class JsonNodes:
    """The nodes of a document in the order they stand; node 0 is the document itself.

    `cut` says that nodes were left out because there are too many or they lie too deep.
    """

    def __init__(self) -> None:
        """Start with no nodes."""
        self.parents: list[int] = []
        self.rows: list[int] = []
        self.names: list[str] = []
        self.values: list[str] = []
        self.children: dict[int, list[int]] = {}
        self.cut = False

    def add(self, parent: int, name: str, value: str) -> int:
        """Add the next node and return its number."""
        number = len(self.parents)
        siblings = self.children.setdefault(parent, [])
        self.parents.append(parent)
        self.rows.append(len(siblings))
        self.names.append(name)
        self.values.append(value)
        siblings.append(number)
        return number


def read_json(text: str) -> JsonNodes | None:
    """Return the document in `text`, None if it is no JSON object or array; slow, for a worker."""
    if text.lstrip()[:1] not in ("{", "["):
        return None
    try:
        document = json.loads(
            text,
            parse_int=_Number,
            parse_float=_Number,
            parse_constant=_refuse,
            object_pairs_hook=_Pairs,
        )
    except (ValueError, RecursionError):
        return None
    return _flatten(document)


def _refuse(word: str) -> object:
    # NaN and Infinity are Python's, not JSON's.
    raise ValueError(word)


def _flatten(document: object) -> JsonNodes:
    nodes = JsonNodes()
    pending: list[tuple[int, int, str, object]] = [(-1, 0, "", document)]
    while pending:
        parent, depth, name, value = pending.pop()
        if len(nodes.parents) >= MOST_NODES or depth > DEEPEST:
            nodes.cut = True
            continue
        number = nodes.add(parent, name, _words(value))
        below = [(number, depth + 1, child, inner) for child, inner in _members(value)]
        # The last stays on top, so that nodes are numbered in the document's order.
        pending.extend(reversed(below))
    return nodes


def _members(value: object) -> Iterable[tuple[str, object]]:
    if isinstance(value, _Pairs):
        return value
    if isinstance(value, list):
        return ((str(place), inner) for place, inner in enumerate(value))
    return ()


def _words(value: object) -> str:
    if isinstance(value, _Pairs):
        return f"{{{len(value)}}}"
    if isinstance(value, list):
        return f"[{len(value)}]"
    if isinstance(value, _Number):
        return str(value)
    if isinstance(value, str):
        return f'"{value}"'
    if value is None:
        return "null"
    return "true" if value is True else "false"
