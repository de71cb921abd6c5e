"""Each way into a package that does not open it says why, and the log has it."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.custody.events import Phase
from casevault_gui.core.errors import (
    CaseVaultError,
    KeyNotForPackage,
    KeyNotStored,
    NoSlotForCredential,
    NotARecipient,
    PassphraseWrong,
    ProviderKeyDiffers,
    ProviderLibraryMissing,
    ProviderLocked,
    ProviderRefused,
    SharesDoNotCombine,
    SlotMismatch,
    VaultAbsent,
    VaultLocked,
)
from casevault_gui.core.keys.share_file import read_share_file
from casevault_gui.core.package.header import FIXED
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.workflows import opening, providers, unlock
from casevault_gui.core.workflows.credentials import (
    Credential,
    IdentityCredential,
    KeyCredential,
    PassphraseCredential,
    SharesCredential,
    VaultCredential,
)
from casevault_gui.core.workflows.opening import (
    TokenWish,
    fulfilled,
)
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.recipients import PersonRecipient, ShareScheme, person
from casevault_gui.core.workflows.unlock import keep_key, prove_key, retrieve_key
from tests.core.keys.providers.contract import PIN
from tests.key_world import (
    PASSPHRASE,
    AllWays,
    ask,
    pem_settings,
    seal_for,
    somebody,
    token_settings,
)


@pytest.fixture
def profile(ways: AllWays) -> Profile:
    """Give the profile that sealed it."""
    return ways.profile


WRONG_PIN = "not-the-pin-9876"


def last_types(profile: Profile, count: int) -> list[tuple[str, Phase]]:
    """Return what the log says last."""
    return [(entry.type, entry.phase) for entry in list(profile.log.entries())[-count:]]


def test_reaching_a_token_is_logged_even_where_its_pin_is_wrong(profile: Profile) -> None:
    """A PIN is tried only after the log knows of it, and a wrong one is an entry."""
    with pytest.raises(ProviderLocked):
        providers.credential_of(profile, "token", lambda _: WRONG_PIN)
    entries = list(profile.log.entries())[-2:]
    assert [(e.type, e.phase) for e in entries] == [
        ("note_added", Phase.INTENT),
        ("note_added", Phase.FAILED),
    ]
    assert entries[1].reason == ProviderLocked.code
    assert entries[1].more["name"] == "token"
    assert WRONG_PIN not in "".join(entry.body.decode() for entry in profile.log.entries())


def test_each_wrong_credential_is_told_apart_and_logged(
    ways: AllWays, profile: Profile, curve_pem: Path
) -> None:
    """A stranger's identity, too few or foreign cards, wrong words, a key of elsewhere."""
    shares = [read_share_file(card) for card in ways.made.cards]
    key_file = providers.fetch_and_pin(profile, "curve", pem_settings(curve_pem), "", ask)
    assert key_file.tested
    cases: list[tuple[Credential, type[CaseVaultError]]] = [
        (KeyCredential(PackageKey.generate()), KeyNotForPackage),
        (PassphraseCredential("another"), PassphraseWrong),
        (IdentityCredential(somebody("Nobody")), NotARecipient),
        (SharesCredential((shares[0],)), SharesDoNotCombine),
        (SharesCredential((shares[0], shares[0])), SharesDoNotCombine),
        (SharesCredential(()), SharesDoNotCombine),
        (providers.credential_of(profile, "curve", ask), NotARecipient),
    ]
    for credential, error in cases:
        with pytest.raises(error):
            prove_key(profile, ways.made.path, credential)
        assert last_types(profile, 5) == [
            ("key_tested", Phase.INTENT),
            ("opened", Phase.INTENT),
            ("opened", Phase.REFUSED),
            ("key_rejected", Phase.DONE),
            ("key_tested", Phase.FAILED),
        ]
        assert list(profile.log.entries())[-2].reason == error.code
    providers.unpin_key(profile, "curve")


def test_cards_of_another_set_do_not_open(
    ways: AllWays, profile: Profile, evidence: Path, tmp_path: Path
) -> None:
    """Enough cards of another package are refused by their set's number, and so is a mixture."""
    elsewhere = seal_for(
        profile, evidence, tmp_path / "other.cvx", shares=ShareScheme(2, ("Ada", "Ben"))
    )
    foreign = [read_share_file(card) for card in elsewhere.cards]
    own = [read_share_file(card) for card in ways.made.cards]
    for given in (tuple(foreign), (own[0], foreign[1])):
        with pytest.raises(SharesDoNotCombine) as caught:
            prove_key(profile, ways.made.path, SharesCredential(given))
        assert caught.value.facts["problem"] == "set"


@pytest.mark.parametrize(
    ("credential", "wanted"),
    [
        (PassphraseCredential("x"), "passphrase"),
        (SharesCredential(()), "shares"),
        (KeyCredential(PackageKey.generate()), "key"),
        ("identity", "hpke"),
        ("desk", "rsa-oaep"),
        ("token", "ecdh"),
        ("service", "service"),
    ],
)
def test_a_package_without_such_a_slot_says_what_it_has(
    ways: AllWays,
    profile: Profile,
    evidence: Path,
    tmp_path: Path,
    credential: Credential | str,
    wanted: str,
) -> None:
    """The error names what was wanted and what there is instead."""
    if wanted == "passphrase":
        made = seal_for(profile, evidence, tmp_path / "one.cvx", recipients=(_other(ways),))
    else:
        made = seal_for(profile, evidence, tmp_path / "one.cvx", passphrase=PASSPHRASE)
    if credential == "identity":
        credential = IdentityCredential(ways.own)
    elif isinstance(credential, str):
        credential = providers.credential_of(profile, credential, ask)
    with pytest.raises(NoSlotForCredential) as caught:
        prove_key(profile, made.path, credential)
    assert caught.value.facts["wanted"] == wanted
    assert caught.value.facts["offered"] in {"hpke", "passphrase"}
    opening.let_go(credential)


