"""How the files of two packages compare: counts, a table with a filter, and a way to save it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from casevault_gui.core.errors import Cancelled
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.compare import DIFFERENCES, Pairing, Relation, find_pairs
from casevault_gui.quantities import count_words
from casevault_gui.ui.models.pair_rows import PairRows
from casevault_gui.ui.theme import NEAR, TIGHT
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.plain_table import plain_table
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from casevault_gui.ui.review_desk import OpenedPackage
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Task

_PAUSE = 250
"""Milliseconds after the last key before the filter is applied."""
_WIDTHS = (118, 150, 190, 96, 100)


class PairsView(QWidget):
    """Shows a comparison; `stop` waits for no answer any more."""

    def __init__(
        self,
        services: Services,
        first: OpenedPackage,
        second: OpenedPackage,
        pairs: Pairing,
        parent: QWidget | None = None,
    ) -> None:
        """Show the differences, or everything where there are none."""
        super().__init__(parent)
        self._services = services
        self._packages = (first, second)
        self._pairs = pairs
        self._task: Task | None = None
        self._saving: Task | None = None
        self.trouble = MessagePanel()
        self.verdict = Text(kind="title", selectable=True)
        self.counts = Text(kind="muted", selectable=True)
        self.rows = PairRows(self)
        self.kind = QComboBox()
        self.wanted = QLineEdit()
        self.said = Text(kind="small", wrap=False)
        self.save = IconButton(self.tr("&Save…"), "save")
        self.table = plain_table(
            self.rows, self.tr("Files of both packages"), _WIDTHS, roomy=1, spare=(4, 3)
        )
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._lay_out()
        self._tell()
        self.kind.currentIndexChanged.connect(self._look)
        self.wanted.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._look)
        self.save.clicked.connect(self._ask)
        self._look()

    def stop(self) -> None:
        """Wait for no answer any more."""
        self._pause.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    @Slot()
    def _look(self) -> None:
        self.stop()
        pairs, wish, text = self._pairs, self.kind.currentData(), self.wanted.text().strip()
        relations = tuple(Relation(each) for each in wish)
        self._task = self._services.desk.start(
            lambda _report, cancel: find_pairs(pairs, relations, text, cancel)
        )
        self._task.succeeded.connect(self._found)
        self._task.failed.connect(self._failed)

    @Slot(object)
    def _found(self, shown: Sequence[int]) -> None:
        if self.sender() is self._task:
            self._task = None
            self.rows.show_pairs(self._pairs, shown)
            self.said.setText(self.tr("Shown: {n}").format(n=count_words(len(shown))))

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self.trouble.show_message(self._services.explain(error))

    @Slot()
    def _ask(self) -> None:
        self._services.choosers.target(self, "comparison.csv", self._write)

    def _write(self, path: Path) -> None:
        self.trouble.clear()
        desk, (first, second), pairs = self._services.review, self._packages, self._pairs
        self._saving = self._services.desk.start(
            lambda _report, _cancel: desk.export_comparison(first, second, pairs, path)
        )
        self._saving.succeeded.connect(self._saved)
        self._saving.failed.connect(self._failed)

    @Slot(object)
    def _saved(self, _nothing: object) -> None:
        self.said.setText(self.tr("Saved"))

    def _tell(self) -> None:
        pairs = self._pairs
        counts = {relation: pairs.count(relation) for relation in Relation}
        different = len(pairs) - counts[Relation.SAME]
        there = display_name(self._packages[1].facts.name)
        self.verdict.setText(
            self.tr("Compared with {name}: they differ").format(name=there)
            if different
            else self.tr("Compared with {name}: both hold the same files").format(name=there)
        )
        parts = [
            f"{self.rows.relation_words(relation)}: {count_words(counts[relation])}"
            for relation in Relation
        ]
        self.counts.setText(" · ".join(parts))
        every = self.tr("Everything ({n})").format(n=count_words(len(pairs)))
        if different:
            words = self.tr("All differences ({n})").format(n=count_words(different))
            self.kind.addItem(words, [relation.value for relation in DIFFERENCES])
        self.kind.addItem(every, [relation.value for relation in Relation])
        for relation in Relation:
            words = f"{self.rows.relation_words(relation)} ({count_words(counts[relation])})"
            self.kind.addItem(words, [relation.value])

    def _lay_out(self) -> None:
        self.save.setToolTip(self.tr("As CSV or JSON, by the name you give it"))
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.kind.setAccessibleName(self.tr("Which files are shown"))
        self.wanted.setPlaceholderText(self.tr("Part of a path, or the beginning of a SHA-256"))
        self.wanted.setAccessibleName(self.tr("Filter"))
        self.wanted.setClearButtonEnabled(True)
        bar = QHBoxLayout()
        bar.setSpacing(TIGHT)
        bar.addWidget(self.kind)
        bar.addWidget(self.wanted, 1)
        bar.addWidget(self.said)
        bar.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.trouble)
        column.addWidget(self.verdict)
        column.addWidget(self.counts)
        column.addLayout(bar)
        column.addWidget(self.table, 1)
