"""A field for a passphrase: hidden, shown only while asked, forgotten without a trace to undo."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from casevault_gui.ui.theme import TIGHT
from casevault_gui.ui.widgets.icon import IconButton

LONGEST = 1024
"""Characters; more than anybody types."""


class SecretField(QWidget):
    """One line of secret text with a button that shows it.

    Emits `changed()` and `returned()`. It hides the text again whenever it goes out of sight.
    """

    changed = Signal()
    returned = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Build an empty field that screen readers call `name`."""
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setMaxLength(LONGEST)
        self.line.setAccessibleName(name)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.line.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.reveal = IconButton(self.tr("Show"), "eye")
        self.reveal.setCheckable(True)
        self.reveal.setAccessibleName(self.tr("Show {name}").format(name=name))
        self.reveal.toggled.connect(self._toggle)
        self.line.textChanged.connect(self._changed)
        self.line.returnPressed.connect(self._returned)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        row.addWidget(self.line, 1)
        row.addWidget(self.reveal)
        self.setFocusProxy(self.line)

    def text(self) -> str:
        """Return what was typed."""
        return self.line.text()

    @Slot()
    def wipe(self) -> None:
        """Forget the text; `clear()` could be undone, `setText("")` cannot."""
        self.line.setText("")
        self.reveal.setChecked(False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Hide the text when the field goes out of sight."""
        self.reveal.setChecked(False)
        super().hideEvent(event)

    @Slot(bool)
    def _toggle(self, shown: bool) -> None:  # noqa: FBT001 - the signal carries the state
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self.reveal.show_icon("eye-off" if shown else "eye")
        self.reveal.setText(self.tr("Hide") if shown else self.tr("Show"))

    @Slot()
    def _changed(self) -> None:
        self.changed.emit()

    @Slot()
    def _returned(self) -> None:
        self.returned.emit()
