"""Where a derived package comes from: what is proven, who signed the original, what is withheld."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.provenance import Provenance
from casevault_gui.quantities import count_words, size_words
from casevault_gui.ui.models.text_table import TextTable
from casevault_gui.ui.pages.review_line import AnswerLine
from casevault_gui.ui.pages.review_signer import signer_words
from casevault_gui.ui.theme import NEAR
from casevault_gui.ui.widgets.plain_table import plain_table
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from casevault_gui.core.package.disclosure import Withheld
    from casevault_gui.ui.review_desk import OpenedPackage
    from casevault_gui.ui.services import Services


_REASON = 190


class ProvenanceView(AnswerLine):
    """Asks at once whether the package is a derived one; hidden unless it is, or claims to be.

    Emits `known(Provenance)` when it is. `stop` waits for the answer no more.
    """

    known = Signal(object)

    def __init__(
        self, services: Services, package: OpenedPackage, parent: QWidget | None = None
    ) -> None:
        """Ask where `package` comes from."""
        super().__init__(services, package.provenance, "link", parent)
        self.hide()

    def _show(self, answer: object) -> None:
        if not isinstance(answer, Provenance):
            return
        facts = answer.disclosed
        signed, icon, tone = signer_words(answer.signature)
        words = self.tr(
            "Disclosed from package {package}…: every file here is proven to be one of its {files}"
            " files; withheld: {withheld}. The original: {signed}."
        ).format(
            package=facts.package[:8],
            files=count_words(facts.files),
            withheld=count_words(len(facts.withheld)),
            signed=signed,
        )
        self.tell(words, "link" if icon == "check" else icon, tone)
        self.show()
        self.known.emit(answer)


class WithheldView(QWidget):
    """Lists what the original holds and the derived package does not, with reasons."""

    def __init__(
        self,
        withheld: Sequence[Withheld],
        words: str = "",
        reason: int = _REASON,
        parent: QWidget | None = None,
    ) -> None:
        """Show the schedule, under `words` where others than the usual ones are wanted.

        Reasons have `reason` pixels.
        """
        super().__init__(parent)
        usual = self.tr(
            "Files of the original that are not here, and why. How many is proven; the"
            " reasons are those of whoever disclosed it."
        )
        self.words = Text(words or usual, "muted")
        self.rows = TextTable((self.tr("File"), self.tr("Reason"), self.tr("Size")), self)
        self.show_withheld(withheld)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, NEAR, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.words)
        table = plain_table(self.rows, self.tr("What was withheld"), (110, reason, 92), roomy=0)
        column.addWidget(table, 1)

    def show_withheld(self, withheld: Sequence[Withheld]) -> None:
        """Show another schedule."""
        self.rows.show_rows([self._row(item) for item in withheld])

    def _row(self, item: Withheld) -> tuple[str, str, str]:
        name = display_name(item.path.removeprefix("data/"))
        return (
            name or self.tr("number {n}").format(n=count_words(item.number)),
            display_name(item.reason),
            size_words(item.size) if item.size >= 0 else self.tr("not told"),
        )
