"""Places for a window under test: home, a page that keeps its errands, about."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QPushButton, QWidget

from casevault_gui.ui.main_window import MainWindow, PageFactory
from casevault_gui.ui.pages.about import AboutPage
from casevault_gui.ui.pages.home import HomePage
from casevault_gui.ui.pages.page import Errand, Page, PageName
from casevault_gui.ui.services import Services

LONG = 20_000
"""Milliseconds after which nothing will come any more."""


class Visited(Page):
    """A page that keeps the errands it was given."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        """Nobody came yet."""
        super().__init__(services, "Visited", parent=parent)
        self.errands: list[Errand] = []
        self.leaving_is_fine = True
        self.first, self.second = QPushButton("First"), QPushButton("Second")
        self.body.addWidget(self.first)
        self.body.addWidget(self.second)

    def arrive(self, errand: Errand) -> None:
        """Keep the errand."""
        self.errands.append(errand)

    def first_stop(self) -> QPushButton:
        """Begin at the second button."""
        return self.second

    def may_leave(self) -> bool:
        """Answer as the test wants."""
        return self.leaving_is_fine


PLACES: Mapping[PageName, PageFactory] = {
    PageName.HOME: HomePage,
    PageName.SEAL: Visited,
    PageName.ABOUT: AboutPage,
}


def visited(window: MainWindow) -> Visited:
    """Return the page that keeps errands."""
    page = window.page(PageName.SEAL)
    assert isinstance(page, Visited)
    return page
