"""One of the person's tokens, services or key files, and the secret it asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from casevault_gui.ui.opening import Token, TokenWish
from casevault_gui.ui.theme import TIGHT
from casevault_gui.ui.widgets.secret_field import SecretField

if TYPE_CHECKING:
    from collections.abc import Iterable


class TokenChoice(QWidget):
    """Emits `changed()`, and `returned()` on Return in the secret's field."""

    changed = Signal()
    returned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer none."""
        super().__init__(parent)
        self.names = QComboBox()
        self.names.setAccessibleName(self.tr("Token, key service or key file"))
        self.secret = SecretField(self.tr("PIN, passphrase or access token"))
        self.secret.line.setPlaceholderText(self.secret.line.accessibleName())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.names)
        column.addWidget(self.secret)
        self.names.currentIndexChanged.connect(self._look)
        self.secret.changed.connect(self.changed)
        self.secret.returned.connect(self.returned)
        self._look()

    @property
    def any(self) -> bool:
        """Whether there is one to choose."""
        return self.names.count() > 0

    @property
    def wish(self) -> TokenWish | None:
        """The one that is chosen, None while its secret is missing."""
        token = self._token()
        if token is None:
            return None
        secret = self.secret.text()
        return TokenWish(token.name, secret) if secret or not token.secret else None

    def offer(self, tokens: Iterable[Token]) -> None:
        """Offer these."""
        self.names.clear()
        for token in tokens:
            self.names.addItem(token.name, token)
        self._look()

    @Slot()
    def wipe(self) -> None:
        """Forget the secret."""
        self.secret.wipe()

    def _token(self) -> Token | None:
        found = self.names.currentData()
        return found if isinstance(found, Token) else None

    @Slot()
    def _look(self) -> None:
        token = self._token()
        asks = token is not None and bool(token.secret)
        self.secret.setVisible(asks)
        # Where there is nothing to choose, the secret is what comes next.
        self.setFocusProxy(self.secret if asks and self.names.count() == 1 else self.names)
        self.changed.emit()
