"""Pictures: decoded from memory within limits, in formats we choose, turned as the camera says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from math import isqrt

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Slot
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from casevault_gui.ui.theme import TIGHT
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text

ALLOCATION_MIB = 256
"""What Qt may allocate for one picture."""
MOST_PIXELS = ALLOCATION_MIB * (1 << 20) // 8
"""Larger pictures are shown smaller (JPEG, which can be decoded so) or not at all."""

_STARTS = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"BM", "bmp"),
)


class ImageProblem(Enum):
    """Why a picture is not shown."""

    DAMAGED = auto()
    TOO_LARGE = auto()


@dataclass(frozen=True, slots=True)
class DecodedImage:
    """A picture; `size` is that of the file's pixels after turning, `turned` what the file asks."""

    image: QImage
    form: str
    size: QSize
    turned: bool = False
    smaller: bool = False
    pictures: int = 1


def image_format(data: bytes) -> str:
    """Return png, jpeg, gif, bmp or webp by a file's first bytes, else nothing."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    return next((form for start, form in _STARTS if data.startswith(start)), "")


def decode_image(data: bytes, form: str) -> DecodedImage | ImageProblem:
    """Decode a whole picture of a format `image_format` named; slow, for a worker."""
    QImageReader.setAllocationLimit(ALLOCATION_MIB)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(form.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        return ImageProblem.DAMAGED
    pixels = size.width() * size.height()
    smaller = pixels > MOST_PIXELS
    if smaller:
        if form != "jpeg":
            return ImageProblem.TOO_LARGE
        factor = isqrt(pixels // MOST_PIXELS) + 1
        reader.setScaledSize(QSize(max(1, size.width() // factor), max(1, size.height() // factor)))
    turned = reader.transformation() != QImageIOHandler.Transformation.TransformationNone
    image = reader.read()
    if image.isNull():
        return ImageProblem.DAMAGED
    if reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90:
        size = size.transposed()
    return DecodedImage(image, form, size, turned, smaller, max(1, reader.imageCount()))


class ImagePane(QWidget):
    """A picture, fitted to the pane or in its own size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._image = QImage()
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area = QScrollArea()
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area.setWidget(self._label)
        self.area.setProperty("kind", "picture")
        self.area.setAccessibleName(self.tr("Picture"))
        self.facts = Text(kind="muted")
        self.whole = IconButton(self.tr("Actual size"), "", "quiet")
        self.whole.setCheckable(True)
        self.whole.toggled.connect(self._draw)
        bar = QHBoxLayout()
        bar.setSpacing(TIGHT)
        bar.addWidget(self.facts, 1)
        bar.addWidget(self.whole)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.area, 1)
        column.addLayout(bar)

    def show_image(self, decoded: DecodedImage, facts: str) -> None:
        """Show a picture and what is known of it."""
        self._image = decoded.image
        self.facts.setText(facts)
        self.area.setAccessibleDescription(facts)
        self._draw()

    def clear(self) -> None:
        """Forget the picture."""
        self._image = QImage()
        self.facts.setText("")
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture anew."""
        super().resizeEvent(event)
        self._draw()

    @Slot()
    def _draw(self) -> None:
        if self._image.isNull():
            self._label.clear()
            self._label.resize(0, 0)
            return
        ratio = self.devicePixelRatioF()
        image = self._image
        if not self.whole.isChecked():
            room = self.area.maximumViewportSize() * ratio
            if image.width() > room.width() or image.height() > room.height():
                image = image.scaled(
                    room,
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        self._label.setPixmap(pixmap)
        self._label.resize(pixmap.deviceIndependentSize().toSize())
