"""Slots in a header: which rule each malformed one breaks, and the limits of what is taken."""

from __future__ import annotations

from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from casevault_gui.core.canonical_json import Json
from casevault_gui.core.errors import HeaderMalformed
from casevault_gui.core.package.slots import (
    EcdhSlot,
    HpkeSlot,
    KeySlot,
    PassphraseSlot,
    RsaOaepSlot,
    ServiceSlot,
    SharesSlot,
    Slot,
    UnknownSlot,
    parse_slot,
    parse_slots,
)


def point(curve: ec.EllipticCurve) -> str:
    """Return a point on the curve, in hexadecimal."""
    form = PublicFormat.UncompressedPoint
    return ec.derive_private_key(7, curve).public_key().public_bytes(Encoding.X962, form).hex()


P256, P384 = point(ec.SECP256R1()), point(ec.SECP384R1())
ARGON: dict[str, Json] = {"lanes": 1, "memory_kib": 19_456, "name": "argon2id", "passes": 2}
ARGON |= {"salt": "00" * 16}
PBKDF2: dict[str, Json] = {"iterations": 210_000, "name": "pbkdf2-hmac-sha-512", "salt": "ff" * 16}
OWN: dict[str, tuple[type, dict[str, Json]]] = {
    "key": (KeySlot, {"fingerprint": "ab" * 32}),
    "passphrase": (PassphraseSlot, {"kdf": ARGON}),
    "hpke": (HpkeSlot, {"hint": "00" * 8, "sealed": "cd" * (1120 + 48)}),
    "rsa-oaep": (RsaOaepSlot, {"hint": "00" * 8, "sealed": "cd" * 384}),
    "ecdh": (EcdhSlot, {"curve": "p-256", "hint": "00" * 8, "point": P256}),
    "shares": (SharesSlot, {"set": 0, "threshold": 2}),
    "service": (ServiceSlot, {"hint": "00" * 8, "sealed": "cd", "service": "aws-kms"}),
}


def members(kind: str, **changes: Any) -> dict[str, Json]:
    """Return the members of a slot of this type, some of them others; those of None are left out.

    Types that are not known have the members of all slots alone.
    """
    own = OWN[kind][1] if kind in OWN else {}
    common = {"id": "01" * 8, "type": kind, "salt": "23" * 32, "wrapped": "45" * 40}
    return {
        name: value for name, value in ({**common, **own} | changes).items() if value is not None
    }


def refused(slot: Json) -> str:
    """Return why a slot is refused."""
    with pytest.raises(HeaderMalformed) as caught:
        parse_slot(slot)
    return caught.value.reason


@pytest.mark.parametrize("kind", OWN)
def test_each_type_has_its_slot(kind: str) -> None:
    """The slot is of the type's class and says what stands in the header."""
    slot = parse_slot(members(kind))
    assert type(slot) is OWN[kind][0]
    assert (slot.type, slot.slot_id) == (kind, "01" * 8)
    assert slot.members == members(kind)


@pytest.mark.parametrize("kind", ["later", "a", "9", "-", "x" * 32])
def test_a_type_to_come_is_shown_and_skipped(kind: str) -> None:
    """Of its members only id and type are looked at."""
    least: dict[str, Json] = {"id": "01" * 8, "type": kind}
    for slot in (least, members(kind, salt=1, more=[{}])):
        assert isinstance(parse_slot(slot), UnknownSlot)


@pytest.mark.parametrize("kind", OWN)
def test_no_member_may_be_missing_and_none_be_more(kind: str) -> None:
    """A slot has exactly the members of its type."""
    for name in members(kind):
        if name not in {"id", "type"}:
            assert refused(members(kind, **{name: None})) == "slot members"
    assert refused(members(kind, more=1)) == "slot members"


