"""What the page of keys asks of the core: records, vault, people, tokens and services."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from casevault_gui.core.errors import NoSlotForCredential
from casevault_gui.core.keys.pinned_keys import PinnedKey
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.workflows import identities, key_records, providers, vaults
from casevault_gui.core.workflows.credentials import (
    Credential,
    KeyCredential,
    KeyringCredential,
    VaultCredential,
)
from casevault_gui.core.workflows.destroy import Destruction, destroy_key
from casevault_gui.core.workflows.grants import grant_access
from casevault_gui.core.workflows.release_key import KEYRING, VAULT
from casevault_gui.core.workflows.sealing_options import contact_recipient, pinned_recipient
from casevault_gui.core.workflows.unlock import prove_key, retrieve_key, store_key
from casevault_gui.ui.opening import fulfilled
from casevault_gui.ui.vault_desk import VaultDesk, VaultEvents, VaultFacts

if TYPE_CHECKING:
    from casevault_gui.core.crypto.foreign_keys import ForeignKey
    from casevault_gui.core.keys.contacts import Contact, Trust
    from casevault_gui.core.keys.identity import Claims, Identity
    from casevault_gui.core.keys.pinned_keys import ProviderSettings
    from casevault_gui.core.keys.unwrapper import Ask
    from casevault_gui.core.keys.vault_backup import Merged
    from casevault_gui.core.model import Actor
    from casevault_gui.core.workflows.key_records import KeyRecord
    from casevault_gui.core.workflows.recipients import Recipient
    from casevault_gui.ui.opening import Wish

__all__ = ["KEYRING", "VAULT", "KeysDesk", "ProfileKeysDesk", "VaultEvents", "VaultFacts"]


class KeysDesk(Protocol):
    """The way to keys, people and places. All of it is for a lane; each act logs itself first."""

    def records(self) -> Sequence[KeyRecord]:
        """Return what the log tells of each package's keys, the newest first."""

    def vault(self) -> VaultFacts:
        """Return the vault's state; raises `VaultTrouble`."""

    def make_vault(self, passphrase: str) -> None:
        """Make the vault, unlocked; raises `VaultExists`, `PassphraseUnusable`."""

    def unlock_vault(self, passphrase: str | None) -> None:
        """Unlock it, with None by the keyring; raises `VaultTrouble`, `KeyringTrouble`."""

    def lock_vault(self) -> None:
        """Lock it; quick, never fails."""

    def change_vault_passphrase(self, current: str, new: str) -> None:
        """Change its passphrase; raises `VaultPassphraseWrong`."""

    def hold_vault_in_keyring(self, *, hold: bool) -> None:
        """Let the keyring unlock it too, or no longer; raises `KeyringTrouble`."""

    def back_up_vault(self, path: Path) -> int:
        """Write a backup and return how many keys it holds; raises `TargetTrouble`."""

    def restore_vault(self, path: Path, passphrase: str) -> Merged:
        """Bring a backup in; raises `VaultBackupUnreadable`, `VaultPassphraseWrong`."""

    def identity(self) -> Identity | None:
        """Return one's own identity, None before it is made."""

    def create_identity(self, claims: Claims) -> Identity:
        """Make one's own identity; raises `VaultLocked`, `KeyringTrouble`."""

    def export_identity(self, path: Path) -> None:
        """Write its public half to a file; raises `TargetTrouble`."""

    def contacts(self) -> Sequence[Contact]:
        """Return the contacts by name."""

    def add_contact(self, path: Path, name: str = "") -> Contact:
        """Add who a file describes; raises `IdentityInvalid`, `ContactExists`."""

    def set_trust(self, contact: Contact, trust: Trust, how: str) -> Contact:
        """Keep that a contact was compared, or is revoked."""

    def remove_contact(self, contact: Contact) -> None:
        """Forget a contact."""

    def pinned(self) -> Sequence[PinnedKey]:
        """Return the pinned keys by name."""

    def read_public_key(self, path: Path) -> ForeignKey:
        """Return the key in a file; raises `PublicKeyUnsuitable`."""

    def pin(
        self, name: str, key: ForeignKey | None, origin: str, settings: ProviderSettings | None
    ) -> PinnedKey:
        """Pin a key; raises `ProviderUnknown` if the name is taken."""

    def fetch_and_pin(
        self, name: str, settings: ProviderSettings, origin: str, ask: Ask
    ) -> PinnedKey:
        """Ask a token or service for its key, test it and pin it; raises `ProviderTrouble`."""

    def pin_service(
        self, name: str, settings: ProviderSettings, origin: str, ask: Ask
    ) -> PinnedKey:
        """Test a service's symmetric key and pin it; raises `ProviderTrouble`."""

    def test_provider(self, name: str, ask: Ask) -> PinnedKey:
        """Prove that a pinned key opens what is sealed to it; raises `ProviderTrouble`."""

    def unpin(self, name: str) -> None:
        """Forget a pinned key."""

    def recipient(self, choice: Contact | PinnedKey, ask: Ask) -> Recipient:
        """Return the recipient that somebody is; raises `ContactRevoked`, `ProviderTrouble`."""

    def test_key(self, package: Path, wish: Wish, sample: int) -> str:
        """Prove that a credential opens a package and `sample` files in it; return the slot's id.

        Raises as opening.
        """

    def keep_key(self, package: Path, wish: Wish, place: str) -> None:
        """Keep a package's key in `KEYRING` or `VAULT`, after proving that it opens.

        The wish is for the key itself, or for where it is kept already.
        """

    def grant(
        self, package: Path, wish: Wish, recipient: Recipient, target: Path, why: str
    ) -> None:
        """Write a grant for one more recipient; raises as opening does, `TargetTrouble`."""

    def destroy(
        self, record: KeyRecord, destructions: Sequence[Destruction], second: Actor, why: str
    ) -> None:
        """Destroy or attest copies of a key; raises `SecondPersonMissing`."""


