"""Who vouches for this log: the witnesses, what each signed last, and the policy about them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from casevault_gui.core.custody.verify import LogVerdict
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.witness_standing import Standing
from casevault_gui.core.workflows.witnessing import Received
from casevault_gui.quantities import count_words, entries_words, moment_words
from casevault_gui.ui.dialogs.slip import SlipDialog
from casevault_gui.ui.dialogs.take_in import TakeInDialog
from casevault_gui.ui.dialogs.witness_ask import PolicyDialog, RequestDialog, TypedCheckpointDialog
from casevault_gui.ui.handover_desk import Slip
from casevault_gui.ui.models.key_rows import KeyRow
from casevault_gui.ui.pages.custody_tab import HandOverTab
from casevault_gui.ui.pages.keys_table import KeyTable, TableShape, TableWords
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text
from casevault_gui.ui.widgets.verdict_panel import VerdictPanel
from casevault_gui.ui.witness_words import quorum_words, reached_words, with_witness

if TYPE_CHECKING:
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.witness_desk import Trusted

_TRUST = 1


class VouchingView(HandOverTab):
    """Shows the witnesses of this log; asks them, and takes their answers in."""

    def __init__(self, services: Services) -> None:
        """Build it; `refresh` asks who there is."""
        super().__init__(services)
        self._known: Trusted | None = None
        self._line = ""
        self.table = KeyTable(
            TableWords(
                self.tr("Witnesses of this log"),
                (
                    self.tr("Witness"),
                    self.tr("Counts?"),
                    self.tr("Signed last (its clock)"),
                    self.tr("Entries signed"),
                ),
                self.tr("Search witness or key"),
            ),
            TableShape((160, 170, 210, 150), _TRUST, roomy=0),
        )
        self.empty, _row = self.empty_page(
            self.tr("Nobody vouches for this log yet"),
            self.tr(
                "Whoever holds this log's key could cut or rewrite it and sign it again. A witness"
                " stops that: it signs what it saw, and refuses what does not go on from there."
            ),
            self.tr(
                "Any second CaseVault can be a witness, or a program that speaks C2SP tlog-witness."
                " Files or codes carry everything; no network is needed."
            ),
            self.tr(
                "Ask a colleague for their key as a witness, and trust it here. Then ask for a"
                " cosignature, and take the answer in."
            ),
        )
        self.quorum = Text(kind="muted", selectable=True)
        self.verdict = VerdictPanel()
        self.request = IconButton(self.tr("&Ask for a cosignature…"), "anchor", "primary")
        self.receive = IconButton(self.tr("&Take in an answer…"), "open")
        self.trust = IconButton(self.tr("Tr&ust a witness…"), "add")
        self.policy = IconButton(self.tr("&Policy…"), "shield")
        self.key = IconButton(self.tr("&Key of this log…"), "key")
        self.compare = IconButton(self.tr("&Compare a checkpoint…"), "keyboard")
        buttons = (self.request, self.receive, self.trust, self.policy, self.key, self.compare)
        self.lay_out(self.table, *buttons, above=(self.quorum, self.verdict))
        self._connect()
        self._look()

    @Slot()
    def refresh(self) -> None:
        """Ask who vouches."""
        self.ask(self.services.witnesses.trusted, self._show)

    def _show(self, known: Trusted) -> None:
        self._known = known
        words = quorum_words(known.policy)
        if not known.policy.asks_nobody:
            words += " " + reached_words(known.reached, known.size)
        self.quorum.setText(words)
        self.show_rows([self._row(each, known.size) for each in known.standings])
        self._look()

    def _row(self, each: Standing, size: int) -> KeyRow:
        signed = each.seq is not None
        words = self.tr("{n} of {size}")
        return KeyRow(
            each,
            each.key.text,
            (
                display_name(each.name),
                self.tr("Trusted") if each.trusted else self.tr("Not in the policy"),
                moment_words(each.time) if signed else self.tr("nothing yet"),
                words.format(n=count_words(each.size), size=count_words(size)),
            ),
            "check" if each.trusted else "info",
            "success" if each.trusted and signed else "muted",
            each.key.text,
            ((3, each.size),),
        )

    @Slot()
    def _look(self) -> None:
        for button in (self.request, self.policy, self.trust):
            button.setEnabled(self._known is not None)

    # --- acts ------------------------------------------------------------------------------------

    @Slot()
    def _ask_request(self) -> None:
        if self._known is not None:
            dialog = RequestDialog(self.services, self._known, self)
            dialog.accepted.connect(self._requested)
            self.put(dialog)

    @Slot()
    def _requested(self) -> None:
        dialog = self.dialog
        slip = dialog.result_value if isinstance(dialog, RequestDialog) else None
        self.refresh()
        if isinstance(slip, Slip):
            words = self.tr(
                "Give this to the witness, as a file or by its code. What the witness answers, take"
                " in here: only then does the log hold it."
            )
            title = self.tr("Request for a cosignature")
            self.put(SlipDialog(self.services, slip, title, words, self))

    @Slot()
    def _ask_answer(self) -> None:
        desk = self.services.witnesses
        titles = self.tr("Take in an answer"), self.tr("&Take it in")
        dialog = TakeInDialog(self.services, titles, desk.read_answer, desk.receive, parent=self)
        dialog.say(
            self.tr(
                "What a witness of the trust policy answered to a request of this log, or a whole"
                " cosigned checkpoint."
            )
        )
        dialog.accepted.connect(self._received)
        self.put(dialog)

    @Slot()
    def _received(self) -> None:
        dialog = self.dialog
        taken = dialog.result_value if isinstance(dialog, TakeInDialog) else None
        if isinstance(taken, tuple):
            self.say("\n".join(map(self._received_words, taken)))
        self.refresh()

    def _received_words(self, each: Received) -> str:
        words = self.tr("{name} cosigned the first {entries}, on {time} by its own clock.")
        return words.format(
            name=display_name(each.name),
            entries=entries_words(each.size),
            time=moment_words(each.time),
        )

    @Slot()
    def _ask_witness(self) -> None:
        desk = self.services.witnesses
        titles = self.tr("Trust a witness"), self.tr("&Go on")
        dialog = TakeInDialog(
            self.services,
            titles,
            desk.read_key,
            desk.witness_line,
            self.tr("What you call it, in one word"),
            self,
        )
        dialog.say(
            self.tr(
                "Get the key of the witness (.vkey) from the witness itself, not from whoever looks"
                " after this log. The next step shows the policy before it is taken over."
            )
        )
        dialog.accepted.connect(self._named)
        self.put(dialog)

    @Slot()
    def _named(self) -> None:
        dialog = self.dialog
        line = dialog.result_value if isinstance(dialog, TakeInDialog) else None
        if isinstance(line, str) and self._known is not None:
            self._edit(with_witness(self._known.policy, line))

    @Slot()
    def _ask_policy(self) -> None:
        if self._known is not None:
            self._edit(self._known.policy.text.decode("utf-8", "replace"))

    def _edit(self, text: str) -> None:
        dialog = PolicyDialog(self.services, text, self)
        dialog.accepted.connect(self._policy_set)
        self.put(dialog)

    @Slot()
    def _policy_set(self) -> None:
        self.say(self.tr("The policy is in force. The log says that it changed."))
        self.refresh()

    @Slot()
    def _show_key(self) -> None:
        self.quiet()
        self.ask(self.services.witnesses.keys, self._show_log_key)

    def _show_log_key(self, keys: Sequence[Slip]) -> None:
        words = self.tr(
            "Give it to whoever is to witness this log, by a way that they trust: they make this"
            " log known by it. It is public, and signs nothing."
        )
        title = self.tr("Public key of this log")
        self.put(SlipDialog(self.services, keys[1], title, words, self))

    @Slot()
    def _ask_checkpoint(self) -> None:
        dialog = TypedCheckpointDialog(self.services, self)
        dialog.accepted.connect(self._compared)
        self.put(dialog)

    @Slot()
    def _compared(self) -> None:
        dialog = self.dialog
        verdict = dialog.result_value if isinstance(dialog, TypedCheckpointDialog) else None
        if isinstance(verdict, LogVerdict):
            self.verdict.show_verdict(verdict)
        self.refresh()

    def _connect(self) -> None:
        self.request.clicked.connect(self._ask_request)
        self.receive.clicked.connect(self._ask_answer)
        self.trust.clicked.connect(self._ask_witness)
        self.policy.clicked.connect(self._ask_policy)
        self.key.clicked.connect(self._show_key)
        self.compare.clicked.connect(self._ask_checkpoint)
        self.verdict.compare_wanted.connect(self._ask_checkpoint)
