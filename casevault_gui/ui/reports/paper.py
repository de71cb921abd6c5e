"""Papers of any number of pages, laid out downwards in millimetres: any printer gives the same.

Each block says what it is as it is drawn: a screen reader finds headings, lists and tables.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF

from casevault_gui.language import translate
from casevault_gui.ui.card_page import WIDTH
from casevault_gui.ui.reports.pages import Pages, shortened
from casevault_gui.ui.reports.style import (
    ACCENT,
    BODY,
    CODE,
    GAP,
    GREY,
    SOFT,
    TONES,
    Column,
    Style,
)
from casevault_gui.ui.tagged.marks import Beside, Role

_CELL = 1.4


class Paper(Pages):
    """Draws block after block and begins a page when one does not fit."""

    def heading(self, words: str, follows: float = 18) -> None:
        """Draw a heading, on a page with at least `follows` millimetres of what comes after."""
        self.y += GAP / 2
        style = Style(13, bold=True, colour=ACCENT.name())
        self.ensure(self.height_of(words, style, WIDTH) + follows)
        self._flow(words, style, Role.HEADING)
        self.y += GAP / 2

    def paragraph(self, words: str, style: Style = BODY) -> None:
        """Draw sentences, and the space after them."""
        self._flow(words, style)
        self.y += GAP / 2

    def items(self, sentences: Iterable[str], mark: str = "•") -> None:
        """Draw a list of sentences."""
        with self.marks.within(Role.LIST):
            for words in sentences:
                self.ensure(self.height_of(words, BODY, WIDTH - 5))
                with self.marks.within(Role.ITEM):
                    self.put(mark, BODY, 0, self.y, 5, Role.LABEL)
                    self.y += self.put(words, BODY, 5, self.y, WIDTH - 5, Role.BODY) + 1.2
        self.y += GAP / 2

    def facts(self, rows: Iterable[tuple[str, str] | tuple[str, str, Style]]) -> None:
        """Draw values by name; what has no value is left out."""
        label = Style(8.5, colour=GREY)
        with self.marks.within(Role.LIST):
            for title, value, *given in rows:
                if not value:
                    continue
                style, words = (given[0] if given else BODY), shortened(value)
                height = max(
                    self.height_of(words, style, WIDTH - 46), self.height_of(title, label, 43)
                )
                self.ensure(height)
                with self.marks.within(Role.ITEM):
                    self.put(title, label, 0, self.y, 43, Role.LABEL)
                    self.put(words, style, 46, self.y, WIDTH - 46, Role.BODY)
                self.y += height + 1.2
        self.y += GAP / 2

    def notice(self, title: str, words: str, tone: str = "danger") -> None:
        """Draw a box that must not be missed."""
        head, text = Style(10.5, bold=True, colour=TONES[tone][1].name()), Style(9)
        tall = self.height_of(title, head, WIDTH - 10)
        if words:
            tall += 1 + self.height_of(words, text, WIDTH - 10)
        self.ensure(tall + 6)
        self.box(QRectF(0, self.y, WIDTH, tall + 6), *TONES[tone])
        top = self.y + 3
        with self.marks.within(Role.PART):
            top += self.put(title, head, 5, top, WIDTH - 10, Role.WORDS) + 1
            if words:
                self.put(words, text, 5, top, WIDTH - 10, Role.WORDS)
        self.y += tall + 6 + GAP

    def table(self, columns: Sequence[Column], rows: Iterable[Sequence[str]]) -> None:
        """Draw rows under their titles, which every page repeats; no row is cut in two."""
        with self.marks.within(Role.TABLE):
            with self.marks.within(Role.TITLES), self.marks.within(Role.ROW):
                self._table_head(columns)
            with self.marks.within(Role.ROWS):
                for row in rows:
                    self._row(columns, [shortened(cell) for cell in row])
        self.y += GAP

    def code(self, text: str, words: str, size: float = 50, error: str = "h") -> None:
        """Draw a text as a QR code, words about it to its right."""
        left = size + 6
        tall = max(size, self.height_of(words, BODY, WIDTH - left))
        self.ensure(tall)
        self.qr(text, 0, self.y, size, error)
        self.put(words, BODY, left, self.y + 2, WIDTH - left, Role.WORDS)
        self.y += tall + GAP / 2

    def lines(self, lines: Sequence[str], style: Style = CODE) -> None:
        """Draw lines in a box, each as it is; one that is wider than the page is continued."""
        room, width = 2.2, WIDTH - 4
        heights = [self.height_of(line, style, width) for line in lines]
        start = 0
        with self.marks.within(Role.PART):
            while start < len(lines):
                self.ensure(2 * room + heights[start])
                stop, tall = start + 1, 2 * room + heights[start]
                while stop < len(lines) and self.y + tall + heights[stop] <= self.bottom:
                    tall += heights[stop]
                    stop += 1
                self.box(QRectF(0, self.y, WIDTH, tall), SOFT, SOFT)
                top = self.y + room
                for line, height in zip(lines[start:stop], heights[start:stop], strict=True):
                    self.put(line, style, 3, top, width, Role.WORDS)
                    top += height
                self.y += tall + 1.5
                start = stop
        self.y += GAP / 4

    def blanks(self, labels: Sequence[str], rows: int = 2) -> None:
        """Draw lines to write on, `rows` beside each other, together on one page."""
        column, step = (WIDTH - 8 * (rows - 1)) / rows, 15.0
        count = -(-len(labels) // rows)
        self.ensure(count * step + 4)
        style = Style(7.5, colour=GREY)
        with self.marks.within(Role.LIST):
            for number, words in enumerate(labels):
                left = number % rows * (column + 8)
                line = self.y + 9 + number // rows * step
                self.line(left, line, column)
                with self.marks.within(Role.ITEM):
                    self.put(words, style, left, line + 0.8, column, Role.BODY)
        self.y += count * step + GAP

    def _first_page(self) -> None:
        super()._first_page()
        if self._frame.draft:
            self.notice(
                translate("Paper", "DRAFT. Not signed, not filed, not advice."),
                translate(
                    "Paper",
                    "CaseVault filled in what its log holds. A qualified person must read every"
                    " word, complete and correct it, compare the form with the law in force, and"
                    " sign their own version.",
                ),
            )

    def _table_head(self, columns: Sequence[Column]) -> None:
        style = Style(7.5, bold=True, colour=GREY)
        tall = 2 * _CELL + max(
            self.height_of(each.title, style, each.width - 2 * _CELL) for each in columns
        )
        self.ensure(tall + 14)
        area = QRectF(0, self.y, sum(column.width for column in columns), tall)
        self._fill(area, SOFT)
        left = 0.0
        for column in columns:
            width = column.width - 2 * _CELL
            titled, top = replace(style, align=column.style.align), self.y + _CELL
            self.put(column.title, titled, left + _CELL, top, width, Role.COLUMN)
            left += column.width
        self.y += tall

    def _row(self, columns: Sequence[Column], cells: Sequence[str]) -> None:
        height = 2 * _CELL + max(
            self.height_of(cell, column.style, column.width - 2 * _CELL)
            for cell, column in zip(cells, columns, strict=True)
        )
        if self.y + height > self.bottom:
            self.new_page()
            with self.marks.beside(Beside.HEAD):
                self._table_head(columns)
        left, top = 0.0, self.y + _CELL
        with self.marks.within(Role.ROW):
            for cell, column in zip(cells, columns, strict=True):
                width = column.width - 2 * _CELL
                self.put(cell, column.style, left + _CELL, top, width, Role.CELL)
                left += column.width
        self.y += height
        self.line(0, self.y, sum(column.width for column in columns))
