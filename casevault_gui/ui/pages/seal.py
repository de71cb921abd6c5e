"""Seal a case: six steps from the case record to a package whose key somebody has."""

from __future__ import annotations

from enum import IntEnum
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from casevault_gui.core.errors import CaseRecordInvalid
from casevault_gui.core.workflows.migrate import merged_record, sealing_of
from casevault_gui.core.workflows.seal_request import SealRequest
from casevault_gui.ui.pages.page import FORM_WIDTH, Errand, Page, PageName
from casevault_gui.ui.pages.seal_case import CaseStep
from casevault_gui.ui.pages.seal_check import CheckStep
from casevault_gui.ui.pages.seal_evidence import EvidenceStep
from casevault_gui.ui.pages.seal_keys import KeysStep
from casevault_gui.ui.pages.seal_progress import ProgressStep
from casevault_gui.ui.pages.seal_result import ResultStep
from casevault_gui.ui.pages.seal_steps import SealSteps
from casevault_gui.ui.services import Services

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
        super().__init__(
            services, self.tr("Seal a case"), "", parent, scroll=False, widest=FORM_WIDTH
        )
        self._later: tuple[Path, ...] = ()
        leading = (
            (self.tr("Case"), lambda: self.case),
            (self.tr("Evidence"), lambda: self.evidence),
        )
        self.flow = flow = SealSteps(services, leading, self.request, self.body.parentWidget())
        self.bar, self.run, self.stack = flow.bar, flow.run, flow.stack
        self.back, self.next, self.hint = flow.back, flow.next, flow.hint
        flow.open_wanted.connect(self._open)
        flow.another_wanted.connect(self.start_another)
        self.body.addWidget(flow, 1)
        flow.show_step(At.CASE)

    @cached_property
    def case(self) -> CaseStep:
        """The case record."""
        return self.flow.joined(CaseStep(self.services, self.stack))

    @cached_property
    def evidence(self) -> EvidenceStep:
        """What is sealed."""
        step = EvidenceStep(self.services, self.stack)
        step.old.opened.connect(self._opened)
        return self.flow.joined(step)

    @property
    def check(self) -> CheckStep:
        """Where the package goes, and what sealing would meet."""
        return self.flow.check

    @property
    def keys(self) -> KeysStep:
        """What the package will open with."""
        return self.flow.keys

    @property
    def sealing(self) -> ProgressStep:
        """How far the package is."""
        return self.flow.sealing

    @property
    def result(self) -> ResultStep:
        """What came of it."""
        return self.flow.result

    @property
    def at(self) -> At:
        """The current step."""
        return At(self.flow.at)

    def request(self) -> SealRequest:
        """Return what would be sealed as things stand; raises `CaseRecordInvalid`."""
        record = self.case.record()
        request = self.flow.completed(
            SealRequest(
                sources=self.evidence.table.paths,
                target=self.check.path,
                record=record,
                unpack=self.evidence.unpack.isChecked(),
            )
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
        self.flow.step(self.at).focus_first()

    def may_leave(self) -> bool:
        """Ask first while a package is made or waits for its key or its name."""
        return not self.run.busy

    def words_for_closing(self) -> str:
        """Say that a whole package stays, for the next start to finish."""
        return self.flow.words_for_closing()

    def stop(self) -> None:
        """Let go of the package that waits for its key: finish it if somebody has it."""
        self.run.stop()

    def go(self, at: At) -> None:
        """Turn to a step that comes earlier, or to the next one if the current one lets go."""
        self.flow.go(at)

    @Slot()
    def start_another(self) -> None:
        """Forget all of the last package and begin anew."""
        self.case.form.clear()
        self.evidence.clear()
        later, self._later = self._later, ()
        self.sealing.show_later(0)
        self.flow.start_anew()
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
        self.flow.show_step(At.CASE)

    @Slot(object)
    def _open(self, path: Path) -> None:
        self.wanted.emit(Errand(PageName.OPEN, (path,)))
