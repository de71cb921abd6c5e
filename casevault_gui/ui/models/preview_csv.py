"""A table of separated values: the separator found by itself, rows shown as they stand."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from casevault_gui.core.names import display_name

Index = QModelIndex | QPersistentModelIndex

SEPARATORS = (",", ";", "\t", "|")
MOST_COLUMNS = 500
_LOOK_AT = 50
_LONGEST = 1_000


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; `columns` is the width of the widest, `header` says that row 0 names them.

    `first` is what stands before the rows in the whole table: their numbers go on from it.
    """

    rows: Sequence[Sequence[str]]
    columns: int
    separator: str
    header: bool
    cut: bool = False
    first: int = 0


def read_table(text: str, *, complete: bool) -> Table | None:
    """Return the table in `text`, None if it is none; a last row that may be cut is left out."""
    separator = _separator(text)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error:
        return None
    if not complete and rows:
        rows.pop()
    rows = [row for row in rows if row]
    if not rows:
        return None
    widest = max(len(row) for row in rows)
    header = len(rows) > 1 and _names_columns(rows[0], rows[1])
    return Table(rows, min(widest, MOST_COLUMNS), separator, header, widest > MOST_COLUMNS)


def _separator(text: str) -> str:
    lines = "\n".join(text.splitlines()[:_LOOK_AT])

    def score(separator: str) -> tuple[float, int]:
        try:
            widths = Counter(
                len(row) for row in csv.reader(io.StringIO(lines), delimiter=separator)
            )
        except csv.Error:
            return 0.0, 0
        width, count = max(widths.items(), key=lambda item: item[1], default=(0, 0))
        return (count / widths.total(), width) if width > 1 else (0.0, 0)

    return max(SEPARATORS, key=score)


def _names_columns(first: Sequence[str], second: Sequence[str]) -> bool:
    distinct = all(first) and len(set(first)) == len(first)
    return distinct and not any(map(_is_number, first)) and len(first) >= len(second)


def _is_number(cell: str) -> bool:
    return any(letter.isdigit() for letter in cell) and not any(map(str.isalpha, cell))


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
        shown = display_name(cell[:_LONGEST])
        return shown + "…" if len(cell) > _LONGEST else shown
