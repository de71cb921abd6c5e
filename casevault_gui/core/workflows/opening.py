"""What a person may open a package with, what they wish to be tried, and how it is fulfilled.

A credential that is at hand is tried as it is. Others need the vault, the keyring, a token or a
service first, which may be slow: a shell hands over the wish, and it is fulfilled where waiting
harms nobody.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import field
from typing import TYPE_CHECKING

from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.workflows import identities, providers
from casevault_gui.core.workflows.credentials import (
    Credential,
    GrantCredential,
    IdentityCredential,
    ServiceCredential,
    SharesCredential,
    UnwrapperCredential,
    VaultCredential,
)
from casevault_gui.core.workflows.vaults import unlock_vault

if TYPE_CHECKING:
    from casevault_gui.core.keys.contacts import Contact
    from casevault_gui.core.keys.identity import Identity
    from casevault_gui.core.package.grant import Grant
    from casevault_gui.core.workflows.profile import Profile


@dataclass(frozen=True, slots=True)
class Token:
    """A pinned key whose private half can be reached; `secret` is what must be asked, or ""."""

    name: str
    kind: str
    slot: str
    secret: str


@dataclass(frozen=True, slots=True)
class Places:
    """What this profile could open packages with; `identity` is the words of one's own.

    `identity_locked` is whether its private half lies in the vault, and that is locked.
    """

    vault: bool = False
    vault_locked: bool = False
    in_vault: bool = False
    identity: str = ""
    tokens: tuple[Token, ...] = ()
    identity_locked: bool = False


@dataclass(frozen=True, slots=True)
class VaultWish:
    """The key in the vault, unlocked with `passphrase` where it is locked."""

    passphrase: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class IdentityWish:
    """One's own identity, the vault unlocked with `passphrase` where it is locked."""

    passphrase: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class TokenWish:
    """A token, service or key file by its pinned name; `secret` is its PIN, token or passphrase."""

    name: str
    secret: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class GrantWish:
    """A grant, and what opens its slot."""

    grant: Grant
    inner: IdentityWish | TokenWish | SharesCredential


Wish = Credential | VaultWish | IdentityWish | TokenWish | GrantWish

SECRETS = {
    "pem": "passphrase",
    "pkcs11": "pin",
    "hashicorp-vault": "token",
}
"""What each kind of place asks for, where it asks."""


@dataclass(frozen=True, slots=True)
class GrantFacts:
    """A grant that was read: who made it, by what words they are compared, and its slot's type.

    `contact` is the granter where they are a contact, `own` whether they are the user.
    """

    grant: Grant
    granter: Identity
    slot: str
    contact: Contact | None = None
    own: bool = False


def places(profile: Profile, package: str) -> Places:
    """Return what the profile could open this package with; raises `VaultTrouble`."""
    vault = profile.vault
    own = identities.own_identity(profile)
    locked = vault is not None and vault.locked
    tokens = tuple(
        Token(
            key.name,
            key.settings.kind,
            "service" if key.key is None else _slot_of(key.key.kind.value),
            SECRETS.get(key.settings.kind, ""),
        )
        for key in providers.pinned_keys(profile).all()
        if key.settings is not None
    )
    return Places(
        vault is not None,
        locked,
        vault is not None and package in vault.packages(),
        own.words if own is not None else "",
        tokens,
        locked and identities.lies_in_vault(profile),
    )


def fulfil(profile: Profile, wish: Wish) -> Credential:
    """Return the credential a wish is for; raises `VaultTrouble`, `ProviderTrouble` and others."""
    match wish:
        case VaultWish():
            _unlock(profile, wish.passphrase)
            return VaultCredential()
        case IdentityWish():
            _unlock(profile, wish.passphrase)
            return identities.own_credential(profile)
        case TokenWish():
            return providers.credential_of(profile, wish.name, lambda _: wish.secret or None)
        case GrantWish():
            inner = fulfil(profile, wish.inner)
            if not isinstance(
                inner,
                IdentityCredential | SharesCredential | UnwrapperCredential | ServiceCredential,
            ):
                msg = "a grant opens with an identity, shares, a token or a service"
                raise TypeError(msg)
            return GrantCredential(wish.grant, inner)
        case _:
            return wish


@contextmanager
def fulfilled(profile: Profile, wish: Wish) -> Iterator[Credential]:
    """Give the credential a wish is for, and end afterwards what it holds open."""
    credential = fulfil(profile, wish)
    try:
        yield credential
    finally:
        let_go(credential)


def let_go(credential: Credential) -> None:
    """End the session with a token or service that a credential holds open."""
    if isinstance(credential, GrantCredential):
        let_go(credential.inner)
    elif isinstance(credential, UnwrapperCredential):
        credential.unwrapper.close()
    elif isinstance(credential, ServiceCredential):
        credential.key.close()


def _unlock(profile: Profile, passphrase: str) -> None:
    vault = profile.vault
    if passphrase and vault is not None and vault.locked:
        unlock_vault(profile, passphrase)


def _slot_of(kind: str) -> str:
    return kind if kind == "rsa-oaep" else "ecdh"
