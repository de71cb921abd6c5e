"""Seal a case: six steps from the case record to a package whose key somebody has."""

from __future__ import annotations

from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from casevault_gui.core.errors import CaseRecordInvalid, SourceTrouble, TargetTrouble
from casevault_gui.core.workflows.migrate import merged_record, sealing_of
from casevault_gui.core.workflows.seal_request import SealRequest, recipient_findings
from casevault_gui.ui.pages.page import Errand, Page, PageName
from casevault_gui.ui.pages.seal_case import CaseStep
from casevault_gui.ui.pages.seal_check import CheckStep
from casevault_gui.ui.pages.seal_evidence import EvidenceStep
from casevault_gui.ui.pages.seal_keys import KeysStep
from casevault_gui.ui.pages.seal_progress import ProgressStep
from casevault_gui.ui.pages.seal_result import ResultStep
from casevault_gui.ui.pages.seal_run import Phase, SealRun
from casevault_gui.ui.theme import NEAR, TIGHT
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.step_bar import StepBar
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from casevault_gui.core.workflows.seal import Sealed
    from casevault_gui.ui.pages.seal_step import Step
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Task

_SAMPLE_RECORD, _SAMPLE_EVIDENCE = "case.json", "evidence"


class At(IntEnum):
    """The steps, in their order."""

    CASE = 0
    EVIDENCE = 1
    CHECK = 2
    KEYS = 3
    SEALING = 4
    RESULT = 5


