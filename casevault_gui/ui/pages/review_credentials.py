"""The ways to open a package, offered by what its slots and the keyring allow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from casevault_gui.core.crypto.keytext import PackageKey, short_fingerprint
from casevault_gui.core.errors import SharesDoNotCombine
from casevault_gui.core.package.slots import SharesSlot
from casevault_gui.core.workflows.credentials import (
    KeyCredential,
    KeyringCredential,
    PassphraseCredential,
    SharesCredential,
)
from casevault_gui.core.workflows.public_facts import SlotFacts
from casevault_gui.ui.opening import (
    GrantFacts,
    GrantWish,
    IdentityWish,
    Places,
    TokenWish,
    VaultWish,
    Wish,
)
from casevault_gui.ui.pages.review_ways import GRANTED, SLOTS, Way, WayList
from casevault_gui.ui.services import KeyringView
from casevault_gui.ui.theme import HAIR, NEAR, TIGHT
from casevault_gui.ui.widgets.grant_entry import GrantEntry
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.key_field import KeyEntry
from casevault_gui.ui.widgets.secret_field import SecretField
from casevault_gui.ui.widgets.shares_entry import SharesEntry
from casevault_gui.ui.widgets.text import Text
from casevault_gui.ui.widgets.token_choice import TokenChoice

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.core.crypto.shares import Share
    from casevault_gui.messages import Message


class CredentialForm(QWidget):
    """Emits `changed()` when `wish` may have changed and `submitted()` on Return.

    `file_wanted(Path)` asks for a key file to be read, `grant_wanted(Path)` for a grant; the
    answers are given to `take_file_key` and `take_grant`.
    """

    changed = Signal()
    submitted = Signal()
    file_wanted = Signal(object)
    grant_wanted = Signal(object)

    def __init__(
        self,
        choose_files: Callable[[QWidget, Callable[[Sequence[Path]], None]], None],
        explain: Callable[[BaseException], Message] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Offer nothing yet; `choose_files` asks for a file, `explain` says what is wrong."""
        super().__init__(parent)
        self._choose_files = choose_files
        self._file_key: PackageKey | None = None
        self._tried: tuple[Share, ...] = ()
        self._slots: frozenset[str] = frozenset()
        self._sets: frozenset[tuple[int, int]] = frozenset()
        self._places = Places()
        self.ways = WayList()
        self.choices = self.ways.choices
        self.notes = self.ways.notes
        self.key = KeyEntry()
        self.file = IconButton(self.tr("Choose the key &file…"), "file")
        self.file_words = Text(kind="muted")
        self.passphrase = SecretField(self.tr("Passphrase of the package"))
        self.vault = SecretField(self.tr("Passphrase of your vault"))
        self.vault_for_identity = SecretField(self.tr("Passphrase of your vault"))
        self.shares = SharesEntry(explain)
        self.token = TokenChoice()
        self.grant = GrantEntry(choose_files)
        self._fields: dict[Way, QWidget] = {}
        for field in (self.passphrase, self.vault, self.vault_for_identity):
            field.line.setPlaceholderText(field.line.accessibleName())
        self._lay_out()
        self._connect()

    @property
    def way(self) -> Way:
        """The way that is marked."""
        return self.ways.marked

    @property
    def wish(self) -> Wish | None:
        """What would be tried now, None while it is not complete."""
        if not self.choices[self.way].isEnabled():
            return None
        wish = self._direct()
        grant = self.grant.facts
        if (
            grant is not None
            and self.way in GRANTED
            and grant.slot in SLOTS[self.way]
            and isinstance(wish, IdentityWish | TokenWish | SharesCredential)
        ):
            return GrantWish(grant.grant, wish)
        return wish

    def _direct(self) -> Wish | None:
        match self.way:
            case Way.KEYRING:
                return KeyringCredential()
            case Way.VAULT:
                return self._with_vault(VaultWish, self.vault, self._places.vault_locked)
            case Way.IDENTITY:
                locked = self._places.identity_locked
                return self._with_vault(IdentityWish, self.vault_for_identity, locked)
            case Way.PASSPHRASE:
                text = self.passphrase.text()
                return PassphraseCredential(text) if text else None
            case Way.SHARES:
                return SharesCredential(self.shares.shares) if self.shares.enough else None
            case Way.TOKEN:
                return self.token.wish
            case _:
                key = self.key.key if self.way is Way.KEY else self._file_key
                return None if key is None else KeyCredential(key)

    def _with_vault(
        self,
        kind: type[VaultWish | IdentityWish],
        field: SecretField,
        locked: bool,  # noqa: FBT001 - a private answer
    ) -> VaultWish | IdentityWish | None:
        if not locked:
            return kind()
        return kind(field.text()) if field.text() else None

    def offer(self, slots: Sequence[SlotFacts]) -> None:
        """Offer what these slots allow; keyring and other places wait for their `show_…`."""
        self.forget()
        self.grant.clear()
        self.ways.narrow(on=False)
        self._slots = frozenset(slot.type for slot in slots if slot.known)
        self._sets = frozenset(
            (slot.set_id, slot.threshold) for slot in slots if slot.type == "shares" and slot.known
        )
        self._places = Places()
        looking = self.tr("Looking for a keyring…")
        self.ways.allow(Way.KEYRING, usable=False, reason=looking, shown="key" in self._slots)
        self._offer()
        self.ways.mark_first()
        self._turn()

    def show_keyring(self, view: KeyringView) -> None:
        """Offer the keyring, or say why it cannot be used."""
        self.ways.allow_keyring(view, keys="key" in self._slots)
        self.changed.emit()

    def show_places(self, places: Places) -> None:
        """Offer what the profile could open the package with."""
        self._places = places
        self.token.offer(each for each in places.tokens if each.slot in self._known_slots)
        self._offer()
        if places.in_vault:
            self.ways.mark(Way.VAULT)
        elif not self.choices[self.way].isEnabled():
            self.ways.mark_first()
        self._turn()

    def take_file_key(self, key: PackageKey) -> None:
        """Keep the key that was read from a file."""
        self._file_key = key
        self.file_words.setText(
            self.tr("It holds the key {fingerprint}.").format(
                fingerprint=short_fingerprint(key.fingerprint)
            )
        )
        self.changed.emit()

    def take_grant(self, facts: GrantFacts) -> None:
        """Keep a grant: its slot opens the package too."""
        self.grant.show_grant(facts)
        slot = facts.grant.slot
        if isinstance(slot, SharesSlot):
            self._sets = frozenset({(slot.set_id, slot.threshold)})
        self.show_places(self._places)
        for way in GRANTED:
            if facts.slot in SLOTS[way] and self.choices[way].isEnabled():
                self.ways.mark(way)
        self.ways.narrow(on=True)
        self._turn()
        self.focus()

    def hand_over(self) -> None:
        """Forget every credential, for it is tried now; `failed` may give cards back."""
        tried = self.shares.shares
        self.forget()
        self._tried = tried

    def failed(self, error: BaseException) -> None:
        """Make room for the reason; cards that were tried come back but for the wrong one."""
        tried, self._tried = self._tried, ()
        if tried and isinstance(error, SharesDoNotCombine):
            self.shares.give_back(tried, error)
        self.ways.narrow(on=True)

    @Slot()
    def forget(self) -> None:
        """Forget every credential; a grant is no secret and stays."""
        self._file_key = None
        self._tried = ()
        self.file_words.setText("")
        self.key.wipe()
        for field in (self.passphrase, self.vault, self.vault_for_identity, self.token):
            field.wipe()
        self.shares.wipe()
        self.changed.emit()

    def focus(self) -> None:
        """Put the focus where the person goes on."""
        fields: dict[Way, QWidget] = {
            Way.KEYRING: self.choices[Way.KEYRING],
            Way.VAULT: self.vault if self._places.vault_locked else self.choices[Way.VAULT],
            Way.KEY: self.key,
            Way.KEY_FILE: self.file,
            Way.PASSPHRASE: self.passphrase,
            Way.IDENTITY: (
                self.vault_for_identity
                if self._places.identity_locked
                else self.choices[Way.IDENTITY]
            ),
            Way.SHARES: self.shares,
            Way.TOKEN: self.token,
        }
        fields[self.way].setFocus()

    @property
    def _known_slots(self) -> frozenset[str]:
        grant = self.grant.facts
        return self._slots if grant is None else self._slots | {grant.slot}

    def _offer(self) -> None:
        places, slots = self._places, self._known_slots
        reasons = {
            Way.VAULT: (places.in_vault, self.tr("Your vault does not hold the package's key.")),
            Way.KEY: (True, ""),
            Way.KEY_FILE: (True, ""),
            Way.PASSPHRASE: (True, ""),
            Way.IDENTITY: (bool(places.identity), self.tr("You have no identity of your own yet.")),
            Way.SHARES: (True, ""),
            Way.TOKEN: (
                self.token.any,
                self.tr("None of your tokens and services fits. Add it on the page of keys."),
            ),
        }
        for way, (usable, reason) in reasons.items():
            possible = bool(SLOTS[way] & slots)
            shown = possible and (way is not Way.VAULT or places.vault)
            allowed = possible and usable
            self.ways.allow(way, usable=allowed, reason="" if allowed else reason, shown=shown)
        self.vault.setVisible(places.vault_locked)
        self.vault_for_identity.setVisible(places.identity_locked)
        self.shares.expect(self._sets)

    @Slot(QObject)
    def _turned(self, _button: QObject) -> None:
        self._turn()
        self.focus()

    def _turn(self) -> None:
        # Not a stack of pages: that would keep the room of the tallest for each.
        for way, holder in self._fields.items():
            holder.setVisible(way is self.way)
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
        self.ways.group.buttonClicked.connect(self._turned)
        self.key.changed.connect(self._changed)
        self.key.submitted.connect(self._submitted)
        for field in (self.passphrase, self.vault, self.vault_for_identity, self.token):
            field.changed.connect(self._changed)
            field.returned.connect(self._submitted)
        self.shares.changed.connect(self._changed)
        self.file.clicked.connect(self._ask_file)
        self.grant.wanted.connect(self.grant_wanted)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(HAIR)
        whole.addWidget(self.ways)
        file = QWidget()
        row = QHBoxLayout(file)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(NEAR)
        row.addWidget(self.file)
        row.addWidget(self.file_words, 1)
        fields = {
            Way.KEYRING: QWidget(),
            Way.VAULT: self.vault,
            Way.KEY: self.key,
            Way.KEY_FILE: file,
            Way.PASSPHRASE: self.passphrase,
            Way.IDENTITY: self.vault_for_identity,
            Way.SHARES: self.shares,
            Way.TOKEN: self.token,
        }
        for way in Way:
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, TIGHT, 0, HAIR)
            column.addWidget(fields[way])
            self._fields[way] = holder
            whole.addWidget(holder)
            holder.setVisible(way is self.way)
        whole.addWidget(self.grant)
