"""Splitting a secret among people: SLIP-0039, so that any M of N cards give it back.

Written from the specification and held to its published vectors. Fewer than M shares tell nothing
about the secret. A share carries a checksum against slips of the pen, and the set carries a digest,
so that a wrong combination is refused and not answered with a wrong secret. Nothing is corrected.

Arithmetic by tables is not constant in time. It runs where the shares are typed in, and nobody else
gets to ask it for answers.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import Final

from casevault_gui.core.crypto.primitives import equal, random_bytes
from casevault_gui.core.crypto.slip39_words import WORDS
from casevault_gui.core.errors import SharesDoNotCombine, ShareTextInvalid
from casevault_gui.core.late_dataclass import dataclass

MAX_SHARES: Final = 16
SECRET_BYTES: Final = 32
_RADIX_BITS = 10
_ID_BITS, _EXPONENT_BITS = 15, 4
_HEAD_WORDS, _CHECKSUM_WORDS = 4, 3
_MIN_WORDS = 20
_MAX_PADDING = 8
_LEAST = 2
_DIGEST_BYTES = 4
_DIGEST_INDEX, _SECRET_INDEX = 254, 255
_ROUNDS, _ITERATIONS = 4, 10_000
_MOST_ODD = 2
_GENERATOR: Final = (
    0xE0E040, 0x1C1C080, 0x3838100, 0x7070200, 0xE0E0009,
    0x1C0C2412, 0x38086C24, 0x3090FC48, 0x21B1F890, 0x3F3F120,
)  # fmt: skip
_PLACES: Final = {word: place for place, word in enumerate(WORDS)}


@dataclass(frozen=True, slots=True, repr=False)
class Share:
    """One share; everything but `value` may be shown. Indices count from 0."""

    set_id: int
    extendable: bool
    exponent: int
    group: int
    group_threshold: int
    groups: int
    member: int
    threshold: int
    value: bytes

    def __repr__(self) -> str:
        """Name the share without its value."""
        return f"Share(set {self.set_id}, number {self.member + 1}, needs {self.threshold})"

    @property
    def text(self) -> str:
        """The share as words."""
        bits = self.set_id
        for number, width in (
            (int(self.extendable), 1),
            (self.exponent, _EXPONENT_BITS),
            (self.group, 4),
            (self.group_threshold - 1, 4),
            (self.groups - 1, 4),
            (self.member, 4),
            (self.threshold - 1, 4),
        ):
            bits = bits << width | number
        count = -(-len(self.value) * 8 // _RADIX_BITS)
        bits = bits << count * _RADIX_BITS | int.from_bytes(self.value, "big")
        places = _to_places(bits, _HEAD_WORDS + count)
        checksum = _polymod([*self._customisation, *places, 0, 0, 0]) ^ 1
        return " ".join(WORDS[place] for place in [*places, *_to_places(checksum, 3)])

    @property
    def _customisation(self) -> bytes:
        return _customisation(extendable=self.extendable)

    @property
    def common(self) -> tuple[int, bool, int, int, int, int]:
        """What all shares of a set have in common."""
        size = len(self.value)
        return (
            self.set_id, self.extendable, self.exponent, self.group_threshold, self.groups, size
        )  # fmt: skip


def parse_share(text: str) -> Share:
    """Return the share that the words say; white space and letter case do not matter.

    Raises `ShareTextInvalid` (facts: problem; word, counted from 1, where one is wrong).
    """
    words = text.lower().split()
    for number, word in enumerate(words, 1):
        if word not in _PLACES:
            raise ShareTextInvalid(problem="word", word=number)
    if len(words) < _MIN_WORDS:
        raise ShareTextInvalid(problem="length")
    places = [_PLACES[word] for word in words]
    head = _from_places(places[:_HEAD_WORDS])
    fields = []
    for width in (4, 4, 4, 4, 4, _EXPONENT_BITS, 1):
        fields.append(head & ((1 << width) - 1))
        head >>= width
    threshold, member, groups, group_threshold, group, exponent, extendable = fields
    if _polymod([*_customisation(extendable=bool(extendable)), *places]) != 1:
        raise ShareTextInvalid(problem="checksum")
    body = places[_HEAD_WORDS:-_CHECKSUM_WORDS]
    padding = len(body) * _RADIX_BITS % 16
    value = _from_places(body)
    size = (len(body) * _RADIX_BITS - padding) // 8
    if padding > _MAX_PADDING or value >> size * 8:
        raise ShareTextInvalid(problem="padding")
    if group_threshold > groups:
        raise ShareTextInvalid(problem="groups")
    return Share(
        head,
        bool(extendable),
        exponent,
        group,
        group_threshold + 1,
        groups + 1,
        member,
        threshold + 1,
        value.to_bytes(size, "big"),
    )


def split_secret(secret: bytes, *, threshold: int, count: int) -> tuple[Share, ...]:
    """Split a 32-byte secret into `count` shares of which any `threshold` give it back.

    Raises `ValueError` unless 2 <= threshold <= count <= 16.
    """
    if len(secret) != SECRET_BYTES or not _LEAST <= threshold <= count <= MAX_SHARES:
        msg = "a 32-byte secret, 2 <= threshold <= count <= 16"
        raise ValueError(msg)
    set_id = int.from_bytes(random_bytes(2), "big") >> 1
    encrypted = _feistel(secret, range(_ROUNDS), b"", 0, b"")
    points = _split(encrypted, threshold, count)
    return tuple(
        Share(set_id, True, 0, 0, 1, 1, member, threshold, value)  # noqa: FBT003 - extendable
        for member, value in enumerate(points)
    )


def combine_shares(shares: Iterable[Share], passphrase: bytes = b"") -> bytes:
    """Return the secret; more shares than needed are checked to agree.

    Raises `SharesDoNotCombine` (facts: problem, needed, given): `set` for shares of several sets,
    `few`, `differ` for two shares of one number, `digest` when they do not belong together, `odd`
    when there were enough to tell which do not belong to the others (fact: numbers).
    """
    given = tuple(dict.fromkeys(shares))
    if not given:
        raise SharesDoNotCombine(problem="few", needed=0, given=0)
    first = given[0]
    if len({share.common for share in given}) != 1:
        raise SharesDoNotCombine(problem="set", needed=first.threshold, given=len(given))
    groups: dict[int, list[Share]] = {}
    for share in given:
        groups.setdefault(share.group, []).append(share)
    whole = {number: members for number, members in groups.items() if _is_enough(members)}
    if len(whole) < first.group_threshold:
        raise SharesDoNotCombine(problem="few", needed=first.threshold, given=len(given))
    points = {number: _recover_group(members) for number, members in whole.items()}
    encrypted = _recover(points, first.group_threshold)
    salt = b"" if first.extendable else b"shamir" + first.set_id.to_bytes(2, "big")
    return _feistel(encrypted, reversed(range(_ROUNDS)), passphrase, first.exponent, salt)


def _is_enough(members: Sequence[Share]) -> bool:
    if len({share.threshold for share in members}) != 1:
        raise SharesDoNotCombine(problem="set", needed=members[0].threshold, given=len(members))
    return len(members) >= members[0].threshold


def _recover_group(members: Sequence[Share]) -> bytes:
    points = {share.member: share.value for share in members}
    if len(points) != len(members):
        raise SharesDoNotCombine(problem="differ", needed=members[0].threshold, given=len(members))
    threshold = members[0].threshold
    try:
        return _recover(points, threshold)
    except SharesDoNotCombine as error:
        odd = _odd_ones(points, threshold)
        if not odd:
            raise
        numbers = ", ".join(str(member + 1) for member in odd)
        error.facts.update(problem="odd", numbers=numbers)
        raise


def _odd_ones(points: dict[int, bytes], threshold: int) -> tuple[int, ...]:
    """Return the fewest members, at most two, without whom the others belong together."""
    most = min(_MOST_ODD, len(points) - threshold)
    if threshold == 1:
        # Single cards have no digest: one agrees with itself, and only the greater number tells.
        most = min(most, (len(points) - 1) // 2)
    for count in range(1, 1 + most):
        for odd in combinations(sorted(points), count):
            others = {member: value for member, value in points.items() if member not in odd}
            with contextlib.suppress(SharesDoNotCombine):
                _recover(others, threshold)
                return odd
    return ()


def _recover(points: dict[int, bytes], threshold: int) -> bytes:
    if threshold == 1:
        values = set(points.values())
        if len(values) != 1:
            raise SharesDoNotCombine(problem="differ", needed=1, given=len(points))
        return values.pop()
    secret = _interpolate(points, _SECRET_INDEX)
    digest = _interpolate(points, _DIGEST_INDEX)
    if not equal(digest[:_DIGEST_BYTES], _digest(digest[_DIGEST_BYTES:], secret)):
        raise SharesDoNotCombine(problem="digest", needed=threshold, given=len(points))
    return secret


def _split(secret: bytes, threshold: int, count: int) -> list[bytes]:
    values = [random_bytes(len(secret)) for _ in range(threshold - 2)]
    salt = random_bytes(len(secret) - _DIGEST_BYTES)
    points = dict(enumerate(values))
    points[_DIGEST_INDEX] = _digest(salt, secret) + salt
    points[_SECRET_INDEX] = secret
    return [
        values[number] if number < len(values) else _interpolate(points, number)
        for number in range(count)
    ]


def _digest(salt: bytes, secret: bytes) -> bytes:
    return hmac.digest(salt, secret, "sha256")[:_DIGEST_BYTES]


def _feistel(
    block: bytes, rounds: Iterable[int], passphrase: bytes, exponent: int, salt: bytes
) -> bytes:
    half = len(block) // 2
    left, right = block[:half], block[half:]
    for number in rounds:
        mask = hashlib.pbkdf2_hmac(
            "sha256",
            bytes([number]) + passphrase,
            salt + right,
            (_ITERATIONS // _ROUNDS) << exponent,
            half,
        )
        left, right = right, bytes(a ^ b for a, b in zip(left, mask, strict=True))
    return right + left


# --- GF(256) and the checksum --------------------------------------------------------------------


def _tables() -> tuple[bytes, bytes]:
    powers, logs = bytearray(255), bytearray(256)
    value = 1
    for exponent in range(255):
        powers[exponent] = value
        logs[value] = exponent
        # Times x + 1, which generates the field of x^8 + x^4 + x^3 + x + 1.
        value ^= value << 1
        if value & 0x100:
            value ^= 0x11B
    return bytes(powers), bytes(logs)


_POWERS, _LOGS = _tables()


def _interpolate(points: dict[int, bytes], x: int) -> bytes:
    """Return the polynomial's value at `x` (Lagrange over GF(256), byte by byte)."""
    if x in points:
        return points[x]
    whole = sum(_LOGS[other ^ x] for other in points)
    result = bytearray(len(next(iter(points.values()))))
    for place, value in points.items():
        basis = whole - _LOGS[place ^ x]
        basis -= sum(_LOGS[place ^ other] for other in points if other != place)
        for index, byte in enumerate(value):
            if byte:
                result[index] ^= _POWERS[(_LOGS[byte] + basis) % 255]
    return bytes(result)


def _polymod(values: Iterable[int]) -> int:
    checksum = 1
    for value in values:
        top = checksum >> 20
        checksum = (checksum & 0xFFFFF) << 10 ^ value
        for bit, generator in enumerate(_GENERATOR):
            if top >> bit & 1:
                checksum ^= generator
    return checksum


def _customisation(*, extendable: bool) -> bytes:
    return b"shamir_extendable" if extendable else b"shamir"


def _to_places(number: int, count: int) -> list[int]:
    mask = (1 << _RADIX_BITS) - 1
    return [number >> _RADIX_BITS * place & mask for place in reversed(range(count))]


def _from_places(places: Iterable[int]) -> int:
    number = 0
    for place in places:
        number = number << _RADIX_BITS | place
    return number
