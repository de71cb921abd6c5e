"""After a crash: what was interrupted, that nothing was lost, and what may be done about it."""

from __future__ import annotations

from PySide6.QtCore import QSignalMapper, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casevault_gui.core.names import display_name
from casevault_gui.ui.dialogs.dialog import Dialog
from casevault_gui.ui.services import InterruptedJob, JobAdvice, JobKind, Services
from casevault_gui.ui.theme import HAIR, NEAR, TIGHT
from casevault_gui.ui.widgets.card import card
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.scrolling import scrolling
from casevault_gui.ui.widgets.text import MonoText, Text

_MOST_ROWS = 3
_MOST_LINES = 24
_MINUTES = len("2026-04-17T09:12")


def _moment(started: str) -> str:
    return started[:_MINUTES].replace("T", " ")


class RecoverDialog(Dialog):
    """Lists interrupted work; each line offers to clean up or to finish. "Later" leaves all."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """List what `services.recovery` found."""
        super().__init__(self.tr("Work was interrupted"), "clock", parent)
        self._services = services
        self._jobs = tuple(services.recovery.interrupted())
        self._busy: int | None = None
        self._rows: list[QWidget] = []
        self._actions: list[IconButton] = []
        self._outcomes: list[Text] = []
        self._mapper = QSignalMapper(self)
        self._mapper.mappedInt.connect(self._act)
        self.setMinimumWidth(620)
        self.trouble = MessagePanel()
        self.body.addWidget(
            Text(
                self.tr(
                    "CaseVault or the computer stopped in the middle of something. Your original"
                    " files were not changed, and nothing that was finished was lost."
                )
            )
        )
        self.body.addWidget(self.trouble)
        self.body.addWidget(self._list())
        later = IconButton(self.tr("&Later"), "", "primary")
        later.clicked.connect(self.accept)
        self.later = later
        self.add_button(later, default=True)
        later.setFocus()

    def _list(self) -> QWidget:
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        for number, job in enumerate(self._jobs):
            column.addWidget(self._row(number, job))
        if len(self._jobs) <= _MOST_ROWS:
            return rows
        area = scrolling(rows)
        area.setFixedHeight(_MOST_LINES * self.fontMetrics().lineSpacing())
        return area

    def _row(self, number: int, job: InterruptedJob) -> QWidget:
        frame, column = card(spacing=TIGHT)
        what = {
            JobKind.SEAL: self.tr("Sealing a package, started {time}"),
            JobKind.COPY: self.tr("Copying a package, started {time}"),
            JobKind.EXTRACT: self.tr("Taking files out of a package, started {time}"),
        }[job.kind]
        advice = {
            JobKind.SEAL: self.tr(
                "The package was not finished. Remove what was left behind, then seal again."
            ),
            JobKind.COPY: self.tr(
                "The copy was not finished; the package is as it was. Remove what was left behind,"
                " then copy again."
            ),
            JobKind.EXTRACT: self.tr(
                "Files that came out are whole and stay. Remove what is unfinished, then take the"
                " others out."
            ),
        }[job.kind]
        if job.advice is JobAdvice.FINISH:
            advice = self.tr("The package is whole and its key was kept. Only its name is missing.")
            if job.kind is JobKind.COPY:
                advice = self.tr("The copy is whole. Only its name is missing.")
        label = {
            JobAdvice.CLEAN_UP: self.tr("&Clean up"),
            JobAdvice.FINISH: self.tr("&Finish"),
        }[job.advice]
        started = what.format(time=self.tr("{t} UTC").format(t=_moment(job.started)))
        place = display_name(str(job.target))
        action = IconButton(label)
        self._mapper.setMapping(action, number)
        action.clicked.connect(self._mapper.map)
        outcome = Text(kind="muted")
        outcome.hide()
        words = QVBoxLayout()
        words.setSpacing(HAIR)
        words.addWidget(Text(started, "strong"))
        words.addWidget(MonoText(place))
        words.addWidget(Text(advice, "muted"))
        words.addWidget(outcome)
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addLayout(words, 1)
        row.addWidget(action)
        column.addLayout(row)
        action.setAccessibleDescription(f"{started}: {place}")
        self._actions.append(action)
        self._outcomes.append(outcome)
        return frame

    @Slot(int)
    def _act(self, number: int) -> None:
        job = self._jobs[number]
        self._busy = number
        self.trouble.clear()
        for action in self._actions:
            action.setEnabled(False)
        recovery = self._services.recovery
        step = recovery.finish if job.advice is JobAdvice.FINISH else recovery.clean_up
        task = self._services.lane.start(lambda _report, _cancel: step(job))
        task.succeeded.connect(self._succeeded)
        task.failed.connect(self._failed)

    @Slot(object)
    def _succeeded(self, _result: object) -> None:
        if self._busy is None:
            return
        done = self._jobs[self._busy].advice
        outcome = self._outcomes[self._busy]
        outcome.setText(
            self.tr("Finished. The package has its name.")
            if done is JobAdvice.FINISH
            else self.tr("Cleaned up.")
        )
        outcome.show()
        self._actions[self._busy].hide()
        self._resume()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self.trouble.show_message(self._services.explain(error))
        self._resume()

    def _resume(self) -> None:
        self._busy = None
        for action in self._actions:
            action.setEnabled(True)
        if all(action.isHidden() for action in self._actions):
            self.later.setText(self.tr("&Close"))
