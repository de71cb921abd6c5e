"""What is measured on: bytes that nothing compresses."""

from __future__ import annotations

import math
import os
from pathlib import Path
from statistics import NormalDist

_MIB = 1 << 20
_MEAN = 31_500
_STRIDE = 7_919
"""A prime: neighbours are of different sizes."""


def make_file(place: Path, mebibytes: int) -> None:
    """Make a file of incompressible bytes."""
    _fill(place, mebibytes * _MIB)


def make_tree(folder: Path, files: int) -> int:
    """Make a tree of small files of incompressible bytes, 16 KB on average; return the sum."""
    total = 0
    for number in range(files):
        place = folder / f"{number // 500:04d}"
        place.mkdir(exist_ok=True)
        size = 1_000 + number * 37 % 30_000
        _fill(place / f"file {number}.bin", size)
        total += size
    return total


def make_mixed_tree(folder: Path, files: int) -> int:
    """Make a tree as people have them, two levels deep: half of it 5 KB at most, a few of many MB.

    Files have 31,500 bytes on average: 58,000 make 1.7 GiB. Returns the sum.
    """
    spread = NormalDist(0.0, 1.9)
    shares = [
        math.exp(spread.inv_cdf((number * _STRIDE % files + 0.5) / files))
        for number in range(files)
    ]
    scale, total = _MEAN * files / sum(shares), 0
    for number, share in enumerate(shares):
        size = round(share * scale)
        place = folder / f"{number // 400:04d}" / f"{number // 40 % 10}"
        place.mkdir(parents=True, exist_ok=True)
        _fill(place / f"file {number}.bin", size)
        total += size
    return total


def _fill(place: Path, size: int) -> None:
    with place.open("wb") as file:
        # By pieces: a process that is started afterwards counts its parent's memory as its own.
        for done in range(0, size, _MIB):
            file.write(os.urandom(min(size - done, _MIB)))
