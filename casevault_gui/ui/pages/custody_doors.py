"""The ways from the page of the log: hand-over and witnesses; an entry's timeline and words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from casevault_gui.ui.dialogs.explain_entry import ExplainEntryDialog
from casevault_gui.ui.dialogs.timeline import TimelineDialog
from casevault_gui.ui.pages.page import Errand, PageName
from casevault_gui.ui.widgets.icon import IconButton

if TYPE_CHECKING:
    from casevault_gui.ui.pages.custody import CustodyPage


class PageDoors(QObject):
    """The button that leads to the pages below the log; one, for the head of the page is narrow."""

    def __init__(self, page: CustodyPage) -> None:
        """Serve `page`."""
        super().__init__(page)
        self._page = page
        self.button = IconButton(self.tr("&Others"), "identity", "menu")
        self.button.setToolTip(self.tr("Hand-over, and witnesses"))
        menu = QMenu(page)
        self.handover = menu.addAction(self.tr("&Hand-over: offers, receipts, other logs…"))
        self.witnesses = menu.addAction(self.tr("&Witnesses: cosignatures, trust policy…"))
        self.button.setMenu(menu)
        self.handover.triggered.connect(self._to_handover)
        self.witnesses.triggered.connect(self._to_witnesses)

    @Slot()
    def _to_handover(self) -> None:
        self._page.wanted.emit(Errand(PageName.HANDOVER))

    @Slot()
    def _to_witnesses(self) -> None:
        self._page.wanted.emit(Errand(PageName.WITNESSES))


class EntryDoors(QObject):
    """Opens the timeline of the entry that is looked at, and its explanation."""

    def __init__(self, page: CustodyPage) -> None:
        """Serve `page`."""
        super().__init__(page)
        self._page = page
        self.dialog: TimelineDialog | None = None
        self.explanation: ExplainEntryDialog | None = None
        page.entry.timeline.clicked.connect(self._open_timeline)
        page.entry.explain.clicked.connect(self._explain)

    @Slot()
    def _explain(self) -> None:
        row = self._page.chosen()
        if row is not None:
            self.explanation = ExplainEntryDialog(self._page.services, row.seq, self._page)
            self.explanation.finished.connect(self.explanation.deleteLater)
            self.explanation.open()

    @Slot()
    def _open_timeline(self) -> None:
        row = self._page.chosen()
        if row is not None:
            self.dialog = TimelineDialog(self._page.services, row, self._page)
            self.dialog.wanted.connect(self._page.show_seq)
            self.dialog.finished.connect(self.dialog.deleteLater)
            self.dialog.open()
