"""What the tabs of the pages below the custody log have in common: a table, and buttons for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casevault_gui.ui.pages.keys_table import KeyTable
from casevault_gui.ui.pages.keys_view import KeysView
from casevault_gui.ui.theme import NEAR
from casevault_gui.ui.widgets.flow import FlowLayout
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.ui.models.key_rows import KeyRow
    from casevault_gui.ui.tasks import Work


class HandOverTab(KeysView):
    """One table with its buttons, or what is said while it is empty.

    A subclass makes `empty` and calls `lay_out`. Emits `intake_wanted()` when a file or code is to
    be taken in.
    """

    intake_wanted = Signal()
    table: KeyTable
    empty: QWidget

    def lay_out(
        self,
        table: KeyTable,
        *buttons: IconButton,
        above: tuple[QWidget, ...] = (),
        below: tuple[QWidget, ...] = (),
    ) -> None:
        """Put the table above its buttons, what else there is above or below the table."""
        self.table = table
        row = FlowLayout()
        for button in buttons:
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, NEAR, 0, 0)
        column.setSpacing(NEAR)
        for widget in (self.trouble, self.done, *above):
            column.addWidget(widget)
        for widget in (self.empty, table):
            column.addWidget(widget, 1)
        for widget in below:
            column.addWidget(widget, 0 if isinstance(widget, Text) else 1)
        column.addLayout(row)

    def show_rows(self, rows: Sequence[KeyRow]) -> None:
        """Show rows, or that there are none."""
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.table.show_keys(rows)

    def work(self, work: Work, heard: Callable[[Any], None]) -> None:
        """Do what may take long in the lane for it; call `heard`, then look at everything anew."""
        task = self.services.lane.start(work)
        self._heard[task] = heard
        task.succeeded.connect(self._answered)
        task.failed.connect(self._refused)
        task.finished.connect(self.refresh)

    @Slot()
    def take_in_wanted(self) -> None:
        """Ask for a file or code."""
        self.intake_wanted.emit()
