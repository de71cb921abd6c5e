"""Writes pictures as small PNG files that are the same each time: few colours, no dates."""

from __future__ import annotations

import struct
import zlib
from collections import Counter
from pathlib import Path

from PySide6.QtGui import QImage

_COLOURS = 256
_EXACT = 48
_RGB = 0xFFFFFF
_ALIKE = 0xF0F0F0
"""Colours that agree in these bits count as one: shades at the edges of letters."""


def save_png(image: QImage, path: Path) -> None:
    """Write `image` at `path` in at most 256 colours that differ from each other."""
    width, height = image.width(), image.height()
    rgb = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = [pixel & _RGB for pixel in memoryview(rgb.constBits()).cast("I")]
    counts = Counter(pixels)
    # The colours of surfaces stay what they are, however little they differ from each other.
    groups: dict[int, list[int]] = {}
    for place, (colour, _) in enumerate(counts.most_common()):
        groups.setdefault(colour if place < _EXACT else colour & _ALIKE, []).append(colour)
    largest = sorted(groups.values(), key=lambda alike: -sum(counts[one] for one in alike))
    palette = [alike[0] for alike in largest[:_COLOURS]]
    places = {colour: place for place, alike in enumerate(largest[:_COLOURS]) for colour in alike}
    for alike in largest[_COLOURS:]:
        places.update(dict.fromkeys(alike, _nearest(alike[0], palette)))
    indices = bytes(map(places.__getitem__, pixels))
    rows = (indices[start : start + width] for start in range(0, width * height, width))
    packed = zlib.compress(b"".join(b"\0" + row for row in rows), 9)
    colours = b"".join(colour.to_bytes(3, "big") for colour in palette)
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + _part(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0))
        + _part(b"PLTE", colours)
        + _part(b"IDAT", packed)
        + _part(b"IEND", b"")
    )


def _nearest(colour: int, palette: list[int]) -> int:
    red, green, blue = colour >> 16, colour >> 8 & 255, colour & 255
    away = [
        (red - (other >> 16)) ** 2 + (green - (other >> 8 & 255)) ** 2 + (blue - (other & 255)) ** 2
        for other in palette
    ]
    return away.index(min(away))


def _part(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
