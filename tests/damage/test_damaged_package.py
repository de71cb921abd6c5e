"""A package of a mebibyte, with a bit turned, cut, or lengthened: never taken for whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from casevault_gui.core.crypto.keytext import PackageKey
from tests import figures
from tests.core.package.test_damage import outcome
from tests.damage.conftest import Whole

GOLDEN = 0.6180339887498949
"""Multiples of it, less their whole parts, lie evenly however many there are."""


def spread(numbers: Iterable[int], end: int) -> Iterable[int]:
    """Give for each number a place below `end`."""
    return (int((number * GOLDEN) % 1 * end) for number in numbers)


class Tried:
    """Counts what came of packages that are wrong."""

    def __init__(self, place: Path, key: PackageKey) -> None:
        """Write each to `place`."""
        self._place = place
        self._key = key
        self.found: Counter[str] = Counter()

    def see(self, data: bytes | bytearray, what: object) -> None:
        """Open and verify one."""
        self._place.write_bytes(data)
        found = outcome(self._place, self._key)
        assert found != "success", what
        self.found[found] += 1

    def give(self, name: str) -> None:
        """Give the figures."""
        figures.give(name, tried=self.found.total(), found=dict(self.found.most_common()))


def test_no_bit_can_be_turned_unnoticed(
    whole: Whole, numbers: tuple[int, ...], tmp_path: Path
) -> None:
    """Whichever bit is another, opening and verifying says so."""
    data, tried = bytearray(whole.data), Tried(tmp_path / "turned", whole.key)
    for bit in spread(numbers, 8 * len(data)):
        data[bit // 8] ^= 1 << bit % 8
        tried.see(data, f"bit {bit}")
        data[bit // 8] ^= 1 << bit % 8
    tried.give("damage-bits")


def test_no_length_but_its_own_is_taken(
    whole: Whole, numbers: tuple[int, ...], tmp_path: Path
) -> None:
    """Cut anywhere, or with anything behind its end, a package is not whole."""
    data, key = whole.data, whole.key
    cut, longer = Tried(tmp_path / "cut", key), Tried(tmp_path / "longer", key)
    for length in spread(numbers, len(data)):
        cut.see(data[:length], f"{length} bytes")
    for more in range(1, 1 + len(numbers) // 8):
        end = bytes(more) if more % 2 else data[-more:]
        longer.see(data + end, f"{more} bytes more")
    cut.give("damage-cuts")
    longer.give("damage-longer")
