"""Disclosing some files of the open package: choose, give reasons, then the steps of sealing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casevault_gui.core.workflows.seal_request import SealRequest
from casevault_gui.ui.pages.review_disclose_files import FilesStep
from casevault_gui.ui.pages.review_disclose_reasons import ReasonsStep
from casevault_gui.ui.pages.review_disclose_schedule import ScheduleStep
from casevault_gui.ui.pages.seal_steps import SealSteps

if TYPE_CHECKING:
    from casevault_gui.ui.disclose_desk import DisclosureDesk
    from casevault_gui.ui.models.package_rows import VerdictBook
    from casevault_gui.ui.services import Services


class DiscloseView(QWidget):
    """The steps of a disclosure; keys, run and result are those of sealing.

    Emits `open_wanted(Path)` with the derived package.
    """

    open_wanted = Signal(object)

    def __init__(
        self,
        services: Services,
        desk: DisclosureDesk,
        verdicts: VerdictBook,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with nothing chosen; the search knows the marks of `verdicts`."""
        super().__init__(parent)
        self._desk = desk
        sealing = replace(services, seal=desk)
        self.files = FilesStep(services, desk, verdicts)
        self.reasons = ReasonsStep(services, desk, verdicts)
        self.schedule = ScheduleStep(services, desk, self.reasons)
        leading = (
            (self.tr("Files"), lambda: self.files),
            (self.tr("Reasons"), lambda: self.reasons),
            (self.tr("Schedule"), lambda: self.schedule),
        )
        again = self.tr("&Disclose again")
        self.flow = SealSteps(sealing, leading, self.request, again_words=again)
        self.flow.open_wanted.connect(self.open_wanted)
        self.flow.another_wanted.connect(self.flow.start_anew)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.flow)
        self.flow.show_step(0)

    @property
    def busy(self) -> bool:
        """Whether a package is being made, or waits for its key or its name."""
        return self.flow.run.busy

    def request(self) -> SealRequest:
        """Return what would be sealed as things stand; the schedule must be drawn up."""
        plan, record = self.schedule.plan, self.schedule.record
        if plan is None:
            msg = "no plan"
            raise RuntimeError(msg)
        source = self._desk.source(plan, record)
        request = SealRequest(target=self.flow.check.path, record=record, source=source)
        return self.flow.completed(request)

    def stop(self) -> None:
        """End what must not outlive the window."""
        for step in (self.files, self.reasons, self.schedule):
            step.leave()
        self.flow.run.stop()
