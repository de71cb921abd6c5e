"""Contents that scroll when they are taller than their place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


def scrolling(contents: QWidget, name: str = "") -> QScrollArea:
    """Return a frameless area around `contents`; with a `name` the keyboard can scroll it."""
    area = scrolling_area(name)
    fill(area, contents)
    return area


def scrolling_area(name: str = "") -> QScrollArea:
    """Return such an area, still empty."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.TabFocus if name else Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(name)
    return area


def fill(area: QScrollArea, contents: QWidget) -> None:
    """Put `contents` into an empty area."""
    contents.setProperty("kind", "page")
    area.setWidget(contents)


class _Calm(QObject):
    """Lets the wheel turn the page, not the choice that happens to lie below it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def keep_from_wheel(*choices: QWidget) -> None:
    """Let the wheel scroll past boxes of choices and numbers without changing what they say."""
    for choice in choices:
        choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        choice.installEventFilter(_Calm(choice))
