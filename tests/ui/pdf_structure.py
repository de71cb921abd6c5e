"""The structure of a PDF as PDFium reads it: a reader that shares nothing with what wrote it."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pypdfium2
from pypdfium2 import raw

ARTIFACT = "Artifact"
_ROOM = 1 << 16


@dataclass(slots=True)
class Element:
    """An element that is drawn or holds others: its words are those it is read as."""

    role: str
    words: str = ""
    alt: str = ""
    scope: str = ""
    kids: list[Element] = field(default_factory=list)

    def leaves(self) -> Iterator[Element]:
        """Yield what holds no others, in the order it is read."""
        if not self.kids:
            yield self
        for kid in self.kids:
            yield from kid.leaves()


@dataclass(frozen=True, slots=True)
class Drawn:
    """Something on a page: the marked content it stands in, outermost first, and where it is."""

    marks: tuple[tuple[str, int], ...]
    words: str
    left: float
    bottom: float


def is_tagged(pdf: Path) -> bool:
    """Return whether the file says that it has structure."""
    with pypdfium2.PdfDocument(pdf) as document:
        return bool(raw.FPDFCatalog_IsTagged(document.raw))


def language_of(pdf: Path) -> str:
    """Return the language the file names."""
    with pypdfium2.PdfDocument(pdf) as document:
        return _text(lambda room, size: raw.FPDFCatalog_GetLanguage(document.raw, room, size))


def drawn_on(pdf: Path) -> list[list[Drawn]]:
    """Return everything that is drawn, page by page, in the order of drawing."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [list(_drawn(page)) for page in document]


def trees_of(pdf: Path) -> list[Element]:
    """Return the tree of each page: of all elements those that are drawn there, in order."""
    trees = []
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            words: dict[int, str] = {}
            for each in _drawn(page):
                for role, number in each.marks:
                    if role != ARTIFACT:
                        words[number] = words.get(number, "") + each.words
            tree = raw.FPDF_StructTree_GetForPage(page.raw)
            count = raw.FPDF_StructTree_CountChildren(tree)
            (root,) = (raw.FPDF_StructTree_GetChildAtIndex(tree, at) for at in range(count))
            trees.append(_element(root, words))
            raw.FPDF_StructTree_Close(tree)
    return trees


def numbers_in(pdf: Path) -> list[list[tuple[str, int]]]:
    """Return role and number of the marked content that each page's tree points to, in order."""
    found = []
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            tree = raw.FPDF_StructTree_GetForPage(page.raw)
            root = raw.FPDF_StructTree_GetChildAtIndex(tree, 0)
            found.append(list(_numbers(root)))
            raw.FPDF_StructTree_Close(tree)
    return found


def _drawn(page: pypdfium2.PdfPage) -> Iterator[Drawn]:
    texts = page.get_textpage()
    for at in range(raw.FPDFPage_CountObjects(page.raw)):
        thing = raw.FPDFPage_GetObject(page.raw, at)
        words = ""
        if raw.FPDFPageObj_GetType(thing) == raw.FPDF_PAGEOBJ_TEXT:
            words = _text(lambda room, size: raw.FPDFTextObj_GetText(thing, texts.raw, room, size))  # noqa: B023 - called at once
        marks = tuple(
            _mark(raw.FPDFPageObj_GetMark(thing, mark))
            for mark in range(raw.FPDFPageObj_CountMarks(thing))
        )
        sides = [ctypes.c_float() for _ in range(4)]
        raw.FPDFPageObj_GetBounds(thing, *sides)
        yield Drawn(marks, words, sides[0].value, sides[1].value)


def _mark(mark: Any) -> tuple[str, int]:
    length, number = ctypes.c_ulong(), ctypes.c_int(-1)

    def name(room: Any, size: int) -> int:
        raw.FPDFPageObjMark_GetName(mark, room, size, length)
        return length.value

    raw.FPDFPageObjMark_GetParamIntValue(mark, b"MCID", number)
    return _text(name), number.value


def _element(element: Any, words: dict[int, str]) -> Element:
    found = Element(_text(lambda room, size: raw.FPDF_StructElement_GetType(element, room, size)))
    found.alt = _text(lambda room, size: raw.FPDF_StructElement_GetAltText(element, room, size))
    found.scope = _attribute(element, b"Scope")
    said = _text(lambda room, size: raw.FPDF_StructElement_GetActualText(element, room, size))
    count = raw.FPDF_StructElement_CountChildren(element)
    kids = (raw.FPDF_StructElement_GetChildAtIndex(element, at) for at in range(count))
    found.kids = [_element(kid, words) for kid in kids if kid]
    numbers = (
        raw.FPDF_StructElement_GetMarkedContentIdAtIndex(element, at)
        for at in range(max(0, raw.FPDF_StructElement_GetMarkedContentIdCount(element)))
    )
    found.words = said or "".join(words[number] for number in numbers if number in words)
    return found


def _attribute(element: Any, name: bytes) -> str:
    for at in range(max(0, raw.FPDF_StructElement_GetAttributeCount(element))):
        attributes = raw.FPDF_StructElement_GetAttributeAtIndex(element, at)
        value = raw.FPDF_StructElement_Attr_GetValue(attributes, name)
        if value:
            length = ctypes.c_ulong()

            def read(room: Any, size: int, value: Any = value, length: Any = length) -> int:
                raw.FPDF_StructElement_Attr_GetStringValue(value, room, size, length)
                return int(length.value)

            return _text(read)
    return ""


def _numbers(element: Any) -> Iterator[tuple[str, int]]:
    role = _text(lambda room, size: raw.FPDF_StructElement_GetType(element, room, size))
    for at in range(max(0, raw.FPDF_StructElement_GetMarkedContentIdCount(element))):
        number = raw.FPDF_StructElement_GetMarkedContentIdAtIndex(element, at)
        if number >= 0:
            yield role, number
    for at in range(raw.FPDF_StructElement_CountChildren(element)):
        kid = raw.FPDF_StructElement_GetChildAtIndex(element, at)
        if kid:
            yield from _numbers(kid)


def _text(read: Callable[[Any, int], int]) -> str:
    room = ctypes.create_string_buffer(_ROOM)
    length = read(ctypes.cast(room, ctypes.POINTER(ctypes.c_ushort)), _ROOM)
    return room.raw[:length].decode("utf-16-le").rstrip("\0")
