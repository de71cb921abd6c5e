"""A named field of a form, with what is wrong with it right below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from casevault_gui.ui.theme import HAIR
from casevault_gui.ui.widgets.icon import Icon
from casevault_gui.ui.widgets.record_words import word_for
from casevault_gui.ui.widgets.text import Text, restyle


def choice_box(names: dict[str, str], nothing: str) -> QComboBox:
    """Return a list to choose one of `names` from, or `nothing`, which is ""."""
    box = QComboBox()
    box.addItem(nothing, "")
    for value in names:
        box.addItem(word_for(names, value), value)
    return box


def text_box(height: int) -> QPlainTextEdit:
    """Return a field for a text of several lines, `height` pixels high."""
    editor = QPlainTextEdit()
    editor.setTabChangesFocus(True)
    editor.setFixedHeight(height)
    return editor


def value_of(editor: QWidget) -> str:
    """Return what stands in a field of any kind."""
    match editor:
        case QComboBox():
            return str(editor.currentData())
        case QPlainTextEdit():
            return editor.toPlainText()
        case QLineEdit():
            return editor.text()
        case _:
            return ""


def show_value(editor: QWidget, value: str) -> None:
    """Let `value` stand in a field of any kind."""
    match editor:
        case QComboBox():
            editor.setCurrentIndex(max(0, editor.findData(value)))
        case QPlainTextEdit():
            editor.setPlainText(value)
        case QLineEdit():
            editor.setText(value)


class ProblemLine(QWidget):
    """One line that says what is wrong, with a sign; hidden while nothing is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build a hidden line."""
        super().__init__(parent)
        self._words = Text(kind="small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(HAIR)
        row.addWidget(Icon("error", 14, "danger"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def show_words(self, words: str) -> None:
        """Say `words`; "" hides the line."""
        self._words.setText(words[:1].upper() + words[1:])
        self.setVisible(bool(words))


class FormField(QWidget):
    """A label above `editor`, and a line below for what is wrong; screen readers hear all of it."""

    def __init__(
        self, name: str, editor: QWidget, *, required: bool = False, parent: QWidget | None = None
    ) -> None:
        """Name the field `name`; a required one says so in words."""
        super().__init__(parent)
        self.editor = editor
        words = self.tr("{name} (required)").format(name=name) if required else name
        label = Text(words, "label", wrap=False)
        label.setBuddy(editor)
        editor.setAccessibleName(words)
        self._problem = ProblemLine()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HAIR)
        column.addWidget(label)
        column.addWidget(editor)
        column.addWidget(self._problem)
        column.addStretch(1)
        self.setFocusProxy(editor)

    @property
    def problem(self) -> str:
        """What is shown as wrong, "" for nothing."""
        return self._problem.words

    def show_problem(self, words: str) -> None:
        """Say what is wrong; "" when nothing is."""
        if words and self.problem and words[1:] == self.problem[1:]:
            return
        self._problem.show_words(words)
        self.editor.setAccessibleDescription(words)
        restyle(self.editor, "danger" if words else "")
