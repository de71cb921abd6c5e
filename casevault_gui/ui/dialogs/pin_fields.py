"""What has to be known of each kind of token or service, and the form that asks for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from casevault_gui.core.keys.pinned_keys import ProviderSettings
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.language import QT_TRANSLATE_NOOP, translate
from casevault_gui.ui.keys_words import secret_words
from casevault_gui.ui.theme import NEAR, TIGHT
from casevault_gui.ui.widgets.case_form_field import FormField
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.secret_field import SecretField
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.ui.services import Services

_LONGEST: Final = 4_096
SYMMETRIC: Final = frozenset({"aws-kms", "hashicorp-vault"})
"""Kinds that also have keys which encrypt and decrypt at the service itself."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One value of a kind's settings; `file` offers to choose it, `wide` gives it a whole line.

    `short` is what it is called where there is little room.
    """

    name: str
    short: str
    words: str
    example: str = ""
    required: bool = False
    file: bool = False
    wide: bool = False


FIELDS: Mapping[str, tuple[Asked, ...]] = {
    "pem": (
        Asked(
            "path",
            QT_TRANSLATE_NOOP("provider", "Key file"),
            QT_TRANSLATE_NOOP("provider", "File with the encrypted private key"),
            required=True,
            file=True,
            wide=True,
        ),
    ),
    "pkcs11": (
        Asked(
            "module",
            QT_TRANSLATE_NOOP("provider", "Module"),
            QT_TRANSLATE_NOOP("provider", "Module of the token's maker"),
            QT_TRANSLATE_NOOP("provider", "a library, such as opensc-pkcs11.so"),
            required=True,
            file=True,
            wide=True,
        ),
        Asked(
            "uri",
            QT_TRANSLATE_NOOP("provider", "Address"),
            QT_TRANSLATE_NOOP("provider", "Address of the key (PKCS #11 URI)"),
            QT_TRANSLATE_NOOP("provider", "pkcs11:token=Evidence;object=unwrap"),
            required=True,
            wide=True,
        ),
    ),
    "aws-kms": (
        Asked(
            "key",
            QT_TRANSLATE_NOOP("provider", "Key"),
            QT_TRANSLATE_NOOP("provider", "Key id, ARN or alias"),
            QT_TRANSLATE_NOOP("provider", "alias/evidence"),
            required=True,
        ),
        Asked(
            "region",
            QT_TRANSLATE_NOOP("provider", "Region"),
            QT_TRANSLATE_NOOP("provider", "Region"),
            QT_TRANSLATE_NOOP("provider", "as your AWS profile says"),
        ),
        Asked(
            "endpoint",
            QT_TRANSLATE_NOOP("provider", "Address"),
            QT_TRANSLATE_NOOP("provider", "Address, if it is not the usual one"),
            QT_TRANSLATE_NOOP("provider", "https://…"),
            wide=True,
        ),
    ),
    "azure-key-vault": (
        Asked(
            "vault",
            QT_TRANSLATE_NOOP("provider", "Vault"),
            QT_TRANSLATE_NOOP("provider", "Address of the vault"),
            QT_TRANSLATE_NOOP("provider", "https://name.vault.azure.net"),
            required=True,
            wide=True,
        ),
        Asked(
            "key",
            QT_TRANSLATE_NOOP("provider", "Key"),
            QT_TRANSLATE_NOOP("provider", "Name of the key"),
            required=True,
        ),
        Asked(
            "version",
            QT_TRANSLATE_NOOP("provider", "Version"),
            QT_TRANSLATE_NOOP("provider", "Version"),
            QT_TRANSLATE_NOOP("provider", "the newest"),
        ),
    ),
    "hashicorp-vault": (
        Asked(
            "address",
            QT_TRANSLATE_NOOP("provider", "Server"),
            QT_TRANSLATE_NOOP("provider", "Address of the server"),
            QT_TRANSLATE_NOOP("provider", "https://vault.example:8200"),
            required=True,
        ),
        Asked(
            "key",
            QT_TRANSLATE_NOOP("provider", "Key"),
            QT_TRANSLATE_NOOP("provider", "Name of the key"),
            required=True,
        ),
        Asked(
            "mount",
            QT_TRANSLATE_NOOP("provider", "Engine"),
            QT_TRANSLATE_NOOP("provider", "Path of the transit engine"),
            QT_TRANSLATE_NOOP("provider", "transit"),
        ),
        Asked(
            "namespace",
            QT_TRANSLATE_NOOP("provider", "Namespace"),
            QT_TRANSLATE_NOOP("provider", "Namespace"),
            "",
        ),
        Asked(
            "ca",
            QT_TRANSLATE_NOOP("provider", "Authority"),
            QT_TRANSLATE_NOOP("provider", "Certificate of the server's own authority"),
            QT_TRANSLATE_NOOP("provider", "a PEM file, if it has one"),
            file=True,
            wide=True,
        ),
    ),
}
"""The values each kind needs, in the order they are asked for."""

_ACCESS: Mapping[str, str] = {
    "aws-kms": QT_TRANSLATE_NOOP(
        "provider",
        "You are known to the service as AWS's own tools know you (environment or profile files)."
        " CaseVault keeps no password of it.",
    ),
    "azure-key-vault": QT_TRANSLATE_NOOP(
        "provider",
        "You are known to the service as Azure's own tools know you. CaseVault keeps no password"
        " of it.",
    ),
}


def _said(literal: str) -> str:
    return translate("provider", literal) if literal else ""


def field_words(kind: str, name: str) -> str:
    """Return what a value of a kind's settings is called; an unknown one as it is."""
    known = [asked.short for asked in FIELDS.get(kind, ()) if asked.name == name]
    return _said(known[0]) if known else name


