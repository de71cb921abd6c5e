"""What a package does not hold, or not as it was found: one row for each exception."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from casevault_gui.core.names import display_name
from casevault_gui.ui.exception_words import exception_words
from casevault_gui.ui.models.text_table import TextTable

if TYPE_CHECKING:
    from casevault_gui.core.model import IntakeException


class ExceptionsTable(TextTable):
    """Which file or folder, and what became of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__((self.tr("File or folder"), self.tr("What became of it")), parent)

    def show_exceptions(self, exceptions: Sequence[IntakeException]) -> None:
        """Show other exceptions."""
        self.show_rows(
            [
                (display_name(each.path.removeprefix("data/")), exception_words(each.kind))
                for each in exceptions
            ]
        )
