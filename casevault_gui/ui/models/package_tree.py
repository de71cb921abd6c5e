"""The entries of a package as a tree, without an object for each: a million rows open at once."""

from __future__ import annotations

from bisect import bisect_left
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Slot,
)

from casevault_gui.core.names import display_name
from casevault_gui.core.package.index import PackageIndex
from casevault_gui.ui.models.package_rows import Column, EntryRows, VerdictBook

Index = QModelIndex | QPersistentModelIndex

PORTION = 2_000
"""Rows of a folder made known to the view at a time; a view asks the model about each of them."""
_NEAR_END = 50


class PackageTree(QAbstractItemModel):
    """The tree of a package: name, size, time of change, verdict.

    The role `Qt.UserRole` gives the entry's number. A folder's rows become known in portions, when
    a view paints the last of them or asks with `fetchMore`, so that a folder of a million files
    costs nothing before it is looked at.
    """

    def __init__(
        self, index: PackageIndex, verdicts: VerdictBook, parent: QObject | None = None
    ) -> None:
        """Show `index`, with what `verdicts` knows."""
        super().__init__(parent)
        self._index = index
        self._rows = EntryRows(index, verdicts, self)
        self._known: dict[int | None, int] = {None: 0}
        self._wanted: set[int | None] = set()
        self._known[None] = min(PORTION, len(index.children(None)))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._fetch_wanted)

    def number_of(self, index: Index) -> int | None:
        """Return the entry of an index, None at the top."""
        return index.internalId() if index.isValid() else None

    def index_of(self, number: int) -> QModelIndex:
        """Return the index of an entry, whose row becomes known if it was not."""
        parent = self._index.parent(number)
        if parent is not None:
            self.index_of(parent)
        row = self._row(number)
        while row >= self._count(parent):
            above = QModelIndex() if parent is None else self.index_of(parent)
            self.fetchMore(above)
        return self.createIndex(row, Column.NAME, number)

    def verdicts_changed(self) -> None:
        """Tell the views that verdicts are new."""
        for folder, count in self._known.items():
            if count:
                children = self._index.children(folder)
                first = self.createIndex(0, Column.VERDICT, children[0])
                last = self.createIndex(count - 1, Column.VERDICT, children[count - 1])
                self.dataChanged.emit(first, last)

    def index(self, row: int, column: int, parent: Index | None = None) -> QModelIndex:
        """Return the index of a row in a folder."""
        folder = None if parent is None else self.number_of(parent)
        inside = 0 <= row < self._count(folder) and 0 <= column < len(Column)
        if not inside or (parent is not None and parent.isValid() and parent.column() != 0):
            return QModelIndex()
        return self.createIndex(row, column, self._index.children(folder)[row])

    def parent(self, child: Index | None = None) -> Any:
        """Return the folder an index is in; without an index, the model's own parent."""
        if child is None:
            return QObject.parent(self)
        if not child.isValid():
            return QModelIndex()
        above = self._index.parent(child.internalId())
        if above is None:
            return QModelIndex()
        return self.createIndex(self._row(above), 0, above)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows known of a folder."""
        if parent is None or not parent.isValid():
            return self._count(None)
        if parent.column() != 0:
            return 0
        return self._count(parent.internalId())

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return len(Column)

    def hasChildren(self, parent: Index | None = None) -> bool:
        """Say whether a row is a folder with something in it."""
        if parent is None or not parent.isValid():
            return len(self._index) > 0
        number = parent.internalId()
        return (
            parent.column() == 0
            and self._index.folder(number)
            and len(self._index.children(number)) > 0
        )

    def canFetchMore(self, parent: Index) -> bool:
        """Say whether a folder has rows that are not known yet."""
        folder = self.number_of(parent)
        return self._count(folder) < self._total(folder)

    def fetchMore(self, parent: Index) -> None:
        """Make the next portion of a folder's rows known."""
        folder = self.number_of(parent)
        first = self._count(folder)
        last = min(first + PORTION, self._total(folder)) - 1
        if last < first:
            return
        shown = QModelIndex() if folder is None else self.createIndex(self._row(folder), 0, folder)
        self.beginInsertRows(shown, first, last)
        self._known[folder] = last + 1
        self.endInsertRows()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the words over a column."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        return self._rows.header(section, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        number = index.internalId()
        if role == Qt.ItemDataRole.DisplayRole and index.column() == Column.NAME:
            self._look_ahead(index.row(), self._index.parent(number))
            return display_name(self._index.name(number))
        name = display_name(self._index.name(number))
        return self._rows.cell(number, Column(index.column()), role, name)

    def _look_ahead(self, row: int, folder: int | None) -> None:
        # A view fetches by itself only at the very end of the tree, not at the end of a folder.
        count = self._count(folder)
        if row >= count - _NEAR_END and count < self._total(folder):
            self._wanted.add(folder)
            self._soon.start()

    @Slot()
    def _fetch_wanted(self) -> None:
        wanted, self._wanted = self._wanted, set()
        for folder in wanted:
            self.fetchMore(
                QModelIndex() if folder is None else self.createIndex(self._row(folder), 0, folder)
            )

    def _count(self, folder: int | None) -> int:
        known = self._known.get(folder)
        if known is None:
            known = self._known[folder] = min(PORTION, self._total(folder))
        return known

    def _total(self, folder: int | None) -> int:
        if folder is not None and not self._index.folder(folder):
            return 0
        return len(self._index.children(folder))

    def _row(self, number: int) -> int:
        return bisect_left(self._index.children(self._index.parent(number)), number)
