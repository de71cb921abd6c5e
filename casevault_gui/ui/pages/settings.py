"""Settings: who acts, how the profile is protected, and how the window looks and behaves."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QLineEdit, QWidget

from casevault_gui.core.errors import KeyChangeRefused
from casevault_gui.core.model import Actor
from casevault_gui.ui.dialogs.change_key import ChangeKeyDialog, KeyChangedDialog
from casevault_gui.ui.dialogs.protect import ProtectDialog
from casevault_gui.ui.languages import LANGUAGES, SYSTEM
from casevault_gui.ui.pages.page import READING_WIDTH, Errand, Page
from casevault_gui.ui.pages.settings_policy import PolicyCard
from casevault_gui.ui.pages.settings_work import WorkCard
from casevault_gui.ui.services import KeyChange, Protection, Services
from casevault_gui.ui.theme import HAIR, NEAR, TEXT_SIZES, TIGHT, WIDE, ThemeChoice
from casevault_gui.ui.widgets.badge import Badge
from casevault_gui.ui.widgets.card import card
from casevault_gui.ui.widgets.flow import FlowLayout
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.number_box import NumberBox
from casevault_gui.ui.widgets.scrolling import keep_from_wheel
from casevault_gui.ui.widgets.text import Text

_FIELD_WIDTH = 340
_LABEL_WIDTH = 210
_FIELD_LENGTH = 200


class SettingsPage(Page):
    """Looks take effect at once; the identity is saved with a button, as the log records it."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build the page with what is in force."""
        super().__init__(services, self.tr("Settings"), "", parent, widest=READING_WIDTH)
        self._dialog: ProtectDialog | None = None
        self.key_dialog: QDialog | None = None
        self.name = self._field(self.tr("Name"))
        self.role = self._field(self.tr("Title or role"))
        self.agency = self._field(self.tr("Agency"))
        self.number = self._field(self.tr("Badge or staff number"))
        self.save = IconButton(self.tr("&Save identity"), "", "primary")
        self.save.setEnabled(False)
        self.saved = Text(kind="muted", wrap=False)
        self.protection = Badge()
        self.protection_text = Text(kind="muted")
        self.protect = IconButton(self.tr("Change &protection…"), "shield")
        self.change_key = IconButton(self.tr("Change the log's &key…"), "key")
        self.theme = QComboBox()
        self.text_size = QComboBox()
        self.language = QComboBox()
        self.later = Text(kind="muted", wrap=False)
        self.seconds = NumberBox(*services.settings.clipboard_range)
        self.minutes = NumberBox(*services.settings.lock_range)
        self.body.addWidget(self._identity_card())
        self.body.addWidget(self._protection_card())
        self.policy = PolicyCard(services)
        self.work = WorkCard(services)
        self.body.addWidget(self._window_card())
        self.body.addWidget(self.work)
        self.body.addWidget(self.policy)
        self.body.addStretch(1)
        self._fill()
        self._connect()

    def arrive(self, errand: Errand) -> None:
        """Show what is in force now."""
        del errand
        self._show_profile()

    def _fill(self) -> None:
        settings = self.services.settings.settings
        for choice, words in (
            (ThemeChoice.SYSTEM, self.tr("Like the system")),
            (ThemeChoice.LIGHT, self.tr("Light")),
            (ThemeChoice.DARK, self.tr("Dark")),
            (ThemeChoice.CONTRAST, self.tr("High contrast")),
        ):
            self.theme.addItem(words, choice.value)
        self.theme.setCurrentIndex(self.theme.findData(settings.theme.value))
        for size in TEXT_SIZES:
            self.text_size.addItem(self.tr("{n} %").format(n=size), size)
        self.text_size.setCurrentIndex(self.text_size.findData(settings.text_size))
        self.language.addItem(self.tr("Like the system"), SYSTEM)
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
        self.seconds.setValue(settings.clipboard_seconds)
        self.seconds.setSuffix(self.tr(" seconds"))
        self.minutes.setValue(settings.lock_minutes)
        self.minutes.setSuffix(self.tr(" minutes without use"))
        if self.minutes.minimum() == 0:
            self.minutes.setSpecialValueText(self.tr("Never by itself"))
        self._show_profile()

    def _show_profile(self) -> None:
        facts = self.services.profile.facts()
        # What was typed and not saved yet outlives a look at another page.
        if not self.save.isEnabled():
            self._show_actor(facts.actor)
        words, tone, text = {
            Protection.NONE: (
                self.tr("Not protected"),
                "warning",
                self.tr(
                    "Only the rights of your account keep others from the key of your custody log."
                ),
            ),
            Protection.PASSPHRASE: (
                self.tr("Protected by a passphrase"),
                "success",
                self.tr("CaseVault asks for your passphrase at each start."),
            ),
            Protection.KEYRING: (
                self.tr("Protected by the keyring"),
                "success",
                self.tr("The keyring of this computer unlocks your profile when you log in."),
            ),
        }[facts.protection]
        self.protection.show_state(words, tone)
        self.protection_text.setText(text)

    def _show_actor(self, actor: Actor) -> None:
        for field, value in (
            (self.name, actor.name),
            (self.role, actor.title),
            (self.agency, actor.agency),
            (self.number, actor.number),
        ):
            field.setText(value)

    def _connect(self) -> None:
        for field in (self.name, self.role, self.agency, self.number):
            field.textEdited.connect(self._edited)
            field.returnPressed.connect(self._save_identity)
        self.save.clicked.connect(self._save_identity)
        self.protect.clicked.connect(self._change_protection)
        self.change_key.clicked.connect(self._change_key)
        self.theme.currentIndexChanged.connect(self._save_window)
        self.text_size.currentIndexChanged.connect(self._save_window)
        self.language.currentIndexChanged.connect(self._save_window)
        self.seconds.valueChanged.connect(self._save_window)
        self.minutes.valueChanged.connect(self._save_window)

    @Slot()
    def _edited(self) -> None:
        self.save.setEnabled(True)
        self.saved.setText("")

    @Slot()
    def _save_identity(self) -> None:
        if not self.save.isEnabled():
            return
        account = self.services.profile.facts().actor.account
        actor = Actor(
            name=self.name.text().strip(),
            title=self.role.text().strip(),
            agency=self.agency.text().strip(),
            number=self.number.text().strip(),
            account=account,
        )
        self.save.setEnabled(False)
        self.trouble.clear()
        describe = self.services.profile.describe_actor
        task = self.services.desk.start(lambda _report, _cancel: describe(actor))
        task.succeeded.connect(self._identity_saved)
        task.failed.connect(self._identity_failed)

    @Slot(object)
    def _identity_saved(self, _result: object) -> None:
        self.saved.setText(self.tr("Saved. The custody log names you so from now on."))
        self.profile_changed.emit()

    @Slot(object)
    def _identity_failed(self, error: BaseException) -> None:
        self.save.setEnabled(True)
        self.show_trouble(error)

    @Slot()
    def _change_protection(self) -> None:
        self._dialog = ProtectDialog(self.services, self)
        self._dialog.accepted.connect(self._protection_changed)
        self._dialog.open()

    @Slot()
    def _change_key(self) -> None:
        self.trouble.clear()
        if self.services.lane.busy:
            self.show_trouble(KeyChangeRefused(problem="jobs"))
            return
        dialog = ChangeKeyDialog(self.services, self)
        dialog.accepted.connect(self._key_changed)
        self._show_dialog(dialog)

    @Slot()
    def _key_changed(self) -> None:
        if isinstance(self.key_dialog, ChangeKeyDialog):
            change = self.key_dialog.result_value
            if isinstance(change, KeyChange):
                shown = KeyChangedDialog(change, self)
                shown.finished.connect(self._reopen)
                self._show_dialog(shown)

    @Slot()
    def _reopen(self) -> None:
        if self.services.reopen is not None:
            self.services.reopen()

    def _show_dialog(self, dialog: QDialog) -> None:
        # The reference keeps Python's half of the dialog alive.
        self.key_dialog = dialog
        dialog.open()

    @Slot()
    def _protection_changed(self) -> None:
        self._show_profile()
        self.profile_changed.emit()

    @Slot(int)
    def _save_window(self, _value: int) -> None:
        old = self.services.settings.settings
        chosen = replace(
            old,
            theme=ThemeChoice(self.theme.currentData()),
            text_size=int(self.text_size.currentData()),
            language=str(self.language.currentData()),
            clipboard_seconds=self.seconds.value(),
            lock_minutes=self.minutes.value(),
        )
        self.services.settings.save(chosen)
        if chosen.language != old.language:
            self.later.setText(self.tr("The language changes when CaseVault starts again."))
            self.later.show()
        if (chosen.theme, chosen.text_size) != (old.theme, old.text_size):
            self.services.theme.apply(chosen.theme, chosen.text_size)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setMaxLength(_FIELD_LENGTH)
        field.setMaximumWidth(_FIELD_WIDTH)
        field.setAccessibleName(name)
        return field

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(WIDE)
        form.setVerticalSpacing(NEAR)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        return form

    def _row(self, form: QFormLayout, words: str, field: QWidget) -> None:
        label = Text(words, wrap=False)
        label.setMinimumSize(_LABEL_WIDTH, field.sizeHint().height())
        label.setBuddy(field)
        form.addRow(label, field)
        field.setAccessibleName(words.replace("&", ""))

    def _identity_card(self) -> QWidget:
        frame, column = card()
        column.addWidget(Text(self.tr("Who you are"), "title"))
        column.addWidget(
            Text(
                self.tr(
                    "The custody log names you so in every entry. It is your statement; the log"
                    " cannot check it."
                ),
                "muted",
            )
        )
        form = self._form()
        for words, field in (
            (self.tr("Name"), self.name),
            (self.tr("Title or role"), self.role),
            (self.tr("Agency"), self.agency),
            (self.tr("Badge or staff number"), self.number),
        ):
            self._row(form, words, field)
        column.addLayout(form)
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(self.save)
        row.addWidget(self.saved)
        row.addStretch(1)
        column.addLayout(row)
        return frame

    def _protection_card(self) -> QWidget:
        frame, column = card(spacing=TIGHT)
        head = FlowLayout()
        head.addWidget(Text(self.tr("Protection of your profile"), "title", wrap=False))
        head.addWidget(self.protection)
        row = QHBoxLayout()
        row.addWidget(self.protect)
        row.addWidget(self.change_key)
        row.addStretch(1)
        column.addLayout(head)
        column.addWidget(self.protection_text)
        column.addSpacing(HAIR)
        column.addLayout(row)
        return frame

    def _window_card(self) -> QWidget:
        frame, column = card()
        column.addWidget(Text(self.tr("Looks and safety"), "title"))
        form = self._form()
        for field in (self.theme, self.text_size, self.language, self.seconds, self.minutes):
            field.setFixedWidth(_FIELD_WIDTH)
        keep_from_wheel(self.theme, self.text_size, self.language)
        self._row(form, self.tr("Colours"), self.theme)
        self._row(form, self.tr("Size of text"), self.text_size)
        self._row(form, self.tr("Language"), self.language)
        form.addRow("", self.later)
        self.later.hide()
        self._row(form, self.tr("Clear a copied key after"), self.seconds)
        self._row(form, self.tr("Lock the key vault after"), self.minutes)
        column.addLayout(form)
        return frame
