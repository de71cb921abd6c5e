"""Text: which encoding it is in, and how it is shown."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, replace
from typing import Final

LONGEST_LINE: Final = 4_000
"""Characters; a longer line is shown in pieces, for Qt lays out each line at once."""

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
ENCODINGS: Final = frozenset({"ASCII", "UTF-8", "UTF-16", "UTF-32", "Latin-1"})
"""The names that encodings have here."""
_NO_TEXT: Final = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
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
    return any(data.startswith(bom) for bom, _, _ in _BOMS) or not _NO_TEXT.search(data)


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
        return None
    text = _decoded(data, "utf-8", complete=complete)
    if text is not None:
        return DecodedText(text, "ASCII" if text.isascii() else "UTF-8")
    return DecodedText(data.decode("latin-1"), "Latin-1", guessed=True)


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
