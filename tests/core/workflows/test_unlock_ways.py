"""Each way into a package opens it, and is in the log before it is tried."""

from __future__ import annotations

from pathlib import Path

import pytest

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.errors import (
    ContentMismatch,
    KeyNotForPackage,
    NoSlotForCredential,
    ProviderCannot,
    VaultLocked,
)
from casevault_gui.core.keys.share_file import read_share_file
from casevault_gui.core.package.index import PackageIndex
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.workflows import opening, providers
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
from casevault_gui.core.workflows.unlock import keep_key, prove_key, retrieve_key, show_key
from tests.core.keys.providers.contract import PIN
from tests.key_world import (
    PASSPHRASE,
    WORDS,
    AllWays,
    ask,
    seal_for,
)


@pytest.fixture
def profile(ways: AllWays) -> Profile:
    """Give the profile that sealed it."""
    return ways.profile


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
