"""Parts of a page that are made before somebody asks for them, but after the page is shown."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


class Ahead(QObject):
    """Makes one part after the other, each when the window has nothing else to do.

    A page that made all its parts at once would hold the window for as long. Who needs a part at
    once asks for it: a part that is there already is not made again by whoever made it.
    """

    def __init__(self, parent: QObject, parts: Iterable[Callable[[], object]]) -> None:
        """Make `parts`, in their order, from `begin` on."""
        super().__init__(parent)
        self._parts = deque(parts)
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._make_one)

    def begin(self) -> None:
        """Begin, or go on."""
        if self._parts:
            self._idle.start()

    @Slot()
    def _make_one(self) -> None:
        self._parts.popleft()()
        if not self._parts:
            self._idle.stop()
