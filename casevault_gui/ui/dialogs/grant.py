"""Give one more person or key access to a sealed package, by a grant beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from casevault_gui.core.keys.contacts import Contact, Trust
from casevault_gui.core.keys.pinned_keys import PinnedKey
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.sealing_options import may_be_chosen
from casevault_gui.ui.dialogs.with_package import PackageDialog
from casevault_gui.ui.keys_words import kind_of_key, kind_words, secret_words
from casevault_gui.ui.widgets.case_form_field import FormField
from casevault_gui.ui.widgets.secret_field import SecretField
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.core.keys.identity import Identity
    from casevault_gui.core.workflows.key_records import KeyRecord
    from casevault_gui.ui.keys_desk import VaultFacts
    from casevault_gui.ui.services import Services

_LONGEST = 500
SUFFIX = ".cvxgrant"

_Known = tuple["Identity | None", "VaultFacts", Sequence[Contact], Sequence[PinnedKey]]


class GrantDialog(PackageDialog):
    """Writes the grant; `target` is where it went."""

    def __init__(
        self, services: Services, record: KeyRecord, parent: QWidget | None = None
    ) -> None:
        """Build it for a record, and ask who there is to give access to."""
        title = self.tr("Give access to {name}")
        super().__init__(services, record, title, self.tr("&Write the grant…"), parent)
        self.heading.setText(title.format(name=self.name))
        self.target: Path | None = None
        self._ready = False
        self.who = QComboBox()
        self.who.setAccessibleName(self.tr("Who gets access"))
        self.secret = SecretField(self.tr("Access token"))
        self.secret_field = FormField(self.tr("Access token"), self.secret)
        self.why = QLineEdit()
        self.why.setMaxLength(_LONGEST)
        self.why.setPlaceholderText(self.tr("Stands in the grant and in the custody log"))
        self.note = Text()
        self.lead.setText(
            self.tr(
                "A grant is a small file that opens this package, and no other, for one more person"
                " or key. The sealed package stays as it is. What was given cannot be taken back."
            )
        )
        first = self.fields.indexOf(self.lead) + 1
        for row, widget in enumerate(
            (
                FormField(self.tr("Who gets access"), self.who),
                self.note,
                self.secret_field,
                FormField(self.tr("Reason"), self.why, required=True),
            )
        ):
            self.fields.insertWidget(first + row, widget)
        self.who.currentIndexChanged.connect(self._turned)
        self.why.textChanged.connect(self.look)
        self.secret.changed.connect(self.look)
        self.finished.connect(self.secret.wipe)
        keys = services.keys
        task = services.desk.start(
            lambda _report, _cancel: (
                keys.identity(),
                keys.vault(),
                keys.contacts(),
                keys.pinned(),
            )
        )
        task.succeeded.connect(self._known)
        task.failed.connect(self.explain)
        self._turned()

    @property
    def usable(self) -> bool:
        """Whether everything that is needed was said."""
        secret = bool(self.secret.text()) or not self._asks
        told = bool(self.why.text().strip()) and self.who.currentData() is not None
        return super().usable and self._ready and told and secret

    @property
    def _asks(self) -> str:
        """The secret that sealing to the chosen one needs: only a symmetric key is asked."""
        who = self.who.currentData()
        if isinstance(who, PinnedKey) and who.key is None:
            return secret_words(kind_of_key(who))
        return ""

    @Slot()
    def try_it(self) -> None:
        """Ask where to write it, then write it."""
        if self.usable:
            stem = Path(self.record.name or "package").stem
            self._services.choosers.target(self, f"{stem}{SUFFIX}", self._write)

    def act(self) -> Callable[[], object]:
        """Return what writes it."""
        keys, who, why = self._services.keys, self.who.currentData(), self.why.text().strip()
        secret, target = self.secret.text(), self.target or Path()
        path, wish = self.wish()

        def give() -> None:
            recipient = keys.recipient(who, lambda _what: secret or None)
            keys.grant(path, wish, recipient, target, why)

        return give

    def _write(self, target: Path) -> None:
        self.target = target
        super().try_it()

    @Slot(object)
    def _known(self, known: _Known) -> None:
        identity, vault, contacts, pinned = known
        for contact in contacts:
            if contact.trust is Trust.COMPARED:
                self.who.addItem(display_name(contact.name), contact)
        for key in pinned:
            if may_be_chosen(key):
                words = self.tr("{name} ({kind})")
                kind = kind_words(kind_of_key(key))
                self.who.addItem(words.format(name=display_name(key.name), kind=kind), key)
        note = ""
        if identity is None:
            note = self.tr(
                "A grant is signed with your identity, and you have none yet. Make it on the tab"
                " People."
            )
        elif vault.exists and vault.locked:
            note = self.tr(
                "A grant is signed with your identity, which lies in your key vault. Unlock it on"
                " the tab Vault."
            )
        elif self.who.count() == 0:
            note = self.tr(
                "There is nobody to give access to yet: compare a person on the tab People, or pin"
                " a key on the tab Tokens and services."
            )
        self._ready = not note
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self._turned()

    @Slot()
    def _turned(self) -> None:
        self.secret_field.setVisible(bool(self._asks))
        self.note.setVisible(bool(self.note.text()))
        self._changed()
