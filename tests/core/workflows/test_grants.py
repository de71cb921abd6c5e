"""Access to a sealed package, given afterwards, by a file for it alone that cannot be changed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from casevault_gui.core import canonical_json
from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.errors import (
    GrantInvalid,
    KeyNotProven,
    NoSlotForCredential,
    NotARecipient,
    PassphraseWrong,
    SharesDoNotCombine,
    TargetExists,
    TargetMissing,
)
from casevault_gui.core.keys.identity import PrivateIdentity
from casevault_gui.core.keys.share_file import read_share_file
from casevault_gui.core.package.grant import LONGEST
from casevault_gui.core.workflows import identities, opening, providers
from casevault_gui.core.workflows.credentials import (
    Credential,
    GrantCredential,
    IdentityCredential,
    PassphraseCredential,
    SharesCredential,
    name_of,
)
from casevault_gui.core.workflows.grants import grant_access, read_grant, split_anew
from casevault_gui.core.workflows.opening import GrantWish, IdentityWish, TokenWish, fulfilled
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.recipients import ShareScheme, person
from casevault_gui.core.workflows.sealing_options import pinned_recipient
from casevault_gui.core.workflows.unlock import prove_key
from tests.core.keys.providers.contract import PIN
from tests.key_world import (
    PASSPHRASE,
    Made,
    ask,
    pem_settings,
    seal_for,
    somebody,
    transit_settings,
)

HOLDERS = ("Ada", "Ben", "Cleo")
HAND = PassphraseCredential(PASSPHRASE)


@dataclass
class World:
    """Two packages of one profile, who grants, and who gets access to the first."""

    profile: Profile
    made: Made
    other: Made
    granter: PrivateIdentity
    bo: PrivateIdentity
    grant: Path
    folder: Path


@pytest.fixture(scope="module")
def world(
    tmp_path_factory: pytest.TempPathFactory, rsa_pem: Path, transit_address: str
) -> Iterator[World]:
    """Seal two packages, and grant Bo access to the first."""
    folder = tmp_path_factory.mktemp("grants")
    evidence = folder / "evidence"
    evidence.mkdir()
    (evidence / "a.txt").write_text("alpha")
    with open_profile(folder / "home") as profile:
        made = seal_for(
            profile,
            evidence,
            folder / "one.cvx",
            passphrase=PASSPHRASE,
            shares=ShareScheme(2, HOLDERS),
        )
        other = seal_for(profile, evidence, folder / "two.cvx", passphrase=PASSPHRASE)
        providers.fetch_and_pin(profile, "desk", pem_settings(rsa_pem), "", ask)
        providers.pin_service(profile, "service", transit_settings(transit_address), "", ask)
        granter, bo = somebody("Dana"), somebody("Bo")
        grant = folder / "bo.cvxgrant"
        grant_access(
            profile, made.path, HAND, person(bo.public), granter, grant, why="second review"
        )
        yield World(profile, made, other, granter, bo, grant, folder)


def by_grant(path: Path, inner: IdentityCredential | SharesCredential) -> GrantCredential:
    """Return a grant in a file as a credential."""
    return GrantCredential(read_grant(path)[0], inner)


def test_a_grant_opens_the_package_it_is_for(world: World) -> None:
    """Without it Bo is no recipient; with it he is, and the package is byte for byte as before."""
    before = world.made.path.read_bytes()
    mine = IdentityCredential(world.bo)
    with pytest.raises(NoSlotForCredential):
        prove_key(world.profile, world.made.path, mine)
    credential = by_grant(world.grant, mine)
    assert prove_key(world.profile, world.made.path, credential, sample=1)
    assert world.made.path.read_bytes() == before
    grant, granter = read_grant(world.grant)
    assert (grant.package, grant.why, grant.slot.type) == (
        world.made.package,
        "second review",
        "hpke",
    )
    assert granter.fingerprint == world.granter.public.fingerprint
    assert name_of(credential) == f"grant, identity: {world.bo.public.words}"


def test_a_grant_is_for_one_package_and_one_person(world: World) -> None:
    """Held to another package it is refused; in other hands it opens nothing."""
    with pytest.raises(GrantInvalid) as caught:
        prove_key(
            world.profile, world.other.path, by_grant(world.grant, IdentityCredential(world.bo))
        )
    assert caught.value.facts["problem"] == "package"
    stranger = IdentityCredential(somebody("Eve"))
    with pytest.raises(NotARecipient):
        prove_key(world.profile, world.made.path, by_grant(world.grant, stranger))


def test_giving_access_is_in_the_log_before_it_is_given(world: World) -> None:
    """To whom and why stand in the intent; a package that does not open gives nothing."""
    target = world.folder / "never.cvxgrant"
    with pytest.raises(PassphraseWrong):
        grant_access(
            world.profile,
            world.made.path,
            PassphraseCredential("wrong"),
            person(world.bo.public),
            world.granter,
            target,
            why="because",
        )
    assert not target.exists()
    entries = list(world.profile.log.find(kind=EntryType.KEY_GRANTED))[-2:]
    assert [entry.phase for entry in entries] == [Phase.INTENT, Phase.FAILED]
    assert (entries[0].why, entries[0].more["recipient"]) == ("because", "Bo")
    assert entries[0].more["reference"] == world.bo.public.fingerprint.hex()


def test_no_grant_replaces_a_file(world: World) -> None:
    """A name that is taken, or a folder that is not there, leaves everything as it was."""
    for target, error in (
        (world.grant, TargetExists),
        (world.folder / "none" / "x", TargetMissing),
    ):
        with pytest.raises(error):
            grant_access(
                world.profile,
                world.made.path,
                HAND,
                person(world.bo.public),
                world.granter,
                target,
            )
    assert read_grant(world.grant)[0].why == "second review"


@pytest.mark.parametrize(("name", "slot"), [("desk", "rsa-oaep"), ("service", "service")])
def test_access_may_be_given_to_a_key_or_a_service(world: World, name: str, slot: str) -> None:
    """A grant for a pinned key opens through its provider, and the provider is let go after."""
    target = world.folder / f"{name}.cvxgrant"
    recipient = pinned_recipient(world.profile, name, ask)
    grant_access(world.profile, world.made.path, HAND, recipient, world.granter, target)
    grant = read_grant(target)[0]
    assert grant.slot.type == slot
    with fulfilled(world.profile, GrantWish(grant, TokenWish(name, PIN))) as credential:
        assert prove_key(world.profile, world.made.path, credential)
    opening.let_go(credential)


def test_a_wish_for_a_grant_uses_ones_own_identity(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Bo, with his own profile, opens by his identity; the granter is nobody he knows."""
    with open_profile(tmp_path / "home") as profile:
        own = IdentityCredential(world.bo)
        # His secret lies in a keyring that is not here; where it is fetched from is not the point.
        monkeypatch.setattr(identities, "own_credential", lambda _: own)
        wish = GrantWish(read_grant(world.grant)[0], IdentityWish())
        with fulfilled(profile, wish) as credential:
            assert prove_key(profile, world.made.path, credential)


