"""A row that goes on in the next line when the window is narrow or the type is large."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

from casevault_gui.ui.theme import TIGHT


class FlowLayout(QLayout):
    """Puts its widgets beside each other in the direction of reading, in the lines they need."""

    def __init__(self, gap: int = TIGHT, parent: QWidget | None = None) -> None:
        """Leave `gap` between widgets and between lines."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take another one."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return one; None, which Qt's annotations do not say, when there is none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let go of one; None when there is none."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Be taller where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return what the lines need."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Want one line."""
        shown = [item.sizeHint() for item in self._shown()]
        gaps = self._gap * max(0, len(shown) - 1)
        return QSize(
            sum(size.width() for size in shown) + gaps,
            max((size.height() for size in shown), default=0),
        )

    def minimumSize(self) -> QSize:
        """Need room for the largest."""
        least = QSize(0, 0)
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        return least

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, move: bool) -> int:
        lines: list[list[QLayoutItem]] = [[]]
        left = rect.width()
        for item in self._shown():
            wide = item.sizeHint().width()
            if lines[-1] and wide > left:
                lines.append([])
                left = rect.width()
            lines[-1].append(item)
            left -= wide + self._gap
        top = rect.top()
        for line in lines:
            height = max((item.sizeHint().height() for item in line), default=0)
            if move:
                self._place_line(line, QRect(rect.left(), top, rect.width(), height))
            top += height + self._gap
        return top - self._gap - rect.top()

    def _direction(self) -> Qt.LayoutDirection:
        owner = self.parentWidget()
        return owner.layoutDirection() if owner else QGuiApplication.layoutDirection()

    def _place_line(self, line: list[QLayoutItem], rect: QRect) -> None:
        left = rect.left()
        for item in line:
            size = item.sizeHint()
            drop = (rect.height() - size.height()) // 2
            width = min(size.width(), rect.width())
            place = QRect(QPoint(left, rect.top() + drop), QSize(width, size.height()))
            item.setGeometry(QStyle.visualRect(self._direction(), rect, place))
            left += width + self._gap
