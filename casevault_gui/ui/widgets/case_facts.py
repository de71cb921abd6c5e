"""The case record of a package, to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from casevault_gui.ui.theme import NEAR, TIGHT
from casevault_gui.ui.widgets.facts import Facts
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.record_lists import RecordLists
from casevault_gui.ui.widgets.record_words import (
    AUTHORITY_KIND,
    CASE_TYPE,
    INTAKE,
    LISTS,
    word_for,
)
from casevault_gui.ui.widgets.scrolling import scrolling

if TYPE_CHECKING:
    from casevault_gui.core.cases.case_record import Authority, CaseRecord
    from casevault_gui.messages import Message


class CaseFacts(QWidget):
    """Shows a `CaseRecord`, or why it cannot be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.trouble = MessagePanel()
        self.facts = Facts()
        self.lists = RecordLists((*LISTS, *INTAKE))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, NEAR, TIGHT, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.trouble)
        column.addWidget(self.facts)
        column.addWidget(self.lists)
        column.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(inner, self.tr("Case record")))

    def show_problem(self, message: Message) -> None:
        """Say why the record cannot be read."""
        self.facts.start()
        self.lists.show_record(None)
        self.trouble.show_message(message, "warning")

    def show_record(self, record: CaseRecord | None) -> None:
        """Show a record, or that there is none."""
        self.trouble.clear()
        self.facts.start()
        if record is None:
            self.facts.add("", self.tr("The package holds no case record."))
            self.lists.show_record(None)
            return
        rows = (
            (self.tr("Reference"), record.reference),
            (self.tr("Title"), record.title),
            (self.tr("Type"), word_for(CASE_TYPE, record.type)),
            (self.tr("Description"), record.description),
            (self.tr("Status"), record.status),
            (self.tr("Classification"), record.classification),
            (self.tr("Jurisdiction"), record.jurisdiction),
            (self.tr("Opened"), record.opened_at),
            (self.tr("Closed"), record.closed_at),
            (self.tr("Legal hold"), self._legal_hold(record)),
            (self.tr("Kept"), self._retention(record)),
            (self.tr("Examiner"), record.examiner),
            (self.tr("Agency"), record.agency),
            *self._authority(record.authority),
            (self.tr("Notes"), record.notes),
        )
        for name, value in rows:
            if value:
                self.facts.add(name, value)
        self.lists.show_record(record)

    def _legal_hold(self, record: CaseRecord) -> str:
        held = record.original.get("legal_hold")
        if not isinstance(held, bool):
            return ""
        return self.tr("Yes: nothing may be destroyed") if held else self.tr("No")

    def _retention(self, record: CaseRecord) -> str:
        kept = record.original.get("retention")
        if not isinstance(kept, dict):
            return ""
        said = {name: value for name, value in kept.items() if isinstance(value, str) and value}
        until = self.tr("until {date}").format(date=said["until"]) if "until" in said else ""
        parts = (until, said.get("policy", ""), said.get("basis", ""))
        return " · ".join(part for part in parts if part)

    def _authority(self, authority: Authority | None) -> tuple[tuple[str, str], ...]:
        if authority is None:
            return ()
        valid = " – ".join(time for time in (authority.valid_from, authority.valid_to) if time)
        kind = " ".join(
            filter(None, (word_for(AUTHORITY_KIND, authority.kind), authority.reference))
        )
        return (
            (self.tr("Authority"), kind),
            (self.tr("Issued by"), authority.issued_by),
            (self.tr("Valid"), valid),
            (self.tr("Scope"), authority.scope),
        )
