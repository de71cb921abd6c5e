"""Cards typed or pasted one after the other, until there are enough; slips are told, not mended."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from casevault_gui.core.crypto.shares import Share, parse_share
from casevault_gui.core.errors import ShareTextInvalid
from casevault_gui.ui.theme import TIGHT
from casevault_gui.ui.widgets.icon import Icon, IconButton
from casevault_gui.ui.widgets.text import Text, restyle

if TYPE_CHECKING:
    from collections.abc import Callable

    from casevault_gui.core.errors import SharesDoNotCombine
    from casevault_gui.messages import Message

_LINES = 3


class SharesEntry(QWidget):
    """Emits `changed()` after each card; `shares` are those that were typed rightly."""

    changed = Signal()

    def __init__(
        self,
        explain: Callable[[BaseException], Message] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Build it empty; `explain` says what is wrong with a card."""
        super().__init__(parent)
        self._explain = explain
        self._sets: frozenset[tuple[int, int]] = frozenset()
        self.shares: tuple[Share, ...] = ()
        self._failed = False
        self.words = QPlainTextEdit()
        self.words.setPlaceholderText(self.tr("Type or paste the words of one card"))
        self.words.setAccessibleName(self.tr("Words of one card"))
        self.words.setTabChangesFocus(True)
        self.words.setUndoRedoEnabled(False)
        self.words.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.words.setFixedHeight(self.words.fontMetrics().lineSpacing() * _LINES + 2 * TIGHT)
        self.add = IconButton(self.tr("Add this c&ard"), "add")
        self.again = IconButton(self.tr("Start over"), "remove", "quiet")
        self.icon = Icon("error", 18, "danger")
        self.icon.hide()
        self.feedback = Text(kind="muted")
        told = QHBoxLayout()
        told.setSpacing(TIGHT)
        told.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        told.addWidget(self.feedback, 1)
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self.add)
        row.addWidget(self.again)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.words)
        column.addLayout(row)
        column.addLayout(told)
        self.add.clicked.connect(self._add)
        self.again.clicked.connect(self.wipe)
        self.words.textChanged.connect(self._look)
        self.setFocusProxy(self.words)
        self._look()

    @property
    def enough(self) -> bool:
        """Whether the cards given could open a set, and did not just fail to."""
        return (
            bool(self.shares) and not self._failed and len(self.shares) >= self.shares[0].threshold
        )

    def expect(self, sets: frozenset[tuple[int, int]]) -> None:
        """Say which sets (number, threshold) the package knows."""
        self._sets = sets
        self._say()

    def give_back(self, tried: tuple[Share, ...], error: SharesDoNotCombine) -> None:
        """Take the cards again that were tried, but for those that are known to be wrong."""
        wrong = {number for number in str(error.facts.get("numbers", "")).split(", ") if number}
        self.shares = tuple(each for each in tried if str(each.member + 1) not in wrong)
        self._failed = not wrong
        self._say()
        if wrong:
            reason = self.tr("Card {numbers} does not belong to the others and was put aside.")
        else:
            reason = self.tr(
                "One of the cards is wrong; from so few it cannot be told which. Type one more, or"
                " one of them anew."
            )
        told = reason.format(numbers=", ".join(sorted(wrong)))
        self.icon.show()
        self.feedback.setText(f"{told} {self.feedback.text()}")
        self.words.setAccessibleDescription(self.feedback.text())
        self.changed.emit()

    @Slot()
    def wipe(self) -> None:
        """Forget all cards."""
        self.shares = ()
        self._failed = False
        self.words.setPlainText("")
        self._say()
        self.changed.emit()

    @Slot()
    def _look(self) -> None:
        self.add.setEnabled(bool(self.words.toPlainText().strip()))

    @Slot()
    def _add(self) -> None:
        try:
            share = parse_share(self.words.toPlainText())
        except ShareTextInvalid as error:
            self._refuse(self._reason(error))
            self._point_at(error.facts.get("word"))
            return
        self.words.setPlainText("")
        known = {set_id for set_id, _ in self._sets}
        if known and share.set_id not in known:
            self._refuse(
                self.tr("This card is of set {given}; the package needs set {wanted}.").format(
                    given=share.set_id, wanted=", ".join(map(str, sorted(known)))
                )
            )
            return
        if self.shares and share.common != self.shares[0].common:
            self._refuse(self.tr("This card is of another set than those given before."))
            return
        self._failed = self._failed and share in self.shares
        self.shares = (*(each for each in self.shares if each.member != share.member), share)
        self._say()
        self.changed.emit()
        self.words.setFocus()

    def _reason(self, error: ShareTextInvalid) -> str:
        if self._explain is None:
            return self.tr("This card was not typed correctly.")
        message = self._explain(error)
        return f"{message.what} {message.next}"

    def _refuse(self, reason: str) -> None:
        self.icon.show()
        restyle(self.words, "danger")
        self.feedback.setText(reason)
        self.words.setAccessibleDescription(reason)
        self.words.setFocus()

    def _point_at(self, number: object) -> None:
        """Select the word of this number, from 1, so that typing replaces it."""
        found = list(re.finditer(r"\S+", self.words.toPlainText()))
        if isinstance(number, int) and number <= len(found):
            wrong = found[number - 1]
            cursor = self.words.textCursor()
            cursor.setPosition(wrong.start())
            cursor.setPosition(wrong.end(), QTextCursor.MoveMode.KeepAnchor)
            self.words.setTextCursor(cursor)

    def _say(self) -> None:
        self.icon.hide()
        restyle(self.words, "")
        self.again.setVisible(bool(self.shares))
        if self.shares:
            numbers = ", ".join(str(each.member + 1) for each in self.shares)
            words = self.tr("Cards given: {numbers}.").format(numbers=numbers)
            missing = self.shares[0].threshold - len(self.shares)
            more = ""
            if missing > 0:
                more = self.tr("More cards needed: {n}.").format(n=missing)
            elif not self._failed:
                more = self.tr("That is enough.")
            self.feedback.setText(f"{words} {more}".rstrip())
        elif self._sets:
            told = "; ".join(
                self.tr("set {number}: {n} cards").format(number=number, n=threshold)
                for number, threshold in sorted(self._sets)
            )
            self.feedback.setText(self.tr("Needed: {sets}.").format(sets=told))
        else:
            self.feedback.setText("")
        self.words.setAccessibleDescription(self.feedback.text())
