"""Separated values as a table."""

from __future__ import annotations

from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from casevault_gui.core.viewers.separated import Table
from casevault_gui.ui.models.preview_csv import PreviewCsv
from casevault_gui.ui.widgets.reading import keep_from_left

_WIDEST = 260
_MEASURED_ROWS = 40


class CsvPane(QWidget):
    """Shows a `Table`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.model = PreviewCsv(self)
        self.view = QTableView()
        self.view.setModel(self.model)
        keep_from_left(self.view)
        self.view.setWordWrap(False)
        self.view.setAlternatingRowColors(True)
        self.view.setTabKeyNavigation(False)
        self.view.setAccessibleName(self.tr("Table of the file"))
        rows, columns = self.view.verticalHeader(), self.view.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.view.fontMetrics().height() + 12)
        columns.setResizeContentsPrecision(_MEASURED_ROWS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    def show_table(self, table: Table) -> None:
        """Show a table from its beginning; columns are as wide as their first rows need."""
        self.model.show_table(table)
        self.view.resizeColumnsToContents()
        for number in range(self.model.columnCount()):
            self.view.setColumnWidth(number, min(_WIDEST, self.view.columnWidth(number) + 12))
        self.view.scrollToTop()

    def clear(self) -> None:
        """Forget the table."""
        self.model.show_table(None)
