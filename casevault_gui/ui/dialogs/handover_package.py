"""Dialogs about one package that changes hands: offered, taken over, or refused."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QWidget

from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.hand_over import RECEIPT_SUFFIX, TRANSFER_SUFFIX
from casevault_gui.quantities import entries_words, size_words
from casevault_gui.ui.dialogs.work import WorkDialog
from casevault_gui.ui.handover_desk import file_name
from casevault_gui.ui.keys_words import minute_words
from casevault_gui.ui.reports.parts import medium_words, person_words
from casevault_gui.ui.theme import NEAR
from casevault_gui.ui.widgets.drop_area import dropped_paths
from casevault_gui.ui.widgets.facts import Facts
from casevault_gui.ui.widgets.handover_form import HandOverForm
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.core.custody.entry import Entry
    from casevault_gui.core.custody.hand_over import Transfer
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Work

_WIDTH = 700


class ChangingHandsDialog(WorkDialog):
    """Asks for the package's file and what is to be said; the file can be dropped on it too."""

    def __init__(
        self, services: Services, titles: tuple[str, str], party: str, parent: QWidget | None = None
    ) -> None:
        """Build it; `titles` are those of the dialog and of its button."""
        super().__init__(services, titles[0], "export", titles[1], parent)
        self.setMinimumWidth(_WIDTH)
        self.setAcceptDrops(True)
        self.package: Path | None = None
        self.target: Path | None = None
        self.lead = Text()
        self.file = IconButton(self.tr("Choose the &package's file…"), "open")
        self.file_words = Text(self.tr("It can also be dropped here."), "muted")
        self.form = HandOverForm(party)
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(self.file)
        row.addWidget(self.file_words, 1)
        self.fields.addWidget(self.lead)
        self.fields.addLayout(row)
        self.fields.addWidget(self.form)
        self.file.clicked.connect(self._ask_package)
        self.file.setFocus()

    @property
    def usable(self) -> bool:
        """Whether there is a package."""
        return self.package is not None

    def take_package(self, path: Path) -> None:
        """Take a file as the package; whether it is one, the work finds out."""
        self.package = path
        self.file_words.setText(display_name(path.name))
        self.look()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Invite a file of this computer."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take it."""
        event.acceptProposedAction()
        self._dropped(dropped_paths(event.mimeData()))

    def _dropped(self, paths: Sequence[Path]) -> None:
        if paths:
            self.take_package(paths[0])

    def ask_target(self, name: str) -> None:
        """Ask where the file for the other side goes, then do the work."""
        if self.usable:
            self._services.choosers.target(self, name, self._go)

    def _go(self, target: Path) -> None:
        self.target = target
        super().try_it()

    @Slot()
    def _ask_package(self) -> None:
        self._services.choosers.package(self, self.take_package)


class OfferDialog(ChangingHandsDialog):
    """Offers a package; its result is the transfer file."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build it empty."""
        titles = self.tr("Offer a package"), self.tr("&Offer it…")
        super().__init__(services, titles, self.tr("To whom"), parent)
        self.lead.setText(
            self.tr(
                "The package is hashed and the offer logged. The transfer file goes with the"
                " package; the offer stays open until the receipt for it is taken in here."
            )
        )
        self.look()

    @Slot()
    def try_it(self) -> None:
        """Ask where the transfer file goes."""
        name = "" if self.package is None else self.package.name
        self.ask_target(file_name(name, TRANSFER_SUFFIX))

    def work(self) -> Work:
        """Return what offers it."""
        desk, said = self._services.handover, self.form.said()
        package, target = self.package or Path(), self.target or Path()
        return lambda report, cancel: desk.offer(package, target, said, report, cancel)


class UnofferedDialog(ChangingHandsDialog):
    """Takes over a package that came without a transfer file; its result is the entry."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build it empty."""
        titles = self.tr("Received without an offer"), self.tr("&Take it over")
        super().__init__(services, titles, self.tr("From whom"), parent)
        self.lead.setText(
            self.tr(
                "For a package that came from another program, or whose giver made no transfer"
                " file. It is hashed, never opened. Verification goes on saying that it was never"
                " offered; say below why that is so."
            )
        )
        self.look()

    def work(self) -> Work:
        """Return what takes it over."""
        desk, said, package = self._services.handover, self.form.said(), self.package or Path()
        return lambda report, cancel: desk.receive_unoffered(package, said, report, cancel)


