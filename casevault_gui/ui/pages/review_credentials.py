"""The ways to open a package, offered by what its slots and the keyring allow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from casevault_gui.core.crypto.keytext import PackageKey, short_fingerprint
from casevault_gui.core.workflows.credentials import (
    Credential,
    KeyCredential,
    KeyringCredential,
    PassphraseCredential,
)
from casevault_gui.core.workflows.review import SlotFacts
from casevault_gui.ui.services import KeyringState, KeyringView
from casevault_gui.ui.theme import FAR, HAIR, NEAR, TIGHT
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.key_field import KeyEntry
from casevault_gui.ui.widgets.secret_field import SecretField
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from pathlib import Path

_USABLE = frozenset({KeyringState.READY, KeyringState.LOCKED, KeyringState.UNKNOWN})


class Way(IntEnum):
    """The ways to open a package, in the order they are offered."""

    KEYRING = 0
    KEY = 1
    KEY_FILE = 2
    PASSPHRASE = 3


class CredentialForm(QWidget):
    """Emits `changed()` when `credential` may have changed and `submitted()` on Return.

    `file_wanted(Path)` asks for a key file to be read; the answer is given to `take_file_key`.
    """

    changed = Signal()
    submitted = Signal()
    file_wanted = Signal(object)

    def __init__(
        self,
        choose_files: Callable[[QWidget, Callable[[Sequence[Path]], None]], None],
        parent: QWidget | None = None,
    ) -> None:
        """Offer nothing yet; `choose_files` asks for a key file."""
        super().__init__(parent)
        self._choose_files = choose_files
        self._file_key: PackageKey | None = None
        self._keys = False
        self.choices = {way: QRadioButton() for way in Way}
        self.notes = {way: Text(kind="small") for way in Way}
        self._group = QButtonGroup(self)
        self.key = KeyEntry()
        self.file = IconButton(self.tr("Choose the key &file…"), "file")
        self.file_words = Text(kind="muted")
        self.passphrase = SecretField(self.tr("Passphrase of the package"))
        self._fields = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def way(self) -> Way:
        """The way that is marked."""
        return Way(max(0, self._group.checkedId()))

    @property
    def credential(self) -> Credential | None:
        """What would be tried now, None while it is not complete."""
        if not self.choices[self.way].isEnabled():
            return None
        if self.way is Way.KEYRING:
            return KeyringCredential()
        if self.way is Way.PASSPHRASE:
            text = self.passphrase.text()
            return PassphraseCredential(text) if text else None
        key = self.key.key if self.way is Way.KEY else self._file_key
        return None if key is None else KeyCredential(key)

    def offer(self, slots: Sequence[SlotFacts]) -> None:
        """Offer what these slots allow; the keyring waits for `show_keyring`."""
        self.forget()
        keys = any(slot.fingerprint for slot in slots)
        phrases = any(slot.known and not slot.fingerprint for slot in slots)
        self._keys = keys
        for way in (Way.KEY, Way.KEY_FILE):
            self._allow(way, keys, self.tr("This package has no key."))
        self._allow(Way.PASSPHRASE, phrases, self.tr("This package has no passphrase."))
        self._allow(Way.KEYRING, False, self.tr("Looking for a keyring…"))
        first = Way.KEY if keys or not phrases else Way.PASSPHRASE
        self.choices[first].setChecked(True)
        self._turn()

    def show_keyring(self, view: KeyringView) -> None:
        """Offer the keyring, or say why it cannot be used."""
        name = view.backend or self.tr("The keyring")
        words = {
            KeyringState.READY: self.tr("{backend} is ready."),
            KeyringState.LOCKED: self.tr("{backend} is locked. Your system will ask to unlock it."),
            KeyringState.DENIED: self.tr("{backend} refuses access."),
            KeyringState.ABSENT: self.tr("This computer has no keyring that can be used."),
            KeyringState.UNKNOWN: self.tr("Whether the keyring works is not known."),
        }[view.state].format(backend=name)
        if not self._keys:
            words = self.tr("This package has no key that a keyring could hold.")
        self._allow(Way.KEYRING, self._keys and view.state in _USABLE, words)
        self.notes[Way.KEYRING].setText(words)
        self.notes[Way.KEYRING].show()
        self.changed.emit()

    def take_file_key(self, key: PackageKey) -> None:
        """Keep the key that was read from a file."""
        self._file_key = key
        self.file_words.setText(
            self.tr("It holds the key {fingerprint}.").format(
                fingerprint=short_fingerprint(key.fingerprint)
            )
        )
        self.changed.emit()

    @Slot()
    def forget(self) -> None:
        """Forget every credential."""
        self._file_key = None
        self.file_words.setText("")
        self.key.wipe()
        self.passphrase.wipe()
        self.changed.emit()

    def focus(self) -> None:
        """Put the focus where the person goes on."""
        {
            Way.KEYRING: self.choices[Way.KEYRING],
            Way.KEY: self.key,
            Way.KEY_FILE: self.file,
            Way.PASSPHRASE: self.passphrase,
        }[self.way].setFocus()

    def _allow(self, way: Way, usable: bool, reason: str) -> None:  # noqa: FBT001 - one fact of one way
        self.choices[way].setEnabled(usable)
        self.notes[way].setText("" if usable else reason)
        self.notes[way].setVisible(not usable)
        self.choices[way].setAccessibleDescription(reason)

    @Slot(QObject)
    def _turned(self, _button: QObject) -> None:
        self._turn()
        self.focus()

    def _turn(self) -> None:
        self._fields.setCurrentIndex(self.way)
        self.changed.emit()

    @Slot()
    def _changed(self) -> None:
        self.changed.emit()

    @Slot()
    def _submitted(self) -> None:
        self.submitted.emit()

    @Slot()
    def _ask_file(self) -> None:
        self._choose_files(self, self._answer)

    def _answer(self, paths: Sequence[Path]) -> None:
        self.file_wanted.emit(paths[0])

    def _connect(self) -> None:
        self._group.buttonClicked.connect(self._turned)
        self.key.changed.connect(self._changed)
        self.key.submitted.connect(self._submitted)
        self.passphrase.changed.connect(self._changed)
        self.passphrase.returned.connect(self._submitted)
        self.file.clicked.connect(self._ask_file)

    def _lay_out(self) -> None:
        words = {
            Way.KEYRING: self.tr("With the key in this computer's key&ring"),
            Way.KEY: self.tr("With the package &key, typed or pasted"),
            Way.KEY_FILE: self.tr("With a k&ey file"),
            Way.PASSPHRASE: self.tr("With a pa&ssphrase"),
        }
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(HAIR)
        for way, button in self.choices.items():
            button.setText(words[way])
            self._group.addButton(button, way)
            self.notes[way].setContentsMargins(FAR + HAIR, 0, 0, 0)
            self.notes[way].hide()
            whole.addWidget(button)
            whole.addWidget(self.notes[way])
        file = QWidget()
        row = QHBoxLayout(file)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(NEAR)
        row.addWidget(self.file)
        row.addWidget(self.file_words, 1)
        for field in (QWidget(), self.key, file, self.passphrase):
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, TIGHT, 0, HAIR)
            column.addWidget(field)
            column.addStretch(1)
            self._fields.addWidget(holder)
        whole.addWidget(self._fields)
