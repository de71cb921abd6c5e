"""What every slot is: a way to a 32-byte secret that wraps the data key (cvx-format section 4)."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING, ClassVar, Protocol

from casevault_gui.core.crypto.primitives import hkdf_sha512, random_bytes, unwrap_key, wrap_key
from casevault_gui.core.errors import HeaderMalformed
from casevault_gui.core.late_dataclass import dataclass

if TYPE_CHECKING:
    from casevault_gui.core.canonical_json import Json


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
class SlotMembers:
    """A slot and what it says of itself."""

    members: dict[str, Json]

    @property
    def slot_id(self) -> str:
        """The slot's id, 16 hexadecimal digits."""
        return str(self.members["id"])

    @property
    def type(self) -> str:
        """The slot's type."""
        return str(self.members["type"])


class UnknownSlot(SlotMembers):
    """A slot of a type this version does not know: shown, skipped."""

    __slots__ = ()


class WrappingSlot(SlotMembers):
    """A slot whose members this version knows; `EXTRA` names those of its type alone."""

    __slots__ = ()
    TYPE: ClassVar[str]
    EXTRA: ClassVar[frozenset[str]]

    def unwrap(self, package_id: bytes, secret: bytes) -> bytes | None:
        """Return the data key, or None if `secret` (32 bytes) is not this slot's."""
        salt = bytes.fromhex(str(self.members["salt"]))
        kek = _kek(secret, salt, self.type, package_id, self.slot_id)
        return unwrap_key(kek, bytes.fromhex(str(self.members["wrapped"])))

    @classmethod
    def check(cls, members: dict[str, Json]) -> None:
        """Raise `HeaderMalformed` unless the type's own members are well formed."""


class HintedSlot(WrappingSlot):
    """A slot for a recipient's key; only who knows that key can tell whose it is (section 4.3)."""

    __slots__ = ()

    def is_for(self, package_id: bytes, recipient: bytes) -> bool:
        """Say whether the hint is that of `recipient`'s public bytes; a hint proves nothing."""
        return self.members["hint"] == hint(package_id, self.slot_id, recipient)

    @classmethod
    def check(cls, members: dict[str, Json]) -> None:
        """Raise `HeaderMalformed` unless the hint is well formed."""
        require_hex(members, "hint", 16)


def hint(package_id: bytes, slot_id: str, recipient: bytes) -> str:
    """Return what lets a recipient find their slot, and nobody link two packages by it."""
    bound = b"casevault/v1/hint\x00" + package_id + bytes.fromhex(slot_id)
    return sha256(bound + recipient).hexdigest()[:16]


def new_slot_id() -> str:
    """Return a random slot id."""
    return random_bytes(8).hex()


def wrap(
    kind: str, package_id: bytes, slot_id: str, data_key: bytes, secret: bytes
) -> dict[str, Json]:
    """Return the members that all slots have, `data_key` being wrapped under `secret`."""
    salt = random_bytes(32)
    wrapped = wrap_key(_kek(secret, salt, kind, package_id, slot_id), data_key)
    return {"id": slot_id, "type": kind, "salt": salt.hex(), "wrapped": wrapped.hex()}


def require_hex(members: dict[str, Json], name: str, *digits: int) -> None:
    """Raise `HeaderMalformed` unless the member is lower-case hexadecimal of one of the lengths."""
    value = members.get(name)
    if not (isinstance(value, str) and len(value) in digits and re.fullmatch("[0-9a-f]*", value)):
        raise HeaderMalformed(reason=f"slot {name}")


def _kek(secret: bytes, salt: bytes, kind: str, package_id: bytes, slot_id: str) -> bytes:
    info = b"casevault/v1/slot\x00" + kind.encode() + b"\x00" + package_id + bytes.fromhex(slot_id)
    return hkdf_sha512(secret, salt, info)
