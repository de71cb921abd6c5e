"""The packages used last, on the first page: only for those who asked for a list."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casevault_gui.core.names import display_name
from casevault_gui.ui.plain_tip import plain_tip
from casevault_gui.ui.theme import NEAR, TIGHT
from casevault_gui.ui.widgets.card import card
from casevault_gui.ui.widgets.flow import FlowLayout
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.ui.settings import SettingsStore

_MOST_LETTERS = 40


class RecentCard(QWidget):
    """Emits `wanted(Path)` for the package pressed; hidden while there is no list."""

    wanted = Signal(object)

    def __init__(self, settings: SettingsStore, parent: QWidget | None = None) -> None:
        """Show the list as it is, and as it becomes."""
        super().__init__(parent)
        self._settings = settings
        self.buttons: list[IconButton] = []
        self.forget = IconButton(self.tr("&Forget the list"), "remove", "quiet")
        self.forget.clicked.connect(settings.forget_recent)
        self._row = FlowLayout(TIGHT)
        frame, column = card()
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Packages used last"), "strong"), 1)
        head.addWidget(self.forget)
        column.addLayout(head)
        column.addLayout(self._row)
        column.setSpacing(NEAR)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        settings.recent_changed.connect(self.look)
        self.look()

    @Slot()
    def look(self) -> None:
        """Show the list anew."""
        for button in self.buttons:
            self._row.removeWidget(button)
            # Pressed just now, it may be in the middle of its own signal.
            button.hide()
            button.deleteLater()
        self.buttons = [self._button(path) for path in self._settings.recent()]
        for button in self.buttons:
            self._row.addWidget(button)
        self.setVisible(bool(self.buttons))

    def _button(self, path: Path) -> IconButton:
        name = display_name(path.name)
        short = name if len(name) <= _MOST_LETTERS else f"{name[: _MOST_LETTERS - 1]}…"
        button = IconButton(short.replace("&", "&&"), "file")
        place = display_name(str(path.parent))
        button.setAccessibleName(self.tr("Open {name} in {place}").format(name=name, place=place))
        button.setToolTip(plain_tip(display_name(str(path))))
        button.clicked.connect(partial(self.wanted.emit, path))
        return button