@dataclass(frozen=True, slots=True)
class ProfileKeysDesk(VaultDesk):
    """Keys in the name of one profile; `events` tells of each lock and unlock."""

    def records(self) -> Sequence[KeyRecord]:
        """Return what the log tells."""
        return key_records.key_records(self.profile)

    def make_vault(self, passphrase: str) -> None:
        """Make the vault."""
        self.profile.make_vault(passphrase)
        self.events.changed.emit()

    def unlock_vault(self, passphrase: str | None) -> None:
        """Unlock it."""
        vaults.unlock_vault(self.profile, passphrase)

    def change_vault_passphrase(self, current: str, new: str) -> None:
        """Change its passphrase."""
        vaults.change_vault_passphrase(self.profile, current, new)

    def hold_vault_in_keyring(self, *, hold: bool) -> None:
        """Let the keyring unlock it too, or no longer."""
        vaults.hold_vault_in_keyring(self.profile, hold=hold)

    def back_up_vault(self, path: Path) -> int:
        """Write a backup."""
        return vaults.back_up_vault(self.profile, path)

    def restore_vault(self, path: Path, passphrase: str) -> Merged:
        """Bring a backup in."""
        merged = vaults.restore_vault(self.profile, path, passphrase)
        self.events.changed.emit()
        return merged

    def identity(self) -> Identity | None:
        """Return one's own identity."""
        return identities.own_identity(self.profile)

    def create_identity(self, claims: Claims) -> Identity:
        """Make one's own identity."""
        return identities.create_identity(self.profile, claims)

    def export_identity(self, path: Path) -> None:
        """Write its public half to a file."""
        identities.export_identity(self.profile, path)

    def contacts(self) -> Sequence[Contact]:
        """Return the contacts."""
        return identities.contacts(self.profile).all()

    def add_contact(self, path: Path, name: str = "") -> Contact:
        """Add who a file describes."""
        return identities.add_contact(self.profile, path, name)

    def set_trust(self, contact: Contact, trust: Trust, how: str) -> Contact:
        """Keep what was done about a contact."""
        return identities.set_trust(self.profile, contact, trust, how)

    def remove_contact(self, contact: Contact) -> None:
        """Forget a contact."""
        identities.remove_contact(self.profile, contact)

    def pinned(self) -> Sequence[PinnedKey]:
        """Return the pinned keys."""
        return providers.pinned_keys(self.profile).all()

    def read_public_key(self, path: Path) -> ForeignKey:
        """Return the key in a file."""
        return providers.read_public_key(path)

    def pin(
        self, name: str, key: ForeignKey | None, origin: str, settings: ProviderSettings | None
    ) -> PinnedKey:
        """Pin a key."""
        return providers.pin_key(self.profile, name, key, origin, settings)

    def fetch_and_pin(
        self, name: str, settings: ProviderSettings, origin: str, ask: Ask
    ) -> PinnedKey:
        """Ask a token or service for its key, test it and pin it."""
        return providers.fetch_and_pin(self.profile, name, settings, origin, ask)

    def pin_service(
        self, name: str, settings: ProviderSettings, origin: str, ask: Ask
    ) -> PinnedKey:
        """Test a service's symmetric key and pin it."""
        return providers.pin_service(self.profile, name, settings, origin, ask)

    def test_provider(self, name: str, ask: Ask) -> PinnedKey:
        """Test a pinned key."""
        return providers.test_provider(self.profile, name, ask)

    def unpin(self, name: str) -> None:
        """Forget a pinned key."""
        providers.unpin_key(self.profile, name)

    def recipient(self, choice: Contact | PinnedKey, ask: Ask) -> Recipient:
        """Return the recipient that somebody is."""
        if isinstance(choice, PinnedKey):
            return pinned_recipient(self.profile, choice.name, ask)
        return contact_recipient(self.profile, choice.fingerprint)

    def test_key(self, package: Path, wish: Wish, sample: int) -> str:
        """Prove that a credential opens a package; return the slot's id."""
        with fulfilled(self.profile, wish) as credential:
            return prove_key(self.profile, package, credential, sample=sample)

    def keep_key(self, package: Path, wish: Wish, place: str) -> None:
        """Keep a package's key."""
        with fulfilled(self.profile, wish) as credential:
            store_key(self.profile, package, self._key(package, credential), place)

    def grant(
        self, package: Path, wish: Wish, recipient: Recipient, target: Path, why: str
    ) -> None:
        """Write a grant."""
        with fulfilled(self.profile, wish) as credential:
            granter = identities.private_identity(self.profile)
            grant_access(self.profile, package, credential, recipient, granter, target, why=why)

    def destroy(
        self, record: KeyRecord, destructions: Sequence[Destruction], second: Actor, why: str
    ) -> None:
        """Destroy or attest copies of a key."""
        destroy_key(self.profile, record, destructions, second, why=why)

    def _key(self, package: Path, credential: Credential) -> KeyCredential:
        match credential:
            case KeyCredential():
                return credential
            case VaultCredential():
                return KeyCredential(retrieve_key(self.profile, package, VAULT))
            case KeyringCredential():
                return KeyCredential(retrieve_key(self.profile, package, KEYRING))
            case _:
                # Whoever opens without the key does not have it to keep.
                raise NoSlotForCredential(wanted="key", offered="")
