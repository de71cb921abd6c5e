"""What is measured on: bytes that nothing compresses."""

from __future__ import annotations

import os
from pathlib import Path

_MIB = 1 << 20


def make_file(place: Path, mebibytes: int) -> None:
    """Make a file of incompressible bytes."""
    with place.open("wb") as file:
        for _ in range(mebibytes):
            file.write(os.urandom(_MIB))


def make_tree(folder: Path, files: int) -> int:
    """Make a tree of small files of incompressible bytes, 16 KB on average; return the sum."""
    total = 0
    for number in range(files):
        place = folder / f"{number // 500:04d}"
        place.mkdir(exist_ok=True)
        size = 1_000 + number * 37 % 30_000
        (place / f"file {number}.bin").write_bytes(os.urandom(size))
        total += size
    return total
