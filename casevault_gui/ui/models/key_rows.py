"""Rows about keys and people: a few texts each, an icon beside one of them, and what they show."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QIcon

from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.ui.assets import icon
from casevault_gui.ui.models.text_table import TextTable
from casevault_gui.ui.plain_tip import plain_tip
from casevault_gui.ui.theme import scheme_in_force

SEARCH: Final = Qt.ItemDataRole.UserRole
"""The role that gives all a row's texts, to be searched."""
ORDER: Final = Qt.ItemDataRole.UserRole + 1
"""The role that gives what a column is sorted by."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One row: what it shows, `name` by which it is found again, its texts, and one icon.

    `more` is searched and not shown; `order` sorts where a text would not.
    """

    item: object
    name: str
    cells: tuple[str, ...]
    icon: str = ""
    tone: str = "muted"
    more: str = ""
    order: tuple[tuple[int, int | str], ...] = ()


class KeyRows(TextTable):
    """Shows rows; the icons stand in one column, in the colour their tone has in the theme."""

    def __init__(self, columns: Sequence[str], marked: int, parent: QObject | None = None) -> None:
        """Show no rows yet; `marked` is the column with the icons."""
        super().__init__(columns, parent)
        self._marked = marked
        self._known: Sequence[KeyRow] = ()

    def show_keys(self, rows: Sequence[KeyRow]) -> None:
        """Show other rows."""
        self._known = rows
        self.show_rows([row.cells for row in rows])

    def row_at(self, row: int) -> KeyRow:
        """Return a row."""
        return self._known[row]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, or what it is found and sorted by."""
        if not index.isValid():
            return None
        row, column = self._known[index.row()], index.column()
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.cells[column])
        if role == Qt.ItemDataRole.DecorationRole and column == self._marked and row.icon:
            return _icon(row.icon, str(getattr(scheme_in_force(), row.tone)))
        if role == SEARCH:
            return "\n".join((*row.cells, row.more))
        if role == ORDER:
            return dict(row.order).get(column, row.cells[column].casefold())
        return super().data(index, role)


@lru_cache(maxsize=32)
def _icon(name: str, colour: str) -> QIcon:
    return icon(name, QColor(colour))
