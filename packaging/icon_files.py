#!/usr/bin/env python3
"""Write the program's icon as Windows or macOS keeps icons: `icon_files.py FILE.ico|FILE.icns`.

Both are boxes around pictures of several sizes, each a PNG.
"""

from __future__ import annotations

import struct
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import share_files

_ICO_SIZES = (16, 24, 32, 48, 64, 256)
# Apple's names: 32, 64 and 128 pixels, the first two for 16 and 32 points; then 256 and 512.
_ICNS_SIZES = ((b"ic11", 32), (b"ic12", 64), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512))


def ico(drawing: Path) -> bytes:
    """Return the drawing as a Windows icon."""
    pictures = _pictures(drawing, _ICO_SIZES)
    entry = struct.Struct("<BBBBHHII")
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + entry.size * len(pictures)
    table = b""
    for size, picture in zip(_ICO_SIZES, pictures, strict=True):
        # 256 does not fit into a byte; there it is written 0.
        table += entry.pack(size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return head + table + b"".join(pictures)


def icns(drawing: Path) -> bytes:
    """Return the drawing as an icon of macOS."""
    pictures = _pictures(drawing, [size for _, size in _ICNS_SIZES])
    parts = [
        name + struct.pack(">I", len(picture) + 8) + picture
        for (name, _), picture in zip(_ICNS_SIZES, pictures, strict=True)
    ]
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def _pictures(drawing: Path, sizes: Sequence[int]) -> list[bytes]:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder, "picture.png")
        pictures = []
        for size in sizes:
            share_files.draw(drawing, size, place)
            pictures.append(place.read_bytes())
    return pictures


if __name__ == "__main__":
    target = Path(sys.argv[1])
    make = {".ico": ico, ".icns": icns}[target.suffix]
    target.write_bytes(make(share_files.APP_ICON))
