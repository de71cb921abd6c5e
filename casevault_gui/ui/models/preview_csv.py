"""A table of separated values, shown as its rows stand."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from casevault_gui.core.names import display_name
from casevault_gui.core.viewers.separated import LONGEST_CELL, Table

Index = QModelIndex | QPersistentModelIndex


class PreviewCsv(QAbstractTableModel):
    """Shows a `Table`; cells on one line, what cannot be seen written out."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._table = Table((), 0, ",", header=False)

    def show_table(self, table: Table | None) -> None:
        """Show another table, or nothing."""
        self.beginResetModel()
        self._table = table or Table((), 0, ",", header=False)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows below the header."""
        if parent is not None and parent.isValid():
            return 0
        return len(self._table.rows) - self._table.header

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns of the widest row."""
        return 0 if parent is not None and parent.isValid() else self._table.columns

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a column's name or number, or a row's number, counted from 1."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal and self._table.header:
            return self._cell(0, section)
        before = self._table.first if orientation is Qt.Orientation.Vertical else 0
        return str(section + before + 1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell; nothing where its row is shorter."""
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._cell(index.row() + self._table.header, index.column())

    def _cell(self, row: int, column: int) -> str:
        cells = self._table.rows[row]
        if column >= len(cells):
            return ""
        cell = cells[column]
        shown = display_name(cell[:LONGEST_CELL])
        return shown + "…" if len(cell) > LONGEST_CELL else shown
