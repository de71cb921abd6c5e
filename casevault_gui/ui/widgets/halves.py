"""Two parts beside each other where there is room, else the second above the first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from casevault_gui.ui.theme import WIDE

_BESIDE, _ABOVE = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.BottomToTop


class Halves(QWidget):
    """Turns when large type, or a narrow window, would cut the parts off.

    The second part is the one to act in, so it comes first to sight.
    """

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        shares: tuple[int, int] = (1, 1),
        parent: QWidget | None = None,
    ) -> None:
        """Take both; `shares` of the width are theirs where they stand beside each other."""
        super().__init__(parent)
        self._parts = (first, second)
        self._row = QBoxLayout(_BESIDE, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(WIDE)
        for part, share in zip(self._parts, shares, strict=True):
            self._row.addWidget(part, share)

    @property
    def turned(self) -> bool:
        """Whether one stands above the other."""
        return self._row.direction() is _ABOVE

    def minimumSizeHint(self) -> QSize:
        """Return what the wider part needs."""
        needs = [part.minimumSizeHint() for part in self._parts]
        return QSize(max(need.width() for need in needs), max(need.height() for need in needs))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn if need be."""
        self._turn()
        super().resizeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Look again when a part needs other room, like one with larger type."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._turn()
        return handled

    def _turn(self) -> None:
        needs = sum(part.minimumSizeHint().width() for part in self._parts) + WIDE
        wanted = _BESIDE if self.width() >= needs else _ABOVE
        if self._row.direction() is not wanted:
            self._row.setDirection(wanted)
