"""How many guesses a passphrase is worth, told low rather than high.

The passphrase is cut into the pieces that make it cheapest to guess: common passwords and words,
repeats, sequences, keyboard walks, years, other pronounceable words, single characters. Each piece
costs what it would cost somebody who knows the trick. A person's own trick, or a famous quotation,
is beyond any such estimate, which is why the program says "at most".

The levels are set against Argon2id with 256 MiB and 3 passes, where a machine that costs as much
as a car manages some 10^4 guesses a second: 2^38 guesses take it ten months, 2^50 four thousand
years.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterator
from string import ascii_lowercase, digits
from typing import Final

from casevault_gui.core.keys.common_passwords import RANKS
from casevault_gui.core.late_dataclass import dataclass

_LEVEL_BITS: Final = (25.0, 38.0, 50.0, 65.0)
_LONGEST_LOOKED_AT: Final = 128
_LEET: Final = str.maketrans("01345789@$!|", "oieastbgasil")
_WALKS: Final = tuple(
    line + "\n" + line[::-1]
    for line in (
        "1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm", "azertyuiop",
        "qsdfghjklm", "wxcvbn", "1qaz2wsx3edc4rfv", "1q2w3e4r5t6y", "qazwsxedc", "йцукенгшщзхъ",
    )
)  # fmt: skip
_ROWS: Final = tuple(row[::way] for row in (ascii_lowercase, digits) for way in (1, -1))
_YEAR: Final = re.compile("(?:19|20)[0-9]{2}")
_PRONOUNCEABLE: Final = re.compile(
    "(?=.*[aeiouy])[^aeiouy]{0,3}(?:[aeiouy]{1,3}[^aeiouy]{1,3})*[aeiouy]{0,3}"
)
_SHORTEST_PATTERN: Final = 3
_SHORTEST_DISGUISED: Final = 6
_LONGEST_PIECE: Final = 24
_DICEWARE_WORD_BITS: Final = 12.9
_SHORT_WORD_BITS: Final = 8.0
_EXTRA_LETTER_BITS: Final = 2.0
_USUAL_WORD_LETTERS: Final = 9
_SPACE_BITS: Final = 1.5
_CASE_BITS: Final = 1.0
_LEET_BITS: Final = 1.5
_PATTERN_START_BITS: Final = 5.0
_YEAR_BITS: Final = 6.7


@dataclass(frozen=True, slots=True)
class Strength:
    """At most `bits` bits of guessing, `level` 0 (guessed at once) to 4 (out of reach).

    `reasons` are codes of what made it weak, worst first: common, repeat, sequence, keyboard,
    year, word, short; and `invisible` for characters that nobody sees or can retype.
    """

    bits: float
    level: int
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Piece:
    end: int
    bits: float
    reason: str


def strength(text: str) -> Strength:
    """Estimate `text`; only its first 128 characters count, which is more than enough."""
    text = unicodedata.normalize("NFC", text)[:_LONGEST_LOOKED_AT]
    best: list[tuple[float, int, str]] = [(0.0, 0, "")] + [(math.inf, 0, "")] * len(text)
    for start in range(len(text)):
        for piece in _pieces(text, start):
            bits = best[start][0] + piece.bits
            if bits < best[piece.end][0]:
                best[piece.end] = (bits, start, piece.reason)
    bits = best[len(text)][0]
    level = sum(bits >= limit for limit in _LEVEL_BITS)
    return Strength(round(bits, 1), level, _reasons(text, best, level))


def _reasons(text: str, best: list[tuple[float, int, str]], level: int) -> tuple[str, ...]:
    covered: dict[str, int] = {}
    end = len(text)
    while end:
        _, start, reason = best[end]
        covered[reason] = covered.get(reason, 0) + end - start
        end = start
    covered.pop("", None)
    found = sorted(covered, key=lambda reason: -covered[reason]) if level < len(_LEVEL_BITS) else []
    if level < 2 and not found:  # noqa: PLR2004 - the two levels below "fair"
        found.append("short")
    if any(unicodedata.category(c) in {"Cf", "Cn", "Co"} for c in text):
        found.insert(0, "invisible")
    return tuple(found)


def _pieces(text: str, start: int) -> Iterator[_Piece]:
    yield _Piece(start + 1, _character_bits(text[start]), "")
    yield from _repeats(text, start)
    for end in range(start + _SHORTEST_PATTERN, min(len(text), start + _LONGEST_PIECE) + 1):
        part = text[start:end]
        lowered = part.lower()
        pattern = _PATTERN_START_BITS + math.log2(len(part))
        if (common := _common_bits(part)) < math.inf:
            yield _Piece(end, common, "common")
        if (word := _word_bits(part)) < math.inf:
            yield _Piece(end, word, "word")
        if any(lowered in row for row in _ROWS):
            yield _Piece(end, pattern, "sequence")
        if any(lowered in walk for walk in _WALKS):
            yield _Piece(end, pattern, "keyboard")
        if _YEAR.fullmatch(part):
            yield _Piece(end, _YEAR_BITS, "year")


def _common_bits(part: str) -> float:
    lowered = part.lower()
    plain = lowered.translate(_LEET)
    rank = min(RANKS.get(lowered, math.inf), RANKS.get(plain, math.inf))
    return math.log2(rank + 1) + _disguise_bits(part, plain)


def _word_bits(part: str) -> float:
    """Return the cost of what can be pronounced: a word of some language, not random letters."""
    plain = part.lower().translate(_LEET)
    if not plain.isalpha():
        return math.inf
    letters = sum(c.isalpha() for c in part)
    if plain != part.lower() and (len(part) < _SHORTEST_DISGUISED or letters * 4 < len(part) * 3):
        return math.inf
    if part.isascii() and not _PRONOUNCEABLE.fullmatch(plain):
        return math.inf
    bits = _SHORT_WORD_BITS if len(part) == _SHORTEST_PATTERN else _DICEWARE_WORD_BITS
    bits += max(0, len(part) - _USUAL_WORD_LETTERS) * _EXTRA_LETTER_BITS
    return bits + _disguise_bits(part, plain)


def _disguise_bits(part: str, plain: str) -> float:
    lowered = part.lower()
    unusual_case = part not in {lowered, lowered.capitalize()}
    return _CASE_BITS * unusual_case + _LEET_BITS * (plain != lowered)


def _repeats(text: str, start: int) -> Iterator[_Piece]:
    for size in range(1, min(_LONGEST_PIECE, (len(text) - start) // 2) + 1):
        unit = text[start : start + size]
        count = 1
        while text.startswith(unit, start + count * size):
            count += 1
        if count > 1 and count * size >= _SHORTEST_PATTERN:
            once = min(sum(map(_character_bits, unit)), _common_bits(unit), _word_bits(unit))
            yield _Piece(start + count * size, once + math.log2(count), "repeat")


def _character_bits(c: str) -> float:
    if c == " ":
        return _SPACE_BITS
    if not c.isascii():
        return 8.0
    if c.isalpha():
        return math.log2(26) + _CASE_BITS * c.isupper()
    return math.log2(10) if c.isdigit() else math.log2(33)
