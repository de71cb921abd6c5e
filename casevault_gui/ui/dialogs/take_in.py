"""Dialogs that take in a file or text, and one that asks for a reason."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit, QWidget

from casevault_gui.ui.dialogs.act import ActDialog
from casevault_gui.ui.widgets.case_form_field import FormField
from casevault_gui.ui.widgets.intake_field import IntakeField
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.ui.services import Services

_WIDTH = 620
_LONGEST = 400


class TakeInDialog(ActDialog):
    """Reads a file or text and hands it to `use`, whose result is its own.

    What was chosen or scanned stays where it is when that fails. `named` adds a field for a name,
    which `use` then gets as well.
    """

    def __init__(
        self,
        services: Services,
        titles: tuple[str, str],
        read: Callable[[Path], bytes],
        use: Callable[..., Any],
        named: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Build it; `titles` are those of the dialog and of its button."""
        super().__init__(services, titles[0], "open", titles[1], parent)
        self.setMinimumWidth(_WIDTH)
        self._use = use
        self.lead = Text()
        self.lead.hide()
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST)
        self.name_field = FormField(named, self.name, required=True)
        self.name_field.setVisible(bool(named))
        self.intake = IntakeField(self.tr("Codes or text"), services.choosers, read)
        self.fields.addWidget(self.lead)
        self.fields.addWidget(self.name_field)
        self.fields.addWidget(self.intake)
        self._named = bool(named)
        self.intake.changed.connect(self._changed)
        self.name.textChanged.connect(self.look)
        (self.name if named else self.intake.text).setFocus()
        self.look()

    def say(self, words: str) -> None:
        """Say above the field what is wanted."""
        self.lead.setText(words)
        self.lead.show()

    @property
    def usable(self) -> bool:
        """Whether there is something to read, and a name if one is wanted."""
        return self.intake.filled and (not self._named or bool(self.name.text().strip()))

    def act(self) -> Callable[[], object]:
        """Return what reads and uses it."""
        source, use, name = self.intake.source(), self._use, self.name.text().strip()
        if self._named:
            return lambda: use(source(), name)
        return lambda: use(source())

    def _changed(self) -> None:
        self.look()
        if self.isVisible():
            self.fit()


class ReasonDialog(ActDialog):
    """Asks why, then does it."""

    def __init__(
        self,
        services: Services,
        titles: tuple[str, str],
        words: str,
        act: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        """Build it; `titles` are those of the dialog and of its button."""
        super().__init__(services, titles[0], "info", titles[1], parent)
        self._act = act
        self.why = QLineEdit()
        self.why.setMaxLength(_LONGEST)
        self.fields.addWidget(Text(words))
        self.fields.addWidget(FormField(self.tr("Reason"), self.why, required=True))
        self.why.textChanged.connect(self.look)
        self.why.setFocus()
        self.look()

    @property
    def usable(self) -> bool:
        """Whether a reason was given."""
        return bool(self.why.text().strip())

    def act(self) -> Callable[[], object]:
        """Return what does it."""
        act, why = self._act, self.why.text().strip()
        return lambda: act(why)
