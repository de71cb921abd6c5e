"""One entry of the custody log: in words, with its hash, and as it stands in the log."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from casevault_gui.core.custody.search import CustodyRow
from casevault_gui.core.errors import CaseVaultError
from casevault_gui.core.names import display_name
from casevault_gui.ui.custody_words import phase_words, reason_words, type_words
from casevault_gui.ui.services import CustodyView
from casevault_gui.ui.theme import HAIR, NEAR, TIGHT
from casevault_gui.ui.widgets.facts import Digest
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text

_LINES = 3


class EntryView(QWidget):
    """Shows the entry it is given, or that it cannot be read."""

    def __init__(self, view: CustodyView, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._view = view
        self.title = Text(kind="strong", selectable=True)
        self.leaf = Digest(self.tr("hash of this entry"))
        self.explain = IconButton(self.tr("&Plain words…"), "info", "quiet")
        self.timeline = IconButton(self.tr("&Timeline…"), "clock", "quiet")
        self.body = QPlainTextEdit()
        self.body.setReadOnly(True)
        self.body.setProperty("mono", True)
        self.body.setTabChangesFocus(True)
        self.body.setAccessibleName(self.tr("The entry as it stands in the log"))
        kept = self.body.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.body.setSizePolicy(kept)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, TIGHT, 0, 0)
        column.setSpacing(HAIR)
        head = QHBoxLayout()
        head.setSpacing(TIGHT)
        head.addWidget(self.title, 1)
        head.addWidget(self.explain)
        head.addWidget(self.timeline)
        column.addLayout(head)
        column.addWidget(self.leaf)
        column.addWidget(self.body, 1)
        self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self.title.setText("")
        self.leaf.hide()
        self.explain.setEnabled(False)
        self.timeline.setEnabled(False)
        self._show_body("")

    def show_entry(self, seq: int, row: CustodyRow | None) -> None:
        """Show entry `seq`, whose row is `row`, None if it cannot be read."""
        self.clear()
        if row is None:
            words = self.tr("Entry {n} cannot be read. Verify the log to learn more.")
            self.title.setText(words.format(n=seq))
            return
        words = self.tr("Entry {n}: {what}, {state}, by {who}").format(
            n=seq,
            what=type_words(row.type),
            state=phase_words(row.phase),
            who=display_name(row.actor),
        )
        why = reason_words(row.reason)
        self.title.setText(f"{words}. {why}" if why else words)
        self._hold_title()
        self.explain.setEnabled(True)
        self.timeline.setEnabled(bool(row.case or row.package))
        self.leaf.show_digits(row.leaf)
        self.leaf.show()
        try:
            text = self._view.detail(seq)
        except CaseVaultError:
            text = ""
        self._show_body("\n".join(map(display_name, text.split("\n"))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the words as many lines as they need: a splitter asks for no height of a width."""
        super().resizeEvent(event)
        self._hold_title()

    def _hold_title(self) -> None:
        self.title.setMinimumHeight(max(0, self.title.heightForWidth(self.title.width())))

    def _show_body(self, text: str) -> None:
        self.body.setPlainText(text)
        self.body.setVisible(bool(text))

    def fit(self) -> None:
        """Leave room for a few lines in the size of type in force."""
        metrics = self.body.fontMetrics()
        self.body.setMinimumHeight(_LINES * metrics.lineSpacing() + 2 * NEAR)
