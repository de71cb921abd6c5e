"""A page that is reached from the custody log: tabs, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QTabWidget, QWidget

from casevault_gui.ui.pages.page import Errand, Page, PageName
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.scrolling import scrolling

if TYPE_CHECKING:
    from casevault_gui.ui.pages.keys_view import KeysView
    from casevault_gui.ui.services import Services


class PageBelow(Page):
    """The tab in view asks the core for its facts anew each time it is turned to."""

    def __init__(self, services: Services, title: str, parent: QWidget | None = None) -> None:
        """Build it without tabs."""
        super().__init__(services, title, "", parent, scroll=False)
        self.back = IconButton(self.tr("&Back to the log"), "back")
        self.header.addWidget(self.back)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.body.addWidget(self.tabs, 1)
        self._views: list[KeysView] = []
        self.back.clicked.connect(self._go_back)

    def add_tabs(self, name: str, *tabs: tuple[KeysView, str]) -> None:
        """Add the tabs; screen readers call them `name`."""
        self.tabs.setAccessibleName(name)
        for view, words in tabs:
            self._views.append(view)
            self.tabs.addTab(scrolling(view), words)
            view.wanted.connect(self.wanted)
        self.tabs.currentChanged.connect(self.refresh)

    @property
    def view(self) -> KeysView:
        """The tab in view."""
        return self._views[self.tabs.currentIndex()]

    def turn(self, view: KeysView) -> None:
        """Turn to a tab."""
        self.tabs.setCurrentIndex(self._views.index(view))

    def arrive(self, errand: Errand) -> None:
        """Look at everything anew."""
        del errand
        self.trouble.clear()
        self.refresh()

    def first_stop(self) -> QWidget:
        """Begin at the tabs."""
        return self.tabs.tabBar()

    @Slot()
    def refresh(self) -> None:
        """Ask for what the tab in view shows."""
        self.view.refresh()

    @Slot()
    def _go_back(self) -> None:
        self.wanted.emit(Errand(PageName.CUSTODY))
