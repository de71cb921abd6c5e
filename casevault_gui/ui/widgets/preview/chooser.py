"""The preview: says how far the bytes are proven, and shows them in the ways that fit them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from casevault_gui.core.errors import PreviewFailed
from casevault_gui.core.viewers.answer import Answer, Kind, Question
from casevault_gui.core.viewers.kinds import image_form
from casevault_gui.core.viewers.process import ask_once
from casevault_gui.messages import explain
from casevault_gui.ui.theme import HAIR, TIGHT
from casevault_gui.ui.widgets.choice_button import ChoiceButton
from casevault_gui.ui.widgets.flow import FlowLayout
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.preview.asking import Ask, Asking
from casevault_gui.ui.widgets.preview.csv import CsvPane
from casevault_gui.ui.widgets.preview.facts import FactsPane
from casevault_gui.ui.widgets.preview.gallery import GalleryPane
from casevault_gui.ui.widgets.preview.hex import HexPane
from casevault_gui.ui.widgets.preview.image import ImagePane, picture_of
from casevault_gui.ui.widgets.preview.json import JsonPane
from casevault_gui.ui.widgets.preview.message import message_text
from casevault_gui.ui.widgets.preview.notes import NoteLine
from casevault_gui.ui.widgets.preview.pages import PagesPane
from casevault_gui.ui.widgets.preview.parts import PartsPane
from casevault_gui.ui.widgets.preview.proof import ProofBadge
from casevault_gui.ui.widgets.preview.text import TextPane
from casevault_gui.ui.widgets.preview.ways import FROM_TEXT, Known, Way, ways_of
from casevault_gui.ui.widgets.scrolling import scrolling
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.core.viewers.written import Written
    from casevault_gui.messages import Message
    from casevault_gui.ui.review_desk import OpenedPackage
    from casevault_gui.ui.tasks import Lane
    from casevault_gui.ui.widgets.preview.reading import Reading

Pane = ImagePane | PagesPane | PartsPane | FactsPane | CsvPane | JsonPane | TextPane | HexPane


class PreviewArea(QWidget):
    """Shows a `Reading`, a word of waiting, a sentence, or trouble.

    What a viewer has to show comes later than the rest; meanwhile the bytes can be looked at.
    """

    def __init__(self, ask: Ask = ask_once, parent: QWidget | None = None) -> None:
        """Show nothing yet; viewers are asked by `ask`."""
        super().__init__(parent)
        self._reading: Reading | None = None
        self._question: Question | None = None
        self._known = Known()
        self._trouble: Message | None = None
        self._text_trouble: Message | None = None
        self._way = Way.HEX
        self._chosen = False
        self._shown: set[Way] = set()
        self._asking = Asking(self, ask)
        self._reading_text = Asking(self, ask)
        self.proof = ProofBadge()
        self.note = NoteLine()
        self.trouble = MessagePanel()
        self._told = QWidget()
        self._told_area = scrolling(self._told)
        self.sentence = Text(kind="muted")
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.panes: dict[Way, Pane] = {
            Way.PICTURE: ImagePane(),
            Way.PAGES: PagesPane(),
            Way.MESSAGE: TextPane(),
            Way.PARTS: PartsPane(),
            Way.TABLE: CsvPane(),
            Way.TREE: JsonPane(),
            Way.FACTS: FactsPane(),
            Way.TEXT: TextPane(choice=True),
            Way.HEX: HexPane(),
        }
        self.gallery = GalleryPane()
        self._group = QButtonGroup(self)
        self.buttons = {way: self._button(way) for way in Way}
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.show_sentence("")

    @property
    def asking(self) -> bool:
        """Whether a viewer is waited for."""
        return self._asking.busy or self._reading_text.busy

    def show_reading(self, reading: Reading) -> None:
        """Show a file in the best way."""
        self.clear()
        self._reading = reading
        self._known = Known(no_text=not reading.text)
        self.proof.show_reading(reading)
        if reading.kind is not None:
            self._ask(Question(reading.kind, complete=reading.preview.complete))
        if reading.text:
            self._reading_text.ask(reading.text_question, reading.start)
        self._show(self._offer()[0])

    def show_way(self, way: Way) -> None:
        """Show the same file in another way; it stays when viewers have answered."""
        self._chosen = True
        self._show(way)

    def show_sentence(self, text: str) -> None:
        """Forget what was shown and say `text`."""
        self.clear()
        self.sentence.setText(text)
        self._stack.setCurrentWidget(self.sentence)

    def show_folder(self, package: OpenedPackage, folder: int, desk: Lane, words: str) -> None:
        """Forget what was shown, say `words` of a folder, and offer its pictures."""
        self.show_sentence(words)
        if self.gallery.offer(package, folder, desk, words):
            self._stack.setCurrentWidget(self.gallery)

    def show_message(self, message: Message) -> None:
        """Forget what was shown and explain trouble."""
        self.show_sentence("")
        self._tell(message)

    def clear(self) -> None:
        """Forget the file; a viewer that still reads it is killed."""
        self._asking.stop()
        self._reading_text.stop()
        self.gallery.clear()
        self._reading = self._question = None
        self._trouble = self._text_trouble = None
        self._known = Known()
        self._chosen = False
        self._shown.clear()
        for pane in self.panes.values():
            pane.clear()
        for button in self.buttons.values():
            button.hide()
        self.trouble.clear()
        self.proof.hide()
        self.note.say("")

    def release(self) -> None:
        """Forget the file and end the thread that asked viewers."""
        self.show_sentence("")
        self._asking.close()
        self._reading_text.close()

    def _show(self, way: Way) -> None:
        if self._reading is None:
            return
        self._way = way
        self.buttons[way].setChecked(True)
        self.note.show_notes(self._reading, self._known, way)
        waiting = self._known.lacks(way)
        trouble = self._text_trouble if way in FROM_TEXT else self._trouble
        if waiting and trouble is not None:
            # The message takes the room that its way would have had; the bytes are a press away.
            self._tell(trouble)
            return
        self.trouble.clear()
        if waiting:
            self.sentence.setText(self.tr("Reading it in a process of its own…"))
            self._stack.setCurrentWidget(self.sentence)
            return
        if way not in self._shown:
            self._fill(way, self._reading, self._known)
            self._shown.add(way)
        self._stack.setCurrentWidget(self.panes[way])

    def _tell(self, message: Message) -> None:
        self.trouble.show_message(message)
        self._stack.setCurrentWidget(self._told_area)

    def _ask(self, question: Question) -> None:
        if self._reading is not None:
            self._question = question
            self._asking.ask(question, self._reading.preview.data)

    @Slot(int, int)
    def _ask_rows(self, part: int, first: int) -> None:
        if self._question is not None:
            self._ask(replace(self._question, part=part, first=first))

    @Slot(int, str)
    def _ask_page(self, page: int, words: str) -> None:
        if self._question is not None:
            self._ask(replace(self._question, part=page, wanted=words))

    @Slot(str)
    def _read_as(self, encoding: str) -> None:
        if self._reading is not None:
            self._chosen = True
            question = replace(self._reading.text_question, encoding=encoding)
            self._reading_text.ask(question, self._reading.start)

    @Slot(object)
    def _answered(self, answer: Answer) -> None:
        if self._reading is None:
            return
        if answer.problem and self._known.answer is not None:
            self._settle()
            self.note.show_notes(self._reading, replace(self._known, answer=answer), self._way)
            return
        self._known = replace(self._known, answer=answer)
        self._shown -= {*Way} - FROM_TEXT - {Way.HEX}
        self._go_on()

    @Slot(object)
    def _not_answered(self, error: BaseException) -> None:
        if self._known.answer is not None:
            # Another page or table cannot be shown: the one before stays.
            self._settle()
            self.note.say(explain(error).what)
            return
        self._trouble = explain(error)
        self._go_on()

    @Slot(object)
    def _text_read(self, answer: Answer) -> None:
        if answer.problem not in {"", "nothing"}:
            self._text_not_read(PreviewFailed(problem="answer"))
            return
        written = answer.written
        self._known = replace(self._known, written=written, no_text=written is None)
        self._text_trouble = None
        self._shown -= FROM_TEXT
        self._go_on()

    @Slot(object)
    def _text_not_read(self, error: BaseException) -> None:
        self._text_trouble = explain(error)
        self._known = replace(self._known, written=None, no_text=False)
        self._go_on()

    def _go_on(self) -> None:
        """Stay with the way the person chose, if it still fits; else show the best."""
        ways = self._offer()
        self._show(self._way if self._chosen and self._way in ways else ways[0])

    def _settle(self) -> None:
        for pane in self.panes.values():
            if isinstance(pane, PagesPane | PartsPane):
                pane.settle()

    def _offer(self) -> list[Way]:
        if self._reading is None:
            return [Way.HEX]
        ways = ways_of(self._reading, self._known)
        attachments = self._reading.kind is Kind.MAIL
        self.buttons[Way.PARTS].setText(self.tr("Attachments") if attachments else self.tr("Table"))
        for way, button in self.buttons.items():
            button.setVisible(way in ways and len(ways) > 1)
        return ways

    def _fill(self, way: Way, reading: Reading, known: Known) -> None:
        pane, answer, written = self.panes[way], known.answer or Answer(), known.written
        if isinstance(pane, ImagePane):
            pane.show_image(picture_of(answer, image_form(reading.preview.data)))
        elif isinstance(pane, PagesPane):
            pane.show_page(answer)
        elif isinstance(pane, PartsPane) and answer.grid is not None:
            ours = reading.kind is Kind.MAIL or "listing" in answer.notes
            pane.show_grid(answer.parts, answer.part, answer.grid, known=ours)
        elif isinstance(pane, FactsPane):
            pane.show_facts(answer.facts, known=reading.kind is Kind.MEDIA)
        elif isinstance(pane, TextPane) and way is Way.MESSAGE:
            pane.show_text(message_text(answer))
        elif isinstance(pane, TextPane) and written is None:
            pane.show_text("")
        elif isinstance(pane, HexPane):
            pane.show_bytes(reading.preview.data)
        elif written is not None:
            self._fill_written(pane, written)

    def _fill_written(self, pane: Pane, written: Written) -> None:
        if isinstance(pane, CsvPane) and written.table is not None:
            pane.show_table(written.table)
        elif isinstance(pane, JsonPane) and written.nodes is not None:
            pane.show_nodes(written.nodes)
        elif isinstance(pane, TextPane):
            pane.show_text(written.text.text, written.text.encoding)

    @Slot(QAbstractButton)
    def _pressed(self, pressed: QAbstractButton) -> None:
        for way, button in self.buttons.items():
            if button is pressed:
                self.show_way(way)

    def _button(self, way: Way) -> ChoiceButton:
        words = {
            Way.PICTURE: self.tr("Picture"),
            Way.PAGES: self.tr("Pages"),
            Way.MESSAGE: self.tr("Message"),
            Way.PARTS: self.tr("Table"),
            Way.TABLE: self.tr("Table"),
            Way.TREE: self.tr("Tree"),
            Way.FACTS: self.tr("Facts"),
            Way.TEXT: self.tr("Text"),
            Way.HEX: self.tr("Bytes"),
        }
        button = ChoiceButton(words[way])
        button.setAccessibleName(self.tr("Show as {way}").format(way=words[way]))
        self._group.addButton(button)
        return button

    def _connect(self) -> None:
        self._group.buttonClicked.connect(self._pressed)
        self._asking.answered.connect(self._answered)
        self._asking.failed.connect(self._not_answered)
        self._reading_text.answered.connect(self._text_read)
        self._reading_text.failed.connect(self._text_not_read)
        for pane in self.panes.values():
            if isinstance(pane, PagesPane):
                pane.wanted.connect(self._ask_page)
            elif isinstance(pane, PartsPane):
                pane.wanted.connect(self._ask_rows)
            elif isinstance(pane, TextPane):
                pane.read_as.connect(self._read_as)

    def _lay_out(self) -> None:
        head = FlowLayout(HAIR)
        for way in Way:
            head.addWidget(self.buttons[way])
        for pane in self.panes.values():
            self._stack.addWidget(pane)
        self._stack.addWidget(self.sentence)
        self._stack.addWidget(self.gallery)
        told = QVBoxLayout(self._told)
        told.setContentsMargins(0, 0, 0, 0)
        told.addWidget(self.trouble)
        told.addStretch()
        self._stack.addWidget(self._told_area)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, TIGHT, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.proof)
        column.addLayout(head)
        column.addWidget(self.note)
        column.addWidget(self._stack, 1)
