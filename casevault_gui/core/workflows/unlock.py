"""Unlocking a package with a credential, and the acts with a key that need no review.

Each use of a key is announced in the log before it happens; a rejected one is an entry of its own.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, TypeVar

from casevault_gui.core.crypto.foreign_keys import KeyKind
from casevault_gui.core.crypto.primitives import random_bytes
from casevault_gui.core.custody.events import Draft, DraftFields, EntryType
from casevault_gui.core.errors import (
    CaseVaultError,
    ContentMismatch,
    KeyNotForPackage,
    KeyTrouble,
    NoSlotForCredential,
    NotARecipient,
    SlotMismatch,
)
from casevault_gui.core.keys.passphrase import prepare
from casevault_gui.core.model import ObjectRef
from casevault_gui.core.package.contents import Contents
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.package.slots import EcdhSlot, RsaOaepSlot, ServiceSlot
from casevault_gui.core.workflows.credentials import (
    Credential,
    GrantCredential,
    IdentityCredential,
    KeyCredential,
    KeyringCredential,
    PassphraseCredential,
    ServiceCredential,
    SharesCredential,
    UnwrapperCredential,
    VaultCredential,
    name_of,
)
from casevault_gui.core.workflows.release_key import KEYRING, VAULT

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.core.crypto.keytext import PackageKey
    from casevault_gui.core.keys.key_store import KeyStore
    from casevault_gui.core.keys.unwrapper import ServiceKey, Unwrapper
    from casevault_gui.core.package.locked import Locked
    from casevault_gui.core.workflows.profile import Profile

_REJECTED = (KeyTrouble, SlotMismatch)
Opened = TypeVar("Opened", bound=Contents)


def unlock(
    profile: Profile, reader: Locked[Opened], credential: Credential, fields: DraftFields
) -> Opened:
    """Open a package; `fields` describe it in the entries. Raises as `PackageReader.unlock_*`.

    Also raises `KeyringTrouble`, `VaultTrouble`, `ProviderTrouble` and `GrantInvalid`, each in its
    credential's case.
    """
    fields = {**fields, "more": {**fields.get("more", {}), "with": name_of(credential)}}
    if isinstance(credential, KeyringCredential | VaultCredential):
        with profile.log.begin(EntryType.KEY_RETRIEVED, **fields):
            place = VAULT if isinstance(credential, VaultCredential) else KEYRING
            credential = KeyCredential(_store(profile, place).fetch(reader.header.package))
    if isinstance(credential, KeyCredential):
        fields = {**fields, "key": credential.key.fingerprint}
    act = profile.log.begin(EntryType.OPENED, **fields)
    try:
        opened = _open(reader, credential)
    except _REJECTED as error:
        act.refused(error.code)
        profile.log.append(Draft(type=EntryType.KEY_REJECTED, **fields, reason=error.code))
        if isinstance(error, KeyNotForPackage):
            _name_other_package(profile, error)
        raise
    except BaseException as error:
        act.failed(error.code if isinstance(error, CaseVaultError) else type(error).__name__)
        raise
    act.done(more={"slot": opened.slot_id})
    return opened


def _open(reader: Locked[Opened], credential: Credential) -> Opened:
    match credential:
        case KeyCredential():
            return reader.unlock_key(credential.key)
        case PassphraseCredential():
            return reader.unlock_passphrase(prepare(credential.text))
        case IdentityCredential():
            return reader.unlock_person(credential.identity.receiving)
        case SharesCredential():
            return reader.unlock_shares(credential.shares)
        case UnwrapperCredential():
            return open_with_private_key(reader, credential.unwrapper)
        case ServiceCredential():
            return _open_service(reader, credential.key)
        case GrantCredential():
            reader.accept_grant(credential.grant)
            return _open(reader, credential.inner)
        case _:
            raise NoSlotForCredential(wanted="key", offered="")


def open_with_private_key(reader: Locked[Opened], unwrapper: Unwrapper) -> Opened:
    """Give the slots that may be for this key to its owner; only hints are compared before."""
    package_id = reader.header.package_id
    public = unwrapper.public_key()
    kind = RsaOaepSlot if public.kind is KeyKind.RSA else EcdhSlot
    slots = [slot for slot in reader.slots if isinstance(slot, kind)]
    if not slots:
        raise NoSlotForCredential(wanted=kind.TYPE, offered=reader.offered)
    for slot in slots:
        if not slot.is_for(package_id, public.spki):
            continue
        if isinstance(slot, RsaOaepSlot):
            secret = unwrapper.decrypt(slot.sealed)
        else:
            secret = slot.secret(package_id, unwrapper.exchange(slot.point), public.spki)
        return reader.unlock_secret(slot, secret)
    raise NotARecipient(name=unwrapper.name)


def _open_service(reader: Locked[Opened], key: ServiceKey) -> Opened:
    package_id = reader.header.package_id
    slots = [slot for slot in reader.slots if isinstance(slot, ServiceSlot)]
    if not slots:
        raise NoSlotForCredential(wanted=ServiceSlot.TYPE, offered=reader.offered)
    for slot in slots:
        if slot.service == key.service and slot.is_for(package_id, key.key_name.encode()):
            return reader.unlock_secret(slot, key.decrypt(slot.sealed, package_id.hex()))
    raise NotARecipient(name=key.name)


def _name_other_package(profile: Profile, error: KeyNotForPackage) -> None:
    """Say which package the key belongs to, where this log knows."""
    fingerprint = error.facts["fingerprint"]
    for entry in profile.log.find(kind=EntryType.KEY_GENERATED):
        if entry.key == fingerprint:
            error.facts["known_package"] = entry.objects[0].package if entry.objects else ""
            return


def store_key(
    profile: Profile, path: Path, credential: KeyCredential, place: str = KEYRING
) -> None:
    """Put a package's key into the OS keyring or the vault, after proving that it opens."""
    prove_key(profile, path, credential)
    store = _store(profile, place)
    with PackageReader(path) as reader:
        package = reader.header.package
    reference = ObjectRef("package", path.name, package=package)
    with profile.log.begin(
        EntryType.KEY_STORED,
        objects=(reference,),
        key=credential.key.fingerprint,
        why=place,
    ):
        store.store(package, credential.key)


