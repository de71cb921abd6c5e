"""Identities: signed by their own keys, read strictly, compared by voice."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core import canonical_json
from casevault_gui.core.errors import IdentityInvalid
from casevault_gui.core.keys.identity import (
    Claims,
    PairOfSignatures,
    PrivateIdentity,
    make_identity,
    parse_identity,
    read_identity,
    restate,
)

SECRET, DANA = make_identity(Claims("Dana Okafor", "Investigator", "County", "4471"), "2026-04-17")
_, OTHER = make_identity(Claims("Dana Okafor"), "2026-04-17")


def test_an_identity_reads_back_as_it_was_made() -> None:
    """The document parses to the same identity, with claims, keys and fingerprint."""
    again = parse_identity(DANA.document)
    assert again == DANA
    assert again.claims.name == "Dana Okafor"
    assert len(again.fingerprint) == 32


@given(st.integers(0, len(DANA.document) * 8 - 1))
def test_no_bit_of_an_identity_may_change(bit: int) -> None:
    """Whatever single bit of the file is flipped, it is no identity any more."""
    document = bytearray(DANA.document)
    document[bit // 8] ^= 1 << bit % 8
    if bytes(document).removesuffix(b"\n") == DANA.document.removesuffix(b"\n"):
        return
    with pytest.raises(IdentityInvalid):
        parse_identity(bytes(document))


def test_a_name_cannot_be_exchanged() -> None:
    """Another name under the same keys is an altered file."""
    members = json.loads(DANA.document)
    members["name"] = "Mallory"
    with pytest.raises(IdentityInvalid) as caught:
        parse_identity(canonical_json.encode(members))
    assert caught.value.facts["problem"] == "signature"


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"v": 2}, "form"),
        ({"kind": "casevault-grant"}, "form"),
        ({"extra": "x"}, "form"),
        ({"made": "yesterday"}, "member"),
        ({"name": "a\nb"}, "member"),
        ({"name": "x" * 201}, "member"),
        ({"ed25519": "00"}, "member"),
        ({"receiving": "00" * 1216}, "key"),
        ({"signatures": {}}, "member"),
    ],
)
def test_each_rule_of_the_form_is_held(change: dict[str, object], problem: str) -> None:
    """A file that breaks a rule is refused, and the kind of trouble is told."""
    members = {**json.loads(DANA.document), **change}
    with pytest.raises(IdentityInvalid) as caught:
        parse_identity(canonical_json.encode(members))
    assert caught.value.facts["problem"] == problem


def test_words_and_digits_are_those_of_the_fingerprint_and_differ_between_people() -> None:
    """Eight words and five groups of five digits, not the same for two with the same name."""
    assert len(DANA.words.split()) == 8
    assert [len(group) for group in DANA.digits.split()] == [5] * 5
    assert DANA.words != OTHER.words
    assert DANA.digits != OTHER.digits


def test_both_signatures_must_be_right() -> None:
    """A message counts as signed only when neither signature is another's or another message's."""
    me = PrivateIdentity(SECRET, DANA)
    right, wrong = me.sign(b"message", b"c"), me.sign(b"other", b"c")
    assert DANA.verifies(b"message", right, b"c")
    assert not DANA.verifies(b"message", PairOfSignatures(right.ed25519, wrong.mldsa65), b"c")
    assert not DANA.verifies(b"message", PairOfSignatures(wrong.ed25519, right.mldsa65), b"c")
    assert not DANA.verifies(b"message", right, b"d")
    assert not OTHER.verifies(b"message", right, b"c")


def test_another_role_is_another_fingerprint_for_the_same_keys() -> None:
    """Changed claims must be compared anew; the keys still open and sign."""
    _, changed = restate(SECRET, Claims("Dana Okafor", "Reviewer"), "2026-05-01")
    assert changed.fingerprint != DANA.fingerprint
    assert changed.receiving == DANA.receiving
    PrivateIdentity(SECRET, changed)


def test_a_secret_belongs_to_one_identity() -> None:
    """Somebody else's secret, or bytes of another length, do not become the private half."""
    for secret in (bytes(160), b"short"):
        with pytest.raises(IdentityInvalid) as caught:
            PrivateIdentity(secret, DANA)
        assert caught.value.facts["problem"] == "other-secret"
    assert SECRET.hex() not in repr(PrivateIdentity(SECRET, DANA))


def test_trouble_with_a_file_names_it(tmp_path: Path) -> None:
    """A missing file and a file of another kind are told with their path."""
    for path in (tmp_path / "none.cvid", tmp_path / "text.cvid"):
        if path.name == "text.cvid":
            path.write_text("hello")
        with pytest.raises(IdentityInvalid) as caught:
            read_identity(path)
        assert caught.value.facts["path"] == str(path)
