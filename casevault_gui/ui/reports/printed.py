"""A paper as a PDF: laid out once to count its pages, then drawn with what was measured."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPageSize, QPainter, QPdfWriter

from casevault_gui.ui.card_page import pdf_of
from casevault_gui.ui.reports.paper import Paper
from casevault_gui.ui.reports.style import Frame, Style
from casevault_gui.ui.tagged.marks import Marks, Role


def report_pdf(
    frame: Frame,
    draw: Callable[[Paper], None],
    page: QPageSize.PageSizeId = QPageSize.PageSizeId.A4,
) -> bytes:
    """Return the PDF of a paper that `draw` draws, its pages numbered `n of m`."""

    def paint(writer: QPdfWriter, marks: Marks) -> None:
        painter = QPainter(writer)
        counted = Counted(painter, writer, frame, 0)
        draw(counted)
        paper = Paper(painter, writer, frame, counted.number, counted.heights, marks)
        draw(paper)
        paper.finish()
        painter.end()

    return pdf_of(frame.title, paint, page, frame.language)


class Counted(Paper):
    """A paper that is laid out and not drawn: `number` is how many pages it takes in the end."""

    def put(
        self,
        words: str,
        style: Style,
        _left: float,
        _top: float,
        width: float,
        _role: Role | None = None,
    ) -> float:
        """Return the height of words."""
        return self.height_of(words, style, width)

    def qr(
        self,
        _text: str,
        _left: float,
        _top: float,
        _size: float,
        _error: str = "h",
        _alt: str = "",
    ) -> None:
        """Draw no code."""

    def box(self, _area: QRectF, _fill: QColor, _edge: QColor) -> None:
        """Draw no box."""

    def line(self, _left: float, _y: float, _width: float) -> None:
        """Draw no line."""

    def _put_line(
        self, _words: str, _style: Style, _left: float, _top: float, _width: float
    ) -> None: ...

    def _foot(self, *, last: bool = False) -> None: ...

    def _turn(self) -> None: ...

    def _fill(self, _area: QRectF, _colour: QColor) -> None: ...

    def _watermark(self) -> None: ...
