"""Other people's logs, as far as their entries came here, each with its verification."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from casevault_gui.core.custody.foreign import ForeignLog
from casevault_gui.quantities import count_words
from casevault_gui.ui.handover_words import came_with_words, foreign_words
from casevault_gui.ui.keys_words import minute_words
from casevault_gui.ui.models.key_rows import KeyRow
from casevault_gui.ui.pages.custody_tab import HandOverTab
from casevault_gui.ui.pages.keys_table import KeyTable, TableShape, TableWords
from casevault_gui.ui.reports.parts import person_words
from casevault_gui.ui.widgets.text import MonoText

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
                    self.tr("Last (UTC)"),
                    self.tr("Came with"),
                ),
                self.tr("Search name or log"),
            ),
            TableShape((150, 160, 130, 168, 130), _HOLDS, roomy=1),
        )
        self.empty, _row = self.empty_page(
            self.tr("No entries of other logs yet"),
            self.tr(
                "Packages, transfer files and receipts bring along what another log says about"
                " them. CaseVault keeps it, and verifies what is new or changed."
            ),
            self.tr(
                "Two things that came of one log and contradict each other prove that two histories"
                " were signed. Both are kept."
            ),
        )
        self.name = MonoText(kind="small")
        self.lay_out(self.table, below=(self.name,))
        self.table.chosen.connect(self._say_name)

    @Slot()
    def refresh(self) -> None:
        """Verify what is kept of other logs."""
        # Longer work may stand before it in the lane.
        self.say(self.tr("Verifying what is kept of other logs…"))
        self.ask(self.services.handover.foreign, self._show, self.services.lane)

    def _show(self, found: Sequence[ForeignLog]) -> None:
        self.say("")
        self.show_rows([self._row(log) for log in found])

    @Slot()
    def _say_name(self) -> None:
        log = self.table.item
        words = self.tr("Name of this log: {name}")
        known = isinstance(log, ForeignLog) and bool(log.origin)
        self.name.setText(words.format(name=log.origin) if isinstance(log, ForeignLog) else "")
        self.name.setVisible(known)

    def _row(self, log: ForeignLog) -> KeyRow:
        last = log.entries[max(log.entries)] if log.entries else None
        holds = (
            self.tr("Yes, all of it")
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
                self.tr("{n} of {size}").format(
                    n=count_words(len(log.entries)), size=count_words(log.size)
                ),
                minute_words(last.time) if last is not None else "",
                places,
            ),
            "check" if log.holds else "error",
            "success" if log.holds else "danger",
            log.origin,
            ((2, len(log.entries)),),
        )
