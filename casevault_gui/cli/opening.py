"""What opens a package, as the options name it: secrets read, vault unlocked, tokens reached."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from casevault_gui.cli.asking import STANDARD_INPUT
from casevault_gui.cli.shell import WrongUse
from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.errors import KeyringTrouble, VaultLocked
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows import identities, providers
from casevault_gui.core.workflows.credentials import (
    KeyCredential,
    KeyringCredential,
    PassphraseCredential,
    SharesCredential,
)
from casevault_gui.core.workflows.grants import read_grant
from casevault_gui.core.workflows.opening import (
    SECRETS,
    GrantWish,
    IdentityWish,
    TokenWish,
    VaultWish,
    fulfilled,
)
from casevault_gui.core.workflows.signatures import Signer, acquaintance
from casevault_gui.core.workflows.vaults import unlock_vault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casevault_gui.cli.shell import Shell
    from casevault_gui.core.workflows.credentials import Credential
    from casevault_gui.core.workflows.opening import Wish
    from casevault_gui.core.workflows.profile import Profile
    from casevault_gui.core.workflows.signatures import Signature

_WAYS = "--key-file, --passphrase-file, --keyring, --vault, --identity, --share-file or --provider"
_FILES = {"pin": "pin_file", "passphrase": "pin_file", "token": "token_file"}
_PROMPTS = {"pin": "PIN", "passphrase": "Passphrase of the key file", "token": "Access token"}


@contextmanager
def opened_by(shell: Shell, profile: Profile) -> Iterator[Credential]:
    """Give the credential the options name, or ask for a key; end what it held open afterwards.

    Raises `WrongUse`, and what reaching it raises.
    """
    with fulfilled(profile, _wish(shell, profile)) as credential:
        yield credential


def names_credential(shell: Shell) -> bool:
    """Say whether the options name anything that opens a package."""
    options = shell.options
    named = (options.key_file, options.passphrase_file, options.share_file, options.provider)
    marked = (options.keyring, options.vault, options.identity)
    return any(marked) or any(each is not None for each in named)


def key_credential(shell: Shell, ways: str = "--key-file") -> KeyCredential:
    """Return the key in `--key-file`, or ask for it; raise `WrongUse`, naming the `ways`."""
    if shell.options.key_file is not None:
        return KeyCredential(shell.asking.key(shell.options.key_file))
    if not shell.asking.possible:
        msg = f"say what opens the package: {ways}"
        raise WrongUse(msg)
    return KeyCredential(PackageKey.parse(shell.asking.hidden("Package key: ")))


def open_vault(shell: Shell, profile: Profile) -> None:
    """Unlock the vault, if there is a locked one: by file, by the keyring, or by asking.

    Raises `VaultTrouble`, `KeyringTrouble`.
    """
    vault, named = profile.vault, shell.options.vault_passphrase_file
    if vault is None or not vault.locked:
        return
    if named is None and vault.held_in_keyring:
        try:
            unlock_vault(profile, None)
        except KeyringTrouble:
            if not shell.asking.possible:
                raise
        else:
            return
    if named is None and not shell.asking.possible:
        raise VaultLocked
    unlock_vault(profile, vault_passphrase(shell, named))


def vault_passphrase(shell: Shell, named: str | None) -> str:
    """Return the vault's passphrase from the file `named`, or ask for it."""
    source = STANDARD_INPUT if named is None else named
    return shell.asking.passphrase(source, what="Passphrase of the vault")


def open_for_identity(shell: Shell, profile: Profile) -> None:
    """Unlock the vault if it is what holds one's own identity."""
    if identities.lies_in_vault(profile):
        open_vault(shell, profile)


def place_secret(shell: Shell, what: str) -> str | None:
    """Return the secret a token, service or key file asks for: pin, passphrase or token."""
    named = getattr(shell.options, _FILES[what], None)
    if named is None and not shell.asking.possible:
        return None
    source = STANDARD_INPUT if named is None else named
    return shell.asking.passphrase(source, what=_PROMPTS[what])


def signature_words(signature: Signature) -> list[str]:
    """Say who signed, in which of the three states."""
    identity = signature.identity
    if signature.state is Signer.NONE or identity is None:
        return ["Not signed"]
    name = display_name(signature.name) or "(no name)"
    if signature.state is Signer.KNOWN:
        first = f"Signed by {name}, whom you know, on {signature.signed}"
    elif signature.revoked:
        first = f"Signed by {name}, WHOM YOU REVOKED, on {signature.signed}"
    else:
        first = f"Signed by somebody you have not compared, who says: {name}, on {signature.signed}"
    return [first, f"    {identity.words}"]


def signature_document(signature: Signature) -> dict[str, object]:
    """Return who signed as JSON."""
    identity = signature.identity
    if identity is None:
        return {"state": signature.state.value}
    return {
        "state": signature.state.value,
        "name": signature.name,
        "signed": signature.signed,
        "revoked": signature.revoked,
        "fingerprint": identity.fingerprint.hex(),
        "words": identity.words,
    }


def _wish(shell: Shell, profile: Profile) -> Wish:
    if shell.options.grant is None:
        return _plain_wish(shell, profile)
    grant, granter = read_grant(shell.options.grant)
    known = acquaintance(
        granter, identities.contacts(profile), identities.own_identity(profile), grant.made
    )
    for line in signature_words(known):
        shell.note(line.replace("Signed by", "Access granted by"))
    inner = _plain_wish(shell, profile)
    if not isinstance(inner, IdentityWish | TokenWish | SharesCredential):
        msg = "a grant is opened by --identity, --share-file or --provider"
        raise WrongUse(msg)
    return GrantWish(grant, inner)


def _plain_wish(shell: Shell, profile: Profile) -> Wish:
    options = shell.options
    if options.keyring:
        return KeyringCredential()
    if options.vault:
        open_vault(shell, profile)
        return VaultWish()
    if options.identity:
        open_for_identity(shell, profile)
        return IdentityWish()
    if options.passphrase_file is not None:
        return PassphraseCredential(shell.asking.passphrase(options.passphrase_file))
    if options.share_file is not None:
        return SharesCredential(tuple(shell.asking.share(each) for each in options.share_file))
    if options.provider is not None:
        return _token_wish(shell, profile, options.provider)
    return key_credential(shell, _WAYS)


def _token_wish(shell: Shell, profile: Profile, name: str) -> TokenWish:
    pinned = providers.pinned_keys(profile).find(name)
    asked = SECRETS.get(pinned.settings.kind, "") if pinned.settings is not None else ""
    secret = place_secret(shell, asked) if asked else None
    return TokenWish(pinned.name, secret or "")
