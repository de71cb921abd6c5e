"""The lists of a case record, to be read: one table for each that has rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTableView, QVBoxLayout, QWidget

from casevault_gui.core.cases.case_record import Row
from casevault_gui.core.cases.case_rules import RECORD
from casevault_gui.core.cases.json_rules import Count, Rows, Text
from casevault_gui.core.names import display_name
from casevault_gui.ui.models.text_table import TextTable
from casevault_gui.ui.theme import NEAR
from casevault_gui.ui.widgets.plain_table import plain_table
from casevault_gui.ui.widgets.record_words import (
    COLUMNS,
    DEVICE_KIND,
    INTAKE,
    LISTS,
    PARTY_ROLE,
    VERDICT,
    word_for,
)
from casevault_gui.ui.widgets.text import Text as Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from casevault_gui.core.cases.case_record import CaseRecord, Part

_CHOICES = {
    ("parties", "role"): PARTY_ROLE,
    ("devices", "kind"): DEVICE_KIND,
    ("image_checks", "verdict"): VERDICT,
    ("image_checks", "problem"): VERDICT,
    ("hash_checks", "problem"): VERDICT,
}
_INTAKE_COLUMNS = {
    "image_checks": ("path", "verdict", "problem", "segments", "size", "md5", "sha1"),
    "hash_checks": (
        "path", "matched", "differ", "missing", "misplaced", "unlisted", "passed_over", "problem",
    ),
    "archives": ("path", "size", "members", "sha256"),
}  # fmt: skip
_ROWS_SHOWN = 6
_WIDE = frozenset({"description", "content", "note", "notes", "path", "contact", "condition"})
_NARROW = frozenset({"number", "row", "currency", "segments", "members"})
_WIDTH, _WIDE_WIDTH, _NARROW_WIDTH = 110, 200, 88
_ROW_PADDING = NEAR
_SHOWN_CHARACTERS = 500


class RecordLists(QWidget):
    """Shows some lists of a `CaseRecord`; `tables` are those that have rows, by member."""

    def __init__(self, members: Sequence[str], parent: QWidget | None = None) -> None:
        """Show nothing yet of `members`, lists of the record or those that sealing wrote there."""
        super().__init__(parent)
        self._members = tuple(members)
        self.tables: dict[str, QTableView] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(NEAR)
        self._shown: list[QWidget] = []

    def show_record(self, record: CaseRecord | None) -> None:
        """Show the lists of another record."""
        for widget in self._shown:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._shown = []
        self.tables = {}
        for member in self._members:
            parts = () if record is None else _parts(record, member)
            if parts:
                self._show(member, parts)
        self.setVisible(bool(self.tables))

    def _show(self, member: str, parts: Sequence[Part]) -> None:
        name = word_for({**LISTS, **INTAKE}, member)
        texts = [part.texts() for part in parts]
        columns = [column for column in _columns(member) if any(column in row for row in texts)]
        model = TextTable([word_for(COLUMNS, column) for column in columns], self)
        model.show_rows(
            [[_cell(member, column, row.get(column, "")) for column in columns] for row in texts]
        )
        table = plain_table(model, name, [_width(column) for column in columns[:-1]])
        rows = min(len(parts), _ROWS_SHOWN)
        row_height = table.verticalHeader().defaultSectionSize()
        table.setFixedHeight((rows + 1) * row_height + 3 * _ROW_PADDING)
        title = Label(f"{name} ({len(parts):,})", "strong")
        for widget in (title, table):
            self._column.addWidget(widget)
            self._shown.append(widget)
        self.tables[member] = table


def _parts(record: CaseRecord, member: str) -> Sequence[Part]:
    if member in LISTS:
        parts: Sequence[Part] = getattr(record, member)
        return parts
    rows = record.original.get(member)
    return [
        Row(original=row)
        for row in (rows if isinstance(rows, list) else ())
        if isinstance(row, dict)
    ]


def _columns(member: str) -> Sequence[str]:
    """Return the members of a list's rows that a cell can show, in their order."""
    if member in _INTAKE_COLUMNS:
        return _INTAKE_COLUMNS[member]
    rule = RECORD.members[member]
    rules = rule.shape.members.items() if isinstance(rule, Rows) else ()
    return [name for name, each in rules if isinstance(each, Text | Count)]


def _width(column: str) -> int:
    if column in _NARROW:
        return _NARROW_WIDTH
    return _WIDE_WIDTH if column in _WIDE else _WIDTH


def _cell(member: str, column: str, text: str) -> str:
    choices = _CHOICES.get((member, column))
    if choices is not None:
        return word_for(choices, text)
    return display_name(text) if column == "path" else text[:_SHOWN_CHARACTERS]
