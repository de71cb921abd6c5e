"""What the package tells about its making: what was not packed, and the custody it brings along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casevault_gui.core.custody.extract import ExtractVerdict, verify_extract
from casevault_gui.core.custody.search import row_of
from casevault_gui.core.names import display_name
from casevault_gui.quantities import count_words
from casevault_gui.ui.custody_words import phase_words, type_words
from casevault_gui.ui.exception_words import exception_words, ranges_words
from casevault_gui.ui.models.text_table import TextTable
from casevault_gui.ui.theme import NEAR
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.plain_table import plain_table
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from casevault_gui.core.custody.extract import CustodyExtract
    from casevault_gui.core.model import IntakeException
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Task

_SECONDS = len("2026-01-01T00:00:00")


class NotPackedView(QWidget):
    """Lists the exceptions of the intake."""

    def __init__(
        self, exceptions: Sequence[IntakeException], parent: QWidget | None = None
    ) -> None:
        """Show them."""
        super().__init__(parent)
        self.words = Text(
            self.tr(
                "These could not be packed as they were found. They were known when the package"
                " was sealed, and the person who sealed it was told."
            )
            if exceptions
            else self.tr("Everything that was chosen was packed as it was found."),
            "muted",
        )
        self.rows = TextTable((self.tr("What happened"), self.tr("Path"), self.tr("More")), self)
        self.rows.show_rows([self._row(found) for found in exceptions])
        self.table = plain_table(self.rows, self.tr("What was not packed"), (210, 170))
        self.table.setVisible(bool(exceptions))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, NEAR, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.words)
        column.addWidget(self.table, 1)
        column.addStretch()

    def _row(self, found: IntakeException) -> tuple[str, str, str]:
        more = [found.detail]
        if found.target is not None:
            target = found.target.decode("utf-8", "backslashreplace")
            more.append(self.tr("points to {target}").format(target=target))
        if found.ranges:
            more.append(ranges_words(found.ranges))
        if found.errno is not None:
            more.append(self.tr("system error {n}").format(n=found.errno))
        return (
            exception_words(found.kind),
            display_name(found.path.removeprefix("data/")),
            display_name(" · ".join(part for part in more if part)),
        )


class BroughtCustodyView(QWidget):
    """Verifies and lists the custody entries that travel in the package."""

    def __init__(
        self,
        services: Services,
        extract: CustodyExtract | None,
        parent: QWidget | None = None,
    ) -> None:
        """Wait for `load`."""
        super().__init__(parent)
        self._services = services
        self._extract = extract
        self._task: Task | None = None
        self.words = Text(kind="muted", selectable=True)
        self.trouble = MessagePanel()
        self.rows = TextTable(
            (
                self.tr("Time (UTC)"),
                self.tr("What happened"),
                self.tr("State"),
                self.tr("Who"),
                self.tr("About"),
            ),
            self,
        )
        self.table = plain_table(self.rows, self.tr("Custody in the package"), (162, 116, 92, 110))
        self.table.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, NEAR, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(self.trouble)
        column.addWidget(self.words)
        column.addWidget(self.table, 1)
        column.addStretch()

    def load(self) -> None:
        """Verify the entries, once."""
        extract = self._extract
        if extract is None:
            self.words.setText(self.tr("The package brings no custody entries."))
            return
        if self._task is None:
            self.words.setText(self.tr("Checking signatures and proofs…"))
            self._task = self._services.desk.start(lambda _report, _cancel: verify_extract(extract))
            self._task.succeeded.connect(self._verified)
            self._task.failed.connect(self._failed)

    def stop(self) -> None:
        """Wait for no answer any more."""
        if self._task is not None:
            self._task.cancel()

    @Slot(object)
    def _verified(self, verdict: ExtractVerdict) -> None:
        self.words.setText(
            self.tr(
                "{n} entries of the log {log}, as signed when it had {size} entries. The signature"
                " and every proof hold. Whose log this is, and that nothing was left out of it,"
                " only a checkpoint kept elsewhere can tell."
            ).format(
                n=count_words(len(verdict.entries)),
                log=verdict.key.name,
                size=count_words(verdict.checkpoint.size),
            )
        )
        rows = [row_of(entry) for entry in verdict.entries]
        self.rows.show_rows(
            [
                (
                    row.t[:_SECONDS].replace("T", " "),
                    type_words(row.type),
                    phase_words(row.phase),
                    display_name(row.actor),
                    display_name(row.what),
                )
                for row in rows
            ]
        )
        self.table.setVisible(bool(rows))

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self.words.setText("")
        self.trouble.show_message(self._services.explain(error))
