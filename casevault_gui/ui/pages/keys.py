"""Keys: what became of each package's key, the vault, people, tokens and services."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QTabWidget

from casevault_gui.ui.ahead import Ahead
from casevault_gui.ui.pages.keys_people import PeopleView
from casevault_gui.ui.pages.keys_records import PackagesView
from casevault_gui.ui.pages.keys_services import ServicesView
from casevault_gui.ui.pages.keys_vault import VaultView
from casevault_gui.ui.pages.page import Errand, KeysPlace, Page
from casevault_gui.ui.widgets.scrolling import fill, scrolling_area

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from casevault_gui.ui.pages.keys_view import KeysView
    from casevault_gui.ui.services import Services

_View = TypeVar("_View", bound="KeysView")


class KeysPage(Page):
    """One tab for each kind of place; the one in view asks the core for its facts anew."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build the tabs."""
        super().__init__(services, self.tr("Keys"), "", parent, scroll=False)
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
        self._areas = {place: scrolling_area() for place in words}
        for place, area in self._areas.items():
            self.tabs.addTab(area, words[place])
        self._ahead = Ahead(self, [partial(self.view, place) for place in words])
        self.tabs.currentChanged.connect(self.refresh)
        services.vault_events.changed.connect(self.refresh)

    @cached_property
    def packages(self) -> PackagesView:
        """What became of each package's key."""
        return self._placed(KeysPlace.PACKAGES, PackagesView(self.services))

    @cached_property
    def people(self) -> PeopleView:
        """Oneself and others."""
        return self._placed(KeysPlace.PEOPLE, PeopleView(self.services))

    @cached_property
    def tokens(self) -> ServicesView:
        """Tokens and services."""
        return self._placed(KeysPlace.SERVICES, ServicesView(self.services))

    @cached_property
    def vault(self) -> VaultView:
        """The vault."""
        return self._placed(KeysPlace.VAULT, VaultView(self.services))

    def view(self, place: KeysPlace) -> KeysView:
        """Return the contents of a tab, made if they are not there yet."""
        match place:
            case KeysPlace.PACKAGES:
                return self.packages
            case KeysPlace.PEOPLE:
                return self.people
            case KeysPlace.SERVICES:
                return self.tokens
            case KeysPlace.VAULT:
                return self.vault

    def _placed(self, place: KeysPlace, view: _View) -> _View:
        fill(self._areas[place], view)
        view.wanted.connect(self.wanted)
        return view

    def arrive(self, errand: Errand) -> None:
        """Turn to the tab that is wanted, and look at everything in it anew."""
        wanted = [place for place in self._areas if place == errand.place]
        if wanted:
            self.turn(wanted[0])
        self.refresh()
        self._ahead.begin()

    def turn(self, place: KeysPlace) -> None:
        """Turn to a tab."""
        self.tabs.setCurrentIndex(list(self._areas).index(place))

    @Slot()
    def refresh(self) -> None:
        """Ask for what the tab in view shows."""
        self.view(list(self._areas)[self.tabs.currentIndex()]).refresh()
