"""Destroying copies of a key: two persons, what is removed or attested, what stays unproven."""

from __future__ import annotations

from pathlib import Path

import pytest

from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.errors import (
    FirstPersonMissing,
    KeyNotStored,
    SecondPersonMissing,
    VaultLocked,
)
from casevault_gui.core.model import Actor
from casevault_gui.core.workflows.credentials import KeyCredential, VaultCredential
from casevault_gui.core.workflows.destroy import REACHABLE, Destruction, destroy_key
from casevault_gui.core.workflows.key_records import KeyRecord, PlaceKind, find_record
from casevault_gui.core.workflows.profile import Profile
from casevault_gui.core.workflows.unlock import keep_key, prove_key
from tests.key_world import WORDS, Made, seal_for

SECOND = Actor(name="Ann Other", title="Custodian")
pytestmark = pytest.mark.usefixtures("cheap")


@pytest.fixture
def made(profile: Profile, evidence: Path, tmp_path: Path) -> Made:
    """Seal a package whose key is shown once and lies in the vault."""
    profile.describe_actor(Actor(name="Dana Okafor"))
    profile.make_vault(WORDS)
    return seal_for(profile, evidence, tmp_path / "case.cvx", with_key=True, in_vault=True)


def destroy(profile: Profile, made: Made, *ends: Destruction, second: Actor = SECOND) -> KeyRecord:
    """Destroy copies, and return what the log tells afterwards."""
    record = find_record(profile, made.package)
    destroy_key(profile, record, ends, second, why="case closed")
    return find_record(profile, made.package)


@pytest.mark.usefixtures("secret_service")
def test_copies_are_removed_or_attested_one_entry_each(made: Made, profile: Profile) -> None:
    """Vault and keyring are emptied; a burned card is what two people say; each has its entry."""
    assert made.key is not None
    keep_key(profile, made.path, KeyCredential(made.key), "keyring")
    record = destroy(
        profile,
        made,
        Destruction(PlaceKind.VAULT),
        Destruction(PlaceKind.KEYRING),
        Destruction(PlaceKind.SHOWN, "the sheet was burned"),
    )
    for store in (profile.open_vault, profile.keyring):
        with pytest.raises(KeyNotStored):
            store.fetch(made.package)
    entries = [e for e in profile.log.find(kind=EntryType.KEY_DESTROYED) if e.phase is Phase.DONE]
    assert [(e.more["place"], e.more["how"]) for e in entries] == [
        ("vault", "removed and looked for"),
        ("keyring", "removed and looked for"),
        ("shown", "the sheet was burned"),
    ]
    for entry in entries:
        assert entry.more["unproven"] == "that no other copy exists"
        assert entry.second == SECOND
        assert entry.key == made.key.fingerprint
        assert entry.case == "2026-1"
    assert [place.kind for place in record.standing] == [PlaceKind.RETYPED]
    assert {PlaceKind.VAULT, PlaceKind.KEYRING} == REACHABLE


@pytest.mark.parametrize("name", ["", "  ", "dana okafor ", "DANA  OKAFOR"])
def test_one_person_alone_destroys_nothing(made: Made, profile: Profile, name: str) -> None:
    """Nobody named, or the one who acts named twice: refused before the log hears of it."""
    with pytest.raises(SecondPersonMissing):
        destroy(profile, made, Destruction(PlaceKind.VAULT), second=Actor(name=name))
    assert profile.open_vault.fetch(made.package) == made.key
    assert list(profile.log.find(kind=EntryType.KEY_DESTROYED)) == []


@pytest.mark.parametrize("name", ["", " "])
def test_who_acts_must_be_named_too(made: Made, profile: Profile, name: str) -> None:
    """A nameless profile destroys nothing, whoever is beside it; named, it does."""
    profile.describe_actor(Actor(name=name, title="Examiner"))
    with pytest.raises(FirstPersonMissing):
        destroy(profile, made, Destruction(PlaceKind.VAULT))
    assert profile.open_vault.fetch(made.package) == made.key
    assert list(profile.log.find(kind=EntryType.KEY_DESTROYED)) == []
    profile.describe_actor(Actor(name="Dana"))
    destroy(profile, made, Destruction(PlaceKind.VAULT))
    entry = list(profile.log.find(kind=EntryType.KEY_DESTROYED))[-1]
    assert entry.second is not None
    assert (entry.actor.name, entry.second.name, entry.phase) == ("Dana", "Ann Other", Phase.DONE)


def test_what_cannot_be_removed_is_a_failed_entry(made: Made, profile: Profile) -> None:
    """A locked vault, then one that holds no such key: what stands still is told as standing."""
    vault = profile.open_vault
    vault.lock()
    with pytest.raises(VaultLocked):
        destroy(profile, made, Destruction(PlaceKind.VAULT))
    last = list(profile.log.find(kind=EntryType.KEY_DESTROYED))[-1]
    assert (last.phase, last.reason) == (Phase.FAILED, VaultLocked.code)
    standing = find_record(profile, made.package).standing
    assert PlaceKind.VAULT in {place.kind for place in standing}
    vault.unlock(WORDS)
    assert prove_key(profile, made.path, VaultCredential())
    destroy(profile, made, Destruction(PlaceKind.VAULT))
    with pytest.raises(KeyNotStored):
        destroy(profile, made, Destruction(PlaceKind.VAULT))


def test_what_was_done_before_trouble_stays_done(made: Made, profile: Profile) -> None:
    """The first copy is gone and told as gone although the second could not be removed."""
    with pytest.raises(KeyNotStored):
        destroy(
            profile,
            made,
            Destruction(PlaceKind.SHOWN, "shredded"),
            Destruction(PlaceKind.VAULT),
            Destruction(PlaceKind.VAULT),
        )
    record = find_record(profile, made.package)
    gone = {place.kind for place in record.places if place.gone}
    assert gone == {PlaceKind.SHOWN, PlaceKind.VAULT}
