"""Hand-over: packages offered to others and received from them, and what their logs say."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from casevault_gui.core.custody.entry import Entry
from casevault_gui.core.custody.hand_over import Receipt, Transfer
from casevault_gui.ui.dialogs.take_in import TakeInDialog
from casevault_gui.ui.pages.custody_below import PageBelow
from casevault_gui.ui.pages.custody_foreign import ForeignView
from casevault_gui.ui.pages.custody_given import GivenView
from casevault_gui.ui.pages.custody_received import ReceivedView
from casevault_gui.ui.pages.page import Errand
from casevault_gui.ui.widgets.drop_area import dropped_paths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from casevault_gui.ui.services import Services

_MOST = 8
"""How many files that are dropped together are looked at."""


class HandOverPage(PageBelow):
    """One tab for each direction and one for other logs; files can be dropped anywhere on it."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build the tabs."""
        super().__init__(services, self.tr("Hand-over"), parent)
        self.given = GivenView(services)
        self.received = ReceivedView(services)
        self.others = ForeignView(services)
        self._package: Path | None = None
        self.setAcceptDrops(True)
        self.add_tabs(
            self.tr("Directions"),
            (self.given, self.tr("&Given away")),
            (self.received, self.tr("Recei&ved")),
            (self.others, self.tr("Other &logs")),
        )
        for view in (self.given, self.received):
            view.intake_wanted.connect(self.take_in)

    def arrive(self, errand: Errand) -> None:
        """Take what is brought along, and look at everything anew."""
        super().arrive(errand)
        if errand.paths:
            self.take(errand.paths)

    def take(self, paths: tuple[Path, ...]) -> None:
        """Offer what is a package; take in anything else as a transfer file or receipt.

        A package that comes along with its transfer file is the one to compare.
        """
        is_package = self.services.is_package
        task = self.services.desk.start(
            lambda _report, _cancel: [(is_package(path), path) for path in paths[:_MOST]]
        )
        task.succeeded.connect(self._looked)
        task.failed.connect(self.show_trouble)

    @Slot()
    def take_in(self, path: Path | None = None) -> None:
        """Open the dialog that takes in a transfer file or receipt."""
        desk = self.services.handover

        def use(data: bytes) -> Transfer | Entry:
            found = desk.read(data)
            return desk.take_in(found) if isinstance(found, Receipt) else found

        self._package = None
        titles = self.tr("Take in a transfer file or a receipt"), self.tr("&Take it in")
        dialog = TakeInDialog(self.services, titles, desk.read_file, use, parent=self)
        dialog.say(
            self.tr(
                "A transfer file (.cvtransfer) comes with a package that is offered to you. A"
                " receipt (.cvreceipt) answers one that you offered."
            )
        )
        if path:
            dialog.intake.take_file(path)
        dialog.accepted.connect(self._taken)
        self.view.put(dialog)

    @Slot(object)
    def _looked(self, found: Sequence[tuple[bool, Path]]) -> None:
        packages = [path for is_package, path in found if is_package]
        others = [path for is_package, path in found if not is_package]
        if others:
            self.take_in(others[0])
            self._package = packages[0] if packages else None
        elif packages:
            self.turn(self.given)
            self.given.make_offer(packages[0])

    @Slot()
    def _taken(self) -> None:
        dialog = self.view.dialog
        found = dialog.result_value if isinstance(dialog, TakeInDialog) else None
        if isinstance(found, Transfer):
            self.turn(self.received)
            self.received.answer(found, self._package)
        elif isinstance(found, Entry):
            self.turn(self.given)
            self.given.receipt_taken(found)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Invite files of this computer."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        event.acceptProposedAction()
        self.take(dropped_paths(event.mimeData()))
