"""Where a derived package comes from: what is proven, who signed the original, what is withheld."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casevault_gui.core.errors import Cancelled
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.provenance import Provenance
from casevault_gui.quantities import count_words, size_words
from casevault_gui.ui.models.text_table import TextTable
from casevault_gui.ui.pages.review_signer import signer_words
from casevault_gui.ui.theme import NEAR, TIGHT
from casevault_gui.ui.widgets.icon import Icon
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.plain_table import plain_table
from casevault_gui.ui.widgets.text import Text, restyle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from casevault_gui.core.package.disclosure import Withheld
    from casevault_gui.ui.review_desk import OpenedPackage
    from casevault_gui.ui.services import Services


class ProvenanceView(QWidget):
    """Asks at once whether the package is a derived one; hidden unless it is, or claims to be.

    Emits `known(Provenance)` when it is. `stop` waits for the answer no more.
    """

    known = Signal(object)

    def __init__(
        self, services: Services, package: OpenedPackage, parent: QWidget | None = None
    ) -> None:
        """Ask where `package` comes from."""
        super().__init__(parent)
        self._services = services
        self.icon = Icon("link", 18)
        self.words = Text(selectable=True)
        self.trouble = MessagePanel()
        told = QWidget()
        row = QHBoxLayout(told)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(told)
        column.addWidget(self.trouble)
        self._told = told
        self.hide()
        self._asked = services.desk.start(lambda _report, _cancel: package.provenance())
        self._asked.succeeded.connect(self._found)
        self._asked.failed.connect(self._failed)

    def stop(self) -> None:
        """Wait for no answer any more."""
        self._asked.cancel()

    @Slot(object)
    def _found(self, provenance: Provenance | None) -> None:
        if provenance is None:
            return
        facts = provenance.disclosed
        signed, icon, tone = signer_words(provenance.signature)
        words = self.tr(
            "Disclosed from package {package}…: every file here is proven to be one of its {files}"
            " files; withheld: {withheld}. The original: {signed}."
        ).format(
            package=facts.package[:8],
            files=count_words(facts.files),
            withheld=count_words(len(facts.withheld)),
            signed=signed,
        )
        self.words.setText(words)
        self.words.setAccessibleName(words)
        self.icon.show_icon("link" if icon == "check" else icon)
        restyle(self.icon, tone)
        self.show()
        self.known.emit(provenance)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self._told.hide()
            self.trouble.show_message(self._services.explain(error))
            self.show()


class WithheldView(QWidget):
    """Lists what the original holds and the derived package does not, with reasons."""

    def __init__(self, withheld: Sequence[Withheld], parent: QWidget | None = None) -> None:
        """Show the schedule."""
        super().__init__(parent)
        self.words = Text(
            self.tr(
                "Files of the original that are not here, and why. Their number is proven; the"
                " reasons are those of whoever disclosed it."
            ),
            "muted",
        )
        self.rows = TextTable((self.tr("File"), self.tr("Reason"), self.tr("Size")), self)
        self.rows.show_rows([self._row(item) for item in withheld])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, NEAR, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.words)
        column.addWidget(plain_table(self.rows, self.tr("What was withheld"), (210, 210)), 1)

    def _row(self, item: Withheld) -> tuple[str, str, str]:
        name = display_name(item.path.removeprefix("data/"))
        return (
            name or self.tr("number {n}").format(n=count_words(item.number)),
            display_name(item.reason),
            size_words(item.size) if item.size >= 0 else self.tr("not told"),
        )
