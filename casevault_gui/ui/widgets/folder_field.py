"""A folder to be chosen: its path, and a button that asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casevault_gui.core.files import shown_path
from casevault_gui.core.names import display_name
from casevault_gui.ui.theme import HAIR, TIGHT
from casevault_gui.ui.widgets.facts import PathText
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.ui.services import Choosers


class FolderField(QWidget):
    """Emits `changed()` when a folder was chosen; `path` is None before."""

    changed = Signal()

    def __init__(
        self, choosers: Choosers, name: str, button: str, parent: QWidget | None = None
    ) -> None:
        """Name it for people and screen readers; `button` stands on the button."""
        super().__init__(parent)
        self._choosers = choosers
        self.path: Path | None = None
        self.where = PathText(name)
        self.where.setPlaceholderText(self.tr("No folder chosen yet"))
        self.choose = IconButton(button, "folder")
        self.choose.setAccessibleDescription(name)
        self.choose.clicked.connect(self._ask)
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self.where, 1)
        row.addWidget(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HAIR)
        column.addWidget(Text(name, "label", wrap=False))
        column.addLayout(row)
        self.setFocusProxy(self.choose)

    @Slot()
    def _ask(self) -> None:
        self._choosers.folder(self, self._answer)

    def _answer(self, folder: Path) -> None:
        self.path = folder
        self.where.setPlainText(display_name(shown_path(folder)))
        self.changed.emit()
