"""Slots that the stand-alone reader does not open: it knows their forms and passes over them."""

from __future__ import annotations

import io
from types import ModuleType
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from casevault_gui.core.crypto.foreign_keys import parse_public_key
from casevault_gui.core.crypto.hybrid import ReceivingKey
from casevault_gui.core.package.slots import HpkeSlot, ServiceSlot, SharesSlot, foreign_slot
from tests.vectors.forge import Forge

PACKAGE, DATA_KEY = bytes(16), bytes(32)


def foreign(key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey) -> dict[str, Any]:
    """Make a slot for the public half of a key."""
    der = key.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    public = parse_public_key(der)
    assert public is not None
    return dict(foreign_slot(PACKAGE, DATA_KEY, public).members)


def service(name: str, sealed: bytes) -> dict[str, Any]:
    """Make a slot whose secret a key service encrypted as `sealed`."""
    slot = ServiceSlot.make(
        PACKAGE, DATA_KEY, bytes(32), service=name, reference="key", encrypt=lambda _: sealed
    )
    return dict(slot.members)


SLOTS: dict[str, dict[str, Any]] = {
    "hpke": dict(HpkeSlot.make(PACKAGE, DATA_KEY, ReceivingKey(bytes(96)).public).members),
    "rsa-3072": foreign(rsa.generate_private_key(65_537, 3072)),
    "rsa-4096": foreign(rsa.generate_private_key(65_537, 4096)),
    "p-256": foreign(ec.generate_private_key(ec.SECP256R1())),
    "p-384": foreign(ec.generate_private_key(ec.SECP384R1())),
    "shares": dict(
        SharesSlot.make(PACKAGE, DATA_KEY, bytes(32), set_id=32_767, threshold=16).members
    ),
    "aws-kms": service("aws-kms", b"\0"),
    "vault-transit": service("vault-transit", bytes(8192)),
}


def outcome(reader: ModuleType, slot: dict[str, Any]) -> str:
    """Open with the package key a package that has this slot too."""
    forge = Forge("foreign slots", slots=lambda slots: [slot, *slots])
    try:
        reader.Package(io.BytesIO(forge.build()), forge.key)
    except reader.CvxError as error:
        return str(error.args[0])
    return "success"


@pytest.mark.parametrize("name", SLOTS)
def test_slots_of_the_program_are_well_formed(standalone: ModuleType, name: str) -> None:
    """A package with the program's slot of any type opens with its package key."""
    assert outcome(standalone, SLOTS[name]) == "success"


@pytest.mark.parametrize(
    ("name", "member", "value"),
    [
        ("hpke", "hint", "0" * 15),
        ("hpke", "sealed", "0" * 2334),
        ("hpke", "extra", 1),
        ("rsa-3072", "sealed", "0" * 770),
        ("p-256", "curve", "p-384"),
        ("p-256", "point", "04" + "11" * 64),
        ("p-384", "point", "04" + "11" * 96),
        ("p-384", "hint", "ABCDEF0123456789"),
        ("shares", "set", 32_768),
        ("shares", "threshold", 1),
        ("shares", "threshold", 17),
        ("shares", "threshold", True),
        ("aws-kms", "service", "gcp-kms"),
        ("aws-kms", "sealed", ""),
        ("aws-kms", "sealed", "000"),
        ("vault-transit", "sealed", "00" * 8193),
    ],
)
def test_malformed_slots_are_refused(
    standalone: ModuleType, name: str, member: str, value: object
) -> None:
    """A slot of a listed type that is not as the specification has it is outcome `header`."""
    assert outcome(standalone, SLOTS[name] | {member: value}) == "header"
