"""Who else opens the package: people, tokens and services, cards; the vault and the signature."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from casevault_gui.core.crypto.shares import MAX_SHARES
from casevault_gui.core.keys.contacts import Contact, Trust
from casevault_gui.core.keys.pinned_keys import PinnedKey
from casevault_gui.core.policy.in_force import NO_POLICY
from casevault_gui.core.policy.rules import Way
from casevault_gui.core.workflows.recipients import ShareScheme
from casevault_gui.ui.sealing_options import SealExtras, SealOptions, recipient_of
from casevault_gui.ui.theme import FAR, HAIR, NEAR, TIGHT
from casevault_gui.ui.widgets.card import card
from casevault_gui.ui.widgets.case_form_field import FormField
from casevault_gui.ui.widgets.secret_field import SecretField
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.core.policy.in_force import PolicyInForce
    from casevault_gui.core.workflows.recipients import Recipient

_INDENT = FAR + HAIR
_ROWS = 4
_LEAST = 2
_CHOICE = Qt.ItemDataRole.UserRole


class RecipientsCard(QWidget):
    """Emits `changed()` when `extras` may have changed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self._options = SealOptions()
        self._policy = NO_POLICY
        self.others = QListWidget()
        self.empty = Text(kind="muted")
        self.advice = Text(kind="muted")
        self.by_cards = QCheckBox(self.tr("Cards for several people, who open it &together"))
        self.holders = QPlainTextEdit()
        self.threshold = QSpinBox()
        self.cards_words = Text(kind="muted")
        self.keep = QCheckBox(self.tr("Keep the package key in my key &vault"))
        self.sign = QCheckBox(self.tr("S&ign the package with my identity"))
        self.vault = SecretField(self.tr("Passphrase of your vault"))
        self.vault_field = FormField(self.tr("Passphrase of your vault"), self.vault)
        self.token = SecretField(self.tr("Access token"))
        self.token_field = FormField(self.tr("Access token of the key service"), self.token)
        self._cards = QWidget()
        self._lay_out()
        self._connect()
        self.offer(SealOptions())

    def offer(self, options: SealOptions) -> None:
        """Offer these; what was marked before stays marked where it is offered again."""
        marked = {self._name(choice) for choice in self._marked()}
        self._options = options
        self.others.blockSignals(True)
        self.others.clear()
        choices: tuple[Contact | PinnedKey, ...] = (*options.contacts, *options.keys)
        for choice in choices:
            item = QListWidgetItem(self._words(choice))
            item.setFlags(
                Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
            )
            again = self._name(choice) in marked
            if choice.fingerprint and choice.fingerprint in self._policy.recipients:
                # The program adds them by itself; nobody can take them out.
                again = True
                item.setText(self.tr("{words} — always, by your agency").format(words=item.text()))
                item.setFlags(Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked if again else Qt.CheckState.Unchecked)
            item.setData(_CHOICE, choice)
            self.others.addItem(item)
        self.others.blockSignals(False)
        self.others.setVisible(self.others.count() > 0)
        self.empty.setVisible(self.others.count() == 0)
        self.keep.setVisible(options.vault)
        self.keep.setChecked(options.vault and not options.vault_locked)
        self.sign.setVisible(bool(options.identity))
        self._look()

    def obey(self, policy: PolicyInForce) -> None:
        """Leave nothing to choose that the policies in force have decided."""
        self._policy = policy
        shares = policy.forbids(Way.SHARES)
        demanded = policy.demands(Way.SHARES)
        self.by_cards.setChecked(demanded or (self.by_cards.isChecked() and not shares))
        self.by_cards.setEnabled(not (shares or demanded))
        signed = any(each.rules.signed for each in policy.policies)
        self.sign.setChecked(signed or self.sign.isChecked())
        self.sign.setEnabled(not signed)
        self.offer(self._options)

    @property
    def offered(self) -> frozenset[str]:
        """The fingerprints of all who could be chosen."""
        choices: tuple[Contact | PinnedKey, ...] = (*self._options.contacts, *self._options.keys)
        return frozenset(each.fingerprint for each in choices)

    @property
    def scheme(self) -> ShareScheme | None:
        """Who gets cards, None for nobody or while it makes no sense."""
        names = self._holders()
        if not self.by_cards.isChecked() or self.problem:
            return None
        return ShareScheme(self.threshold.value(), tuple(names))

    @property
    def extras(self) -> SealExtras:
        """What is chosen now."""
        marked = self._marked()
        recipients: list[Recipient] = []
        services: list[PinnedKey] = []
        for choice in marked:
            found = recipient_of(choice)
            if found is not None:
                recipients.append(found)
            elif isinstance(choice, PinnedKey):
                services.append(choice)
        return SealExtras(
            tuple(recipients),
            tuple(services),
            self.scheme,
            sign=self.sign.isChecked() and bool(self._options.identity),
            keep_in_vault=self.keep.isChecked(),
            vault_passphrase=self.vault.text(),
            token=self.token.text(),
        )

    @property
    def problem(self) -> str:
        """What is missing, "" for nothing."""
        if self.by_cards.isChecked():
            names = self._holders()
            if len(names) < _LEAST or len(names) > MAX_SHARES:
                return self.tr("Name 2 to 16 people for the cards, one a line.")
            if len(set(names)) != len(names):
                return self.tr("Two of the people named for cards have one name.")
            if self.threshold.value() > len(names):
                return self.tr("More cards are needed than people are named.")
        if self._needs_vault() and not self.vault.text():
            return self.tr("Type the passphrase of your vault.")
        if self._needs_token() and not self.token.text():
            return self.tr("Type the access token of the key service.")
        return ""

    @property
    def names(self) -> tuple[str, ...]:
        """Who opens the package besides, in words."""
        words = [self._opens(choice) for choice in self._marked()]
        scheme = self.scheme
        if scheme is not None:
            words.append(
                self.tr("{n} of {count} cards together").format(
                    n=scheme.threshold, count=len(scheme.holders)
                )
            )
        return tuple(words)

    @Slot()
    def wipe(self) -> None:
        """Forget secrets and choices."""
        self.vault.wipe()
        self.token.wipe()
        self.holders.setPlainText("")
        self.by_cards.setChecked(False)
        self.sign.setChecked(False)
        self.obey(self._policy)
        for row in range(self.others.count()):
            item = self.others.item(row)
            if item.flags() & Qt.ItemFlag.ItemIsEnabled:
                item.setCheckState(Qt.CheckState.Unchecked)
        self._look()

    def _marked(self) -> tuple[Contact | PinnedKey, ...]:
        found = []
        for row in range(self.others.count()):
            item = self.others.item(row)
            choice = item.data(_CHOICE)
            if item.checkState() is Qt.CheckState.Checked and isinstance(
                choice, Contact | PinnedKey
            ):
                found.append(choice)
        return tuple(found)

    def _holders(self) -> list[str]:
        lines = self.holders.toPlainText().splitlines()
        return [line.strip() for line in lines if line.strip()]

    def _needs_vault(self) -> bool:
        return self._options.vault_locked and (self.keep.isChecked() or self.sign.isChecked())

    def _needs_token(self) -> bool:
        return any(
            isinstance(each, PinnedKey)
            and each.key is None
            and each.settings is not None
            and each.settings.kind == "hashicorp-vault"
            for each in self._marked()
        )

    def _name(self, choice: Contact | PinnedKey) -> str:
        return choice.fingerprint or choice.name

    def _words(self, choice: Contact | PinnedKey) -> str:
        if isinstance(choice, Contact):
            if choice.trust is Trust.COMPARED:
                return self.tr("{name} — fingerprint compared").format(name=choice.name)
            return self.tr("{name} — fingerprint not compared yet").format(name=choice.name)
        return self.tr("{name} — token, service or key file").format(name=choice.name)

    def _opens(self, choice: Contact | PinnedKey) -> str:
        if isinstance(choice, Contact):
            return self.tr("the identity of {name}").format(name=choice.name)
        return choice.name

    @Slot()
    def _look(self) -> None:
        marked = self._marked()
        self._cards.setVisible(self.by_cards.isChecked())
        self.threshold.setMaximum(max(_LEAST, len(self._holders())))
        self.vault_field.setVisible(self._needs_vault())
        self.token_field.setVisible(self._needs_token())
        advice = []
        if any(isinstance(each, Contact) and each.trust is Trust.NEW for each in marked):
            advice.append(
                self.tr(
                    "A fingerprint that was not compared may be somebody else's. Compare it by"
                    " telephone first, on the page of keys."
                )
            )
        if any(isinstance(each, PinnedKey) and each.key is not None for each in marked):
            advice.append(
                self.tr(
                    "Keys of tokens and services are of today's kind: who keeps the medium until"
                    " there is a large quantum computer could open the package through them,"
                    " however well the other ways hold."
                )
            )
        self.advice.setText(" ".join(advice))
        self.advice.setVisible(bool(advice))
        self.changed.emit()

    def _connect(self) -> None:
        self.others.itemChanged.connect(self._look)
        self.by_cards.toggled.connect(self._look)
        self.holders.textChanged.connect(self._look)
        self.threshold.valueChanged.connect(self._look)
        self.keep.toggled.connect(self._look)
        self.sign.toggled.connect(self._look)
        self.vault.changed.connect(self._look)
        self.token.changed.connect(self._look)

    def _lay_out(self) -> None:
        self.others.setAccessibleName(self.tr("People, tokens and services"))
        self.others.setMaximumHeight(self.others.fontMetrics().height() * 2 * _ROWS)
        self.empty.setText(
            self.tr("On the page of keys you can add people, tokens and services to seal for.")
        )
        self.holders.setAccessibleName(self.tr("Names of the holders, one a line"))
        self.holders.setPlaceholderText(self.tr("One name a line"))
        self.holders.setTabChangesFocus(True)
        self.holders.setFixedHeight(self.holders.fontMetrics().lineSpacing() * _ROWS + NEAR)
        self.threshold.setRange(_LEAST, MAX_SHARES)
        self.threshold.setAccessibleName(self.tr("Cards needed"))
        frame, column = card(spacing=TIGHT)
        column.addWidget(Text(self.tr("Also open it with"), "strong"))
        column.addWidget(self.others)
        column.addWidget(self.empty)
        column.addWidget(self.advice)
        column.addWidget(self.by_cards)
        cards = QHBoxLayout(self._cards)
        cards.setContentsMargins(_INDENT, 0, 0, 0)
        cards.setSpacing(NEAR)
        cards.addWidget(FormField(self.tr("Holders, one name a line"), self.holders), 1)
        cards.addWidget(FormField(self.tr("Cards needed"), self.threshold))
        column.addWidget(self._cards)
        column.addWidget(self.keep)
        column.addWidget(self.sign)
        column.addWidget(self.vault_field)
        column.addWidget(self.token_field)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
