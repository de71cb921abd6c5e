"""Migrate a folder of old exports: what opens the packages, how far it is, what became of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from casevault_gui.core.errors import PassphraseUnusable
from casevault_gui.core.keys.passphrase import prepare
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.migrate_all import FolderMigration, Told
from casevault_gui.core.workflows.migrate_folder import Fate, write_report
from casevault_gui.quantities import count_words
from casevault_gui.ui.dialogs.work import WorkDialog
from casevault_gui.ui.models.text_table import TextTable
from casevault_gui.ui.theme import NEAR, TIGHT, WIDE
from casevault_gui.ui.widgets.case_form_field import FormField
from casevault_gui.ui.widgets.folder_field import FolderField
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.outcome_panel import OutcomePanel
from casevault_gui.ui.widgets.plain_table import plain_table
from casevault_gui.ui.widgets.secret_field import SecretField
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from casevault_gui.ui.services import Services
    from casevault_gui.ui.tasks import Work

_WIDTH = 760
_TABLE_HEIGHT = 220
_WIDTHS = (200, 130)


class MigrateFolderDialog(WorkDialog):
    """Asks for the folders and what opens the packages; stays open to say what became of each.

    What was typed is wiped when the dialog closes, however it closes.
    """

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build it with nothing chosen, and a key file for each package wanted."""
        super().__init__(
            services,
            self.tr("Migrate a folder of old exports"),
            "open",
            self.tr("&Migrate all"),
            parent,
        )
        self.setMinimumWidth(_WIDTH)
        self.told: Sequence[Told] = ()
        choosers = services.choosers
        self.source = FolderField(
            choosers, self.tr("Folder of the old exports"), self.tr("Choose the &exports…")
        )
        self.target = FolderField(
            choosers, self.tr("Folder for the packages"), self.tr("Choose for &packages…")
        )
        self.with_keys = QCheckBox(self.tr("A &key of its own for each package, kept in a file"))
        self.keys = FolderField(
            choosers,
            self.tr("Folder for the new keys, on another drive"),
            self.tr("Choose for ke&ys…"),
        )
        self.with_passphrase = QCheckBox(self.tr("One p&assphrase that opens all of them"))
        self.passphrase = SecretField(self.tr("Passphrase"))
        self.again = SecretField(self.tr("Passphrase again"))
        self.passphrase_field = FormField(self.tr("Passphrase"), self.passphrase)
        self.again_field = FormField(self.tr("The same again"), self.again)
        self.old_key = SecretField(self.tr("Key of old exports that came without one"))
        self.old_keys = FolderField(
            choosers,
            self.tr("Folder of their keys, each called NAME.key"),
            self.tr("Choose &old keys…"),
        )
        self.outcome = OutcomePanel()
        self.outcome.dismiss.hide()
        self.save = IconButton(self.tr("Save the &report…"), "save")
        self.rows = TextTable(
            (self.tr("File"), self.tr("Result"), self.tr("Package, or why not")), self
        )
        self.table = plain_table(self.rows, self.tr("What became of each file"), _WIDTHS)
        self._form = QWidget()
        self._lay_out()
        self._connect()
        self.with_keys.setChecked(True)
        self._choose_ways()

    @property
    def usable(self) -> bool:
        """Whether all is chosen, and something will open the packages."""
        if self.told or self.source.path is None or self.target.path is None:
            return False
        if self.with_keys.isChecked() and self.keys.path is None:
            return False
        if self.with_passphrase.isChecked():
            text = self.passphrase.text()
            return not self._problem(text) and text == self.again.text()
        return self.with_keys.isChecked()

    def wanted(self, source: Path, target: Path) -> FolderMigration:
        """Return what is asked for."""
        return FolderMigration(
            folder=source,
            target=target,
            keys=self.keys.path if self.with_keys.isChecked() else None,
            passphrase=self.passphrase.text() if self.with_passphrase.isChecked() else "",
            legacy_key=self.old_key.text(),
            legacy_keys=self.old_keys.path,
        )

    def work(self) -> Work:
        """Return the migration of all."""
        desk, source, target = self._services.seal, self.source.path, self.target.path
        if source is None or target is None:
            raise RuntimeError
        wanted = self.wanted(source, target)
        return lambda report, cancel: desk.migrate_all(wanted, report, cancel)

    @Slot()
    def accept(self) -> None:
        """Say what became of each file, and stay."""
        if not isinstance(self.result_value, list):
            return
        self.told = self.result_value
        self._form.hide()
        self.go.hide()
        self.cancel.setText(self.tr("Close"))
        self._show_told()
        self.look()
        self.outcome.setFocus()
        # What was just shown knows its height when the event loop has been reached.
        QTimer.singleShot(0, self, self.fit)

    def _show_told(self) -> None:
        counts = dict.fromkeys(Fate, 0)
        for each in self.told:
            counts[each.line.fate] += 1
        words = self._words()
        said = [f"{words[fate]}: {count_words(n)}" for fate, n in counts.items() if n]
        lacking = counts[Fate.FAILED] + counts[Fate.NOT_REACHED]
        done = counts[Fate.MIGRATED] + counts[Fate.BEFORE]
        if lacking:
            tone, title = "warning", self.tr("Not every old export is a package now")
        elif done:
            tone, title = "success", self.tr("Every old export is a package now")
        else:
            tone, title = "info", self.tr("There is no old export in this folder")
        hint = ""
        if lacking:
            hint = self.tr(
                "Nothing of the others is lost. Do it again for the rest: what is done is left"
                " alone."
            )
        elif counts[Fate.MIGRATED]:
            hint = self.tr(
                "The old exports still lie where they were. What was in them counts as disclosed"
                " to whoever had them and their keys."
            )
        self.outcome.show_outcome(tone, title, "; ".join(said) + (". " + hint if hint else ""))
        self.rows.show_rows([self._row(each, words) for each in self.told])
        self.outcome.show()
        self.table.setVisible(bool(self.told))
        self.save.setVisible(bool(self.told))

    def _row(self, told: Told, words: dict[Fate, str]) -> tuple[str, str, str]:
        line = told.line
        name = display_name(line.file.rpartition("/")[2])
        if told.trouble is not None:
            # The row says which file it is.
            facts = {name: fact for name, fact in told.trouble.facts.items() if name != "path"}
            what = self._services.explain(type(told.trouble)("", **facts)).what
            return name, words[line.fate], f"{line.code}: {what}"
        return name, words[line.fate], display_name(line.package_file.rpartition("/")[2])

    def _words(self) -> dict[Fate, str]:
        return {
            Fate.MIGRATED: self.tr("Migrated"),
            Fate.BEFORE: self.tr("Migrated before"),
            Fate.FAILED: self.tr("Not migrated"),
            Fate.NO_EXPORT: self.tr("No old export"),
            Fate.NOT_REACHED: self.tr("Not reached"),
        }

    @Slot()
    def _ask_report(self) -> None:
        self._services.choosers.target(self, "migration.csv", self._write)

    def _write(self, path: Path) -> None:
        self.trouble.clear()
        lines = [each.line for each in self.told]
        saving = self._services.desk.start(lambda _report, _cancel: write_report(lines, path))
        saving.succeeded.connect(self._saved)
        saving.failed.connect(self.explain)

    @Slot(object)
    def _saved(self, _nothing: object) -> None:
        self.save.setText(self.tr("Saved"))
        self.save.show_icon("check")

    @Slot()
    def _choose_ways(self) -> None:
        """Show the fields of what was chosen."""
        self.keys.setVisible(self.with_keys.isChecked())
        for each in (self.passphrase_field, self.again_field):
            each.setVisible(self.with_passphrase.isChecked())
        self._typed()
        self.fit()

    @Slot()
    def _typed(self) -> None:
        text, again = self.passphrase.text(), self.again.text()
        self.passphrase_field.show_problem(self._problem(text) if text else "")
        differs = bool(text and again) and not text.startswith(again)
        self.again_field.show_problem(self.tr("The two are not the same.") if differs else "")
        self.look()

    def _problem(self, text: str) -> str:
        try:
            prepare(text)
        except PassphraseUnusable as error:
            return self._services.explain(error).what
        return ""

    @Slot()
    def _wipe(self) -> None:
        for field in (self.passphrase, self.again, self.old_key):
            field.wipe()

    def _connect(self) -> None:
        for folder in (self.source, self.target, self.keys, self.old_keys):
            folder.changed.connect(self.look)
        for way in (self.with_keys, self.with_passphrase):
            way.toggled.connect(self._choose_ways)
        for field in (self.passphrase, self.again):
            field.changed.connect(self._typed)
        self.save.clicked.connect(self._ask_report)
        self.finished.connect(self._wipe)

    def _lay_out(self) -> None:
        secret = QGridLayout()
        secret.setHorizontalSpacing(WIDE)
        secret.addWidget(self.passphrase_field, 0, 0)
        secret.addWidget(self.again_field, 0, 1)
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(NEAR)
        column.addWidget(
            Text(
                self.tr(
                    "Each export in the folder becomes a package of its own, under a new key."
                    " Trouble with one stops none of the others, and what was migrated before is"
                    " left alone."
                )
            )
        )
        for folder in (self.source, self.target):
            column.addWidget(folder)
        column.addWidget(Text(self.tr("What opens the packages"), "strong"))
        column.addWidget(self.with_keys)
        column.addWidget(self.keys)
        column.addWidget(self.with_passphrase)
        column.addLayout(secret)
        column.addWidget(Text(self.tr("For exports that came without their key"), "strong"))
        column.addWidget(
            FormField(self.tr("One key for all of them, if there is one"), self.old_key)
        )
        column.addWidget(self.old_keys)
        self.table.setMinimumHeight(_TABLE_HEIGHT)
        self.table.hide()
        self.save.hide()
        self.outcome.add_button(self.save)
        self.fields.setSpacing(TIGHT)
        for widget in (self._form, self.outcome, self.table):
            self.fields.addWidget(widget)
