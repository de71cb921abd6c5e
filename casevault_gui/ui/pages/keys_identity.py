"""One's own identity at the top of the tab of people: its words, or how to get one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casevault_gui.core.names import display_name
from casevault_gui.ui.services import KeyringState
from casevault_gui.ui.theme import HAIR, NEAR, TIGHT, WIDE
from casevault_gui.ui.widgets.badge import Badge
from casevault_gui.ui.widgets.card import card
from casevault_gui.ui.widgets.fingerprint import FingerprintView
from casevault_gui.ui.widgets.flow import FlowLayout
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.core.keys.identity import Identity
    from casevault_gui.ui.keys_desk import VaultFacts
    from casevault_gui.ui.services import KeyringView

_USABLE = frozenset({KeyringState.READY, KeyringState.LOCKED})


class IdentityCard(QWidget):
    """Shows one's own identity, or what has to be there before it can be made.

    Emits `make_wanted()`, `export_wanted()` and `vault_wanted()`. `where` says where the private
    half lies or would lie, "" where there is no place for it.
    """

    make_wanted = Signal()
    export_wanted = Signal()
    vault_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nothing before it is told."""
        super().__init__(parent)
        self.where = ""
        self.heading = Text(self.tr("You"), "title", wrap=False)
        self.state = Badge()
        self.claims = Text(kind="muted", selectable=True)
        self.words = Text()
        self.fingerprint = FingerprintView()
        self.make = IconButton(self.tr("&Make your identity…"), "add", "primary")
        self.export = IconButton(self.tr("Save my &identity file…"), "export")
        self.vault = IconButton(self.tr("Go to the key &vault"), "keys")
        self._lay_out()
        self.make.clicked.connect(self.make_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.vault.clicked.connect(self.vault_wanted)

    def show_state(
        self, identity: Identity | None, vault: VaultFacts, keyring: KeyringView
    ) -> None:
        """Show what there is."""
        self.where = self._place(vault, keyring)
        there = identity is not None
        for widget in (self.fingerprint, self.export, self.claims):
            widget.setVisible(there)
        if identity is None:
            self._show_absent(vault)
            return
        self.make.hide()
        self.vault.hide()
        claims = identity.claims
        self.heading.setText(display_name(claims.name) or self.tr("You"))
        parts = (claims.role, claims.agency, claims.number)
        self.claims.setText(display_name(" · ".join(part for part in parts if part)))
        self.state.show_state(self.tr("Your identity"), "success")
        self.fingerprint.show_fingerprint(identity.words, identity.digits)
        self.words.setText(
            self.tr(
                "Give others your identity file, so that they can seal packages to you. When they"
                " call to compare, read these words to each other."
            )
        )

    def _show_absent(self, vault: VaultFacts) -> None:
        self.heading.setText(self.tr("You"))
        self.state.show_state(self.tr("No identity yet"), "neutral")
        self.make.setVisible(bool(self.where))
        self.vault.setVisible(not vault.exists or vault.locked)
        what = self.tr(
            "With an identity others can seal packages to you, and you can sign what you seal and"
            " give others access."
        )
        if self.where:
            need = self.where
        elif vault.exists:
            need = self.tr(
                "Its private half belongs into your key vault, which is locked. Unlock it first."
            )
        else:
            need = self.tr(
                "Its private half never lies open on the disk. This computer has no keyring that"
                " can be used: make a key vault first."
            )
        self.words.setText(f"{what} {need}")

    def _place(self, vault: VaultFacts, keyring: KeyringView) -> str:
        if vault.exists:
            if vault.locked:
                return ""
            return self.tr("Its private half will lie in your key vault.")
        if keyring.state in _USABLE:
            return self.tr(
                "Its private half will lie in the keyring of this computer ({backend}) and nowhere"
                " else. With a key vault it can be backed up."
            ).format(backend=keyring.backend or self.tr("keyring"))
        return ""

    def _lay_out(self) -> None:
        frame, inside = card(spacing=TIGHT)
        head = FlowLayout()
        head.addWidget(self.heading)
        head.addWidget(self.state)
        buttons = QHBoxLayout()
        buttons.setSpacing(TIGHT)
        for button in (self.make, self.export, self.vault):
            buttons.addWidget(button)
        buttons.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(HAIR)
        left.addLayout(head)
        left.addWidget(self.claims)
        left.addWidget(self.words)
        left.addSpacing(TIGHT)
        left.addLayout(buttons)
        left.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(WIDE)
        row.addLayout(left, 5)
        row.addWidget(self.fingerprint, 4)
        inside.addLayout(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, NEAR, 0, 0)
        whole.addWidget(frame)
        for widget in (self.fingerprint, self.export, self.claims, self.make, self.vault):
            widget.hide()
