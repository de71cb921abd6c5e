"""What was offered to others on the page of hand-over: open offers, receipts, what came back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.names import display_name
from casevault_gui.core.progress import CancelToken, Report
from casevault_gui.core.workflows.offers import Offer, OfferState
from casevault_gui.core.workflows.reports import ReportKind, ReportRequest
from casevault_gui.ui.dialogs.handover_package import OfferDialog
from casevault_gui.ui.dialogs.papers import proposed_name
from casevault_gui.ui.dialogs.slip import SlipDialog
from casevault_gui.ui.dialogs.take_in import ReasonDialog
from casevault_gui.ui.handover_desk import Slip
from casevault_gui.ui.handover_words import age_words, state_words
from casevault_gui.ui.keys_words import minute_words
from casevault_gui.ui.models.key_rows import KeyRow
from casevault_gui.ui.pages.custody_tab import HandOverTab
from casevault_gui.ui.pages.keys_table import KeyTable, TableShape, TableWords
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.core.custody.entry import Entry
    from casevault_gui.ui.services import Services

_STATE, _AGE = 0, 4


class GivenView(HandOverTab):
    """Shows offers with their age; an offer is finished when its receipt was taken in."""

    def __init__(self, services: Services) -> None:
        """Build it; `refresh` asks what there is."""
        super().__init__(services)
        self.table = KeyTable(
            TableWords(
                self.tr("Packages offered"),
                (
                    self.tr("State"),
                    self.tr("Package"),
                    self.tr("To"),
                    self.tr("Offered (UTC)"),
                    self.tr("Age"),
                ),
                self.tr("Search package or person"),
            ),
            TableShape((112, 160, 150, 168, 90), _STATE, roomy=1),
        )
        self.empty, _row = self.empty_page(
            self.tr("Nothing was offered yet"),
            self.tr(
                "When a package changes hands, offer it here first. CaseVault hashes it, logs the"
                " offer, and makes a small transfer file."
            ),
            self.tr(
                "Give the transfer file along with the package: on the medium, as QR codes from"
                " this screen, or on paper."
            ),
            self.tr(
                "The receiver compares the package and gives a receipt back. Taken in here, it ends"
                " the offer, and neither log can be rewritten any more without the other."
            ),
        )
        self.offer = IconButton(self.tr("&Offer a package…"), "export", "primary")
        self.receipt = IconButton(self.tr("&Take in a receipt…"), "open")
        self.again = IconButton(self.tr("&Show its file again…"), "file")
        self.back = IconButton(self.tr("It &came back…"), "back")
        self.paper = IconButton(self.tr("&Paper to sign…"), "print")
        self.about = Text(kind="small", selectable=True)
        buttons = (self.offer, self.receipt, self.again, self.back, self.paper)
        self.lay_out(self.table, *buttons, below=(self.about,))
        self.offer.clicked.connect(self.make_offer)
        self.receipt.clicked.connect(self.take_in_wanted)
        self.again.clicked.connect(self._show_again)
        self.back.clicked.connect(self._take_back)
        self.paper.clicked.connect(self._ask_paper)
        self.table.chosen.connect(self._look)
        self.table.opened.connect(self._show_again)
        self._look()

    @Slot()
    def refresh(self) -> None:
        """Ask for the offers."""
        self.ask(self.services.handover.offers, self._show)

    def _show(self, found: Sequence[Offer]) -> None:
        self.show_rows([self._row(offer) for offer in found])

    def _row(self, offer: Offer) -> KeyRow:
        words, icon, tone = state_words(offer.state)
        seq = offer.entry.seq
        return KeyRow(
            offer,
            str(seq),
            (
                words,
                display_name(offer.package.name) or offer.package.package,
                display_name(offer.to) or self.tr("(nobody named)"),
                minute_words(offer.entry.time),
                age_words(offer.age_ms),
            ),
            icon,
            tone,
            f"{offer.package.package}\n{offer.package.sha256}\n{offer.entry.case}",
            ((_AGE, offer.age_ms),),
        )

    @property
    def chosen(self) -> Offer | None:
        """The offer that is chosen."""
        item = self.table.item
        return item if isinstance(item, Offer) else None

    @Slot()
    def _look(self) -> None:
        offer = self.chosen
        is_open = offer is not None and offer.state is OfferState.OPEN
        self.again.setEnabled(is_open)
        self.back.setEnabled(is_open)
        self.paper.setEnabled(offer is not None)
        self.about.setText("" if offer is None else self._about(offer))
        self.about.setVisible(offer is not None)

    def _about(self, offer: Offer) -> str:
        entry, end = offer.entry, offer.end
        told = [
            self.tr("Entry {n}").format(n=entry.seq),
            self.tr("case {case}").format(case=display_name(entry.case)) if entry.case else "",
            self.tr("package {id}").format(id=offer.package.package),
            self.tr("reason: {why}").format(why=display_name(entry.why)) if entry.why else "",
        ]
        if end is not None:
            told.append(self.tr("ended by entry {n}").format(n=end.seq))
            if end.why:
                told.append(self.tr("because: {why}").format(why=display_name(end.why)))
        return ", ".join(each for each in told if each)

    @Slot()
    def make_offer(self, package: Path | None = None) -> None:
        """Open the dialog that offers a package, with its file if that is known."""
        dialog = OfferDialog(self.services, self)
        if package:
            dialog.take_package(package)
        dialog.accepted.connect(self._offered)
        self.put(dialog)

    @Slot()
    def _offered(self) -> None:
        dialog = self.dialog
        slip = dialog.result_value if isinstance(dialog, OfferDialog) else None
        self.refresh()
        if isinstance(slip, Slip):
            self._show_slip(slip)

    @Slot()
    def _show_again(self) -> None:
        offer = self.chosen
        if offer is not None and offer.state is OfferState.OPEN:
            self.quiet()
            self.ask(partial(self.services.handover.transfer_again, offer), self._show_slip)

    def _show_slip(self, slip: Slip) -> None:
        words = self.tr(
            "Give this file along with the package. It holds no key and nothing of the contents;"
            " who has it learns what the log says about the package. The receiver takes it in from"
            " the file, or scans its codes from here."
        )
        self.put(SlipDialog(self.services, slip, self.tr("Transfer file"), words, self))

    @Slot()
    def _take_back(self) -> None:
        offer = self.chosen
        if offer is None:
            return
        words = self.tr(
            "{name} came back and nobody answered its offer. The offer ends with this; a transfer"
            " file that is still out there is not taken back by it."
        ).format(name=display_name(offer.package.name) or offer.package.package)
        titles = self.tr("It came back"), self.tr("&End the offer")
        act = partial(self.services.handover.take_back, offer)
        dialog = ReasonDialog(self.services, titles, words, act, self)
        dialog.accepted.connect(self._ended)
        self.put(dialog)

    @Slot()
    def _ended(self) -> None:
        self.say(self.tr("The offer is ended."))
        self.refresh()

    @Slot()
    def _ask_paper(self) -> None:
        offer = self.chosen
        if offer is not None:
            request = ReportRequest(kind=ReportKind.HANDOVER, package=offer.package.package)
            name = proposed_name(request)
            self.services.choosers.target(self, name, partial(self._write_paper, request))

    def _write_paper(self, request: ReportRequest, path: Path) -> None:
        write = self.services.custody.write_paper

        def work(report: Report, cancel: CancelToken) -> object:
            return write(request, path, report, cancel)

        words = self.tr("Written: {name}. It is for both sides to sign.")
        self.quiet()
        self.work(work, lambda _made: self.say(words.format(name=display_name(path.name))))

    def receipt_taken(self, entry: Entry) -> None:
        """Say what the receipt said, and look at everything anew."""
        refused = entry.type == EntryType.TRANSFER_REFUSED
        words = (
            self.tr("{package} was REFUSED by {who}: entry {n}. Reason: {why}")
            if refused
            else self.tr("{package} was received by {who}: entry {n}.")
        )
        [package] = entry.objects
        self.say(
            words.format(
                package=display_name(package.name) or package.package,
                who=display_name(str(entry.more.get("receiver", ""))),
                n=entry.seq,
                why=display_name(entry.why) or self.tr("none given"),
            )
        )
        self.refresh()
