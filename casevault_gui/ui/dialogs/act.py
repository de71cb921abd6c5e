"""A dialog that does one thing: it asks for what is needed, does it, and says why when it fails."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casevault_gui.ui.dialogs.dialog import Dialog
from casevault_gui.ui.dialogs.scrolled import ScrolledContents
from casevault_gui.ui.theme import NEAR
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Lane, Task

_WIDTH = 520


class ActDialog(Dialog):
    """Runs its act beside the window and accepts with `result_value` when it is done.

    A subclass adds its fields to `fields`, says in `usable` whether the act can be tried, and
    returns from `act` what is to be called in the lane. It calls `look` after each change. An
    answer that comes after the dialog was closed is not waited for.
    """

    def __init__(
        self,
        services: Services,
        title: str,
        icon: str,
        button: str,
        parent: QWidget | None = None,
    ) -> None:
        """Build it without fields; `button` does the act."""
        super().__init__(title, icon, parent)
        self._services = services
        self._task: Task | None = None
        self.result_value: object = None
        self.setMinimumWidth(_WIDTH)
        self.fields = QVBoxLayout()
        self.fields.setSpacing(NEAR)
        self.waiting = Text(kind="muted")
        self.waiting.hide()
        self.trouble = MessagePanel()
        self.go = IconButton(button, "", "primary")
        self.cancel = IconButton(self.tr("Cancel"))
        contents = QWidget()
        column = QVBoxLayout(contents)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addLayout(self.fields)
        column.addWidget(self.waiting)
        column.addWidget(self.trouble)
        column.addStretch(1)
        self._contents = ScrolledContents(contents, self)
        self.body.addWidget(self._contents)
        self.add_button(self.cancel)
        self.add_button(self.go, default=True)
        self.go.clicked.connect(self.try_it)
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(self._let_go)

    @property
    def usable(self) -> bool:
        """Whether the act can be tried."""
        return True

    @property
    def lane(self) -> Lane:
        """Where the act runs."""
        return self._services.desk

    def act(self) -> Callable[[], object]:
        """Return what is to be done, with what the fields hold now."""
        raise NotImplementedError

    def start(self) -> Task:
        """Begin the act in its lane."""
        act = self.act()
        return self.lane.start(lambda _report, _cancel: act())

    def words_while(self) -> str:
        """Return what is said while the act goes on."""
        return ""

    def failed(self, error: BaseException) -> None:
        """Be told that the act failed, after the reason was shown."""

    @Slot()
    def look(self) -> None:
        """Look whether the act can be tried now."""
        self.go.setEnabled(self._task is None and self.usable)

    @Slot()
    def try_it(self) -> None:
        """Do it, if it can be tried."""
        if self._task is not None or not self.usable:
            return
        task = self.start()
        self.trouble.clear()
        self.waiting.setText(self.words_while())
        self.waiting.setVisible(bool(self.waiting.text()))
        self.fit()
        self._task = task
        self._task.succeeded.connect(self._succeeded)
        self._task.failed.connect(self._failed)
        self.look()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as tall as the words need."""
        self.fit()
        super().showEvent(event)

    @Slot()
    def fit(self) -> None:
        """Grow or shrink to what the words need now."""
        self._contents.fit(self.screen().availableGeometry().height())

    @Slot(object)
    def _succeeded(self, result: object) -> None:
        if self.sender() is self._task:
            self._task = None
            self.result_value = result
            self.accept()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        if self.sender() is not self._task:
            return
        self._task = None
        self.waiting.hide()
        self.explain(error)
        self.look()
        self.failed(error)

    @Slot(object)
    def explain(self, error: BaseException) -> None:
        """Show why something failed."""
        self.trouble.show_message(self._services.explain(error))
        self.fit()

    @Slot()
    def _let_go(self) -> None:
        self._task = None
