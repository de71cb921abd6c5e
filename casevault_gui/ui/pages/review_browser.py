"""The entries of an open package: a tree to walk, a field to search, what is chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractProxyModel,
    QModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QStyle,
    QTableView,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from casevault_gui.core.errors import Cancelled
from casevault_gui.core.package.search import find_entries
from casevault_gui.quantities import count_words
from casevault_gui.ui.models.found_entries import FoundEntries
from casevault_gui.ui.models.package_rows import Column, Mark, VerdictBook
from casevault_gui.ui.models.package_tree import PackageTree
from casevault_gui.ui.theme import HAIR, TIGHT
from casevault_gui.ui.widgets.plain_table import plain_table
from casevault_gui.ui.widgets.reading import ReadingDelegate
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from casevault_gui.core.package.index import PackageIndex
    from casevault_gui.core.progress import CancelToken, Report
    from casevault_gui.ui.tasks import Lane, Task

_TYPING_PAUSE = 250
_NAME_WIDTH = 156
_WIDTHS = {Column.SIZE: 92, Column.MODIFIED: 156, Column.VERDICT: 92}
_INDENT = 14
Dress = Callable[[QAbstractItemModel], QAbstractItemModel]
_MARKS = {mark.value for mark in Mark}
_FEW = 60
"""Entries up to which the whole tree is shown open."""


class EntryBrowser(QWidget):
    """Emits `moved(int)` with the entry the person stands on and `chosen_changed()`."""

    moved = Signal(object)
    chosen_changed = Signal()

    def __init__(
        self,
        index: PackageIndex,
        verdicts: VerdictBook,
        lane: Lane,
        parent: QWidget | None = None,
        *,
        dress: Dress = lambda model: model,
        last: int = _WIDTHS[Column.VERDICT],
    ) -> None:
        """Show the entries of `index`; searches run in `lane`.

        `dress` returns what stands before a model of entries in a view; the last column is at
        first `last` pixels wide.
        """
        super().__init__(parent)
        self._widths = {**_WIDTHS, Column.VERDICT: last}
        self._index = index
        self._verdicts = verdicts
        self._lane = lane
        self._search: Task | None = None
        self._room = _NAME_WIDTH
        self.tree_model = PackageTree(index, verdicts, self)
        self.found_model = FoundEntries(index, verdicts, self)
        self.wanted = QLineEdit()
        self.count = Text(kind="small", wrap=False)
        self.tree = QTreeView()
        self.tree.setItemDelegate(ReadingDelegate(self))
        self._tree_rows, self._found_rows = dress(self.tree_model), dress(self.found_model)
        self.found: QTableView = plain_table(self._found_rows, self.tr("Entries found"))
        self._stack = QStackedWidget()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE)
        self._build_views()
        self._lay_out()
        self._connect()
        self._show_count(None)

    @property
    def current(self) -> int | None:
        """The entry the person stands on."""
        number = self._view().currentIndex().data(Qt.ItemDataRole.UserRole)
        return number if isinstance(number, int) else None

    @property
    def chosen(self) -> list[int]:
        """The entries that are marked, folders standing for all below them."""
        rows = self._view().selectionModel().selectedRows()
        return sorted(row.data(Qt.ItemDataRole.UserRole) for row in rows)

    @property
    def searched(self) -> Sequence[int] | None:
        """What the search in sight found, None while the tree is shown."""
        return self.found_model.found if self._view() is self.found else None

    def go_to(self, number: int) -> None:
        """Stand on an entry in the tree."""
        self.wanted.setText("")
        self._pause.stop()
        self._search_now()
        index = self.tree_model.index_of(number)
        if isinstance(self._tree_rows, QAbstractProxyModel):
            index = self._tree_rows.mapFromSource(index)
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index)

    def verdicts_changed(self) -> None:
        """Show new verdicts."""
        self.tree_model.verdicts_changed()
        self.found_model.verdicts_changed()

    @Slot()
    def stop(self) -> None:
        """Stop searching."""
        self._pause.stop()
        if self._search is not None:
            self._search.cancel()
            self._search = None

    def _view(self) -> QAbstractItemView:
        return self.tree if self._stack.currentWidget() is self.tree else self.found

    @Slot()
    def _search_now(self) -> None:
        self.stop()
        wanted = self.wanted.text().strip()
        if not wanted:
            self._turn_to(self.tree)
            self._show_count(None)
            return
        index, words = self._index, wanted.split()
        marks = [self._verdicts.marked(mark) for mark in Mark if mark.value in words]
        query = " ".join(word for word in words if word not in _MARKS) if marks else wanted
        self.count.setText(self.tr("Searching…"))

        def search(_report: Report, cancel: CancelToken) -> Sequence[int]:
            found = find_entries(index, query, cancel)
            return [n for n in found if all(n in mark for mark in marks)] if marks else found

        self._search = self._lane.start(search)
        self._search.succeeded.connect(self._found)
        self._search.failed.connect(self._failed)

    @Slot(object)
    def _found(self, numbers: Sequence[int]) -> None:
        if self.sender() is not self._search:
            return
        self._search = None
        self.found_model.show_found(numbers)
        self._turn_to(self.found)
        self._show_count(len(numbers))
        if numbers:
            self.found.selectRow(0)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            raise error

    def _turn_to(self, view: QAbstractItemView) -> None:
        if self._stack.currentWidget() is not view:
            self._stack.setCurrentWidget(view)
            self._tell_moved()
            self.chosen_changed.emit()

    def _show_count(self, found: int | None) -> None:
        if found is None:
            words = self.tr("Entries: {n}").format(n=count_words(len(self._index)))
        else:
            words = self.tr("{n} found").format(n=count_words(found))
        self.count.setText(words)

    @Slot(QModelIndex, QModelIndex)
    def _tell_moved(self, _now: QModelIndex | None = None, _was: QModelIndex | None = None) -> None:
        self.moved.emit(self.current)

    @Slot()
    def _tell_chosen(self) -> None:
        self.chosen_changed.emit()

    def _build_views(self) -> None:
        self.tree.setModel(self._tree_rows)
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(_INDENT)
        self.tree.setAlternatingRowColors(True)
        self.tree.setAccessibleName(self.tr("Entries of the package"))
        self.tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        for view, header in (
            (self.tree, self.tree.header()),
            (self.found, self.found.horizontalHeader()),
        ):
            view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
            header.setStretchLastSection(False)
            header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Interactive)
            header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            header.resizeSection(Column.NAME, _NAME_WIDTH)
            for column, width in self._widths.items():
                header.resizeSection(column, width)
            # What matters stands first where the window is narrow.
            header.moveSection(Column.VERDICT, Column.MODIFIED)
        self.found.setTextElideMode(Qt.TextElideMode.ElideLeft)
        if len(self._index) <= _FEW:
            self.tree.expandAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave names all the room before the time, until somebody chose another width."""
        super().resizeEvent(event)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        foremost = self._widths[Column.SIZE] + self._widths[Column.VERDICT]
        before, room = self._room, self.width() - foremost - bar - HAIR
        self._room = max(_NAME_WIDTH, room)
        for header in (self.tree.header(), self.found.horizontalHeader()):
            if header.sectionSize(Column.NAME) == before:
                header.resizeSection(Column.NAME, self._room)

    def _connect(self) -> None:
        self.wanted.textChanged.connect(self._pause.start)
        self.wanted.returnPressed.connect(self._search_now)
        self._pause.timeout.connect(self._search_now)
        for view in (self.tree, self.found):
            chosen = view.selectionModel()
            chosen.currentChanged.connect(self._tell_moved)
            chosen.selectionChanged.connect(self._tell_chosen)
        shortcut = QShortcut(QKeySequence("Ctrl+E"), self)
        shortcut.activated.connect(self.wanted.setFocus)

    def _lay_out(self) -> None:
        self.wanted.setPlaceholderText(self.tr("Search (Ctrl+E)"))
        self.wanted.setAccessibleName(self.tr("Search the package"))
        explained = self.tr(
            "Words of a name, all of them; a path with /; the beginning of a SHA-256; size>10MB or"
            " size<1kB; after:2025-01-31, before:2025-02-01; ext:jpg; is:folder, is:flawed;"
            " is:noted, is:listed (on a list of hashes). What stands in quotes"
            " is one word."
        )
        self.wanted.setToolTip(explained)
        self.wanted.setAccessibleDescription(explained)
        self.wanted.setClearButtonEnabled(True)
        self.wanted.setMaxLength(1_000)
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self.found)
        bar = QHBoxLayout()
        bar.setSpacing(TIGHT)
        bar.addWidget(self.wanted, 1)
        bar.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)
