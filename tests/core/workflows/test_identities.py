"""One's own identity and one's contacts: where secrets lie, and what the log knows of each act."""

from __future__ import annotations

from pathlib import Path

import pytest

from casevault_gui.core.crypto.age_text import PREFIX, parse_age_recipient
from casevault_gui.core.custody.events import Phase
from casevault_gui.core.errors import (
    ContactExists,
    ContactUnknown,
    IdentityInvalid,
    IdentityMissing,
    KeyringAbsent,
    TargetExists,
    VaultLocked,
)
from casevault_gui.core.keys.contacts import Trust
from casevault_gui.core.keys.identity import Claims, Identity, read_identity
from casevault_gui.core.workflows import identities
from casevault_gui.core.workflows.identities import (
    add_contact,
    contacts,
    create_identity,
    export_identity,
    lies_in_vault,
    own_credential,
    own_identity,
    private_identity,
    recover_identity,
    remove_contact,
    set_trust,
)
from casevault_gui.core.workflows.profile import Profile, open_profile
from tests.key_world import WORDS, somebody
from tests.vectors.forge import bech32

_GROUPS = -(-1216 * 8 // 5)
DANA = Claims("Dana Okafor", "Custodian", "City", "0042")
pytestmark = pytest.mark.usefixtures("cheap")


def keyring_name(identity: Identity) -> str:
    """Return what the identity's secret keys are called in the keyring."""
    return f"identity-{identity.fingerprint.hex()[:16]}"


def age_recipient(receiving: bytes, *, last_bits: int = 0, constant: int = 1) -> str:
    """Return a receiving key as the age program writes a recipient: Bech32 with `age1pq`."""
    number = int.from_bytes(receiving, "big") << (_GROUPS * 5 - 1216 * 8) | last_bits
    groups = [number >> 5 * place & 31 for place in reversed(range(_GROUPS))]
    return bech32(groups, PREFIX, constant)


def test_secret_keys_lie_in_the_vault_where_there_is_one(profile: Profile) -> None:
    """Made, read back, and used only while the vault is unlocked; nothing of it lies plain."""
    vault = profile.make_vault(WORDS)
    assert own_identity(profile) is None
    assert lies_in_vault(profile)
    made = create_identity(profile, DANA)
    assert own_identity(profile) == made
    secret = vault.fetch_secret("identity")
    assert private_identity(profile).public == made
    assert own_credential(profile).identity.public == made
    files = [path.read_bytes() for path in profile.home.iterdir() if path.is_file()]
    for part in (secret[:32], secret[32:64], secret[64:128], secret[128:]):
        assert not any(part in data or part.hex().encode() in data for data in files)
    vault.lock()
    assert own_identity(profile) == made
    with pytest.raises(VaultLocked):
        private_identity(profile)
    used = list(profile.log.entries())[-1]
    assert (used.type, used.phase, used.reason) == ("key_retrieved", Phase.FAILED, "CV-V02")
    assert used.more == {"identity": made.fingerprint.hex(), "with": "vault"}
    with pytest.raises(TargetExists):
        create_identity(profile, DANA)


def test_a_locked_vault_takes_no_identity(profile: Profile) -> None:
    """It is not put into the keyring instead: the person decides by unlocking."""
    profile.make_vault(WORDS).lock()
    with pytest.raises(VaultLocked):
        create_identity(profile, DANA)
    assert own_identity(profile) is None


def test_without_vault_and_keyring_no_identity_is_made(profile: Profile) -> None:
    """It never lies plain: where nothing can keep it there is none, and the log says it failed."""
    with pytest.raises(KeyringAbsent):
        create_identity(profile, DANA)
    assert own_identity(profile) is None
    last = list(profile.log.entries())[-1]
    assert (last.why, last.phase) == ("identity made", Phase.FAILED)
    with pytest.raises(IdentityMissing):
        private_identity(profile)


@pytest.mark.usefixtures("secret_service")
def test_an_identity_made_before_the_vault_stays_in_the_keyring(profile: Profile) -> None:
    """A vault made later, locked or not, does not hide it."""
    assert not lies_in_vault(profile)
    made = create_identity(profile, DANA)
    vault = profile.make_vault(WORDS)
    assert private_identity(profile).public == made
    assert not lies_in_vault(profile)
    vault.lock()
    assert private_identity(profile).public == made
    assert list(profile.log.entries())[-1].more["with"] == "keyring"
    profile.keyring.delete_secret(keyring_name(made))
    with pytest.raises(IdentityMissing) as caught:
        private_identity(profile)
    assert caught.value.facts["problem"] == "secret"


def test_secret_keys_of_another_identity_are_refused(profile: Profile) -> None:
    """The public half was exchanged: the secret keys at hand are not used for it."""
    profile.make_vault(WORDS)
    create_identity(profile, DANA)
    path = profile.home / identities.OWN_FILE
    path.write_bytes(somebody("Eve").public.document)
    with pytest.raises(IdentityInvalid) as caught:
        private_identity(profile)
    assert caught.value.facts["problem"] == "other-secret"


def test_an_identity_is_recovered_only_where_it_is_missing(profile: Profile) -> None:
    """A lost public half comes back from the vault; a present one, or none there, stays."""
    vault = profile.make_vault(WORDS)
    assert recover_identity(profile) is None
    made = create_identity(profile, DANA)
    assert recover_identity(profile) is None
    (profile.home / identities.OWN_FILE).unlink()
    assert recover_identity(profile) == made
    assert own_identity(profile) == made
    vault.lock()
    with pytest.raises(VaultLocked):
        recover_identity(profile)


def test_the_public_half_is_for_others(profile: Profile, tmp_path: Path) -> None:
    """The exported file is the identity, and the log says where it went; none is no export."""
    with pytest.raises(IdentityMissing):
        export_identity(profile, tmp_path / "me.cvid")
    profile.make_vault(WORDS)
    made = create_identity(profile, DANA)
    export_identity(profile, tmp_path / "me.cvid")
    assert read_identity(tmp_path / "me.cvid") == made
    last = list(profile.log.entries())[-1]
    assert (last.why, last.place) == ("identity exported", str(tmp_path / "me.cvid"))
    with pytest.raises(TargetExists):
        export_identity(profile, tmp_path / "me.cvid")


def test_a_contact_is_new_until_it_is_compared(profile: Profile, tmp_path: Path) -> None:
    """Added, compared, revoked, removed: each step is kept, and an entry that names the key."""
    bo = somebody("Bo").public
    file = tmp_path / "bo.cvid"
    file.write_bytes(bo.document)
    added = add_contact(profile, file)
    assert (added.name, added.trust, added.identity) == ("Bo", Trust.NEW, bo)
    with pytest.raises(ContactExists):
        add_contact(profile, file, "Bo again")
    compared = set_trust(profile, contacts(profile).find("bo"), Trust.COMPARED, "by voice")
    assert (compared.trust, compared.how) == (Trust.COMPARED, "by voice")
    assert compared.compared.endswith("Z")
    by_print = contacts(profile).find(bo.fingerprint.hex()[:8])
    set_trust(profile, by_print, Trust.REVOKED)
    remove_contact(profile, contacts(profile).find("Bo"))
    with pytest.raises(ContactUnknown):
        contacts(profile).find("Bo")
    told = [
        (entry.why, entry.more.get("fingerprint"))
        for entry in profile.log.entries()
        if entry.type == "note_added" and entry.phase is Phase.DONE
    ]
    whole = bo.fingerprint.hex()
    assert told == [
        ("contact added", whole),
        ("contact compared", whole),
        ("contact revoked", whole),
        ("contact removed", whole),
    ]


def test_an_age_recipient_is_a_contact_without_claims(profile: Profile, tmp_path: Path) -> None:
    """One post-quantum recipient, comments around it; the file's name is what they are called."""
    receiving = somebody("x").public.receiving
    text = age_recipient(receiving)
    assert text.startswith("age1pq1")
    for right in (text, text.upper(), f" {text}\n"):
        assert parse_age_recipient(right) == receiving
    for wrong in (
        text[:-1],
        text[0].upper() + text[1:],
        text[:-1] + ("q" if text[-1] != "q" else "p"),
        text.replace("age1pq1", "age1px1"),
        text[:20] + "b" + text[21:],
        age_recipient(receiving, last_bits=1),
        age_recipient(receiving, constant=0x2BC830A3),
        age_recipient(bytes(1216)),
    ):
        assert parse_age_recipient(wrong) is None
    file = tmp_path / "lab.txt"
    file.write_text(f"# from the lab\n\n{text}\n")
    made = add_contact(profile, file)
    assert (made.name, made.receiving, made.identity) == ("lab", receiving, None)


def test_what_describes_nobody_is_refused(profile: Profile, tmp_path: Path) -> None:
    """Missing, bytes, text, two recipients, a classical one, an altered identity: no contact."""
    document = somebody("Bo").public.document
    text = age_recipient(somebody("x").public.receiving)
    cases = {
        "none": None,
        "bytes": b"\xff\xfe\x00",
        "text": b"hello\n",
        "two": f"{text}\n{text}\n".encode(),
        "classical": b"age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p\n",
        "altered": document.replace(b'"Bo"', b'"Ed"'),
    }
    for name, data in cases.items():
        path = tmp_path / name
        if data is not None:
            path.write_bytes(data)
        with pytest.raises(IdentityInvalid) as caught:
            add_contact(profile, path)
        assert caught.value.facts["path"] == str(path)
    assert contacts(profile).all() == ()


@pytest.mark.usefixtures("secret_service")
def test_each_profile_of_one_keyring_has_its_own_identity(tmp_path: Path) -> None:
    """Two profiles share a keyring: the second's secret keys do not replace the first's."""
    with open_profile(tmp_path / "a") as first, open_profile(tmp_path / "b") as second:
        one = create_identity(first, DANA)
        two = create_identity(second, Claims("Bo"))
        assert private_identity(second).public == two
        assert private_identity(first).public == one
        for identity in (one, two):
            first.keyring.delete_secret(keyring_name(identity))
