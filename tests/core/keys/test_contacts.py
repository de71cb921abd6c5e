"""Contacts and pinned keys: kept, found by name or fingerprint, and not to be slipped in."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from casevault_gui.core import canonical_json
from casevault_gui.core.crypto.foreign_keys import rsa_public_key
from casevault_gui.core.errors import (
    ContactExists,
    ContactUnknown,
    IdentityInvalid,
    LogNewer,
    ProfileDamaged,
    ProviderUnknown,
)
from casevault_gui.core.keys.contacts import ContactBook, Trust
from casevault_gui.core.keys.identity import Claims, make_identity
from casevault_gui.core.keys.pinned_keys import PinnedKey, PinnedKeys, ProviderSettings

KEY, THEN, NOW = bytes(range(32)), "2026-04-17T08:00:00Z", "2026-05-01T09:30:00Z"
_, DANA = make_identity(Claims("Dana"), "2026-04-17")
_, TWIN = make_identity(Claims("Dana"), "2026-04-18")
RSA = rsa_public_key(b"\xc1" + bytes(382) + b"\x01", b"\x01\x00\x01")


@pytest.fixture
def book(tmp_path: Path) -> ContactBook:
    """Give an empty book."""
    return ContactBook(tmp_path / "contacts.json", KEY)


def test_a_contact_is_kept_with_what_was_done_about_it(book: ContactBook, tmp_path: Path) -> None:
    """Added as new, compared with when and how, revoked, removed: each survives reading again."""
    made = book.add("Dana", DANA.receiving, DANA, THEN)
    assert made.trust is Trust.NEW
    book.trust(made, Trust.COMPARED, NOW, "by telephone")
    again = ContactBook(tmp_path / "contacts.json", KEY).find("dana")
    assert (again.trust, again.compared, again.how) == (Trust.COMPARED, NOW, "by telephone")
    assert again.identity == DANA
    book.trust(again, Trust.REVOKED, NOW)
    known = book.known(DANA.fingerprint)
    assert known is not None
    assert known.trust is Trust.REVOKED
    book.remove(again)
    assert book.all() == ()


def test_two_of_one_name_are_told_apart_by_fingerprint(book: ContactBook) -> None:
    """A name that repeats finds nobody; the start of a fingerprint finds the one."""
    book.add("Dana", DANA.receiving, DANA, THEN)
    book.add("Dana", TWIN.receiving, TWIN, THEN)
    with pytest.raises(ContactUnknown) as caught:
        book.find("Dana")
    assert caught.value.facts["problem"] == "several"
    assert book.find(TWIN.fingerprint.hex()[:8]).identity == TWIN
    with pytest.raises(ContactUnknown):
        book.find(TWIN.fingerprint.hex()[:4])


def test_the_same_identity_is_not_added_twice(book: ContactBook) -> None:
    """Under whatever name, an identity is one contact."""
    book.add("Dana", DANA.receiving, DANA, THEN)
    with pytest.raises(ContactExists):
        book.add("Somebody", DANA.receiving, DANA, THEN)


def test_a_bare_key_is_a_contact_without_claims(book: ContactBook) -> None:
    """A receiving key alone has a fingerprint of its own; what is no key is refused."""
    made = book.add("age key", DANA.receiving, None, THEN)
    assert made.identity is None
    assert len(made.fingerprint) == 64
    for name, public in (("x", b"short"), ("", DANA.receiving), ("a\nb", DANA.receiving)):
        with pytest.raises(IdentityInvalid):
            book.add(name, public, None, THEN)


def test_who_cannot_open_the_profile_cannot_slip_a_key_in(
    book: ContactBook, tmp_path: Path
) -> None:
    """An edited file, or one written under another key, is damaged and not believed."""
    book.add("Dana", DANA.receiving, DANA, THEN)
    path = tmp_path / "contacts.json"
    document = json.loads(path.read_bytes())
    document["rows"][0]["trust"] = "compared"
    path.write_bytes(canonical_json.encode(document))
    with pytest.raises(ProfileDamaged) as caught:
        book.all()
    assert caught.value.facts["problem"] == "check"
    ContactBook(path, bytes(32))._write([])
    with pytest.raises(ProfileDamaged):
        book.all()


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"format":"other","rows":[],"v":1}', "\x00"])
def test_another_kind_of_file_is_no_book(book: ContactBook, tmp_path: Path, text: str) -> None:
    """What is no such list is damaged, never an empty list."""
    (tmp_path / "contacts.json").write_text(text)
    with pytest.raises(ProfileDamaged):
        book.all()


def test_a_newer_list_is_told_as_such(book: ContactBook, tmp_path: Path) -> None:
    """A list of a later version is not read as damaged."""
    (tmp_path / "contacts.json").write_bytes(
        canonical_json.encode({"format": "casevault-contacts", "rows": [], "v": 2, "code": ""})
    )
    with pytest.raises(LogNewer):
        book.all()


def test_pinned_keys_are_kept_by_name(tmp_path: Path) -> None:
    """Keys with and without a public half survive; names are unique whatever their case."""
    keys = PinnedKeys(tmp_path / "k.json", KEY)
    assert RSA is not None
    settings = ProviderSettings("pkcs11", (("module", "/lib/x.so"), ("uri", "pkcs11:token=a")))
    keys.add(PinnedKey("HSM of the lab", RSA, "from the lab's web page", THEN, settings))
    keys.add(PinnedKey("KMS", None, "", THEN, ProviderSettings("aws-kms", (("key", "arn"),))))
    with pytest.raises(ProviderUnknown):
        keys.add(PinnedKey("hsm of the LAB", RSA, "", THEN))
    found = PinnedKeys(tmp_path / "k.json", KEY).find("hsm of the lab")
    assert (found.key, found.settings) == (RSA, settings)
    assert settings["uri"] == "pkcs11:token=a"
    assert settings["none"] == ""
    keys.keep(replace(found, tested=NOW))
    assert keys.find("HSM of the lab").tested == NOW
    keys.remove("kms")
    assert [each.name for each in keys.all()] == ["HSM of the lab"]
    with pytest.raises(ProviderUnknown):
        keys.find("KMS")
