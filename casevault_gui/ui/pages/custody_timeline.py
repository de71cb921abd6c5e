"""The timeline of a case or package, from the page of the log and back into its table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from casevault_gui.ui.dialogs.timeline import TimelineDialog

if TYPE_CHECKING:
    from casevault_gui.ui.pages.custody import CustodyPage


class TimelineDoor(QObject):
    """Opens the timeline of the entry that is looked at."""

    def __init__(self, page: CustodyPage) -> None:
        """Serve `page`."""
        super().__init__(page)
        self._page = page
        self.dialog: TimelineDialog | None = None
        page.entry.timeline.clicked.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        row = self._page.chosen()
        if row is not None:
            self.dialog = TimelineDialog(self._page.services, row, self._page)
            self.dialog.wanted.connect(self._page.show_seq)
            self.dialog.finished.connect(self.dialog.deleteLater)
            self.dialog.open()
