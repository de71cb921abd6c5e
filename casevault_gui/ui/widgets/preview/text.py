"""A pane that shows text, with a way to find words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from casevault_gui.quantities import count_words
from casevault_gui.ui.theme import TIGHT
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text


class TextPane(QWidget):
    """Shows text that can be read, selected, copied and searched, and not changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.view = QPlainTextEdit()
        self.view.setReadOnly(True)
        self.view.setUndoRedoEnabled(False)
        self.view.setProperty("mono", True)
        self.view.setTabChangesFocus(True)
        self.view.setAccessibleName(self.tr("Text of the file"))
        self.view.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.wanted = QLineEdit()
        self.wanted.setPlaceholderText(self.tr("Find in this text"))
        self.wanted.setAccessibleName(self.tr("Find in this text"))
        self.wanted.setClearButtonEnabled(True)
        self.wanted.setMaxLength(1_000)
        self.previous = IconButton(self.tr("Previous"), "", "quiet")
        self.next = IconButton(self.tr("Next"), "", "quiet")
        self.found = Text(kind="muted", wrap=False)
        self.wanted.returnPressed.connect(self.find_next)
        self.wanted.textChanged.connect(self._forget_count)
        self.next.clicked.connect(self.find_next)
        self.previous.clicked.connect(self.find_previous)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.wanted.setFocus)
        bar = QHBoxLayout()
        bar.setSpacing(TIGHT)
        bar.addWidget(self.wanted, 1)
        bar.addWidget(self.found)
        bar.addWidget(self.previous)
        bar.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.view, 1)
        column.addLayout(bar)

    def show_text(self, text: str) -> None:
        """Show `text` from its beginning."""
        self.view.setPlainText(text)
        self.view.moveCursor(QTextCursor.MoveOperation.Start)
        self._forget_count()

    def clear(self) -> None:
        """Forget the text and what was searched for."""
        self.view.setPlainText("")
        self.wanted.setText("")

    @Slot()
    def find_next(self) -> None:
        """Select the next place of the wanted words, from the top again after the last."""
        self._find(QTextDocument.FindFlag(0), QTextCursor.MoveOperation.Start)

    @Slot()
    def find_previous(self) -> None:
        """Select the place before, from the bottom again before the first."""
        self._find(QTextDocument.FindFlag.FindBackward, QTextCursor.MoveOperation.End)

    def _find(self, flags: QTextDocument.FindFlag, start: QTextCursor.MoveOperation) -> None:
        wanted = self.wanted.text()
        if not wanted:
            return
        if not self.view.find(wanted, flags):
            self.view.moveCursor(start)
            if not self.view.find(wanted, flags):
                self.found.setText(self.tr("Not found"))
                return
        count = self.view.toPlainText().casefold().count(wanted.casefold())
        self.found.setText(self.tr("{n} found").format(n=count_words(count)))

    @Slot()
    def _forget_count(self) -> None:
        self.found.setText("")
