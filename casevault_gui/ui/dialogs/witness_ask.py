"""Dialogs about witnesses: whom to ask, which of them count, and what one refused."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QWidget

from casevault_gui.core.crypto.trust_policy import parse_policy
from casevault_gui.core.errors import PolicyMalformed
from casevault_gui.core.names import display_name
from casevault_gui.quantities import entries_words
from casevault_gui.ui.dialogs.act import ActDialog
from casevault_gui.ui.dialogs.work import WorkDialog
from casevault_gui.ui.theme import NEAR
from casevault_gui.ui.widgets.case_form_field import FormField
from casevault_gui.ui.widgets.intake_field import IntakeField
from casevault_gui.ui.widgets.number_box import NumberBox
from casevault_gui.ui.widgets.scrolling import keep_from_wheel
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Work
    from casevault_gui.ui.witness_desk import Trusted

_WIDTH = 640
_LINES = 9
_LARGEST = 2**31 - 1
REQUEST_NAME = "checkpoint-request.txt"


class RequestDialog(ActDialog):
    """Asks a witness for a cosignature; its result is the request."""

    def __init__(self, services: Services, known: Trusted, parent: QWidget | None = None) -> None:
        """Build it for the witnesses that are known."""
        title, button = self.tr("Ask for a cosignature"), self.tr("&Make the request…")
        super().__init__(services, title, "anchor", button, parent)
        self._target = Path()
        self.who = QComboBox()
        self.old = NumberBox(0, min(_LARGEST, known.size))
        for each in known.standings:
            words = self.tr("{name} (signed {entries})")
            shown = words.format(name=display_name(each.name), entries=entries_words(each.size))
            self.who.addItem(shown, each.size)
        self.who.addItem(self.tr("Somebody who has seen nothing of this log yet"), 0)
        keep_from_wheel(self.who)
        for widget in (
            Text(
                self.tr(
                    "A witness signs that it saw this log as it is now, and refuses if it was cut"
                    " or rewritten since. The request holds a checkpoint and hashes; no entry, no"
                    " name, no case."
                )
            ),
            FormField(self.tr("Who is asked"), self.who),
            FormField(self.tr("How many entries that witness saw last"), self.old),
            Text(
                self.tr("A refusal says the number; correct it here then, and ask again."), "muted"
            ),
        ):
            self.fields.addWidget(widget)
        self.who.currentIndexChanged.connect(self._turned)
        self.who.setFocus()
        self._turned()
        self.look()

    @Slot()
    def try_it(self) -> None:
        """Ask where the request goes."""
        self._services.choosers.target(self, REQUEST_NAME, self._go)

    def act(self) -> Callable[[], object]:
        """Return what writes the request."""
        return partial(self._services.witnesses.request, self._target, self.old.value())

    def _go(self, target: Path) -> None:
        self._target = target
        super().try_it()

    @Slot()
    def _turned(self) -> None:
        self.old.setValue(int(self.who.currentData() or 0))


class PolicyDialog(ActDialog):
    """Shows the trust policy and takes over another; each line is checked while it is typed."""

    def __init__(self, services: Services, text: str, parent: QWidget | None = None) -> None:
        """Show `text`, which is not in force before it is saved."""
        title, button = self.tr("Trust policy"), self.tr("&Take it over")
        super().__init__(services, title, "shield", button, parent)
        self.setMinimumWidth(_WIDTH)
        self.text = QPlainTextEdit()
        self.text.setProperty("mono", True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setPlainText(text)
        self.field = FormField(self.tr("Whose cosignatures count"), self.text)
        self.fields.addWidget(
            Text(
                self.tr(
                    "One line for each witness: witness NAME KEY. A line quorum NAME says whose"
                    " signature is asked for, quorum none that nobody's is. For several: group"
                    " NAME any|all|NUMBER MEMBER…, then quorum with that name. A line that begins"
                    " with # is a remark."
                )
            )
        )
        self.fields.addWidget(self.field)
        self.text.textChanged.connect(self._check)
        height = _LINES * self.text.fontMetrics().lineSpacing() + 2 * NEAR
        self.text.setFixedHeight(height)
        self.text.setFocus()
        self._check()

    @property
    def usable(self) -> bool:
        """Whether every line keeps the rules."""
        return not self.field.problem

    def act(self) -> Callable[[], object]:
        """Return what takes it over."""
        return partial(self._services.witnesses.set_policy, self._bytes())

    def _bytes(self) -> bytes:
        text = self.text.toPlainText().rstrip("\n")
        return f"{text}\n".encode("utf-8", "replace")

    @Slot()
    def _check(self) -> None:
        words = ""
        try:
            parse_policy(self._bytes())
        except PolicyMalformed as error:
            words = self._services.explain(error).what
        self.field.show_problem(words)
        self.look()
        if self.isVisible():
            self.fit()


class TypedCheckpointDialog(WorkDialog):
    """Compares the log with a checkpoint from paper; its result is the verdict."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build it empty."""
        title, button = self.tr("Compare a checkpoint"), self.tr("&Compare")
        super().__init__(services, title, "anchor", button, parent)
        self.setMinimumWidth(_WIDTH)
        self.intake = IntakeField(
            self.tr("Checkpoint"), services.choosers, services.witnesses.read_answer
        )
        self.fields.addWidget(
            Text(
                self.tr(
                    "Type it from a printed report, a letter or a receipt, or scan its code: name"
                    " of the log, number, hash and signature. Spaces and line ends do not matter. A"
                    " wrong character is pointed at and never replaced."
                )
            )
        )
        self.fields.addWidget(self.intake)
        self.intake.text.setFocus()
        self.intake.changed.connect(self._changed)
        self.look()

    @property
    def usable(self) -> bool:
        """Whether there is something to compare with."""
        return self.intake.filled

    def work(self) -> Work:
        """Return what compares."""
        source, desk = self.intake.source(), self._services.witnesses
        return lambda report, cancel: desk.compare(source(), report, cancel)

    @Slot()
    def _changed(self) -> None:
        self.look()
        if self.isVisible():
            self.fit()
