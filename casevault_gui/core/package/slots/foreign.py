"""Slots for keys of tokens and services: `rsa-oaep`, `ecdh` (sections 4.4, 4.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.core.crypto.foreign_keys import (
    ForeignKey,
    KeyKind,
    ecdh_ephemeral,
    is_point,
    rsa_oaep_encrypt,
)
from casevault_gui.core.crypto.primitives import KEY_BYTES, hkdf_sha256, random_bytes
from casevault_gui.core.errors import HeaderMalformed
from casevault_gui.core.package.slots.wrapping import (
    HintedSlot,
    hint,
    new_slot_id,
    require_hex,
    wrap,
)

if TYPE_CHECKING:
    from casevault_gui.core.canonical_json import Json


class RsaOaepSlot(HintedSlot):
    """Opens with what the owner of an RSA private key decrypts from `sealed`."""

    __slots__ = ()
    TYPE = "rsa-oaep"
    EXTRA = frozenset({"hint", "sealed"})

    @property
    def sealed(self) -> bytes:
        """The RSA-OAEP ciphertext of the slot's secret, 384 or 512 bytes."""
        return bytes.fromhex(str(self.members["sealed"]))

    @classmethod
    def make(cls, package_id: bytes, data_key: bytes, key: ForeignKey) -> RsaOaepSlot:
        """Wrap `data_key` for an RSA public key."""
        slot_id, secret = new_slot_id(), random_bytes(KEY_BYTES)
        return cls(
            {
                **wrap(cls.TYPE, package_id, slot_id, data_key, secret),
                "hint": hint(package_id, slot_id, key.spki),
                "sealed": rsa_oaep_encrypt(key, secret).hex(),
            }
        )

    @classmethod
    def check(cls, members: dict[str, Json]) -> None:
        """Raise `HeaderMalformed` unless hint and ciphertext are well formed."""
        super().check(members)
        require_hex(members, "sealed", 2 * 384, 2 * 512)


class EcdhSlot(HintedSlot):
    """Opens with what the owner of an elliptic-curve key agrees on with `point`."""

    __slots__ = ()
    TYPE = "ecdh"
    EXTRA = frozenset({"hint", "curve", "point"})

    @property
    def curve(self) -> KeyKind:
        """The curve, P-256 or P-384."""
        return KeyKind(str(self.members["curve"]))

    @property
    def point(self) -> bytes:
        """The ephemeral public point, uncompressed, 65 or 97 bytes."""
        return bytes.fromhex(str(self.members["point"]))

    def secret(self, package_id: bytes, shared: bytes, spki: bytes) -> bytes:
        """Return the slot's secret from the agreed x-coordinate and the recipient's key."""
        return _agree(package_id, self.slot_id, self.point, shared, spki)

    @classmethod
    def make(cls, package_id: bytes, data_key: bytes, key: ForeignKey) -> EcdhSlot:
        """Wrap `data_key` for an elliptic-curve public key."""
        slot_id = new_slot_id()
        point, shared = ecdh_ephemeral(key)
        secret = _agree(package_id, slot_id, point, shared, key.spki)
        return cls(
            {
                **wrap(cls.TYPE, package_id, slot_id, data_key, secret),
                "curve": key.kind.value,
                "hint": hint(package_id, slot_id, key.spki),
                "point": point.hex(),
            }
        )

    @classmethod
    def check(cls, members: dict[str, Json]) -> None:
        """Raise `HeaderMalformed` unless curve, hint and point are well formed."""
        super().check(members)
        curve = members.get("curve")
        if curve not in {KeyKind.P256.value, KeyKind.P384.value}:
            raise HeaderMalformed(reason="slot curve")
        require_hex(members, "point", 2 * 65, 2 * 97)
        # A point off the curve would let its maker learn bits of the recipient's private key.
        if not is_point(KeyKind(str(curve)), bytes.fromhex(str(members["point"]))):
            raise HeaderMalformed(reason="slot point")


def foreign_slot(package_id: bytes, data_key: bytes, key: ForeignKey) -> RsaOaepSlot | EcdhSlot:
    """Wrap `data_key` for a public key in the way its kind allows."""
    if key.kind is KeyKind.RSA:
        return RsaOaepSlot.make(package_id, data_key, key)
    return EcdhSlot.make(package_id, data_key, key)


def _agree(package_id: bytes, slot_id: str, point: bytes, shared: bytes, spki: bytes) -> bytes:
    bound = package_id + bytes.fromhex(slot_id) + point + spki
    return hkdf_sha256(shared, b"", b"casevault/v1/ecdh\x00" + bound, KEY_BYTES)