class SealPage(Page):
    """One step at a time; what was filled in stays until a package is sealed."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build the page at its first step."""
        super().__init__(services, self.tr("Seal a case"), "", parent, scroll=False)
        self._later: tuple[Path, ...] = ()
        self._failed_at = At.KEYS
        self.case = CaseStep(services)
        self.evidence = EvidenceStep(services)
        self.check = CheckStep(services, self.request)
        self.keys = KeysStep(services)
        self.sealing = ProgressStep(services)
        self.result = ResultStep(services)
        self.steps: tuple[Step, ...] = (
            self.case,
            self.evidence,
            self.check,
            self.keys,
            self.sealing,
            self.result,
        )
        self.bar = StepBar(
            (
                self.tr("Case"),
                self.tr("Evidence"),
                self.tr("Check"),
                self.tr("Keys"),
                self.tr("Seal"),
                self.tr("Result"),
            )
        )
        self.run = SealRun(services, self)
        self.stack = QStackedWidget()
        self.back = IconButton(self.tr("&Back"), "back")
        self.next = IconButton(self.tr("&Next"), "", "primary")
        self.hint = Text(kind="muted", wrap=False)
        self._connect()
        self._lay_out()
        self._show(At.CASE)

    @property
    def at(self) -> At:
        """The current step."""
        return At(self.stack.currentIndex())

    def request(self) -> SealRequest:
        """Return what would be sealed as things stand; raises `CaseRecordInvalid`."""
        record = self.case.record()
        request = SealRequest(
            sources=self.evidence.table.paths,
            target=self.check.path,
            record=record,
            unpack=self.evidence.unpack.isChecked(),
            with_key=self.keys.with_key.isChecked(),
            passphrase=self.keys.passphrase_text,
            recipients=self.keys.extras.recipients if self.keys.extras else (),
            why=self.keys.why.text().strip(),
            place=self.keys.place.text().strip(),
        )
        opened = self.evidence.opened
        return request if opened is None else sealing_of(opened, request, record)

    def arrive(self, errand: Errand) -> None:
        """Take files, or the sample; while a package is made, files wait for the next one."""
        if self.run.busy:
            self._later += () if errand.sample else errand.paths
            self.sealing.show_later(len(self._later))
            return
        if self.at is At.RESULT and (errand.paths or errand.sample):
            self.start_another()
        if errand.sample:
            for folder in errand.paths:
                self._take_sample(folder)
        elif errand.paths:
            self.evidence.add(errand.paths)
            if self.at is At.CHECK:
                self.go(At.EVIDENCE)
        self.steps[self.at].focus_first()

    def may_leave(self) -> bool:
        """Ask first while a package is made or waits for its key or its name."""
        return not self.run.busy

    def words_for_closing(self) -> str:
        """Say that a whole package stays, for the next start to finish."""
        if self.run.phase is not Phase.UNNAMED:
            return ""
        return self.tr(
            "A package is whole and its key is safe, but it has no name yet. If you close now, it"
            " stays where it is, and the next start offers to finish it."
        )

    def stop(self) -> None:
        """Let go of the package that waits for its key: finish it if somebody has it."""
        self.run.stop()

    def go(self, at: At) -> None:
        """Turn to a step that comes earlier, or to the next one if the current one lets go."""
        if at == self.at:
            return
        if at > self.at and not (self.steps[self.at].leave() and self.steps[self.at].ready):
            return
        if at < self.at:
            # Going back is always possible; nothing is lost by it.
            self._leave_quietly()
        self._show(at)

    @Slot()
    def start_another(self) -> None:
        """Forget all of the last package and begin anew."""
        self.case.form.clear()
        self.evidence.clear()
        self.keys.wipe()
        self.keys.why.setText("")
        self.check.propose_name()
        later, self._later = self._later, ()
        self.sealing.show_later(0)
        self._show(At.CASE)
        if later:
            self.evidence.add(later)

    @Slot(object)
    def _opened(self, _path: object) -> None:
        """Fill the form from an old export; what was typed before stays."""
        opened = self.evidence.opened
        if opened is None:
            return
        try:
            self.case.form.load(merged_record(opened, self.case.form.typed()))
        except CaseRecordInvalid as error:
            self.evidence.show_trouble(error)

    def _take_sample(self, folder: Path) -> None:
        self.case.form.clear()
        self.evidence.clear()
        self.case.read(folder / _SAMPLE_RECORD)
        self.evidence.add((folder / _SAMPLE_EVIDENCE,))
        self._show(At.CASE)

    def _leave_quietly(self) -> None:
        step = self.steps[self.at]
        if step is not self.case:
            step.leave()

    def _show(self, at: At) -> None:
        self.stack.setCurrentIndex(at)
        self.bar.show_step(at, may_go_back=at < At.SEALING)
        self.back.setVisible(At.CASE < at < At.SEALING)
        self.next.setVisible(at < At.SEALING)
        self.hint.setVisible(at < At.SEALING)
        step = self.steps[at]
        if at < At.SEALING:
            step.trouble.clear()
        if at is At.KEYS and self.check.checked is not None:
            self.keys.show_files(self.check.checked.preflight.files)
        step.enter()
        self._look()
        step.focus_first()

    @Slot()
    def _look(self) -> None:
        """Bring the two buttons in line with the step."""
        step = self.steps[self.at]
        self.next.setText(step.next_words)
        self.next.show_icon("seal" if self.at is At.KEYS else "")
        # The form says by itself what is missing, as soon as somebody wants to go on.
        self.next.setEnabled(step.ready)
        self.hint.setText(step.hint)

    @Slot()
    def _go_on(self) -> None:
        if self.at is At.KEYS:
            if self.keys.leave() and self.keys.ready:
                self._seal()
            return
        self.go(At(self.at + 1))

    def _seal(self) -> None:
        request = self.request()
        if not self.check.findings.agreed_to(recipient_findings(request.recipients)):
            # Who was chosen since the check is decided about where everything else is.
            self._show(At.CHECK)
            return
        self.run.start(request, self.keys.extras)

    @Slot()
    def _go_back(self) -> None:
        self.go(At(self.at - 1))

    @Slot(int)
    def _choose(self, index: int) -> None:
        self.go(At(index))

    # --- the run ---

    @Slot(object)
    def _started(self, task: Task) -> None:
        self.sealing.watch(task, with_key=self.keys.with_key.isChecked())
        self._show(At.SEALING)

    @Slot()
    def _phase_changed(self) -> None:
        if self.run.phase is Phase.KEY:
            self.sealing.wait_for_key()
        elif self.run.phase is Phase.FINISHING:
            self.sealing.finishing()
            self._show(At.SEALING)
        elif self.run.phase is Phase.DISCARDING:
            self.sealing.discarding()
            self._show(At.SEALING)

    @Slot(object)
    def _sealed(self, sealed: Sealed) -> None:
        self.keys.wipe()
        self.result.show_sealed(sealed)
        self._show(At.RESULT)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._failed_at = At.KEYS
        if isinstance(error, TargetTrouble):
            self._failed_at = At.CHECK
        elif isinstance(error, SourceTrouble):
            self._failed_at = At.EVIDENCE
        self.result.show_failed(error, pending=self.run.phase is Phase.UNNAMED)
        self._show(At.RESULT)

    @Slot()
    def _discarded(self) -> None:
        self._failed_at = At.KEYS
        self.result.show_discarded()
        self._show(At.RESULT)

    @Slot()
    def _try_again(self) -> None:
        if self.run.phase is Phase.UNNAMED:
            self.run.finish()
        else:
            self._show(self._failed_at)

    @Slot()
    def _open(self) -> None:
        if self.result.sealed is not None:
            self.wanted.emit(Errand(PageName.OPEN, (self.result.sealed.path,)))

    def _connect(self) -> None:
        for step in self.steps:
            step.state_changed.connect(self._look)
        self.evidence.old.opened.connect(self._opened)
        self.bar.chosen.connect(self._choose)
        self.back.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self.run.started.connect(self._started)
        self.run.phase_changed.connect(self._phase_changed)
        self.run.sealed.connect(self._sealed)
        self.run.failed.connect(self._failed)
        self.run.discarded.connect(self._discarded)
        self.result.again_wanted.connect(self._try_again)
        self.result.discard_wanted.connect(self.run.discard)
        self.result.open_wanted.connect(self._open)
        self.result.another_wanted.connect(self.start_another)

    def _lay_out(self) -> None:
        for step in self.steps:
            self.stack.addWidget(step)
        foot = QHBoxLayout()
        foot.setSpacing(TIGHT)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.hint)
        foot.addSpacing(NEAR)
        foot.addWidget(self.next)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.stack, 1)
        self.body.addLayout(foot)
