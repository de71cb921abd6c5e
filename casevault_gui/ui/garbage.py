"""Collects Python's cyclic garbage on the GUI thread alone.

Python collects wherever an allocation happens to ask for it, so also on a worker's thread. A widget
that is found there in a cycle is destroyed there, and Qt ends the process for it: in the middle of
hours of sealing.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

LOOK_MS = 200
"""Milliseconds between two looks at how much there is to collect."""


class GuiGarbage(QObject):
    """Takes the collection over from the interpreter while it lives; `stop` gives it back."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Take over at once."""
        super().__init__(parent)
        self._before = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Collect as the interpreter would: the oldest generation that is over its threshold."""
        over = [many > most for many, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        generation = over.index(False) - 1 if False in over else len(over) - 1
        if generation >= 0:
            gc.collect(generation)

    def stop(self) -> None:
        """Let the interpreter collect again; safe to call twice."""
        self._timer.stop()
        if self._before:
            gc.enable()
