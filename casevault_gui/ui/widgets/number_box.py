"""A number between bounds, typed or stepped."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox, QWidget

from casevault_gui.ui.theme import TIGHT
from casevault_gui.ui.widgets.scrolling import keep_from_wheel


class NumberBox(QSpinBox):
    """A spin box that the wheel scrolls past."""

    def __init__(self, lowest: int, highest: int, parent: QWidget | None = None) -> None:
        """Allow numbers from `lowest` to `highest`."""
        super().__init__(parent)
        self.setRange(lowest, highest)
        # A style sheet's padding does not reach the line inside.
        self.lineEdit().setTextMargins(TIGHT, 0, 0, 0)
        keep_from_wheel(self)
