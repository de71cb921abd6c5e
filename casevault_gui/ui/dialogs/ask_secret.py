"""Ask for one secret, or for a new one twice, and hand it to an act that may refuse it."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from casevault_gui.core.keys.strength import strength
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.ui.dialogs.act import ActDialog
from casevault_gui.ui.dialogs.protect import WEAKEST
from casevault_gui.ui.widgets.case_form_field import FormField
from casevault_gui.ui.widgets.secret_field import SecretField
from casevault_gui.ui.widgets.strength_meter import StrengthMeter
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Lane


class SecretWish(Enum):
    """What is asked for."""

    ONE = auto()
    """A secret that exists."""
    NEW = auto()
    """A new one, typed twice."""
    CHANGE = auto()
    """The one in force, and a new one typed twice."""
    NOTHING = auto()
    """None: the subclass asks for something else."""


_CURRENT = frozenset({SecretWish.ONE, SecretWish.CHANGE})
_NEW = frozenset({SecretWish.NEW, SecretWish.CHANGE})


@dataclass(frozen=True, slots=True)
class SecretWords:
    """What the dialog says: its title, a sentence, the secret's name, the button."""

    title: str
    lead: str
    name: str
    button: str
    icon: str = "lock"


class AskSecretDialog(ActDialog):
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
        *,
        lane: Lane | None = None,
    ) -> None:
        """Build it empty; without a `lane` of its own it acts where short work is done."""
        super().__init__(services, words.title, words.icon, words.button, parent)
        self._act = act
        self._lane = lane
        self._wish = wish
        self.current = SecretField(words.name)
        self.new = SecretField(self.tr("New passphrase"))
        self.again = SecretField(self.tr("The same again"))
        self.meter = StrengthMeter()
        self.hint = Text(kind="muted")
        self.fields.addWidget(Text(words.lead))
        if wish in _CURRENT:
            self.fields.addWidget(FormField(words.name, self.current))
        if wish in _NEW:
            self.fields.addWidget(FormField(self.tr("New passphrase"), self.new))
            self.fields.addWidget(FormField(self.tr("The same again"), self.again))
            self.fields.addWidget(self.meter)
            self.fields.addWidget(self.hint)
        for field in (self.current, self.new, self.again):
            field.changed.connect(self._changed)
            field.returned.connect(self.try_it)
        self.finished.connect(self._wipe)
        self._changed()

    @property
    def lane(self) -> Lane:
        """Where the act runs."""
        return self._lane or super().lane

    @property
    def usable(self) -> bool:
        """Whether what was typed can be tried."""
        if self._wish in _CURRENT and not self.current.text():
            return False
        if self._wish not in _NEW:
            return True
        new = self.new.text()
        return new == self.again.text() and bool(new) and strength(new).level >= WEAKEST

    def act(self) -> Callable[[], object]:
        """Return the act with what was typed."""
        current = self.current.text() if self._wish in _CURRENT else ""
        new = self.new.text() if self._wish in _NEW else ""
        return partial(self._act, current, new)

    def failed(self, _error: BaseException) -> None:
        """Let the secret be typed anew."""
        first = self.current if self._wish in _CURRENT else self.new
        first.line.selectAll()
        first.setFocus()

    @Slot()
    def _changed(self) -> None:
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
        self.look()

    @Slot()
    def _wipe(self) -> None:
        for field in (self.current, self.new, self.again):
            field.wipe()
