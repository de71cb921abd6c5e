"""The words and digits by which two people compare an identity, large enough to read aloud."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from casevault_gui.ui.theme import HAIR, TIGHT
from casevault_gui.ui.widgets.text import Text

_IN_LINE = 4


class FingerprintView(QWidget):
    """Shows eight words in two lines, and the digits for whoever would rather say numbers."""

    def __init__(self, kind: str = "lead", parent: QWidget | None = None) -> None:
        """Build it empty; `kind` is the size of type, as for `Text`."""
        super().__init__(parent)
        self.words = Text(kind=kind, selectable=True)
        self.digits = Text(kind=kind, selectable=True)
        self._or = Text(self.tr("or as digits"), "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HAIR)
        column.addWidget(self.words)
        column.addSpacing(TIGHT)
        column.addWidget(self._or)
        column.addWidget(self.digits)
        column.addStretch(1)

    def show_fingerprint(self, words: str, digits: str) -> None:
        """Show another fingerprint."""
        several = words.split(" ")
        lines = [several[at : at + _IN_LINE] for at in range(0, len(several), _IN_LINE)]
        self.words.setText("\n".join("  ".join(line) for line in lines))
        self.words.setAccessibleName(self.tr("Words: {words}").format(words=words))
        self.digits.setText(digits)
        self.digits.setAccessibleName(self.tr("Digits: {digits}").format(digits=digits))
