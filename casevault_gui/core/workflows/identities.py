"""One's own identity and one's contacts: made, shown, compared, each act logged before it happens.

The private half of an identity lies in the vault, or where there is none in the OS keyring; without
either no identity is made, for it never lies plain.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from casevault_gui.core.crypto.age_text import parse_age_recipient
from casevault_gui.core.custody.events import DraftFields, EntryType
from casevault_gui.core.errors import (
    IdentityInvalid,
    IdentityMissing,
    KeyNotStored,
    TargetExists,
)
from casevault_gui.core.files import shown_path, write_private
from casevault_gui.core.keys.contacts import Contact, ContactBook, Trust
from casevault_gui.core.keys.identity import (
    Claims,
    Identity,
    PrivateIdentity,
    make_identity,
    parse_identity,
    read_identity,
)
from casevault_gui.core.workflows.credentials import IdentityCredential
from casevault_gui.core.workflows.release_key import KEYRING, VAULT

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.core.workflows.profile import Profile

OWN_FILE = "identity.cvid"
_SECRET = "identity"  # noqa: S105 - the secret's name in a vault
_PUBLIC = "identity.cvid"
"""The public half beside it in a vault, so that a backup brings back both."""
_CONTACTS = "contacts.json"
_LONGEST_TEXT = 8_192


def contacts(profile: Profile) -> ContactBook:
    """Return the profile's contacts."""
    return ContactBook(profile.home / _CONTACTS, profile.derived_key(b"contacts"))


def own_identity(profile: Profile) -> Identity | None:
    """Return the public half of one's own identity, None before it is made."""
    path = profile.home / OWN_FILE
    return read_identity(path) if path.exists() else None


def lies_in_vault(profile: Profile) -> bool:
    """Say whether the private half lies in the vault, or would once it is made."""
    vault = profile.vault
    if vault is None:
        return False
    return vault.holds_secret(_SECRET) or own_identity(profile) is None


def create_identity(profile: Profile, claims: Claims) -> Identity:
    """Make one's own identity; raises `TargetExists` if there is one, `IdentityMissing`.

    Without a vault its secret goes into the keyring; raises `AgencyPolicyTrouble` if it may not.

    Its private half is stored and read back before the public half is written.
    """
    path = profile.home / OWN_FILE
    if path.exists():
        raise TargetExists(path=shown_path(path))
    vault = profile.open_vault if profile.vault is not None else None
    if vault is None:
        profile.policy.check_use("keyring")
    secret, identity = make_identity(claims, _now()[:10])
    with profile.log.begin(EntryType.NOTE_ADDED, **_about("identity made", identity)):
        if vault is not None:
            vault.store_secret(_SECRET, secret)
            vault.store_secret(_PUBLIC, identity.document)
        else:
            profile.keyring.store_secret(_keyring_name(identity), secret)
        write_private(path, identity.document)
    return identity


def recover_identity(profile: Profile) -> Identity | None:
    """Write the public half that the unlocked vault holds, where the profile has none.

    Raises `VaultLocked`, `IdentityInvalid`, `TargetTrouble`.
    """
    path, vault = profile.home / OWN_FILE, profile.open_vault
    if path.exists() or not vault.holds_secret(_PUBLIC):
        return None
    identity = parse_identity(vault.fetch_secret(_PUBLIC))
    with profile.log.begin(EntryType.RESTORED, **_about("identity", identity)):
        write_private(path, identity.document)
    return identity


