"""Ask for one secret, or for a new one twice, and hand it to an act that may refuse it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from casevault_gui.core.keys.strength import strength
from casevault_gui.ui.dialogs.dialog import Dialog
from casevault_gui.ui.dialogs.protect import WEAKEST
from casevault_gui.ui.widgets.case_form_field import FormField
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.secret_field import SecretField
from casevault_gui.ui.widgets.strength_meter import StrengthMeter
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from casevault_gui.ui.services import Services

_WIDTH = 520


class SecretWish(Enum):
    """What is asked for."""

    ONE = auto()
    """A secret that exists."""
    NEW = auto()
    """A new one, typed twice."""
    CHANGE = auto()
    """The one in force, and a new one typed twice."""


@dataclass(frozen=True, slots=True)
class SecretWords:
    """What the dialog says: its title, a sentence, the secret's name, the button."""

    title: str
    lead: str
    name: str
    button: str
    icon: str = "lock"


class AskSecretDialog(Dialog):
    """Runs `act(current, new)` beside the window, accepts when it is done, shows why when it fails.

    `current` is "" for a new secret, `new` is "" for one that exists. The fields are wiped when the
    dialog closes, however it closes.
    """

    def __init__(
        self,
        services: Services,
        words: SecretWords,
        wish: SecretWish,
        act: Callable[[str, str], object],
        parent: QWidget | None = None,
    ) -> None:
        """Build it empty."""
        super().__init__(words.title, words.icon, parent)
        self._services = services
        self._act = act
        self._wish = wish
        self.result_value: object = None
        self.setMinimumWidth(_WIDTH)
        self.current = SecretField(words.name)
        self.new = SecretField(self.tr("New passphrase"))
        self.again = SecretField(self.tr("The same again"))
        self.meter = StrengthMeter()
        self.hint = Text(kind="muted")
        self.trouble = MessagePanel()
        self.go = IconButton(words.button, "", "primary")
        self.cancel = IconButton(self.tr("Cancel"))
        self.body.addWidget(Text(words.lead))
        if wish is not SecretWish.NEW:
            self.body.addWidget(FormField(words.name, self.current))
        if wish is not SecretWish.ONE:
            self.body.addWidget(FormField(self.tr("New passphrase"), self.new))
            self.body.addWidget(FormField(self.tr("The same again"), self.again))
            self.body.addWidget(self.meter)
            self.body.addWidget(self.hint)
        self.body.addWidget(self.trouble)
        self.add_button(self.cancel)
        self.add_button(self.go)
        self.go.setDefault(True)
        for field in (self.current, self.new, self.again):
            field.changed.connect(self._look)
            field.returned.connect(self._go)
        self.go.clicked.connect(self._go)
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(self._wipe)
        self._look()

    @property
    def usable(self) -> bool:
        """Whether what was typed can be tried."""
        if self._wish is not SecretWish.NEW and not self.current.text():
            return False
        if self._wish is SecretWish.ONE:
            return True
        new = self.new.text()
        return new == self.again.text() and bool(new) and strength(new).level >= WEAKEST

    @Slot()
    def _look(self) -> None:
        new, again = self.new.text(), self.again.text()
        self.meter.show_strength(strength(new) if new else None)
        if new and again and not new.startswith(again):
            self.hint.setText(self.tr("The two are not the same yet."))
        else:
            self.hint.setText(
                self.tr(
                    "Nobody can recover a forgotten passphrase. Write it down and lock it away."
                )
            )
        self.go.setEnabled(self.usable)

    @Slot()
    def _go(self) -> None:
        if not self.go.isEnabled():
            return
        current = self.current.text() if self._wish is not SecretWish.NEW else ""
        new = self.new.text() if self._wish is not SecretWish.ONE else ""
        self.trouble.clear()
        self.go.setEnabled(False)
        act = self._act
        task = self._services.desk.start(lambda _report, _cancel: act(current, new))
        task.succeeded.connect(self._done)
        task.failed.connect(self._failed)

    @Slot(object)
    def _done(self, result: object) -> None:
        self.result_value = result
        self.accept()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self.trouble.show_message(self._services.explain(error))
        self._look()
        first = self.new if self._wish is SecretWish.NEW else self.current
        first.line.selectAll()
        first.setFocus()

    @Slot()
    def _wipe(self) -> None:
        for field in (self.current, self.new, self.again):
            field.wipe()
