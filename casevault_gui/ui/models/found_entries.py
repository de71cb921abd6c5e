"""What a search in a package found, as a list of any length."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from casevault_gui.core.names import display_name
from casevault_gui.core.package.index import PackageIndex
from casevault_gui.ui.models.package_rows import Column, EntryRows, VerdictBook

Index = QModelIndex | QPersistentModelIndex


class FoundEntries(QAbstractTableModel):
    """Entries that a search found, by their whole paths, in package order."""

    def __init__(
        self, index: PackageIndex, verdicts: VerdictBook, parent: QObject | None = None
    ) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._index = index
        self._rows = EntryRows(index, verdicts, self)
        self._found: Sequence[int] = ()

    @property
    def found(self) -> Sequence[int]:
        """The entries shown."""
        return self._found

    def show_found(self, numbers: Sequence[int]) -> None:
        """Show these entries."""
        self.beginResetModel()
        self._found = numbers
        self.endResetModel()

    def number_at(self, row: int) -> int:
        """Return the entry in a row."""
        return self._found[row]

    def verdicts_changed(self) -> None:
        """Tell the views that verdicts are new."""
        if self._found:
            last = self.index(len(self._found) - 1, Column.VERDICT)
            self.dataChanged.emit(self.index(0, Column.VERDICT), last)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of entries found."""
        return 0 if parent is not None and parent.isValid() else len(self._found)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the words over a column."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        return self._rows.header(section, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows; the name is the path below the package's top."""
        if not index.isValid():
            return None
        number = self._found[index.row()]
        path = self._index.path(number).removeprefix("data/")
        return self._rows.cell(number, Column(index.column()), role, display_name(path))
