"""The third step of disclosing: what the other side is told of the case and of what stays."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit

from casevault_gui.core.cases.case_json import read_case_json
from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.errors import Cancelled
from casevault_gui.core.workflows.disclose import Plan
from casevault_gui.quantities import files_words, size_words
from casevault_gui.ui.pages.review_disclose_files import LEAST
from casevault_gui.ui.pages.review_provenance import WithheldView
from casevault_gui.ui.pages.seal_step import Step
from casevault_gui.ui.theme import TIGHT
from casevault_gui.ui.widgets.case_form_field import FormField
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from casevault_gui.ui.disclose_desk import DisclosureDesk
    from casevault_gui.ui.pages.review_disclose_reasons import ReasonsStep
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Task

_REFERENCE_LENGTH = 200
_REASON = 280
"""How wide the column of reasons is, in pixels."""


class ScheduleStep(Step):
    """Step 3: the schedule of what is withheld, as the other side reads it, and the case."""

    def __init__(
        self,
        services: Services,
        desk: DisclosureDesk,
        reasons: ReasonsStep,
        parent: QWidget | None = None,
    ) -> None:
        """Build the step without a plan; `reasons` is the step before it."""
        super().__init__(services, parent)
        self._desk = desk
        self._reasons = reasons
        self._record: CaseRecord | None = None
        self._task: Task | None = None
        self.plan: Plan | None = None
        self.named = QCheckBox(self.tr("Tell &names and sizes of what is withheld"))
        self.reference = QLineEdit(desk.reference())
        self.field = FormField(self.tr("Case reference that is told"), self.reference)
        self.load = IconButton(self.tr("Use a &case.json…"), "open", "quiet")
        self.total = Text(kind="strong")
        self.view = WithheldView(
            (),
            self.tr(
                "This goes into the package. Of the case nothing else is told: the record of the"
                " original stays there, with its custody entries."
            ),
            _REASON,
        )
        self.view.setMinimumHeight(LEAST)
        self.reference.setMaxLength(_REFERENCE_LENGTH)
        self.reference.textChanged.connect(self._look)
        self.named.toggled.connect(self._draw_up)
        self.load.clicked.connect(self._ask)
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self.field, 1)
        row.addWidget(self.load, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(row)
        self.body.addWidget(self.total)
        self.body.addWidget(self.named)
        self.body.addWidget(self.view, 1)

    @property
    def record(self) -> CaseRecord:
        """What the other side is told of the case."""
        reference = self.reference.text().strip()
        if self._record is None:
            return CaseRecord(reference=reference)
        return replace(self._record, reference=reference)

    @property
    def ready(self) -> bool:
        """Whether the schedule is drawn up and the case has a name."""
        return self.plan is not None and bool(self.reference.text().strip())

    @property
    def hint(self) -> str:
        """Say what is missing."""
        if self._task is not None:
            return self.tr("Drawing up the schedule…")
        return "" if self.reference.text().strip() else self.tr("Type the reference of the case.")

    def enter(self) -> None:
        """Draw up the schedule."""
        self._draw_up()

    def leave(self) -> bool:
        """Wait for no schedule any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        return True

    def focus_first(self) -> None:
        """Go to the question what is told."""
        self.named.setFocus()

    @Slot()
    def _draw_up(self) -> None:
        self.leave()
        self.trouble.clear()
        self.plan = None
        desk, reason, named = self._desk, self._reasons.rest_reason, self.named.isChecked()
        self._task = self.services.desk.start(
            lambda _report, _cancel: desk.plan(reason, named=named)
        )
        self._task.succeeded.connect(self._drawn)
        self._task.failed.connect(self._failed)
        self._look()

    @Slot(object)
    def _drawn(self, plan: Plan) -> None:
        if self.sender() is not self._task:
            return
        self._task, self.plan = None, plan
        self.view.show_withheld(list(plan.withheld.values()))
        self.total.setText(
            self.tr("Disclosed: {files}, {size} · withheld: {rest}").format(
                files=files_words(len(plan.chosen)),
                size=size_words(plan.total),
                rest=files_words(len(plan.withheld)),
            )
        )
        self._look()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        if self.sender() is self._task:
            self._task = None
            if not isinstance(error, Cancelled):
                self.show_trouble(error)
            self._look()

    @Slot()
    def _ask(self) -> None:
        self.services.choosers.files(self, lambda paths: self._read(paths[0]))

    def _read(self, path: Path) -> None:
        self.trouble.clear()
        task = self.services.desk.start(lambda _report, _cancel: read_case_json(path))
        task.succeeded.connect(self._loaded)
        task.failed.connect(self.show_trouble)

    @Slot(object)
    def _loaded(self, record: CaseRecord) -> None:
        self._record = record
        self.reference.setText(record.reference)
        self.load.setText(self.tr("Another &case.json…"))

    @Slot()
    def _look(self) -> None:
        missing = not self.reference.text().strip()
        self.field.show_problem(self.tr("the reference is missing") if missing else "")
        self.state_changed.emit()
