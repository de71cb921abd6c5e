"""The key card: one printed page that opens one package, in text and as a QR code.

It names the package by its id and never the case: whoever finds the card learns nothing of whom it
concerns. Everything is drawn in millimetres, so any printer gives the same page.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import segno
from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from casevault_gui.core.crypto.keytext import PackageKey, short_fingerprint
from casevault_gui.core.files import write_private
from casevault_gui.ui.theme import MONO_FAMILIES, SANS_FAMILIES

_DPI = 300
_WIDTH = 174.0
"""Millimetres: what A4 and US Letter both hold between comfortable margins."""

_INK = QColor("#16242a")
_MUTED = QColor("#5a6a72")
_LINE = QColor("#c3cdd1")
_WARNING = QColor("#8f1d14")
_WARNING_SOFT = QColor("#fbeceb")
_QR_MM = 54.0
_QUIET_MODULES = 4
_COLUMNS = 4


@dataclass(frozen=True, slots=True)
class KeyCardFacts:
    """What the card says; `made` is when the package was sealed, or the card printed."""

    key: PackageKey
    package_id: str
    made: datetime


def make_key_card(
    path: Path, facts: KeyCardFacts, page: QPageSize.PageSizeId = QPageSize.PageSizeId.A4
) -> None:
    """Write the card as the new PDF `path`, mode 0600, durable. Raises `TargetTrouble`."""
    write_private(path, key_card_pdf(facts, page))


def key_card_pdf(
    facts: KeyCardFacts, page: QPageSize.PageSizeId = QPageSize.PageSizeId.A4
) -> bytes:
    """Return the card as a PDF of one page."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setPageLayout(
        QPageLayout(QPageSize(page), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    writer.setTitle(_tr("Key card {key}").format(key=short_fingerprint(facts.key.fingerprint)))
    writer.setCreator("CaseVault")
    paint_key_card(writer, facts)
    del writer
    data = bytes(buffer.data().data())
    buffer.close()
    return data


def paint_key_card(device: QPagedPaintDevice, facts: KeyCardFacts) -> None:
    """Draw the card on one page of a PDF writer or a printer."""
    painter = QPainter(device)
    _Card(painter, device, facts).draw()
    painter.end()


def _tr(literal: str) -> str:
    return QCoreApplication.translate("KeyCard", literal)


class _Card:
    """Draws downwards; `_y` is the next free millimetre."""

    def __init__(self, painter: QPainter, device: QPagedPaintDevice, facts: KeyCardFacts) -> None:
        self._painter = painter
        self._facts = facts
        self._mm = device.logicalDpiX() / 25.4
        page = device.pageLayout().pageSize().size(QPageSize.Unit.Millimeter)
        self._left = (page.width() - _WIDTH) / 2
        self._bottom = page.height() - 15
        self._y = 18.0

    def draw(self) -> None:
        """Draw everything."""
        self._head()
        self._warning()
        self._key_and_code()
        self._named()
        self._advice()
        self._to_fill_in()

    def _head(self) -> None:
        self._text(_tr("Key card"), 26, bold=True)
        self._y += 1
        self._text(_tr("for one sealed CaseVault package"), 11.5, colour=_MUTED)
        self._y += 4
        self._rule()
        self._y += 6

    def _warning(self) -> None:
        words = _tr("Whoever holds this card can open the package. Keep the two apart.")
        height = 13.0
        self._box(QRectF(0, self._y, _WIDTH, height), _WARNING_SOFT, _WARNING)
        self._text(words, 11, bold=True, colour=_WARNING, left=6, top=self._y, height=height)
        self._y += height + 7

    def _key_and_code(self) -> None:
        top, height, width = self._y, 60.0, _WIDTH - _QR_MM - 12
        self._box(QRectF(0, top, width, height), QColor("#ffffff"), _INK)
        column, row = (width - 8) / _COLUMNS, (height - 8) / _COLUMNS
        for number, group in enumerate(self._facts.key.groups):
            left = 4 + number % _COLUMNS * column
            line = top + 4 + number // _COLUMNS * row
            self._text(
                f"{number + 1}", 7.5, colour=_MUTED, left=left, top=line, width=6, height=row
            )
            self._text(group, 20, mono=True, left=left + 6, top=line, width=column - 6, height=row)
        self._qr(_WIDTH - _QR_MM - 3, top)
        self._text(
            _tr("The same key, for a camera"),
            8.5,
            colour=_MUTED,
            left=_WIDTH - _QR_MM - 3,
            top=top + _QR_MM + 1,
            width=_QR_MM + 3,
            height=height - _QR_MM - 1,
            align=Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop,
        )
        self._y = top + height + 4
        self._text(
            _tr(
                "Type all 16 groups in order, in capitals or small letters. After cvkey1 there is"
                " no digit 1, and nowhere the letters b, i and o."
            ),
            9,
            colour=_MUTED,
        )
        self._y += 6

    def _named(self) -> None:
        fingerprint = self._facts.key.fingerprint
        made = self._facts.made.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")
        rows = (
            (_tr("Key in one line"), self._facts.key.text),
            (_tr("Opens package"), self._facts.package_id),
            (_tr("Key fingerprint"), short_fingerprint(fingerprint)),
            (_tr("In full (SHA-256)"), f"{fingerprint[:32]}\n{fingerprint[32:]}"),
            (_tr("Date"), made),
        )
        for title, value in rows:
            top = self._y
            self._text(title, 9.5, colour=_MUTED, width=42)
            self._y = top
            self._text(value, 10, mono=True, left=42)
            self._y += 1.6
        self._y += 3
        self._rule()
        self._y += 5

    def _advice(self) -> None:
        for words in (
            _tr(
                "This may be the only copy of the key. Without the key nobody can open the"
                " package, not even the makers of CaseVault."
            ),
            _tr(
                "Send or store the card by another way than the package, and never in the same"
                " envelope."
            ),
            _tr(
                "Lock it away like the evidence itself. A photograph or photocopy of it is a key"
                " as well."
            ),
            _tr("Compare the fingerprint with the one in the custody log or on the receipt."),
        ):
            top = self._y
            self._text("•", 10.5, width=5)
            self._y = top
            self._text(words, 10.5, left=5)
            self._y += 1.6

    def _to_fill_in(self) -> None:
        labels = (_tr("Kept at"), _tr("Handed to"), _tr("Date and time"), _tr("Signature"))
        column = (_WIDTH - 8) / 2
        for number, words in enumerate(labels):
            left = number % 2 * (column + 8)
            line = self._bottom - 15 + number // 2 * 15
            self._line(left, line, column)
            self._text(words, 8, colour=_MUTED, left=left, top=line + 0.8, height=4)

    def _qr(self, left: float, top: float) -> None:
        # Capitals fit QR's alphanumeric mode: bigger modules, and the strongest error correction.
        text = self._facts.key.text.upper()
        code = segno.make(text, error="h", boost_error=False, micro=False)
        rows = code.matrix
        module = _QR_MM / (len(rows) + 2 * _QUIET_MODULES)
        for y, row in enumerate(rows):
            x = 0
            while x < len(row):
                run = x
                while run < len(row) and row[run]:
                    run += 1
                if run > x:
                    area = QRectF(
                        left + (x + _QUIET_MODULES) * module,
                        top + (y + _QUIET_MODULES) * module,
                        (run - x) * module,
                        module,
                    )
                    self._painter.fillRect(self._to_device(area), Qt.GlobalColor.black)
                x = run + 1

    def _text(  # noqa: PLR0913 - everything after the words and their size has a default
        self,
        words: str,
        points: float,
        *,
        bold: bool = False,
        mono: bool = False,
        colour: QColor = _INK,
        left: float = 0,
        top: float | None = None,
        width: float | None = None,
        height: float | None = None,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
    ) -> None:
        """Draw words, wrapped; without `height` they stand at `_y` and move it down."""
        font = QFont(list(MONO_FAMILIES if mono else SANS_FAMILIES))
        font.setStyleHint(QFont.StyleHint.Monospace if mono else QFont.StyleHint.SansSerif)
        font.setPointSizeF(points)
        font.setBold(bold)
        self._painter.setFont(font)
        room = _WIDTH - left if width is None else width
        if mono:
            # A key has no place to break a line, and this system's font may be a wide one.
            widest = max(map(self._painter.fontMetrics().horizontalAdvance, words.split("\n")))
            font.setPointSizeF(points * min(1.0, room * self._mm / widest))
            self._painter.setFont(font)
        self._painter.setPen(colour)
        flags = Qt.TextFlag.TextWordWrap | align
        y = self._y if top is None else top
        area = self._to_device(QRectF(left, y, room, height or 100))
        if height is None:
            used = self._painter.boundingRect(area, flags | Qt.AlignmentFlag.AlignTop, words)
            area.setHeight(used.height())
            self._y = y + used.height() / self._mm
        self._painter.drawText(area, flags, words)

    def _to_device(self, area: QRectF) -> QRectF:
        mm = self._mm
        return QRectF(
            (self._left + area.x()) * mm, area.y() * mm, area.width() * mm, area.height() * mm
        )

    def _box(self, area: QRectF, fill: QColor, edge: QColor) -> None:
        self._painter.setPen(QPen(edge, 0.3 * self._mm))
        self._painter.setBrush(fill)
        self._painter.drawRoundedRect(self._to_device(area), 2 * self._mm, 2 * self._mm)

    def _rule(self) -> None:
        self._line(0, self._y, _WIDTH)

    def _line(self, left: float, y: float, width: float) -> None:
        self._painter.fillRect(self._to_device(QRectF(left, y, width, 0.25)), _LINE)
