"""A line across the top of the window about something that waits for the person."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from casevault_gui.ui.theme import NEAR, TIGHT, WIDE
from casevault_gui.ui.widgets.icon import Icon, IconButton
from casevault_gui.ui.widgets.text import Text


class Banner(QFrame):
    """Says `text` and offers one button; emits `pressed()`."""

    pressed = Signal()

    def __init__(self, text: str, button: str, parent: QWidget | None = None) -> None:
        """Build a hidden banner."""
        super().__init__(parent)
        self.setProperty("kind", "panel")
        self.setProperty("tone", "warning")
        self.setAccessibleName(text)
        self.button = IconButton(button)
        self.button.clicked.connect(self._press)
        row = QHBoxLayout(self)
        row.setContentsMargins(WIDE, TIGHT, WIDE, TIGHT)
        row.setSpacing(NEAR)
        row.addWidget(Icon("warning", 22, "warning"))
        row.addWidget(Text(text, "strong"), 1)
        row.addWidget(self.button)
        self.hide()

    @Slot()
    def _press(self) -> None:
        self.pressed.emit()
