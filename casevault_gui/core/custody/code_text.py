"""Files as short texts of capitals and digits: for QR codes, read by a camera or by a scanner.

What a scanner types goes through a keyboard's layout, which may swap letters and lose signs, so a
text holds nothing but `A` to `Z` and digits, and says by a check of its own whether it arrived
whole. The form is that of docs/hand-over.md, section 6. Nothing is corrected: what the file says is
verified by whoever takes it in.
"""

from __future__ import annotations

import base64
import binascii
import re
import zlib
from typing import Final

from casevault_gui.core.crypto.primitives import sha256
from casevault_gui.core.custody.hand_over import MAX_FILE_BYTES
from casevault_gui.core.late_dataclass import dataclass

MARK: Final = "CVQ1"
"""Begins each text; no base 32 has a digit 1, so it begins nowhere else."""
MOST_CODES: Final = 48
_EACH: Final = 960
"""Characters of data in one text: what a code of 101 squares a side holds, with a quarter spare."""
_CODE: Final = re.compile(r"(\d\d)(\d\d)([A-Z2-7]{8})([A-Z2-7]{8})([A-Z2-7]+)")
_CHECK_BYTES: Final = 5
_OCTETS: Final = 8
_DASHES: Final = re.compile("^[-\u2010\u2011\u2012\u2013\u2014\u2015\u2212]+ ?(?=\\S)")


@dataclass(frozen=True, slots=True)
class Gathered:
    """What was read so far of one file's texts: `count` in all, those `missing`.

    `damaged` counts texts that are not whole, or were read wrongly; `mixed` says that texts of
    several files stand there. `data` is the file, once nothing is missing.
    """

    count: int
    missing: tuple[int, ...]
    damaged: int
    mixed: bool
    data: bytes | None


def code_texts(data: bytes) -> tuple[str, ...]:
    """Return the texts that a file is carried by, in order; none where it is too large for them."""
    whole = _check(data)
    body = _base32(zlib.compress(data, 9))
    parts = [body[at : at + _EACH] for at in range(0, len(body), _EACH)]
    if len(parts) > MOST_CODES:
        return ()
    return tuple(_text(number, len(parts), whole, part) for number, part in enumerate(parts, 1))


def gather(text: str) -> Gathered | None:
    """Return what is to be read in a text that was scanned; None where no code is in it."""
    before, *pieces = "".join(text.split()).upper().split(MARK)
    del before
    if not pieces:
        return None
    read = [_read(piece) for piece in pieces]
    good = [found for found in read if found is not None]
    wholes = {(whole, count) for _, count, whole, _ in good}
    damaged = len(read) - len(good)
    if len(wholes) != 1:
        return Gathered(0, (), damaged, bool(wholes), None)
    [(whole, count)] = wholes
    parts = {number: part for number, _, _, part in good}
    missing = tuple(number for number in range(1, count + 1) if number not in parts)
    data = None
    if not missing:
        data = _joined([parts[number] for number in sorted(parts)], whole)
        damaged += data is None
    return Gathered(count, missing, damaged, mixed=False, data=data)


def typed_bytes(text: str) -> bytes:
    """Return the file that a text stands for: its codes joined, or the text as a file has it.

    Of a text that was pasted or typed, spaces at the ends of lines are dropped, and the dash before
    a signature is taken in any of its forms.
    """
    found = gather(text)
    if found is not None and found.data is not None:
        return found.data
    lines = [_DASHES.sub("\u2014 ", line.strip()) for line in text.strip().splitlines()]
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "replace")


def file_bytes(data: bytes) -> bytes:
    """Return the file that bytes are, or that they hold as codes that a scanner wrote into them."""
    if MARK.encode() not in data[: 4 * len(MARK)].upper():
        return data
    found = gather(data.decode("ascii", "replace"))
    return data if found is None or found.data is None else found.data


def _text(number: int, count: int, whole: str, part: str) -> str:
    head = f"{number:02}{count:02}{whole}"
    return f"{MARK}{head}{_check(f'{head}{part}'.encode())}{part}"


def _read(piece: str) -> tuple[int, int, str, str] | None:
    found = _CODE.fullmatch(piece)
    if found is None:
        return None
    number, count, whole, check, part = found.groups()
    if check != _check(f"{number}{count}{whole}{part}".encode()):
        return None
    return int(number), int(count), whole, part


def _joined(parts: list[str], whole: str) -> bytes | None:
    body = "".join(parts)
    unpacker = zlib.decompressobj()
    try:
        packed = base64.b32decode(body + "=" * (-len(body) % _OCTETS))
        data = unpacker.decompress(packed, MAX_FILE_BYTES + 1)
    except (binascii.Error, zlib.error):
        return None
    # A few bytes could unpack to more than there is room for: no more than a file may have is made.
    if not unpacker.eof or unpacker.unused_data or len(data) > MAX_FILE_BYTES:
        return None
    return data if _check(data) == whole else None


def _check(data: bytes) -> str:
    return _base32(sha256(data)[:_CHECK_BYTES])


def _base32(data: bytes) -> str:
    return base64.b32encode(data).decode("ascii").rstrip("=")
