"""Decodes pictures with Qt, in a viewer's process: no window, no application, limits of its own."""

from __future__ import annotations

from dataclasses import replace
from math import isqrt
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from casevault_gui.core.viewers.answer import MOST_PIXELS, Answer, Pixels, Question, Unviewable
from casevault_gui.core.viewers.camera import camera_facts
from casevault_gui.core.viewers.kinds import image_form

ALLOCATION_MIB: Final = 256
"""What Qt may allocate for one picture."""
MOST_DECODED: Final = ALLOCATION_MIB * (1 << 20) // 8
"""Pictures of more pixels are decoded smaller (JPEG, which can be) or not at all."""


def show_image(data: bytes, question: Question) -> Answer:
    """Return a whole picture, turned as the camera recorded; raises `Unviewable`."""
    form = image_form(data)
    QImageReader.setAllocationLimit(ALLOCATION_MIB)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(form.encode()))
    try:
        answer = _read(reader, form, question.width)
    finally:
        # The reader of TIFF looks at its device when it ends: it goes first.
        del reader
    return replace(answer, facts=camera_facts(data, form))


def _read(reader: QImageReader, form: str, width: int) -> Answer:
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        raise Unviewable(problem="damaged")
    _shrink(reader, form, size, width)
    image = reader.read()
    if image.isNull():
        raise Unviewable(problem="damaged")
    turning = reader.transformation()
    if turning & QImageIOHandler.Transformation.TransformationRotate90:
        size = size.transposed()
    image = _within(image, width)
    notes = set()
    if turning != QImageIOHandler.Transformation.TransformationNone:
        notes.add("turned")
    if image.size() != size:
        notes.add("smaller")
    return Answer(
        notes=frozenset(notes),
        pages=max(1, reader.imageCount()),
        pixels=_pixels(image),
        size=(size.width(), size.height()),
    )


def _shrink(reader: QImageReader, form: str, size: QSize, width: int) -> None:
    """Decode at once to what is needed, where the format can."""
    pixels = size.width() * size.height()
    factor = isqrt(pixels // MOST_DECODED) + 1 if pixels > MOST_DECODED else 1
    if factor > 1 and form != "jpeg":
        raise Unviewable(problem="too-large")
    if width and form == "jpeg":
        # Twice what is wanted is scaled well afterwards.
        factor = max(factor, max(size.width(), size.height()) // (2 * width))
    if factor > 1:
        reader.setScaledSize(QSize(max(1, size.width() // factor), max(1, size.height() // factor)))


def _within(image: QImage, width: int) -> QImage:
    """Return the picture within `width` by `width`, or within what an answer may hold."""
    most = width or isqrt(MOST_PIXELS)
    fits = max(image.width(), image.height()) <= most
    if fits or (not width and image.width() * image.height() <= MOST_PIXELS):
        return image
    return image.scaled(
        most,
        most,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _pixels(image: QImage) -> Pixels:
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    row = plain.width() * 4
    whole, line = memoryview(plain.constBits()), plain.bytesPerLine()
    data = (
        bytes(whole[: row * plain.height()])
        if line == row
        else b"".join(whole[at : at + row] for at in range(0, line * plain.height(), line))
    )
    return Pixels(plain.width(), plain.height(), data)
