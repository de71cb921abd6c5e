"""What the files of a package are called where it lies in several (docs/cvx-format.md, 14)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

MOST_VOLUMES = 999
VOLUME_HEAD = 64
"""Bytes at the beginning of each volume that are no part of the package."""
MEDIA = {
    # In whole mebibytes, below what a file may have at most or what a disc at least holds.
    "fat": 4095 << 20,
    "cd": 650 << 20,
    "dvd": 4480 << 20,
    "bluray": 23_800 << 20,
}
"""Sizes of volumes in bytes that suit common media."""
_NAME = re.compile(r"(.+)\.([0-9]{3})", re.DOTALL)


def volume_path(base: Path, number: int) -> Path:
    """Return what volume `number` of the package `base` is called."""
    return base.with_name(f"{base.name}.{number:03}")


def first_file(base: Path, volumes: int) -> Path:
    """Return the file of a package, or the first where it lies in `volumes`."""
    return volume_path(base, 1) if volumes else base


def named_volume(path: Path) -> tuple[Path, int] | None:
    """Return package and number that the name of a volume tells; None for any other name."""
    found = _NAME.fullmatch(path.name)
    return (path.with_name(found[1]), int(found[2])) if found else None


def volumes_at(base: Path) -> list[Path]:
    """Return what is called like a volume of the package `base`, by number; none if none can be."""
    try:
        beside = list(base.parent.iterdir())
    except OSError:
        return []
    found = ((named_volume(path), path) for path in beside)
    return sorted(path for named, path in found if named is not None and named[0] == base)


def volumes_needed(total: int, size: int) -> int:
    """Return how many volumes of `size` bytes a package of `total` bytes takes."""
    return -(-total // (size - VOLUME_HEAD))
