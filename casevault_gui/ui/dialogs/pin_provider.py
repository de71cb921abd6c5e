"""Add a token, a service or a key file: how it is reached, proven by a test before it is kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from casevault_gui.core.keys.pinned_keys import KINDS
from casevault_gui.ui.dialogs.act import ActDialog
from casevault_gui.ui.dialogs.pin_fields import ProviderForm
from casevault_gui.ui.keys_words import kind_words, limit_words
from casevault_gui.ui.theme import NEAR, TIGHT
from casevault_gui.ui.widgets.case_form_field import FormField
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Lane

_WIDTH = 720
_LONGEST = 200


class AddProviderDialog(ActDialog):
    """Tests what was entered and pins its key; `result_value` is the pinned key."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build it empty."""
        super().__init__(
            services,
            self.tr("Add a token or service"),
            "keys",
            self.tr("&Test and add"),
            parent,
        )
        self.setMinimumWidth(_WIDTH)
        self.kind = QComboBox()
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST)
        self.name.setPlaceholderText(self.tr("as you want to call it"))
        self.origin = QLineEdit()
        self.origin.setMaxLength(_LONGEST)
        self.origin.setPlaceholderText(self.tr("who issued it, and when you got it"))
        self.forms = {kind: ProviderForm(services, kind) for kind in KINDS}
        self.limit = Text(kind="muted")
        self._lay_out()
        self._connect()
        self._turn()

    @property
    def form(self) -> ProviderForm:
        """The form of the kind that is chosen."""
        return self.forms[str(self.kind.currentData())]

    @property
    def usable(self) -> bool:
        """Whether everything that is needed was entered."""
        told = bool(self.name.text().strip() and self.origin.text().strip())
        return told and self.form.complete

    @property
    def lane(self) -> Lane:
        """A token or a service may keep its caller waiting."""
        return self._services.far

    def act(self) -> Callable[[], object]:
        """Return the test that ends in a pinned key."""
        keys, form, secret = self._services.keys, self.form, self.form.secret.text()
        add = keys.pin_service if form.symmetric.isChecked() else keys.fetch_and_pin
        name, origin = self.name.text().strip(), self.origin.text().strip()
        return partial(add, name, form.settings, origin, lambda _what: secret or None)

    def words_while(self) -> str:
        """Say that a token may need a moment."""
        return self.tr(
            "A fresh secret is sealed to the key and opened again. A token or a service far away"
            " may take a while."
        )

    def failed(self, _error: BaseException) -> None:
        """Let the secret be typed anew; it may have been wrong."""
        self.form.secret.wipe()

    @Slot()
    def _turn(self) -> None:
        for form in self.forms.values():
            form.secret.wipe()
            form.setVisible(form is self.form)
        self.limit.setText(limit_words(self.form.kind))
        self.look()
        self.fit()

    @Slot()
    def _changed(self) -> None:
        self.look()

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._turn)
        self.name.textChanged.connect(self._changed)
        self.origin.textChanged.connect(self._changed)
        for form in self.forms.values():
            form.changed.connect(self._changed)
            form.returned.connect(self.try_it)
            self.finished.connect(form.secret.wipe)

    def _lay_out(self) -> None:
        for kind in KINDS:
            self.kind.addItem(kind_words(kind), kind)
        self.fields.addWidget(
            Text(
                self.tr(
                    "Its private half stays where it is. CaseVault asks for the public half, proves"
                    " once that it opens what is sealed to it, and keeps how it is reached."
                )
            )
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(NEAR)
        grid.setVerticalSpacing(TIGHT)
        grid.addWidget(FormField(self.tr("Kind"), self.kind), 0, 0)
        grid.addWidget(FormField(self.tr("Name"), self.name, required=True), 0, 1)
        origin = FormField(self.tr("Where it comes from"), self.origin, required=True)
        grid.addWidget(origin, 1, 0, 1, 2)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self.fields.addLayout(grid)
        for form in self.forms.values():
            self.fields.addWidget(form)
        self.fields.addWidget(self.limit)
