"""The `passphrase` slot (cvx-format section 4.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.core.crypto.primitives import argon2id, pbkdf2_sha512, random_bytes
from casevault_gui.core.errors import HeaderMalformed
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.package.slots.wrapping import WrappingSlot, new_slot_id, require_hex, wrap

if TYPE_CHECKING:
    from casevault_gui.core.canonical_json import Json

MAX_PASSPHRASES = 8
"""So that a hostile header cannot ask for more than eight costly derivations."""


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """Cost of Argon2id; memory in KiB."""

    memory_kib: int = 262_144
    passes: int = 3
    lanes: int = 4


@dataclass(frozen=True, slots=True)
class Pbkdf2Cost:
    """Cost of PBKDF2-HMAC-SHA-512, for sites that allow only NIST algorithms."""

    iterations: int = 1_000_000


KdfCost = Argon2Cost | Pbkdf2Cost
_ARGON2 = {"lanes": (1, 8), "memory_kib": (19_456, 1_048_576), "passes": (2, 10)}
_PBKDF2 = {"iterations": (210_000, 10_000_000)}


class PassphraseSlot(WrappingSlot):
    """Opens with a passphrase (section 4.2). Bounds hold before anything is allocated."""

    __slots__ = ()
    TYPE = "passphrase"
    EXTRA = frozenset({"kdf"})

    def open(self, package_id: bytes, passphrase: bytes) -> bytes | None:
        """Return the data key, or None if the prepared passphrase does not unwrap it."""
        kdf = self.members["kdf"]
        return self.unwrap(package_id, _stretch(passphrase, kdf if isinstance(kdf, dict) else {}))

    @classmethod
    def make(
        cls, package_id: bytes, data_key: bytes, passphrase: bytes, cost: KdfCost
    ) -> PassphraseSlot:
        """Wrap `data_key` under a passphrase already prepared (keys.passphrase.prepare)."""
        kdf: dict[str, Json] = {"salt": random_bytes(16).hex()}
        if isinstance(cost, Argon2Cost):
            kdf |= {"name": "argon2id", "memory_kib": cost.memory_kib}
            kdf |= {"passes": cost.passes, "lanes": cost.lanes}
        else:
            kdf |= {"name": "pbkdf2-hmac-sha-512", "iterations": cost.iterations}
        secret = _stretch(passphrase, kdf)
        members = wrap(cls.TYPE, package_id, new_slot_id(), data_key, secret)
        return cls({**members, "kdf": kdf})

    @classmethod
    def check(cls, members: dict[str, Json]) -> None:
        """Raise `HeaderMalformed` unless the type's own members are well formed."""
        kdf = members.get("kdf")
        if not isinstance(kdf, dict):
            raise HeaderMalformed(reason="slot kdf")
        bounds = {"argon2id": _ARGON2, "pbkdf2-hmac-sha-512": _PBKDF2}.get(str(kdf.get("name")))
        if bounds is None or set(kdf) != {"name", "salt", *bounds}:
            raise HeaderMalformed(reason="slot kdf")
        require_hex(kdf, "salt", 32)
        for name, (least, most) in bounds.items():
            value = kdf[name]
            if type(value) is not int or not least <= value <= most:
                raise HeaderMalformed(reason=f"slot kdf {name}")


def _stretch(passphrase: bytes, kdf: dict[str, Json]) -> bytes:
    salt = bytes.fromhex(str(kdf["salt"]))
    if kdf["name"] == "argon2id":
        memory, passes, lanes = (int(str(kdf[n])) for n in ("memory_kib", "passes", "lanes"))
        return argon2id(passphrase, salt, memory_kib=memory, passes=passes, lanes=lanes)
    return pbkdf2_sha512(passphrase, salt, int(str(kdf["iterations"])))
