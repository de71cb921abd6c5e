"""The three answers about a custody log, side by side and never summed up into one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from casevault_gui.core.custody.verify import AnchorVerdict, InternalVerdict, LogVerdict
from casevault_gui.ui.custody_words import gap_words, problem_words
from casevault_gui.ui.theme import HAIR, NEAR, TIGHT
from casevault_gui.ui.widgets.icon import Icon, IconButton
from casevault_gui.ui.widgets.text import Text, restyle

_SHOWN = 3
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
        self._more.setText(more)
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
        self.consistent = _Answer(self.tr("Does it agree with itself?"), "link")
        self.anchored = _Answer(self.tr("Anchored outside up to?"), "anchor")
        self.gaps = _Answer(self.tr("Anything left open?"), "gap")
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
        foot = QHBoxLayout()
        foot.addWidget(self._note, 1)
        foot.addWidget(self.compare)
        foot.addWidget(self.put_away)
        column = QVBoxLayout(self)
        column.setContentsMargins(NEAR, NEAR, NEAR, TIGHT)
        column.setSpacing(TIGHT)
        column.addLayout(row)
        column.addLayout(foot)
        self.hide()

    def show_verdict(self, verdict: LogVerdict) -> None:
        """Show the three answers."""
        self.consistent.show_answer(*self._consistent_words(verdict.internal))
        self.anchored.show_answer(*self._anchor_words(verdict.anchors, verdict.internal.size))
        lines = [gap_words(gap.kind, gap.seq, gap.detail) for gap in verdict.gaps]
        if lines:
            one, many = self.tr("One thing to explain"), self.tr("{n} things to explain")
            answer = one if len(lines) == 1 else many.format(n=len(lines))
            self.gaps.show_answer("warning", answer, self._some(lines))
        else:
            self.gaps.show_answer("success", self.tr("Nothing left open"), "")
        self.show()

    def _consistent_words(self, internal: InternalVerdict) -> tuple[str, str, str]:
        if internal.problem is None:
            return (
                "success",
                self.tr("Yes, all {n} entries").format(n=internal.size),
                self.tr("Every entry, link and signature agrees."),
            )
        return (
            "danger",
            self.tr("No, from entry {n} on").format(n=internal.problem.seq),
            problem_words(internal.problem.code),
        )

    def _anchor_words(self, anchors: AnchorVerdict, size: int) -> tuple[str, str, str]:
        if anchors.mismatches:
            worst = anchors.mismatches[0]
            words = {
                "shorter": self.tr("The log ends before a checkpoint that was kept outside"),
                "different": self.tr("A checkpoint kept outside contradicts the log"),
            }.get(worst.code, worst.code)
            where = self.tr("Checkpoint over {n} entries, from {where}")
            lines = [where.format(n=each.size, where=each.where) for each in anchors.mismatches]
            return "danger", words, self._some(lines)
        if not anchors.matches:
            return (
                "warning",
                self.tr("Not anchored yet"),
                self.tr(
                    "No checkpoint held outside is known. An export has one to give away; compare"
                    " it here later."
                ),
            )
        last = max(anchors.matches, key=lambda match: match.size)
        tone = "success" if anchors.up_to == size else "warning"
        answer = self.tr("The first {n} of {size} entries").format(n=anchors.up_to, size=size)
        return tone, answer, self.tr("By: {where}").format(where=last.where)

    def _some(self, lines: list[str]) -> str:
        shown = lines[:_SHOWN]
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
