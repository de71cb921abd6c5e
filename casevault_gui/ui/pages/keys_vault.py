"""The key vault on the page of keys: its state, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casevault_gui.quantities import count_words
from casevault_gui.ui.dialogs.ask_secret import AskSecretDialog, SecretWish, SecretWords
from casevault_gui.ui.keys_desk import VaultFacts
from casevault_gui.ui.pages.keys_view import KeysView
from casevault_gui.ui.theme import NEAR, TIGHT
from casevault_gui.ui.widgets.badge import Badge
from casevault_gui.ui.widgets.card import card
from casevault_gui.ui.widgets.flow import FlowLayout
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.core.keys.vault_backup import Merged
    from casevault_gui.ui.services import Services

_BACKUP = "key-vault.cvvault"


class VaultView(KeysView):
    """Shows the vault's state; emits `changed()` when it was made, locked, unlocked or restored."""

    changed = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build it; `refresh` asks for the state."""
        super().__init__(services, parent)
        self.facts = VaultFacts()
        self.state = Badge()
        self.words = Text(kind="muted")
        self.make = IconButton(self.tr("&Make a vault…"), "add", "primary")
        self.unlock = IconButton(self.tr("&Unlock…"), "unlock", "primary")
        self.by_keyring = IconButton(self.tr("Unlock with &keyring"), "keyring")
        self.lock = IconButton(self.tr("&Lock now"), "lock", "primary")
        self.change = IconButton(self.tr("Change &passphrase…"), "shield")
        self.hold = IconButton("", "keyring")
        self.back_up = IconButton(self.tr("&Back up…"), "save")
        self.restore = IconButton(self.tr("&Restore a backup…"), "refresh")
        self._lay_out()
        self._connect()
        self._look()

    @Slot()
    def refresh(self) -> None:
        """Ask for the vault's state."""
        self.ask(self.services.keys.vault, self._show)

    def _show(self, facts: VaultFacts) -> None:
        known, self.facts = self.facts, facts
        self._look()
        if known != facts:
            self.changed.emit()

    def _look(self) -> None:
        there, locked = self.facts.exists, self.facts.locked
        self.make.setVisible(not there)
        self.unlock.setVisible(there and locked)
        self.by_keyring.setVisible(there and locked and self.facts.held_in_keyring)
        self.lock.setVisible(there and not locked)
        self.change.setVisible(there)
        self.hold.setVisible(there and (not locked or self.facts.held_in_keyring))
        self.back_up.setVisible(there)
        self.restore.setEnabled(not there or not locked)
        self.hold.setText(
            self.tr("No longer unlock with the k&eyring")
            if self.facts.held_in_keyring
            else self.tr("Let the k&eyring unlock it too")
        )
        keys = count_words(self.facts.keys)
        if not there:
            self.state.show_state(self.tr("No vault yet"), "neutral")
            self.words.setText(
                self.tr(
                    "A vault keeps the keys of the packages you seal, under one passphrase. With it"
                    " a lost key card is no lost case."
                )
            )
        elif locked:
            self.state.show_state(self.tr("Locked"), "warning")
            self.words.setText(self.tr("Keys in it: {n}. Unlock it to use them.").format(n=keys))
        else:
            self.state.show_state(self.tr("Unlocked"), "success")
            self.words.setText(
                self.tr("Keys in it: {n}. It locks by itself when you are away.").format(n=keys)
            )

    # --- acts ------------------------------------------------------------------------------------

    @Slot()
    def _make(self) -> None:
        self._ask(
            SecretWords(
                self.tr("Make a key vault"),
                self.tr(
                    "Choose a passphrase for the vault. It opens every key in it, so make it long:"
                    " four or more words that do not belong together."
                ),
                self.tr("Passphrase"),
                self.tr("&Make the vault"),
                "key",
            ),
            SecretWish.NEW,
            lambda _current, new: self.services.keys.make_vault(new),
        )

    @Slot()
    def ask_to_unlock(self) -> None:
        """Ask for the vault's passphrase."""
        self._ask(
            SecretWords(
                self.tr("Unlock the key vault"),
                self.tr("The custody log says that the vault was unlocked, and by whom."),
                self.tr("Passphrase of the vault"),
                self.tr("&Unlock"),
                "unlock",
            ),
            SecretWish.ONE,
            lambda current, _new: self.services.keys.unlock_vault(current),
        )

    @Slot()
    def _change(self) -> None:
        self._ask(
            SecretWords(
                self.tr("Change the vault's passphrase"),
                self.tr("Backups made before keep the passphrase they were made under."),
                self.tr("Passphrase in force"),
                self.tr("&Change"),
                "shield",
            ),
            SecretWish.CHANGE,
            self.services.keys.change_vault_passphrase,
        )

    @Slot()
    def _lock(self) -> None:
        self.run(self.services.keys.lock_vault)

    @Slot()
    def _unlock_by_keyring(self) -> None:
        self.run(partial(self.services.keys.unlock_vault, None))

    @Slot()
    def _hold(self) -> None:
        hold = not self.facts.held_in_keyring
        self.run(partial(self.services.keys.hold_vault_in_keyring, hold=hold))

    @Slot()
    def _back_up(self) -> None:
        self.services.choosers.target(self, _BACKUP, self._back_up_to)

    def _back_up_to(self, path: Path) -> None:
        self.run(partial(self.services.keys.back_up_vault, path), self._backed_up)

    def _backed_up(self, keys: int) -> None:
        self.say(
            self.tr(
                "Backed up; keys in the backup: {n}. It opens with the vault's passphrase of today."
                " Keep it on another medium."
            ).format(n=count_words(keys))
        )

    @Slot()
    def _restore(self) -> None:
        self.services.choosers.files(self, self._restore_from)

    def _restore_from(self, paths: Sequence[Path]) -> None:
        path = paths[0]
        self._ask(
            SecretWords(
                self.tr("Restore a backup of a vault"),
                self.tr(
                    "What the backup has and your vault has not is added. Nothing is replaced."
                ),
                self.tr("Passphrase of the backup"),
                self.tr("&Restore"),
                "refresh",
            ),
            SecretWish.ONE,
            lambda current, _new: self.services.keys.restore_vault(path, current),
            self._restored,
        )

    def _restored(self, merged: Merged) -> None:
        words = self.tr("Restored. Added: {added}. Here already: {same}.").format(
            added=count_words(merged.added), same=count_words(merged.same)
        )
        if merged.differing:
            words += " " + self.tr("Different here, and left as they are: {n}.").format(
                n=count_words(len(merged.differing))
            )
        self.say(words)

    def _ask(
        self,
        words: SecretWords,
        wish: SecretWish,
        act: Callable[[str, str], object],
        done: Callable[[Merged], None] | None = None,
    ) -> None:
        dialog = AskSecretDialog(self.services, words, wish, act, self)

        def accepted() -> None:
            if done is not None:
                # Only restoring asks to be told, and what it returns is this.
                done(cast("Merged", dialog.result_value))
            self.refresh()

        dialog.accepted.connect(accepted)
        self.put(dialog)

    # --- building --------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.make.clicked.connect(self._make)
        self.unlock.clicked.connect(self.ask_to_unlock)
        self.by_keyring.clicked.connect(self._unlock_by_keyring)
        self.lock.clicked.connect(self._lock)
        self.change.clicked.connect(self._change)
        self.hold.clicked.connect(self._hold)
        self.back_up.clicked.connect(self._back_up)
        self.restore.clicked.connect(self._restore)

    def _lay_out(self) -> None:
        frame, column = card()
        head = QHBoxLayout()
        head.setSpacing(NEAR)
        head.addWidget(Text(self.tr("Key vault"), "title", wrap=False))
        head.addWidget(self.state)
        head.addStretch(1)
        for button in (self.make, self.unlock, self.by_keyring, self.lock):
            head.addWidget(button)
        column.addLayout(head)
        column.addWidget(self.words)
        for buttons in ((self.back_up, self.restore), (self.change, self.hold)):
            row = FlowLayout()
            for button in buttons:
                row.addWidget(button)
            column.addLayout(row)
        column.addWidget(self.done)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, NEAR, 0, 0)
        whole.setSpacing(NEAR)
        whole.addWidget(self.trouble)
        whole.addWidget(frame)
        whole.addWidget(self._truth())
        whole.addStretch(1)

    def _truth(self) -> QWidget:
        frame, column = card(spacing=TIGHT)
        column.addWidget(Text(self.tr("What a vault does and does not do"), "strong"))
        for words in (
            self.tr("It recovers every package sealed here, as long as its passphrase is known."),
            self.tr("Nobody can open it without the passphrase. There is no back door."),
            self.tr("It lies on this computer: a lost computer takes it along. Back it up."),
            self.tr("Who has this computer while it is unlocked can use every key in it."),
        ):
            column.addWidget(Text("• " + words, "muted"))
        return frame
