"""A place to drop files and folders on, with buttons that do the same from the keyboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from casevault_gui.ui.theme import NEAR, TIGHT, WIDE
from casevault_gui.ui.widgets.icon import Icon, IconButton
from casevault_gui.ui.widgets.text import Text, restyle


def dropped_paths(data: QMimeData) -> tuple[Path, ...]:
    """Return the files and folders of this computer that are being dragged, in their order."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


class DropArea(QFrame):
    """Takes files and folders.

    Emits `dropped(tuple[Path, ...])`, and `files_wanted()` or `folder_wanted()` when a button asks
    for the system's dialog (one dialog cannot offer both).
    """

    dropped = Signal(object)
    files_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        """Invite with `text`."""
        super().__init__(parent)
        self.setProperty("kind", "drop")
        self.setAcceptDrops(True)
        self.setAccessibleName(text)
        self.add_files = IconButton(self.tr("Add &files…"), "file")
        self.add_folder = IconButton(self.tr("Add f&older…"), "folder")
        self.add_files.clicked.connect(self._ask_files)
        self.add_folder.clicked.connect(self._ask_folder)
        buttons = QHBoxLayout()
        buttons.setSpacing(TIGHT)
        buttons.addStretch(1)
        buttons.addWidget(self.add_files)
        buttons.addWidget(self.add_folder)
        buttons.addStretch(1)
        words = Text(text, "lead")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.setSpacing(NEAR)
        column.addStretch(1)
        column.addWidget(Icon("drop", 36, "accent"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(words)
        column.addLayout(buttons)
        column.addStretch(1)

    @Slot()
    def _ask_files(self) -> None:
        self.files_wanted.emit()

    @Slot()
    def _ask_folder(self) -> None:
        self.folder_wanted.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Invite files and folders of this computer."""
        if dropped_paths(event.mimeData()):
            restyle(self, "accent")
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        restyle(self, "")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Pass on what was dropped."""
        restyle(self, "")
        event.acceptProposedAction()
        self.dropped.emit(dropped_paths(event.mimeData()))
