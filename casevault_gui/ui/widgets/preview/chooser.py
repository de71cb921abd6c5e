"""The preview: says how far the bytes are proven, and shows them in the ways that fit them."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from casevault_gui.quantities import count_words, size_words
from casevault_gui.ui.theme import HAIR, TIGHT
from casevault_gui.ui.widgets.choice_button import ChoiceButton
from casevault_gui.ui.widgets.icon import Icon
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.preview.csv import CsvPane
from casevault_gui.ui.widgets.preview.hex import HexPane
from casevault_gui.ui.widgets.preview.image import DecodedImage, ImagePane, ImageProblem
from casevault_gui.ui.widgets.preview.json import JsonPane
from casevault_gui.ui.widgets.preview.text import TextPane
from casevault_gui.ui.widgets.text import Text, restyle

if TYPE_CHECKING:
    from casevault_gui.messages import Message
    from casevault_gui.ui.widgets.preview.reading import Reading


class Way(StrEnum):
    """The ways to show a file, in the order they are preferred."""

    PICTURE = "picture"
    TABLE = "table"
    TREE = "tree"
    TEXT = "text"
    HEX = "hex"


def ways_of(reading: Reading) -> list[Way]:
    """Return the ways that fit, the best first; bytes always do."""
    fits = {
        Way.PICTURE: isinstance(reading.image, DecodedImage),
        Way.TABLE: reading.table is not None,
        Way.TREE: reading.json is not None,
        Way.TEXT: reading.text is not None and bool(reading.preview.data),
        Way.HEX: True,
    }
    return [way for way in Way if fits[way]]


class PreviewArea(QWidget):
    """Shows a `Reading`, a word of waiting, a sentence, or trouble."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._reading: Reading | None = None
        self._shown: set[Way] = set()
        self.proof = QFrame()
        self.proof.setProperty("kind", "badge")
        self._proof_icon = Icon("check", 16, "success")
        self._proof_text = Text()
        self.note = Text(kind="small")
        self.trouble = MessagePanel()
        self.sentence = Text(kind="muted")
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.panes: dict[Way, TextPane | HexPane | ImagePane | JsonPane | CsvPane] = {
            Way.PICTURE: ImagePane(),
            Way.TABLE: CsvPane(),
            Way.TREE: JsonPane(),
            Way.TEXT: TextPane(),
            Way.HEX: HexPane(),
        }
        self._group = QButtonGroup(self)
        self.buttons = {way: self._button(way) for way in Way}
        self._stack = QStackedWidget()
        self._lay_out()
        self._group.buttonClicked.connect(self._pressed)
        self.show_sentence("")

    def show_reading(self, reading: Reading) -> None:
        """Show a file in the best way."""
        self.clear()
        self._reading = reading
        ways = ways_of(reading)
        for way, button in self.buttons.items():
            button.setVisible(way in ways and len(ways) > 1)
        self._say_proof(reading)
        self.note.setText(self._notes(reading))
        self.show_way(ways[0])

    def show_way(self, way: Way) -> None:
        """Show the same file in another way."""
        if self._reading is None:
            return
        if way not in self._shown:
            self._fill(way, self._reading)
            self._shown.add(way)
        self.buttons[way].setChecked(True)
        self._stack.setCurrentWidget(self.panes[way])

    def show_sentence(self, text: str) -> None:
        """Forget what was shown and say `text`."""
        self.clear()
        self.sentence.setText(text)
        self._stack.setCurrentWidget(self.sentence)

    def show_message(self, message: Message) -> None:
        """Forget what was shown and explain trouble."""
        self.show_sentence("")
        self.trouble.show_message(message)

    def clear(self) -> None:
        """Forget the file."""
        self._reading = None
        self._shown.clear()
        for pane in self.panes.values():
            pane.clear()
        for button in self.buttons.values():
            button.hide()
        self.trouble.clear()
        self.proof.hide()
        self.note.setText("")

    def _fill(self, way: Way, reading: Reading) -> None:
        pane = self.panes[way]
        if isinstance(pane, ImagePane) and isinstance(reading.image, DecodedImage):
            pane.show_image(reading.image, self._picture_words(reading.image))
        elif isinstance(pane, CsvPane) and reading.table is not None:
            pane.show_table(reading.table)
        elif isinstance(pane, JsonPane) and reading.json is not None:
            pane.show_nodes(reading.json)
        elif isinstance(pane, TextPane) and reading.text is not None:
            pane.show_text(reading.text.text)
        elif isinstance(pane, HexPane):
            pane.show_bytes(reading.preview.data)

    def _say_proof(self, reading: Reading) -> None:
        if reading.preview.verified:
            tone, icon = "success", "check"
            words = self.tr("Whole file verified: its SHA-256 holds.")
        else:
            tone, icon = "info", "info"
            words = self.tr(
                "First {size} of {whole}, authentic as sealed. The file's hash is checked when it"
                " is extracted."
            ).format(size=size_words(len(reading.preview.data)), whole=size_words(reading.size))
        self._proof_icon.show_icon(icon)
        self._proof_text.setText(words)
        for part in (self.proof, self._proof_icon, self._proof_text):
            restyle(part, tone)
        self.proof.show()

    def _notes(self, reading: Reading) -> str:
        notes = [self._text_note(reading)]
        if not reading.preview.data:
            notes.append(self.tr("The file is empty."))
        if reading.image is ImageProblem.DAMAGED:
            notes.append(self.tr("It begins like a picture but cannot be decoded as one."))
        if reading.image is ImageProblem.TOO_LARGE:
            notes.append(self.tr("The picture is too large to be shown here."))
        if reading.json is not None and reading.json.cut:
            notes.append(self.tr("The tree leaves out what is too deep or too much."))
        if reading.table is not None and reading.table.cut:
            notes.append(self.tr("The table shows its first columns only."))
        return " ".join(note for note in notes if note)

    def _text_note(self, reading: Reading) -> str:
        text = reading.text
        if text is None or not reading.preview.data:
            return ""
        notes = [self.tr("Read as {encoding}.").format(encoding=text.encoding)]
        if text.guessed:
            notes = [
                self.tr("Not UTF-8; read as {encoding}, which may show wrong letters.").format(
                    encoding=text.encoding
                )
            ]
        if text.reordering:
            notes.append(
                self.tr("Invisible signs in it that change the direction of text: {n}.").format(
                    n=count_words(text.reordering)
                )
            )
        if text.folded:
            notes.append(self.tr("Very long lines are broken for display."))
        return " ".join(notes)

    def _picture_words(self, image: DecodedImage) -> str:
        parts = [f"{image.form.upper()}, {image.size.width()} × {image.size.height()}"]
        if image.turned:
            parts.append(self.tr("turned as the camera recorded"))
        if image.smaller:
            parts.append(self.tr("shown smaller"))
        if image.pictures > 1:
            parts.append(self.tr("first of {n} pictures").format(n=image.pictures))
        return " · ".join(parts)

    @Slot(QAbstractButton)
    def _pressed(self, pressed: QAbstractButton) -> None:
        for way, button in self.buttons.items():
            if button is pressed:
                self.show_way(way)

    def _button(self, way: Way) -> ChoiceButton:
        words = {
            Way.PICTURE: self.tr("Picture"),
            Way.TABLE: self.tr("Table"),
            Way.TREE: self.tr("Tree"),
            Way.TEXT: self.tr("Text"),
            Way.HEX: self.tr("Bytes"),
        }
        button = ChoiceButton(words[way])
        button.setAccessibleName(self.tr("Show as {way}").format(way=words[way]))
        self._group.addButton(button)
        return button

    def _lay_out(self) -> None:
        inside = QHBoxLayout(self.proof)
        inside.setContentsMargins(TIGHT, HAIR, TIGHT, HAIR)
        inside.setSpacing(TIGHT)
        inside.addWidget(self._proof_icon)
        inside.addWidget(self._proof_text, 1)
        head = QHBoxLayout()
        head.setSpacing(HAIR)
        head.addWidget(self.note, 1)
        for way in Way:
            head.addWidget(self.buttons[way])
        for pane in self.panes.values():
            self._stack.addWidget(pane)
        self._stack.addWidget(self.sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, TIGHT, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.proof)
        column.addLayout(head)
        column.addWidget(self.trouble)
        column.addWidget(self._stack, 1)
