"""A table of keys or people with a field to search in; what is chosen stays chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.quantities import count_words
from casevault_gui.ui.models.key_rows import ORDER, SEARCH, KeyRow, KeyRows
from casevault_gui.ui.theme import NEAR, TIGHT
from casevault_gui.ui.widgets.plain_table import PlainTable
from casevault_gui.ui.widgets.text import Text

_LEAST_ROWS = 3


@dataclass(frozen=True, slots=True)
class TableWords:
    """What the table is called, its columns, and what the field for searching says."""

    name: str
    columns: tuple[str, ...]
    search: str


@dataclass(frozen=True, slots=True)
class TableShape:
    """Widths of the columns; `marked` has the icons, `roomy` takes what room there is."""

    widths: tuple[int, ...]
    marked: int
    roomy: int = 0


class KeyTable(QWidget):
    """Emits `chosen()` when another row is chosen, `opened()` when one is activated."""

    chosen = Signal()
    opened = Signal()

    def __init__(self, words: TableWords, shape: TableShape, parent: QWidget | None = None) -> None:
        """Show no rows yet."""
        super().__init__(parent)
        self.rows = KeyRows(words.columns, shape.marked, self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.rows)
        self._sorted.setSortRole(ORDER)
        self._sorted.setFilterRole(SEARCH)
        self._sorted.setFilterKeyColumn(0)
        self._sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.text = QLineEdit()
        self.text.setPlaceholderText(words.search)
        self.text.setAccessibleName(words.search)
        self.text.setClearButtonEnabled(True)
        self.count = Text(kind="muted", wrap=False)
        self.view = PlainTable(self._sorted, words.name, shape.widths, shape.roomy)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setSortingEnabled(True)
        self.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.nothing = Text(self.tr("Nothing here is like this."), "muted")
        self.nothing.hide()
        self._lay_out()
        self.text.textChanged.connect(self._filter)
        self.view.selectionModel().currentRowChanged.connect(self._turned)
        self.view.activated.connect(self._activated)

    @property
    def item(self) -> object:
        """What the chosen row shows, None if none is chosen."""
        row = self._chosen()
        return None if row is None else row.item

    def show_keys(self, rows: Sequence[KeyRow], wanted: str = "") -> None:
        """Show other rows; the row called `wanted`, or the one chosen before, is chosen."""
        before = self._chosen()
        name = wanted or (before.name if before is not None else "")
        self.rows.show_keys(rows)
        self._choose(name)
        self._say_count()
        self.chosen.emit()

    def sizeHint(self) -> QSize:
        """Want the least: what room there is it gets anyway."""
        return self.minimumSizeHint()

    def _chosen(self) -> KeyRow | None:
        index = self.view.currentIndex()
        if not index.isValid():
            return None
        return self.rows.row_at(self._sorted.mapToSource(index).row())

    def _choose(self, name: str) -> None:
        names = [self.rows.row_at(row).name for row in range(self.rows.rowCount())]
        at = names.index(name) if name in names else 0
        shown = self._sorted.mapFromSource(self.rows.index(at, 0)) if names else QModelIndex()
        self.view.selectRow(shown.row() if shown.isValid() else 0)

    @Slot()
    def _filter(self) -> None:
        self._sorted.setFilterFixedString(self.text.text().strip())
        if not self.view.currentIndex().isValid():
            self.view.selectRow(0)
        self._say_count()
        self.chosen.emit()

    def _say_count(self) -> None:
        shown, size = self._sorted.rowCount(), self.rows.rowCount()
        if shown < size:
            words = self.tr("{n} of {size}").format(n=count_words(shown), size=count_words(size))
        else:
            words = self.tr("All {size}").format(size=count_words(size))
        self.count.setText(words)
        self.nothing.setVisible(size > 0 and shown == 0)

    @Slot(QModelIndex, QModelIndex)
    def _turned(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit()

    @Slot(QModelIndex)
    def _activated(self, _index: QModelIndex) -> None:
        self.opened.emit()

    def _lay_out(self) -> None:
        side = self.fontMetrics().height()
        self.view.setIconSize(QSize(side, side))
        self.view.setMinimumHeight((_LEAST_ROWS + 1) * (side + NEAR) + NEAR)
        head = QHBoxLayout()
        head.setSpacing(TIGHT)
        head.addWidget(self.text, 1)
        head.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(self.nothing)
