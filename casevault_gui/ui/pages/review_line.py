"""A line about an open package that is asked for at once: an icon, words, or trouble instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casevault_gui.core.errors import Cancelled
from casevault_gui.ui.theme import TIGHT
from casevault_gui.ui.widgets.icon import Icon
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.text import Text, restyle

if TYPE_CHECKING:
    from collections.abc import Callable

    from casevault_gui.ui.services import Services


class AnswerLine(QWidget):
    """Asks off the window and shows the answer; `stop` waits for it no more.

    A subclass says what an answer means in `_show`.
    """

    def __init__(
        self,
        services: Services,
        ask: Callable[[], object],
        icon: str,
        parent: QWidget | None = None,
    ) -> None:
        """Ask at once; `icon` stands there until then."""
        super().__init__(parent)
        self._services = services
        self.icon = Icon(icon, 18)
        self.words = Text(selectable=True)
        self.trouble = MessagePanel()
        self._told = QWidget()
        row = QHBoxLayout(self._told)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._told)
        column.addWidget(self.trouble)
        self._asked = services.desk.start(lambda _report, _cancel: ask())
        self._asked.succeeded.connect(self._answered)
        self._asked.failed.connect(self._failed)

    def stop(self) -> None:
        """Wait for no answer any more."""
        self._asked.cancel()

    def tell(self, words: str, icon: str, tone: str) -> None:
        """Show these words."""
        self.words.setText(words)
        self.words.setAccessibleName(words)
        self.icon.show_icon(icon)
        restyle(self.icon, tone)

    def _show(self, answer: object) -> None:
        raise NotImplementedError

    @Slot(object)
    def _answered(self, answer: object) -> None:
        self._show(answer)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self._told.hide()
            self.trouble.show_message(self._services.explain(error))
            self.show()
