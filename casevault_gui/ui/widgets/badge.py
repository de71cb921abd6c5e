"""A small word that says a state, with an icon, never by colour alone."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from casevault_gui.ui.theme import HAIR, TIGHT
from casevault_gui.ui.widgets.icon import Icon
from casevault_gui.ui.widgets.text import Text, restyle

TONE_ICONS = {
    "success": "check",
    "warning": "warning",
    "danger": "error",
    "info": "info",
    "neutral": "info",
}
"""The icon that goes with each tone."""


class Badge(QFrame):
    """A word with an icon; `tone` is success, warning, danger, info or neutral."""

    def __init__(self, text: str = "", tone: str = "info", parent: QWidget | None = None) -> None:
        """Show `text`."""
        super().__init__(parent)
        self.setProperty("kind", "badge")
        self._icon = Icon(TONE_ICONS[tone], 14, tone)
        self._text = Text(wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(TIGHT, HAIR, TIGHT, HAIR)
        row.setSpacing(HAIR)
        row.addWidget(self._icon)
        row.addWidget(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_state(text, tone)

    def show_state(self, text: str, tone: str) -> None:
        """Show another word and tone."""
        self._text.setText(text)
        self._icon.show_icon(TONE_ICONS[tone])
        restyle(self, tone)
        restyle(self._icon, tone)
        restyle(self._text, tone)
        self.setAccessibleName(text)
