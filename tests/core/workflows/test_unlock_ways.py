"""Each way into a package: it opens, says what is wrong, and is in the log before it is tried."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.errors import (
    CaseVaultError,
    ContentMismatch,
    KeyNotForPackage,
    KeyNotStored,
    NoSlotForCredential,
    NotARecipient,
    PassphraseWrong,
    ProviderCannot,
    ProviderKeyDiffers,
    ProviderLibraryMissing,
    ProviderLocked,
    ProviderRefused,
    SharesDoNotCombine,
    SlotMismatch,
    VaultAbsent,
    VaultLocked,
)
from casevault_gui.core.keys import stretching
from casevault_gui.core.keys.identity import Claims
from casevault_gui.core.keys.share_file import read_share_file
from casevault_gui.core.package.header import FIXED
from casevault_gui.core.package.index import PackageIndex
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.workflows import identities, opening, providers, unlock
from casevault_gui.core.workflows.credentials import (
    Credential,
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
from casevault_gui.core.workflows.opening import (
    GrantWish,
    IdentityWish,
    Places,
    Token,
    TokenWish,
    VaultWish,
    fulfil,
    fulfilled,
    places,
)
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.recipients import PersonRecipient, ShareScheme, person
from casevault_gui.core.workflows.unlock import keep_key, prove_key, retrieve_key, show_key
from casevault_gui.core.workflows.vaults import unlock_vault
from tests.core.keys.providers.contract import PIN
from tests.key_world import (
    LEAST,
    PASSPHRASE,
    WORDS,
    AllWays,
    ask,
    pem_settings,
    seal_for,
    seal_in_all_ways,
    somebody,
    token_settings,
)


@pytest.fixture(scope="module")
def sealed_once(
    tmp_path_factory: pytest.TempPathFactory,
    rsa_pem: Path,
    token_module: str,
    transit_address: str,
) -> Iterator[AllWays]:
    """Seal one package in every way there is, in a profile with vault and identity."""
    folder = tmp_path_factory.mktemp("ways")
    evidence = folder / "evidence"
    evidence.mkdir()
    for name in ("a.txt", "b.txt", "c.txt"):
        (evidence / name).write_text(name)
    with pytest.MonkeyPatch.context() as patch, open_profile(folder / "home") as profile:
        patch.setattr(stretching, "USUAL", LEAST)
        profile.make_vault(WORDS)
        identities.create_identity(profile, Claims("Dana"))
        own = identities.private_identity(profile)
        where = (rsa_pem, token_module, transit_address)
        yield seal_in_all_ways(profile, evidence, folder / "all.cvx", where, own)


@pytest.fixture
def ways(sealed_once: AllWays) -> AllWays:
    """Give that package, its vault unlocked."""
    unlock_vault(sealed_once.profile, WORDS)
    return sealed_once


@pytest.fixture
def profile(ways: AllWays) -> Profile:
    """Give the profile that sealed it."""
    return ways.profile


WRONG_PIN = "not-the-pin-9876"


def last_types(profile: Profile, count: int) -> list[tuple[str, Phase]]:
    """Return what the log says last."""
    return [(entry.type, entry.phase) for entry in list(profile.log.entries())[-count:]]


def test_eight_slots_of_seven_types_open_each_in_its_way(ways: AllWays, profile: Profile) -> None:
    """One package, eight slots: each credential opens its own slot, and its files hold."""
    package, key = ways.made.path, ways.made.key
    assert key is not None
    shares = tuple(read_share_file(card) for card in ways.made.cards)
    credentials: list[Credential] = [
        KeyCredential(key),
        VaultCredential(),
        PassphraseCredential(PASSPHRASE),
        IdentityCredential(ways.own),
        IdentityCredential(ways.other),
        SharesCredential(shares[:2]),
        SharesCredential((shares[2], shares[0])),
        *(providers.credential_of(profile, name, ask) for name in ("desk", "token", "service")),
    ]
    opened = [prove_key(profile, package, each, sample=3) for each in credentials]
    for credential in credentials:
        opening.let_go(credential)
    with PackageReader(package) as reader:
        by_id = {slot.slot_id: slot.type for slot in reader.slots}
    assert len(by_id) == 8
    assert [by_id[each] for each in opened] == [
        *("key", "key", "passphrase", "hpke", "hpke", "shares", "shares"),
        *("rsa-oaep", "ecdh", "service"),
    ]
    assert set(opened) == set(by_id)


def test_the_log_names_what_was_used_before_it_opens(ways: AllWays, profile: Profile) -> None:
    """Each use is announced with what was used; its end names the slot."""
    named = {}
    for credential in (
        IdentityCredential(ways.own),
        SharesCredential(tuple(read_share_file(card) for card in ways.made.cards[:2])),
        providers.credential_of(profile, "token", ask),
        providers.credential_of(profile, "service", ask),
    ):
        prove_key(profile, ways.made.path, credential)
        opening.let_go(credential)
        entries = [e for e in profile.log.entries() if e.type == EntryType.OPENED][-2:]
        assert [entry.phase for entry in entries] == [Phase.INTENT, Phase.DONE]
        assert entries[0].more["with"] == entries[1].more["with"] == name_of(credential)
        named[type(credential)] = entries[1].more["with"]
    assert named == {
        IdentityCredential: f"identity: {ways.own.public.words}",
        SharesCredential: "shares: 1, 2",
        UnwrapperCredential: "pkcs11: token",
        ServiceCredential: "vault-transit: service",
    }


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


@pytest.mark.usefixtures("secret_service")
def test_a_key_is_copied_between_its_places(ways: AllWays, profile: Profile) -> None:
    """From vault to keyring and back, proven each time; who opens without the key has none."""
    package, key = ways.made.path, ways.made.key
    assert key is not None
    vault = profile.open_vault
    assert keep_key(profile, package, VaultCredential(), "keyring") == key
    assert show_key(profile, package, "keyring") == key
    vault.delete(ways.made.package)
    assert keep_key(profile, package, KeyringCredential(), "vault") == key
    assert retrieve_key(profile, package, "vault") == key
    assert prove_key(profile, package, KeyringCredential())
    for credential in (PassphraseCredential(PASSPHRASE), IdentityCredential(ways.own)):
        with pytest.raises(NoSlotForCredential):
            keep_key(profile, package, credential, "vault")
    profile.keyring.delete(ways.made.package)


def test_a_key_that_does_not_open_is_not_kept(ways: AllWays, profile: Profile) -> None:
    """What is kept was proven: another package's key is refused before the vault sees it."""
    vault = profile.open_vault
    with pytest.raises(KeyNotForPackage):
        keep_key(profile, ways.made.path, KeyCredential(PackageKey.generate()), "vault")
    assert vault.fetch(ways.made.package) == ways.made.key


