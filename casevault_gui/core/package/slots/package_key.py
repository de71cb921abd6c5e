"""The `key` slot (cvx-format section 4.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.core.package.slots.wrapping import WrappingSlot, new_slot_id, require_hex, wrap

if TYPE_CHECKING:
    from casevault_gui.core.canonical_json import Json
    from casevault_gui.core.crypto.keytext import PackageKey


class KeySlot(WrappingSlot):
    """Opens with a random 256-bit package key."""

    __slots__ = ()
    TYPE = "key"
    EXTRA = frozenset({"fingerprint"})

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the package key, 64 hexadecimal digits."""
        return str(self.members["fingerprint"])

    def open(self, package_id: bytes, key: PackageKey) -> bytes | None:
        """Return the data key, or None if the key does not unwrap it."""
        return self.unwrap(package_id, key.raw)

    @classmethod
    def make(cls, package_id: bytes, data_key: bytes, key: PackageKey) -> KeySlot:
        """Wrap `data_key` under a package key."""
        members = wrap(cls.TYPE, package_id, new_slot_id(), data_key, key.raw)
        return cls({**members, "fingerprint": key.fingerprint})

    @classmethod
    def check(cls, members: dict[str, Json]) -> None:
        """Raise `HeaderMalformed` unless the fingerprint is well formed."""
        require_hex(members, "fingerprint", 64)
