"""Step 1 of sealing: the case record."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from casevault_gui.core.cases.case_json import dump, read_case_json
from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.cases.record_csv import read_rows
from casevault_gui.core.errors import CaseRecordInvalid
from casevault_gui.core.files import write_private
from casevault_gui.core.workflows.policy_checks import said_in
from casevault_gui.ui.pages.seal_step import Step
from casevault_gui.ui.widgets.case_form import CaseForm
from casevault_gui.ui.widgets.flow import FlowLayout
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from casevault_gui.ui.services import Services

_FILE_NAME = "case.json"


class CaseStep(Step):
    """The form, and buttons that read it, or a table, from a file and write it into one."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build the step with an empty form."""
        super().__init__(services, parent)
        self.form = CaseForm()
        self.load = IconButton(self.tr("&Load case.json…"), "open", "quiet")
        self.save = IconButton(self.tr("&Save case.json…"), "save", "quiet")
        self.rows = IconButton(self.tr("&Import table…"), "open", "quiet")
        self.rows.setToolTip(self.tr("Transactions, matches or links, as CSV"))
        self.said = Text(kind="muted", wrap=False)
        self.load.clicked.connect(self._ask_load)
        self.save.clicked.connect(self._ask_save)
        self.rows.clicked.connect(self._ask_rows)
        self.form.changed.connect(self._changed)
        acts = FlowLayout()
        for each in (self.load, self.save, self.rows, self.said):
            acts.addWidget(each)
        self.body.addWidget(Text(self._demands(), "muted"))
        self.body.addLayout(acts)
        self.body.addWidget(self.form)
        self.body.addStretch(1)

    def enter(self) -> None:
        """Propose the person of the profile as the examiner."""
        actor = self.services.profile.facts().actor
        if self.form.empty:
            self.form.propose(actor.name, actor.agency)

    def leave(self) -> bool:
        """Stay while something is wrong in the form, or missing that the agency demands."""
        if not self.form.check():
            return False
        self.trouble.clear()
        for refused in self.services.policy.case_refusals(said_in(self.form.record())):
            self.show_trouble(refused)
            return False
        return True

    def _demands(self) -> str:
        demanded = self.services.policy.case_required
        if not demanded:
            return self.tr("Only the reference must be filled in.")
        return self.tr(
            "The reference must be filled in. The policy of your agency also demands: {fields}."
        ).format(fields=", ".join(name.replace("_", " ") for name in demanded))

    def leave_quietly(self) -> None:
        """Complain about nothing."""

    def focus_first(self) -> None:
        """Go to the reference."""
        self.form.reference.setFocus()

    def record(self) -> CaseRecord:
        """Return what the form says; raises `CaseRecordInvalid`."""
        return self.form.record()

    def read(self, path: Path) -> None:
        """Fill the form from the file at `path`."""
        self.trouble.clear()
        task = self.services.desk.start(lambda _report, _cancel: read_case_json(path))
        task.succeeded.connect(self._loaded)
        task.failed.connect(self.show_trouble)

    def read_rows(self, path: Path) -> None:
        """Add the rows of the table at `path` to the record."""
        self.trouble.clear()
        task = self.services.desk.start(lambda _report, _cancel: read_rows(path))
        task.succeeded.connect(self._rows_read)
        task.failed.connect(self.show_trouble)

    @Slot()
    def _ask_rows(self) -> None:
        self.services.choosers.files(self, lambda paths: self.read_rows(paths[0]))

    @Slot(object)
    def _rows_read(self, found: object) -> None:
        if isinstance(found, tuple):
            member, rows = found
            try:
                self.form.add_rows(member, rows)
            except CaseRecordInvalid as error:
                self.show_trouble(error)
                return
            self.said.setText(self.tr("{count} rows added").format(count=len(rows)))

    @Slot()
    def _ask_load(self) -> None:
        self.services.choosers.files(self, lambda paths: self.read(paths[0]))

    @Slot(object)
    def _loaded(self, record: object) -> None:
        if isinstance(record, CaseRecord):
            self.form.load(record)
            self.said.setText(self.tr("Loaded"))
            self.form.reference.setFocus()

    @Slot()
    def _ask_save(self) -> None:
        if self.form.check():
            self.services.choosers.target(self, _FILE_NAME, self._save)

    def _save(self, path: Path) -> None:
        self.trouble.clear()
        data = dump(self.form.record())
        task = self.services.desk.start(lambda _report, _cancel: write_private(path, data))
        task.succeeded.connect(self._saved)
        task.failed.connect(self.show_trouble)

    @Slot(object)
    def _saved(self, _nothing: object) -> None:
        self.said.setText(self.tr("Saved"))

    @Slot()
    def _changed(self) -> None:
        self.said.setText("")
        self.state_changed.emit()
