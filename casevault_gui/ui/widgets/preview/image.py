"""Pictures that a viewer decoded: fitted to the room, to its width, or pixel for pixel."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.viewers.answer import Answer, Pixels
from casevault_gui.ui.theme import TIGHT
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text


@dataclass(frozen=True, slots=True)
class DecodedImage:
    """A picture; `size` is that of the file's pixels after turning, `turned` what the file asks."""

    image: QImage
    form: str
    size: QSize
    turned: bool = False
    smaller: bool = False
    pictures: int = 1
    place: str = ""


def image_of(pixels: Pixels) -> QImage:
    """Return the image of pixels whose number was checked."""
    form = QImage.Format.Format_RGBA8888
    shared = QImage(pixels.data, pixels.width, pixels.height, 4 * pixels.width, form)
    # The bytes are Python's: a copy lives as long as it is shown.
    return shared.copy()


def picture_of(answer: Answer, form: str) -> DecodedImage:
    """Return the picture in a viewer's answer."""
    image = QImage() if answer.pixels is None else image_of(answer.pixels)
    return DecodedImage(
        image,
        form,
        QSize(*answer.size),
        "turned" in answer.notes,
        "smaller" in answer.notes,
        answer.pages,
        dict(answer.facts).get("GPSPosition", ""),
    )


class Fit(Enum):
    """How large a picture is shown."""

    WHOLE = auto()
    WIDTH = auto()
    ACTUAL = auto()


class PictureView(QScrollArea):
    """Shows one picture; it is never enlarged."""

    def __init__(self, fit: Fit, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._image = QImage()
        self._fit = fit
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWidget(self._label)
        self.setProperty("kind", "picture")

    def show_image(self, image: QImage) -> None:
        """Show another picture, from its top; a null image is nothing."""
        self._image = image
        self.verticalScrollBar().setValue(0)
        self._draw()

    def set_fit(self, fit: Fit) -> None:
        """Show it in another size."""
        self._fit = fit
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture anew."""
        super().resizeEvent(event)
        self._draw()

    def _draw(self) -> None:
        if self._image.isNull():
            self._label.clear()
            self._label.resize(0, 0)
            return
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap.fromImage(self._fitted(self._room() * ratio))
        pixmap.setDevicePixelRatio(ratio)
        self._label.setPixmap(pixmap)
        self._label.resize(pixmap.deviceIndependentSize().toSize())

    def _room(self) -> QSize:
        room = self.maximumViewportSize()
        if self._fit is Fit.WIDTH:
            # A page is mostly taller than the room: there is a bar beside it then.
            bar = self.verticalScrollBar().sizeHint().width()
            return QSize(max(1, room.width() - bar), 1 << 24)
        return room

    def _fitted(self, room: QSize) -> QImage:
        image = self._image
        fits = image.width() <= room.width() and image.height() <= room.height()
        if self._fit is Fit.ACTUAL or fits:
            return image
        return image.scaled(
            room,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )


class ImagePane(QWidget):
    """A picture, fitted to the pane or in its own size, and what is known of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.area = PictureView(Fit.WHOLE)
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

    def show_image(self, decoded: DecodedImage) -> None:
        """Show a picture and what is known of it."""
        facts = self._words(decoded)
        self.facts.setText(facts)
        self.area.setAccessibleDescription(facts)
        self.area.show_image(decoded.image)

    def clear(self) -> None:
        """Forget the picture."""
        self.facts.setText("")
        self.area.show_image(QImage())

    def _words(self, image: DecodedImage) -> str:
        parts = [f"{image.form.upper()}, {image.size.width()} × {image.size.height()}"]
        if image.turned:
            parts.append(self.tr("turned as the camera recorded"))
        if image.smaller:
            parts.append(self.tr("shown smaller"))
        if image.pictures > 1:
            parts.append(self.tr("first of {n} pictures").format(n=image.pictures))
        if image.place:
            parts.append(self.tr("taken at {place}").format(place=image.place))
        return " · ".join(parts)

    @Slot()
    def _draw(self) -> None:
        self.area.set_fit(Fit.ACTUAL if self.whole.isChecked() else Fit.WHOLE)
