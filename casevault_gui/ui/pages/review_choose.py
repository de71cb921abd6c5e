"""The beginning of opening: a package dropped or chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from casevault_gui.ui.theme import FAR, NEAR, WIDE
from casevault_gui.ui.widgets.card import card
from casevault_gui.ui.widgets.drop_area import dropped_paths
from casevault_gui.ui.widgets.icon import Icon, IconButton
from casevault_gui.ui.widgets.text import Text, restyle

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

    from casevault_gui.ui.services import Services


class ChooseView(QWidget):
    """Emits `chosen(Path)` with whatever the person points at; its contents say what it is."""

    chosen = Signal(object)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Invite."""
        super().__init__(parent)
        self._services = services
        self.setAcceptDrops(True)
        self.area = QFrame()
        self.area.setProperty("kind", "drop")
        self.choose = IconButton(self.tr("Choose a &package…"), "open", "primary")
        self.choose.clicked.connect(self._ask)
        self._lay_out()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Invite one file of this computer."""
        if len(dropped_paths(event.mimeData())) == 1:
            restyle(self.area, "accent")
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        restyle(self.area, "")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Pass on what was dropped."""
        restyle(self.area, "")
        event.acceptProposedAction()
        self.chosen.emit(dropped_paths(event.mimeData())[0])

    @Slot()
    def _ask(self) -> None:
        self._services.choosers.package(self, self._answer)

    def _answer(self, path: Path) -> None:
        self.chosen.emit(path)

    def _lay_out(self) -> None:
        words = Text(self.tr("Drop a package here"), "title")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        more = Text(
            self.tr("CaseVault looks at what the file is, not at its name. The name may be any."),
            "muted",
        )
        more.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside = QVBoxLayout(self.area)
        inside.setContentsMargins(WIDE, FAR, WIDE, FAR)
        inside.setSpacing(NEAR)
        inside.addStretch(1)
        inside.addWidget(Icon("drop", 48, "accent"), 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(words)
        inside.addWidget(more)
        inside.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(WIDE)
        column.addWidget(self.area, 1)
        column.addWidget(self._promises())

    def _promises(self) -> QWidget:
        frame, column = card()
        promises = (
            ("shield", self.tr("The package is only read. Opening it changes nothing in it.")),
            ("eye", self.tr("You look at files in memory. Nothing is written to the drive.")),
            ("custody", self.tr("Opening, looking and extracting become entries in your log.")),
        )
        row = QHBoxLayout()
        row.setSpacing(WIDE)
        for icon, words in promises:
            row.addWidget(Icon(icon, 22, "accent"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Text(words), 1)
        column.addLayout(row)
        return frame
