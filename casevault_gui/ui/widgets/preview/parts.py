"""Tables of a database, sheets of a workbook, a listing: one at a time, page by page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from casevault_gui.core.names import display_name
from casevault_gui.core.viewers.answer import MOST_ROWS, Grid
from casevault_gui.core.viewers.separated import Table
from casevault_gui.quantities import count_words
from casevault_gui.ui.theme import TIGHT
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.preview.csv import CsvPane
from casevault_gui.ui.widgets.scrolling import keep_from_wheel
from casevault_gui.ui.widgets.text import Text


class PartsPane(QWidget):
    """Shows some rows of one part; emits `wanted(part, first_row)` for others."""

    wanted = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._part = 0
        self._grid = Grid((), ())
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Table or sheet"))
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        keep_from_wheel(self.choice)
        self.table = CsvPane()
        self.rows = Text(kind="muted", wrap=False)
        self.previous = IconButton(self.tr("Rows before"), "", "quiet")
        self.next = IconButton(self.tr("Rows after"), "", "quiet")
        self.choice.activated.connect(self._chosen)
        self.previous.clicked.connect(self._back)
        self.next.clicked.connect(self._forward)
        self._lay_out()

    def show_grid(self, parts: Sequence[str], part: int, grid: Grid, *, known: bool) -> None:
        """Show rows of the part `part`; with `known` columns, their names are words of ours."""
        self._part, self._grid = part, grid
        self.choice.clear()
        self.choice.addItems([display_name(name) for name in parts])
        self.choice.setCurrentIndex(part)
        self.choice.setVisible(bool(parts))
        names = self._names() if known else {}
        columns = tuple(names.get(name, name) for name in grid.columns)
        self.table.show_table(
            Table((columns, *grid.rows), len(columns), "", header=True, first=grid.first)
        )
        self.rows.setText(self._row_words(grid))
        self.settle()

    def settle(self) -> None:
        """Let other rows be asked for."""
        self.choice.setCurrentIndex(self._part)
        after = self._grid.first + len(self._grid.rows)
        self.previous.setEnabled(self._grid.first > 0)
        self.next.setEnabled(bool(self._grid.rows) and self._more(after))
        for button in (self.previous, self.next):
            button.setVisible(self.previous.isEnabled() or self.next.isEnabled())

    def clear(self) -> None:
        """Forget everything."""
        self._part, self._grid = 0, Grid((), ())
        self.choice.clear()
        self.table.clear()
        self.rows.setText("")
        self.settle()

    def _more(self, after: int) -> bool:
        return after < self._grid.total or not self._grid.total

    def _row_words(self, grid: Grid) -> str:
        if not grid.rows:
            return self.tr("No rows")
        first, last = count_words(grid.first + 1), count_words(grid.first + len(grid.rows))
        if grid.total:
            words = self.tr("Rows {first}–{last} of {n}")
            return words.format(first=first, last=last, n=count_words(grid.total))
        return self.tr("Rows {first}–{last}, more follow").format(first=first, last=last)

    def _ask(self, part: int, first: int) -> None:
        self.previous.setEnabled(False)
        self.next.setEnabled(False)
        self.wanted.emit(part, first)

    @Slot(int)
    def _chosen(self, part: int) -> None:
        if part != self._part:
            self._ask(part, 0)

    @Slot()
    def _back(self) -> None:
        self._ask(self._part, max(0, self._grid.first - MOST_ROWS))

    @Slot()
    def _forward(self) -> None:
        self._ask(self._part, self._grid.first + len(self._grid.rows))

    def _names(self) -> dict[str, str]:
        return {
            "name": self.tr("Name"),
            "type": self.tr("Type"),
            "size": self.tr("Bytes"),
            "sha256": self.tr("SHA-256"),
            "packed": self.tr("Packed"),
            "modified": self.tr("Modified"),
            "method": self.tr("Method"),
            "encrypted": self.tr("Encrypted"),
        }

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(TIGHT)
        bar.addWidget(self.rows, 1)
        bar.addWidget(self.previous)
        bar.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.choice)
        column.addWidget(self.table, 1)
        column.addLayout(bar)
