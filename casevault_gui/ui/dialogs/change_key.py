"""Changing the key of the custody log: what it means, what stays, the question, and what came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit

from casevault_gui.core.files import shown_path
from casevault_gui.ui.dialogs.ask_secret import AskSecretDialog, SecretWish, SecretWords
from casevault_gui.ui.dialogs.dialog import Dialog
from casevault_gui.ui.services import KeyChange, Protection
from casevault_gui.ui.widgets.case_form_field import FormField
from casevault_gui.ui.widgets.facts import Facts
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from casevault_gui.ui.services import Services

_LONGEST = 500
_WIDTH = 640


class ChangeKeyDialog(AskSecretDialog):
    """Ends the log and begins one under a new key; accepts with a `KeyChange` when it is done.

    The profile is closed then: the window has to be opened anew.
    """

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Ask for the reason, and for a new passphrase where the profile has one."""
        protected = services.profile.facts().protection is Protection.PASSPHRASE
        words = SecretWords(
            self.tr("Change the log's key"),
            self.tr(
                "Do this when somebody else may have the key: a laptop or a copy of the profile was"
                " stolen. The custody log ends with an entry that names a new one, and the new one"
                " begins with an entry that names the old."
            ),
            self.tr("New passphrase"),
            self.tr("Change the &key"),
            "key",
        )
        wish = SecretWish.NEW if protected else SecretWish.NOTHING
        # What `usable` asks, also while the frame is built.
        self._why = ""
        self.why = QLineEdit()
        self.understood = QCheckBox(self.tr("I know that this cannot be taken back"))
        super().__init__(services, words, wish, self._change, parent)
        self.setMinimumWidth(_WIDTH)
        self.why.setMaxLength(_LONGEST)
        self.why.setAccessibleName(self.tr("Reason, for both logs"))
        told = (
            self.tr(
                "What stays: every package and its keys, the vault, your identity, contacts and"
                " notes. The old log is kept beside the new one and can still be verified."
            ),
            self.tr(
                "What changes: the key that signs checkpoints, and your key as a witness. Whoever"
                " holds the old keys needs the new ones. Offers that are still open stay with the"
                " old log."
            ),
            self.tr("CaseVault then opens anew: what is open in this window is closed."),
        )
        for place, text in enumerate(told, 1):
            self.fields.insertWidget(place, Text(text, "muted"))
        self.fields.addWidget(FormField(self.tr("Reason, for both logs"), self.why, required=True))
        self.fields.addWidget(self.understood)
        self.why.textChanged.connect(self.look)
        self.understood.toggled.connect(self.look)
        self.look()

    @property
    def usable(self) -> bool:
        """Whether there is a reason, consent, and a new passphrase where one is needed."""
        told = bool(self.why.text().strip()) and self.understood.isChecked()
        return told and super().usable

    def act(self) -> Callable[[], object]:
        """Return what changes the key, for the reason that is typed now."""
        change = super().act()
        self._why = self.why.text().strip()
        return change

    def words_while(self) -> str:
        """Say that it goes on."""
        return self.tr("Changing the key…")

    def _change(self, _current: str, new: str) -> KeyChange:
        return self._services.profile.change_key(self._why, new)


class KeyChangedDialog(Dialog):
    """Shows the new key and where the old log lies; nothing here is secret."""

    def __init__(self, change: KeyChange, parent: QWidget | None = None) -> None:
        """Show `change`."""
        super().__init__(self.tr("The log's key was changed"), "check", parent)
        self.setMinimumWidth(_WIDTH)
        self.key = change.key
        facts = Facts()
        facts.start()
        facts.add_mono(self.tr("New log"), change.key)
        facts.add_mono(self.tr("Log that has ended"), change.former)
        facts.add_path(self.tr("It lies in"), shown_path(change.former_home))
        self.copy = IconButton(self.tr("&Copy the new key"), "copy")
        self.copy.clicked.connect(self._copy)
        self.again = IconButton(self.tr("&Open CaseVault anew"), "", "primary")
        self.again.clicked.connect(self.accept)
        self.body.addWidget(
            Text(
                self.tr(
                    "Give the new keys of log and witness, and a first checkpoint, to whoever holds"
                    " the old ones, at once: that is what tells your log from a thief's. You find"
                    " them in the custody log under Others."
                )
            )
        )
        self.body.addWidget(facts)
        self.add_button(self.copy)
        self.add_button(self.again, default=True)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.key)
        self.copy.setText(self.tr("Copied"))
