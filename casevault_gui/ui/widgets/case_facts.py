"""The case record of a package, to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTableView, QVBoxLayout, QWidget

from casevault_gui.core.names import display_name
from casevault_gui.ui.models.text_table import TextTable
from casevault_gui.ui.theme import NEAR, TIGHT
from casevault_gui.ui.widgets.facts import Facts
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.plain_table import plain_table
from casevault_gui.ui.widgets.scrolling import scrolling
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.core.cases.case_record import Authority, CaseRecord
    from casevault_gui.messages import Message

_TABLE_HEIGHT = 190


class CaseFacts(QWidget):
    """Shows a `CaseRecord`, or why it cannot be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.trouble = MessagePanel()
        self.facts = Facts()
        self.exhibits_title = Text(self.tr("Exhibits"), "strong")
        self.exhibits = TextTable(
            (self.tr("Number"), self.tr("Description"), self.tr("Where")), self
        )
        self.table: QTableView = plain_table(self.exhibits, self.tr("Exhibits"), (76, 200))
        self.table.setMinimumHeight(_TABLE_HEIGHT)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, NEAR, TIGHT, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.trouble)
        column.addWidget(self.facts)
        column.addWidget(self.exhibits_title)
        column.addWidget(self.table, 1)
        column.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inner, self.tr("Case record")))

    def show_problem(self, message: Message) -> None:
        """Say why the record cannot be read."""
        self.facts.start()
        self._show_exhibits(())
        self.trouble.show_message(message, "warning")

    def show_record(self, record: CaseRecord | None) -> None:
        """Show a record, or that there is none."""
        self.trouble.clear()
        self.facts.start()
        if record is None:
            self.facts.add("", self.tr("The package holds no case record."))
            self._show_exhibits(())
            return
        rows = (
            (self.tr("Reference"), record.reference),
            (self.tr("Title"), record.title),
            (self.tr("Type"), record.type),
            (self.tr("Examiner"), record.examiner),
            (self.tr("Agency"), record.agency),
            *self._authority(record.authority),
            (self.tr("Notes"), record.notes),
        )
        for name, value in rows:
            if value:
                self.facts.add(name, value)
        self._show_exhibits(
            [
                (found.number, found.description, display_name(found.path))
                for found in record.exhibits
            ]
        )

    def _authority(self, authority: Authority | None) -> tuple[tuple[str, str], ...]:
        if authority is None:
            return ()
        valid = " – ".join(time for time in (authority.valid_from, authority.valid_to) if time)
        kind = " ".join(part for part in (authority.kind, authority.reference) if part)
        return (
            (self.tr("Authority"), kind),
            (self.tr("Issued by"), authority.issued_by),
            (self.tr("Valid"), valid),
            (self.tr("Scope"), authority.scope),
        )

    def _show_exhibits(self, rows: list[tuple[str, str, str]] | tuple[()]) -> None:
        self.exhibits.show_rows(rows)
        self.exhibits_title.setVisible(bool(rows))
        self.table.setVisible(bool(rows))
