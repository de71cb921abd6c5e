"""What can open a package: values a shell hands in, and what each is called in the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.core.late_dataclass import dataclass

if TYPE_CHECKING:
    from casevault_gui.core.crypto.keytext import PackageKey
    from casevault_gui.core.crypto.shares import Share
    from casevault_gui.core.keys.identity import PrivateIdentity
    from casevault_gui.core.keys.unwrapper import ServiceKey, Unwrapper
    from casevault_gui.core.package.grant import Grant


@dataclass(frozen=True, slots=True)
class KeyCredential:
    """A package key, typed, pasted or read from a file."""

    key: PackageKey


@dataclass(frozen=True, slots=True, repr=False)
class PassphraseCredential:
    """A passphrase as typed."""

    text: str


@dataclass(frozen=True, slots=True)
class KeyringCredential:
    """Whatever the OS keyring holds for the package."""


@dataclass(frozen=True, slots=True)
class VaultCredential:
    """Whatever the profile's vault, unlocked, holds for the package."""


@dataclass(frozen=True, slots=True)
class IdentityCredential:
    """One's own identity."""

    identity: PrivateIdentity


@dataclass(frozen=True, slots=True)
class SharesCredential:
    """Shares of one set."""

    shares: tuple[Share, ...]


@dataclass(frozen=True, slots=True)
class UnwrapperCredential:
    """A private key in a token, a service or a file; it stays open."""

    unwrapper: Unwrapper


@dataclass(frozen=True, slots=True)
class ServiceCredential:
    """A service's symmetric key; it stays open."""

    key: ServiceKey


@dataclass(frozen=True, slots=True)
class GrantCredential:
    """A grant, and what opens its slot: any credential but a package key's copy or a grant."""

    grant: Grant
    inner: IdentityCredential | SharesCredential | UnwrapperCredential | ServiceCredential


Credential = (
    KeyCredential
    | PassphraseCredential
    | KeyringCredential
    | VaultCredential
    | IdentityCredential
    | SharesCredential
    | UnwrapperCredential
    | ServiceCredential
    | GrantCredential
)


def name_of(credential: Credential) -> str:
    """Return what the log says was used."""
    if isinstance(credential, UnwrapperCredential):
        return f"{credential.unwrapper.kind}: {credential.unwrapper.name}"
    if isinstance(credential, ServiceCredential):
        return f"{credential.key.service}: {credential.key.name}"
    if isinstance(credential, IdentityCredential):
        return f"identity: {credential.identity.public.words}"
    if isinstance(credential, SharesCredential):
        numbers = sorted(share.member + 1 for share in credential.shares)
        return f"shares: {', '.join(map(str, numbers))}"
    if isinstance(credential, GrantCredential):
        return f"grant, {name_of(credential.inner)}"
    words = {
        KeyCredential: "package key",
        PassphraseCredential: "passphrase",
        KeyringCredential: "keyring",
        VaultCredential: "vault",
    }
    return words[type(credential)]
