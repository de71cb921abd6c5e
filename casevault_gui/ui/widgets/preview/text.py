"""A pane that shows text, with a way to find words."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from casevault_gui.core.viewers.decoding import CHOICES
from casevault_gui.quantities import count_words
from casevault_gui.ui.theme import TIGHT
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.scrolling import keep_from_wheel
from casevault_gui.ui.widgets.text import Text

_NAME_LENGTH = 20


class TextPane(QWidget):
    """Shows text that can be read, selected, copied and searched, and not changed.

    Emits `read_as(name)` when another encoding is wanted: one of `CHOICES`, or nothing for the one
    that is found.
    """

    read_as = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, choice: bool = False) -> None:
        """Show nothing yet; with `choice`, encodings can be chosen."""
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
        column.addLayout(self._choice(choice=choice))
        column.addWidget(self.view, 1)
        column.addLayout(bar)

    def _choice(self, *, choice: bool) -> QHBoxLayout:
        """Return the row in which the encoding is chosen."""
        self.encodings = QComboBox()
        self.encodings.setAccessibleName(self.tr("Read as"))
        self.encodings.addItem("", "")
        for name in CHOICES:
            self.encodings.addItem(name, name)
        self.encodings.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.encodings.setMinimumContentsLength(_NAME_LENGTH)
        keep_from_wheel(self.encodings)
        self.encodings.activated.connect(self._read_as)
        reads = Text(self.tr("Read as"), "muted", wrap=False)
        if not choice:
            reads.hide()
            self.encodings.hide()
        above = QHBoxLayout()
        above.setSpacing(TIGHT)
        above.addWidget(reads)
        above.addWidget(self.encodings)
        above.addStretch(1)
        return above

    def show_text(self, text: str, encoding: str = "") -> None:
        """Show `text` from its beginning, and the `encoding` it was read in, if one was found."""
        if not self.encodings.currentData():
            self._name_found(encoding)
        self.view.setPlainText(text)
        self.view.moveCursor(QTextCursor.MoveOperation.Start)
        self._forget_count()

    def clear(self) -> None:
        """Forget the text and what was searched for."""
        self.view.setPlainText("")
        self.wanted.setText("")
        with QSignalBlocker(self.encodings):
            self.encodings.setCurrentIndex(0)
        self._name_found("")

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

    def _name_found(self, encoding: str) -> None:
        words = self.tr("Automatic")
        if encoding:
            words = self.tr("Automatic ({encoding})").format(encoding=encoding)
        self.encodings.setItemText(0, words)

    @Slot(int)
    def _read_as(self, _index: int) -> None:
        self.read_as.emit(self.encodings.currentData())

    @Slot()
    def _forget_count(self) -> None:
        self.found.setText("")
