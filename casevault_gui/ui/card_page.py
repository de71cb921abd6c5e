"""One printed page that somebody keeps, drawn in millimetres: any printer gives the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from casevault_gui.language import language_code, translate
from casevault_gui.ui.qr_code import QUIET, qr_code
from casevault_gui.ui.tagged.contents import UnknownPdf
from casevault_gui.ui.tagged.marks import Marks, NoMarks, Role
from casevault_gui.ui.tagged.qt_pdf import with_structure
from casevault_gui.ui.tagged.structure import figure, read_as
from casevault_gui.ui.theme import MONO_FAMILIES, SANS_FAMILIES

WIDTH = 174.0
"""Millimetres: what A4 and US Letter both hold between comfortable margins."""
INK = QColor("#16242a")
MUTED = QColor("#5a6a72")
WARNING = QColor("#8f1d14")
_LINE = QColor("#c3cdd1")
_WARNING_SOFT = QColor("#fbeceb")
_DPI = 300


def card_pdf(
    title: str,
    draw: Callable[[CardPage], None],
    page: QPageSize.PageSizeId = QPageSize.PageSizeId.A4,
) -> bytes:
    """Return a PDF of one page that `draw` draws."""
    return pdf_of(title, lambda writer, marks: paint_card(writer, draw, marks), page)


def pdf_of(
    title: str,
    paint: Callable[[QPdfWriter, Marks], None],
    page: QPageSize.PageSizeId,
    language: str = "",
) -> bytes:
    """Return a tagged PDF of this size that `paint` fills; margins are what it leaves white.

    `language` is that of its words, "" for the program's. Where Qt writes its file in a way that is
    not known here, `paint` draws it once more, without marks, and the file has no structure.
    """
    marks = Marks()
    try:
        data = _written(title, paint, page, marks)
        return with_structure(data, marks, language or language_code())
    except UnknownPdf:
        return _written(title, paint, page, NoMarks())


def _written(
    title: str,
    paint: Callable[[QPdfWriter, Marks], None],
    page: QPageSize.PageSizeId,
    marks: Marks,
) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageLayout(
        QPageLayout(QPageSize(page), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    writer.setTitle(title)
    writer.setCreator("CaseVault")
    paint(writer, marks)
    del writer
    data = bytes(buffer.data().data())
    buffer.close()
    return data


def paint_card(
    device: QPagedPaintDevice, draw: Callable[[CardPage], None], marks: Marks | None = None
) -> None:
    """Draw one page of a PDF writer or a printer."""
    painter = QPainter(device)
    draw(CardPage(painter, device, marks))
    painter.end()


class CardPage:
    """Draws downwards; `y` is the next free millimetre, `bottom` the last."""

    def __init__(
        self, painter: QPainter, device: QPagedPaintDevice, marks: Marks | None = None
    ) -> None:
        """Begin at the top; `marks` take what each thing is, for a file with structure."""
        self._painter = painter
        self.marks = NoMarks() if marks is None else marks
        self._mm = device.logicalDpiX() / 25.4
        page = device.pageLayout().pageSize().size(QPageSize.Unit.Millimeter)
        self._left = (page.width() - WIDTH) / 2
        self._height = page.height()
        self.turned = QGuiApplication.isRightToLeft()
        """Whether columns begin at the right, as the language does."""
        self.bottom = self._height - 15
        self.y = 18.0

    @contextmanager
    def as_it_is(self) -> Iterator[None]:
        """Draw from the left in every language: keys, and words of shares, in their own order."""
        turned, self.turned = self.turned, False
        try:
            yield
        finally:
            self.turned = turned

    def head(self, title: str, subtitle: str) -> None:
        """Draw the card's name and a line about it."""
        self.text(title, 26, bold=True, role=Role.TITLE)
        self.y += 1
        self.text(subtitle, 11.5, colour=MUTED)
        self.y += 4
        self.rule()
        self.y += 6

    def warning(self, words: str) -> None:
        """Draw a sentence that must not be missed."""
        height = 13.0
        self.box(QRectF(0, self.y, WIDTH, height), _WARNING_SOFT, WARNING)
        self.text(words, 11, bold=True, colour=WARNING, left=6, top=self.y, height=height)
        self.y += height + 7

    def rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Draw facts by name, in fixed width, and a rule below."""
        with self.marks.within(Role.LIST):
            for title, value in rows:
                top = self.y
                with self.marks.within(Role.ITEM):
                    self.text(title, 9.5, colour=MUTED, width=42, role=Role.LABEL)
                    self.y = top
                    self.text(value, 10, mono=True, left=42, role=Role.BODY)
                self.y += 1.6
        self.y += 3
        self.rule()
        self.y += 5

    def advice(self, sentences: Sequence[str]) -> None:
        """Draw a list of sentences."""
        with self.marks.within(Role.LIST):
            for words in sentences:
                top = self.y
                with self.marks.within(Role.ITEM):
                    self.text("•", 10.5, width=5, role=Role.LABEL)
                    self.y = top
                    self.text(words, 10.5, left=5, role=Role.BODY)
                self.y += 1.6

    def to_fill_in(self, labels: Sequence[str]) -> None:
        """Draw lines to write on, two a row, at the bottom."""
        column = (WIDTH - 8) / 2
        with self.marks.within(Role.LIST):
            for number, words in enumerate(labels):
                left = number % 2 * (column + 8)
                line = self.bottom - 15 + number // 2 * 15
                self.line(left, line, column)
                with self.marks.within(Role.ITEM):
                    style, top = Role.BODY, line + 0.8
                    self.text(words, 8, colour=MUTED, left=left, top=top, height=4, role=style)

    def numbered(self, number: int, words: str, points: float, area: QRectF, indent: float) -> None:
        """Draw a short text to type, of fixed width, with its small number before it."""
        left, top, width, height = area.x(), area.y(), area.width() - indent, area.height()
        with self.marks.within(Role.ITEM):
            self.text(
                f"{number}",
                7.5,
                colour=MUTED,
                left=left,
                top=top,
                width=indent,
                height=height,
                role=Role.LABEL,
            )
            self.text(
                words,
                points,
                mono=True,
                left=left + indent,
                top=top,
                width=width,
                height=height,
                role=Role.BODY,
            )

    def qr(
        self, text: str, left: float, top: float, size: float, error: str = "h", alt: str = ""
    ) -> None:
        """Draw a QR code with its quiet margin, with the strongest error correction by default.

        `alt` is read out for it, where that need not be all it holds.
        """
        if self.turned:
            left = WIDTH - left - size
        code = qr_code(text, error)
        module = size / (code.side + 2 * QUIET)
        told = translate("Paper", "QR code. It holds this text: {text}").format(text=text)
        place = self._left + left, self._height - top - size, size
        with (
            self.as_it_is(),
            self.marks.within(Role.FIGURE, figure(alt or told, *place)),
            self.marks.fill(self._painter),
        ):
            for run in code.runs:
                area = QRectF(
                    left + (run.x + QUIET) * module,
                    top + (run.y + QUIET) * module,
                    run.length * module,
                    module,
                )
                self._painter.fillRect(self._to_device(area), Qt.GlobalColor.black)

    def text(  # noqa: PLR0913 - everything after the words and their size has a default
        self,
        words: str,
        points: float,
        *,
        bold: bool = False,
        mono: bool = False,
        colour: QColor = INK,
        left: float = 0,
        top: float | None = None,
        width: float | None = None,
        height: float | None = None,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
        role: Role = Role.WORDS,
    ) -> None:
        """Draw words, wrapped; without `height` they stand at `y` and move it down."""
        font = QFont(list(MONO_FAMILIES if mono else SANS_FAMILIES))
        font.setStyleHint(QFont.StyleHint.Monospace if mono else QFont.StyleHint.SansSerif)
        font.setPointSizeF(points)
        font.setBold(bold)
        self._painter.setFont(font)
        room = WIDTH - left if width is None else width
        if mono:
            # A key has no place to break a line, and this system's font may be a wide one.
            widest = max(map(self._painter.fontMetrics().horizontalAdvance, words.split("\n")))
            font.setPointSizeF(points * min(1.0, room * self._mm / widest))
            self._painter.setFont(font)
        self._painter.setPen(colour)
        flags = Qt.TextFlag.TextWordWrap | (turned(align) if self.turned else align)
        y = self.y if top is None else top
        area = self._to_device(QRectF(left, y, room, height or 100))
        wrapped = False
        if height is None:
            used = self._painter.boundingRect(area, flags | Qt.AlignmentFlag.AlignTop, words)
            area.setHeight(used.height())
            self.y = y + used.height() / self._mm
            wrapped = used.height() > 1.5 * self._painter.fontMetrics().height()
        # A key or hash in lines is one value, read without any space.
        more = read_as(words, wrapped=wrapped and (" " in words or not mono))
        with self.marks.within(role, more), self.marks.stroke(self._painter):
            self._painter.drawText(area, flags, words)

    def _to_device(self, area: QRectF) -> QRectF:
        mm = self._mm
        left = WIDTH - area.right() if self.turned else area.x()
        return QRectF(
            (self._left + left) * mm, area.y() * mm, area.width() * mm, area.height() * mm
        )

    def box(self, area: QRectF, fill: QColor, edge: QColor) -> None:
        """Draw a rounded box."""
        self._painter.setPen(QPen(edge, 0.3 * self._mm))
        self._painter.setBrush(fill)
        with self.marks.beside(), self.marks.stroke(self._painter):
            self._painter.drawRoundedRect(self._to_device(area), 2 * self._mm, 2 * self._mm)

    def rule(self) -> None:
        """Draw a line across."""
        self.line(0, self.y, WIDTH)

    def line(self, left: float, y: float, width: float) -> None:
        """Draw a thin line."""
        with self.marks.beside(), self.marks.fill(self._painter):
            self._painter.fillRect(self._to_device(QRectF(left, y, width, 0.25)), _LINE)


def turned(align: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Return an alignment with left and right exchanged, whatever the words are written in."""
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    sides = (left if align & right else right) if align & (left | right) else Qt.AlignmentFlag(0)
    return (align & ~(left | right)) | sides | Qt.AlignmentFlag.AlignAbsolute
