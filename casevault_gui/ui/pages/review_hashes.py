"""Matching the open package with lists of hashes: asks for them, tells what they gave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casevault_gui.core.errors import Cancelled
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.hash_sets import HashMatch, match_hashes
from casevault_gui.quantities import count_words
from casevault_gui.ui.theme import NEAR
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.outcome_panel import OutcomePanel
from casevault_gui.ui.widgets.task_bar import TaskBar

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from casevault_gui.core.progress import CancelToken, Report
    from casevault_gui.ui.review_desk import OpenedPackage
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Task


class HashesPanel(QWidget):
    """Emits `matched()` when `hits` became known, `show_wanted()` when they shall be shown."""

    matched = Signal()
    show_wanted = Signal()

    def __init__(
        self, services: Services, package: OpenedPackage, parent: QWidget | None = None
    ) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._services = services
        self._package = package
        self._task: Task | None = None
        self._matches: tuple[HashMatch, ...] = ()
        self.bar = TaskBar()
        self.trouble = MessagePanel()
        self.outcome = OutcomePanel()
        self.show_hits = IconButton(self.tr("Show &hits"), "search")
        self.save = IconButton(self.tr("&Save…"), "save")
        self.bar.hide()
        self.save.setToolTip(self.tr("As CSV or JSON, by the name you give it"))
        self.show_hits.clicked.connect(self.show_wanted)
        self.save.clicked.connect(self._ask_target)
        self.outcome.add_button(self.show_hits)
        self.outcome.add_button(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.bar)
        column.addWidget(self.trouble)
        column.addWidget(self.outcome)

    @property
    def hits(self) -> frozenset[int]:
        """The files that are on any of the lists."""
        return frozenset(number for match in self._matches for number in match.hits)

    @Slot()
    def ask(self) -> None:
        """Ask for lists and match them."""
        self._services.choosers.files(self, self.match)

    def match(self, paths: Sequence[Path]) -> None:
        """Match these lists; what earlier ones gave is forgotten."""
        self.stop()
        self.trouble.clear()
        self.outcome.clear()
        index = self._package.index

        def work(report: Report, cancel: CancelToken) -> tuple[HashMatch, ...]:
            return tuple(match_hashes(index, path, report=report, cancel=cancel) for path in paths)

        self._task = self._services.desk.start(work)
        self.bar.watch(self._task)
        self.bar.show()
        self._task.succeeded.connect(self._found)
        self._task.failed.connect(self._failed)
        self._task.finished.connect(self.bar.hide)

    def stop(self) -> None:
        """Stop matching."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    @Slot(object)
    def _found(self, matches: tuple[HashMatch, ...]) -> None:
        if self.sender() is not self._task:
            return
        self._task = None
        self._matches = matches
        hits = len(self.hits)
        others = sum(match.others for match in matches)
        if not all(match.listed for match in matches):
            tone, title = "warning", self.tr("A list has no SHA-256: nothing can be compared")
        elif hits:
            tone = "warning"
            title = self.tr("Files that are on the lists: {n}").format(n=count_words(hits))
        else:
            tone, title = "success", self.tr("No file is on the lists")
        words = "; ".join(
            self.tr("{name}: {hits} of {n} hashes").format(
                name=display_name(match.name),
                hits=count_words(len(match.hits)),
                n=count_words(match.listed),
            )
            for match in matches
        )
        if others:
            words += ". " + self.tr(
                "Lines with MD5 or SHA-1 alone, which a package has not: {n}."
            ).format(n=count_words(others))
        self.outcome.show_outcome(tone, title, words)
        self.show_hits.setVisible(hits > 0)
        self.save.setVisible(hits > 0)
        self.save.setText(self.tr("&Save…"))
        self.save.show_icon("save")
        self.matched.emit()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        if self.sender() is self._task:
            self._task = None
            if not isinstance(error, Cancelled):
                self.trouble.show_message(self._services.explain(error))

    @Slot()
    def _ask_target(self) -> None:
        self._services.choosers.target(self, "hits.csv", self._write)

    def _write(self, path: Path) -> None:
        self.trouble.clear()
        desk, package, matches = self._services.review, self._package, self._matches
        saving = self._services.desk.start(
            lambda _report, _cancel: desk.export_matches(package, matches, path)
        )
        saving.succeeded.connect(self._saved)
        saving.failed.connect(self._not_saved)

    @Slot(object)
    def _saved(self, _nothing: object) -> None:
        self.save.setText(self.tr("Saved"))
        self.save.show_icon("check")

    @Slot(object)
    def _not_saved(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self.trouble.show_message(self._services.explain(error))
