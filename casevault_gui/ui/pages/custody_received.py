"""What others handed over, on the page of hand-over: taken over, refused, without an offer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.names import display_name
from casevault_gui.ui.dialogs.handover_package import AnswerDialog, UnofferedDialog
from casevault_gui.ui.dialogs.slip import SlipDialog
from casevault_gui.ui.dialogs.take_in import TakeInDialog
from casevault_gui.ui.handover_desk import Reply
from casevault_gui.ui.handover_words import unsigned_words
from casevault_gui.ui.keys_words import minute_words
from casevault_gui.ui.models.key_rows import KeyRow
from casevault_gui.ui.pages.custody_tab import HandOverTab
from casevault_gui.ui.pages.keys_table import KeyTable, TableShape, TableWords
from casevault_gui.ui.widgets.icon import IconButton

if TYPE_CHECKING:
    from casevault_gui.core.custody.hand_over import Transfer
    from casevault_gui.core.custody.listing import Told
    from casevault_gui.ui.services import Services

_OFFERED = 3


class ReceivedView(HandOverTab):
    """Shows what was received; an answer always goes back to the giver as a file or codes."""

    def __init__(self, services: Services) -> None:
        """Build it; `refresh` asks what there is."""
        super().__init__(services)
        self.table = KeyTable(
            TableWords(
                self.tr("Packages received"),
                (
                    self.tr("Received (UTC)"),
                    self.tr("Package"),
                    self.tr("From"),
                    self.tr("Offer"),
                ),
                self.tr("Search package or person"),
            ),
            TableShape((168, 180, 150, 210), _OFFERED, roomy=1),
        )
        self.empty, _row = self.empty_page(
            self.tr("Nothing was received yet"),
            self.tr(
                "Somebody who hands a package over gives a transfer file with it, or shows codes."
                " Take it in here, or drop it on this page."
            ),
            self.tr(
                "CaseVault compares the package with what was offered, byte by byte. No key is"
                " needed, and nothing is opened."
            ),
            self.tr(
                "You take the package over or refuse it. Either way the giver gets an answer that"
                " both logs then stand for."
            ),
        )
        self.take = IconButton(self.tr("&Take over or refuse…"), "open", "primary")
        self.unoffered = IconButton(self.tr("Received &without an offer…"), "add")
        self.again = IconButton(self.tr("&Make an answer again…"), "refresh")
        self.lay_out(self.table, self.take, self.unoffered, self.again)
        self.take.clicked.connect(self.take_in_wanted)
        self.unoffered.clicked.connect(self._ask_unoffered)
        self.again.clicked.connect(self._ask_again)
        self._data = b""

    @Slot()
    def refresh(self) -> None:
        """Ask what was received."""
        self.ask(self.services.handover.arrivals, self._show)

    def _show(self, found: Sequence[Told]) -> None:
        self.show_rows([self._row(entry) for entry in found])

    def _row(self, entry: Told) -> KeyRow:
        package = entry.objects[0]
        log = str(entry.more.get("offer_log", ""))
        offered = (
            self.tr("log …{end}, entry {n}").format(end=log[-8:], n=entry.more.get("offer_seq"))
            if log
            else self.tr("came without an offer")
        )
        return KeyRow(
            entry,
            str(entry.seq),
            (
                minute_words(entry.time),
                display_name(package.name) or package.package,
                display_name(str(entry.more.get("from", ""))) or self.tr("(nobody named)"),
                offered,
            ),
            "check" if log else "warning",
            "success" if log else "warning",
            f"{package.package}\n{package.sha256}\n{log}",
        )

    def answer(self, transfer: Transfer, package: Path | None = None) -> None:
        """Open the dialog in which an offer is taken over or refused; `package` came along."""
        dialog = AnswerDialog(self.services, transfer, self)
        if package is not None:
            dialog.take_package(package)
        dialog.accepted.connect(self._answered_it)
        self.put(dialog)

    @Slot()
    def _answered_it(self) -> None:
        dialog = self.dialog
        reply = dialog.result_value if isinstance(dialog, AnswerDialog) else None
        self.refresh()
        if isinstance(reply, Reply):
            self._show_reply(reply)

    def _show_reply(self, reply: Reply) -> None:
        answered = reply.answered
        refused = answered.entry.type == EntryType.TRANSFER_REFUSED
        title = self.tr("Refusal for the giver") if refused else self.tr("Receipt for the giver")
        words = (
            self.tr("Refused, in entry {n}.") if refused else self.tr("Taken over, in entry {n}.")
        ).format(n=answered.entry.seq)
        words += "\n\n" + self.tr(
            "Give this file back to the giver, who takes it in: only then is the offer ended."
        )
        if answered.problem:
            reason = unsigned_words(answered.problem)
            words += "\n\n" + self.tr("The giver's checkpoint was NOT cosigned: {why}.").format(
                why=reason
            )
        else:
            words += " " + self.tr("It carries your cosignature of the giver's log as well.")
        self.put(SlipDialog(self.services, reply.slip, title, words, self))

    @Slot()
    def _ask_unoffered(self) -> None:
        dialog = UnofferedDialog(self.services, self)
        dialog.accepted.connect(self._unoffered)
        self.put(dialog)

    @Slot()
    def _unoffered(self) -> None:
        self.say(self.tr("Received, without an offer."))
        self.refresh()

    @Slot()
    def _ask_again(self) -> None:
        desk = self.services.handover
        titles = self.tr("Make an answer again"), self.tr("&Make it…")
        dialog = TakeInDialog(
            self.services,
            titles,
            desk.read_file,
            lambda data: (desk.read(data), data)[1],
            parent=self,
        )
        dialog.say(
            self.tr(
                "For a receipt or refusal that was lost. Take in the transfer file it answered: the"
                " same answer is written once more."
            )
        )
        dialog.accepted.connect(self._ask_target)
        self.put(dialog)

    @Slot()
    def _ask_target(self) -> None:
        dialog = self.dialog
        data = dialog.result_value if isinstance(dialog, TakeInDialog) else None
        if isinstance(data, bytes):
            self._data = data
            self.services.choosers.target(self, "answer.cvreceipt", self._make_again)

    def _make_again(self, path: Path) -> None:
        self.run(partial(self.services.handover.answer_again, self._data, path), self._show_reply)
