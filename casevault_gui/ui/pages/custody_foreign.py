"""Other people's logs, as far as their entries came here, each with its verification."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from casevault_gui.core.custody.foreign import ForeignLog
from casevault_gui.core.names import display_name
from casevault_gui.quantities import count_words
from casevault_gui.ui.handover_words import came_with_words, foreign_words
from casevault_gui.ui.keys_words import minute_words
from casevault_gui.ui.models.key_rows import KeyRow
from casevault_gui.ui.pages.custody_tab import HandOverTab
from casevault_gui.ui.pages.keys_table import KeyTable, TableShape, TableWords
from casevault_gui.ui.reports.parts import person_words

if TYPE_CHECKING:
    from casevault_gui.ui.services import Services

_HOLDS = 1


class ForeignView(HandOverTab):
    """Shows each other log: whose it seems to be, whether what came of it holds, and how much."""

    def __init__(self, services: Services) -> None:
        """Build it; `refresh` verifies what is kept."""
        super().__init__(services)
        self.table = KeyTable(
            TableWords(
                self.tr("Other people's logs"),
                (
                    self.tr("Whose"),
                    self.tr("Does it hold?"),
                    self.tr("Entries here"),
                    self.tr("Of"),
                    self.tr("Last (UTC)"),
                    self.tr("Came with"),
                    self.tr("Name of the log"),
                ),
                self.tr("Search name or log"),
            ),
            TableShape((170, 190, 96, 76, 146, 150, 300), _HOLDS, roomy=1),
        )
        self.empty, _row = self.empty_page(
            self.tr("No entries of other logs yet"),
            self.tr(
                "Packages, transfer files and receipts bring along what another log says about"
                " them. CaseVault keeps it and verifies it each time this page is shown."
            ),
            self.tr(
                "Two things that came of one log and contradict each other prove that two histories"
                " were signed. Both are kept."
            ),
        )
        self.lay_out(self.table)

    @Slot()
    def refresh(self) -> None:
        """Verify what is kept of other logs."""
        self.ask(self.services.handover.foreign, self._show, self.services.lane)

    def _show(self, found: Sequence[ForeignLog]) -> None:
        self.show_rows([self._row(log) for log in found])

    def _row(self, log: ForeignLog) -> KeyRow:
        last = log.entries[max(log.entries)] if log.entries else None
        holds = (
            self.tr("Yes, it agrees with itself")
            if log.holds
            else self.tr("NO: {why}").format(
                why="; ".join(dict.fromkeys(map(foreign_words, log.problems)))
            )
        )
        places = ", ".join(dict.fromkeys(map(came_with_words, log.places)))
        return KeyRow(
            log,
            log.origin,
            (
                person_words(last.actor) if last is not None else self.tr("(cannot be read)"),
                holds,
                count_words(len(log.entries)),
                count_words(log.size),
                minute_words(last.time) if last is not None else "",
                places,
                display_name(log.origin),
            ),
            "check" if log.holds else "error",
            "success" if log.holds else "danger",
            order=((2, len(log.entries)), (3, log.size)),
        )
