"""The ways a key can be kept, each a button with what it did, as a column of the key dialog."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from casevault_gui.core.crypto.keytext import GROUP
from casevault_gui.core.keys.key_store import StoreCondition, StoreState
from casevault_gui.ui.theme import HAIR, NEAR, TIGHT, WIDE, mono_font
from casevault_gui.ui.widgets.flow import FlowLayout
from casevault_gui.ui.widgets.icon import Icon, IconButton
from casevault_gui.ui.widgets.text import Text, restyle

_USABLE = {StoreCondition.READY, StoreCondition.LOCKED, StoreCondition.TIMEOUT}


class Way(QWidget):
    """One way: its button, an icon that turns into a tick, and a sentence."""

    def __init__(
        self,
        button: IconButton,
        words: str,
        before: Sequence[QWidget] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Show `words` under `button`, which comes after what is `before` it."""
        super().__init__(parent)
        self.button = button
        self.words = Text(words, "small")
        self.words.setMinimumWidth(260)
        self.tick = Icon("check", 18, "success")
        self.tick.hide()
        row = FlowLayout()
        for each in (*before, button, self.tick):
            row.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HAIR)
        column.addLayout(row)
        column.addWidget(self.words)
        self.say(words)

    def say(self, words: str) -> None:
        """Say what became of this way."""
        self.words.setText(words)
        self.button.setAccessibleDescription(words)

    def prove(self, words: str) -> None:
        """Say that the key is kept in this way."""
        self.tick.show()
        self.say(words)


class KeyWays(QFrame):
    """Emits `card_wanted`, `keyring_wanted`, `file_wanted` and `retyped(text)`; decides nothing."""

    card_wanted = Signal()
    keyring_wanted = Signal()
    file_wanted = Signal()
    retyping = Signal()
    retyped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build it with nothing kept yet."""
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._keyring_usable = False
        self._no_keyring = self._no_files = ""
        self.card = Way(
            IconButton(self.tr("Save key &card (PDF)…"), "print"),
            self.tr("A page to print and lock away, apart from the package."),
        )
        self.keyring = Way(
            IconButton(self.tr("Save to &keyring"), "keyring"),
            self.tr("Looking for a keyring…"),
        )
        self.file = Way(
            IconButton(self.tr("Save key &file…"), "save"),
            self.tr("On another drive than the package."),
        )
        self.check = IconButton(self.tr("Ch&eck"), "check")
        self.last_group = QLineEdit()
        self.last_group.setFont(mono_font(1.1))
        self.last_group.setMaxLength(GROUP)
        self.last_group.setFixedWidth(90)
        label = Text(self.tr("&Last group (16)"), wrap=False)
        label.setBuddy(self.last_group)
        self.last_group.setAccessibleName(self.tr("Last group of the key, number 16"))
        self.retype = Way(
            self.check,
            self.tr("Proves that you wrote it down: type it from your copy."),
            (label, self.last_group),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, NEAR, WIDE, NEAR)
        column.setSpacing(TIGHT)
        column.addWidget(Text(self.tr("Keep it in at least one way"), "strong"))
        for way in (self.card, self.keyring, self.file, self.retype):
            column.addWidget(way)
        column.addStretch(1)
        self.card.button.clicked.connect(self.card_wanted)
        self.keyring.button.clicked.connect(self.keyring_wanted)
        self.file.button.clicked.connect(self.file_wanted)
        self.check.clicked.connect(self._check)
        self.last_group.returnPressed.connect(self._check)
        self.last_group.textEdited.connect(self._typing)
        self.set_busy(busy=False)

    def set_busy(self, *, busy: bool) -> None:
        """Allow one act at a time."""
        self.card.button.setEnabled(not busy)
        self.file.button.setEnabled(not (busy or self._no_files))
        self.keyring.button.setEnabled(self._keyring_usable and not busy)
        self.last_group.setReadOnly(busy)
        self.check.setEnabled(not busy and len(self.last_group.text()) == GROUP)

    def forbid(self, *, keyring: str, files: str) -> None:
        """Take away the ways for which a reason is given in words."""
        self._no_keyring, self._no_files = keyring, files
        if keyring:
            self.keyring.say(keyring)
        if files:
            self.file.say(files)
        self.set_busy(busy=False)

    def show_keyring(self, state: StoreState) -> None:
        """Say what the keyring can do; where it can do nothing its button stays off, with why."""
        if self._no_keyring:
            return
        self._keyring_usable = state.state in _USABLE
        words = {
            StoreCondition.READY: self.tr("{name}: ready."),
            StoreCondition.LOCKED: self.tr("{name}: locked. Your system will ask to unlock it."),
            StoreCondition.TIMEOUT: self.tr("{name}: did not answer. You may try again."),
            StoreCondition.ABSENT: self.tr(
                "This computer has no keyring that can be used. That is usual on a computer without"
                " a network."
            ),
        }
        refused = self.tr("{name}: refuses. Keep the key in another way.")
        name = state.backend or self.tr("Keyring")
        self.keyring.say(words.get(state.state, refused).format(name=name))

    def show_retyped(self, *, right: bool) -> None:
        """Say how the check ended; the field is emptied without a trace to undo."""
        self.last_group.setText("")
        restyle(self.last_group, "" if right else "danger")
        if right:
            self.retype.prove(self.tr("Right: you have the key."))
        else:
            self.retype.say(self.tr("That is not the last group. Look at your copy again."))
            self.last_group.setFocus()

    @Slot()
    def _typing(self) -> None:
        restyle(self.last_group, "")
        self.check.setEnabled(len(self.last_group.text()) == GROUP)
        self.retyping.emit()

    @Slot()
    def _check(self) -> None:
        if self.check.isEnabled():
            self.retyped.emit(self.last_group.text())
