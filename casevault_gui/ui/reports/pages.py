"""Pages of a paper: words in columns, and what each page says at its head and foot.

Text of any script wraps where it can, and within a word where it must; what is longer than any page
would want is shortened, and says so.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPdfWriter, QTextOption

from casevault_gui.language import translate
from casevault_gui.ui.card_page import WIDTH, CardPage, turned
from casevault_gui.ui.reports.style import ACCENT, GAP, GREY, Frame, Style, to_the_right
from casevault_gui.ui.tagged.marks import Beside, Marks, Role
from casevault_gui.ui.tagged.structure import read_as
from casevault_gui.ui.theme import MONO_FAMILIES, SANS_FAMILIES

_TOP, _HEAD = 18.0, 30.0
_FOOT = 9.0
_LONGEST = 1_500
# Millimetres for each point of its size: what is higher than this stands in two lines.
_TWO_LINES = 1.9 * 25.4 / 72
# Not a strong colour that lets the ground through: Qt draws marks with such a pen as outlines.
_DRAFT = QColor(244, 232, 231)


class Pages(CardPage):
    """Puts words on page after page; every page says what the frame says."""

    def __init__(
        self,
        painter: QPainter,
        writer: QPdfWriter,
        frame: Frame,
        total: int,
        heights: dict[tuple[str, Style, float], float] | None = None,
        marks: Marks | None = None,
    ) -> None:
        """Begin the first of `total` pages; `heights` are those of words measured before."""
        super().__init__(painter, writer, marks)
        # A paper in a language of its own, a draft of a certificate, runs as that does.
        self.turned = self.turned and not frame.language
        self.heights = {} if heights is None else heights
        self._writer = writer
        self._frame = frame
        self._total = total
        self._fonts: dict[tuple[float, bool, bool], QFont] = {}
        self.bottom -= _FOOT
        self.number = 1
        self._first_page()

    def finish(self) -> None:
        """End the last page; where the paper is from is read out here, once."""
        self._foot(last=True)

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
            title = translate("Paper", "DRAFT: {title}").format(title=title)
        with self.marks.beside(Beside.HEAD):
            self._put_line(title, Style(8, bold=True, colour=GREY), 0, _TOP, width - 4)
            self._put_line(self._frame.subject, to_the_right(muted), width, _TOP, width)
        self.line(0, _TOP + 5, WIDTH)
        self.y = _TOP + 9

    # --- words --------------------------------------------------------------------------------

    def put(
        self,
        words: str,
        style: Style,
        left: float,
        top: float,
        width: float,
        role: Role | None = None,
    ) -> float:
        """Draw words in a column and return their height in millimetres.

        With a `role` they are an element of their own, else what stands beside the elements or is
        the one that was begun.
        """
        height = self.height_of(words, style, width)
        self._painter.setFont(self._font(style))
        self._painter.setPen(QColor(style.colour))
        area = self._to_device(QRectF(left, top, width, height + 1))
        begun: AbstractContextManager[None] = nullcontext()
        if role is not None:
            # A hash in lines is one value, read without any space.
            wrapped = height > style.points * _TWO_LINES and not (style.mono and " " not in words)
            begun = self.marks.within(role, read_as(words, wrapped=wrapped))
        with begun, self.marks.stroke(self._painter):
            align = turned(style.align) if self.turned else style.align
            self._painter.drawText(area, words, _wrapping(align))
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

    def _flow(self, words: str, style: Style, role: Role = Role.WORDS) -> None:
        shown = shortened(words)
        self.ensure(self.height_of(shown, style, WIDTH))
        self.y += self.put(shown, style, 0, self.y, WIDTH, role)

    # --- pages --------------------------------------------------------------------------------

    def _first_page(self) -> None:
        self._watermark()
        self._fill(QRectF(0, _TOP - 4, WIDTH, 1.2), ACCENT)
        self.y = _TOP
        self._flow(self._frame.title, Style(22, bold=True), Role.TITLE)
        self.y += 0.5
        self._flow(self._frame.subject, Style(11, colour=GREY))
        self.y += 2.5
        self.rule()
        self.y += GAP

    def _foot(self, *, last: bool = False) -> None:
        top = self.bottom + _FOOT - 5
        self.line(0, top - 1.5, WIDTH)
        style = Style(6.8, colour=GREY)
        foot = self._frame.foot
        # The line may be shortened; who hears it gets all of it.
        whole = self.marks.within(Role.WORDS, read_as(foot, wrapped=True))
        with whole if last else self.marks.beside(Beside.FOOT):
            self._put_line(foot, style, 0, top, WIDTH - 24)
        words = translate("Paper", "Page {n} of {m}").format(n=self.number, m=self._total)
        with self.marks.beside(Beside.FOOT):
            self._put_line(words, to_the_right(style), WIDTH - 24, top, 24)

    def _turn(self) -> None:
        self._writer.newPage()

    def _fill(self, area: QRectF, colour: QColor) -> None:
        with self.marks.beside(), self.marks.fill(self._painter):
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
        with self.marks.beside(Beside.WATERMARK), self.marks.stroke(painter):
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, translate("Paper", "DRAFT"))
        painter.restore()


def shortened(words: str) -> str:
    """Return words as they are, or their beginning where they are longer than a page wants."""
    if len(words) <= _LONGEST:
        return words
    return words[:_LONGEST] + translate("Paper", "… (shortened)")


def _wrapping(align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> QTextOption:
    # Absolute: words from right to left begin at their column's left as well, in their own order.
    option = QTextOption(align | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return option
