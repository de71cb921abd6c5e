"""Comparing the open package with a second one: open that in its own way, then see each file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from casevault_gui.core.errors import Cancelled
from casevault_gui.core.workflows.compare import Pairing
from casevault_gui.ui.pages.review_choose import ChooseView
from casevault_gui.ui.pages.review_pairs import PairsView
from casevault_gui.ui.pages.review_unlock import UnlockView
from casevault_gui.ui.theme import NEAR
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.scrolling import scrolling
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.core.workflows.public_facts import PublicFacts
    from casevault_gui.ui.review_desk import OpenedPackage
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Task


class CompareView(QWidget):
    """Holds the second package open until `stop`; the first belongs to somebody else."""

    def __init__(
        self, services: Services, first: OpenedPackage, parent: QWidget | None = None
    ) -> None:
        """Ask for the second package."""
        super().__init__(parent)
        self._services = services
        self._first = first
        self._second: OpenedPackage | None = None
        self._task: Task | None = None
        self.trouble = MessagePanel()
        self.waiting = Text(kind="muted")
        self.choose = ChooseView(services)
        self.unlock = UnlockView(services)
        self.pairs: PairsView | None = None
        self._area = scrolling(self.unlock)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.choose)
        self._stack.addWidget(self._area)
        self.waiting.hide()
        self.choose.chosen.connect(self.look_at)
        self.unlock.opened.connect(self._opened)
        self.unlock.troubled.connect(self._show_top)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.trouble)
        column.addWidget(self.waiting)
        column.addWidget(self._stack, 1)

    @Slot(object)
    def look_at(self, path: Path) -> None:
        """Show what the second package says of itself, and ask how to open it."""
        self.trouble.clear()
        desk = self._services.review
        self._task = self._services.desk.start(lambda _report, _cancel: desk.inspect(path))
        self._task.succeeded.connect(self._inspected)
        self._task.failed.connect(self._failed)

    def stop(self) -> None:
        """Forget everything; the second package closes behind what still reads it."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.unlock.forget()
        if self.pairs is not None:
            self.pairs.stop()
        second, self._second = self._second, None
        if second is not None:
            self._services.desk.start(lambda _report, _cancel: second.close())

    @Slot(object)
    def _inspected(self, facts: PublicFacts) -> None:
        if self.sender() is self._task:
            self._task = None
            self.unlock.show_facts(facts)
            self.unlock.why.setText(self.tr("compared"))
            self._stack.setCurrentWidget(self._area)
            self.unlock.focus()

    @Slot(object)
    def _opened(self, second: OpenedPackage) -> None:
        self._second = second
        first = self._first
        self.waiting.setText(self.tr("Comparing…"))
        self.waiting.show()
        self._stack.setEnabled(False)
        self._task = self._services.desk.start(
            lambda _report, cancel: Pairing(first.index, second.index, cancel)
        )
        self._task.succeeded.connect(self._compared)
        self._task.failed.connect(self._failed)

    @Slot(object)
    def _compared(self, pairs: Pairing) -> None:
        if self.sender() is not self._task or self._second is None:
            return
        self._task = None
        self.waiting.hide()
        self._stack.setEnabled(True)
        self.pairs = PairsView(self._services, self._first, self._second, pairs)
        self._stack.addWidget(self.pairs)
        self._stack.setCurrentWidget(self.pairs)
        self.pairs.table.setFocus()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        if self.sender() is self._task:
            self._task = None
            self.waiting.hide()
            self._stack.setEnabled(True)
            if isinstance(error, Cancelled):
                return
            self.trouble.show_message(self._services.explain(error))

    @Slot()
    def _show_top(self) -> None:
        self._area.verticalScrollBar().setValue(0)
