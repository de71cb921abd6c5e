"""What this profile does as a witness: the logs it knows, what it saw of them, what it refused."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casevault_gui.core.keys.known_logs import KnownLog
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.witness_standing import Refusal
from casevault_gui.quantities import count_words, entries_words, moment_words
from casevault_gui.ui.dialogs.slip import SlipDialog
from casevault_gui.ui.dialogs.take_in import TakeInDialog
from casevault_gui.ui.dialogs.witness_evidence import EvidenceDialog
from casevault_gui.ui.handover_words import refused_words
from casevault_gui.ui.keys_words import minute_words
from casevault_gui.ui.models.key_rows import KeyRow
from casevault_gui.ui.pages.custody_tab import HandOverTab
from casevault_gui.ui.pages.keys_table import KeyTable, TableShape, TableWords
from casevault_gui.ui.theme import TIGHT
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.core.workflows.witness_standing import Evidence
    from casevault_gui.core.workflows.witnessing import Cosigned
    from casevault_gui.ui.handover_desk import Slip
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.witness_desk import Served


class ServingView(HandOverTab):
    """Cosigns other logs' checkpoints; what it refused stays here to be shown."""

    def __init__(self, services: Services) -> None:
        """Build it; `refresh` asks what there is."""
        super().__init__(services)
        self.table = KeyTable(
            TableWords(
                self.tr("Logs you are a witness of"),
                (self.tr("Log"), self.tr("Entries cosigned"), self.tr("Name of the log")),
                self.tr("Search log"),
            ),
            TableShape((200, 150, 370), 0, roomy=0),
        )
        self.refused = KeyTable(
            TableWords(
                self.tr("Refused: evidence"),
                (
                    self.tr("When (UTC)"),
                    self.tr("Log"),
                    self.tr("Why"),
                    self.tr("Entry"),
                ),
                self.tr("Search what was refused"),
            ),
            TableShape((168, 160, 300, 70), 2, roomy=2),
        )
        self.empty, _row = self.empty_page(
            self.tr("You are no witness of any log yet"),
            self.tr(
                "A colleague who wants a witness gives you the key of their log (.vkey). Make that"
                " log known here; from then on you can cosign its checkpoints."
            ),
            self.tr(
                "What you saw of a log is stored before you sign. A checkpoint that was cut or"
                " rewritten since is refused, and kept as evidence."
            ),
            self.tr("Give them your key as a witness, so that they can check your signature."),
        )
        self.cosign = IconButton(self.tr("&Cosign a checkpoint…"), "anchor", "primary")
        self.know = IconButton(self.tr("Make a log &known…"), "add")
        self.key = IconButton(self.tr("&Your key as a witness…"), "key")
        self.show_evidence = IconButton(self.tr("Show the &evidence…"), "search")
        self.evidence = QWidget()
        inside = QVBoxLayout(self.evidence)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(TIGHT)
        inside.addWidget(Text(self.tr("Refused, and kept as evidence"), "title"))
        inside.addWidget(self.refused, 1)
        self.lay_out(
            self.table, self.cosign, self.know, self.key, self.show_evidence, below=(self.evidence,)
        )
        self.cosign.clicked.connect(self._ask_request)
        self.know.clicked.connect(self._ask_log)
        self.key.clicked.connect(self._show_key)
        self.show_evidence.clicked.connect(self._show_evidence)
        self.refused.opened.connect(self._show_evidence)
        self._show_refusals(())

    @Slot()
    def refresh(self) -> None:
        """Ask what this witness knows and refused."""
        self.ask(self.services.witnesses.served, self._show)

    def _show(self, served: Served) -> None:
        self.show_rows([self._row(log) for log in served.logs])
        self._show_refusals(served.refusals)

    def _show_refusals(self, refusals: Sequence[Refusal]) -> None:
        self.evidence.setVisible(bool(refusals))
        self.show_evidence.setVisible(bool(refusals))
        self.refused.show_keys([self._refusal(each) for each in refusals])

    def _row(self, log: KnownLog) -> KeyRow:
        size = 0 if log.seen is None else log.seen.size
        return KeyRow(
            log,
            log.key.name,
            (display_name(log.name), count_words(size), log.key.name),
            order=((1, size),),
        )

    def _refusal(self, each: Refusal) -> KeyRow:
        return KeyRow(
            each,
            str(each.entry.seq),
            (
                minute_words(each.entry.time),
                display_name(each.name),
                refused_words(each.problem),
                str(each.entry.seq),
            ),
            "error" if each.problem in {"fork", "rollback"} else "stop",
            "danger" if each.problem in {"fork", "rollback"} else "warning",
            order=((3, each.entry.seq),),
        )

    # --- acts ------------------------------------------------------------------------------------

    @Slot()
    def _ask_request(self) -> None:
        desk = self.services.witnesses
        titles = self.tr("Cosign a checkpoint"), self.tr("&Cosign it")
        dialog = TakeInDialog(self.services, titles, desk.read_request, desk.cosign, parent=self)
        dialog.say(
            self.tr(
                "The request of a log that is known here. Your signature says that it goes on from"
                " what you saw before; it says nothing about what its entries claim."
            )
        )
        dialog.accepted.connect(self._cosigned)
        # A refusal is an entry too, and stands in the list as soon as the dialog is closed.
        dialog.rejected.connect(self.refresh)
        self.put(dialog)

    @Slot()
    def _cosigned(self) -> None:
        dialog = self.dialog
        found = dialog.result_value if isinstance(dialog, TakeInDialog) else None
        self.refresh()
        if isinstance(found, tuple):
            self._show_answer(*found)

    def _show_answer(self, cosigned: Cosigned, slip: Slip) -> None:
        words = self.tr(
            "The first {entries} of {name} are cosigned, on {time}.\n\nGive this answer back, as a"
            " file or by its code."
        ).format(
            entries=entries_words(cosigned.checkpoint.size),
            name=display_name(cosigned.log.name),
            time=moment_words(cosigned.time),
        )
        self.put(SlipDialog(self.services, slip, self.tr("Your cosignature"), words, self))

    @Slot()
    def _ask_log(self) -> None:
        desk = self.services.witnesses
        titles = self.tr("Make a log known"), self.tr("&Know it")
        named = self.tr("What you call it")
        dialog = TakeInDialog(self.services, titles, desk.read_key, desk.know, named, self)
        dialog.say(
            self.tr(
                "The public key of the log (.vkey), from whoever looks after it. Checkpoints that"
                " this key signed can be cosigned here from then on."
            )
        )
        dialog.accepted.connect(self._known)
        self.put(dialog)

    @Slot()
    def _known(self) -> None:
        dialog = self.dialog
        log = dialog.result_value if isinstance(dialog, TakeInDialog) else None
        if isinstance(log, KnownLog):
            self.say(self.tr("{name} is known from now on.").format(name=display_name(log.name)))
        self.refresh()

    @Slot()
    def _show_key(self) -> None:
        self.quiet()
        self.ask(self.services.witnesses.keys, self._show_witness_key)

    def _show_witness_key(self, keys: Sequence[Slip]) -> None:
        words = self.tr(
            "Give it to those whose logs you cosign, by a way that they trust: they put it into"
            " their trust policy. It is public, and signs nothing."
        )
        title = self.tr("Your key as a witness")
        self.put(SlipDialog(self.services, keys[0], title, words, self))

    @Slot()
    def _show_evidence(self) -> None:
        refusal = self.refused.item
        if isinstance(refusal, Refusal):
            self.quiet()
            self.ask(partial(self.services.witnesses.evidence, refusal), self._put_evidence)

    def _put_evidence(self, found: tuple[Refusal, Evidence]) -> None:
        self.put(EvidenceDialog(self.services, *found, self))
