"""The package key and its one written form: Bech32m (BIP-350) under the prefix `cvkey`.

32 bytes become 52 data characters, 6 checksum characters follow, and `cvkey1` leads: 64
characters, sixteen groups of four. The checksum finds every error of up to four characters; for a
single wrong character, or two neighbours swapped, it also tells the place. The place is pointed at
and nothing is ever corrected: a key corrected by a guess might open nothing, years later.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Final, final

from casevault_gui.core.crypto.primitives import equal, random_bytes, sha256
from casevault_gui.core.errors import KeyTextInvalid

PREFIX: Final = "cvkey"
KEY_BYTES: Final = 32
GROUP: Final = 4
TEXT_LENGTH: Final = 64

_LEAD: Final = PREFIX + "1"
ALPHABET: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_VALUE: Final = {character: value for value, character in enumerate(ALPHABET)}
_GENERATOR: Final = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_BECH32M: Final = 0x2BC830A3
_CHECKSUM_LENGTH: Final = 6
_SYMBOL_BITS: Final = 5
_PADDING_BITS: Final = 4
_HYPHENS: Final = frozenset("-\u2010\u2011\u2013")
_LONGEST_INPUT: Final = 1024


@final
class PackageKey:
    """A package key: 256 random bits that open one package. Its repr names only the fingerprint."""

    __slots__ = ("_raw",)

    def __init__(self, raw: bytes) -> None:
        """Hold exactly 32 bytes; raise `ValueError` for any other length."""
        if len(raw) != KEY_BYTES:
            msg = f"a package key has {KEY_BYTES} bytes"
            raise ValueError(msg)
        self._raw = bytes(raw)

    @classmethod
    def generate(cls) -> PackageKey:
        """Return a new key from the system's random generator."""
        return cls(random_bytes(KEY_BYTES))

    @classmethod
    def parse(cls, text: str) -> PackageKey:
        """Return the key that `text` writes, or raise `KeyTextInvalid`.

        White space and hyphens may stand anywhere; letters are all upper or all lower case.
        The error's `position` counts in the normalised text, without separators, from 0; a
        checksum error whose place cannot be told has none.
        """
        return cls(_decode(normalise(text)))

    @property
    def raw(self) -> bytes:
        """The 32 secret bytes."""
        return self._raw

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the raw key, 64 lower-case hexadecimal digits; this may be published."""
        return sha256(self._raw).hex()

    @property
    def text(self) -> str:
        """The key as 64 lower-case characters, `cvkey1…`."""
        return bech32m_encode(PREFIX, self._raw)

    @property
    def groups(self) -> tuple[str, ...]:
        """The text in sixteen groups of four, prefix included."""
        text = self.text
        return tuple(text[start : start + GROUP] for start in range(0, TEXT_LENGTH, GROUP))

    def __eq__(self, other: object) -> bool:
        """Compare in constant time."""
        return isinstance(other, PackageKey) and equal(self._raw, other._raw)

    def __hash__(self) -> int:
        """Hash by fingerprint, so that equal keys hash alike and no key bit leaks into a table."""
        return hash(self.fingerprint)

    def __repr__(self) -> str:
        """Name the key by its short fingerprint; never show it."""
        return f"PackageKey({short_fingerprint(self.fingerprint)})"


def short_fingerprint(fingerprint: str) -> str:
    """Return the first 16 hexadecimal digits as `3F2A-91C0-77DE-0B14`, for people to compare."""
    head = fingerprint[:16].upper()
    return "-".join(head[start : start + GROUP] for start in range(0, len(head), GROUP))


def normalise(text: str) -> str:
    """Return `text` without white space and hyphens; positions in errors count in this text."""
    if len(text) > _LONGEST_INPUT:
        raise KeyTextInvalid(position=TEXT_LENGTH, problem="length")
    return "".join(c for c in text if not (c.isspace() or c in _HYPHENS))


def bech32m_encode(prefix: str, data: bytes) -> str:
    """Return `data` as lower-case Bech32m under a lower-case `prefix` (BIP-350)."""
    values = list(_to_symbols(data))
    checksum = bech32m_residue(prefix, [*values, *[0] * _CHECKSUM_LENGTH])
    values += _symbols_of_residue(checksum)
    return prefix + "1" + "".join(ALPHABET[value] for value in values)


def bech32m_residue(prefix: str, values: Iterable[int]) -> int:
    """Return what is left of prefix and 5-bit `values`, checksum included; 0 when they agree."""
    return _state(prefix, values) ^ _BECH32M


def bech32_residue(prefix: str, values: Iterable[int]) -> int:
    """Like `bech32m_residue`, for the older Bech32 (BIP-173)."""
    return _state(prefix, values) ^ 1


def _state(prefix: str, values: Iterable[int]) -> int:
    expanded = [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix]
    state = 1
    for value in (*expanded, *values):
        state = _step(state) ^ value
    return state


def _decode(text: str) -> bytes:
    _check_form(text)
    values = [_VALUE[character] for character in text[len(_LEAD) :].lower()]
    residue = bech32m_residue(PREFIX, values)
    if residue:
        place = _locate(values, residue)
        if place is None:
            raise KeyTextInvalid(problem="checksum")
        raise KeyTextInvalid(position=len(_LEAD) + place, problem="checksum")
    number = 0
    for value in values[:-_CHECKSUM_LENGTH]:
        number = number << _SYMBOL_BITS | value
    # The last data character carries four bits too many; only zero keeps one encoding per key.
    if number & ((1 << _PADDING_BITS) - 1):
        raise KeyTextInvalid(position=TEXT_LENGTH - _CHECKSUM_LENGTH - 1, problem="padding")
    return (number >> _PADDING_BITS).to_bytes(KEY_BYTES, "big")


def _check_form(text: str) -> None:
    upper = next((c.isupper() for c in text if c.isascii() and c.isalpha()), False)
    for position, character in enumerate(text[:TEXT_LENGTH]):
        lowered = character.lower() if character.isascii() else ""
        if position < len(_LEAD):
            if lowered != _LEAD[position]:
                raise KeyTextInvalid(position=position, problem="prefix")
        elif lowered not in _VALUE:
            raise KeyTextInvalid(position=position, problem="character")
        if character.isalpha() and character.isupper() != upper:
            raise KeyTextInvalid(position=position, problem="case")
    if len(text) != TEXT_LENGTH:
        raise KeyTextInvalid(position=min(len(text), TEXT_LENGTH), problem="length")


def _locate(values: Sequence[int], residue: int) -> int | None:
    """Return the index of the one wrong symbol, or of the first of two swapped neighbours.

    The code has distance 5 at this length, so at most one pattern of one or two symbols explains
    a residue: what is found is the only such explanation, though more errors may look like it.
    """
    effects = _effects(len(values))
    for index, row in enumerate(effects):
        if residue in row:
            return index
    for index, (left, right) in enumerate(pairwise(values)):
        difference = left ^ right
        if difference and effects[index][difference] ^ effects[index + 1][difference] == residue:
            return index
    return None


@cache
def _effects(length: int) -> tuple[tuple[int, ...], ...]:
    """Return, for each index and each error XORed into that symbol, the residue it leaves."""
    rows = [tuple(range(1 << _SYMBOL_BITS))]
    while len(rows) < length:
        rows.append(tuple(_step(state) for state in rows[-1]))
    return tuple(reversed(rows))


def _step(state: int) -> int:
    top = state >> 25
    state = (state & 0x1FFFFFF) << _SYMBOL_BITS
    for bit, constant in enumerate(_GENERATOR):
        if top >> bit & 1:
            state ^= constant
    return state


def _to_symbols(data: bytes) -> Iterator[int]:
    bits = len(data) * 8
    padded = -bits % _SYMBOL_BITS
    number = int.from_bytes(data, "big") << padded
    for shift in range(bits + padded - _SYMBOL_BITS, -1, -_SYMBOL_BITS):
        yield number >> shift & 31


def _symbols_of_residue(residue: int) -> Iterator[int]:
    for place in reversed(range(_CHECKSUM_LENGTH)):
        yield residue >> _SYMBOL_BITS * place & 31
