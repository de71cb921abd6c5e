"""Which way a text runs, where the window runs the other way: hashes are read from the left."""

from __future__ import annotations

import re

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_LEFT = Qt.LayoutDirection.LeftToRight


def runs_from_right(text: str) -> bool:
    """Say whether anything in `text` is written from right to left."""
    return _RIGHT_TO_LEFT.search(text) is not None


def mirrored(area: QRectF, whole: QRect, widget: QWidget) -> QRectF:
    """Return where `area` of `whole` lies in the direction that `widget` is read in."""
    if widget.layoutDirection() is _LEFT:
        return area
    return area.translated(whole.left() + whole.right() + 1 - area.left() - area.right(), 0)


def keep_from_left(widget: QWidget) -> None:
    """Let what `widget` shows run from the left in every language: keys, bytes, tables of files."""
    widget.setLayoutDirection(_LEFT)


class ReadingDelegate(QStyledItemDelegate):
    """Draws file names, hashes and times from the left, on the side where the language begins."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Turn the direction of a cell without a letter of the language."""
        super().initStyleOption(option, index)
        if QGuiApplication.isRightToLeft() and not runs_from_right(option.text):
            option.direction = _LEFT
            far = option.displayAlignment & Qt.AlignmentFlag.AlignRight
            side = Qt.AlignmentFlag.AlignLeft if far else Qt.AlignmentFlag.AlignRight
            option.displayAlignment = side | Qt.AlignmentFlag.AlignVCenter
