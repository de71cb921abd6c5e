"""The `shares` slot: M of N people together (cvx-format section 4.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.core.errors import HeaderMalformed
from casevault_gui.core.package.slots.wrapping import WrappingSlot, new_slot_id, wrap

if TYPE_CHECKING:
    from casevault_gui.core.canonical_json import Json

MAX_SHARES = 16
_MAX_SET = (1 << 15) - 1


class SharesSlot(WrappingSlot):
    """Opens with the secret that `threshold` shares of set `set` give back (SLIP-39)."""

    __slots__ = ()
    TYPE = "shares"
    EXTRA = frozenset({"set", "threshold"})

    @property
    def threshold(self) -> int:
        """How many shares open it, 2 to 16."""
        return int(str(self.members["threshold"]))

    @property
    def set_id(self) -> int:
        """The set the shares belong to: SLIP-39's identifier, 15 bits."""
        return int(str(self.members["set"]))

    @classmethod
    def make(
        cls, package_id: bytes, data_key: bytes, secret: bytes, *, set_id: int, threshold: int
    ) -> SharesSlot:
        """Wrap `data_key` under the 32-byte secret that was split."""
        members = wrap(cls.TYPE, package_id, new_slot_id(), data_key, secret)
        return cls({**members, "set": set_id, "threshold": threshold})

    @classmethod
    def check(cls, members: dict[str, Json]) -> None:
        """Raise `HeaderMalformed` unless set and threshold are in bounds."""
        for name, least, most in (("set", 0, _MAX_SET), ("threshold", 2, MAX_SHARES)):
            value = members.get(name)
            if type(value) is not int or not least <= value <= most:
                raise HeaderMalformed(reason=f"slot {name}")
