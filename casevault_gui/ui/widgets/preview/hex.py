"""Bytes as they are: offset, some in hexadecimal, the same as characters."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from casevault_gui.ui.theme import mono_font
from casevault_gui.ui.widgets.reading import keep_from_left

Index = QModelIndex | QPersistentModelIndex

WIDE_ROW, NARROW_ROW = 16, 8
"""Bytes in a row, where there is room and where there is not."""
_OFFSET_DIGITS = 8
_PADDING = 24
_PRINTABLE = range(0x20, 0x7F)


class Column(IntEnum):
    """The columns, from the left."""

    OFFSET = 0
    HEX = 1
    TEXT = 2


class HexRows(QAbstractTableModel):
    """Rows of sixteen or eight bytes, made when they are looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._data = b""
        self._width = WIDE_ROW

    @property
    def width(self) -> int:
        """Bytes in a row."""
        return self._width

    def set_width(self, width: int) -> None:
        """Show another number of bytes in a row."""
        if width != self._width:
            self.beginResetModel()
            self._width = width
            self.endResetModel()

    def show_bytes(self, data: bytes) -> None:
        """Show `data`."""
        self.beginResetModel()
        self._data = data
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of rows; the last may be short."""
        if parent is not None and parent.isValid():
            return 0
        return -(-len(self._data) // self._width)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the words over a column."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.OFFSET: self.tr("Offset"),
            Column.HEX: self.tr("Bytes"),
            Column.TEXT: self.tr("ASCII"),
        }[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a row's offset, bytes or characters; what is no ASCII shows as a dot."""
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        start = index.row() * self._width
        piece = self._data[start : start + self._width]
        column = Column(index.column())
        if column is Column.OFFSET:
            return f"{start:08x}"
        if column is Column.HEX:
            half = self._width // 2
            return f"{piece[:half].hex(' ')}  {piece[half:].hex(' ')}".rstrip()
        return "".join(chr(byte) if byte in _PRINTABLE else "·" for byte in piece)


class HexPane(QWidget):
    """A table of bytes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.model = HexRows(self)
        self.view = QTableView()
        self.view.setModel(self.model)
        keep_from_left(self.view)
        self.view.setFont(mono_font(0.92))
        self.view.setShowGrid(False)
        self.view.setWordWrap(False)
        self.view.setTabKeyNavigation(False)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setAccessibleName(self.tr("Bytes of the file in hexadecimal"))
        self.view.verticalHeader().hide()
        rows = self.view.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        metrics = self.view.fontMetrics()
        rows.setDefaultSectionSize(metrics.height() + 6)
        self.view.horizontalHeader().setStretchLastSection(True)
        self._fit()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many bytes in a row as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        letter = self.view.fontMetrics().horizontalAdvance("0")
        offset = letter * _OFFSET_DIGITS + _PADDING

        def needed(width: int) -> int:
            return offset + letter * width * 4 + 3 * _PADDING

        width = WIDE_ROW if needed(WIDE_ROW) <= self.view.width() else NARROW_ROW
        self.model.set_width(width)
        self.view.setColumnWidth(Column.OFFSET, offset)
        self.view.setColumnWidth(Column.HEX, letter * width * 3 + _PADDING)

    def show_bytes(self, data: bytes) -> None:
        """Show `data` from its beginning."""
        self.model.show_bytes(data)
        self.view.scrollToTop()

    def clear(self) -> None:
        """Forget the bytes."""
        self.model.show_bytes(b"")
