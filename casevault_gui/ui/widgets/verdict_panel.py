"""The three answers about a custody log, side by side and never summed up into one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from casevault_gui.core.custody.verify import LogVerdict
from casevault_gui.ui.theme import HAIR, NEAR, TIGHT
from casevault_gui.ui.verdict_words import answers, questions
from casevault_gui.ui.widgets.flow import FlowLayout
from casevault_gui.ui.widgets.icon import Icon, IconButton
from casevault_gui.ui.widgets.text import Text, restyle

_SHOWN = 3
_NOTE_LETTERS = 30
_BREAKS = re.compile(r"(?<=\w)([-_.])(?=\w)")
"""A place is broken behind these too, where it would be wider than its answer."""
_TONE_ICONS = {"success": "check", "warning": "warning", "danger": "error"}


class _Answer(QFrame):
    """One question with its answer."""

    def __init__(self, question: str, icon: str) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self._question = question
        self._picture = Icon(icon, 20, "success")
        self._answer = Text(kind="strong")
        self._more = Text(kind="small")
        head = QHBoxLayout()
        head.setSpacing(TIGHT)
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Text(question, "label"), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(NEAR, TIGHT, NEAR, TIGHT)
        column.setSpacing(HAIR)
        column.addLayout(head)
        column.addWidget(self._answer)
        column.addWidget(self._more)
        column.addStretch(1)

    def show_answer(self, tone: str, answer: str, more: str) -> None:
        self._answer.setText(answer)
        self._more.setText(_BREAKS.sub("\\1\u200b", more))
        self._more.setVisible(bool(more))
        self._picture.show_icon(_TONE_ICONS[tone])
        restyle(self, tone)
        restyle(self._picture, tone)
        self.setAccessibleName(f"{self._question} {answer} {more}")


class VerdictPanel(QFrame):
    """Shows a `LogVerdict`; hidden until then.

    Emits `dismissed()`, and `compare_wanted()` when a checkpoint held outside is to be compared.
    """

    dismissed = Signal()
    compare_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build a hidden panel."""
        super().__init__(parent)
        self.setProperty("kind", "card")
        agrees, anchored, left_open = questions()
        self.consistent = _Answer(agrees, "link")
        self.anchored = _Answer(anchored, "anchor")
        self.gaps = _Answer(left_open, "gap")
        self._note = Text(
            self.tr(
                "Three questions, three answers: the log is tamper-evident up to the last outside"
                " checkpoint."
            ),
            "small",
        )
        self.compare = IconButton(self.tr("&Compare a checkpoint…"), "", "quiet")
        self.compare.clicked.connect(self._compare)
        self.put_away = IconButton(self.tr("&Hide answers"), "", "quiet")
        self.put_away.clicked.connect(self._dismiss)
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        for answer in (self.consistent, self.anchored, self.gaps):
            row.addWidget(answer, 1)
        ways = FlowLayout()
        ways.addWidget(self.compare)
        ways.addWidget(self.put_away)
        foot = QHBoxLayout()
        foot.addWidget(self._note, 1)
        foot.addLayout(ways)
        column = QVBoxLayout(self)
        column.setContentsMargins(NEAR, NEAR, NEAR, TIGHT)
        column.setSpacing(TIGHT)
        column.addLayout(row)
        column.addLayout(foot)
        self.hide()

    def show_verdict(self, verdict: LogVerdict) -> None:
        """Show the three answers."""
        # Large type in a narrow window: rather its ways below each other than six lines of words.
        self._note.setMinimumWidth(_NOTE_LETTERS * self._note.fontMetrics().averageCharWidth())
        places = (self.consistent, self.anchored, self.gaps)
        for place, answer in zip(places, answers(verdict), strict=True):
            place.show_answer(answer.tone, answer.words, self._some(answer.more))
        self.show()

    def _some(self, lines: Sequence[str]) -> str:
        shown = list(lines[:_SHOWN])
        if len(lines) > _SHOWN:
            shown.append(self.tr("… and {n} more").format(n=len(lines) - _SHOWN))
        return "\n".join(shown)

    @Slot()
    def _compare(self) -> None:
        self.compare_wanted.emit()

    @Slot()
    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()
