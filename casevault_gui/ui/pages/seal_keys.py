"""Step 4 of sealing: what the package will open with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from casevault_gui.core.errors import PassphraseUnusable
from casevault_gui.core.keys.passphrase import prepare
from casevault_gui.core.keys.strength import strength
from casevault_gui.quantities import files_words
from casevault_gui.ui.pages.seal_policy import SealPolicy
from casevault_gui.ui.pages.seal_recipients import RecipientsCard
from casevault_gui.ui.pages.seal_step import Step
from casevault_gui.ui.sealing_options import SealExtras, SealOptions
from casevault_gui.ui.services import KeyringState, KeyringView
from casevault_gui.ui.theme import FAR, HAIR, NEAR, TIGHT, WIDE
from casevault_gui.ui.widgets.badge import Badge
from casevault_gui.ui.widgets.card import card
from casevault_gui.ui.widgets.case_form_field import FormField
from casevault_gui.ui.widgets.icon import Icon
from casevault_gui.ui.widgets.secret_field import SecretField
from casevault_gui.ui.widgets.strength_meter import StrengthMeter
from casevault_gui.ui.widgets.text import Text, restyle

if TYPE_CHECKING:
    from casevault_gui.ui.services import Services

_INDENT = FAR + HAIR
_FIELD_LENGTH = 200
_GUESSED = 2
"""A strength level below this one is weaker than the rest of the package."""


class KeysStep(Step):
    """A package key, a passphrase, or both; and why and where this is done, for the log."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build the step with the package key chosen."""
        super().__init__(services, parent)
        self._files = 0
        self.with_key = QCheckBox(self.tr("A package &key, shown to you once"))
        self.with_key.setChecked(True)
        self.with_passphrase = QCheckBox(self.tr("A &passphrase of your own"))
        self.passphrase = SecretField(self.tr("Passphrase"))
        self.again = SecretField(self.tr("Passphrase again"))
        self.again_field = FormField(self.tr("The same again"), self.again)
        self.passphrase_field = FormField(self.tr("Passphrase"), self.passphrase)
        self.meter = StrengthMeter()
        self.weak = Text(kind="muted")
        self.keyring = Badge()
        self.keyring_words = Text(kind="muted")
        self.sentence = Text(kind="lead", selectable=True)
        self.why = QLineEdit()
        self.place = QLineEdit()
        self.others = RecipientsCard()
        self.policy = SealPolicy(services, self)
        self._secret = QWidget()
        self._panel, panel = card()
        self._sign = Icon("key", 26, "accent")
        self._connect()
        self._lay_out(panel)
        self.policy.apply()
        self._look()

    @property
    def passphrase_text(self) -> str:
        """The passphrase, "" when none was chosen."""
        return self.passphrase.text() if self.with_passphrase.isChecked() else ""

    @property
    def extras(self) -> SealExtras | None:
        """What was chosen besides key and passphrase, None for nothing."""
        extras = self.others.extras
        return None if extras == SealExtras() else extras

    @property
    def ready(self) -> bool:
        """Whether the package would open with something, and all of that can be tried."""
        if self.others.problem or self.policy.words():
            return False
        if self.with_passphrase.isChecked():
            return not self._problem() and self.again.text() == self.passphrase.text()
        return self.with_key.isChecked() or self.others.extras.opens

    @property
    def next_words(self) -> str:
        """Say what the button does."""
        if self._files == 1:
            return self.tr("&Seal 1 file")
        return self.tr("&Seal {files}").format(files=files_words(self._files))

    @property
    def hint(self) -> str:
        """Say what is missing."""
        if self.ready:
            return ""
        if self.others.problem:
            return self.others.problem
        if self.policy.words():
            return self.tr("The policy of your agency asks for something else.")
        if not self.with_passphrase.isChecked():
            return self.tr("Choose at least one way to open it.")
        if self._problem():
            return self._problem()
        return self.again_field.problem or self.tr("Type the passphrase twice.")

    def show_files(self, files: int) -> None:
        """Say how many files the button will seal."""
        self._files = files
        self.state_changed.emit()

    def enter(self) -> None:
        """Ask what the keyring can do."""
        self.policy.enter()
        self._show_keyring(KeyringView())
        task = self.services.desk.start(lambda _report, _cancel: self.services.keyring())
        task.succeeded.connect(self._show_keyring)
        options = self.services.seal.options
        asked = self.services.desk.start(lambda _report, _cancel: options())
        asked.succeeded.connect(self._show_options)
        asked.failed.connect(self._options_failed)

    @Slot(object)
    def _show_options(self, options: SealOptions) -> None:
        self.others.offer(options)

    @Slot(object)
    def _options_failed(self, error: BaseException) -> None:
        self.trouble.show_message(self.services.explain(error))

    def focus_first(self) -> None:
        """Go to the first choice."""
        self.with_key.setFocus()

    def wipe(self) -> None:
        """Forget the passphrase and choose a key again."""
        self.passphrase.wipe()
        self.again.wipe()
        self.others.wipe()
        self.with_passphrase.setChecked(False)
        self.with_key.setChecked(True)
        self.policy.apply()

    def _problem(self) -> str:
        text = self.passphrase.text()
        if not text:
            return self.tr("Type a passphrase.")
        try:
            prepare(text)
        except PassphraseUnusable as error:
            return self.services.explain(error).what
        return ""

    @Slot()
    def _look(self) -> None:
        """Bring words and fields in line with what is chosen."""
        own = self.with_passphrase.isChecked()
        self._secret.setVisible(own)
        text = self.passphrase.text()
        estimate = strength(text) if text else None
        self.meter.show_strength(estimate)
        self.weak.setVisible(own and estimate is not None and estimate.level < _GUESSED)
        typed = bool(text and self.again.text())
        differs = typed and not text.startswith(self.again.text())
        self.again_field.show_problem(self.tr("The two are not the same.") if differs else "")
        problem = self._problem() if text else ""
        self.passphrase_field.show_problem(problem)
        self.sentence.setText(self._opens_with())
        self.policy.look()
        opens = self.with_key.isChecked() or own or self.others.extras.opens
        restyle(self._panel, "info" if opens else "danger")
        self.state_changed.emit()

    def _opens_with(self) -> str:
        ways = []
        if self.with_key.isChecked():
            ways.append(self.tr("the package key"))
        if self.with_passphrase.isChecked():
            ways.append(self.tr("your passphrase"))
        ways += self.others.names
        if not ways:
            return self.tr("After this, nobody could open the package. Choose at least one.")
        if len(ways) == 1:
            return self.tr("After this, the package opens with: {way}, and nothing else.").format(
                way=ways[0]
            )
        return self.tr(
            "After this, the package opens with: {ways}, or {last}. Either one is enough."
        ).format(ways=", ".join(ways[:-1]), last=ways[-1])

    @Slot(object)
    def _show_keyring(self, view: KeyringView) -> None:
        words, tone, text = {
            KeyringState.READY: (
                self.tr("Keyring ready"),
                "success",
                self.tr("When the key is shown, you can also store it in the keyring."),
            ),
            KeyringState.LOCKED: (
                self.tr("Keyring locked"),
                "warning",
                self.tr("Unlock it before the key is shown, if you want to store the key there."),
            ),
            KeyringState.DENIED: (
                self.tr("Keyring refuses"),
                "warning",
                self.tr("The key cannot be stored there. Paper or a file will do."),
            ),
            KeyringState.ABSENT: (
                self.tr("No keyring here"),
                "neutral",
                self.tr("That is usual on a separate computer. Paper or a file will do."),
            ),
            KeyringState.UNKNOWN: (self.tr("Looking…"), "neutral", ""),
        }[view.state]
        refused = self.policy.keyring()
        if refused:
            words, tone = self.tr("Keyring not allowed"), "neutral"
        self.keyring.show_state(words, tone)
        self.keyring_words.setText(refused or text)

    def _connect(self) -> None:
        self.with_key.toggled.connect(self._look)
        self.with_passphrase.toggled.connect(self._look)
        self.with_passphrase.clicked.connect(self._to_passphrase)
        self.passphrase.changed.connect(self._look)
        self.again.changed.connect(self._look)
        self.others.changed.connect(self._look)

    @Slot()
    def _to_passphrase(self) -> None:
        if self.with_passphrase.isChecked():
            self.passphrase.setFocus()

    def _lay_out(self, panel: QVBoxLayout) -> None:
        self._panel.setProperty("kind", "panel")
        self.weak.setText(
            self.tr(
                "Whoever guesses it opens the package, whatever else protects it. Choose a longer"
                " one if you can."
            )
        )
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(self._sign)
        row.addWidget(self.sentence, 1)
        panel.setContentsMargins(WIDE, NEAR, WIDE, NEAR)
        panel.addLayout(row)
        self.body.addWidget(self._panel)
        self.body.addWidget(self.policy.text)
        self.body.addWidget(self._key_card())
        self.body.addWidget(self._passphrase_card())
        self.body.addWidget(self.others)
        self.body.addWidget(self._log_card())
        self.body.addStretch(1)

    def _key_card(self) -> QWidget:
        frame, column = card(spacing=HAIR)
        column.addWidget(self.with_key)
        column.addLayout(
            self._indented(
                Text(
                    self.tr(
                        "CaseVault makes a new random key. After sealing you keep it on paper, in"
                        " a file on another drive, or in the keyring, before the package is done."
                    ),
                    "muted",
                )
            )
        )
        state = QHBoxLayout()
        state.setContentsMargins(_INDENT, HAIR, 0, 0)
        state.setSpacing(TIGHT)
        state.addWidget(self.keyring)
        state.addWidget(self.keyring_words, 1)
        column.addLayout(state)
        return frame

    def _passphrase_card(self) -> QWidget:
        frame, column = card(spacing=HAIR)
        column.addWidget(self.with_passphrase)
        column.addLayout(
            self._indented(
                Text(
                    self.tr(
                        "In addition to the key or instead of it. You must be able to remember it:"
                        " nobody can find it out for you."
                    ),
                    "muted",
                )
            )
        )
        grid = QGridLayout(self._secret)
        grid.setContentsMargins(_INDENT, TIGHT, 0, 0)
        grid.setHorizontalSpacing(WIDE)
        grid.setVerticalSpacing(TIGHT)
        grid.addWidget(self.passphrase_field, 0, 0)
        grid.addWidget(self.again_field, 0, 1)
        grid.addWidget(self.meter, 1, 0, 1, 2)
        grid.addWidget(self.weak, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column.addWidget(self._secret)
        return frame

    def _log_card(self) -> QWidget:
        frame, column = card(spacing=TIGHT)
        column.addWidget(Text(self.tr("For the custody log, if you like"), "strong"))
        row = QHBoxLayout()
        row.setSpacing(WIDE)
        for name, line in (
            (self.tr("Why it is sealed"), self.why),
            (self.tr("Where you are"), self.place),
        ):
            line.setMaxLength(_FIELD_LENGTH)
            row.addWidget(FormField(name, line), 1)
        column.addLayout(row)
        return frame

    def _indented(self, words: Text) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(_INDENT, 0, 0, 0)
        row.addWidget(words)
        return row
