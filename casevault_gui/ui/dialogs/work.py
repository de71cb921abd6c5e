"""A dialog whose act takes a while: it shows how far it is, and can be stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from casevault_gui.core.errors import Cancelled
from casevault_gui.ui.dialogs.act import ActDialog
from casevault_gui.ui.widgets.task_bar import TaskBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Lane, Task, Work


class WorkDialog(ActDialog):
    """Runs `work` in the lane for long work; what was filled in stays until it is done.

    While it runs the dialog does not close: Escape and the button stop the work first.
    """

    def __init__(
        self,
        services: Services,
        title: str,
        icon: str,
        button: str,
        parent: QWidget | None = None,
    ) -> None:
        """Build it without fields; `button` does the work."""
        super().__init__(services, title, icon, button, parent)
        self._running: Task | None = None
        self.bar = TaskBar()
        self.bar.hide()
        self.body.addWidget(self.bar)

    def work(self) -> Work:
        """Return what is to be done, with what the fields hold now."""
        raise NotImplementedError

    @property
    def lane(self) -> Lane:
        """Where long work runs."""
        return self._services.lane

    def start(self) -> Task:
        """Begin the work and show how it goes on."""
        task = self.lane.start(self.work())
        self._running = task
        self.bar.watch(task)
        self.bar.show()
        task.finished.connect(self._ended)
        return task

    @Slot()
    def reject(self) -> None:
        """Stop the work first, if there is any; close when there is none."""
        if self._running is not None:
            self._running.cancel()
            return
        super().reject()

    @Slot(object)
    def explain(self, error: BaseException) -> None:
        """Say why it failed; who stopped it knows."""
        if not isinstance(error, Cancelled):
            super().explain(error)

    @Slot()
    def _ended(self) -> None:
        self._running = None
        self.bar.hide()
        self.fit()
