"""The case record as a form: the case, by whose authority, whom and what it has to do with."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from casevault_gui.core.cases.case_record import Authority, CaseRecord
from casevault_gui.core.cases.case_rules import AUTHORITY, RECORD, check_document
from casevault_gui.core.errors import CaseRecordInvalid
from casevault_gui.language import translate
from casevault_gui.messages import PROBLEMS
from casevault_gui.ui.theme import NEAR, WIDE
from casevault_gui.ui.widgets.card import card
from casevault_gui.ui.widgets.case_form_field import (
    FormField,
    choice_box,
    show_value,
    text_box,
    value_of,
)
from casevault_gui.ui.widgets.record_lists import RecordLists
from casevault_gui.ui.widgets.record_tables import DevicesTable, ExhibitsTable, PartiesTable
from casevault_gui.ui.widgets.record_words import AUTHORITY_KIND, CASE_TYPE, LISTS, word_for
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.core.cases.case_record import Row
    from casevault_gui.core.cases.documents import Document
    from casevault_gui.core.cases.json_rules import Problem
    from casevault_gui.ui.widgets.parts_table import PartsTable

_COLUMNS = 6
_NOTES_HEIGHT, _SCOPE_HEIGHT = 96, 64
_AUTHORITY = "authority."
Place = tuple[str, int, int, int]
"""A field's name, its row, its column, and how many columns it takes."""


