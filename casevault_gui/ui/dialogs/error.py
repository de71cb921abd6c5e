"""Trouble in a dialog of its own, for when no page can show it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from casevault_gui.messages import Message
from casevault_gui.ui.dialogs.dialog import Dialog
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.message_panel import MessagePanel


class ErrorDialog(Dialog):
    """Shows a four-part message until the person closes it."""

    def __init__(self, message: Message, parent: QWidget | None = None) -> None:
        """Show `message`."""
        super().__init__(self.tr("Something needs your attention"), "", parent)
        self.setMinimumWidth(560)
        self.panel = MessagePanel()
        self.panel.show_message(message)
        self.body.addWidget(self.panel)
        close = IconButton(self.tr("&Close"), "", "primary")
        close.clicked.connect(self.accept)
        self.add_button(close, default=True)
