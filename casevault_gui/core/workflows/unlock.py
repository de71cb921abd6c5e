"""Unlocking a package with a credential, and the acts with a key that need no review.

Each use of a key is announced in the log before it happens; a rejected one is an entry of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from casevault_gui.core.custody.events import Draft, DraftFields, EntryType
from casevault_gui.core.errors import (
    CaseVaultError,
    KeyNotForPackage,
    KeyTrouble,
    SlotMismatch,
)
from casevault_gui.core.keys.passphrase import prepare
from casevault_gui.core.model import ObjectRef
from casevault_gui.core.package.reader import OpenPackage, PackageReader

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.core.crypto.keytext import PackageKey
    from casevault_gui.core.workflows.profile import Profile

_REJECTED = (KeyTrouble, SlotMismatch)


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


Credential = KeyCredential | PassphraseCredential | KeyringCredential


def unlock(
    profile: Profile, reader: PackageReader, credential: Credential, fields: DraftFields
) -> OpenPackage:
    """Open a package; `fields` describe it in the entries. Raises as `PackageReader.unlock_*`."""
    package = reader.header.package
    if isinstance(credential, KeyringCredential):
        with profile.log.begin(EntryType.KEY_RETRIEVED, **fields):
            credential = KeyCredential(profile.keyring.fetch(package))
    if isinstance(credential, KeyCredential):
        fields = {**fields, "key": credential.key.fingerprint}
    act = profile.log.begin(EntryType.OPENED, **fields)
    try:
        if isinstance(credential, KeyCredential):
            opened = reader.unlock_key(credential.key)
        else:
            opened = reader.unlock_passphrase(prepare(credential.text))
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


def _name_other_package(profile: Profile, error: KeyNotForPackage) -> None:
    """Say which package the key belongs to, where this log knows."""
    fingerprint = error.facts["fingerprint"]
    for entry in profile.log.find(kind=EntryType.KEY_GENERATED):
        if entry.key == fingerprint:
            error.facts["known_package"] = entry.objects[0].package if entry.objects else ""
            return


def store_key(profile: Profile, path: Path, credential: KeyCredential) -> None:
    """Put a package's key into the OS keyring, after proving that it opens the package."""
    prove_key(profile, path, credential)
    with PackageReader(path) as reader:
        package = reader.header.package
    reference = ObjectRef("package", path.name, package=package)
    with profile.log.begin(
        EntryType.KEY_STORED,
        objects=(reference,),
        key=credential.key.fingerprint,
        why="keyring",
    ):
        profile.keyring.store(package, credential.key)


def show_key(profile: Profile, path: Path) -> PackageKey:
    """Return the key the OS keyring holds for a package, for showing it to the person."""
    with PackageReader(path) as reader:
        package = reader.header.package
    fields: DraftFields = {"objects": (ObjectRef("package", path.name, package=package),)}
    with profile.log.begin(EntryType.KEY_RETRIEVED, **fields):
        key = profile.keyring.fetch(package)
    shown: DraftFields = {**fields, "key": key.fingerprint}
    with profile.log.begin(EntryType.KEY_SHOWN, **shown):
        return key


def prove_key(profile: Profile, path: Path, credential: Credential) -> str:
    """Prove that a credential still opens a package; return the slot's id."""
    with PackageReader(path) as reader:
        reference = ObjectRef("package", path.name, reader.file.size, "", reader.header.package)
        with profile.log.begin(EntryType.KEY_TESTED, objects=(reference,)):
            return unlock(profile, reader, credential, {"objects": (reference,)}).slot_id
