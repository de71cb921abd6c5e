"""Cards: a plain one that groups things, and a large one that is a button."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from casevault_gui.ui.theme import HAIR, NEAR, WIDE
from casevault_gui.ui.widgets.drop_area import dropped_paths
from casevault_gui.ui.widgets.icon import Icon
from casevault_gui.ui.widgets.text import Text, restyle


def card(*, spacing: int = NEAR) -> tuple[QFrame, QVBoxLayout]:
    """Return a card and the column inside it."""
    frame = QFrame()
    frame.setProperty("kind", "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
    column.setSpacing(spacing)
    return frame, column


class ActionCard(QPushButton):
    """A large button with an icon, a title and a sentence; files may be dropped on it.

    Emits `clicked()` and, for files and folders of this computer, `dropped(tuple[Path, ...])`.
    """

    dropped = Signal(object)

    def __init__(self, icon: str, title: str, text: str, parent: QWidget | None = None) -> None:
        """Build the card."""
        super().__init__(parent)
        self.setProperty("kind", "action")
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        picture = Icon(icon, 34, "accent")
        heading = Text(title, "title")
        sentence = Text(text, "muted")
        words = QVBoxLayout()
        words.setSpacing(HAIR)
        words.addWidget(heading)
        words.addWidget(sentence)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        row.setSpacing(NEAR)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for child in (picture, heading, sentence):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def hasHeightForWidth(self) -> bool:
        """Grow taller when the words need more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return what the words need."""
        layout = self.layout()
        return 0 if layout is None else layout.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        """Return what the words need."""
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return what the words need at least."""
        layout = self.layout()
        return super().minimumSizeHint() if layout is None else layout.totalMinimumSize()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Invite files and folders of this computer."""
        if self.acceptDrops() and dropped_paths(event.mimeData()):
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
