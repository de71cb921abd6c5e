"""Text: which encoding it is in, and a pane that shows it with a way to find words."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from casevault_gui.quantities import count_words
from casevault_gui.ui.theme import TIGHT
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text

LONGEST_LINE = 4_000
"""Characters; a longer line is shown in pieces, for Qt lays out each line at once."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
_NO_TEXT = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_REORDERING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True, slots=True)
class DecodedText:
    """Text as it is shown.

    `guessed` says that no rule of the encoding could have failed, `reordering` counts characters
    that change the direction of text, `folded` says that long lines were broken for display.
    """

    text: str
    encoding: str
    guessed: bool = False
    reordering: int = 0
    folded: bool = False


def decode_text(data: bytes, *, complete: bool) -> DecodedText | None:
    """Return `data` as text, None if it is none; unless `complete`, it may end in mid-character."""
    for bom, codec, name in _BOMS:
        if data.startswith(bom):
            text = _decoded(data[len(bom) :], codec, complete=complete)
            return None if text is None else _shown(text, name)
    if _NO_TEXT.search(data):
        return None
    text = _decoded(data, "utf-8", complete=complete)
    if text is not None:
        return _shown(text, "ASCII" if text.isascii() else "UTF-8")
    return _shown(data.decode("latin-1"), "Latin-1", guessed=True)


def _decoded(data: bytes, codec: str, *, complete: bool) -> str | None:
    try:
        return codecs.getincrementaldecoder(codec)("strict").decode(data, final=complete)
    except UnicodeDecodeError:
        return None


def _shown(text: str, encoding: str, *, guessed: bool = False) -> DecodedText:
    lines = text.splitlines()
    folded = any(len(line) > LONGEST_LINE for line in lines)
    if folded:
        text = "\n".join(
            line[start : start + LONGEST_LINE]
            for line in lines
            for start in range(0, max(1, len(line)), LONGEST_LINE)
        )
    return DecodedText(text, encoding, guessed, len(_REORDERING.findall(text)), folded)


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
