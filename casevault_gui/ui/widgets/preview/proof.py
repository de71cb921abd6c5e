"""How far the bytes that are shown are proven."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from casevault_gui.quantities import size_words
from casevault_gui.ui.theme import HAIR, TIGHT
from casevault_gui.ui.widgets.icon import Icon
from casevault_gui.ui.widgets.preview.reading import Reading
from casevault_gui.ui.widgets.text import Text, restyle


class ProofBadge(QFrame):
    """Says whether the whole file was read and its hash held, or how much of it was read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(parent)
        self.setProperty("kind", "badge")
        self._icon = Icon("check", 16, "success")
        self._text = Text()
        inside = QHBoxLayout(self)
        inside.setContentsMargins(TIGHT, HAIR, TIGHT, HAIR)
        inside.setSpacing(TIGHT)
        inside.addWidget(self._icon)
        inside.addWidget(self._text, 1)
        self.hide()

    def show_reading(self, reading: Reading) -> None:
        """Say it of a file."""
        if reading.preview.verified:
            tone, icon = "success", "check"
            words = self.tr("Whole file verified: its SHA-256 holds.")
        else:
            tone, icon = "info", "info"
            words = self.tr(
                "First {size} of {whole}, authentic as sealed. The file's hash is checked when it"
                " is extracted."
            ).format(size=size_words(len(reading.preview.data)), whole=size_words(reading.size))
        self._icon.show_icon(icon)
        self._text.setText(words)
        for part in (self, self._icon, self._text):
            restyle(part, tone)
        self.show()
