"""A checkpoint that was refused, beside the one it contradicts: both verbatim, as evidence."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from casevault_gui.core.names import display_name
from casevault_gui.ui.dialogs.dialog import Dialog
from casevault_gui.ui.handover_desk import Slip
from casevault_gui.ui.handover_words import refused_words
from casevault_gui.ui.keys_words import minute_words
from casevault_gui.ui.theme import NEAR
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.core.workflows.witness_standing import Evidence, Refusal
    from casevault_gui.ui.services import Services

_WIDTH = 680
_LINES = 5


class EvidenceDialog(Dialog):
    """Shows both texts, and writes them into one file as they are."""

    def __init__(
        self,
        services: Services,
        refusal: Refusal,
        evidence: Evidence,
        parent: QWidget | None = None,
    ) -> None:
        """Show a refusal."""
        title = self.tr("Refused: {name}").format(name=display_name(refusal.name))
        super().__init__(title, "warning", parent)
        self.setMinimumWidth(_WIDTH)
        self._services = services
        self._refusal, self._evidence = refusal, evidence
        self.words = Text(
            self.tr(
                "On {time} UTC this checkpoint was not cosigned: {why}. Entry {n} keeps it."
            ).format(
                time=minute_words(refusal.entry.time),
                why=refused_words(refusal.problem),
                n=refusal.entry.seq,
            ),
            selectable=True,
        )
        self.note = _shown(self.tr("The checkpoint that was refused"), evidence.note)
        self.seen = _shown(self.tr("What was cosigned of that log before"), evidence.seen)
        limits = self.tr(
            "Two checkpoints that one log signed and that cannot both be true prove, for anyone,"
            " that two histories were signed. This is a matter for whoever looks after that log."
        )
        if refusal.problem == "rollback":
            late = self.tr(
                "Fewer entries alone may be an old request that came late: ask for a new one."
            )
            limits = f"{late} {limits}"
        self.limits = Text(limits, "muted")
        self.save = IconButton(self.tr("&Save both…"), "save")
        self.close_button = IconButton(self.tr("Close"), "", "primary")
        self.said = Text(kind="muted")
        self.said.hide()
        self.trouble = MessagePanel()
        self.body.addWidget(self.words)
        for box in (self.note, self.seen):
            if box.toPlainText():
                self.body.addWidget(Text(box.accessibleName(), "label"))
                self.body.addWidget(box)
        if evidence.seen:
            self.body.addWidget(self.limits)
        self.body.addWidget(self.said)
        self.body.addWidget(self.trouble)
        self.add_button(self.save)
        self.add_button(self.close_button, default=True)
        self.save.clicked.connect(self._ask)
        self.close_button.clicked.connect(self.accept)

    @Slot()
    def _ask(self) -> None:
        name = f"refused-{self._refusal.entry.seq}.txt"
        self._services.choosers.target(self, name, self._save)

    def _save(self, path: Path) -> None:
        text = "\n".join(part for part in (self._evidence.note, self._evidence.seen) if part)
        slip, desk = Slip(path.name, text.encode()), self._services.handover
        task = self._services.desk.start(lambda _report, _cancel: desk.save(slip, path))
        task.succeeded.connect(self._saved)
        task.failed.connect(self._failed)

    @Slot(object)
    def _saved(self, _nothing: object) -> None:
        self.said.setText(self.tr("Both are written, as they are."))
        self.said.show()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self.trouble.show_message(self._services.explain(error))


def _shown(name: str, text: str) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setReadOnly(True)
    made.setProperty("mono", True)
    made.setTabChangesFocus(True)
    made.setAccessibleName(name)
    made.setPlainText("\n".join(map(display_name, text.split("\n"))))
    made.setFixedHeight(_LINES * made.fontMetrics().lineSpacing() + 2 * NEAR)
    return made
