"""One package's keys in words: what they are, where each copy is, what should be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from casevault_gui.core.names import display_name
from casevault_gui.ui.keys_words import (
    PASSING,
    STANDING_TONES,
    moment_words,
    place_words,
    standing_advice,
    standing_of,
    standing_words,
    with_words,
)
from casevault_gui.ui.theme import HAIR, NEAR, TIGHT, WIDE
from casevault_gui.ui.widgets.badge import TONE_ICONS, Badge
from casevault_gui.ui.widgets.facts import Facts
from casevault_gui.ui.widgets.icon import Icon
from casevault_gui.ui.widgets.text import Text, restyle

if TYPE_CHECKING:
    from casevault_gui.core.workflows.key_records import KeyPlace, KeyRecord


class RecordView(QWidget):
    """Shows one record, or nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build it empty."""
        super().__init__(parent)
        self.heading = Text(kind="title", selectable=True)
        self.state = Badge()
        self.advice = Text()
        self._advice_icon = Icon("warning", 20, "warning")
        self._advice = self._advice_panel()
        self.facts = Facts()
        self.places = Facts()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, HAIR, 0)
        column.setSpacing(TIGHT)
        head = QHBoxLayout()
        head.setSpacing(NEAR)
        head.addWidget(self.heading, 1)
        head.addWidget(self.state)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.facts)
        left.addStretch(1)
        right.setSpacing(HAIR)
        right.addWidget(Text(self.tr("Where it opens from"), "strong"))
        right.addWidget(self.places)
        right.addStretch(1)
        halves = QHBoxLayout()
        halves.setSpacing(WIDE)
        halves.addLayout(left, 1)
        halves.addLayout(right, 1)
        column.addLayout(head)
        column.addWidget(self._advice)
        column.addLayout(halves)
        column.addStretch(1)

    def show_record(self, record: KeyRecord) -> None:
        """Show another record."""
        self.heading.setText(display_name(record.name) or record.package)
        tone = STANDING_TONES[standing_of(record)]
        self.state.show_state(standing_words(record), tone)
        advice = standing_advice(record)
        self.advice.setText(advice)
        self._advice_icon.show_icon(TONE_ICONS[tone])
        for widget in (self._advice, self._advice_icon):
            restyle(widget, tone)
        self._advice.setVisible(bool(advice))
        self._show_facts(record)
        self._show_places(record)

    def _show_facts(self, record: KeyRecord) -> None:
        self.facts.start()
        if record.case:
            self.facts.add(self.tr("Case"), display_name(record.case))
        if record.made:
            self.facts.add(self.tr("Sealed"), self._when(record.made))
        proof = self.tr("never")
        if record.tested:
            proof = self.tr("opened with {what} on {when}").format(
                what=with_words(record.tested_with), when=self._when(record.tested)
            )
        self.facts.add(self.tr("Last proof"), proof)
        for place in record.places:
            if place.kind in PASSING:
                self.facts.add(place_words(place.kind), self._when(place.since))
        if record.fingerprint:
            self.facts.add_digest(self.tr("Key"), record.fingerprint)
        self.facts.add_digest(self.tr("Package"), record.package)

    def _show_places(self, record: KeyRecord) -> None:
        self.places.start()
        # What still stands comes first.
        places = [place for place in record.places if place.kind not in PASSING]
        for place in sorted(places, key=lambda each: (bool(each.gone), each.since)):
            self.places.add(place_words(place.kind), self._place(place))
        if not places:
            self.places.add("", self.tr("The log names no place."))

    def _place(self, place: KeyPlace) -> str:
        words = self.tr("since {when}").format(when=self._when(place.since))
        if place.gone:
            words = self.tr("gone: destroyed on {when}").format(when=self._when(place.gone))
        detail = display_name(place.detail)
        return f"{detail}, {words}" if detail else words

    def _when(self, milliseconds: int) -> str:
        return self.tr("{when} UTC").format(when=moment_words(milliseconds))

    def _advice_panel(self) -> QFrame:
        panel = QFrame()
        panel.setProperty("kind", "panel")
        row = QHBoxLayout(panel)
        row.setContentsMargins(NEAR, TIGHT, NEAR, TIGHT)
        row.setSpacing(NEAR)
        row.addWidget(self._advice_icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.advice, 1)
        return panel
