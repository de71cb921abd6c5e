"""From the header's `slots` to slot objects (cvx-format section 4)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from casevault_gui.core.errors import HeaderMalformed
from casevault_gui.core.package.slots.foreign import EcdhSlot, RsaOaepSlot
from casevault_gui.core.package.slots.package_key import KeySlot
from casevault_gui.core.package.slots.passphrase import MAX_PASSPHRASES, PassphraseSlot
from casevault_gui.core.package.slots.person import HpkeSlot
from casevault_gui.core.package.slots.service import ServiceSlot
from casevault_gui.core.package.slots.shares import SharesSlot
from casevault_gui.core.package.slots.wrapping import Slot, UnknownSlot, WrappingSlot, require_hex

if TYPE_CHECKING:
    from casevault_gui.core.canonical_json import Json

MAX_SLOTS = 64
_COMMON = frozenset({"id", "type", "salt", "wrapped"})
_TYPE = re.compile(r"[a-z0-9-]{1,32}")
_TYPES: Final[dict[str, type[WrappingSlot]]] = {
    slot.TYPE: slot
    for slot in (
        KeySlot,
        PassphraseSlot,
        HpkeSlot,
        RsaOaepSlot,
        EcdhSlot,
        SharesSlot,
        ServiceSlot,
    )
}


def parse_slots(value: Json | None) -> tuple[Slot, ...]:
    """Parse the header's `slots`; raise `HeaderMalformed`."""
    if not isinstance(value, list) or not 1 <= len(value) <= MAX_SLOTS:
        raise HeaderMalformed(reason="slots")
    slots = tuple(parse_slot(members) for members in value)
    if len({slot.slot_id for slot in slots}) != len(slots):
        raise HeaderMalformed(reason="slot id repeated")
    if sum(isinstance(slot, PassphraseSlot) for slot in slots) > MAX_PASSPHRASES:
        raise HeaderMalformed(reason="too many passphrase slots")
    return slots


def parse_slot(members: Json) -> Slot:
    """Parse one slot; raise `HeaderMalformed`."""
    if not isinstance(members, dict):
        raise HeaderMalformed(reason="slot")
    kind = members.get("type")
    require_hex(members, "id", 16)
    if not (isinstance(kind, str) and _TYPE.fullmatch(kind)):
        raise HeaderMalformed(reason="slot type")
    known = _TYPES.get(kind)
    if known is None:
        return UnknownSlot(members)
    if set(members) != _COMMON | known.EXTRA:
        raise HeaderMalformed(reason="slot members")
    require_hex(members, "salt", 64)
    require_hex(members, "wrapped", 80)
    known.check(members)
    return known(members)
