"""Step 3 of sealing: where the package goes, and what sealing would meet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from casevault_gui.core.crypto.primitives import random_bytes
from casevault_gui.core.errors import Cancelled
from casevault_gui.core.files import free_bytes
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.progress import CancelToken, Report
from casevault_gui.quantities import count_words, size_words
from casevault_gui.ui.models.findings_list import FindingsList
from casevault_gui.ui.pages.seal_findings import FindingsView
from casevault_gui.ui.pages.seal_step import Step
from casevault_gui.ui.theme import HAIR, NEAR, TIGHT
from casevault_gui.ui.widgets.badge import Badge
from casevault_gui.ui.widgets.card import card
from casevault_gui.ui.widgets.case_form_field import FormField
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.task_bar import TaskBar
from casevault_gui.ui.widgets.text import Text
from casevault_gui.ui.widgets.volume_size_field import VolumeSizeField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from casevault_gui.core.cases.preflight import Preflight
    from casevault_gui.core.workflows.seal_request import SealRequest
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Task

SUFFIX = ".cvx"


def neutral_name(moment: datetime) -> str:
    """Return a file name that says nothing of the case: `evidence-YYYYMMDD-XXXX.cvx`."""
    return f"evidence-{moment:%Y%m%d}-{random_bytes(2).hex().upper()}{SUFFIX}"


@dataclass(frozen=True, slots=True)
class Checked:
    """What the check found; `free` bytes on the target's volume."""

    preflight: Preflight
    free: int


