"""Text: which encoding it is in, and how it is shown."""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from casevault_gui.core.late_dataclass import dataclass

LONGEST_LINE: Final = 4_000
"""Characters; a longer line is shown in pieces, for Qt lays out each line at once."""

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
CHOICES: Final[Mapping[str, str]] = {
    "UTF-8": "utf-8",
    "UTF-16 LE": "utf-16-le",
    "UTF-16 BE": "utf-16-be",
    "Windows-1252": "cp1252",
    "ISO-8859-1": "latin-1",
    "ISO-8859-15": "iso8859-15",
    "ISO-8859-2": "iso8859-2",
    "Windows-1250": "cp1250",
    "ISO-8859-5": "iso8859-5",
    "Windows-1251": "cp1251",
    "KOI8-R": "koi8-r",
    "Windows-1253": "cp1253",
    "Windows-1254": "cp1254",
    "Windows-1255": "cp1255",
    "Windows-1256": "cp1256",
    "Shift-JIS": "cp932",
    "EUC-JP": "euc-jp",
    "GB18030": "gb18030",
    "Big5": "big5hkscs",
    "EUC-KR": "cp949",
    "CP437": "cp437",
    "CP850": "cp850",
    "CP866": "cp866",
    "MacRoman": "mac-roman",
}
"""The encodings a person may choose, by the names they have here, and Python's codecs for them.

Of those that programs of Windows write more widely than the standard says, it is the wider one.
"""
ENCODINGS: Final = frozenset({"ASCII", "UTF-16", "UTF-32", "Latin-1", *CHOICES})
"""The names that encodings have here."""
_NO_TEXT: Final = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_NO_WIDE_TEXT: Final = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f\ufffe\uffff]")
_HIGH_CONTROLS: Final = re.compile(rb"[\x80-\x9f]")
_LOOKED_AT: Final = 4096
_LEAST_WIDE: Final = 8
"""Bytes: less says too little of how wide its characters are."""
_MOSTLY: Final = 0.6
_CONTROLS: Final = {
    **{sign: 0x2400 + sign for sign in range(0x20) if sign not in b"\t\n\r\f\x0b"},
    0x7F: 0x2421,
}
"""Control characters, and the pictures Unicode has of them."""
_REORDERING: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class DecodedText:
    """Text as it is shown.

    `guessed` says that no rule of the encoding could have failed, `reordering` counts characters
    that change the direction of text, `folded` says that long lines were broken for display.
    """

    text: str
    encoding: str
    guessed: bool = False
    reordering: int = 0
    folded: bool = False


def may_be_text(data: bytes) -> bool:
    """Say whether `decode` could give anything for a file with these bytes."""
    marked = any(data.startswith(bom) for bom, _, _ in _BOMS)
    return marked or not _NO_TEXT.search(data) or bool(_unmarked(data))


def decode_text(data: bytes, *, complete: bool) -> DecodedText | None:
    """Return `data` as text to be shown, None if it is none; see `decode`."""
    found = decode(data, complete=complete)
    return None if found is None else shown(found)


def decode(data: bytes, *, complete: bool) -> DecodedText | None:
    """Return `data` as text, None if it is none; unless `complete`, it may end in mid-character."""
    for bom, codec, name in _BOMS:
        if data.startswith(bom):
            text = _decoded(data[len(bom) :], codec, complete=complete)
            return None if text is None else DecodedText(text, name)
    if _NO_TEXT.search(data):
        wide = _unmarked(data)
        text = _decoded(data, wide, complete=complete) if wide else None
        if text is None or _NO_WIDE_TEXT.search(text):
            return None
        return DecodedText(text, "UTF-16", guessed=True)
    text = _decoded(data, "utf-8", complete=complete)
    if text is not None:
        return DecodedText(text, "ASCII" if text.isascii() else "UTF-8")
    if _HIGH_CONTROLS.search(data):
        # Nobody writes the controls that Latin-1 has there; Windows writes quotation marks.
        text = _decoded(data, "cp1252", complete=complete)
        if text is not None:
            return DecodedText(text, "Windows-1252", guessed=True)
    return DecodedText(data.decode("latin-1"), "Latin-1", guessed=True)


def decode_as(data: bytes, name: str, *, complete: bool) -> DecodedText:
    """Return `data` read in the encoding that a person chose, one of `CHOICES`.

    Bytes that are no character in it become U+FFFD, control characters their pictures; a mark of
    byte order in that encoding is left out. Unless `complete`, it may end in mid-character.
    """
    decoder = codecs.getincrementaldecoder(CHOICES[name])("replace")
    text = decoder.decode(data, final=complete)
    if name.startswith("UTF"):
        text = text.removeprefix("\ufeff")
    return DecodedText(text.translate(_CONTROLS), name)


def _unmarked(data: bytes) -> str:
    """Return the codec of UTF-16 without its mark: every other byte is nearly always zero."""
    head = data[:_LOOKED_AT]
    pairs = len(head) // 2
    if len(head) < _LEAST_WIDE:
        return ""
    even, odd = head[::2].count(0), head[1::2].count(0)
    if not even and odd >= pairs * _MOSTLY:
        return "utf-16-le"
    return "utf-16-be" if not odd and even >= pairs * _MOSTLY else ""


def shown(found: DecodedText) -> DecodedText:
    """Return a text with its long lines broken, and the signs counted that turn its direction."""
    text = found.text
    lines = text.splitlines()
    folded = any(len(line) > LONGEST_LINE for line in lines)
    if folded:
        text = "\n".join(
            line[start : start + LONGEST_LINE]
            for line in lines
            for start in range(0, max(1, len(line)), LONGEST_LINE)
        )
    return replace(found, text=text, reordering=len(_REORDERING.findall(text)), folded=folded)


def _decoded(data: bytes, codec: str, *, complete: bool) -> str | None:
    try:
        return codecs.getincrementaldecoder(codec)("strict").decode(data, final=complete)
    except UnicodeDecodeError:
        return None