def problem_words(problem: str) -> str:
    """Return the words for a `CaseRecordInvalid` problem."""
    literal = PROBLEMS.get((CaseRecordInvalid.code, problem), problem)
    return translate("messages", literal)


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
        self.type = choice_box(CASE_TYPE, self.tr("Not stated"))
        self.examiner = QLineEdit()
        self.agency = QLineEdit()
        self.authority_kind = choice_box(AUTHORITY_KIND, self.tr("Not stated"))
        self.authority_reference = QLineEdit()
        self.issued_by = QLineEdit()
        self.valid_from = QLineEdit()
        self.valid_to = QLineEdit()
        for editor in (self.valid_from, self.valid_to):
            editor.setPlaceholderText(self.tr("2026-03-31"))
        self.scope = text_box(_SCOPE_HEIGHT)
        self.parties = PartiesTable()
        self.devices = DevicesTable()
        self.exhibits = ExhibitsTable()
        self.tables: dict[str, PartsTable] = {
            "parties": self.parties,
            "devices": self.devices,
            "exhibits": self.exhibits,
        }
        self.rows = RecordLists([name for name in LISTS if name not in self.tables])
        self.notes = text_box(_NOTES_HEIGHT)
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
        self._fill(record, record)

    def add_rows(self, member: str, rows: tuple[Row, ...]) -> None:
        """Add rows to a list that the form only shows; raises `CaseRecordInvalid`."""
        loaded = self._loaded or CaseRecord(reference="-")
        added: dict[str, Any] = {member: (*getattr(loaded, member), *rows)}
        self._loaded = replace(loaded, **added)
        self.rows.show_record(self._loaded)
        self.changed.emit()

    def propose(self, examiner: str, agency: str) -> None:
        """Fill in who examines, where nothing stands yet."""
        for editor, value in ((self.examiner, examiner), (self.agency, agency)):
            if not editor.text():
                editor.setText(value)

    @Slot()
    def clear(self) -> None:
        """Empty the form."""
        self._fill(None, CaseRecord(reference="-"))

    def check(self) -> bool:
        """Say what is wrong everywhere, focus on the first such field; True if nothing is."""
        problems = self._problems()
        self._visited = {*self.fields, *self.tables}
        self._show_problems()
        if problems:
            name = self._field_of(problems[0])
            target = self.tables.get(name) or self.fields[name]
            target.setFocus()
        return not problems

    def record(self) -> CaseRecord:
        """Return what the form says; raises `CaseRecordInvalid` when `check` would be False."""
        loaded = self._loaded or CaseRecord(reference=self.reference.text() or "-")
        return replace(
            loaded,
            reference=self.reference.text(),
            title=self.title.text(),
            type=self._value("type"),
            examiner=self.examiner.text(),
            agency=self.agency.text(),
            authority=self._authority(),
            parties=self.parties.parties(),
            devices=self.devices.devices(),
            exhibits=self.exhibits.exhibits(),
            notes=self.notes.toPlainText(),
        )

    def _fill(self, loaded: CaseRecord | None, shown: CaseRecord) -> None:
        self._loaded = loaded
        self._visited.clear()
        self._filling = True
        document = {} if loaded is None else shown.document()
        authority = document.get("authority")
        for name, field in self.fields.items():
            inner = name.removeprefix(_AUTHORITY)
            place = document if inner == name else authority
            value = place.get(inner) if isinstance(place, dict) else None
            show_value(field.editor, value if isinstance(value, str) else "")
        for name, table in self.tables.items():
            table.load(getattr(shown, name))
        self.rows.show_record(loaded)
        self._filling = False
        self._show_problems()
        self.changed.emit()

    def _authority(self) -> Authority | None:
        loaded = None if self._loaded is None else self._loaded.authority
        texts: dict[str, Any] = {
            name.removeprefix(_AUTHORITY): self._value(name)
            for name in self.fields
            if name.startswith(_AUTHORITY)
        }
        made = replace(loaded or Authority(), **texts)
        return None if loaded is None and made == Authority() else made

    def _value(self, name: str) -> str:
        return value_of(self.fields[name].editor)

    def _document(self) -> Document:
        authority = self._authority()
        return {
            **{name: self._value(name) for name in self.fields if not name.startswith(_AUTHORITY)},
            "authority": {} if authority is None else authority.document(),
            **{name: table.document() for name, table in self.tables.items()},
        }

    def _problems(self) -> tuple[Problem, ...]:
        return check_document(self._document())

    def _field_of(self, problem: Problem) -> str:
        """Return the table or field where a problem is told; of what no field shows, the notes."""
        table = problem.field.partition("[")[0]
        if table in self.tables:
            return table
        return problem.field if problem.field in self.fields else "notes"

    def _show_problems(self) -> None:
        found: dict[str, str] = {}
        of_tables: dict[str, dict[str, str]] = {name: {} for name in self.tables}
        for problem in self._problems():
            name, said = self._field_of(problem), problem_words(problem.problem)
            if name in of_tables:
                of_tables[name][problem.field] = said
            else:
                found.setdefault(name, said)
        for name, field in self.fields.items():
            field.show_problem(found.get(name, "") if name in self._visited else "")
        for name, table in self.tables.items():
            table.show_problems(of_tables[name] if name in self._visited else {})

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
    def _table_edited(self) -> None:
        for name, table in self.tables.items():
            if table is self.sender():
                self._visited.add(name)
        self._edited()

    def _make_fields(self) -> dict[str, FormField]:
        for editor, rule in (
            (self.reference, RECORD.texts["reference"]),
            (self.title, RECORD.texts["title"]),
            (self.examiner, RECORD.texts["examiner"]),
            (self.agency, RECORD.texts["agency"]),
            (self.authority_reference, AUTHORITY.texts["reference"]),
            (self.issued_by, AUTHORITY.texts["issued_by"]),
            (self.valid_from, AUTHORITY.texts["valid_from"]),
            (self.valid_to, AUTHORITY.texts["valid_to"]),
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
            "authority.valid_from": FormField(self.tr("Valid from"), self.valid_from),
            "authority.valid_to": FormField(self.tr("Valid to"), self.valid_to),
            "authority.scope": FormField(self.tr("What it covers"), self.scope),
            "notes": FormField(self.tr("Notes"), self.notes),
        }

    def _connect(self) -> None:
        for field in self.fields.values():
            editor = field.editor
            if isinstance(editor, QLineEdit):
                editor.textChanged.connect(self._edited)
                editor.editingFinished.connect(self._left)
            elif isinstance(editor, QComboBox):
                editor.currentIndexChanged.connect(self._edited)
            elif isinstance(editor, QPlainTextEdit):
                editor.textChanged.connect(self._edited)
        for table in self.tables.values():
            table.changed.connect(self._table_edited)

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
                (("authority.issued_by", 0, 4, 2), ("authority.valid_from", 1, 0, 3)),
                (("authority.valid_to", 1, 3, 3), ("authority.scope", 2, 0, 6)),
            )
        )
        for name, table in self.tables.items():
            frame, inside = card()
            inside.addWidget(Text(word_for(LISTS, name), "title"))
            inside.addWidget(table)
            column.addWidget(frame)
        column.addWidget(self.rows)
        frame, inside = card()
        inside.addWidget(self.fields["notes"])
        column.addWidget(frame)

    def _group(self, title: str, *rows: tuple[Place, ...]) -> QWidget:
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