def test_every_change_to_a_grant_is_found(world: World, tmp_path: Path) -> None:
    """Each member altered, left out or added is refused before anything is opened with it."""
    whole = json.loads(world.grant.read_text())
    slot, signatures = whole["slot"], whole["signatures"]
    changed = {
        "package": {**whole, "package": "00" * 16},
        "commitment": {**whole, "commitment": "00" * 32},
        "made": {**whole, "made": "2020-01-01T00:00:00Z"},
        "why": {**whole, "why": "another reason"},
        "why kind": {**whole, "why": 1},
        "why length": {**whole, "why": "x" * 1001},
        "kind": {**whole, "kind": "casevault-identity"},
        "version": {**whole, "v": 2},
        "granter": {**whole, "granter": {**whole["granter"], "name": "Somebody"}},
        "granter kind": {**whole, "granter": "Dana"},
        "slot": {**whole, "slot": {**slot, "wrapped": "00" * 40}},
        "slot type": {**whole, "slot": {**slot, "type": "brand-new"}},
        "slot member": {**whole, "slot": {**slot, "extra": 1}},
        "time": {**whole, "made": "yesterday"},
        "signatures": {**whole, "signatures": {**signatures, "ed25519": "00" * 64}},
        "second signature": {**whole, "signatures": {**signatures, "mldsa65": "00" * 3309}},
        "signature length": {**whole, "signatures": {**signatures, "ed25519": "00"}},
        "signature missing": {**whole, "signatures": {"ed25519": signatures["ed25519"]}},
        "member": {**whole, "extra": True},
        "missing": {name: value for name, value in whole.items() if name != "why"},
    }
    for what, document in changed.items():
        path = tmp_path / "changed.cvxgrant"
        path.write_bytes(canonical_json.encode(document) + b"\n")
        with pytest.raises(GrantInvalid) as caught:
            read_grant(path)
        assert caught.value.facts["path"] == str(path), what


def test_what_is_no_grant_is_called_so(world: World, tmp_path: Path) -> None:
    """A missing file, a folder, text, a grant without its line end, one that is far too long."""
    whole = world.grant.read_bytes()
    cases = {
        "none": (None, "unreadable"),
        "text": (b"hello\n", "form"),
        "cut": (whole[:-1], "form"),
        "spaced": (b" " + whole, "form"),
        "long": (whole[:-1] + b" " * LONGEST + b"\n", "form"),
    }
    for name, (data, problem) in cases.items():
        path = tmp_path / name
        if data is not None:
            path.write_bytes(data)
        with pytest.raises(GrantInvalid) as caught:
            read_grant(path)
        assert caught.value.facts["problem"] == problem
    with pytest.raises(GrantInvalid):
        read_grant(tmp_path)


def test_people_change_and_cards_are_split_anew(world: World, tmp_path: Path) -> None:
    """New cards open by the grant once all are made; the old ones still do, without it."""
    split = split_anew(
        world.profile,
        world.made.path,
        HAND,
        ShareScheme(2, ("Ada", "Dee")),
        world.granter,
        why="Ben left",
    )
    target = tmp_path / "new.cvxgrant"
    first = split.shares.save(0, tmp_path, same_volume_ok=True)[0]
    with pytest.raises(KeyNotProven):
        split.finish(target)
    assert not target.exists()
    second = split.shares.save(1, tmp_path, same_volume_ok=True)[0]
    grant = split.finish(target)
    assert (grant.slot.type, grant.why) == ("shares", "Ben left")
    new = SharesCredential((read_share_file(first), read_share_file(second)))
    old = SharesCredential(tuple(read_share_file(card) for card in world.made.cards[:2]))
    mixed = SharesCredential((new.shares[0], old.shares[1]))
    assert prove_key(world.profile, world.made.path, by_grant(target, new))
    assert prove_key(world.profile, world.made.path, old)
    refused: list[Credential] = [new, by_grant(target, mixed), mixed]
    for credential in refused:
        with pytest.raises(SharesDoNotCombine):
            prove_key(world.profile, world.made.path, credential)
    entries = list(world.profile.log.find(kind=EntryType.NOTE_ADDED))[-2:]
    assert [entry.phase for entry in entries] == [Phase.INTENT, Phase.DONE]
    assert entries[0].place == str(target)
    assert entries[0].more["set"] == split.shares.set_id
