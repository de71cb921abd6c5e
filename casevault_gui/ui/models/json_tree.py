"""A JSON document as a tree: bounded in depth and number, numbers as they were written."""

from __future__ import annotations

import json
from collections.abc import Iterable
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from casevault_gui.core.names import display_name

Index = QModelIndex | QPersistentModelIndex

MOST_NODES = 50_000
DEEPEST = 100
_LONGEST = 2_000
_ROOT = 0


class Column(IntEnum):
    """The columns, from the left."""

    NAME = 0
    VALUE = 1


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


class JsonTree(QAbstractItemModel):
    """Shows `JsonNodes`: names and values, one node a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._nodes = JsonNodes()

    def show_nodes(self, nodes: JsonNodes) -> None:
        """Show another document."""
        self.beginResetModel()
        self._nodes = nodes
        self.endResetModel()

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        """Return the index of a row."""
        children = self._children(parent)
        if not (0 <= row < len(children) and 0 <= column < len(Column)):
            return QModelIndex()
        return self.createIndex(row, column, children[row])

    def parent(self, child: Index | None = None) -> Any:
        """Return the node an index is in; without an index, the model's own parent."""
        if child is None:
            return QObject.parent(self)
        if not child.isValid():
            return QModelIndex()
        above = self._nodes.parents[child.internalId()]
        if above <= _ROOT:
            return QModelIndex()
        return self.createIndex(self._nodes.rows[above], 0, above)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of members or items."""
        return len(self._children(parent))

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the words over a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.tr("Value") if section == Column.VALUE else self.tr("Name")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a name or value on one line, what cannot be seen written out."""
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        texts = self._nodes.values if index.column() == Column.VALUE else self._nodes.names
        text = texts[index.internalId()]
        shown = display_name(text[:_LONGEST])
        return shown + "…" if len(text) > _LONGEST else shown

    def _children(self, parent: Index | None) -> list[int]:
        if parent is None or not parent.isValid():
            return self._nodes.children.get(_ROOT, [])
        if parent.column() != 0:
            return []
        return self._nodes.children.get(parent.internalId(), [])
