"""Opening with a recipient's own key (sections 4.4 to 4.6): what the stand-alone reader leaves to others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from hashlib import sha256
from typing import Any

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, MLKEM768X25519PublicKey, Suite
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from tests.vectors.drawn import drawn
from tests.vectors.forge import Forge, Hook, Json, Randomness, wrap
from tests.vectors.signing import signer
from tests.vectors.vector import Vector, at, both, flip, put

Make = Callable[[Forge], Json]
_SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
_CURVES: dict[str, ec.EllipticCurve] = {"p-256": ec.SECP256R1(), "p-384": ec.SECP384R1()}
_OAEP = padding.OAEP(padding.MGF1(hashes.SHA256()), hashes.SHA256(), None)


class RecipientForge(Forge):
    """Makes a package with slots of its `recipients` alone."""

    recipients: tuple[Make, ...] = ()

    def key_slot(self, key: bytes | None = None) -> Json:
        """The slot of the first recipient, in the place of the package key's."""
        del key
        return self.recipients[0](self)

    def more_slots(self) -> list[Json]:
        """The slots of the others."""
        return [make(self) for make in self.recipients[1:]]


def _common(forge: Forge, kind: str, secret: bytes, slot: bytes, recipient: bytes) -> Json:
    salt = forge.random.take(32)
    question = b"casevault/v1/hint\0" + forge.package_id + slot + recipient
    return {
        "hint": sha256(question).digest()[:8].hex(),
        "id": slot.hex(),
        "salt": salt.hex(),
        "type": kind,
        "wrapped": wrap(kind, secret, salt, forge.package_id, slot, forge.dek),
    }


def _hpke(name: str, *, package: bytes = b"") -> Make:
    public = signer(name).receiving

    def make(forge: Forge) -> Json:
        slot, secret = forge.random.take(8), forge.random.take(32)
        info = b"casevault/v1/hpke\0" + (package or forge.package_id) + slot
        key = MLKEM768X25519PublicKey(
            MLKEM768PublicKey.from_public_bytes(public[:1184]),
            X25519PublicKey.from_public_bytes(public[1184:]),
        )
        question = b"\0".join((b"hpke", public, info, secret))
        sealed = drawn(question, lambda: _SUITE.encrypt(secret, key, info))
        return {**_common(forge, "hpke", secret, slot, public), "sealed": sealed.hex()}

    return make


@lru_cache
def _rsa_key(bits: int) -> rsa.RSAPrivateKey:
    def generate() -> bytes:
        return _der(rsa.generate_private_key(65_537, bits))

    key = serialization.load_der_private_key(drawn(b"rsa key %d" % bits, generate), None)
    assert isinstance(key, rsa.RSAPrivateKey)
    return key


def _rsa(bits: int) -> Make:
    def make(forge: Forge) -> Json:
        slot, secret = forge.random.take(8), forge.random.take(32)
        public = _rsa_key(bits).public_key()
        question = b"\0".join((b"rsa-oaep", _spki(public), secret))
        sealed = drawn(question, lambda: public.encrypt(secret, _OAEP))
        common = _common(forge, "rsa-oaep", secret, slot, _spki(public))
        return {**common, "sealed": sealed.hex()}

    return make


def _ec_key(curve: str, name: str = "the recipient") -> ec.EllipticCurvePrivateKey:
    number = int.from_bytes(Randomness(name).take(31), "big")
    return ec.derive_private_key(number, _CURVES[curve])


def _ecdh(curve: str, *, bound: bool = True, told: str = "ephemeral") -> Make:
    def make(forge: Forge) -> Json:
        slot, public = forge.random.take(8), _ec_key(curve).public_key()
        ephemeral, spki = _ec_key(curve, "ephemeral"), _spki(public)
        point, shown = _point(ephemeral), _point(_ec_key(curve, told))
        info = b"casevault/v1/ecdh\0" + forge.package_id + slot + point + (spki if bound else b"")
        shared = ephemeral.exchange(ec.ECDH(), public)
        secret = HKDF(hashes.SHA256(), 32, None, info).derive(shared)
        common = _common(forge, "ecdh", secret, slot, spki)
        return {**common, "curve": curve, "point": shown.hex()}

    return make


def _der(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.DER,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )


