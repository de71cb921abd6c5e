"""What every tab of the page of keys does the same way: act beside the window, say how it ended."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from casevault_gui.ui.theme import TIGHT
from casevault_gui.ui.widgets.card import card
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.scrolling import scrolling
from casevault_gui.ui.widgets.splitter import ModestSplitter
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Lane, Task


_LEAST_LINES = 6
_SHARES = (190, 240)
"""Heights of a table and of the details below it, which grow with the window."""


class KeysView(QWidget):
    """One tab. Emits `wanted(Errand)` to go elsewhere.

    A subclass lays out `trouble` and `done`, and looks at everything anew in `refresh`.
    """

    wanted = Signal(object)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build a tab that says nothing."""
        super().__init__(parent)
        self.services = services
        self.trouble = MessagePanel()
        self.done = Text(kind="muted", selectable=True)
        self.done.hide()
        self.dialog: QDialog | None = None
        self._heard: dict[object, Callable[[Any], None]] = {}

    @Slot()
    def refresh(self) -> None:
        """Ask for what is shown."""

    @Slot()
    def quiet(self) -> None:
        """Say nothing of what was before."""
        self.trouble.clear()
        self.done.hide()

    def ask(
        self,
        question: Callable[[], object],
        heard: Callable[[Any], None],
        lane: Lane | None = None,
    ) -> Task:
        """Ask beside the window and call `heard` with the answer; trouble is shown."""
        task = (lane or self.services.desk).start(lambda _report, _cancel: question())
        self._heard[task] = heard
        task.succeeded.connect(self._answered)
        task.failed.connect(self._refused)
        return task

    def run(
        self,
        act: Callable[[], object],
        heard: Callable[[Any], None] | None = None,
        lane: Lane | None = None,
    ) -> None:
        """Act beside the window, call `heard`, and look at everything anew; trouble is shown."""
        self.quiet()
        self.ask(act, heard or _nothing, lane).finished.connect(self.refresh)

    def say(self, words: str) -> None:
        """Say how something ended."""
        self.done.setText(words)
        self.done.setVisible(bool(words))

    def put(self, dialog: QDialog) -> None:
        """Open a dialog and keep it until the next one."""
        self.quiet()
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = dialog
        dialog.open()

    def split_with(self, above: QWidget, about: QWidget, name: str) -> QSplitter:
        """Return a table with the details of what is chosen in it below; `name` is theirs."""
        frame, inside = card()
        details = scrolling(about, name)
        details.setMinimumHeight(_LEAST_LINES * self.fontMetrics().lineSpacing())
        inside.addWidget(details)
        split = ModestSplitter(Qt.Orientation.Vertical)
        split.addWidget(above)
        split.addWidget(frame)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        split.setChildrenCollapsible(False)
        split.setSizes(_SHARES)
        return split

    def empty_page(self, title: str, *sentences: str) -> tuple[QWidget, QHBoxLayout]:
        """Return what is shown while there is nothing to show, and a row for its buttons."""
        shown = QWidget()
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(Text(title, "title"))
        for sentence in sentences:
            column.addWidget(Text("• " + sentence, "muted"))
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.setContentsMargins(0, TIGHT, 0, 0)
        column.addLayout(row)
        column.addStretch(1)
        shown.hide()
        return shown, row

    @Slot(object)
    def _answered(self, answer: object) -> None:
        self._heard.pop(self.sender())(answer)

    @Slot(object)
    def _refused(self, error: BaseException) -> None:
        del self._heard[self.sender()]
        self.trouble.show_message(self.services.explain(error))


def _nothing(_answer: object) -> None:
    """Hear an answer and do nothing about it."""
