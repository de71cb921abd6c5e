"""A JSON document as a tree that a view can show."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from casevault_gui.core.names import display_name
from casevault_gui.core.viewers.json_nodes import LONGEST_WORDS, JsonNodes

Index = QModelIndex | QPersistentModelIndex

_ROOT = 0


class Column(IntEnum):
    """The columns, from the left."""

    NAME = 0
    VALUE = 1


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
        shown = display_name(text[:LONGEST_WORDS])
        return shown + "…" if len(text) > LONGEST_WORDS else shown

    def _children(self, parent: Index | None) -> list[int]:
        if parent is None or not parent.isValid():
            return self._nodes.children.get(_ROOT, [])
        if parent.column() != 0:
            return []
        return self._nodes.children.get(parent.internalId(), [])
