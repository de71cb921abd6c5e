"""Open an old export of the earlier system, with its key where it did not come with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from casevault_gui.core.errors import LegacyKeyInvalid, LegacyKeyMissing, LegacyKeyWrong
from casevault_gui.core.files import shown_path
from casevault_gui.core.names import display_name
from casevault_gui.ui.dialogs.act import ActDialog
from casevault_gui.ui.widgets.case_form_field import FormField
from casevault_gui.ui.widgets.secret_field import SecretField
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from casevault_gui.ui.services import Services


class MigrateDialog(ActDialog):
    """Opens the export at `path`; `result_value` is then the `OpenedExport`.

    The key is wiped when the dialog closes, however it closes.
    """

    def __init__(self, services: Services, path: Path, parent: QWidget | None = None) -> None:
        """Build it with an empty key."""
        super().__init__(
            services, self.tr("Migrate an old export"), "open", self.tr("Open it"), parent
        )
        self.path = path
        self.key = SecretField(self.tr("Key of the old export"))
        self.fields.addWidget(Text(display_name(shown_path(path)), "strong"))
        self.about = Text(
            self.tr(
                "The earlier system exported a case with a key, often in the same file. CaseVault"
                " opens it in memory, seals what is in it together with the export itself, and"
                " gives the package a new key. What is in it counts as disclosed to whoever had"
                " both. The custody log keeps only a hash of the old key."
            )
        )
        self.fields.addWidget(self.about)
        self.fields.addWidget(FormField(self.tr("Key of the old export"), self.key))
        self.fields.addWidget(
            Text(self.tr("Leave it empty if the key came in the file, or for a database."), "muted")
        )
        self.key.returned.connect(self.try_it)
        self.finished.connect(self._wipe)
        self.key.setFocus()
        self.look()

    def act(self) -> Callable[[], object]:
        """Return the opening with the key that was typed."""
        return partial(self._services.seal.open_export, self.path, self.key.text())

    def words_while(self) -> str:
        """Say what goes on."""
        return self.tr("Opening…")

    def failed(self, error: BaseException) -> None:
        """Let the key be typed anew where it was the key; the reason gets the room of the words."""
        self.about.hide()
        self.fit()
        if isinstance(error, LegacyKeyInvalid | LegacyKeyMissing | LegacyKeyWrong):
            self.key.line.selectAll()
            self.key.setFocus()

    @Slot()
    def _wipe(self) -> None:
        self.key.wipe()