class CheckStep(Step):
    """The target and the findings; sealing goes on when nothing blocks and all is decided."""

    def __init__(
        self,
        services: Services,
        request: Callable[[], SealRequest],
        parent: QWidget | None = None,
    ) -> None:
        """Build the step; `request` returns what would be sealed as things stand."""
        super().__init__(services, parent)
        self._request = request
        self._task: Task | None = None
        self._again = False
        self._in_sight = False
        self.checked: Checked | None = None
        self.target = QLineEdit()
        self.field = FormField(self.tr("Where the package goes"), self.target)
        self.choose = IconButton(self.tr("C&hange…"), "folder")
        self.sizes = VolumeSizeField()
        self.split = self.sizes.choice
        self.again = IconButton(self.tr("&Check again"), "refresh", "quiet")
        self.bar = TaskBar()
        self.verdict = Badge()
        self.summary = Text(kind="muted")
        self.findings = FindingsView()
        self.propose_name()
        self.choose.clicked.connect(self._ask_target)
        self.again.clicked.connect(self.check)
        self.target.textEdited.connect(self.state_changed)
        self.target.editingFinished.connect(self._target_edited)
        self.findings.agreed_changed.connect(self._decided)
        self.findings.split_wanted.connect(self._split_as_needed)
        self.sizes.changed.connect(self.check)
        self._lay_out()

    @property
    def path(self) -> Path:
        """Where the package would be named."""
        text = self.target.text().strip()
        path = Path(text).expanduser() if text else Path(self._folder)
        return path.absolute()

    @property
    def volume_size(self) -> int | None:
        """How large a file of the package may be, as a request to seal has it."""
        return self.sizes.chosen

    @property
    def ready(self) -> bool:
        """Whether the check of what stands there now ended well and all was decided."""
        fresh = self.checked is not None and self.target.text() == self._checked_target
        return fresh and not self.findings.blocked and self.findings.agreed

    @property
    def hint(self) -> str:
        """Say what is missing."""
        if self._task is not None:
            return self.tr("Checking…")
        if self.checked is None or self.target.text() != self._checked_target:
            return self.tr("The check has not been made.")
        if self.findings.blocked:
            return self.tr("Solve what stands in the way, then check again.")
        return "" if self.findings.agreed else self.tr("Read the points for you to decide.")

    def propose_name(self) -> None:
        """Propose a new name in the folder used before, at first in the person's documents."""
        documents = Path.home() / "Documents"
        home = documents if documents.is_dir() else Path.home()
        folder = self.path.parent if self.target.text() else home
        self._folder = folder
        # Local time: the person looks for the package by their own calendar.
        self.target.setText(str(folder / neutral_name(datetime.now().astimezone())))
        self._checked_target = self.target.text()
        self.checked = None
        self.findings.forget()

    def enter(self) -> None:
        """Check."""
        self._in_sight = True
        self.check()

    def leave(self) -> bool:
        """Stop checking."""
        self._in_sight = False
        self._again = False
        if self._task is not None:
            self._task.cancel()
        return True

    def focus_first(self) -> None:
        """Go to the target."""
        self.target.setFocus()
        self.target.deselect()

    @Slot()
    def _split_as_needed(self) -> None:
        self.split.setCurrentIndex(1)
        self.check()

    @Slot()
    def check(self) -> None:
        """Check anew; a check under way is stopped first."""
        if self._task is not None:
            self._again = True
            self._task.cancel()
            return
        self.trouble.clear()
        self.checked = None
        self._checked_target = self.target.text()
        request, desk = self._request(), self.services.seal

        def work(report: Report, cancel: CancelToken) -> Checked:
            found = desk.check(request, report, cancel)
            return Checked(found, free_bytes(request.target))

        self._task = self.services.lane.start(work)
        self.bar.watch(self._task)
        self._task.succeeded.connect(self._found)
        self._task.failed.connect(self._failed)
        self._show_state()

    @Slot(object)
    def _found(self, checked: object) -> None:
        self._task = None
        if self._again:
            self._restart()
            return
        if isinstance(checked, Checked):
            self.checked = checked
            words = self.services.finding_words
            self.findings.show_findings(FindingsList(checked.preflight.findings, words))
        self._show_state()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._task = None
        if self._again:
            self._restart()
            return
        if not isinstance(error, Cancelled):
            self.show_trouble(error)
        self.findings.show_findings(FindingsList())
        self._show_state()

    def _restart(self) -> None:
        self._again = False
        if self._in_sight:
            self.check()

    def _show_state(self) -> None:
        checking = self._task is not None
        self.bar.setVisible(checking)
        self.again.setEnabled(not checking)
        self.findings.setVisible(not checking)
        self.verdict.setVisible(self.checked is not None)
        self.summary.setVisible(self.checked is not None)
        if self.checked is not None:
            self._show_verdict()
            self._show_summary(self.checked)
        self.state_changed.emit()

    def _show_verdict(self) -> None:
        found = self.findings
        if found.blocked:
            self.verdict.show_state(self.tr("Cannot be sealed like this"), "danger")
        elif not found.agreed:
            self.verdict.show_state(self.tr("Something for you to decide"), "warning")
        elif found.agree.isChecked():
            self.verdict.show_state(self.tr("Decided"), "success")
        else:
            self.verdict.show_state(self.tr("Nothing stands in the way"), "success")

    def _show_summary(self, checked: Checked) -> None:
        found = checked.preflight
        self.summary.setText(
            self.tr("Files: {n}, {size} · package about {estimate} · {free} free").format(
                n=count_words(found.files),
                size=size_words(found.total_bytes),
                estimate=size_words(found.estimated_bytes),
                free=size_words(checked.free),
            )
        )
        self.summary.setToolTip(
            self.tr("In bytes: {size}, package about {estimate}, free {free}").format(
                size=count_words(found.total_bytes),
                estimate=count_words(found.estimated_bytes),
                free=count_words(checked.free),
            )
        )

    @Slot()
    def _decided(self) -> None:
        if self.checked is not None:
            self._show_verdict()
        self.state_changed.emit()

    @Slot()
    def _ask_target(self) -> None:
        self.services.choosers.target(self, str(self.path), self._chosen)

    def _chosen(self, path: Path) -> None:
        named = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
        self.target.setText(str(named))
        self._target_edited()

    @Slot()
    def _target_edited(self) -> None:
        if self.target.text() != self._checked_target and self._in_sight:
            self.check()

    def _lay_out(self) -> None:
        frame, column = card(spacing=TIGHT)
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self.field, 1)
        # The button stands beside the line, not beside its label.
        row.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        column.addWidget(
            Text(
                self.tr(
                    "The name tells nothing about the case. The package gets it only when it is"
                    " verified and its key is safe."
                ),
                "small",
            )
        )
        column.addWidget(self.sizes)
        head = QHBoxLayout()
        head.setSpacing(NEAR)
        head.addWidget(self.verdict)
        head.addStretch(1)
        head.addWidget(self.again)
        # A line of its own: beside the others it would break in two.
        told = QVBoxLayout()
        told.setSpacing(HAIR)
        told.addLayout(head)
        told.addWidget(self.summary)
        self.body.addWidget(frame)
        self.body.addLayout(told)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.findings)
        self.body.addStretch(1)
