"""The ways to open a package as a list to choose from, each with why it cannot be chosen."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from casevault_gui.ui.services import KeyringState, KeyringView
from casevault_gui.ui.theme import FAR, HAIR
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text


class Way(IntEnum):
    """The ways to open a package, in the order they are offered."""

    KEYRING = 0
    VAULT = 1
    KEY = 2
    KEY_FILE = 3
    PASSPHRASE = 4
    IDENTITY = 5
    SHARES = 6
    TOKEN = 7


SLOTS = {
    Way.KEYRING: frozenset({"key"}),
    Way.VAULT: frozenset({"key"}),
    Way.KEY: frozenset({"key"}),
    Way.KEY_FILE: frozenset({"key"}),
    Way.PASSPHRASE: frozenset({"passphrase"}),
    Way.IDENTITY: frozenset({"hpke"}),
    Way.SHARES: frozenset({"shares"}),
    Way.TOKEN: frozenset({"rsa-oaep", "ecdh", "service"}),
}
"""Which slots each way opens."""
GRANTED = {Way.IDENTITY, Way.SHARES, Way.TOKEN}
"""The ways that a grant may open."""

_FEW = 3
"""So many ways are shown whatever else wants room."""
_USABLE = frozenset({KeyringState.READY, KeyringState.LOCKED, KeyringState.UNKNOWN})


class WayList(QWidget):
    """A choice for each way; those the package has no slot for are not shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self.choices = {way: QRadioButton() for way in Way}
        self.notes = {way: Text(kind="small") for way in Way}
        self.order = (Way.KEY, Way.PASSPHRASE, Way.IDENTITY, Way.SHARES, Way.TOKEN)
        self.group = QButtonGroup(self)
        self.all = IconButton(self.tr("&Other ways…"), "chevron-down", "quiet")
        self._shown = dict.fromkeys(Way, True)
        self._told = dict.fromkeys(Way, False)
        self._narrow = False
        self.all.hide()
        words = {
            Way.KEYRING: self.tr("With the key in this computer's key&ring"),
            Way.VAULT: self.tr("With the key in your &vault"),
            Way.KEY: self.tr("With the package &key, typed or pasted"),
            Way.KEY_FILE: self.tr("With a k&ey file"),
            Way.PASSPHRASE: self.tr("With a pa&ssphrase"),
            Way.IDENTITY: self.tr("With your own &identity"),
            Way.SHARES: self.tr("With the cards of several &people"),
            Way.TOKEN: self.tr("With a &token, key service or key file of yours"),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HAIR)
        for way, button in self.choices.items():
            button.setText(words[way])
            self.group.addButton(button, way)
            self.notes[way].setContentsMargins(FAR + HAIR, 0, 0, 0)
            self.notes[way].hide()
            column.addWidget(button)
            column.addWidget(self.notes[way])
        column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        self.all.clicked.connect(self._widen)
        self.group.idToggled.connect(self._look)

    @property
    def marked(self) -> Way:
        """The way that is marked."""
        return Way(max(0, self.group.checkedId()))

    def allow(self, way: Way, *, usable: bool, reason: str, shown: bool = True) -> None:
        """Let a way be chosen, or say why not."""
        self.choices[way].setEnabled(usable)
        self.choices[way].setAccessibleDescription(reason)
        self.notes[way].setText(reason)
        self._told[way] = bool(reason)
        self._shown[way] = shown
        self._look()

    def allow_keyring(self, view: KeyringView, *, keys: bool) -> None:
        """Let the keyring be chosen, or say why not; `keys` is whether it could hold the key."""
        name = view.backend or self.tr("The keyring")
        words = {
            KeyringState.READY: self.tr("{backend} is ready."),
            KeyringState.LOCKED: self.tr("{backend} is locked. Your system will ask to unlock it."),
            KeyringState.DENIED: self.tr("{backend} refuses access."),
            KeyringState.ABSENT: self.tr("This computer has no keyring that can be used."),
            KeyringState.UNKNOWN: self.tr("Whether the keyring works is not known."),
        }[view.state].format(backend=name)
        if not keys:
            words = self.tr("This package has no key that a keyring could hold.")
        usable = keys and view.state in _USABLE
        self.allow(Way.KEYRING, usable=usable, reason=words, shown=keys)
        if view.state is KeyringState.READY:
            # Nothing to decide, and the room is needed; screen readers still hear it.
            self._told[Way.KEYRING] = False
            self._look()

    def narrow(self, *, on: bool) -> None:
        """Show the marked way alone, where all of them would push what matters out of sight."""
        self._narrow = on and sum(self._shown.values()) > _FEW
        self._look()

    @Slot()
    def _widen(self) -> None:
        self.narrow(on=False)
        self.choices[self.marked].setFocus()

    @Slot()
    def _look(self) -> None:
        for way, button in self.choices.items():
            shown = self._shown[way] and not (self._narrow and way is not self.marked)
            button.setVisible(shown)
            self.notes[way].setVisible(shown and self._told[way])
        self.all.setVisible(self._narrow)

    def mark(self, way: Way) -> None:
        """Mark a way."""
        self.choices[way].setChecked(True)

    def mark_first(self) -> None:
        """Mark the first way of `order` that can be chosen, the key's if none can."""
        usable = [way for way in self.order if self.choices[way].isEnabled()]
        self.mark(usable[0] if usable else Way.KEY)
