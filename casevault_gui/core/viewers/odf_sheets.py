"""Spreadsheets of OpenDocument (1.3, part 3, 9): cells as their program showed them."""

from __future__ import annotations

import zipfile
from typing import Final

from casevault_gui.core.viewers.answer import (
    MOST_PARTS,
    Answer,
    Question,
    Unviewable,
    parts_of,
)
from casevault_gui.core.viewers.sheet_page import SheetPage
from casevault_gui.core.viewers.sheet_xml import Attributes, Enough, Reading

_MOST_REPEATED: Final = 1 << 24
_CELLS: Final = frozenset({"table-cell", "covered-table-cell"})


def show_odf(archive: zipfile.ZipFile, question: Question) -> Answer:
    """Return a page of one sheet; raises `Unviewable`, KeyError for a part that is missing."""
    document = _Document(question)
    Reading(document.start, document.end, document.text).read(archive, "content.xml")
    if not document.names:
        raise Unviewable(problem="nothing")
    return Answer(
        parts=parts_of(document.names),
        part=question.part,
        grid=document.page.grid(whole=document.whole),
    )


class _Document:
    """Names of all sheets, cells of one."""

    def __init__(self, question: Question) -> None:
        self.names: list[str] = []
        self.page = SheetPage(question.first)
        self.whole = True
        self._wanted = question.part
        self._row = self._column = 0
        self._rows = self._columns = 1
        self._words: list[str] = []
        self._inside = 0

    def start(self, name: str, given: Attributes) -> None:
        if name == "table":
            if len(self.names) == MOST_PARTS:
                raise Enough
            self.names.append(given.get("name", ""))
            self._row = 0
        elif name == "table-row":
            self._column, self._rows = 0, _repeated(given, "number-rows-repeated")
        elif name in _CELLS:
            self._columns = _repeated(given, "number-columns-repeated")
            self._words = []
        elif name == "annotation":
            self._inside = -1
        elif name == "p" and self._inside >= 0:
            self._inside += 1
            if self._words:
                self._words.append("\n")
        elif name == "s" and self._inside > 0:
            self._words.append(" ")

    def text(self, text: str) -> None:
        if self._inside > 0:
            self._words.append(text)

    def end(self, name: str) -> None:
        if name == "annotation":
            self._inside = 0
        elif name == "p" and self._inside > 0:
            self._inside -= 1
        elif name in _CELLS:
            self._put("".join(self._words))
            self._column += self._columns
        elif name == "table-row":
            self._row += self._rows

    def _put(self, text: str) -> None:
        shown = len(self.names) == self._wanted + 1 and self.whole and text
        if not shown:
            return
        for row in range(self._row, min(self._row + self._rows, self.page.after + 1)):
            for column in range(self._column, self._column + min(self._columns, 256)):
                try:
                    self.page.put(row, column, text)
                except Enough:
                    # The names of the other sheets follow.
                    self.whole = False
                    return


def _repeated(given: Attributes, name: str) -> int:
    value = given.get(name, "1")
    known = value.isascii() and value.isdigit() and len(value) < 9  # noqa: PLR2004
    return min(max(1, int(value)), _MOST_REPEATED) if known else 1
