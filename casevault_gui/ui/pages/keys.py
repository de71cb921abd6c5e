"""Keys: what became of each package's key, the vault, people, tokens and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QTabWidget

from casevault_gui.ui.pages.keys_people import PeopleView
from casevault_gui.ui.pages.keys_records import PackagesView
from casevault_gui.ui.pages.keys_services import ServicesView
from casevault_gui.ui.pages.keys_vault import VaultView
from casevault_gui.ui.pages.page import Errand, KeysPlace, Page
from casevault_gui.ui.widgets.scrolling import scrolling

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from casevault_gui.ui.pages.keys_view import KeysView
    from casevault_gui.ui.services import Services


class KeysPage(Page):
    """One tab for each kind of place; the one in view asks the core for its facts anew."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build the tabs."""
        super().__init__(services, self.tr("Keys"), "", parent, scroll=False)
        self.packages = PackagesView(services)
        self.people = PeopleView(services)
        self.tokens = ServicesView(services)
        self.vault = VaultView(services)
        self.views: dict[KeysPlace, KeysView] = {
            KeysPlace.PACKAGES: self.packages,
            KeysPlace.PEOPLE: self.people,
            KeysPlace.SERVICES: self.tokens,
            KeysPlace.VAULT: self.vault,
        }
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.body.addWidget(self.tabs, 1)
        self.tabs.setAccessibleName(self.tr("Kinds of places"))
        words = {
            KeysPlace.PACKAGES: self.tr("Pac&kages"),
            KeysPlace.PEOPLE: self.tr("Peop&le"),
            KeysPlace.SERVICES: self.tr("Tokens and service&s"),
            KeysPlace.VAULT: self.tr("&Vault"),
        }
        for place, view in self.views.items():
            self.tabs.addTab(scrolling(view), words[place])
            view.wanted.connect(self.wanted)
        self.tabs.currentChanged.connect(self.refresh)
        services.vault_events.changed.connect(self.refresh)

    def arrive(self, errand: Errand) -> None:
        """Turn to the tab that is wanted, and look at everything in it anew."""
        wanted = [place for place in self.views if place == errand.place]
        if wanted:
            self.turn(wanted[0])
        self.refresh()

    def turn(self, place: KeysPlace) -> None:
        """Turn to a tab."""
        self.tabs.setCurrentIndex(list(self.views).index(place))

    @Slot()
    def refresh(self) -> None:
        """Ask for what the tab in view shows."""
        list(self.views.values())[self.tabs.currentIndex()].refresh()
