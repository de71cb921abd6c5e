"""Pin a public key from a file: see what it is, name it, say where it comes from."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from casevault_gui.core.crypto.primitives import sha256
from casevault_gui.core.names import display_name
from casevault_gui.ui.dialogs.act import ActDialog
from casevault_gui.ui.keys_words import PUBLIC_ONLY, algorithm_words, limit_words
from casevault_gui.ui.widgets.case_form_field import FormField
from casevault_gui.ui.widgets.facts import Facts
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.core.crypto.foreign_keys import ForeignKey
    from casevault_gui.ui.services import Services

_LONGEST = 200


class PinFileDialog(ActDialog):
    """Pins the key that was read from `path`; `result_value` is the pinned key."""

    def __init__(
        self, services: Services, path: Path, key: ForeignKey, parent: QWidget | None = None
    ) -> None:
        """Show the key."""
        super().__init__(services, self.tr("Pin a public key"), "keys", self.tr("&Pin it"), parent)
        self._key = key
        self.name = QLineEdit(path.stem[:_LONGEST])
        self.origin = QLineEdit()
        self.origin.setPlaceholderText(
            self.tr("from whom, when, and how you know that it is theirs")
        )
        facts = Facts()
        facts.add(self.tr("File"), display_name(path.name))
        facts.add(self.tr("Key"), algorithm_words(key))
        facts.add_digest(self.tr("Fingerprint"), sha256(key.spki).hex())
        self.fields.addWidget(
            Text(
                self.tr(
                    "From now on you can seal to this key, offline. Compare its fingerprint with"
                    " its owner first: whoever exchanged the file opens what you seal."
                )
            )
        )
        self.fields.addWidget(facts)
        self.fields.addWidget(FormField(self.tr("Name"), self.name, required=True))
        self.fields.addWidget(FormField(self.tr("Where it comes from"), self.origin, required=True))
        self.fields.addWidget(Text(limit_words(PUBLIC_ONLY), "muted"))
        for field in (self.name, self.origin):
            field.setMaxLength(_LONGEST)
            field.textChanged.connect(self._changed)
            field.returnPressed.connect(self.try_it)
        self.look()

    @property
    def usable(self) -> bool:
        """Whether it has a name and an origin."""
        return bool(self.name.text().strip() and self.origin.text().strip())

    def act(self) -> Callable[[], object]:
        """Return what pins it."""
        name, origin = self.name.text().strip(), self.origin.text().strip()
        return partial(self._services.keys.pin, name, self._key, origin, None)

    @Slot()
    def _changed(self) -> None:
        self.look()
