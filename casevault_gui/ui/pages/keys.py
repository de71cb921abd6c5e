"""Keys: what became of each package's key, the vault, people, tokens and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QTabWidget

from casevault_gui.ui.pages.keys_vault import VaultView
from casevault_gui.ui.pages.page import Errand, Page
from casevault_gui.ui.widgets.scrolling import scrolling

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from casevault_gui.ui.services import Services


class KeysPage(Page):
    """One tab for each kind of place; each asks the core for its facts when the page is visited."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build the tabs."""
        super().__init__(services, self.tr("Keys"), "", parent, scroll=False)
        self.vault = VaultView(services)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(scrolling(self.vault), self.tr("&Vault"))
        self.body.addWidget(self.tabs, 1)
        services.vault_events.changed.connect(self.refresh)

    def arrive(self, errand: Errand) -> None:
        """Look at everything anew."""
        del errand
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Ask for what the tabs show."""
        self.vault.refresh()
