"""Papers about the log, from the page of the log: which, where to, made, shown."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from casevault_gui.core.workflows.reports import ReportRequest
from casevault_gui.ui.dialogs.papers import PapersDialog
from casevault_gui.ui.widgets.icon import IconButton

if TYPE_CHECKING:
    from casevault_gui.ui.pages.custody import CustodyPage


class Papers(QObject):
    """The button of the page that makes papers, and what it sets going."""

    def __init__(self, page: CustodyPage) -> None:
        """Serve `page`."""
        super().__init__(page)
        self._page = page
        self.dialog: PapersDialog | None = None
        self.button = IconButton(self.tr("&Reports…"), "print")
        self.button.clicked.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        self.dialog = PapersDialog(self._page.chosen(), self._page)
        self.dialog.wanted.connect(self._ask_target)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    @Slot(object, str)
    def _ask_target(self, request: ReportRequest, proposed: str) -> None:
        page = self._page
        page.services.choosers.target(page, proposed, partial(self._write, request))

    def _write(self, request: ReportRequest, path: Path) -> None:
        write = self._page.services.custody.write_paper
        task = self._page.services.lane.start(
            lambda report, cancel: (write(request, path, report, cancel), path)[1]
        )
        task.succeeded.connect(self._made)
        self._page.follow(task)

    @Slot(object)
    def _made(self, path: Path) -> None:
        self._page.show_made(
            self.tr("The paper was made"),
            self.tr("Look through it before it is signed or given away."),
            self.tr("File"),
            path,
        )