def _other(ways: AllWays) -> PersonRecipient:
    return person(ways.other.public)


def test_an_altered_slot_that_names_its_key_is_a_mismatch(
    ways: AllWays, profile: Profile, tmp_path: Path
) -> None:
    """What one slot wraps is changed: its hint still says whose it is, and it opens nothing."""
    key = ways.made.key
    assert key is not None
    shares = tuple(read_share_file(card) for card in ways.made.cards)
    for kind, credential in (
        ("key", KeyCredential(key)),
        ("hpke", IdentityCredential(ways.own)),
        ("shares", SharesCredential(shares)),
        ("rsa-oaep", providers.credential_of(profile, "desk", ask)),
        ("ecdh", providers.credential_of(profile, "token", ask)),
        ("service", providers.credential_of(profile, "service", ask)),
    ):
        damaged = tmp_path / f"{kind}.cvx"
        damaged.write_bytes(_with_another_wrapping(ways.made.path, kind))
        with pytest.raises(SlotMismatch):
            prove_key(profile, damaged, credential)
        opening.let_go(credential)


def _with_another_wrapping(package: Path, kind: str) -> bytes:
    """Return the package with the first slot of this kind wrapping other bytes."""
    data = package.read_bytes()
    with PackageReader(package) as reader:
        slot = next(slot for slot in reader.slots if slot.type == kind)
        length = len(reader.header.raw)
    wrapped = str(slot.members["wrapped"]).encode()
    other = wrapped[:-1] + (b"0" if wrapped[-1:] != b"0" else b"1")
    assert length > FIXED
    return data[:length].replace(wrapped, other) + data[length:]


def test_a_vault_that_is_locked_absent_or_empty_says_so(
    ways: AllWays, profile: Profile, evidence: Path, tmp_path: Path
) -> None:
    """Three states of the vault, three errors; each attempt is in the log as failed."""
    made = seal_for(profile, evidence, tmp_path / "not-kept.cvx", with_key=True)
    with pytest.raises(KeyNotStored):
        prove_key(profile, made.path, VaultCredential())
    vault = profile.vault
    assert vault is not None
    vault.lock()
    with pytest.raises(VaultLocked):
        prove_key(profile, ways.made.path, VaultCredential())
    assert ("key_retrieved", Phase.FAILED) in last_types(profile, 3)


def test_without_a_vault_nothing_comes_from_it(evidence: Path, tmp_path: Path) -> None:
    """A profile that has no vault says that, not that the key is wrong."""
    with open_profile(tmp_path / "home") as profile:
        made = seal_for(profile, evidence, tmp_path / "case.cvx", with_key=True)
        assert made.key is not None
        credential = KeyCredential(made.key)
        for act in (
            lambda: prove_key(profile, made.path, VaultCredential()),
            lambda: retrieve_key(profile, made.path, "vault"),
            lambda: keep_key(profile, made.path, credential, "vault"),
        ):
            with pytest.raises(VaultAbsent):
                act()


def test_a_missing_library_is_told_with_its_extra(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program without the optional library says so, and how to have it."""
    monkeypatch.setitem(sys.modules, "pkcs11.exceptions", None)
    with pytest.raises(ProviderLibraryMissing) as caught:
        providers.credential_of(profile, "token", ask)
    assert caught.value.facts == {"name": "token", "extra": "pkcs11"}
    monkeypatch.setitem(sys.modules, "hvac", None)
    with pytest.raises(ProviderLibraryMissing):
        providers.credential_of(profile, "service", ask)


def test_a_token_with_another_key_is_not_used(profile: Profile, token_module: str) -> None:
    """The place holds another key than was pinned: nothing is opened with it."""
    keys = providers.pinned_keys(profile)
    pinned = keys.find("token")
    keys.keep(replace(pinned, settings=token_settings(token_module, "p384")))
    with pytest.raises(ProviderKeyDiffers):
        providers.credential_of(profile, "token", ask)
    with pytest.raises(ProviderKeyDiffers):
        providers.test_provider(profile, "token", ask)
    keys.keep(pinned)


def test_a_service_key_that_lost_its_version_refuses(
    ways: AllWays, profile: Profile, tmp_path: Path
) -> None:
    """A ciphertext the service does not know ends in trouble, never in bytes."""
    data = ways.made.path.read_bytes()
    with PackageReader(ways.made.path) as reader:
        slot = next(slot for slot in reader.slots if slot.type == "service")
    sealed = str(slot.members["sealed"]).encode()
    other = sealed[:-4] + (b"4142" if sealed[-4:] != b"4142" else b"4344")
    damaged = tmp_path / "damaged.cvx"
    damaged.write_bytes(data.replace(sealed, other))
    with (
        fulfilled(profile, TokenWish("service", PIN)) as credential,
        pytest.raises(ProviderRefused),
    ):
        unlock.prove_key(profile, damaged, credential)
