"""One of a few ways to see the same thing; the one in force stands out."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import restyle

_QUIET, _CHOSEN = "quiet", "primary"


class ChoiceButton(IconButton):
    """A button that stays down; put several into a `QButtonGroup`."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """Show `text`, not chosen."""
        super().__init__(text, "", _QUIET, parent)
        self.setCheckable(True)
        self.toggled.connect(self._restyle)

    @Slot(bool)
    def _restyle(self, chosen: bool) -> None:  # noqa: FBT001 - the signal carries the state
        self.setProperty("kind", _CHOSEN if chosen else _QUIET)
        restyle(self, "")
