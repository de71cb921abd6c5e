"""The frame of every dialog: a title, contents, and buttons in one row; opened, never executed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from casevault_gui.ui.theme import FAR, NEAR, TIGHT, WIDE
from casevault_gui.ui.widgets.icon import Icon, scaled
from casevault_gui.ui.widgets.text import Text


class Dialog(QDialog):
    """A window-modal dialog.

    A subclass adds its contents to `body` and its buttons with `add_button`. It is shown with
    `open()`, which returns at once; the answer comes by signal.
    """

    def __init__(self, title: str, icon: str = "", parent: QWidget | None = None) -> None:
        """Build the frame."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(460)
        self.heading = Text(title, "title")
        self.body = QVBoxLayout()
        self.body.setSpacing(NEAR)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(TIGHT)
        self.buttons.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(NEAR)
        if icon:
            head.addWidget(Icon(icon, 28, "accent"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.heading, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(FAR, FAR, FAR, WIDE)
        column.setSpacing(WIDE)
        column.addLayout(head)
        column.addLayout(self.body)
        column.addStretch(1)
        column.addLayout(self.buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as wide as the type asks for, and as tall as the words need at this width."""
        if self.hasHeightForWidth():
            width = self._width()
            self.resize(width, self.heightForWidth(width))
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        """Grow when more is said, like trouble, but never beyond the screen."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            width = self._width()
            most = self.screen().availableGeometry().height()
            height = max(self.height(), min(most, self.heightForWidth(width)))
            self.resize(width, height)
        return handled

    def _width(self) -> int:
        most = self.screen().availableGeometry().width()
        return max(self.width(), min(most, scaled(self, self.minimumWidth())))

    def add_button(self, button: QPushButton, *, default: bool = False) -> None:
        """Put `button` at the right end; `default` is the one the Return key presses."""
        button.setAutoDefault(default)
        button.setDefault(default)
        self.buttons.addWidget(button)
