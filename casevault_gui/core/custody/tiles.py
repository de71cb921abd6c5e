"""A log as the directory of C2SP `tlog-tiles`, which any reader of that standard can check.

`checkpoint`, the hashes of the tree in tiles of 256 (`tile/LEVEL/N`), and the entries in bundles of
256 (`tile/entries/N`), each with its length before it. The last of a level is partial: `N.p/WIDTH`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from casevault_gui.core.crypto.merkle import Subtree
from casevault_gui.core.custody.new_folder import NewFolder

WIDTH: Final = 256
_HEIGHT: Final = 8
CHECKPOINT_NAME: Final = "checkpoint"


def tile_path(number: int) -> str:
    """Return a tile's number in groups of three digits, all but the last marked with `x`."""
    groups = [f"{number % 1000:03}"]
    while number := number // 1000:
        groups.append(f"x{number % 1000:03}")
    return "/".join(reversed(groups))


def write_hashes(folder: NewFolder, size: int, subtree: Subtree) -> None:
    """Write the hash tiles of a tree of `size` leaves; raises `TargetTrouble`."""
    level = 0
    while count := size >> (level * _HEIGHT):
        for first in range(0, count, WIDTH):
            width = min(WIDTH, count - first)
            hashes = (subtree(level * _HEIGHT, first + n) for n in range(width))
            folder.write(f"tile/{level}/{_name(first // WIDTH, width)}", b"".join(hashes))
        level += 1


def write_bundles(folder: NewFolder, bodies: Iterable[bytes]) -> None:
    """Write the entries' exact bytes; raises `TargetTrouble`."""
    bundle: list[bytes] = []
    number = 0
    for body in bodies:
        bundle.append(len(body).to_bytes(2, "big") + body)
        if len(bundle) == WIDTH:
            folder.write(f"tile/entries/{_name(number, WIDTH)}", b"".join(bundle))
            bundle, number = [], number + 1
    if bundle:
        folder.write(f"tile/entries/{_name(number, len(bundle))}", b"".join(bundle))


def _name(number: int, width: int) -> str:
    return tile_path(number) + ("" if width == WIDTH else f".p/{width}")
