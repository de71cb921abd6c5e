"""Mutants: packages that are sealed with the right keys and are wrong somewhere inside.

A mutant is a number: the same number makes the same package for ever. One stage of the format is
changed, from the JSON of the header to the blocks of the tar, and everything around it is made to
fit, so that the change meets the parser behind the cryptography.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from hashlib import shake_256
from typing import Any

from tests.vectors.forge import Forge
from tests.vectors.vector import SMALL

STAGES = (
    "records", "lines", "manifest", "root", "index", "bag_info", "payload_sums", "further",
    "tags", "tag_sums", "members", "tar", "padding", "footer", "foot", "plaintext", "chunks",
    "sealed", "stream", "slots", "header", "header_bytes", "front", "copy", "trailer", "package",
)  # fmt: skip
INTEGERS = (
    0, 1, -1, 7, 255, 256, 511, 512, 513, 65_535, 65_536, 1 << 31, 1 << 32, (1 << 53) - 1, 1 << 53,
    (1 << 63) - 1, 1 << 63, (1 << 64) - 1, 1 << 64, 10**30,
)  # fmt: skip
TEXTS = (
    "", "/", ".", "..", "data", "data/", "data//x", "data/../x", "/data/x", "data/a/one.txt",
    "x" * 300, "data/" + "y" * 256, "\0", "\u202e", "é", "e\u0301", "\ud800", "key", "file",
    "folder", "0" * 64, "identity", "gzip", "-1", "1e3", "00", "1.0", "true", "~", "%2e%2e", "a\nb",
)  # fmt: skip


class Choice:
    """Choices that depend on a number alone."""

    def __init__(self, number: int) -> None:
        """Draw from the stream of this number."""
        self._stream = shake_256(b"mutant" + number.to_bytes(8, "big")).digest(4_096)
        self._place = 0

    def below(self, end: int) -> int:
        """Return a number from 0 to `end` - 1."""
        piece = self._stream[self._place : self._place + 4]
        self._place = (self._place + 4) % (len(self._stream) - 8)
        return int.from_bytes(piece, "big") % end

    def of(self, values: Any) -> Any:
        """Return one of several values."""
        return values[self.below(len(values))]

    def noise(self, size: int) -> bytes:
        """Return bytes."""
        return bytes(self.below(256) for _ in range(size))


def mutant(number: int) -> tuple[str, Forge, bytes]:
    """Return the stage that is wrong, the forge, and the package."""
    choice = Choice(number)
    stage = STAGES[number % len(STAGES)]
    forge = Forge(f"mutant {number}", SMALL)
    forge.hooks = {stage: different(choice)}
    try:
        package = forge.build()
    except (KeyError, ValueError, TypeError, AttributeError, OverflowError, IndexError):
        # What the forge itself cannot make is changed once it is made.
        forge = Forge(f"mutant {number}", SMALL)
        forge.hooks = {"package": different(choice)}
        package = forge.build()
    return stage, forge, package


def different(choice: Choice) -> Callable[[Any], Any]:
    """Return a hook that changes a value, whatever it is."""

    def hook(value: Any) -> Any:
        for _ in range(50):
            changed = changed_value(copy.deepcopy(value), choice)
            if repr(changed) != repr(value):
                return changed
        return value

    return hook


def changed_value(value: Any, choice: Choice) -> Any:
    """Return a value with one thing changed in it."""
    if isinstance(value, bytes | bytearray):
        return changed_bytes(bytes(value), choice)
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return choice.of((value + 1, value - 1, -value, choice.of(INTEGERS)))
    if isinstance(value, str):
        return changed_text(value, choice)
    if isinstance(value, list):
        return changed_list(value, choice)
    if isinstance(value, tuple) and value:
        at = choice.below(len(value))
        parts = [*value[:at], changed_value(value[at], choice), *value[at + 1 :]]
        # A named tuple wants its parts one by one.
        return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
    if isinstance(value, dict):
        return changed_object(value, choice)
    return value


def changed_bytes(data: bytes, choice: Choice) -> bytes:
    """Flip, cut, put in, double, zero, or set an integer in it."""
    at = choice.below(len(data) + 1)
    size = choice.of((1, 1, 2, 4, 8, 16, 512, 16_384))
    match choice.below(7):
        case 0 | 1:
            at = min(at, max(0, len(data) - 1))
            flipped = bytes([(data[at] if data else 0) ^ 1 << choice.below(8)])
            return data[:at] + flipped + data[at + 1 :]
        case 2:
            return data[:at] + data[at + size :]
        case 3:
            return data[:at] + choice.noise(min(size, 64)) + data[at:]
        case 4:
            return data[: at + size] + data[at : at + size] + data[at + size :]
        case 5:
            return data[:at] + bytes(len(data[at : at + size])) + data[at + size :]
        case _:
            packed: bytes = (choice.of(INTEGERS) % (1 << 64)).to_bytes(8, "big")
            return data[:at] + packed[:: choice.of((1, -1))] + data[at + 8 :]


def changed_text(text: str, choice: Choice) -> str:
    """Put another text in its place, or another character into it."""
    if choice.below(2) or not text:
        return str(choice.of(TEXTS))
    at = choice.below(len(text))
    put: str = choice.of(("", "0", "f", "A", "/", "é", "\n", "\\"))
    return text[:at] + put + text[at + 1 :]


def changed_list(values: list[Any], choice: Choice) -> list[Any]:
    """Leave one out, double it, swap two, or change one."""
    if not values:
        return [choice.of((b"", "", 0, {}))]
    at, other = choice.below(len(values)), choice.below(len(values))
    match choice.below(5):
        case 0:
            del values[at]
        case 1:
            values.insert(other, values[at])
        case 2:
            values[at], values[other] = values[other], values[at]
        case _:
            values[at] = changed_value(values[at], choice)
    return values


def changed_object(members: dict[Any, Any], choice: Choice) -> dict[Any, Any]:
    """Leave a member out, add one, give it another value or another's value."""
    names = list(members)
    if not names:
        return {"x": 0}
    name = choice.of(names)
    match choice.below(6):
        case 0:
            del members[name]
        case 1:
            members[choice.of(TEXTS) or "x"] = choice.of((0, "", [], {}, True))
        case 2:
            members[name] = choice.of((None, 0, -1, 1.5, "", [], {}, True, *INTEGERS, *TEXTS))
        case 3:
            members[name] = copy.deepcopy(members[choice.of(names)])
        case _:
            members[name] = changed_value(members[name], choice)
    return members
