"""The list of keyboard shortcuts, on F1, and the way to the guide."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from casevault_gui.ui.dialogs.dialog import Dialog
from casevault_gui.ui.theme import FAR, TIGHT, mono_font
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text


class ShortcutsDialog(Dialog):
    """Lists shortcuts as this system writes them; emits `guide_wanted()` and goes."""

    guide_wanted = Signal()

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
        self.guide = IconButton(self.tr("Read the &guide"), "file")
        self.guide.clicked.connect(self._to_guide)
        self.add_button(self.guide)
        close = IconButton(self.tr("&Close"), "", "primary")
        close.clicked.connect(self.accept)
        self.add_button(close, default=True)

    @Slot()
    def _to_guide(self) -> None:
        self.accept()
        self.guide_wanted.emit()