def _spki(key: rsa.RSAPublicKey | ec.EllipticCurvePublicKey) -> bytes:
    return key.public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )


def _point(key: ec.EllipticCurvePrivateKey) -> bytes:
    return key.public_key().public_bytes(
        serialization.Encoding.X962, serialization.PublicFormat.UncompressedPoint
    )


def _person(name: str) -> tuple[str, str]:
    return "identity", signer(name).receiving_seed.hex()


def _private(key: Any) -> tuple[str, str]:
    return "private-key", _der(key).hex()


def _opened(
    name: str, expect: str, comment: str, own: tuple[str, str], *makes: Make, **hooks: Hook
) -> Vector:
    forge = type("RecipientForge", (RecipientForge,), {"recipients": makes})
    return Vector(f"opening_{name}", expect, comment, own=own, forge=forge, hooks=hooks)


def _bit(member: str) -> Hook:
    """Turn a bit over in a member of the first slot."""

    def change(slot: Json) -> Json:
        return {**slot, member: flip(0)(bytes.fromhex(slot[member])).hex()}

    return at(0, change)


def vectors() -> Iterator[Vector]:
    """Every vector of this family."""
    yield from _persons()
    yield from _keys()


def _persons() -> Iterator[Vector]:
    vera, own = _hpke("the signer"), _person("the signer")
    another = _hpke("another")
    yield _opened("hpke", "success", "an identity's key", own, vera)
    yield _opened("hpke_second", "success", "the second of two slots", own, another, vera)
    yield _opened("hpke_other", "credential", "the key of somebody else", own, another)
    yield _opened("hpke_none", "credential", "no slot of its type", own, _ecdh("p-256"))
    hint = at(0, put(hint="00" * 8))
    yield _opened("hpke_hint", "success", "a hint that says nothing", own, vera, slots=hint)
    yield _opened("hpke_sealed", "slot", "a bit of sealed", own, vera, slots=_bit("sealed"))
    bad = both(_bit("sealed"), hint)
    yield _opened(
        "hpke_sealed_hint", "credential", "and the hint is another's", own, vera, slots=bad
    )
    yield _opened("hpke_wrapped", "slot", "a bit of wrapped", own, vera, slots=_bit("wrapped"))
    copied = _hpke("the signer", package=bytes(16))
    yield _opened("hpke_package", "slot", "sealed for another package", own, copied)
    yield _opened("hpke_mac", "mac", "a bit of the MAC", own, vera, mac=flip(0))


def _keys() -> Iterator[Vector]:
    for bits in (3_072, 4_096):
        slot, own = _rsa(bits), _private(_rsa_key(bits))
        yield _opened(f"rsa_{bits}", "success", f"an RSA key of {bits} bits", own, slot)
    yield _opened("rsa_other", "credential", "the key of another", own, _rsa(3_072))
    yield _opened("rsa_none", "credential", "no slot of its type", own, _hpke("another"))
    yield _opened("rsa_wrapped", "slot", "a bit of wrapped", own, slot, slots=_bit("wrapped"))
    for curve in _CURVES:
        slot, own = _ecdh(curve), _private(_ec_key(curve))
        name = curve.replace("-", "")
        yield _opened(f"ecdh_{name}", "success", f"a key on {curve}", own, slot)
        other = _private(_ec_key(curve, "another recipient"))
        yield _opened(f"ecdh_{name}_other", "credential", "the key of another", other, slot)
        bad = _bit("wrapped")
        yield _opened(f"ecdh_{name}_wrapped", "slot", "a bit of wrapped", own, slot, slots=bad)
        moved = _ecdh(curve, told="another point")
        yield _opened(f"ecdh_{name}_point", "slot", "another point of the curve", own, moved)
        loose = _ecdh(curve, bound=False)
        yield _opened(f"ecdh_{name}_bound", "slot", "not bound to the recipient", own, loose)
    yield _opened("ecdh_curve", "credential", "a key on another curve", own, _ecdh("p-256"))
    yield _opened("ecdh_sealed", "stream", "a chunk damaged", own, slot, sealed=at(0, flip(0)))
    yield _opened("ecdh_none", "credential", "no recipient's slot", own, _key_of_package)


def _key_of_package(forge: Forge) -> Json:
    return Forge.key_slot(forge)
