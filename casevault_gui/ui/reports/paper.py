"""Papers of any number of pages, laid out downwards in millimetres: any printer gives the same.

Text of any script wraps where it can, and within a word where it must; what is longer than any page
would want is shortened, and says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPdfWriter, QTextOption

from casevault_gui.ui.card_page import WIDTH, CardPage
from casevault_gui.ui.reports.style import (
    ACCENT,
    BODY,
    CODE,
    GAP,
    GREY,
    SOFT,
    TONES,
    Column,
    Frame,
    Style,
    to_the_right,
)
from casevault_gui.ui.theme import MONO_FAMILIES, SANS_FAMILIES

_TOP, _HEAD = 18.0, 30.0
_FOOT = 9.0
_CELL = 1.4
_LONGEST = 1_500
_DRAFT = QColor(143, 29, 20, 26)


class Paper(CardPage):
    """Draws block after block and begins a page when one does not fit."""

    def __init__(
        self,
        painter: QPainter,
        writer: QPdfWriter,
        frame: Frame,
        total: int,
        heights: dict[tuple[str, Style, float], float] | None = None,
    ) -> None:
        """Begin the first of `total` pages; `heights` are those of words measured before."""
        super().__init__(painter, writer)
        self.heights = {} if heights is None else heights
        self._writer = writer
        self._frame = frame
        self._total = total
        self._fonts: dict[tuple[float, bool, bool], QFont] = {}
        self.bottom -= _FOOT
        self.number = 1
        self._first_page()

    def finish(self) -> None:
        """End the last page."""
        self._foot()

    def ensure(self, height: float) -> None:
        """Begin a page unless `height` millimetres are left on this one."""
        if self.y + height > self.bottom and self.y > _HEAD:
            self.new_page()

    def new_page(self) -> None:
        """End this page and begin the next."""
        self._foot()
        self._turn()
        self.number += 1
        self._watermark()
        width = WIDTH / 2
        muted = Style(8, colour=GREY)
        title = self._frame.title
        if self._frame.draft:
            # The word across the page is a picture: who cannot see it reads it here.
            title = _tr("DRAFT: {title}").format(title=title)
        self._put_line(title, Style(8, bold=True, colour=GREY), 0, _TOP, width - 4)
        self._put_line(self._frame.subject, to_the_right(muted), width, _TOP, width)
        self.line(0, _TOP + 5, WIDTH)
        self.y = _TOP + 9

    # --- blocks -------------------------------------------------------------------------------

    def heading(self, words: str, follows: float = 18) -> None:
        """Draw a heading, on a page with at least `follows` millimetres of what comes after."""
        self.y += GAP / 2
        style = Style(13, bold=True, colour=ACCENT.name())
        self.ensure(self.height_of(words, style, WIDTH) + follows)
        self._flow(words, style)
        self.y += GAP / 2

    def paragraph(self, words: str, style: Style = BODY) -> None:
        """Draw sentences, and the space after them."""
        self._flow(words, style)
        self.y += GAP / 2

    def items(self, sentences: Iterable[str], mark: str = "•") -> None:
        """Draw a list of sentences."""
        for words in sentences:
            self.ensure(self.height_of(words, BODY, WIDTH - 5))
            self.put(mark, BODY, 0, self.y, 5)
            self.y += self.put(words, BODY, 5, self.y, WIDTH - 5) + 1.2
        self.y += GAP / 2

    def facts(self, rows: Iterable[tuple[str, str] | tuple[str, str, Style]]) -> None:
        """Draw values by name; what has no value is left out."""
        label = Style(8.5, colour=GREY)
        for title, value, *given in rows:
            if not value:
                continue
            style, words = (given[0] if given else BODY), _shortened(value)
            height = max(self.height_of(words, style, WIDTH - 46), self.height_of(title, label, 43))
            self.ensure(height)
            self.put(title, label, 0, self.y, 43)
            self.put(words, style, 46, self.y, WIDTH - 46)
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
        top += self.put(title, head, 5, top, WIDTH - 10) + 1
        if words:
            self.put(words, text, 5, top, WIDTH - 10)
        self.y += tall + 6 + GAP

    def table(self, columns: Sequence[Column], rows: Iterable[Sequence[str]]) -> None:
        """Draw rows under their titles, which every page repeats; no row is cut in two."""
        self._table_head(columns)
        for row in rows:
            cells = [_shortened(cell) for cell in row]
            height = 2 * _CELL + max(
                self.height_of(cell, column.style, column.width - 2 * _CELL)
                for cell, column in zip(cells, columns, strict=True)
            )
            if self.y + height > self.bottom:
                self.new_page()
                self._table_head(columns)
            left = 0.0
            for cell, column in zip(cells, columns, strict=True):
                width = column.width - 2 * _CELL
                self.put(cell, column.style, left + _CELL, self.y + _CELL, width)
                left += column.width
            self.y += height
            self.line(0, self.y, sum(column.width for column in columns))
        self.y += GAP

    def code(self, text: str, words: str, size: float = 50, error: str = "h") -> None:
        """Draw a text as a QR code, words about it to its right."""
        left = size + 6
        tall = max(size, self.height_of(words, BODY, WIDTH - left))
        self.ensure(tall)
        self.qr(text, 0, self.y, size, error)
        self.put(words, BODY, left, self.y + 2, WIDTH - left)
        self.y += tall + GAP / 2

    def lines(self, lines: Sequence[str], style: Style = CODE) -> None:
        """Draw lines in a box, each as it is; one that is wider than the page is continued."""
        room, width = 2.2, WIDTH - 4
        heights = [self.height_of(line, style, width) for line in lines]
        start = 0
        while start < len(lines):
            self.ensure(2 * room + heights[start])
            stop, tall = start + 1, 2 * room + heights[start]
            while stop < len(lines) and self.y + tall + heights[stop] <= self.bottom:
                tall += heights[stop]
                stop += 1
            self.box(QRectF(0, self.y, WIDTH, tall), SOFT, SOFT)
            top = self.y + room
            for line, height in zip(lines[start:stop], heights[start:stop], strict=True):
                self.put(line, style, 3, top, width)
                top += height
            self.y += tall + 1.5
            start = stop
        self.y += GAP / 4

    def blanks(self, labels: Sequence[str], rows: int = 2) -> None:
        """Draw lines to write on, `rows` beside each other, together on one page."""
        column, step = (WIDTH - 8 * (rows - 1)) / rows, 15.0
        count = -(-len(labels) // rows)
        self.ensure(count * step + 4)
        for number, words in enumerate(labels):
            left = number % rows * (column + 8)
            line = self.y + 9 + number // rows * step
            self.line(left, line, column)
            self.put(words, Style(7.5, colour=GREY), left, line + 0.8, column)
        self.y += count * step + GAP

    # --- words --------------------------------------------------------------------------------

    def put(self, words: str, style: Style, left: float, top: float, width: float) -> float:
        """Draw words in a column and return their height in millimetres."""
        height = self.height_of(words, style, width)
        self._painter.setFont(self._font(style))
        self._painter.setPen(QColor(style.colour))
        area = self._to_device(QRectF(left, top, width, height + 1))
        self._painter.drawText(area, words, _wrapping(style.align))
        return height

    def height_of(self, words: str, style: Style, width: float) -> float:
        """Return how many millimetres words take in a column."""
        key = words, style, width
        height = self.heights.get(key)
        if height is None:
            self._painter.setFont(self._font(style))
            area = self._to_device(QRectF(0, 0, width, 10_000))
            found = self._painter.boundingRect(area, words or " ", _wrapping())
            height = self.heights[key] = found.height() / self._mm
        return height

    def _put_line(self, words: str, style: Style, left: float, top: float, width: float) -> None:
        """Draw as much of some words as one line holds."""
        metrics = QFontMetricsF(self._font(style), self._writer)
        room, cut = width * self._mm, Qt.TextElideMode.ElideRight
        self.put(metrics.elidedText(" ".join(words.split()), cut, room), style, left, top, width)

    def _font(self, style: Style) -> QFont:
        wanted = (style.points, style.bold, style.mono)
        font = self._fonts.get(wanted)
        if font is None:
            font = QFont(list(MONO_FAMILIES if style.mono else SANS_FAMILIES))
            hint = QFont.StyleHint.Monospace if style.mono else QFont.StyleHint.SansSerif
            font.setStyleHint(hint)
            font.setPointSizeF(style.points)
            font.setBold(style.bold)
            self._fonts[wanted] = font
        return font

    def _flow(self, words: str, style: Style) -> None:
        shown = _shortened(words)
        self.ensure(self.height_of(shown, style, WIDTH))
        self.y += self.put(shown, style, 0, self.y, WIDTH)

    # --- pages --------------------------------------------------------------------------------

    def _first_page(self) -> None:
        self._watermark()
        self._fill(QRectF(0, _TOP - 4, WIDTH, 1.2), ACCENT)
        self.y = _TOP
        self._flow(self._frame.title, Style(22, bold=True))
        self.y += 0.5
        self._flow(self._frame.subject, Style(11, colour=GREY))
        self.y += 2.5
        self.rule()
        self.y += GAP
        if self._frame.draft:
            self.notice(
                _tr("DRAFT. Not signed, not filed, not advice."),
                _tr(
                    "CaseVault filled in what its log holds. A qualified person must read every"
                    " word, complete and correct it, compare the form with the law in force, and"
                    " sign their own version."
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
            titled = replace(style, align=column.style.align)
            self.put(column.title, titled, left + _CELL, self.y + _CELL, width)
            left += column.width
        self.y += tall

    def _foot(self) -> None:
        top = self.bottom + _FOOT - 5
        self.line(0, top - 1.5, WIDTH)
        style = Style(6.8, colour=GREY)
        self._put_line(self._frame.foot, style, 0, top, WIDTH - 24)
        words = _tr("Page {n} of {m}").format(n=self.number, m=self._total)
        self._put_line(words, to_the_right(style), WIDTH - 24, top, 24)

    def _turn(self) -> None:
        self._writer.newPage()

    def _fill(self, area: QRectF, colour: QColor) -> None:
        self._painter.fillRect(self._to_device(area), colour)

    def _watermark(self) -> None:
        if not self._frame.draft:
            return
        painter = self._painter
        painter.save()
        painter.translate(self._to_device(QRectF(WIDTH / 2, 160, 0, 0)).topLeft())
        painter.rotate(-52)
        painter.setFont(self._font(Style(120, bold=True)))
        painter.setPen(_DRAFT)
        size = 300 * self._mm
        area = QRectF(-size / 2, -size / 2, size, size)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, _tr("DRAFT"))
        painter.restore()


def _tr(literal: str) -> str:
    return QCoreApplication.translate("Paper", literal)


def _wrapping(align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> QTextOption:
    # Absolute: words from right to left begin at their column's left as well, in their own order.
    option = QTextOption(align | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return option


def _shortened(words: str) -> str:
    if len(words) <= _LONGEST:
        return words
    return words[:_LONGEST] + _tr("… (shortened)")
