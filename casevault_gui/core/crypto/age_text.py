"""Recipients of the age program: `age1pq1…`, the bytes of a receiving key in Bech32 (BIP-173)."""

from __future__ import annotations

from typing import Final

from casevault_gui.core.crypto.hybrid import RECEIVING_PUBLIC_BYTES, is_receiving_key
from casevault_gui.core.crypto.keytext import ALPHABET, bech32_residue

PREFIX: Final = "age1pq"
_CHECKSUM: Final = 6
_DATA: Final = -(-RECEIVING_PUBLIC_BYTES * 8 // 5)
_LENGTH: Final = len(PREFIX) + 1 + _DATA + _CHECKSUM


def parse_age_recipient(text: str) -> bytes | None:
    """Return the 1216 bytes of a post-quantum age recipient, or None for anything else.

    Classical recipients (`age1…`) are None too: they are not sealed to.
    """
    text = text.strip()
    if len(text) != _LENGTH or text not in {text.lower(), text.upper()}:
        return None
    text = text.lower()
    lead = PREFIX + "1"
    places = [ALPHABET.find(character) for character in text[len(lead) :]]
    if not text.startswith(lead) or -1 in places or bech32_residue(PREFIX, places):
        return None
    number = 0
    for place in places[:-_CHECKSUM]:
        number = number << 5 | place
    padding = _DATA * 5 - RECEIVING_PUBLIC_BYTES * 8
    if number & ((1 << padding) - 1):
        return None
    public = (number >> padding).to_bytes(RECEIVING_PUBLIC_BYTES, "big")
    return public if is_receiving_key(public) else None
