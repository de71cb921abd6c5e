"""The strip at the bottom: who acts, how the profile is kept, vault, keyring, clipboard."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from casevault_gui.ui.pages.page import Errand, KeysPlace, PageName
from casevault_gui.ui.services import KeyringState, KeyringView, ProfileFacts, Protection
from casevault_gui.ui.theme import HAIR, TIGHT
from casevault_gui.ui.vault_desk import VaultFacts
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import restyle

_LEAST_LETTERS, _MOST_LETTERS = 26, 36
"""Of the words about who acts: so many before calm words are said, and no more in any case."""


class StatusStrip(QFrame):
    """Five small buttons in words and icons.

    Emits `wanted(Errand)` when one leads to a page, `lock_vault()` when the vault should lock now,
    `keyring_asked()` when the keyring should be looked at again, `clear_clipboard()` when a copied
    key should leave the clipboard now.
    """

    wanted = Signal(object)
    lock_vault = Signal()
    keyring_asked = Signal()
    clear_clipboard = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the strip; it says nothing certain before it is told."""
        super().__init__(parent)
        self.setProperty("kind", "strip")
        # The style sheet's least height of a button would let the strip be squeezed.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.identity = IconButton("", "identity", "strip")
        self.protection = IconButton("", "shield-off", "strip")
        self.vault = IconButton("", "keys", "strip")
        self.keyring = IconButton("", "keyring", "strip")
        self.clipboard = IconButton("", "clipboard", "strip")
        self.identity.clicked.connect(self._to_settings)
        self.protection.clicked.connect(self._to_settings)
        self.vault.clicked.connect(self._turn_vault)
        self.keyring.clicked.connect(self._ask_keyring)
        self.clipboard.clicked.connect(self._clear_clipboard)
        self._calm = (self.clipboard, self.keyring, self.vault)
        self._vault: VaultFacts | None = None
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(TIGHT, HAIR, TIGHT, HAIR)
        row.setSpacing(HAIR)
        row.addWidget(self.identity)
        row.addWidget(self.protection)
        row.addStretch(1)
        row.addWidget(self.vault)
        row.addWidget(self.keyring)
        row.addWidget(self.clipboard)
        self.show_vault(None)
        self.show_keyring(KeyringView())
        self.show_clipboard(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is less room; another size of type resizes the strip as well."""
        super().resizeEvent(event)
        self._fit()

    def show_profile(self, facts: ProfileFacts) -> None:
        """Show who acts and how the profile is protected."""
        name = facts.actor.name.strip()
        acting = self.tr("Acting as {name}") if name else self.tr("No name given")
        tip = self.tr("So the custody log names who acts. Click to change.")
        self._say(self.identity, acting.format(name=name), "" if name else "warning", tip)
        tip = self.tr("Click to change how it is protected.")
        if facts.protection is Protection.NONE:
            self.protection.show_icon("shield-off")
            self._say(self.protection, self.tr("Profile not protected"), "warning", tip)
        else:
            self.protection.show_icon("shield")
            by = {
                Protection.PASSPHRASE: self.tr("Profile protected by a passphrase"),
                Protection.KEYRING: self.tr("Profile protected by the keyring"),
            }
            self._say(self.protection, by[facts.protection], "", tip)

    def show_keyring(self, view: KeyringView) -> None:
        """Show what the keyring can do."""
        words = {
            KeyringState.READY: self.tr("Keyring ready"),
            KeyringState.LOCKED: self.tr("Keyring locked"),
            KeyringState.DENIED: self.tr("Keyring refuses"),
            KeyringState.ABSENT: self.tr("No keyring here"),
            KeyringState.UNKNOWN: self.tr("Looking for a keyring…"),
        }[view.state]
        troubled = view.state in {KeyringState.LOCKED, KeyringState.DENIED}
        tip = self.tr("Click to look again.")
        self._say(self.keyring, words, "warning" if troubled else "", tip)

    def show_vault(self, facts: VaultFacts | None) -> None:
        """Show whether the key vault is there and open; None when it cannot be read."""
        self._vault = facts
        self.vault.show_icon("keys" if facts is None or not facts.exists else "lock")
        if facts is None:
            words, tip, tone = self.tr("Vault unreadable"), "", "warning"
        elif not facts.exists:
            words, tip, tone = self.tr("No key vault"), self.tr("Click to learn what it does."), ""
        elif facts.locked:
            words, tip, tone = self.tr("Vault locked"), self.tr("Click to unlock it."), ""
        else:
            self.vault.show_icon("unlock")
            words, tip, tone = self.tr("Vault unlocked"), self.tr("Click to lock it now."), ""
        self._say(self.vault, words, tone, tip)

    @Slot(int)
    def show_clipboard(self, seconds: int) -> None:
        """Show that a key leaves the clipboard in `seconds`; 0 when it holds none of ours."""
        self.clipboard.setEnabled(seconds > 0)
        if seconds > 0:
            words = self.tr("Key leaves the clipboard in {n} s").format(n=seconds)
            self._say(self.clipboard, words, "warning", self.tr("Click to clear it now."))
        else:
            self._say(self.clipboard, self.tr("No key in the clipboard"), "", "")

    def _say(self, button: IconButton, words: str, tone: str, tip: str) -> None:
        button.setText(words.replace("&", "&&"))
        button.setAccessibleName(words)
        button.setToolTip(f"{words}. {tip}" if tip else words)
        restyle(button, tone)
        self._fit()

    def _fit(self) -> None:
        """Show as much of the name as there is room for, and no calm word that takes its room."""
        metrics = self.identity.fontMetrics()
        for button in self._calm:
            button.setText(button.accessibleName())
        acting = self.identity.accessibleName()
        letter = metrics.averageCharWidth()
        wanted = min(letter * _LEAST_LETTERS, metrics.horizontalAdvance(acting))
        for button in self._calm:
            if self._room() >= wanted:
                break
            if not button.property("tone"):
                button.setText("")
        room = min(letter * _MOST_LETTERS, self._room())
        fit = metrics.elidedText(acting, Qt.TextElideMode.ElideRight, max(0, room))
        self.identity.setText(fit.replace("&", "&&"))

    def _room(self) -> int:
        """Return how wide the words about who acts may be."""
        self._row.invalidate()
        shown = self.identity.text().replace("&&", "&")
        used = self.identity.fontMetrics().horizontalAdvance(shown)
        return self.width() - self._row.sizeHint().width() + used

    @Slot()
    def _to_settings(self) -> None:
        self.wanted.emit(Errand(PageName.SETTINGS))

    @Slot()
    def _turn_vault(self) -> None:
        if self._vault is not None and self._vault.exists and not self._vault.locked:
            self.lock_vault.emit()
        else:
            self.wanted.emit(Errand(PageName.KEYS, place=KeysPlace.VAULT))

    @Slot()
    def _ask_keyring(self) -> None:
        self.show_keyring(KeyringView())
        self.keyring_asked.emit()

    @Slot()
    def _clear_clipboard(self) -> None:
        self.clear_clipboard.emit()
