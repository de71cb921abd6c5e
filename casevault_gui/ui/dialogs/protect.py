"""Choose how the profile is protected: a passphrase, the system's keyring, or nothing."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from casevault_gui.core.keys.strength import strength
from casevault_gui.ui.dialogs.dialog import Dialog
from casevault_gui.ui.plain_tip import plain_tip
from casevault_gui.ui.policy_words import PolicyWords
from casevault_gui.ui.services import KeyringState, KeyringView, Protection, Services
from casevault_gui.ui.theme import NEAR, TIGHT
from casevault_gui.ui.widgets.case_form_field import FormField
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.message_panel import MessagePanel
from casevault_gui.ui.widgets.secret_field import SecretField
from casevault_gui.ui.widgets.strength_meter import StrengthMeter
from casevault_gui.ui.widgets.text import Text

WEAKEST = 1
"""Level of strength a profile's passphrase must reach: not guessed at once."""

_ORDER = (Protection.PASSPHRASE, Protection.KEYRING, Protection.NONE)


class ProtectDialog(Dialog):
    """Applies the choice itself and accepts when it is done."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Show the protection in force."""
        super().__init__(self.tr("Protect your profile"), "shield", parent)
        self._services = services
        self.setMinimumWidth(560)
        self.choices = {
            Protection.PASSPHRASE: QRadioButton(self.tr("With a &passphrase, asked at each start")),
            Protection.KEYRING: QRadioButton(self.tr("With the &keyring of this computer")),
            Protection.NONE: QRadioButton(self.tr("&Not at all")),
        }
        self._group = QButtonGroup(self)
        self.passphrase = SecretField(self.tr("Passphrase"))
        self.again = SecretField(self.tr("The same again"))
        self.meter = StrengthMeter()
        self.hint = Text(kind="muted")
        self.trouble = MessagePanel()
        self.apply = IconButton(self.tr("&Apply"), "", "primary")
        self.cancel = IconButton(self.tr("Cancel"))
        self._build()
        self._group.idClicked.connect(self._look)
        self.passphrase.changed.connect(self._look)
        self.again.changed.connect(self._look)
        self.apply.clicked.connect(self._apply)
        self.cancel.clicked.connect(self.reject)
        now = services.profile.facts().protection
        first = Protection.PASSPHRASE if now is Protection.NONE else now
        self.choices[first].setChecked(True)
        self.choices[Protection.KEYRING].setEnabled(False)
        self._policy = PolicyWords(services.policy, services.explain)
        self._no_protection = self._policy.protection(protected=False)
        self.choices[Protection.NONE].setEnabled(not self._no_protection)
        self.choices[Protection.NONE].setToolTip(self._no_protection)
        self._keyring_note = self.tr("Looking for a keyring…")
        task = services.desk.start(lambda _report, _cancel: services.keyring())
        task.succeeded.connect(self._keyring_known)
        self._look()
        (self.passphrase if first is Protection.PASSPHRASE else self.choices[first]).setFocus()

    @property
    def chosen(self) -> Protection:
        """The protection that is marked."""
        return _ORDER[self._group.checkedId()]

    @Slot(object)
    def _keyring_known(self, view: KeyringView) -> None:
        ready = view.state is KeyringState.READY
        refused = self._policy.use("keyring")
        self.choices[Protection.KEYRING].setEnabled(ready and not refused)
        self.choices[Protection.KEYRING].setToolTip(plain_tip(refused))
        self._keyring_note = refused or (
            "" if ready else self.tr("The keyring of this computer cannot be used now.")
        )
        self._look()

    @Slot()
    def _look(self, _number: int = 0) -> None:
        typing = self.chosen is Protection.PASSPHRASE
        self.passphrase.setEnabled(typing)
        self.again.setEnabled(typing)
        self.hint.setText(self._advice())
        secret = self.passphrase.text()
        self.meter.setVisible(typing)
        self.meter.show_strength(strength(secret) if secret else None)
        self.apply.setEnabled(self._usable())

    def _usable(self) -> bool:
        if self.chosen is not Protection.PASSPHRASE:
            return True
        secret = self.passphrase.text()
        level = strength(secret).level
        allowed = level >= WEAKEST and not self._policy.passphrase(level)
        return allowed and secret == self.again.text()

    def _advice(self) -> str:
        if self.chosen is Protection.NONE:
            return self.tr(
                "Anyone who can use your account, or who takes this drive, can read your custody"
                " log and sign in your name."
            )
        if self.chosen is Protection.KEYRING:
            return self._keyring_note or self.tr(
                "Your profile unlocks when you log in to this computer. It does not open on"
                " another one."
            )
        secret, again = self.passphrase.text(), self.again.text()
        if secret and strength(secret).level < WEAKEST:
            return self.tr("This is too easy to guess. Choose a longer one.")
        refused = self._policy.passphrase(strength(secret).level) if secret else ""
        if refused:
            return refused
        if secret and again and secret != again:
            return self.tr("The two are not the same yet.")
        return self.tr(
            "Nobody can recover a forgotten passphrase. Write it down and keep it in a safe place."
        )

    @Slot()
    def _apply(self) -> None:
        chosen = self.chosen
        secret = self.passphrase.text() if chosen is Protection.PASSPHRASE else ""
        self.trouble.clear()
        self.apply.setEnabled(False)
        self.hint.setText(self.tr("Changing the protection…"))
        protect = self._services.profile.protect
        task = self._services.desk.start(lambda _report, _cancel: protect(chosen, secret))
        task.succeeded.connect(self._done)
        task.failed.connect(self._failed)

    @Slot(object)
    def _done(self, _result: object) -> None:
        self.passphrase.wipe()
        self.again.wipe()
        self.accept()

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self.trouble.show_message(self._services.explain(error))
        self._look()

    def reject(self) -> None:
        """Forget what was typed and close."""
        self.passphrase.wipe()
        self.again.wipe()
        super().reject()

    def _build(self) -> None:
        for number, choice in enumerate(_ORDER):
            self._group.addButton(self.choices[choice], number)
        fields = QVBoxLayout()
        fields.setContentsMargins(NEAR * 2, 0, 0, 0)
        fields.setSpacing(TIGHT)
        fields.addWidget(FormField(self.tr("Passphrase"), self.passphrase))
        fields.addWidget(FormField(self.tr("The same again"), self.again))
        fields.addWidget(self.meter)
        self.body.addWidget(self.choices[Protection.PASSPHRASE])
        self.body.addLayout(fields)
        self.body.addWidget(self.choices[Protection.KEYRING])
        self.body.addWidget(self.choices[Protection.NONE])
        self.body.addWidget(self.hint)
        self.body.addWidget(self.trouble)
        self.add_button(self.cancel)
        self.add_button(self.apply, default=True)
