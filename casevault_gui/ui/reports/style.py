"""How papers look: sizes in points and millimetres, colours that print."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.ui.card_page import INK, MUTED, WARNING

GAP = 4.0
"""Millimetres between two blocks."""
BLACK, GREY = INK.name(), MUTED.name()
SOFT = QColor("#eef3f5")
ACCENT = QColor("#1d5c6b")
TONES = {
    "success": (QColor("#e9f4ec"), QColor("#2e7d46")),
    "warning": (QColor("#fdf4e3"), QColor("#9a6b11")),
    "danger": (QColor("#fbeceb"), WARNING),
}
"""Fill and edge of a box by its tone."""


@dataclass(frozen=True, slots=True)
class Style:
    """How words look: size in points, colour by its name."""

    points: float = 9.5
    bold: bool = False
    mono: bool = False
    colour: str = BLACK
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft


BODY = Style()
SMALL = Style(8, colour=GREY)
HASH = Style(7, mono=True)
CODE = Style(7.6, mono=True)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table, `width` in millimetres."""

    title: str
    width: float
    style: Style = Style(8)


@dataclass(frozen=True, slots=True)
class Frame:
    """What every page of a paper says: its title, whom it is about, where it is from.

    A `draft` says so across each page. `language` is that of its words, "" for the program's.
    """

    title: str
    subject: str
    foot: str
    draft: bool = False
    language: str = ""


def to_the_right(style: Style) -> Style:
    """Return this style, ending at the right of its column."""
    return replace(style, align=Qt.AlignmentFlag.AlignRight)
