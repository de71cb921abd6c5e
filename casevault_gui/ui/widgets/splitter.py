"""A splitter that wants no more room than its parts need."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSplitter


class ModestSplitter(QSplitter):
    """Wants the least its parts can do with: what there is beyond that it gets anyway."""

    def sizeHint(self) -> QSize:
        """Return the least size."""
        return self.minimumSizeHint()
