"""The steps of making a package, one at a time: those of its kind first, then check to result."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from casevault_gui.core.errors import SourceTrouble, TargetTrouble
from casevault_gui.core.volume_names import first_file
from casevault_gui.core.workflows.seal_request import recipient_findings
from casevault_gui.ui.ahead import Ahead
from casevault_gui.ui.pages.seal_check import CheckStep
from casevault_gui.ui.pages.seal_keys import KeysStep
from casevault_gui.ui.pages.seal_progress import ProgressStep
from casevault_gui.ui.pages.seal_result import ResultStep
from casevault_gui.ui.pages.seal_run import Phase, SealRun
from casevault_gui.ui.theme import NEAR, TIGHT, WIDE
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.step_bar import StepBar
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from casevault_gui.core.workflows.seal import Sealed
    from casevault_gui.core.workflows.seal_request import SealRequest
    from casevault_gui.ui.pages.seal_step import Step
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Task

_Step = TypeVar("_Step", bound="Step")


class SealSteps(QWidget):
    """Leads through steps of its own kind, then check, keys, the run and its result.

    A step is made when it is first turned to or asked for, or when the window has nothing to do.
    `services.seal` makes the package. Emits `open_wanted(Path)` with the package just sealed, and
    `another_wanted()`.
    """

    open_wanted = Signal(object)
    another_wanted = Signal()

    def __init__(
        self,
        services: Services,
        leading: Sequence[tuple[str, Callable[[], Step]]],
        request: Callable[[], SealRequest],
        parent: QWidget | None = None,
        *,
        again_words: str = "",
    ) -> None:
        """Lead through steps, `leading` first, under their names; the first is not begun yet.

        `leading` are asked for their steps. `request` returns what would be sealed as things stand.
        Trouble with sources leads back to the last of `leading`. `again_words`: what the button
        says that makes another package, if not the usual.
        """
        super().__init__(parent)
        self._services = services
        self._request = request
        self._again_words = again_words
        self._at = 0
        every = (
            *leading,
            (self.tr("Check"), lambda: self.check),
            (self.tr("Keys"), lambda: self.keys),
            (self.tr("Seal"), lambda: self.sealing),
            (self.tr("Result"), lambda: self.result),
        )
        self._steps = tuple(step for _, step in every)
        self.bar = StepBar([name for name, _ in every])
        self.at_source = len(leading) - 1
        self.at_check = len(leading)
        self.at_keys, self.at_sealing, self.at_result = (self.at_check + n for n in (1, 2, 3))
        self._failed_at = self.at_keys
        self.run = SealRun(services, self)
        self.stack = QStackedWidget()
        self.back = IconButton(self.tr("&Back"), "back")
        self.next = IconButton(self.tr("&Next"), "", "primary")
        self.hint = Text(kind="muted")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._ahead = Ahead(self, [partial(self.step, at) for at in range(len(every))])
        self._connect()
        self._lay_out()

    @cached_property
    def check(self) -> CheckStep:
        """Where the package goes, and what sealing would meet."""
        return self.joined(CheckStep(self._services, self._request, self.stack))

    @cached_property
    def keys(self) -> KeysStep:
        """What the package will open with."""
        return self.joined(KeysStep(self._services, self.stack))

    @cached_property
    def sealing(self) -> ProgressStep:
        """How far the package is."""
        return self.joined(ProgressStep(self._services, self.stack))

    @cached_property
    def result(self) -> ResultStep:
        """What came of it."""
        step = ResultStep(self._services, self.stack)
        if self._again_words:
            step.another.setText(self._again_words)
        step.again_wanted.connect(self._try_again)
        step.discard_wanted.connect(self.run.discard)
        step.open_wanted.connect(self._open)
        step.another_wanted.connect(self.another_wanted)
        return self.joined(step)

    def step(self, at: int) -> Step:
        """Return a step, made if it is not there yet."""
        return self.joined(self._steps[at]())

    def joined(self, step: _Step) -> _Step:
        """Return a step just made, put among the others; one that is there already as it is."""
        if self.stack.indexOf(step) < 0:
            step.state_changed.connect(self._look)
            self.stack.addWidget(step)
            self._keep_order(step)
        return step

    def _keep_order(self, step: Step) -> None:
        """Let the keyboard come to the buttons below after the contents of a step made late."""
        # Nobody sees this one: it marks the end. Walking from widget to widget would do it too, but
        # PySide then takes what it returns for a part of what was asked, and lets go of both.
        last = QWidget(step)
        last.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        last.hide()
        for button in (self.back, self.next):
            self.setTabOrder(last, button)
            last = button

    @property
    def at(self) -> int:
        """The current step, from 0."""
        return self._at

    def completed(self, request: SealRequest) -> SealRequest:
        """Return the request with what these steps ask: who opens the package, why, and where."""
        extras = self.keys.extras
        return replace(
            request,
            with_key=self.keys.with_key.isChecked(),
            passphrase=self.keys.passphrase_text,
            recipients=extras.recipients if extras else (),
            why=self.keys.why.text().strip(),
            place=self.keys.place.text().strip(),
            volume_size=self.check.volume_size,
        )

    def go(self, at: int) -> None:
        """Turn to a step that comes earlier, or to the next one if the current one lets go."""
        if at == self.at:
            return
        here = self.step(self.at)
        if at > self.at and not (here.leave() and here.ready):
            return
        if at < self.at:
            # Going back is always possible; nothing is lost by it.
            here.leave_quietly()
        self.show_step(at)

    def show_step(self, at: int) -> None:
        """Begin a step."""
        step, self._at = self.step(at), at
        self.stack.setCurrentWidget(step)
        before = at < self.at_sealing
        self.bar.show_step(at, may_go_back=before)
        self.back.setVisible(0 < at < self.at_sealing)
        self.next.setVisible(before)
        self.hint.setVisible(before)
        if before:
            step.trouble.clear()
        if at == self.at_keys and self.check.checked is not None:
            self.keys.show_files(self.check.checked.preflight.files)
        step.enter()
        self._look()
        step.focus_first()
        self._ahead.begin()

    def start_anew(self) -> None:
        """Forget keys and name of the last package, and begin at the first step."""
        self.keys.wipe()
        self.keys.why.setText("")
        self.check.propose_name()
        self.show_step(0)

    def words_for_closing(self) -> str:
        """Say that a whole package stays, for the next start to finish; "" where none does."""
        if self.run.phase is not Phase.UNNAMED:
            return ""
        return self.tr(
            "A package is whole and its key is safe, but it has no name yet. If you close now, it"
            " stays where it is, and the next start offers to finish it."
        )

    @Slot()
    def _look(self) -> None:
        """Bring the two buttons in line with the step."""
        step = self.step(self.at)
        self.next.setText(step.next_words)
        self.next.show_icon("seal" if self.at == self.at_keys else "")
        # The form says by itself what is missing, as soon as somebody wants to go on.
        self.next.setEnabled(step.ready)
        self.hint.setText(step.hint)

    @Slot()
    def _go_on(self) -> None:
        if self.at == self.at_keys:
            if self.keys.leave() and self.keys.ready:
                self._seal()
            return
        self.go(self.at + 1)

    def _seal(self) -> None:
        request = self._request()
        if not self.check.findings.agreed_to(recipient_findings(request.recipients)):
            # Who was chosen since the check is decided about where everything else is.
            self.show_step(self.at_check)
            return
        self.run.start(request, self.keys.extras)

    @Slot()
    def _go_back(self) -> None:
        self.go(self.at - 1)

    @Slot(int)
    def _choose(self, index: int) -> None:
        self.go(index)

    # --- the run ---

    @Slot(object)
    def _started(self, task: Task) -> None:
        self.sealing.watch(task, with_key=self.keys.with_key.isChecked())
        self.show_step(self.at_sealing)

    @Slot()
    def _phase_changed(self) -> None:
        if self.run.phase is Phase.KEY:
            self.sealing.wait_for_key()
        elif self.run.phase is Phase.FINISHING:
            self.sealing.finishing()
            self.show_step(self.at_sealing)
        elif self.run.phase is Phase.DISCARDING:
            self.sealing.discarding()
            self.show_step(self.at_sealing)

    @Slot(object)
    def _sealed(self, sealed: Sealed) -> None:
        self.keys.wipe()
        self.result.show_sealed(sealed)
        self.show_step(self.at_result)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._failed_at = self.at_keys
        if isinstance(error, TargetTrouble):
            self._failed_at = self.at_check
        elif isinstance(error, SourceTrouble):
            self._failed_at = self.at_source
        self.result.show_failed(error, pending=self.run.phase is Phase.UNNAMED)
        self.show_step(self.at_result)

    @Slot()
    def _discarded(self) -> None:
        self._failed_at = self.at_keys
        self.result.show_discarded()
        self.show_step(self.at_result)

    @Slot()
    def _try_again(self) -> None:
        if self.run.phase is Phase.UNNAMED:
            self.run.finish()
        else:
            self.show_step(self._failed_at)

    @Slot()
    def _open(self) -> None:
        sealed = self.result.sealed
        if sealed is not None:
            self.open_wanted.emit(first_file(sealed.path, sealed.volumes))

    def _connect(self) -> None:
        self.bar.chosen.connect(self._choose)
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self.run.started.connect(self._started)
        self.run.phase_changed.connect(self._phase_changed)
        self.run.sealed.connect(self._sealed)
        self.run.failed.connect(self._failed)
        self.run.discarded.connect(self._discarded)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(TIGHT)
        foot.addWidget(self.back)
        foot.addWidget(self.hint, 1)
        foot.addSpacing(NEAR)
        foot.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE)
        column.addWidget(self.bar)
        column.addWidget(self.stack, 1)
        column.addLayout(foot)
