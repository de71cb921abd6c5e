"""QR codes as runs of dark squares: for a page in millimetres and for a screen in pixels."""

from __future__ import annotations

from typing import NamedTuple

import segno

QUIET: int = 4
"""Squares that stay light around a code."""


class Run(NamedTuple):
    """Dark squares beside each other, by the first of them and how many; counted without margin."""

    x: int
    y: int
    length: int


class QrCode(NamedTuple):
    """A code of `side` squares a side, its quiet margin left out."""

    side: int
    runs: tuple[Run, ...]


def qr_code(text: str, error: str = "h") -> QrCode:
    """Return a text's code; `error` is how much may be spoilt: l, m, q or h, the most."""
    rows = segno.make(text, error=error, encoding=_encoding(text), boost_error=False, micro=False)
    found = []
    for y, row in enumerate(rows.matrix):
        x = 0
        while x < len(row):
            run = x
            while run < len(row) and row[run]:
                run += 1
            if run > x:
                found.append(Run(x, y, run - x))
            x = run + 1
    return QrCode(len(rows.matrix), tuple(found))


def _encoding(text: str) -> str | None:
    # Beyond ASCII the reader must get the file's own bytes, not those of another alphabet.
    return None if text.isascii() else "utf-8"
