"""A question with two answers, of which the harmless one is the default."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from casevault_gui.ui.dialogs.dialog import Dialog
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text


class ConfirmDialog(Dialog):
    """Asks before something that is hard to take back; `accepted()` means go on."""

    def __init__(
        self, title: str, text: str, go_on: str, stay: str, parent: QWidget | None = None
    ) -> None:
        """Ask `title`, explain with `text`; the two buttons read `go_on` and `stay`."""
        super().__init__(title, "warning", parent)
        self.body.addWidget(Text(text))
        self.stay = IconButton(stay, "", "primary")
        self.go_on = IconButton(go_on, "", "danger")
        self.go_on.clicked.connect(self.accept)
        self.stay.clicked.connect(self.reject)
        self.add_button(self.go_on)
        self.add_button(self.stay, default=True)
        self.stay.setFocus()