@pytest.mark.parametrize(
    ("slot", "why"),
    [
        ("key", "slot"),
        ([], "slot"),
        (members("key", id=None), "slot id"),
        (members("later", id=None), "slot id"),
        (members("key", type=None), "slot type"),
        (members("key", type=1), "slot type"),
        (members("key", type=""), "slot type"),
        (members("key", type="Key"), "slot type"),
        (members("key", type="x_y"), "slot type"),
        (members("key", type="x" * 33), "slot type"),
        (members("rsa-oaep", sealed="cd" * 383), "slot sealed"),
        (members("rsa-oaep", sealed="cd" * 385), "slot sealed"),
        (members("rsa-oaep", sealed="cd" * 511), "slot sealed"),
        (members("rsa-oaep", sealed="cd" * 513), "slot sealed"),
        (members("rsa-oaep", sealed="CD" * 384), "slot sealed"),
        (members("hpke", sealed="cd" * 1167), "slot sealed"),
        (members("hpke", sealed="cd" * 1169), "slot sealed"),
        (members("ecdh", curve="p-521"), "slot curve"),
        (members("ecdh", curve=256), "slot curve"),
        (members("ecdh", curve="rsa-oaep"), "slot curve"),
        (members("ecdh", point=P256[:-2]), "slot point"),
        (members("ecdh", point=P256 + "00"), "slot point"),
        (members("ecdh", point=P256.upper()), "slot point"),
        (members("ecdh", point=P256[:-2] + "00"), "slot point"),
        (members("ecdh", point=P384), "slot point"),
        (members("ecdh", curve="p-384"), "slot point"),
        (members("ecdh", curve="p-384", point=P384[:-2] + "00"), "slot point"),
        (members("shares", set=-1), "slot set"),
        (members("shares", set=1 << 15), "slot set"),
        (members("shares", set="1"), "slot set"),
        (members("shares", set=True), "slot set"),
        (members("shares", threshold=1), "slot threshold"),
        (members("shares", threshold=17), "slot threshold"),
        (members("shares", threshold=True), "slot threshold"),
        (members("service", service="gcp"), "slot service"),
        (members("service", service=1), "slot service"),
        (members("service", sealed=""), "slot sealed"),
        (members("service", sealed="c"), "slot sealed"),
        (members("service", sealed="cdc"), "slot sealed"),
        (members("service", sealed="CD"), "slot sealed"),
        (members("service", sealed=1), "slot sealed"),
        (members("service", sealed="cd" * 8193), "slot sealed"),
        (members("passphrase", kdf="argon2id"), "slot kdf"),
        (members("passphrase", kdf={}), "slot kdf"),
        (members("passphrase", kdf=ARGON | {"name": "scrypt"}), "slot kdf"),
        (members("passphrase", kdf=ARGON | {"name": 1}), "slot kdf"),
        (members("passphrase", kdf=ARGON | {"more": 1}), "slot kdf"),
        (members("passphrase", kdf=PBKDF2 | {"name": "argon2id"}), "slot kdf"),
        (members("passphrase", kdf=ARGON | {"name": "pbkdf2-hmac-sha-512"}), "slot kdf"),
        (members("passphrase", kdf=ARGON | {"salt": "00" * 15}), "slot salt"),
        (members("passphrase", kdf=PBKDF2 | {"salt": "00" * 17}), "slot salt"),
        (members("passphrase", kdf=ARGON | {"lanes": 0}), "slot kdf lanes"),
        (members("passphrase", kdf=ARGON | {"lanes": 9}), "slot kdf lanes"),
        (members("passphrase", kdf=ARGON | {"lanes": True}), "slot kdf lanes"),
        (members("passphrase", kdf=ARGON | {"memory_kib": 19_455}), "slot kdf memory_kib"),
        (members("passphrase", kdf=ARGON | {"memory_kib": 1_048_577}), "slot kdf memory_kib"),
        (members("passphrase", kdf=ARGON | {"passes": 1}), "slot kdf passes"),
        (members("passphrase", kdf=ARGON | {"passes": 11}), "slot kdf passes"),
        (members("passphrase", kdf=ARGON | {"passes": "3"}), "slot kdf passes"),
        (members("passphrase", kdf=PBKDF2 | {"iterations": 209_999}), "slot kdf iterations"),
        (members("passphrase", kdf=PBKDF2 | {"iterations": 10_000_001}), "slot kdf iterations"),
    ],
)
def test_each_malformed_slot_has_its_reason(slot: Json, why: str) -> None:
    """A slot that is not as its type wants it is refused, and the member named."""
    assert refused(slot) == why


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        *((kind, name) for kind in OWN for name in ("id", "salt", "wrapped")),
        ("key", "fingerprint"),
        *((kind, "hint") for kind in ("hpke", "rsa-oaep", "ecdh", "service")),
    ],
)
def test_hexadecimal_is_lower_case_and_of_one_length(kind: str, name: str) -> None:
    """One digit less or more, a capital, a letter that is no digit, and what is no text."""
    value = members(kind)[name]
    assert isinstance(value, str)
    for wrong in (value[:-1], value + "0", "A" + value[1:], value[:-1] + "g", value[:-1] + "\n", 5):
        assert refused(members(kind, **{name: wrong})) == f"slot {name}"


