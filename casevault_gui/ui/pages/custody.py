"""The custody log: every entry, filters, the entry itself, the three answers, export."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from casevault_gui.core.custody.verify import LogVerdict
from casevault_gui.core.errors import Cancelled, CaseVaultError
from casevault_gui.quantities import count_words
from casevault_gui.ui.custody_words import known_phases, known_types, phase_words, type_words
from casevault_gui.ui.models.custody_table import Column, CustodyTable
from casevault_gui.ui.pages.page import Errand, Page
from casevault_gui.ui.services import CustodyFilter, Services
from casevault_gui.ui.tasks import Task
from casevault_gui.ui.theme import FAR, HAIR, NEAR, TIGHT
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.task_bar import TaskBar
from casevault_gui.ui.widgets.text import MonoText, Text
from casevault_gui.ui.widgets.verdict_panel import VerdictPanel

_TYPING_PAUSE = 300
_DIGITS = {
    Column.SEQ: 5,
    Column.TIME: 19,
    Column.TYPE: 16,
    Column.PHASE: 11,
    Column.ACTOR: 14,
    Column.CASE: 9,
}


class CustodyPage(Page):
    """Reads the log; what it does beyond reading becomes an entry through the workflows."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build the page."""
        super().__init__(services, self.tr("Custody log"), "", parent, scroll=False)
        self.model = CustodyTable(services.custody)
        self._search: Task | None = None
        self.verify = IconButton(self.tr("&Verify the log"), "shield", "primary")
        self.export = IconButton(self.tr("E&xport"), "export", "menu")
        self._form = "jsonl"
        self.kind = QComboBox()
        self.phase = QComboBox()
        self.text = QLineEdit()
        self.count = Text(kind="muted", wrap=False)
        self.bar = TaskBar()
        self.verdict = VerdictPanel()
        self.exported = MonoText()
        self.table = QTableView()
        self.leaf = MonoText()
        self.detail = QPlainTextEdit()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE)
        self._build_filters()
        self._build_table()
        self._lay_out()
        self._connect()
        self._say_count()

    def arrive(self, errand: Errand) -> None:
        """Look for new entries."""
        del errand
        self.model.refresh()
        self._say_count()
        if not self.table.currentIndex().isValid():
            self.table.selectRow(0)

    def wish(self) -> CustodyFilter:
        """Return what the filters ask for."""
        return CustodyFilter(
            type=str(self.kind.currentData() or ""),
            phase=str(self.phase.currentData() or ""),
            text=self.text.text().strip(),
        )

    @Slot()
    def apply_filters(self) -> None:
        """Look for the entries the filters ask for."""
        if self._search is not None:
            self._search.cancel()
            self._search = None
        wish = self.wish()
        if wish == CustodyFilter():
            self._show_found(None)
            return
        self.count.setText(self.tr("Searching…"))
        find = self.services.custody.find
        self._search = self.services.desk.start(lambda report, cancel: find(wish, report, cancel))
        self._search.succeeded.connect(self._found)
        self._search.failed.connect(self._search_failed)

    @Slot(object)
    def _found(self, seqs: Sequence[int]) -> None:
        if self.sender() is self._search:
            self._search = None
            self._show_found(seqs)

    @Slot(object)
    def _search_failed(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self.show_trouble(error)

    def _show_found(self, seqs: Sequence[int] | None) -> None:
        self.model.show_only(seqs)
        self._say_count()
        self.table.selectRow(0)
        self._show_entry(self.table.currentIndex())

    def _say_count(self) -> None:
        shown, size = self.model.rowCount(), self.services.custody.size()
        words = self.tr("{n} entries") if shown == size else self.tr("{n} of {size} entries")
        self.count.setText(words.format(n=count_words(shown), size=count_words(size)))

    @Slot()
    def _verify(self) -> None:
        self.trouble.clear()
        self.verdict.hide()
        task = self.services.lane.start(self.services.custody.verify)
        task.succeeded.connect(self._verified)
        self._follow(task)

    @Slot(QAction)
    def _ask_folder(self, action: QAction) -> None:
        self._form = str(action.data())
        self.services.choosers.folder(self, self._export)

    def _export(self, folder: Path) -> None:
        form, write = self._form, self.services.custody.export
        task = self.services.lane.start(lambda _report, _cancel: write(folder, form))
        task.succeeded.connect(self._exported)
        self._follow(task)

    def _follow(self, task: Task) -> None:
        self.exported.hide()
        self.verify.setEnabled(False)
        self.export.setEnabled(False)
        self.bar.watch(task)
        self.bar.show()
        task.failed.connect(self._failed)
        task.finished.connect(self._finished)

    @Slot(object)
    def _verified(self, verdict: LogVerdict) -> None:
        self.verdict.show_verdict(verdict)

    @Slot(object)
    def _exported(self, path: Path) -> None:
        self.exported.setText(self.tr("Written to {path}").format(path=path))
        self.exported.show()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self.show_trouble(error)

    @Slot()
    def _finished(self) -> None:
        self.bar.hide()
        self.verify.setEnabled(True)
        self.export.setEnabled(True)
        self.model.refresh()
        self._say_count()

    @Slot(QModelIndex, QModelIndex)
    def _show_entry(self, current: QModelIndex, _before: QModelIndex | None = None) -> None:
        if not current.isValid():
            self.detail.setPlainText("")
            self.leaf.setText("")
            return
        seq = self.model.seq_at(current.row())
        entry = self.model.entry_at(current.row())
        try:
            self.detail.setPlainText(self.services.custody.detail(seq))
        except CaseVaultError as error:
            self.detail.setPlainText("")
            self.show_trouble(error)
        leaf = entry.leaf if entry is not None else ""
        self.leaf.setText(self.tr("Entry {n} · hash {leaf}").format(n=seq, leaf=leaf))

    def _build_filters(self) -> None:
        self.kind.addItem(self.tr("Everything that happened"), "")
        for name in known_types():
            self.kind.addItem(type_words(name), name)
        self.phase.addItem(self.tr("Any state"), "")
        for name in known_phases():
            self.phase.addItem(phase_words(name), name)
        self.text.setPlaceholderText(self.tr("Search case, person, file or hash"))
        self.text.setClearButtonEnabled(True)
        for field, words in (
            (self.kind, self.tr("Show only this kind of entry")),
            (self.phase, self.tr("Show only this state")),
            (self.text, self.tr("Search in the log")),
        ):
            field.setAccessibleName(words)

    def _build_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(self.tr("Entries of the custody log, newest first"))
        rows = table.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns = table.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setStretchLastSection(True)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._fit_table()
        self.detail.setReadOnly(True)
        self.detail.setProperty("mono", True)
        self.detail.setTabChangesFocus(True)
        self.detail.setAccessibleName(self.tr("The entry as it stands in the log"))
        self.exported.hide()
        self.bar.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Fit rows and columns to another size of type."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_table()

    def _fit_table(self) -> None:
        metrics = self.table.fontMetrics()
        self.table.verticalHeader().setDefaultSectionSize(metrics.height() + NEAR)
        digit = metrics.horizontalAdvance("0")
        for column, digits in _DIGITS.items():
            self.table.setColumnWidth(column, digits * digit + FAR)

    def _build_export(self) -> None:
        menu = QMenu(self)
        for form, words in (
            ("jsonl", self.tr("&Lines of JSON, with checkpoint and public key…")),
            ("csv", self.tr("&Table (CSV)…")),
        ):
            menu.addAction(words).setData(form)
        menu.triggered.connect(self._ask_folder)
        self.export.setMenu(menu)

    def _connect(self) -> None:
        self.verify.clicked.connect(self._verify)
        self._build_export()
        self.kind.currentIndexChanged.connect(self.apply_filters)
        self.phase.currentIndexChanged.connect(self.apply_filters)
        self.text.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self.apply_filters)
        self.table.selectionModel().currentRowChanged.connect(self._show_entry)

    def _lay_out(self) -> None:
        self.header.addWidget(self.export)
        self.header.addWidget(self.verify)
        filters = QHBoxLayout()
        filters.setSpacing(TIGHT)
        filters.addWidget(self.text, 1)
        filters.addWidget(self.kind)
        filters.addWidget(self.phase)
        filters.addWidget(self.count)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, TIGHT, 0, 0)
        column.setSpacing(HAIR)
        column.addWidget(self.leaf)
        column.addWidget(self.detail, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.table)
        split.addWidget(below)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setChildrenCollapsible(False)
        self.body.setSpacing(NEAR)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.verdict)
        self.body.addWidget(self.exported)
        self.body.addLayout(filters)
        self.body.addWidget(split, 1)
