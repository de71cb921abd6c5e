"""Dialogs as tall as their words need, whose contents scroll where the screen is too small."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QLayout, QScrollArea, QWidget

_TITLE_BAR = 40
"""Pixels of the screen that a window's own frame takes."""
_LEAST = 100


class ScrolledContents(QScrollArea):
    """The contents of one dialog; `fit` gives them, and the dialog, the height they need.

    A layout's own guess at wrapped words is far too tall, so it has no say in it.
    """

    def __init__(self, contents: QWidget, dialog: QDialog) -> None:
        """Take in `contents`, which have a layout."""
        super().__init__()
        self._dialog = dialog
        self._contents = contents
        contents.setProperty("kind", "page")
        self.setWidget(contents)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        frame = dialog.layout()
        if frame is not None:
            frame.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)

    def fit(self, screen_height: int) -> None:
        """Let the dialog be as tall as its words, at most as tall as the screen."""
        frame, inside = self._dialog.layout(), self._contents.layout()
        if frame is None or inside is None:
            return
        # What was shown or hidden a moment ago counts already.
        inside.invalidate()
        inside.activate()
        margins = frame.contentsMargins()
        width = self._dialog.width() - margins.left() - margins.right()
        wanted = _height(inside, width)
        self.setFixedHeight(wanted)
        frame.activate()
        excess = frame.totalHeightForWidth(self._dialog.width()) - (screen_height - _TITLE_BAR)
        if excess > 0:
            self.setFixedHeight(max(_LEAST, wanted - excess))
            frame.activate()
            wanted = _height(inside, width - self.verticalScrollBar().sizeHint().width())
        self._contents.setMinimumHeight(wanted)
        height = frame.totalHeightForWidth(self._dialog.width())
        self._dialog.setMinimumHeight(height)
        self._dialog.resize(self._dialog.width(), height)


def _height(layout: QLayout, width: int) -> int:
    """Return the height a layout needs; one without wrapped words does not depend on the width."""
    if layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    return layout.totalSizeHint().height()
