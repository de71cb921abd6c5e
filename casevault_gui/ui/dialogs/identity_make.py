"""Make one's own identity: who one says one is, and where its private half will lie."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from casevault_gui.core.keys.identity import Claims
from casevault_gui.ui.dialogs.act import ActDialog
from casevault_gui.ui.widgets.case_form_field import FormField
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.core.model import Actor
    from casevault_gui.ui.services import Services

_LONGEST = 200


class MakeIdentityDialog(ActDialog):
    """Makes it with what stands in the fields; `result_value` is the identity."""

    def __init__(
        self, services: Services, actor: Actor, where: str, parent: QWidget | None = None
    ) -> None:
        """Begin with what the profile says of `actor`; `where` says where the secret goes."""
        super().__init__(
            services, self.tr("Make your identity"), "identity", self.tr("&Make it"), parent
        )
        self.name = _field(actor.name)
        self.role = _field(actor.title)
        self.agency = _field(actor.agency)
        self.number = _field(actor.number)
        self.fields.addWidget(
            Text(
                self.tr(
                    "This is what your identity file says of you. Nothing in it is proven: others"
                    " trust it because they compared its words with you. It cannot be changed"
                    " afterwards."
                )
            )
        )
        self.fields.addWidget(FormField(self.tr("Name"), self.name, required=True))
        self.fields.addWidget(FormField(self.tr("Title or role"), self.role))
        self.fields.addWidget(FormField(self.tr("Agency"), self.agency))
        self.fields.addWidget(FormField(self.tr("Badge or staff number"), self.number))
        self.fields.addWidget(Text(where, "muted"))
        self.name.textChanged.connect(self._changed)
        for field in (self.name, self.role, self.agency, self.number):
            field.returnPressed.connect(self.try_it)
        self.look()

    @property
    def usable(self) -> bool:
        """Whether it has a name."""
        return bool(self.name.text().strip())

    def act(self) -> Callable[[], object]:
        """Return what makes it."""
        fields = (self.name, self.role, self.agency, self.number)
        claims = Claims(*(field.text().strip() for field in fields))
        return partial(self._services.keys.create_identity, claims)

    @Slot()
    def _changed(self) -> None:
        self.look()


def _field(text: str) -> QLineEdit:
    field = QLineEdit(text)
    field.setMaxLength(_LONGEST)
    return field
