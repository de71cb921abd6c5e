"""One entry of the log in plain words: what it says, and what holds it in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from casevault_gui.core.custody.events import Phase
from casevault_gui.core.custody.proof import EntryProof
from casevault_gui.core.names import display_name
from casevault_gui.quantities import count_words, moment_words
from casevault_gui.ui.custody_words import phase_words, type_words
from casevault_gui.ui.dialogs.dialog import Dialog
from casevault_gui.ui.reports.parts import about_lines, person_words
from casevault_gui.ui.reports.parts import time_words as log_time_words
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Task

_WIDTH, _MOST_PLACES = 640, 4


class ExplainEntryDialog(Dialog):
    """Checks entry `seq` beside the window, then says what was found."""

    def __init__(self, services: Services, seq: int, parent: QWidget | None = None) -> None:
        """Begin to check."""
        super().__init__(self.tr("Entry {n} in plain words").format(n=seq), "info", parent)
        self.setMinimumWidth(_WIDTH)
        self._services = services
        self.says = Text(self.tr("Checking…"), selectable=True)
        self.holds_title = Text(self.tr("What holds it in its place"), "label")
        self.holds = Text(selectable=True)
        self.limits = Text(kind="muted", selectable=True)
        self.trouble = MessagePanel()
        close = IconButton(self.tr("&Close"), "", "primary")
        close.clicked.connect(self.accept)
        for widget in (self.says, self.holds_title, self.holds, self.limits, self.trouble):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.add_button(close, default=True)
        for widget in (self.holds_title, self.holds, self.limits):
            widget.hide()
        prove = services.custody.prove
        self._task: Task | None = services.desk.start(lambda _report, _cancel: prove(seq))
        self._task.succeeded.connect(self._show)
        self._task.failed.connect(self._failed)
        self.finished.connect(self._let_go)

    @Slot(object)
    def _show(self, proof: EntryProof) -> None:
        if self.sender() is not self._task:
            return
        self._task = None
        self.says.setText("\n".join(self._said(proof)))
        self.holds.setText("\n\n".join(self._held(proof)))
        self.limits.setText(
            self.tr(
                "Not proven: who sat at the computer, that its clock was right, and that nothing"
                " was left out. The name is what the person said of themselves."
            )
        )
        for widget in (self.holds_title, self.holds, self.limits):
            widget.show()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        if self.sender() is self._task:
            self._task = None
            self.says.setText("")
            self.trouble.show_message(self._services.explain(error))

    @Slot()
    def _let_go(self) -> None:
        self._task = None

    def _said(self, proof: EntryProof) -> list[str]:
        entry = proof.entry
        words = self.tr("{what}, {state}, on {time} UTC, by {who}.").format(
            what=type_words(entry.type),
            state=phase_words(entry.phase),
            time=log_time_words(entry.time),
            who=person_words(entry.actor) or self.tr("somebody who gave no name"),
        )
        lines = [words]
        if entry.ref is not None:
            lines.append(
                self.tr("It says how that ended which entry {n} announced.").format(n=entry.ref)
            )
        elif proof.ended is not None:
            lines.append(self.tr("Entry {n} says how it ended.").format(n=proof.ended))
        elif entry.phase is Phase.INTENT:
            lines.append(
                self.tr(
                    "Nothing says yet how it ended: it goes on, or the computer stopped in the"
                    " middle."
                )
            )
        return [*lines, *about_lines(entry)]

    def _held(self, proof: EntryProof) -> list[str]:
        seq, size = proof.entry.seq, proof.size
        lines = [
            self.tr(
                "1. Its hash is made of every byte of it. One changed letter gives another hash."
            )
        ]
        if seq + 1 < size:
            words = self.tr(
                "2. Entry {n} repeats this hash. So the order is fixed: nothing can be put in"
                " between or taken out."
            )
            lines.append(words.format(n=seq + 1))
        else:
            lines.append(self.tr("2. It is the newest entry; the next one will repeat its hash."))
        steps = self.tr(
            "3. Joined with {k} more hashes it leads to one root over all {size} entries, which the"
            " log's key signed. Checked just now: {answer}"
        )
        yes, no = self.tr("it holds."), self.tr("IT DOES NOT HOLD. Verify the log.")
        lines.append(
            steps.format(k=proof.steps, size=count_words(size), answer=yes if proof.holds else no)
        )
        if proof.contradicted:
            words = self.tr("4. CONTRADICTED by a checkpoint kept outside: {where}.")
            lines.append(words.format(where=_places(proof.contradicted)))
        elif proof.held:
            words = self.tr(
                "4. A checkpoint that covers it is held outside: {where}. Even the holder of the"
                " log's key cannot change it any more without being contradicted."
            )
            lines.append(words.format(where=_places(proof.held)))
        else:
            lines.append(
                self.tr(
                    "4. No checkpoint held outside is known to cover it yet. Until one is, the"
                    " holder of the log's key could write another history. A package, report or"
                    " export that is given away carries one; compare it when it comes back."
                )
            )
        return [*lines, *self._times(proof)]

    def _times(self, proof: EntryProof) -> list[str]:
        before, after = proof.bracket.not_before, proof.bracket.not_after
        told = []
        if before is not None:
            words = self.tr(
                "Written not before {time}: entry {n} holds a signature that a witness gave then."
            )
            time = moment_words(before.cosignature.time)
            told.append(words.format(time=time, n=before.at))
        if after is not None:
            words = self.tr("Written not after {time}: a witness had seen it by then ({where}).")
            time = moment_words(after.cosignature.time)
            told.append(words.format(time=time, where=display_name(proof.seen_by)))
        if not told:
            return []
        clock = self.tr("These times are UTC, by the clocks of the witnesses.")
        return [self.tr("5. {times}").format(times=" ".join((*told, clock)))]


def _places(where: tuple[str, ...]) -> str:
    shown = [display_name(place) for place in where[:_MOST_PLACES]]
    return ", ".join(shown) + ("…" if len(where) > _MOST_PLACES else "")
