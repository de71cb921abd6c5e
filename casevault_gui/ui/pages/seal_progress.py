"""Step 5 of sealing: the work in its phases, which can be stopped at any moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casevault_gui.core.progress import Progress, Stage
from casevault_gui.quantities import count_words
from casevault_gui.ui.pages.seal_step import Step
from casevault_gui.ui.theme import NEAR, TIGHT, WIDE
from casevault_gui.ui.widgets.card import card
from casevault_gui.ui.widgets.flow import FlowLayout
from casevault_gui.ui.widgets.icon import Icon
from casevault_gui.ui.widgets.step_bar import StepState
from casevault_gui.ui.widgets.task_bar import TaskBar
from casevault_gui.ui.widgets.text import Text, restyle

if TYPE_CHECKING:
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Task

_PHASES = (Stage.SEAL, Stage.FLUSH, Stage.VERIFY)
_LOOKS = {
    StepState.DONE: ("check", "success"),
    StepState.CURRENT: ("play", "accent"),
    StepState.AHEAD: ("clock", ""),
}


class Phases(FlowLayout):
    """Read and encrypt, flush, verify, the key: which is done and which is under way."""

    def __init__(self) -> None:
        """Show all of them ahead."""
        super().__init__(WIDE)
        names = (
            self.tr("Read and encrypt"),
            self.tr("Write to the drive"),
            self.tr("Read back and verify"),
            self.tr("Hand over the key"),
        )
        self._icons: list[Icon] = []
        self._words: list[Text] = []
        self._pairs: list[QWidget] = []
        self._names = names
        self.states: list[StepState] = []
        for name in names:
            icon, words = Icon("clock", 18), Text(name, wrap=False)
            self._icons.append(icon)
            self._words.append(words)
            both = QWidget()
            pair = QHBoxLayout(both)
            pair.setContentsMargins(0, 0, 0, 0)
            pair.setSpacing(TIGHT)
            pair.addWidget(icon)
            pair.addWidget(words)
            self.addWidget(both)
            self._pairs.append(both)
        self.show_phase(-1)

    def show_phase(self, current: int) -> None:
        """Show the phase `current` (from 0) under way; -1 for none yet."""
        spoken = {
            StepState.DONE: self.tr("{name}: done"),
            StepState.CURRENT: self.tr("{name}: under way"),
            StepState.AHEAD: self.tr("{name}: still to come"),
        }
        self.states = [
            StepState.DONE
            if number < current
            else StepState.CURRENT
            if number == current
            else StepState.AHEAD
            for number in range(len(self._names))
        ]
        for state, name, icon, words in zip(
            self.states, self._names, self._icons, self._words, strict=True
        ):
            picture, tone = _LOOKS[state]
            icon.show_icon(picture)
            restyle(icon, tone)
            words.setProperty("kind", "strong" if state is StepState.CURRENT else "muted")
            words.setAccessibleName(spoken[state].format(name=name))
            restyle(words, "")

    def leave_key_out(self) -> None:
        """Show no phase for a key, as there is none."""
        self._pairs[-1].hide()

    def put_key_in(self) -> None:
        """Show the phase for the key."""
        self._pairs[-1].show()


class ProgressStep(Step):
    """The phases, the bar, and what is safe meanwhile."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build the step with nothing under way."""
        super().__init__(services, parent)
        self._task: Task | None = None
        self._stage: Stage | None = None
        self.phases = Phases()
        self.bar = TaskBar()
        self.bar.stop_wanted.connect(self._stopping)
        self.waiting = Text(kind="lead")
        self.waiting.hide()
        self.later = Text(kind="muted")
        self.later.hide()
        self._lay_out()

    def watch(self, task: Task, *, with_key: bool) -> None:
        """Follow the sealing."""
        self._task, self._stage = task, None
        self.waiting.hide()
        self.bar.show()
        self.phases.show_phase(-1)
        (self.phases.put_key_in if with_key else self.phases.leave_key_out)()
        self.bar.watch(task)
        task.progressed.connect(self._progressed)

    def wait_for_key(self) -> None:
        """Say that the key is being handed over."""
        self.phases.show_phase(len(_PHASES))
        self.bar.hide()
        self._say(self.tr("The package is written and verified. Its key is waiting for you."))

    def finishing(self) -> None:
        """Say that the package gets its name."""
        self.phases.show_phase(len(_PHASES) + 1)
        self.bar.hide()
        self._say(self.tr("Giving the package its name…"))

    def discarding(self) -> None:
        """Say that the package is being removed."""
        self._say(self.tr("Removing the unfinished package…"))

    def show_later(self, count: int) -> None:
        """Say how many files and folders wait for the next package."""
        self.later.setText(
            self.tr("Kept for the next package, files and folders: {n}").format(
                n=count_words(count)
            )
        )
        self.later.setVisible(count > 0)

    def focus_first(self) -> None:
        """Go to the button that stops."""
        self.bar.stop.setFocus()

    def _say(self, words: str) -> None:
        self.waiting.setText(words)
        self.waiting.show()

    @Slot(object)
    def _progressed(self, progress: Progress) -> None:
        if progress.stage in _PHASES and progress.stage is not self._stage:
            self._stage = progress.stage
            self.phases.show_phase(_PHASES.index(progress.stage))

    @Slot()
    def _stopping(self) -> None:
        # Until the work hears it, late news must not write over "Stopping".
        if self._task is not None and not self._task.done:
            self._task.progressed.disconnect(self.bar.show_progress)

    def _lay_out(self) -> None:
        frame, column = card()
        column.addLayout(self.phases)
        promise = QHBoxLayout()
        promise.setSpacing(NEAR)
        promise.addWidget(Icon("shield", 20, "success"))
        promise.addWidget(
            Text(
                self.tr(
                    "Your originals are only read. You can stop at any moment: the unfinished"
                    " package is then removed. You may also look at other pages meanwhile."
                ),
                "muted",
            ),
            1,
        )
        self.body.addWidget(frame)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.waiting)
        self.body.addWidget(self.later)
        self.body.addLayout(promise)
        self.body.addStretch(1)