class AnswerDialog(ChangingHandsDialog):
    """Takes an offer over or refuses it; its result is the reply with the file for the giver."""

    def __init__(
        self, services: Services, transfer: Transfer, parent: QWidget | None = None
    ) -> None:
        """Show what is offered."""
        titles = self.tr("A package is offered to you"), self.tr("&Take it over…")
        self.transfer = transfer
        self.take = QRadioButton(self.tr("The package is &here: compare it, and take it over"))
        self.refuse = QRadioButton(self.tr("&Refuse it, with a reason"))
        super().__init__(
            services, titles, self.tr("From whom, if somebody else brought it"), parent
        )
        self.facts = Facts()
        self._show_offer(transfer.offer)
        self.lead.setText(
            self.tr("This file holds: the giver's log signed what it says. Your key is not needed.")
        )
        self.fields.insertWidget(1, self.facts)
        self.fields.insertWidget(2, self.take)
        self.fields.insertWidget(3, self.refuse)
        self.take.setChecked(True)
        self.take.toggled.connect(self._turned)
        self.form.why.textChanged.connect(self.look)
        self._turned()

    @property
    def usable(self) -> bool:
        """Whether there is the package, or a reason to refuse it."""
        if self.refuse.isChecked():
            return bool(self.form.why.text().strip())
        return super().usable

    @Slot()
    def try_it(self) -> None:
        """Ask where the answer goes."""
        self.ask_target(file_name(self.transfer.package.name, RECEIPT_SUFFIX))

    def work(self) -> Work:
        """Return what answers."""
        desk, said, transfer = self._services.handover, self.form.said(), self.transfer
        package, target = self.package or Path(), self.target or Path()
        if self.refuse.isChecked():
            return lambda _report, _cancel: desk.refuse(transfer, target, said)
        return lambda report, cancel: desk.receive(transfer, package, target, said, report, cancel)

    @Slot()
    def _turned(self) -> None:
        refuse = self.refuse.isChecked()
        self.go.setText(self.tr("Re&fuse it…") if refuse else self.tr("&Take it over…"))
        self.file.setEnabled(not refuse)
        self.file_words.setEnabled(not refuse)
        self.form.need_reason(refuse)
        self.look()

    def _show_offer(self, offer: Entry) -> None:
        package, facts = self.transfer.package, self.facts
        named = (display_name(package.name) or package.package, size_words(package.size or 0))
        case = self.tr("case {case}").format(case=display_name(offer.case)) if offer.case else ""
        facts.add(self.tr("Package"), ", ".join(each for each in (*named, case) if each))
        facts.add_digest(self.tr("SHA-256"), package.sha256)
        to = display_name(str(offer.more.get("to", "")))
        words = (
            self.tr("by {who} to {to}, on {time} UTC") if to else self.tr("by {who}, on {time} UTC")
        )
        offered = words.format(
            who=person_words(offer.actor) or self.tr("somebody who gave no name"),
            to=to,
            time=minute_words(offer.time),
        )
        seals = ", ".join(map(display_name, offer.seals))
        state = (
            display_name(str(offer.more.get("condition", ""))),
            self.tr("seals {numbers}").format(numbers=seals) if seals else "",
            medium_words(offer),
        )
        for name, value in (
            (self.tr("Offered"), offered),
            (self.tr("Reason"), display_name(offer.why)),
            (self.tr("Medium and seals"), "; ".join(each for each in state if each)),
            (self.tr("Second person"), person_words(offer.second)),
            (self.tr("Giver's log"), self.transfer.key.name),
            (self.tr("Before that"), self._before_words()),
        ):
            if value:
                facts.add(name, value)

    def _before_words(self) -> str:
        before = len(self.transfer.entries) - 1
        words = self.tr("{entries} of that log about the package")
        return words.format(entries=entries_words(before)) if before else ""
