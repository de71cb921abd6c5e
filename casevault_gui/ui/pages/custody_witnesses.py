"""Witnesses: who vouches for this log, and which logs this profile vouches for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.ui.pages.custody_below import PageBelow
from casevault_gui.ui.pages.custody_serving import ServingView
from casevault_gui.ui.pages.custody_vouching import VouchingView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from casevault_gui.ui.services import Services


class WitnessesPage(PageBelow):
    """One tab for each side."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build the tabs."""
        super().__init__(services, self.tr("Witnesses"), parent)
        self.vouching = VouchingView(services)
        self.serving = ServingView(services)
        self.add_tabs(
            self.tr("Sides"),
            (self.vouching, self.tr("For this &log")),
            (self.serving, self.tr("You as a &witness")),
        )
