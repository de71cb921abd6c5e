"""New slots: the parser takes each as it was made, its own secret opens it, and no other does."""

from __future__ import annotations

from functools import cache

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from casevault_gui.core.crypto.foreign_keys import FileKey, KeyKind
from casevault_gui.core.crypto.hybrid import ReceivingKey
from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.package.slots import (
    Argon2Cost,
    EcdhSlot,
    HpkeSlot,
    KeySlot,
    PassphraseSlot,
    Pbkdf2Cost,
    RsaOaepSlot,
    ServiceSlot,
    SharesSlot,
    WrappingSlot,
    foreign_slot,
    parse_slot,
)

PACKAGE, OTHER = bytes(range(16)), bytes(16)
DATA_KEY, SECRET = bytes(range(32)), bytes(range(7, 39))
CURVES: dict[KeyKind, ec.EllipticCurve] = {
    KeyKind.P256: ec.SECP256R1(),
    KeyKind.P384: ec.SECP384R1(),
}


@cache
def rsa_key() -> FileKey:
    """Return one RSA key: making it takes long."""
    return FileKey(rsa.generate_private_key(65_537, 3072))


def as_parsed(slot: WrappingSlot) -> None:
    """The parser takes the slot and gives back what it says."""
    parsed = parse_slot(slot.members)
    assert type(parsed) is type(slot)
    assert parsed.members == slot.members


def test_a_key_slot_opens_with_its_key() -> None:
    """Not with another, and not in another package."""
    key = PackageKey.generate()
    slot = KeySlot.make(PACKAGE, DATA_KEY, key)
    as_parsed(slot)
    assert slot.fingerprint == key.fingerprint
    assert slot.open(PACKAGE, key) == DATA_KEY
    assert slot.open(OTHER, key) is None
    assert slot.open(PACKAGE, PackageKey.generate()) is None


@pytest.mark.parametrize(
    ("cost", "says"),
    [
        (
            Argon2Cost(19_456, 2, 1),
            {"name": "argon2id", "memory_kib": 19_456, "passes": 2, "lanes": 1},
        ),
        (
            Argon2Cost(19_464, 3, 2),
            {"name": "argon2id", "memory_kib": 19_464, "passes": 3, "lanes": 2},
        ),
        (Pbkdf2Cost(210_000), {"name": "pbkdf2-hmac-sha-512", "iterations": 210_000}),
    ],
)
def test_a_passphrase_slot_says_its_costs(
    cost: Argon2Cost | Pbkdf2Cost, says: dict[str, object]
) -> None:
    """It opens with its passphrase alone, and each has a salt of its own."""
    slot = PassphraseSlot.make(PACKAGE, DATA_KEY, b"correct horse", cost)
    as_parsed(slot)
    kdf = slot.members["kdf"]
    assert isinstance(kdf, dict)
    salt = kdf["salt"]
    assert kdf == {**says, "salt": salt}
    assert slot.open(PACKAGE, b"correct horse") == DATA_KEY
    assert slot.open(PACKAGE, b"correct horsf") is None
    assert slot.open(OTHER, b"correct horse") is None
    again = PassphraseSlot.make(PACKAGE, DATA_KEY, b"correct horse", cost).members["kdf"]
    assert isinstance(again, dict)
    assert again["salt"] != salt


def test_the_usual_costs() -> None:
    """256 MiB, three passes and four lanes; or a million rounds."""
    assert Argon2Cost() == Argon2Cost(memory_kib=262_144, passes=3, lanes=4)
    assert Pbkdf2Cost() == Pbkdf2Cost(iterations=1_000_000)


def test_a_person_opens_what_was_made_for_them() -> None:
    """Another person does not, nor they in another package; the hint is theirs alone."""
    key, stranger = ReceivingKey(bytes(range(96))), ReceivingKey(bytes(96))
    slot = HpkeSlot.make(PACKAGE, DATA_KEY, key.public)
    as_parsed(slot)
    assert slot.open(PACKAGE, key) == DATA_KEY
    assert slot.open(PACKAGE, stranger) is None
    assert slot.open(OTHER, key) is None
    assert slot.is_for(PACKAGE, key.public)
    assert not slot.is_for(PACKAGE, stranger.public)
    assert not slot.is_for(OTHER, key.public)


