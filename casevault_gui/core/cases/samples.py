"""A look into large files before they are sealed: empty of content, or without any pattern.

Four places of 4 KiB are read of each, so that a terabyte costs as little as a megabyte. What they
say is a hint for people and no finding of fact: between the places anything may stand.
"""

from __future__ import annotations

import math
from collections import Counter
from enum import Enum
from typing import Final

from casevault_gui.core.cases.disk_images import HEAD, NOT_READ, segment_number
from casevault_gui.core.cases.opening import open_source
from casevault_gui.core.files import close_reader
from casevault_gui.core.model import IntakeEntry
from casevault_gui.core.positions import read_at

LEAST: Final = 1 << 20
"""Smaller files are not looked into, in bytes."""
MOST_FILES: Final = 10_000
"""No more files are looked into than this."""
_PLACES: Final = 4
_PIECE: Final = 4096
_NO_PATTERN: Final = 7.95
"""Bits of information in a byte: 16 KiB of random bytes have 7.989 ± 0.001, text has 4 to 5."""
_VALUES: Final = 250
"""4 KiB of random bytes have nearly always all 256 values; most files have far fewer."""

# What begins so is compressed, or an image that may be: that explains what it looks like.
_KNOWN: Final = (
    b"PK\3\4", b"PK\5\6", b"\x1f\x8b", b"BZh", b"\xfd7zXZ\0", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\7",
    b"\x28\xb5\x2f\xfd", b"\x04\x22\x4d\x18", b"MSCF", b"\xff\xd8\xff", b"\x89PNG\r\n", b"GIF8",
    b"RIFF", b"OggS", b"fLaC", b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf1", b"\x1aE\xdf\xa3",
    b"\0\0\1\xba", b"\0\0\1\xb3", b"%PDF", b"EVF\t", b"EVF2", b"AFF", b"ADSEGME",
    b"\x89CVX", b"QFI\xfb", b"hsqs", b"\x30\x26\xb2\x75", b"FWS", b"CWS", b"SQLite format 3\0",
)  # fmt: skip
_ZIP: Final = b"PK"
_FTYP: Final = slice(4, 8)


class Look(Enum):
    """What the places say, as the code of a finding; "" for nothing.

    IMAGE is the first segment of a disk image, IMAGE_NOT_READ an image of a kind not read here;
    NO_PATTERN has no known beginning either.
    """

    NOTHING = ""
    ZEROS = "zero-filled"
    NO_PATTERN = "no-pattern"
    IMAGE = "disk-images"
    IMAGE_NOT_READ = "images-not-read"


def look_into(entry: IntakeEntry) -> Look:
    """Return what a few places of the file say, NOTHING of one that cannot be read.

    The file's access time is left alone where the system allows it. Reading it to seal it says
    what is wrong with it.
    """
    try:
        descriptor = open_source(entry)
    except OSError:
        return Look.NOTHING
    try:
        last = entry.size - _PIECE
        pieces = [
            read_at(descriptor, _PIECE, last * place // (_PLACES - 1)) for place in range(_PLACES)
        ]
    except OSError:
        return Look.NOTHING
    finally:
        close_reader(descriptor)
    whole = b"".join(pieces)
    if not whole.strip(b"\0"):
        return Look.ZEROS if whole else Look.NOTHING
    head = pieces[0]
    if segment_number(head[:HEAD]) == 1:
        return Look.IMAGE
    if head.startswith(NOT_READ) or (head.startswith(_ZIP) and _is_aff4(entry)):
        return Look.IMAGE_NOT_READ
    if head.startswith(_KNOWN) or head[_FTYP] == b"ftyp":
        return Look.NOTHING
    if any(len(set(piece)) < _VALUES for piece in pieces):
        return Look.NOTHING
    return Look.NO_PATTERN if entropy(whole) >= _NO_PATTERN else Look.NOTHING


def _is_aff4(entry: IntakeEntry) -> bool:
    return entry.path.lower().endswith(".aff4")


def entropy(data: bytes) -> float:
    """Return Shannon's entropy of the bytes, in bits for each; 0 for none."""
    total = len(data)
    return -sum(n / total * math.log2(n / total) for n in Counter(data).values())