def test_the_log_knows_whose_key_was_tried(
    ways: AllWays, profile: Profile, evidence: Path, tmp_path: Path
) -> None:
    """A key made here for another package is refused with that package's id."""
    other = seal_for(profile, evidence, tmp_path / "other.cvx", with_key=True)
    assert other.key is not None
    with pytest.raises(KeyNotForPackage) as caught:
        prove_key(profile, ways.made.path, KeyCredential(other.key))
    assert caught.value.facts["known_package"] == other.package


def test_a_rehearsal_reads_what_it_says(
    ways: AllWays, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A sample of files is read and compared; a file whose hash differs fails the rehearsal."""
    prove_key(profile, ways.made.path, VaultCredential(), sample=100)
    proof = list(profile.log.entries())[-1]
    assert (proof.type, proof.more["sample"]) == ("key_tested", 3)
    # No sealed file here has another hash than its index says; its reader does.
    monkeypatch.setattr(PackageIndex, "sha256", lambda *_: bytes(32))
    with pytest.raises(ContentMismatch):
        prove_key(profile, ways.made.path, VaultCredential(), sample=1)
    assert prove_key(profile, ways.made.path, VaultCredential())


def test_what_a_profile_could_open_with_is_listed(ways: AllWays, profile: Profile) -> None:
    """The vault's state, one's own words, and each token with the secret it asks for."""
    vault = profile.vault
    assert vault is not None
    vault.lock()
    providers.pin_key(profile, "public only", providers.pinned_keys(profile).find("desk").key, "")
    assert places(profile, ways.made.package) == Places(
        vault=True,
        vault_locked=True,
        in_vault=True,
        identity=ways.own.public.words,
        identity_locked=True,
        tokens=(
            Token("desk", "pem", "rsa-oaep", "passphrase"),
            Token("service", "hashicorp-vault", "service", "token"),
            Token("token", "pkcs11", "ecdh", "pin"),
        ),
    )


def test_a_new_profile_could_open_with_nothing(tmp_path: Path) -> None:
    """Neither vault nor identity nor token."""
    with open_profile(tmp_path / "home") as profile:
        assert places(profile, "00" * 16) == Places()


def test_wishes_are_fulfilled(ways: AllWays, profile: Profile) -> None:
    """A wish for vault or identity unlocks the vault; one for a token reaches it; a key is one."""
    vault = profile.vault
    assert vault is not None
    vault.lock()
    with pytest.raises(VaultLocked):
        fulfil(profile, IdentityWish())
    assert fulfil(profile, VaultWish(WORDS)) == VaultCredential()
    assert not vault.locked
    vault.lock()
    assert isinstance(fulfil(profile, IdentityWish(WORDS)), IdentityCredential)
    key = KeyCredential(PackageKey.generate())
    assert fulfil(profile, key) is key
    with fulfilled(profile, TokenWish("desk", PIN)) as credential:
        assert isinstance(credential, UnwrapperCredential)
        assert prove_key(profile, ways.made.path, credential)
    with pytest.raises(ProviderCannot):
        prove_key(profile, ways.made.path, credential)
    with fulfilled(profile, TokenWish("service", PIN)) as credential:
        assert isinstance(credential, ServiceCredential)
    assert PIN not in repr(TokenWish("desk", PIN))
    assert WORDS not in repr((VaultWish(WORDS), IdentityWish(WORDS)))


def test_a_grant_opens_with_what_unwraps_alone(profile: Profile) -> None:
    """A wish for a grant with the vault inside is a mistake of the shell, not of people."""
    wish = GrantWish(None, VaultWish(WORDS))  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        fulfil(profile, wish)


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
