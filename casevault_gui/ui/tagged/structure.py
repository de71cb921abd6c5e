"""The structure tree of a paper as objects of a PDF (ISO 32000-1, 14.7 and 14.8)."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Sequence
from itertools import pairwise
from unicodedata import bidirectional, category

from casevault_gui.ui.tagged.contents import UnknownPdf
from casevault_gui.ui.tagged.marks import BESIDE, FIRST, ROLES, Marks, Role

_POINTS = 72 / 25.4
_JOINED = re.compile("f[fil]")
_TO_THE_LEFT = frozenset({"R", "AL", "AN"})
_ALWAYS = {Role.COLUMN: b" /A <</O /Table /Scope /Column>>"}


def pdf_text(words: str) -> bytes:
    """Return words as a string of a PDF."""
    return b"<%s>" % ("\ufeff" + words).encode("utf-16-be", "replace").hex().encode()


def figure(words: str, left: float, bottom: float, size: float) -> bytes:
    """Return what the file says of a square picture beside its role: words, and millimetres."""
    corners = (left, bottom, left + size, bottom + size)
    box = " ".join(f"{each * _POINTS:.2f}" for each in corners)
    return b" /Alt %s /A <</O /Layout /BBox [%s]>>" % (pdf_text(words), box.encode())


def read_as(words: str, *, wrapped: bool = False) -> bytes:
    """Return the words themselves for an element that is not drawn letter by letter as it is read.

    Qt draws no space where a line ends, one sign for `fi`, and letters of some scripts in the shape
    and order they have on paper.
    """
    if wrapped or _JOINED.search(words) or not (words.isascii() or _in_a_row(words)):
        return b" /ActualText " + pdf_text(words)
    return b""


def _in_a_row(words: str) -> bool:
    return not any(
        bidirectional(each) in _TO_THE_LEFT or category(each).startswith("M") for each in words
    )


class Structure:
    """Where each element is drawn, page by page; then all of it as objects."""

    def __init__(self, marks: Marks) -> None:
        """Take what was drawn."""
        self._marks = marks
        count = len(marks.roles)
        self._pages, self._places = array("i", [-1]) * count, array("I", [0]) * count
        self._drawn = array("I")
        self._starts = array("I", [0])

    def begin(self, number: int) -> bytes:
        """Return the operator that begins what a mark with this number says.

        Raises `UnknownPdf` for an element that does not exist or is drawn already.
        """
        if number < FIRST:
            return BESIDE[number - 1].value
        at = number - FIRST
        if at >= len(self._pages) or self._pages[at] != -1:
            msg = f"element {at} is drawn twice, or unknown"
            raise UnknownPdf(msg)
        role = ROLES[self._marks.roles[at]]
        if not role.drawn:
            msg = f"something is drawn in a {role.tag}, which only holds others"
            raise UnknownPdf(msg)
        place = len(self._drawn) - self._starts[-1]
        self._pages[at], self._places[at] = len(self._starts) - 1, place
        self._drawn.append(at)
        return b"/%s <</MCID %d>> BDC\n" % (role.tag.encode(), place)

    def end_page(self) -> None:
        """Begin to count on the next page."""
        self._starts.append(len(self._drawn))

    def objects(self, first: int, pages: Sequence[int]) -> Iterator[bytes]:
        """Yield the tree's objects, numbered from `first`, which is the root of the tree.

        `pages` are the numbers of the pages' objects.
        """
        root, tree, arrays = first, first + 1, first + 2
        elements = arrays + len(pages)
        yield b"<</Type /StructTreeRoot /K %d 0 R /ParentTree %d 0 R /ParentTreeNextKey %d>>" % (
            elements,
            tree,
            len(pages),
        )
        yield b"<</Nums [%s]>>" % b" ".join(
            b"%d %d 0 R" % (page, arrays + page) for page in range(len(pages))
        )
        for start, stop in pairwise(self._starts):
            yield _references(elements, self._drawn[start:stop])
        kids = self._kids()
        for at, role in enumerate(self._marks.roles):
            page, below = self._pages[at], kids.pop(at, None)
            if page == -1 and below is None:
                yield b"null"
                continue
            parent = elements + self._marks.parents[at] - FIRST if at else root
            drawn = b" /Pg %d 0 R" % pages[page] if page != -1 else b""
            held = b"%d" % self._places[at] if below is None else _references(elements, below)
            yield b"<</S /%s /P %d 0 R%s /K %s%s%s>>" % (
                ROLES[role].tag.encode(),
                parent,
                drawn,
                held,
                _ALWAYS.get(ROLES[role], b""),
                self._marks.more.get(at + FIRST, b""),
            )

    def _kids(self) -> dict[int, array[int]]:
        """Return the elements within each; one that holds nothing in the end is left out."""
        kids: dict[int, array[int]] = {}
        for at in range(len(self._pages) - 1, 0, -1):
            if self._pages[at] != -1 or at in kids:
                kids.setdefault(self._marks.parents[at] - FIRST, array("I")).append(at)
        for below in kids.values():
            below.reverse()
        return kids


def _references(first: int, numbers: Sequence[int]) -> bytes:
    return b"[%s]" % b" ".join(b"%d 0 R" % (first + number) for number in numbers)
