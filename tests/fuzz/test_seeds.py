"""Parsers of a stranger's bytes take their examples, and what is near them, without surprise."""

from __future__ import annotations

from hashlib import shake_256
from pathlib import Path

import pytest

from tests.fuzz.targets import TARGETS, survives

NEAR = 150


@pytest.mark.parametrize("name", TARGETS)
def test_examples_and_what_is_near_them_end_well(name: str, tmp_path: Path) -> None:
    """An example is taken; changed, it is taken or refused with an error of ours."""
    target = TARGETS[name]
    seeds = list(target.seeds(tmp_path))
    assert seeds
    taken = [survives(target, seed) for seed in seeds]
    assert any(taken)
    for number in range(NEAR):
        survives(target, near(seeds[number % len(seeds)], number))
    survives(target, b"")


def near(seed: bytes, number: int) -> bytes:
    """Return the example with something changed; the same number changes it the same way."""
    drawn = shake_256(seed + number.to_bytes(4, "big")).digest(16)
    at = int.from_bytes(drawn[:4], "big") % (len(seed) + 1)
    match drawn[4] % 4:
        case 0:
            return seed[:at] + drawn[5:6] + seed[at + 1 :]
        case 1:
            return seed[:at]
        case 2:
            return seed[:at] + drawn[5 : 6 + drawn[6] % 8] + seed[at:]
        case _:
            return seed[:at] + seed[at + 1 + drawn[6] % 16 :]
