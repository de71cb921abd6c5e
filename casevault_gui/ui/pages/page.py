"""The frame every page stands in: a title, one line about it, and its contents."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.ui.services import Services
from casevault_gui.ui.theme import FAR, TIGHT, WIDE
from casevault_gui.ui.widgets.flow import FlowLayout
from casevault_gui.ui.widgets.icon import scaled
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.text import Text

READING_WIDTH, FORM_WIDTH, TABLE_WIDTH = 1080, 1320, 2000
"""The most that a page's contents grow to at the usual size of type, in pixels: lines of words
longer than the first are hard to follow, and fields or columns farther apart than the others."""


class PageName(StrEnum):
    """The places of the window, in the order of the sidebar."""

    HOME = "home"
    SEAL = "seal"
    OPEN = "open"
    CUSTODY = "custody"
    KEYS = "keys"
    SETTINGS = "settings"
    ABOUT = "about"
    HANDOVER = "hand-over"
    WITNESSES = "witnesses"


BELOW: Mapping[PageName, PageName] = {
    PageName.HANDOVER: PageName.CUSTODY,
    PageName.WITNESSES: PageName.CUSTODY,
}
"""Pages that are reached from another, which stands for them in the sidebar."""


class KeysPlace(StrEnum):
    """The tabs of the page of keys, in their order."""

    PACKAGES = "packages"
    PEOPLE = "people"
    SERVICES = "services"
    VAULT = "vault"


@dataclass(frozen=True, slots=True)
class Errand:
    """A wish to go to `page` and take `paths` along; `sample` asks for the sample case.

    `place` names a part of the page, "" for wherever it is.
    """

    page: PageName
    paths: tuple[Path, ...] = ()
    sample: bool = False
    place: str = ""


class Page(QWidget):
    """One place of the window.

    A subclass adds its contents to `body`. It asks to go elsewhere with `wanted(Errand)`, says
    `profile_changed()` when the status strip should look again, `guide_wanted()` for the guide, and
    is told of its own errands by `arrive`. Trouble is shown on the page itself with `show_trouble`.
    """

    wanted = Signal(object)
    profile_changed = Signal()
    guide_wanted = Signal()

    def __init__(
        self,
        services: Services,
        title: str,
        subtitle: str = "",
        parent: QWidget | None = None,
        *,
        scroll: bool = True,
        widest: int = TABLE_WIDTH,
    ) -> None:
        """Build the frame; `scroll` lets contents that are taller than the window scroll.

        In a window that is wider than `widest` they stand in the middle.
        """
        super().__init__(parent)
        self._widest = widest
        self._inner = QWidget()
        self._sides = (QSpacerItem(0, 0), QSpacerItem(0, 0))
        self.services = services
        self.title = title
        self.heading = Text(title, "page", wrap=False)
        self.subtitle = Text(subtitle, "muted")
        self.subtitle.setVisible(bool(subtitle))
        self.header = FlowLayout()
        self.trouble = MessagePanel()
        self.body = QVBoxLayout()
        self.body.setSpacing(WIDE)
        self._build(scroll=scroll)

    def arrive(self, errand: Errand) -> None:
        """Take an errand; called each time the window turns to this page."""

    def first_stop(self) -> QWidget | None:
        """Return where the keyboard begins on this page: its first control that can be used."""
        for child in self.findChildren(QWidget):
            if (
                child.isVisible()
                and child.isEnabled()
                and child.focusPolicy() & Qt.FocusPolicy.TabFocus
            ):
                return child
        return None

    def may_leave(self) -> bool:
        """Say whether the window may be closed without asking; asked of every page."""
        return True

    def may_go_elsewhere(self) -> bool:
        """Say whether files dropped here may go to another page, or replace what is open."""
        return True

    def words_for_closing(self) -> str:
        """Say what closing the window now means for this page's work, "" for the usual."""
        return ""

    def stop(self) -> None:
        """End what must not outlive the window; the lane's tasks were asked to stop already."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the contents from growing too wide."""
        self._keep_narrow()
        layout = self.layout()
        if layout is not None:
            layout.activate()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Let the contents grow with the type."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._keep_narrow()

    def _keep_narrow(self) -> None:
        widest = scaled(self, self._widest)
        self._inner.setMaximumWidth(widest)
        for side in self._sides:
            side.changeSize(max(0, self.width() - widest) // 2, 0, QSizePolicy.Policy.Maximum)
        layout = self.layout()
        if layout is not None:
            layout.invalidate()

    @Slot(object)
    def show_trouble(self, error: BaseException) -> None:
        """Explain `error` at the top of the page."""
        self.trouble.show_message(self.services.explain(error))

    def _build(self, *, scroll: bool) -> None:
        words = QVBoxLayout()
        words.setSpacing(TIGHT // 2)
        words.addWidget(self.heading)
        words.addWidget(self.subtitle)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addLayout(self.header)
        inner = self._inner
        inner.setProperty("kind", "page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(FAR, FAR, FAR, WIDE)
        column.setSpacing(WIDE)
        column.addLayout(head)
        column.addWidget(self.trouble)
        column.addLayout(self.body, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        if not scroll:
            # Room that may be taken away again, unlike a margin: it keeps no window wide.
            whole.addItem(self._sides[0])
            whole.addWidget(inner)
            whole.addItem(self._sides[1])
            return
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        area.setWidget(inner)
        whole.addWidget(area)
