"""The findings of the check before sealing, grouped, with one box to agree to what is to decide."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from casevault_gui.core.model import Finding, FindingLevel
from casevault_gui.ui.models.findings_list import LEVELS, FindingRow, FindingsList, decision
from casevault_gui.ui.theme import HAIR, NEAR, TIGHT, WIDE
from casevault_gui.ui.widgets.icon import Icon, IconButton
from casevault_gui.ui.widgets.text import MonoText, Text

TOO_LARGE = "file-too-large-for-volume"
"""The finding with a remedy: the package may be split."""
_TONES = {
    FindingLevel.BLOCKS: ("error", "danger"),
    FindingLevel.DECIDE: ("warning", "warning"),
    FindingLevel.INFO: ("info", "info"),
}


class FindingCard(QWidget):
    """One finding: title, explanation, and its examples when asked for."""

    def __init__(self, row: FindingRow, parent: QWidget | None = None) -> None:
        """Show `row` with its examples folded away."""
        super().__init__(parent)
        self._count = len(row.examples)
        self._title = row.title
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HAIR // 2)
        head = QHBoxLayout()
        head.setSpacing(NEAR)
        head.addWidget(Text(row.title, "strong", selectable=True), 1)
        self.more = IconButton("", "", "quiet")
        self.more.setCheckable(True)
        self.more.toggled.connect(self._toggle)
        head.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        if row.text:
            column.addWidget(Text(row.text, "muted"))
        self.examples = MonoText("\n".join(row.examples))
        self.examples.setAccessibleName(self.tr("Examples of: {title}").format(title=row.title))
        column.addWidget(self.examples)
        self.remedy: IconButton | None = None
        if row.code == TOO_LARGE:
            self.remedy = IconButton(self.tr("Make several &files of it"), "", "primary")
            column.addWidget(self.remedy, 0, Qt.AlignmentFlag.AlignLeft)
        self.more.setVisible(bool(row.examples))
        self._toggle(shown=False)

    @Slot(bool)
    def _toggle(self, shown: bool) -> None:  # noqa: FBT001 - the signal carries the state
        self.examples.setVisible(shown)
        self.more.show_icon("chevron-down" if shown else "chevron-right")
        text = self.tr("Hide names") if shown else self.tr("Show names")
        self.more.setText(text)
        self.more.setAccessibleName(f"{text}: {self._title}")


class FindingsView(QWidget):
    """Three groups of findings; emits `agreed_changed()`, and `split_wanted()` by a remedy.

    Having agreed holds for what was to decide then: another kind of finding asks anew.
    """

    agreed_changed = Signal()
    split_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build it empty."""
        super().__init__(parent)
        self._findings = FindingsList()
        self._agreed_to: frozenset[str] = frozenset()
        self.cards: list[FindingCard] = []
        self.agree = QCheckBox(self.tr("I have &read these points and want to seal all the same"))
        self.agree.toggled.connect(self._agree)
        self.agree.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(NEAR)
        self._groups: list[QFrame] = []

    @property
    def agreed(self) -> bool:
        """Whether the person agreed to all there is to decide."""
        return self._findings.to_decide <= self._agreed_to

    def agreed_to(self, findings: Iterable[Finding]) -> bool:
        """Whether the person agreed to these before."""
        return {decision(finding) for finding in findings} <= self._agreed_to

    @property
    def blocked(self) -> bool:
        """Whether something forbids sealing."""
        return self._findings.blocked

    def show_findings(self, findings: FindingsList) -> None:
        """Show other findings."""
        self._findings = findings
        # The box is used again, so it must not go with its old group.
        self.agree.setParent(self)
        self.agree.hide()
        for group in self._groups:
            self._column.removeWidget(group)
            group.hide()
            group.deleteLater()
        self._groups.clear()
        self.cards.clear()
        for level in LEVELS:
            rows = findings.rows(level)
            if rows:
                group = self._group(level, rows)
                self._groups.append(group)
                self._column.addWidget(group)
        self.agree.setChecked(bool(findings.to_decide) and self.agreed)
        self.agreed_changed.emit()

    def forget(self) -> None:
        """Take back that the person agreed."""
        self._agreed_to = frozenset()
        self.show_findings(FindingsList())

    def _heading(self, level: FindingLevel) -> str:
        return {
            FindingLevel.BLOCKS: self.tr("Stands in the way: this must be solved first"),
            FindingLevel.DECIDE: self.tr("For you to decide"),
            FindingLevel.INFO: self.tr("Good to know"),
        }[level]

    def _group(self, level: FindingLevel, rows: tuple[FindingRow, ...]) -> QFrame:
        icon, tone = _TONES[level]
        frame = QFrame()
        frame.setProperty("kind", "panel")
        frame.setProperty("tone", tone)
        frame.setAccessibleName(self._heading(level))
        column = QVBoxLayout()
        column.setSpacing(TIGHT)
        column.addWidget(Text(self._heading(level), "lead"))
        for row in rows:
            made = FindingCard(row)
            self.cards.append(made)
            if made.remedy is not None:
                made.remedy.clicked.connect(self.split_wanted)
            column.addWidget(made)
        if level is FindingLevel.DECIDE:
            column.addWidget(self.agree)
            self.agree.show()
        whole = QHBoxLayout(frame)
        whole.setContentsMargins(WIDE, NEAR, WIDE, NEAR)
        whole.setSpacing(NEAR)
        whole.addWidget(Icon(icon, 24, tone), 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(column, 1)
        return frame

    @Slot(bool)
    def _agree(self, yes: bool) -> None:  # noqa: FBT001 - the signal carries the state
        self._agreed_to = self._findings.to_decide if yes else frozenset()
        self.agreed_changed.emit()
