"""Marks between what a painter draws, so that a page's stream can be divided into its parts again.

A mark is a line or a rectangle far off the page, and its place says a number: that of the element
whose words follow, or 0 where they end. Qt writes it into the stream in the order of drawing. The
program takes every mark out again (`contents`), so that no file holds one.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter

MARK_X = -1_000_000
"""Where marks stand, in the painter's own units: no page reaches there."""


class Beside(Enum):
    """What is drawn and not read out: what it is (ISO 32000-1, 14.8.2.2)."""

    LAYOUT = b"/Artifact <</Type /Layout>> BDC\n"
    HEAD = b"/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC\n"
    FOOT = b"/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC\n"
    WATERMARK = b"/Artifact <</Type /Pagination /Subtype /Watermark>> BDC\n"


class Role(Enum):
    """What an element is: its name in the file (ISO 32000-1, 14.8.4), and what is always so."""

    DOCUMENT = "Document", False
    PART = "Div", False
    LIST = "L", False
    ITEM = "LI", False
    TABLE = "Table", False
    TITLES = "THead", False
    ROWS = "TBody", False
    ROW = "TR", False
    TITLE = "H1", True
    HEADING = "H2", True
    WORDS = "P", True
    LABEL = "Lbl", True
    BODY = "LBody", True
    COLUMN = "TH", True
    CELL = "TD", True
    FIGURE = "Figure", True

    def __init__(self, tag: str, drawn: bool) -> None:  # noqa: FBT001 - a member's second value
        """Take the name, and whether it holds what is drawn; the others hold elements."""
        self.tag = tag
        self.drawn = drawn


BESIDE, ROLES = tuple(Beside), tuple(Role)
FIRST = len(BESIDE) + 1
"""The number of the first element, the document; below it are 0 and the kinds beside."""
_PLACE = {each: number for number, each in enumerate(ROLES)}


class Marks:
    """The elements of a paper in their order, and the marks that say where each is drawn."""

    def __init__(self) -> None:
        """Begin with the document."""
        self.roles = bytearray([_PLACE[Role.DOCUMENT]])
        self.parents = array("I", [0])
        self.more: dict[int, bytes] = {}
        """What else the file says of an element, by its number, as entries of its dictionary."""
        self._open = [FIRST]

    @contextmanager
    def within(self, role: Role, more: bytes = b"") -> Iterator[None]:
        """Make what is drawn a part of a new element; what stands beside stays there."""
        above = self._open[-1]
        number = above
        if above >= FIRST:
            number = FIRST + len(self.roles)
            self.roles.append(_PLACE[role])
            self.parents.append(above)
            if more:
                self.more[number] = more
        self._open.append(number)
        yield
        self._open.pop()

    @contextmanager
    def beside(self, kind: Beside = Beside.LAYOUT) -> Iterator[None]:
        """Make what is drawn no part of what is read."""
        self._open.append(1 + BESIDE.index(kind))
        yield
        self._open.pop()

    @contextmanager
    def stroke(self, painter: QPainter) -> Iterator[None]:
        """Mark what is drawn with the pen that is set, a plain one that covers the ground.

        Qt changes no state between such a mark and what is drawn.
        """
        self._line(painter, self._open[-1])
        yield
        self._line(painter, 0)

    @contextmanager
    def fill(self, painter: QPainter) -> Iterator[None]:
        """Mark what is drawn without a pen."""
        self._area(painter, self._open[-1])
        yield
        self._area(painter, 0)

    def _line(self, painter: QPainter, number: int) -> None:
        painter.drawLine(QLineF(MARK_X, -number, MARK_X + 1, -number))

    def _area(self, painter: QPainter, number: int) -> None:
        painter.fillRect(QRectF(MARK_X, -number, 1, 1), Qt.GlobalColor.black)


class NoMarks(Marks):
    """For a printer, for counting pages, and for a file that stays without structure."""

    @contextmanager
    def within(self, _role: Role, _more: bytes = b"") -> Iterator[None]:
        """Make nothing."""
        yield

    @contextmanager
    def beside(self, _kind: Beside = Beside.LAYOUT) -> Iterator[None]:
        """Make nothing."""
        yield

    @contextmanager
    def stroke(self, _painter: QPainter) -> Iterator[None]:
        """Mark nothing."""
        yield

    @contextmanager
    def fill(self, _painter: QPainter) -> Iterator[None]:
        """Mark nothing."""
        yield