def test_an_rsa_key_decrypts_its_slot() -> None:
    """What it decrypts unwraps the data key."""
    key = rsa_key()
    slot = foreign_slot(PACKAGE, DATA_KEY, key.public)
    assert isinstance(slot, RsaOaepSlot)
    as_parsed(slot)
    secret = key.decrypt(slot.sealed)
    assert secret is not None
    assert len(secret) == 32
    assert slot.unwrap(PACKAGE, secret) == DATA_KEY
    assert slot.unwrap(OTHER, secret) is None
    assert slot.is_for(PACKAGE, key.public.spki)
    assert not slot.is_for(OTHER, key.public.spki)


@pytest.mark.parametrize("kind", CURVES)
def test_an_elliptic_curve_key_agrees_on_its_slot(kind: KeyKind) -> None:
    """The secret depends on the agreed value, the package and the recipient's key."""
    key = FileKey(ec.generate_private_key(CURVES[kind]))
    slot = foreign_slot(PACKAGE, DATA_KEY, key.public)
    assert isinstance(slot, EcdhSlot)
    as_parsed(slot)
    assert slot.curve is kind
    shared = key.exchange(slot.point)
    assert shared is not None
    spki = key.public.spki
    assert slot.unwrap(PACKAGE, slot.secret(PACKAGE, shared, spki)) == DATA_KEY
    for secret in (
        slot.secret(PACKAGE, bytes(len(shared)), spki),
        slot.secret(OTHER, shared, spki),
        slot.secret(PACKAGE, shared, spki + b"\0"),
    ):
        assert len(secret) == 32
        assert slot.unwrap(PACKAGE, secret) is None
    assert slot.is_for(PACKAGE, spki)
    assert not slot.is_for(OTHER, spki)


def test_shares_open_with_the_secret_that_was_split() -> None:
    """The slot says the set and how many are needed."""
    slot = SharesSlot.make(PACKAGE, DATA_KEY, SECRET, set_id=32_767, threshold=3)
    as_parsed(slot)
    assert (slot.set_id, slot.threshold) == (32_767, 3)
    assert slot.unwrap(PACKAGE, SECRET) == DATA_KEY
    assert slot.unwrap(PACKAGE, DATA_KEY) is None


@pytest.mark.parametrize("service", ["aws-kms", "vault-transit"])
def test_a_service_is_given_the_secret_and_named_by_a_hint(service: str) -> None:
    """The header holds what it encrypted, and its key's name in the hint alone."""
    given: list[bytes] = []

    def encrypt(secret: bytes) -> bytes:
        given.append(secret)
        return b"sealed:" + secret[::-1]

    slot = ServiceSlot.make(
        PACKAGE, DATA_KEY, SECRET, service=service, reference="eu/kéy", encrypt=encrypt
    )
    as_parsed(slot)
    assert given == [SECRET]
    assert (slot.service, slot.sealed) == (service, b"sealed:" + SECRET[::-1])
    assert slot.unwrap(PACKAGE, SECRET) == DATA_KEY
    assert slot.is_for(PACKAGE, "eu/kéy".encode())
    assert not slot.is_for(PACKAGE, b"eu/key")


def test_a_slot_opens_under_its_own_id_and_type_alone() -> None:
    """What is wrapped for one slot is of no use in another; two have never the same salt or id."""
    slots = [
        SharesSlot.make(PACKAGE, DATA_KEY, SECRET, set_id=1, threshold=2),
        SharesSlot.make(PACKAGE, DATA_KEY, SECRET, set_id=1, threshold=2),
    ]
    first, second = (slot.members for slot in slots)
    assert first["id"] != second["id"]
    assert first["salt"] != second["salt"]
    for name, value in (("id", second["id"]), ("salt", second["salt"]), ("type", "service")):
        assert SharesSlot({**first, name: value}).unwrap(PACKAGE, SECRET) is None
