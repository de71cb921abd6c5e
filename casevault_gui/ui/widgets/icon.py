"""Icons that take their colour from the style sheet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from casevault_gui.ui import assets

_SIZE = 18
_GAP = 0.3
_USUAL_HEIGHT = 16
"""Of a line of type at its usual size, in pixels."""


def scaled(widget: QWidget, size: int) -> int:
    """Return `size` grown with the type of `widget`, where that is larger than usual."""
    return max(size, size * widget.fontMetrics().height() // _USUAL_HEIGHT)


class Icon(QWidget):
    """A picture of `size` pixels, drawn in the colour its `tone` has in the style sheet.

    Icons only repeat what words beside them say, so screen readers pass over them.
    """

    def __init__(
        self, name: str, size: int = 20, tone: str = "", parent: QWidget | None = None
    ) -> None:
        """Show the icon called `name`."""
        super().__init__(parent)
        self._name = name
        self._size = size
        self.setProperty("kind", "icon")
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_icon(self, name: str) -> None:
        """Show another icon."""
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size asked for."""
        side = scaled(self, self._size)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Return the size asked for."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon in the middle."""
        del event
        painter = QPainter(self)
        area = QRectF(0, 0, *self.sizeHint().toTuple())
        area.moveCenter(QRectF(self.rect()).center())
        assets.paint_icon(painter, self._name, self.palette().windowText().color(), area)
        painter.end()


class IconButton(QPushButton):
    """A push button with one of our icons in the colour of its text.

    `kind` picks its looks: primary, danger, quiet, nav, strip or "".
    """

    def __init__(
        self, text: str, icon: str = "", kind: str = "", parent: QWidget | None = None
    ) -> None:
        """Show `text` with the icon called `icon` before it, if any."""
        super().__init__(text, parent)
        self._icon = icon
        self._drawn = ("", "", 0)
        self.setProperty("kind", kind)
        # Style sheets leave no say in the room between icon and words: the icon brings its own.
        self._gap = _GAP if text or kind == "strip" else 0.0
        self._fit()
        self.setAutoDefault(False)
        self._colour()

    def show_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon = name
        self._colour()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon again when the colours changed.

        Not when that is announced: a new style sheet does so many times, also to hidden buttons.
        """
        self._colour()
        super().paintEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the type."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        side = scaled(self, _SIZE)
        self.setIconSize(QSize(round(side * (1 + self._gap)), side))

    def _colour(self) -> None:
        colour = self.palette().buttonText().color()
        # As many dots as are shown: every other size would be drawn in vain.
        side = round(scaled(self, _SIZE) * self.devicePixelRatioF())
        wanted = (self._icon, colour.name(), side)
        if self._icon and self._drawn != wanted:
            self._drawn = wanted
            self.setIcon(assets.icon(self._icon, colour, side, gap=self._gap))
