"""Slots: each wraps the data key under a secret of its own (docs/cvx-format.md section 4)."""

from casevault_gui.core.package.slots.foreign import EcdhSlot, RsaOaepSlot, foreign_slot
from casevault_gui.core.package.slots.package_key import KeySlot
from casevault_gui.core.package.slots.parsing import MAX_SLOTS, parse_slot, parse_slots
from casevault_gui.core.package.slots.passphrase import (
    Argon2Cost,
    KdfCost,
    PassphraseSlot,
    Pbkdf2Cost,
)
from casevault_gui.core.package.slots.person import HpkeSlot
from casevault_gui.core.package.slots.service import ServiceSlot
from casevault_gui.core.package.slots.shares import SharesSlot
from casevault_gui.core.package.slots.wrapping import Slot, UnknownSlot, WrappingSlot

__all__ = [
    "MAX_SLOTS",
    "Argon2Cost",
    "EcdhSlot",
    "HpkeSlot",
    "KdfCost",
    "KeySlot",
    "PassphraseSlot",
    "Pbkdf2Cost",
    "RsaOaepSlot",
    "ServiceSlot",
    "SharesSlot",
    "Slot",
    "UnknownSlot",
    "WrappingSlot",
    "foreign_slot",
    "parse_slot",
    "parse_slots",
]
