"""The `hpke` slot: for a person's post-quantum public key (cvx-format section 4.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.core.crypto.hybrid import HPKE_OVERHEAD, ReceivingKey, hpke_seal
from casevault_gui.core.crypto.primitives import KEY_BYTES, random_bytes
from casevault_gui.core.package.slots.wrapping import (
    HintedSlot,
    hint,
    new_slot_id,
    require_hex,
    wrap,
)

if TYPE_CHECKING:
    from casevault_gui.core.canonical_json import Json


class HpkeSlot(HintedSlot):
    """Opens with the private half of an MLKEM768-X25519 key."""

    __slots__ = ()
    TYPE = "hpke"
    EXTRA = frozenset({"hint", "sealed"})

    def open(self, package_id: bytes, key: ReceivingKey) -> bytes | None:
        """Return the data key, or None if the slot is not for this key."""
        sealed = bytes.fromhex(str(self.members["sealed"]))
        secret = key.open(sealed, _info(package_id, self.slot_id))
        return None if secret is None else self.unwrap(package_id, secret)

    @classmethod
    def make(cls, package_id: bytes, data_key: bytes, public: bytes) -> HpkeSlot:
        """Wrap `data_key` for a receiving key of 1216 bytes; raise `ValueError` for others."""
        slot_id, secret = new_slot_id(), random_bytes(KEY_BYTES)
        return cls(
            {
                **wrap(cls.TYPE, package_id, slot_id, data_key, secret),
                "hint": hint(package_id, slot_id, public),
                "sealed": hpke_seal(public, secret, _info(package_id, slot_id)).hex(),
            }
        )

    @classmethod
    def check(cls, members: dict[str, Json]) -> None:
        """Raise `HeaderMalformed` unless hint and ciphertext are well formed."""
        super().check(members)
        require_hex(members, "sealed", 2 * (HPKE_OVERHEAD + KEY_BYTES))


def _info(package_id: bytes, slot_id: str) -> bytes:
    return b"casevault/v1/hpke\x00" + package_id + bytes.fromhex(slot_id)
