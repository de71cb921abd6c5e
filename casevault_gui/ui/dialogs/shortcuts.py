"""The list of keyboard shortcuts, on F1."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from casevault_gui.ui.dialogs.dialog import Dialog
from casevault_gui.ui.theme import FAR, TIGHT, mono_font
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text


class ShortcutsDialog(Dialog):
    """Lists shortcuts as this system writes them."""

    def __init__(self, shortcuts: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """List pairs of a key sequence and what it does."""
        super().__init__(self.tr("Keyboard shortcuts"), "keyboard", parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(FAR)
        grid.setVerticalSpacing(TIGHT)
        grid.setColumnStretch(1, 1)
        for row, (sequence, meaning) in enumerate(shortcuts):
            native = QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
            keys = Text(native, wrap=False)
            keys.setFont(mono_font())
            grid.addWidget(keys, row, 0)
            grid.addWidget(Text(meaning), row, 1)
        self.body.addLayout(grid)
        close = IconButton(self.tr("&Close"), "", "primary")
        close.clicked.connect(self.accept)
        self.add_button(close, default=True)