def keep_key(profile: Profile, path: Path, credential: Credential, place: str) -> PackageKey:
    """Keep a package's key in keyring or vault, after proving that it opens, and return it.

    `credential` is the key itself, or for where it is kept already. Raises as the stores do,
    `NoSlotForCredential` for one that opens without the key: who has it does not have the key.
    """
    match credential:
        case KeyCredential():
            found = credential
        case VaultCredential():
            found = KeyCredential(retrieve_key(profile, path, VAULT))
        case KeyringCredential():
            found = KeyCredential(retrieve_key(profile, path, KEYRING))
        case _:
            raise NoSlotForCredential(wanted="key", offered="")
    store_key(profile, path, found, place)
    return found.key


def retrieve_key(profile: Profile, path: Path, place: str = KEYRING) -> PackageKey:
    """Return the key that keyring or vault holds for a package; raises as the store does."""
    store = _store(profile, place)
    with PackageReader(path) as reader:
        package = reader.header.package
    with profile.log.begin(EntryType.KEY_RETRIEVED, **_kept(path, package, place)):
        return store.fetch(package)


def show_key(profile: Profile, path: Path, place: str = KEYRING) -> PackageKey:
    """Return the key that keyring or vault holds for a package, for showing it to the person."""
    key = retrieve_key(profile, path, place)
    with PackageReader(path) as reader:
        fields = _kept(path, reader.header.package, place)
    shown: DraftFields = {**fields, "key": key.fingerprint}
    with profile.log.begin(EntryType.KEY_SHOWN, **shown):
        return key


def _kept(path: Path, package: str, place: str) -> DraftFields:
    return {
        "objects": (ObjectRef("package", path.name, package=package),),
        "more": {"with": place},
    }


def _store(profile: Profile, place: str) -> KeyStore:
    return profile.open_vault if place == VAULT else profile.keyring


def prove_key(profile: Profile, path: Path, credential: Credential, *, sample: int = 0) -> str:
    """Prove that a credential still opens a package; return the slot's id.

    With `sample`, that many files chosen at random are read and their hashes compared too, as a
    rehearsal of the day when this credential is the last one. Raises as `unlock`, `StreamDamaged`,
    `ContentMismatch`.
    """
    with PackageReader(path) as reader:
        reference = ObjectRef(
            "package", reader.file.name, reader.file.size, "", reader.header.package
        )
        fields: DraftFields = {"objects": (reference,)}
        told: DraftFields = {**fields, "more": {"with": name_of(credential)}}
        if isinstance(credential, KeyCredential):
            told["key"] = credential.key.fingerprint
        with profile.log.begin(EntryType.KEY_TESTED, **told) as act:
            opened = unlock(profile, reader, credential, fields)
            files = [n for n in range(len(opened.index)) if not opened.index.folder(n)]
            for number in _chosen(files, sample):
                digest = sha256()
                for piece in opened.content(number):
                    digest.update(piece)
                if digest.digest() != opened.index.sha256(number):
                    raise ContentMismatch(path=opened.index.path(number))
            act.done(more={"slot": opened.slot_id, "sample": min(sample, len(files))})
            return opened.slot_id


def _chosen(files: list[int], sample: int) -> list[int]:
    # Sorted by random tickets: each file is as likely as any other.
    return sorted(files, key=lambda _: random_bytes(16))[:sample]
