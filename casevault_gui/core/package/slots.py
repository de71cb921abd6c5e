"""Slots: each wraps the data key under a secret of its own (docs/cvx-format.md section 4).

A slot type is a class with a strict schema and a way from its credential to the 32-byte secret;
`_TYPES` lists them. Unknown types are kept as they are, shown, and never interpreted.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Protocol

from casevault_gui.core.crypto.primitives import (
    argon2id,
    hkdf_sha512,
    pbkdf2_sha512,
    random_bytes,
    unwrap_key,
    wrap_key,
)
from casevault_gui.core.errors import HeaderMalformed

if TYPE_CHECKING:
    from casevault_gui.core.canonical_json import Json
    from casevault_gui.core.crypto.keytext import PackageKey

MAX_SLOTS = 64
MAX_PASSPHRASES = 8
_COMMON = frozenset({"id", "type", "salt", "wrapped"})
_TYPE = re.compile(r"[a-z0-9-]{1,32}")


class Slot(Protocol):
    """One way to open a package; `members` are its header members, canonical JSON values."""

    @property
    def members(self) -> dict[str, Json]:
        """The slot as it stands in the header."""

    @property
    def slot_id(self) -> str:
        """The slot's id, 16 hexadecimal digits."""

    @property
    def type(self) -> str:
        """The slot's type."""


@dataclass(frozen=True, slots=True)
class _Members:
    members: dict[str, Json]

    @property
    def slot_id(self) -> str:
        """The slot's id, 16 hexadecimal digits."""
        return str(self.members["id"])

    @property
    def type(self) -> str:
        """The slot's type."""
        return str(self.members["type"])


class UnknownSlot(_Members):
    """A slot of a type this version does not know: shown, skipped."""

    __slots__ = ()


class _WrappingSlot(_Members):
    __slots__ = ()
    TYPE: ClassVar[str]
    EXTRA: ClassVar[frozenset[str]]

    def _unwrap(self, package_id: bytes, secret: bytes) -> bytes | None:
        kek = _kek(
            secret, bytes.fromhex(str(self.members["salt"])), self.type, package_id, self.slot_id
        )
        return unwrap_key(kek, bytes.fromhex(str(self.members["wrapped"])))


class KeySlot(_WrappingSlot):
    """Opens with a random 256-bit package key (section 4.1)."""

    __slots__ = ()
    TYPE = "key"
    EXTRA = frozenset({"fingerprint"})

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the package key, 64 hexadecimal digits."""
        return str(self.members["fingerprint"])

    def open(self, package_id: bytes, key: PackageKey) -> bytes | None:
        """Return the data key, or None if the key does not unwrap it."""
        return self._unwrap(package_id, key.raw)

    @classmethod
    def make(cls, package_id: bytes, data_key: bytes, key: PackageKey) -> KeySlot:
        """Wrap `data_key` under a package key."""
        members = _wrapped(cls.TYPE, package_id, data_key, key.raw)
        return cls({**members, "fingerprint": key.fingerprint})

    @staticmethod
    def check(members: dict[str, Json]) -> None:
        """Raise `HeaderMalformed` unless the type's own members are well formed."""
        _hex(members, "fingerprint", 64)


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


class PassphraseSlot(_WrappingSlot):
    """Opens with a passphrase (section 4.2). Bounds hold before anything is allocated."""

    __slots__ = ()
    TYPE = "passphrase"
    EXTRA = frozenset({"kdf"})

    def open(self, package_id: bytes, passphrase: bytes) -> bytes | None:
        """Return the data key, or None if the prepared passphrase does not unwrap it."""
        kdf = self.members["kdf"]
        return self._unwrap(package_id, _stretch(passphrase, kdf if isinstance(kdf, dict) else {}))

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
        members = _wrapped(cls.TYPE, package_id, data_key, _stretch(passphrase, kdf))
        return cls({**members, "kdf": kdf})

    @staticmethod
    def check(members: dict[str, Json]) -> None:
        """Raise `HeaderMalformed` unless the type's own members are well formed."""
        kdf = members.get("kdf")
        if not isinstance(kdf, dict):
            raise HeaderMalformed(reason="slot kdf")
        bounds = {"argon2id": _ARGON2, "pbkdf2-hmac-sha-512": _PBKDF2}.get(str(kdf.get("name")))
        if bounds is None or set(kdf) != {"name", "salt", *bounds}:
            raise HeaderMalformed(reason="slot kdf")
        _hex(kdf, "salt", 32)
        for name, (least, most) in bounds.items():
            value = kdf[name]
            if type(value) is not int or not least <= value <= most:
                raise HeaderMalformed(reason=f"slot kdf {name}")


_TYPES: dict[str, type[KeySlot | PassphraseSlot]] = {
    KeySlot.TYPE: KeySlot,
    PassphraseSlot.TYPE: PassphraseSlot,
}


def parse_slots(value: Json | None) -> tuple[Slot, ...]:
    """Parse the header's `slots`; raise `HeaderMalformed`."""
    if not isinstance(value, list) or not 1 <= len(value) <= MAX_SLOTS:
        raise HeaderMalformed(reason="slots")
    slots = tuple(_parse(members) for members in value)
    if len({slot.slot_id for slot in slots}) != len(slots):
        raise HeaderMalformed(reason="slot id repeated")
    if sum(isinstance(slot, PassphraseSlot) for slot in slots) > MAX_PASSPHRASES:
        raise HeaderMalformed(reason="too many passphrase slots")
    return slots


def _parse(members: Json) -> Slot:
    if not isinstance(members, dict):
        raise HeaderMalformed(reason="slot")
    kind = members.get("type")
    _hex(members, "id", 16)
    if not (isinstance(kind, str) and _TYPE.fullmatch(kind)):
        raise HeaderMalformed(reason="slot type")
    known = _TYPES.get(kind)
    if known is None:
        return UnknownSlot(members)
    if set(members) != _COMMON | known.EXTRA:
        raise HeaderMalformed(reason="slot members")
    _hex(members, "salt", 64)
    _hex(members, "wrapped", 80)
    known.check(members)
    return known(members)


def _wrapped(kind: str, package_id: bytes, data_key: bytes, secret: bytes) -> dict[str, Json]:
    slot_id, salt = random_bytes(8).hex(), random_bytes(32)
    wrapped = wrap_key(_kek(secret, salt, kind, package_id, slot_id), data_key)
    return {"id": slot_id, "type": kind, "salt": salt.hex(), "wrapped": wrapped.hex()}


def _kek(secret: bytes, salt: bytes, kind: str, package_id: bytes, slot_id: str) -> bytes:
    info = b"casevault/v1/slot\x00" + kind.encode() + b"\x00" + package_id + bytes.fromhex(slot_id)
    return hkdf_sha512(secret, salt, info)


def _stretch(passphrase: bytes, kdf: dict[str, Json]) -> bytes:
    salt = bytes.fromhex(str(kdf["salt"]))
    if kdf["name"] == "argon2id":
        memory, passes, lanes = (int(str(kdf[n])) for n in ("memory_kib", "passes", "lanes"))
        return argon2id(passphrase, salt, memory_kib=memory, passes=passes, lanes=lanes)
    return pbkdf2_sha512(passphrase, salt, int(str(kdf["iterations"])))


def _hex(members: dict[str, Json], name: str, digits: int) -> None:
    value = members.get(name)
    if not (isinstance(value, str) and re.fullmatch(rf"[0-9a-f]{{{digits}}}", value)):
        raise HeaderMalformed(reason=f"slot {name}")
