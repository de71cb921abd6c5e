"""The custody log: every entry, filters, the entry itself, the three answers, export."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from casevault_gui.core.custody.search import CustodyRow
from casevault_gui.core.custody.verify import LogVerdict
from casevault_gui.core.errors import Cancelled
from casevault_gui.ui.models.custody_table import WIDTHS, Column, CustodyTable
from casevault_gui.ui.pages.custody_doors import EntryDoors, PageDoors
from casevault_gui.ui.pages.custody_entry import EntryView
from casevault_gui.ui.pages.custody_papers import Papers
from casevault_gui.ui.pages.custody_search import EntrySearch
from casevault_gui.ui.pages.page import Errand, Page
from casevault_gui.ui.services import Services
from casevault_gui.ui.tasks import Task
from casevault_gui.ui.theme import NEAR, TIGHT
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.outcome_panel import OutcomePanel
from casevault_gui.ui.widgets.plain_table import plain_table
from casevault_gui.ui.widgets.splitter import ModestSplitter
from casevault_gui.ui.widgets.task_bar import TaskBar
from casevault_gui.ui.widgets.text import Text
from casevault_gui.ui.widgets.verdict_panel import VerdictPanel

_LEAST_ROWS = 3


class CustodyPage(Page):
    """Reads the log; what it does beyond reading becomes an entry through the workflows."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build the page."""
        super().__init__(services, self.tr("Custody log"), "", parent)
        self.model = CustodyTable(services.custody)
        self._form = "jsonl"
        self.verify = IconButton(self.tr("&Verify the log"), "shield", "primary")
        self.export = IconButton(self.tr("E&xport"), "export", "menu")
        self.papers = Papers(self)
        self.search = EntrySearch(services)
        self.bar = TaskBar()
        self.verdict = VerdictPanel()
        self.exported = OutcomePanel()
        self.show_folder = IconButton(self.tr("Show in &folder"), "folder")
        self.table = plain_table(
            self.model,
            self.tr("Entries of the custody log, newest first"),
            tuple(WIDTHS[column] for column in Column),
            roomy=Column.WHAT,
        )
        self.nothing = Text(self.tr("No entry is like this."), "muted")
        self.entry = EntryView(services.custody)
        self.doors = EntryDoors(self)
        self.ways = PageDoors(self)
        self._folder: Path | None = None
        self._build_export()
        self._lay_out()
        self._fit()
        self._connect()
        self._say_count()

    def arrive(self, errand: Errand) -> None:
        """Look for new entries."""
        del errand
        self.model.refresh()
        self._say_count()
        if not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    def first_stop(self) -> QWidget:
        """Begin in the table."""
        return self.table

    def chosen(self) -> CustodyRow | None:
        """Return the entry that is looked at, None if there is none or it cannot be read."""
        current = self.table.currentIndex()
        return self.model.entry_at(current.row()) if current.isValid() else None

    @Slot(int)
    def show_seq(self, seq: int) -> None:
        """Show entry `seq` in the table; filters that would hide it are taken off."""
        row = self.model.row_of(seq)
        if row is None:
            self.search.clear()
            row = self.model.row_of(seq)
        if row is not None:
            self.table.selectRow(row)
            self.table.setFocus()

    @Slot(object)
    def _show_found(self, seqs: Sequence[int] | None) -> None:
        self.model.show_only(seqs)
        self._say_count()
        self.table.selectRow(0)
        self._show_entry(self.table.currentIndex())

    @Slot()
    def _show_more(self) -> None:
        self.model.show_more()
        self._say_count()
        if not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    def _say_count(self) -> None:
        shown = self.model.rowCount()
        self.search.say_count(shown, self.services.custody.size())
        self.nothing.setVisible(shown == 0 and not self.search.busy)

    @Slot()
    def _verify(self) -> None:
        self._check(())

    @Slot()
    def _ask_checkpoint(self) -> None:
        self.services.choosers.files(self, self._check)

    def _check(self, checkpoints: Sequence[Path]) -> None:
        self.verdict.hide()
        check = self.services.custody.verify
        task = self.services.lane.start(lambda report, cancel: check(checkpoints, report, cancel))
        task.succeeded.connect(self._verified)
        self.follow(task)

    @Slot(QAction)
    def _ask_folder(self, action: QAction) -> None:
        self._form = str(action.data())
        self.services.choosers.folder(self, self._export)

    def _export(self, folder: Path) -> None:
        form, write = self._form, self.services.custody.export
        task = self.services.lane.start(lambda report, cancel: write(folder, form, report, cancel))
        task.succeeded.connect(self._exported)
        self.follow(task)

    def follow(self, task: Task) -> None:
        """Show how a task goes on, and nothing else beside it until it ends."""
        self.trouble.clear()
        self.exported.clear()
        self._may_begin(may=False)
        self.bar.watch(task)
        self.bar.show()
        task.failed.connect(self._failed)
        task.finished.connect(self._finished)

    def _may_begin(self, *, may: bool) -> None:
        for button in (self.verify, self.export, self.papers.button, self.verdict.compare):
            button.setEnabled(may)

    @Slot(object)
    def _verified(self, verdict: LogVerdict) -> None:
        self.verdict.show_verdict(verdict)

    @Slot(object)
    def _exported(self, folder: Path) -> None:
        words = self.tr(
            "Its entries are readable there: guard the folder like evidence. Give the"
            " checkpoint in it to somebody else, so that the log can be compared with it."
        )
        self.show_made(self.tr("The log was exported"), words, self.tr("Folder"), folder)

    def show_made(self, title: str, words: str, kind: str, path: Path) -> None:
        """Say what was made, and where."""
        self._folder = path
        self.exported.show_outcome("success", title, words)
        self.exported.facts.add_path(kind, str(path))

    @Slot()
    def _show_folder(self) -> None:
        if self._folder is not None:
            self.services.show_in_folder(self._folder)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self.show_trouble(error)

    @Slot()
    def _finished(self) -> None:
        self.bar.hide()
        self._may_begin(may=True)
        self.model.refresh()
        self._say_count()

    @Slot(QModelIndex, QModelIndex)
    def _show_entry(self, current: QModelIndex, _before: QModelIndex | None = None) -> None:
        if not current.isValid():
            self.entry.clear()
            return
        row = current.row()
        self.entry.show_entry(self.model.seq_at(row), self.model.entry_at(row))

    def changeEvent(self, event: QEvent) -> None:
        """Leave room for some rows in another size of type."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def _fit(self) -> None:
        metrics = self.table.fontMetrics()
        row = metrics.height() + NEAR
        self.table.setMinimumHeight((_LEAST_ROWS + 1) * row + 2 * NEAR)
        self.table.setIconSize(QSize(metrics.height(), metrics.height()))
        self.search.fit()
        self.entry.fit()

    def _build_export(self) -> None:
        menu = QMenu(self)
        for form, words in (
            ("jsonl", self.tr("&Lines of JSON, with checkpoint and public key…")),
            ("csv", self.tr("&Table (CSV), with checkpoint and public key…")),
            ("bagit", self.tr("The lines as a &bag (BagIt)…")),
            ("case-uco", self.tr("&Graph for case systems (CASE/UCO)…")),
            ("tiles", self.tr("The tree as t&iles (C2SP tlog-tiles)…")),
        ):
            menu.addAction(words).setData(form)
        menu.triggered.connect(self._ask_folder)
        self.export.setMenu(menu)

    def _connect(self) -> None:
        self.verify.clicked.connect(self._verify)
        self.verdict.compare_wanted.connect(self._ask_checkpoint)
        self.show_folder.clicked.connect(self._show_folder)
        self.search.shown.connect(self._show_found)
        self.search.grown.connect(self._show_more)
        self.search.failed.connect(self.show_trouble)
        self.table.selectionModel().currentRowChanged.connect(self._show_entry)
        search = QShortcut(QKeySequence("Ctrl+E"), self)
        search.activated.connect(self.search.text.setFocus)

    def _lay_out(self) -> None:
        self.header.addWidget(self.ways.button)
        self.header.addWidget(self.papers.button)
        self.header.addWidget(self.export)
        self.header.addWidget(self.verify)
        self.exported.add_button(self.show_folder)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        above = QWidget()
        column = QVBoxLayout(above)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.nothing)
        column.addWidget(self.table, 1)
        split = ModestSplitter(Qt.Orientation.Vertical)
        split.addWidget(above)
        split.addWidget(self.entry)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        self.bar.hide()
        self.body.setSpacing(NEAR)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.verdict)
        self.body.addWidget(self.exported)
        self.body.addWidget(self.search)
        self.body.addWidget(split, 1)