@pytest.mark.parametrize(
    "slot",
    [
        members("rsa-oaep", sealed="cd" * 512),
        members("ecdh", curve="p-384", point=P384),
        members("shares", set=(1 << 15) - 1, threshold=16),
        members("service", sealed="09af" * 4096, service="vault-transit"),
        members("passphrase", kdf=ARGON | {"lanes": 8, "memory_kib": 1_048_576, "passes": 10}),
        members("passphrase", kdf=PBKDF2),
        members("passphrase", kdf=PBKDF2 | {"iterations": 10_000_000}),
    ],
)
def test_a_slot_at_its_limits_is_taken(slot: dict[str, Json]) -> None:
    """The greatest values that a type allows."""
    assert parse_slot(slot).members == slot


def many(count: int, kind: str) -> list[Json]:
    """Return slots of different ids."""
    return [members(kind, id=f"{number:016x}") for number in range(count)]


@pytest.mark.parametrize(
    ("value", "why"),
    [
        (None, "slots"),
        ({}, "slots"),
        ("", "slots"),
        ([], "slots"),
        (many(65, "later"), "slots"),
        ([*many(2, "key"), members("later", id=f"{1:016x}")], "slot id repeated"),
        ([*many(9, "passphrase")], "too many passphrase slots"),
        ([members("key"), "key"], "slot"),
    ],
)
def test_slots_are_a_list_of_few(value: Json | None, why: str) -> None:
    """Of 1 to 64, each with an id of its own, at most eight of them for passphrases."""
    with pytest.raises(HeaderMalformed) as caught:
        parse_slots(value)
    assert caught.value.reason == why


@pytest.mark.parametrize("value", [many(1, "key"), many(64, "later"), many(8, "passphrase")])
def test_as_many_slots_as_there_may_be(value: list[Json]) -> None:
    """They come in the order of the header."""
    slots: tuple[Slot, ...] = parse_slots(value)
    assert [slot.members for slot in slots] == value


def test_what_a_slot_says_is_read_from_its_members() -> None:
    """Numbers as numbers, hexadecimal as bytes."""
    shares = parse_slot(members("shares", set=77, threshold=3))
    assert isinstance(shares, SharesSlot)
    assert (shares.set_id, shares.threshold) == (77, 3)
    ecdh = parse_slot(members("ecdh"))
    assert isinstance(ecdh, EcdhSlot)
    assert (ecdh.curve.value, ecdh.point) == ("p-256", bytes.fromhex(P256))
    rsa = parse_slot(members("rsa-oaep"))
    assert isinstance(rsa, RsaOaepSlot)
    assert rsa.sealed == b"\xcd" * 384
    service = parse_slot(members("service"))
    assert isinstance(service, ServiceSlot)
    assert (service.service, service.sealed) == ("aws-kms", b"\xcd")
    key = parse_slot(members("key"))
    assert isinstance(key, KeySlot)
    assert key.fingerprint == "ab" * 32
