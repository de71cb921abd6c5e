"""What is said beside a preview: guesses, cuts, damage, what is not shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from casevault_gui.core.viewers.answer import Answer, Kind
from casevault_gui.core.viewers.decoding import DecodedText
from casevault_gui.quantities import count_words
from casevault_gui.ui.widgets.preview.reading import Reading
from casevault_gui.ui.widgets.preview.ways import FROM_TEXT, Known, Way
from casevault_gui.ui.widgets.text import Text


class NoteLine(Text):
    """A small line over the preview."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Say nothing yet."""
        super().__init__(kind="small", parent=parent)
        self.hide()

    def show_notes(self, reading: Reading, known: Known, way: Way) -> None:
        """Say what goes with a file shown in a way; `known` is what viewers said of it."""
        written, answer = known.written, known.answer
        notes = []
        if written is not None and way in {*FROM_TEXT, Way.HEX}:
            notes.append(self._text_note(written.text))
        if not reading.preview.data:
            notes.append(self.tr("The file is empty."))
        if reading.too_large:
            notes.append(self.tr("The file is too large to be shown here as more than its bytes."))
        if written is not None and written.nodes is not None and written.nodes.cut:
            notes.append(self.tr("The tree leaves out what is too deep or too much."))
        if written is not None and written.table is not None and written.table.cut:
            notes.append(self.tr("The table shows its first columns only."))
        if answer is not None:
            notes.append(self._problem(reading.kind, answer.problem))
            notes.extend(self._viewer_notes(answer, way))
        self.say(" ".join(note for note in notes if note))

    def say(self, words: str) -> None:
        """Say these words; nothing takes no room."""
        self.setText(words)
        self.setVisible(bool(words))

    def _text_note(self, text: DecodedText) -> str:
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

    def _problem(self, kind: Kind | None, problem: str) -> str:
        begins: dict[Kind, str] = {
            Kind.IMAGE: self.tr("It begins like a picture but cannot be decoded as one."),
            Kind.PDF: self.tr("It begins like a PDF but cannot be read as one."),
            Kind.DATABASE: self.tr("It begins like a database but cannot be read as one."),
            Kind.MAIL: self.tr("It looks like a message but cannot be read as one."),
            Kind.ARCHIVE: self.tr("It begins like an archive but cannot be read as one."),
            Kind.MEDIA: self.tr("It begins like sound or film, but says nothing more."),
        }
        too_large = self.tr("It is too large to be shown here.")
        if kind is Kind.IMAGE:
            too_large = self.tr("The picture is too large to be shown here.")
        words = {
            "too-large": too_large,
            "memory": self.tr("Showing it takes more memory than previews are given."),
            "locked": self.tr("It is locked with a password of its own."),
            "nothing": self.tr("There is nothing in it that could be listed here."),
        }
        if problem == "damaged" and kind is not None:
            return begins.get(kind, "")
        return words.get(problem, "")

    def _viewer_notes(self, answer: Answer, way: Way) -> list[str]:
        words = {
            "cut": (Way.MESSAGE, self.tr("The text is cut after its first part.")),
            "html": (
                Way.MESSAGE,
                self.tr("The message is a page: its words are shown, nothing is fetched or run."),
            ),
            "journal": (
                Way.PARTS,
                self.tr("Newer rows may stand in a file beside it that ends in -wal."),
            ),
            "beginning": (Way.FACTS, self.tr("Only the file's beginning was read.")),
        }
        known = [words[note] for note in sorted(answer.notes) if note in words]
        return [said for where, said in known if where is way]
