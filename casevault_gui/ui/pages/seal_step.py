"""The frame of one step of sealing: it scrolls, shows its own trouble, and knows where to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casevault_gui.ui.theme import HAIR, NEAR
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.scrolling import scrolling

if TYPE_CHECKING:
    from casevault_gui.ui.services import Services


class Step(QWidget):
    """One step; a subclass adds its contents to `body`.

    Emits `state_changed()` whenever `ready`, `next_words` or `hint` may have changed.
    """

    state_changed = Signal()

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build an empty step."""
        super().__init__(parent)
        self.services = services
        self.trouble = MessagePanel()
        inner = QWidget()
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(0, 0, HAIR, 0)
        self.body.setSpacing(NEAR)
        self.body.addWidget(self.trouble)
        self.area = scrolling(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)

    @property
    def ready(self) -> bool:
        """Whether the person may press Next."""
        return True

    @property
    def next_words(self) -> str:
        """What the button to the next step says."""
        return self.tr("&Next")

    @property
    def hint(self) -> str:
        """Why Next cannot be pressed, or what will happen when it is; "" for nothing."""
        return ""

    def enter(self) -> None:
        """Begin; called each time the step comes into sight."""

    def leave(self) -> bool:
        """End; return False to stay, after showing why."""
        return True

    def leave_quietly(self) -> None:
        """End because the person goes back, which is always possible."""
        self.leave()

    def focus_first(self) -> None:
        """Put the focus where work begins."""

    def show_trouble(self, error: BaseException, tone: str = "danger") -> None:
        """Explain `error` at the top of the step, in sight."""
        self.trouble.show_message(self.services.explain(error), tone)
        self.area.verticalScrollBar().setValue(0)
