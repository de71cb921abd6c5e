"""Small pictures of entries, kept in memory: those that were looked at last."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage, QPainter

from casevault_gui.core.names import display_name
from casevault_gui.ui.plain_tip import plain_tip

Index = QModelIndex | QPersistentModelIndex

MOST_KEPT: Final = 500
"""Small pictures that stay in memory; others are made again when they come into view."""


class Thumbnails(QAbstractListModel):
    """Entries by number, with their names, and with a picture where there is one."""

    def __init__(self, side: int, parent: QObject | None = None) -> None:
        """Show nothing yet; pictures are at most `side` by `side`."""
        super().__init__(parent)
        self._entries: Sequence[tuple[int, str]] = ()
        self._images: dict[int, QImage] = {}
        self._without: set[int] = set()
        # Stands where a picture is to come, so that each has its place from the beginning.
        self._blank = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        self._blank.fill(Qt.GlobalColor.transparent)

    def show_entries(self, entries: Sequence[tuple[int, str]]) -> None:
        """Show other entries, none with a picture yet."""
        self.beginResetModel()
        self._entries = entries
        self._images.clear()
        self._without.clear()
        self.endResetModel()

    def lacks(self, row: int) -> bool:
        """Say whether a picture of this row may still be made."""
        number = self._entries[row][0]
        return number not in self._images and number not in self._without

    def number(self, row: int) -> int:
        """Return the entry of a row."""
        return self._entries[row][0]

    def put(self, row: int, image: QImage | None) -> None:
        """Keep the picture of a row, or that it has none; the oldest makes room."""
        number = self._entries[row][0]
        if image is None:
            self._without.add(number)
        else:
            while len(self._images) >= MOST_KEPT:
                del self._images[next(iter(self._images))]
            self._images[number] = self._square(image)
        changed = self.index(row)
        self.dataChanged.emit(changed, changed)

    def _square(self, image: QImage) -> QImage:
        """Return the picture in the middle of a square: all take the same room."""
        ratio = image.devicePixelRatio()
        square = QImage(self._blank.size() * ratio, self._blank.format())
        square.setDevicePixelRatio(ratio)
        square.fill(Qt.GlobalColor.transparent)
        size = image.deviceIndependentSize().toSize()
        room = self._blank.rect()
        painter = QPainter(square)
        painter.drawImage(
            (room.width() - size.width()) // 2, (room.height() - size.height()) // 2, image
        )
        painter.end()
        return square

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of entries."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return one, as lists have; Qt's own wants to be told of what."""
        return 0 if parent is not None and parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a name, a small picture, or in words that there is none."""
        if not index.isValid():
            return None
        number, name = self._entries[index.row()]
        shown = display_name(name)
        without = number in self._without
        if role == Qt.ItemDataRole.DisplayRole:
            return f"✕ {shown}" if without else shown
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            words = self.tr("{name}: not shown").format(name=shown) if without else shown
            return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        if role == Qt.ItemDataRole.DecorationRole:
            return self._images.get(number, self._blank)
        return None
