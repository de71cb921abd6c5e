"""What happened to one case or package: a picture, and the same acts as text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from casevault_gui.core.custody.events import Phase
from casevault_gui.core.custody.search import CustodyRow
from casevault_gui.core.custody.story import StoryAct
from casevault_gui.core.names import display_name
from casevault_gui.quantities import acts_words, count_words
from casevault_gui.ui.custody_words import phase_words, type_words
from casevault_gui.ui.dialogs.dialog import Dialog
from casevault_gui.ui.models.text_table import TextTable
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.plain_table import plain_table
from casevault_gui.ui.widgets.scrolling import keep_from_wheel
from casevault_gui.ui.widgets.text import Text
from casevault_gui.ui.widgets.timeline import Timeline

if TYPE_CHECKING:
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Task

_WIDTH, _TABLE_HEIGHT = 780, 220
_LOG_END = 8
_SECONDS = len("2026-04-17T09:12:33")


class TimelineDialog(Dialog):
    """Reads the acts beside the window; emits `wanted(int)`, the entry to be shown in the log."""

    wanted = Signal(int)

    def __init__(self, services: Services, row: CustodyRow, parent: QWidget | None = None) -> None:
        """Begin with the case, or the package, of the entry `row`."""
        super().__init__(self.tr("Timeline"), "clock", parent)
        self.setMinimumWidth(_WIDTH)
        self._services = services
        self._task: Task | None = None
        self._acts: Sequence[StoryAct] = ()
        self.about = QComboBox()
        self.about.setAccessibleName(self.tr("Case or package"))
        keep_from_wheel(self.about)
        if row.case:
            words = self.tr("Case {case}").format(case=display_name(row.case))
            self.about.addItem(words, (row.case, ""))
        if row.package:
            words = self.tr("Package {id}").format(id=row.package)
            self.about.addItem(words, ("", row.package))
        self.summary = Text(kind="muted")
        self.trouble = MessagePanel()
        self.picture = Timeline()
        self.rows = TextTable(
            (self.tr("No."), self.tr("Time (UTC)"), self.tr("What happened"),
             self.tr("State"), self.tr("Who")), self
        )  # fmt: skip
        self.table = plain_table(
            self.rows, self.tr("Acts, oldest first"), (60, 180, 190, 120, 140), roomy=4
        )
        self.table.setMinimumHeight(_TABLE_HEIGHT)
        self.show_entry = IconButton(self.tr("&Show in the log"), "search")
        self.close_it = IconButton(self.tr("&Close"), "", "primary")
        self._lay_out()
        self.about.currentIndexChanged.connect(self._read)
        self.picture.chosen.connect(self.table.selectRow)
        self.table.selectionModel().currentRowChanged.connect(self._mark)
        self.show_entry.clicked.connect(self._show_entry)
        self.close_it.clicked.connect(self.accept)
        self.finished.connect(self._let_go)
        self._read()

    @Slot()
    def _read(self) -> None:
        self._let_go()
        case, package = self.about.currentData()
        self._show(())
        self.summary.setText(self.tr("Reading the log…"))
        story = self._services.custody.story
        self._task = self._services.desk.start(lambda _report, cancel: story(case, package, cancel))
        self._task.succeeded.connect(self._read_done)
        self._task.failed.connect(self._failed)

    @Slot(object)
    def _read_done(self, acts: Sequence[StoryAct]) -> None:
        if self.sender() is self._task:
            self._task = None
            self._show(acts)
            self.table.selectRow(0)
            self.table.setFocus()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        if self.sender() is self._task:
            self._task = None
            self.summary.setText("")
            self.trouble.show_message(self._services.explain(error))

    def _show(self, acts: Sequence[StoryAct]) -> None:
        self._acts = acts
        self.picture.show_acts(acts)
        self.rows.show_rows([self._row(act) for act in acts])
        self.show_entry.setEnabled(False)
        words = self._summary_words() if acts else ""
        self.summary.setText(words)
        self.picture.setAccessibleName(self.tr("Picture of the acts over time"))
        self.picture.setAccessibleDescription(words)

    def _summary_words(self) -> str:
        acts = self._acts
        parts = []
        for group in dict.fromkeys(act.group for act in acts):
            count = sum(act.group is group for act in acts)
            parts.append(f"{self.picture.group_words(group)}: {count_words(count)}")
        ended = (Phase.FAILED, Phase.REFUSED)
        bad = sum(act.phase in ended for act in acts)
        if bad:
            parts.append(self.tr("failed or refused: {n}").format(n=count_words(bad)))
        unended = sum(act.phase is Phase.INTENT for act in acts)
        if unended:
            parts.append(self.tr("without an end: {n}").format(n=count_words(unended)))
        return self.tr("{n}, {first} to {last} UTC. {parts}.").format(
            n=acts_words(len(acts)),
            first=_time(acts[0]),
            last=_time(acts[-1]),
            parts=", ".join(parts),
        )

    @Slot(QModelIndex)
    def _mark(self, current: QModelIndex) -> None:
        row = current.row() if current.isValid() else -1
        self.picture.mark(row)
        # Another log's entries are not among ours.
        self.show_entry.setEnabled(row >= 0 and not self._acts[row].log)

    @Slot()
    def _show_entry(self) -> None:
        row = self.table.currentIndex().row()
        if row >= 0 and not self._acts[row].log:
            self.wanted.emit(self._acts[row].seq)
            self.accept()

    def _row(self, act: StoryAct) -> tuple[str, ...]:
        who, state = display_name(act.actor.name or act.actor.account), phase_words(act.phase)
        number = str(act.seq)
        if act.log:
            words = self.tr("{who}, in log …{end}")
            who, number = words.format(who=who, end=act.log[-_LOG_END:]), ""
        if not act.holds:
            state = self.tr("{state}; that log does NOT hold").format(state=state)
        return number, _time(act), type_words(act.type), state, who

    @Slot()
    def _let_go(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _lay_out(self) -> None:
        for widget in (self.about, self.summary, self.trouble, self.picture):
            self.body.addWidget(widget)
        self.body.addWidget(self.table, 1)
        self.add_button(self.show_entry)
        self.add_button(self.close_it, default=True)


def _time(act: StoryAct) -> str:
    return act.time[:_SECONDS].replace("T", " ")