def private_identity(profile: Profile) -> PrivateIdentity:
    """Return one's own identity for signing and opening.

    Raises `IdentityMissing`, `VaultLocked`, `KeyringTrouble`.
    """
    identity = own_identity(profile)
    if identity is None:
        raise IdentityMissing(problem="none")
    # An identity that was made before the vault stays in the keyring.
    vault = profile.vault
    in_vault = vault is not None and vault.holds_secret(_SECRET)
    told = _about("identity", identity)
    told["more"] = {**told["more"], "with": VAULT if in_vault else KEYRING}
    with profile.log.begin(EntryType.KEY_RETRIEVED, **told):
        try:
            if in_vault:
                secret = profile.open_vault.fetch_secret(_SECRET)
            else:
                secret = profile.keyring.fetch_secret(_keyring_name(identity))
        except KeyNotStored as error:
            raise IdentityMissing(problem="secret") from error
        return PrivateIdentity(secret, identity)


def own_credential(profile: Profile) -> IdentityCredential:
    """Return one's own identity as a credential; raises as `private_identity`."""
    return IdentityCredential(private_identity(profile))


def export_identity(profile: Profile, path: Path) -> Identity:
    """Write the public half to a new `.cvid` file, for others; raises `TargetTrouble`."""
    identity = own_identity(profile)
    if identity is None:
        raise IdentityMissing(problem="none")
    told = _about("identity exported", identity)
    told["place"] = shown_path(path.absolute())
    with profile.log.begin(EntryType.NOTE_ADDED, **told):
        write_private(path, identity.document)
    return identity


def read_contact(path: Path) -> tuple[str, bytes, Identity | None]:
    """Return name, receiving key and identity in a `.cvid` file or one with an age recipient.

    Raises `IdentityInvalid`.
    """
    try:
        with path.open("rb") as file:
            data = file.read(1 << 16)
    except OSError as error:
        raise IdentityInvalid(problem="unreadable", path=shown_path(path)) from error
    public = _age_recipient(data)
    if public is not None:
        return path.stem, public, None
    try:
        identity = parse_identity(data)
    except IdentityInvalid as error:
        error.facts["path"] = shown_path(path)
        raise
    return identity.claims.name or path.stem, identity.receiving, identity


def add_contact(profile: Profile, path: Path, name: str = "") -> Contact:
    """Add who a file describes, as *new*; raises `IdentityInvalid`, `ContactExists`."""
    found, receiving, identity = read_contact(path)
    fields: DraftFields = {"why": "contact added", "more": {"contact": name or found}}
    with profile.log.begin(EntryType.NOTE_ADDED, **fields) as act:
        made = contacts(profile).add(name or found, receiving, identity, _now())
        act.done(more={"fingerprint": made.fingerprint})
    return made


def set_trust(profile: Profile, contact: Contact, trust: Trust, how: str = "") -> Contact:
    """Keep that a contact's fingerprint was compared, or that it is revoked."""
    fields: DraftFields = {
        "why": f"contact {trust.value}",
        "more": {"contact": contact.name, "fingerprint": contact.fingerprint, "how": how},
    }
    with profile.log.begin(EntryType.NOTE_ADDED, **fields):
        return contacts(profile).trust(contact, trust, _now(), how)


def remove_contact(profile: Profile, contact: Contact) -> None:
    """Forget a contact."""
    fields: DraftFields = {
        "why": "contact removed",
        "more": {"contact": contact.name, "fingerprint": contact.fingerprint},
    }
    with profile.log.begin(EntryType.NOTE_ADDED, **fields):
        contacts(profile).remove(contact)


def _keyring_name(identity: Identity) -> str:
    # Several profiles of one person share a keyring: each identity has a name of its own there.
    return f"identity-{identity.fingerprint.hex()[:16]}"


def _age_recipient(data: bytes) -> bytes | None:
    try:
        text = data[:_LONGEST_TEXT].decode("ascii")
    except UnicodeDecodeError:
        return None
    lines = [line.strip() for line in text.splitlines()]
    wanted = [line for line in lines if line and not line.startswith("#")]
    return parse_age_recipient(wanted[0]) if len(wanted) == 1 else None


def _about(why: str, identity: Identity) -> DraftFields:
    return {"why": why, "more": {"identity": identity.fingerprint.hex()}}


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
