"""Unlock a profile that is protected by a passphrase, before the window opens."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from casevault_gui.messages import Message
from casevault_gui.ui.dialogs.dialog import Dialog
from casevault_gui.ui.tasks import Lane
from casevault_gui.ui.widgets.case_form_field import FormField
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.secret_field import SecretField
from casevault_gui.ui.widgets.text import Text


class UnlockDialog(Dialog):
    """Asks for the passphrase until `unlock` takes it.

    Emits `unlocked(result)` with what `unlock` returned, then accepts. `unlock` runs in the lane
    and raises ProfilePassphraseWrong for a wrong one.
    """

    unlocked = Signal(object)

    def __init__(
        self,
        lane: Lane,
        unlock: Callable[[str], object],
        explain: Callable[[BaseException], Message],
        parent: QWidget | None = None,
    ) -> None:
        """Ask for the passphrase."""
        super().__init__(self.tr("Unlock your profile"), "lock", parent)
        self._lane = lane
        self._unlock = unlock
        self._explain = explain
        self.setMinimumWidth(520)
        self.secret = SecretField(self.tr("Passphrase"))
        self.trouble = MessagePanel()
        self.waiting = Text(self.tr("Trying it. This takes a moment on purpose."), "muted")
        self.waiting.hide()
        self.body.addWidget(
            Text(
                self.tr(
                    "Your custody log is protected by a passphrase. Nothing happens before it is"
                    " unlocked."
                )
            )
        )
        self.body.addWidget(FormField(self.tr("Passphrase"), self.secret))
        self.body.addWidget(self.waiting)
        self.body.addWidget(self.trouble)
        self.quit = IconButton(self.tr("&Quit"))
        self.go = IconButton(self.tr("&Unlock"), "unlock", "primary")
        self.quit.clicked.connect(self.reject)
        self.go.clicked.connect(self._try)
        self.secret.changed.connect(self._look)
        self.add_button(self.quit)
        self.add_button(self.go, default=True)
        self.secret.setFocus()
        self._look()

    @Slot()
    def _look(self) -> None:
        self.go.setEnabled(bool(self.secret.text()) and not self._lane.busy)

    @Slot()
    def _try(self) -> None:
        secret, unlock = self.secret.text(), self._unlock
        self.trouble.clear()
        self.waiting.show()
        task = self._lane.start(lambda _report, _cancel: unlock(secret))
        self._look()
        task.succeeded.connect(self._opened)
        task.failed.connect(self._refused)

    @Slot(object)
    def _opened(self, result: object) -> None:
        self.secret.wipe()
        self.unlocked.emit(result)
        self.accept()

    @Slot(object)
    def _refused(self, error: BaseException) -> None:
        self.waiting.hide()
        self.trouble.show_message(self._explain(error))
        self.secret.line.selectAll()
        self.secret.setFocus()
        self._look()
