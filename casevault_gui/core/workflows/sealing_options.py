"""Who else a package may be sealed for, what a person chose, and how that is brought about."""

from __future__ import annotations

from dataclasses import field, replace
from typing import TYPE_CHECKING

from casevault_gui.core.errors import ContactRevoked, ProviderCannot
from casevault_gui.core.keys.contacts import Contact, Trust
from casevault_gui.core.keys.pinned_keys import PinnedKey
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.workflows import identities, providers
from casevault_gui.core.workflows.recipients import KeyRecipient, PersonRecipient, ShareScheme
from casevault_gui.core.workflows.vaults import unlock_vault

if TYPE_CHECKING:
    from casevault_gui.core.keys.unwrapper import Ask
    from casevault_gui.core.workflows.profile import Profile
    from casevault_gui.core.workflows.recipients import Recipient
    from casevault_gui.core.workflows.seal_request import SealRequest


@dataclass(frozen=True, slots=True)
class SealOptions:
    """Whom and what this profile could add; `identity` is the words of one's own, "" for none."""

    contacts: tuple[Contact, ...] = ()
    keys: tuple[PinnedKey, ...] = ()
    vault: bool = False
    vault_locked: bool = False
    identity: str = ""


@dataclass(frozen=True, slots=True)
class SealExtras:
    """What was chosen beyond key and passphrase.

    `services` are symmetric keys that must be asked when sealing, `token` what they need for it.
    """

    recipients: tuple[Recipient, ...] = ()
    services: tuple[PinnedKey, ...] = ()
    shares: ShareScheme | None = None
    sign: bool = False
    keep_in_vault: bool = False
    vault_passphrase: str = field(default="", repr=False)
    token: str = field(default="", repr=False)

    @property
    def opens(self) -> bool:
        """Whether anything of it opens the package."""
        return bool(self.recipients or self.services or self.shares)


def seal_options(profile: Profile) -> SealOptions:
    """Return what the profile could add; raises `ProfileDamaged`, `VaultTrouble`."""
    vault, own = profile.vault, identities.own_identity(profile)
    known = identities.contacts(profile).all()
    return SealOptions(
        tuple(each for each in known if each.trust is not Trust.REVOKED),
        tuple(each for each in providers.pinned_keys(profile).all() if may_be_chosen(each)),
        vault is not None,
        vault is not None and vault.locked,
        own.words if own is not None else "",
    )


def recipient_of(choice: Contact | PinnedKey) -> Recipient | None:
    """Return the recipient that a choice is, None for a service that must be asked first.

    Raises `ContactRevoked`; `ProviderCannot` for a key whose provider never passed its test.
    """
    if isinstance(choice, Contact):
        return _person(choice)
    if not may_be_chosen(choice):
        raise ProviderCannot(name=choice.name, problem="untested")
    return None if choice.key is None else KeyRecipient(choice.name, choice.key)


def contact_recipient(profile: Profile, wanted: str) -> PersonRecipient:
    """Return the contact of this name or fingerprint as a recipient.

    Raises `ContactUnknown`, `ContactRevoked`.
    """
    return _person(identities.contacts(profile).find(wanted))


def pinned_recipient(profile: Profile, wanted: str, ask: Ask) -> Recipient:
    """Return the pinned key of this name as a recipient; a service's is connected to.

    Raises `ProviderTrouble`.
    """
    pinned = providers.pinned_keys(profile).find(wanted)
    return recipient_of(pinned) or providers.recipient_of(pinned, ask)


def with_extras(profile: Profile, request: SealRequest, extras: SealExtras) -> SealRequest:
    """Return the request with all that was chosen; may ask vault, keyring and services.

    Raises `VaultTrouble`, `KeyringTrouble`, `IdentityTrouble`, `ProviderTrouble`.
    """
    vault = profile.vault
    if extras.vault_passphrase and vault is not None and vault.locked:
        unlock_vault(profile, extras.vault_passphrase)
    services = tuple(
        providers.recipient_of(key, lambda _: extras.token or None) for key in extras.services
    )
    return replace(
        request,
        recipients=(*extras.recipients, *services),
        shares=extras.shares,
        signer=identities.private_identity(profile) if extras.sign else None,
        keep_in_vault=extras.keep_in_vault,
    )


def _person(contact: Contact) -> PersonRecipient:
    if contact.trust is Trust.REVOKED:
        raise ContactRevoked(name=contact.name)
    fingerprint = contact.fingerprint if contact.identity is not None else ""
    compared = contact.trust is Trust.COMPARED
    return PersonRecipient(contact.name, contact.receiving, fingerprint, compared)


def may_be_chosen(key: PinnedKey) -> bool:
    """Say whether a key may be sealed to: whose provider is known must have shown that it opens."""
    return key.settings is None or bool(key.tested)