class ProviderForm(QWidget):
    """The fields of one kind, and of the secret it asks for, which is kept nowhere.

    Emits `changed()`, and `returned()` on Return.
    """

    changed = Signal()
    returned = Signal()

    def __init__(self, services: Services, kind: str, parent: QWidget | None = None) -> None:
        """Build them empty."""
        super().__init__(parent)
        self.kind = kind
        self._services = services
        self._asked = FIELDS[kind]
        self.lines = {asked.name: QLineEdit() for asked in self._asked}
        self.symmetric = QCheckBox(
            self.tr("The key is symmetric: the service encrypts and decrypts itself, &online")
        )
        self.symmetric.setVisible(kind in SYMMETRIC)
        self._asks = secret_words(kind)
        self.secret = SecretField(self._asks)
        self._lay_out()
        self.symmetric.toggled.connect(self._changed)
        self.secret.changed.connect(self._changed)
        self.secret.returned.connect(self.returned)

    @property
    def complete(self) -> bool:
        """Whether everything that is required is there."""
        told = all(self._value(asked) for asked in self._asked if asked.required)
        return told and (not self._asks or bool(self.secret.text()))

    @property
    def settings(self) -> ProviderSettings:
        """The settings as they stand; what is empty is left out."""
        values = ((asked.name, self._value(asked)) for asked in self._asked)
        return ProviderSettings(self.kind, tuple(pair for pair in sorted(values) if pair[1]))

    def _value(self, asked: Asked) -> str:
        return self.lines[asked.name].text().strip()

    @Slot()
    def _changed(self) -> None:
        self.changed.emit()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(NEAR)
        grid.setVerticalSpacing(TIGHT)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        row, column = 0, 0
        for asked in self._asked:
            if asked.wide and column:
                row, column = row + 1, 0
            grid.addWidget(self._field(asked), row, column, 1, 2 if asked.wide else 1)
            row, column = (row + 1, 0) if asked.wide or column else (row, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(TIGHT)
        whole.addLayout(grid)
        whole.addWidget(self.symmetric)
        if self._asks:
            whole.addWidget(FormField(self._asks, self.secret))
        access = Text(_said(_ACCESS.get(self.kind, "")), "muted")
        access.setVisible(self.kind in _ACCESS)
        whole.addWidget(access)

    def _field(self, asked: Asked) -> QWidget:
        line = self.lines[asked.name]
        line.setMaxLength(_LONGEST)
        line.setPlaceholderText(_said(asked.example))
        line.textChanged.connect(self.changed)
        line.returnPressed.connect(self.returned)
        field = FormField(_said(asked.words), line, required=asked.required)
        if not asked.file:
            return field
        button = IconButton(self.tr("Choose…"), "file")
        button.setAccessibleName(self.tr("Choose: {what}").format(what=_said(asked.words)))
        choose = self._chooser(line)
        button.clicked.connect(choose)
        holder = QWidget()
        inside = QHBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(TIGHT)
        inside.addWidget(line, 1)
        inside.addWidget(button)
        field = FormField(_said(asked.words), holder, required=asked.required)
        line.setAccessibleName(holder.accessibleName())
        holder.setFocusProxy(line)
        return field

    def _chooser(self, line: QLineEdit) -> Callable[[], None]:
        def chosen(paths: Sequence[Path]) -> None:
            line.setText(str(paths[0]))

        def choose() -> None:
            self._services.choosers.files(self, chosen)

        return choose
