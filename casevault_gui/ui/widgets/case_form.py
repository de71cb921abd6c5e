"""The case record as a form: what the case is, by whose authority, with which exhibits."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from casevault_gui.core.cases.case_record import Authority, CaseRecord
from casevault_gui.core.cases.case_rules import (
    AUTHORITY,
    AUTHORITY_KINDS,
    CASE_TYPES,
    RECORD,
    check_document,
)
from casevault_gui.core.cases.json_rules import Problem
from casevault_gui.core.errors import CaseRecordInvalid
from casevault_gui.messages import PROBLEMS
from casevault_gui.ui.theme import NEAR, WIDE
from casevault_gui.ui.widgets.card import card
from casevault_gui.ui.widgets.case_form_field import FormField
from casevault_gui.ui.widgets.exhibits_table import ExhibitsTable
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.core.cases.documents import Document

_COLUMNS = 6
_NOTES_HEIGHT = 96


def problem_words(problem: str) -> str:
    """Return the words for a `CaseRecordInvalid` problem."""
    literal = PROBLEMS.get((CaseRecordInvalid.code, problem), problem)
    return QCoreApplication.translate("messages", literal)


class CaseForm(QWidget):
    """A form over a `CaseRecord`; what it does not show of a loaded record is kept.

    Emits `changed()` on every edit. A field says what is wrong with it once it was left, or once
    `check` asked for everything.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build an empty form."""
        super().__init__(parent)
        self._loaded: CaseRecord | None = None
        self._visited: set[str] = set()
        self._filling = False
        self.reference = QLineEdit()
        self.title = QLineEdit()
        self.type = QComboBox()
        self.examiner = QLineEdit()
        self.agency = QLineEdit()
        self.authority_kind = QComboBox()
        self.authority_reference = QLineEdit()
        self.issued_by = QLineEdit()
        self.exhibits = ExhibitsTable()
        self.notes = QPlainTextEdit()
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(_NOTES_HEIGHT)
        self._fill_choices()
        self.fields = self._make_fields()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.reference)

    @property
    def empty(self) -> bool:
        """Whether nothing is filled in."""
        document = self._document()
        return self._loaded is None and not any(document.values())

    def typed(self) -> Document:
        """Return what stands in the form, valid or not, and what it keeps of a loaded record."""
        kept = {} if self._loaded is None else self._loaded.document()
        return {**kept, **self._document()}

    def load(self, record: CaseRecord) -> None:
        """Show `record`, and keep what the form does not show."""
        self._loaded = record
        self._visited.clear()
        self._filling = True
        authority = record.authority or Authority()
        for editor, value in (
            (self.reference, record.reference),
            (self.title, record.title),
            (self.examiner, record.examiner),
            (self.agency, record.agency),
            (self.authority_reference, authority.reference),
            (self.issued_by, authority.issued_by),
        ):
            editor.setText(value)
        self.type.setCurrentIndex(max(0, self.type.findData(record.type)))
        self.authority_kind.setCurrentIndex(max(0, self.authority_kind.findData(authority.kind)))
        self.exhibits.load(record.exhibits)
        self.notes.setPlainText(record.notes)
        self._filling = False
        self._show_problems()
        self.changed.emit()

    def propose(self, examiner: str, agency: str) -> None:
        """Fill in who examines, where nothing stands yet."""
        for editor, value in ((self.examiner, examiner), (self.agency, agency)):
            if not editor.text():
                editor.setText(value)

    @Slot()
    def clear(self) -> None:
        """Empty the form."""
        self._loaded = None
        self._visited.clear()
        self._filling = True
        for editor in (
            self.reference,
            self.title,
            self.examiner,
            self.agency,
            self.authority_reference,
            self.issued_by,
        ):
            editor.setText("")
        self.type.setCurrentIndex(0)
        self.authority_kind.setCurrentIndex(0)
        self.exhibits.load(())
        self.notes.setPlainText("")
        self._filling = False
        self._show_problems()
        self.changed.emit()

    def check(self) -> bool:
        """Say what is wrong everywhere, focus on the first such field; True if nothing is."""
        problems = self._problems()
        self._visited = {*self.fields, "exhibits"}
        self._show_problems()
        if problems:
            name = self._field_of(problems[0])
            target = self.exhibits if name == "exhibits" else self.fields[name]
            target.setFocus()
        return not problems

    def record(self) -> CaseRecord:
        """Return what the form says; raises `CaseRecordInvalid` when `check` would be False."""
        loaded = self._loaded or CaseRecord(reference=self.reference.text() or "-")
        return replace(
            loaded,
            reference=self.reference.text(),
            title=self.title.text(),
            type=str(self.type.currentData()),
            examiner=self.examiner.text(),
            agency=self.agency.text(),
            authority=self._authority(loaded.authority),
            exhibits=self.exhibits.exhibits(),
            notes=self.notes.toPlainText(),
        )

    def _authority(self, loaded: Authority | None) -> Authority | None:
        made = replace(
            loaded or Authority(),
            kind=str(self.authority_kind.currentData()),
            reference=self.authority_reference.text(),
            issued_by=self.issued_by.text(),
        )
        return None if loaded is None and made == Authority() else made

    def _document(self) -> Document:
        return {
            "reference": self.reference.text(),
            "title": self.title.text(),
            "type": str(self.type.currentData()),
            "examiner": self.examiner.text(),
            "agency": self.agency.text(),
            "authority": {
                "kind": str(self.authority_kind.currentData()),
                "reference": self.authority_reference.text(),
                "issued_by": self.issued_by.text(),
            }
            if self.authority_kind.currentData()
            or self.authority_reference.text()
            or self.issued_by.text()
            else {},
            "exhibits": self.exhibits.document(),
            "notes": self.notes.toPlainText(),
        }

    def _problems(self) -> tuple[Problem, ...]:
        return check_document(self._document())

    def _field_of(self, problem: Problem) -> str:
        return "exhibits" if problem.field.startswith("exhibits") else problem.field

    def _show_problems(self) -> None:
        found: dict[str, str] = {}
        of_exhibits: dict[str, str] = {}
        for problem in self._problems():
            words = problem_words(problem.problem)
            if self._field_of(problem) == "exhibits":
                of_exhibits[problem.field] = words
            else:
                found.setdefault(problem.field, words)
        for name, field in self.fields.items():
            field.show_problem(found.get(name, "") if name in self._visited else "")
        self.exhibits.show_problems(of_exhibits if "exhibits" in self._visited else {})

    @Slot()
    def _edited(self) -> None:
        if not self._filling:
            self._show_problems()
            self.changed.emit()

    @Slot()
    def _left(self) -> None:
        for name, field in self.fields.items():
            if field.editor is self.sender():
                self._visited.add(name)
        self._show_problems()

    @Slot()
    def _exhibits_edited(self) -> None:
        self._visited.add("exhibits")
        self._edited()

    def _fill_choices(self) -> None:
        types = {
            "criminal": self.tr("Criminal"),
            "fraud": self.tr("Fraud"),
            "regulatory": self.tr("Regulatory"),
            "civil": self.tr("Civil"),
            "internal": self.tr("Internal"),
            "human-rights": self.tr("Human rights"),
            "other": self.tr("Other"),
        }
        kinds = {
            "warrant": self.tr("Warrant"),
            "consent": self.tr("Consent"),
            "court-order": self.tr("Court order"),
            "policy": self.tr("Policy"),
            "other": self.tr("Other"),
        }
        for box, values, words in (
            (self.type, CASE_TYPES, types),
            (self.authority_kind, AUTHORITY_KINDS, kinds),
        ):
            box.addItem(self.tr("Not stated"), "")
            for value in values:
                box.addItem(words[value], value)

    def _make_fields(self) -> dict[str, FormField]:
        for editor, rule in (
            (self.reference, RECORD.texts["reference"]),
            (self.title, RECORD.texts["title"]),
            (self.examiner, RECORD.texts["examiner"]),
            (self.agency, RECORD.texts["agency"]),
            (self.authority_reference, AUTHORITY.texts["reference"]),
            (self.issued_by, AUTHORITY.texts["issued_by"]),
        ):
            # More than allowed, so that a text pasted too long says so instead of losing its end.
            editor.setMaxLength(rule.longest * 2)
        return {
            "reference": FormField(self.tr("Case reference"), self.reference, required=True),
            "type": FormField(self.tr("Type of case"), self.type),
            "title": FormField(self.tr("Title"), self.title),
            "examiner": FormField(self.tr("Examiner"), self.examiner),
            "agency": FormField(self.tr("Agency"), self.agency),
            "authority.kind": FormField(self.tr("Kind of authority"), self.authority_kind),
            "authority.reference": FormField(self.tr("Its reference"), self.authority_reference),
            "authority.issued_by": FormField(self.tr("Issued by"), self.issued_by),
            "notes": FormField(self.tr("Notes"), self.notes),
        }

    def _connect(self) -> None:
        for name in self.fields:
            editor = self.fields[name].editor
            if isinstance(editor, QLineEdit):
                editor.textChanged.connect(self._edited)
                editor.editingFinished.connect(self._left)
            elif isinstance(editor, QComboBox):
                editor.currentIndexChanged.connect(self._edited)
        self.notes.textChanged.connect(self._edited)
        self.exhibits.changed.connect(self._exhibits_edited)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(
            self._group(
                self.tr("The case"),
                (("reference", 0, 0, 3), ("type", 0, 3, 3), ("title", 1, 0, 6)),
                (("examiner", 2, 0, 3), ("agency", 2, 3, 3)),
            )
        )
        column.addWidget(
            self._group(
                self.tr("By whose authority"),
                (("authority.kind", 0, 0, 2), ("authority.reference", 0, 2, 2)),
                (("authority.issued_by", 0, 4, 2),),
            )
        )
        column.addWidget(self._exhibits_card())
        frame, inside = card()
        inside.addWidget(self.fields["notes"])
        column.addWidget(frame)

    def _exhibits_card(self) -> QWidget:
        frame, inside = card()
        inside.addWidget(Text(self.tr("Exhibits"), "title"))
        inside.addWidget(self.exhibits)
        return frame

    def _group(self, title: str, *rows: tuple[tuple[str, int, int, int], ...]) -> QWidget:
        frame, inside = card()
        inside.addWidget(Text(title, "title"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(WIDE)
        grid.setVerticalSpacing(NEAR)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        for name, row, column, width in (place for line in rows for place in line):
            grid.addWidget(self.fields[name], row, column, 1, width)
        inside.addLayout(grid)
        return frame
