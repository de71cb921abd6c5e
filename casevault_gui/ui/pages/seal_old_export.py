"""The offer to migrate an old export instead of sealing it closed as it is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casevault_gui.core.files import shown_path
from casevault_gui.core.names import display_name
from casevault_gui.core.workflows.migrate import OpenedExport
from casevault_gui.quantities import count_words
from casevault_gui.ui.dialogs.migrate import MigrateDialog
from casevault_gui.ui.dialogs.migrate_folder import MigrateFolderDialog
from casevault_gui.ui.plain_tip import plain_tip
from casevault_gui.ui.theme import TIGHT
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text

if TYPE_CHECKING:
    from casevault_gui.ui.services import Services


class OldExportOffer(QWidget):
    """A button, a dialog that one dropped export opens by itself, and what came of it.

    Emits `opened(path)` when an export was opened. It counts only while it is all that is chosen.
    """

    opened = Signal(object)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        """Build it with nothing opened."""
        super().__init__(parent)
        self._services = services
        self._path: Path | None = None
        self._found: OpenedExport | None = None
        self.dialog: MigrateDialog | None = None
        self.button = IconButton(self.tr("&Migrate an old export…"), "open", "quiet")
        self.notice = Text()
        self.folder_dialog: MigrateFolderDialog | None = None
        self.folder_button = IconButton(self.tr("A folder of &them…"), "folder", "quiet")
        self.folder_button.setToolTip(self.tr("Migrate every old export in a folder"))
        self.button.clicked.connect(self._ask_file)
        self.folder_button.clicked.connect(self._ask_folder)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        row.addWidget(self.notice, 1)
        row.addWidget(self.button)
        row.addWidget(self.folder_button)

    def found(self, paths: Sequence[Path]) -> OpenedExport | None:
        """Return the opened export if it is the one thing among `paths`."""
        return self._found if list(paths) == [self._path] else None

    def offer(self, path: Path) -> None:
        """Ask to open the file at `path`, if it is an encrypted old export."""
        if path == self._path:
            return
        looking = partial(self._services.seal.is_old_export, path)
        task = self._services.desk.start(lambda _report, _cancel: path if looking() else None)
        task.succeeded.connect(self._looked)

    def forget(self) -> None:
        """Let go of what was opened."""
        self._path = self._found = None
        self.show_for(())

    def show_for(self, paths: Sequence[Path]) -> None:
        """Say what becomes of the opened export with `paths` chosen."""
        found = self._found
        if found is None or self._path not in paths:
            self.notice.setText("")
        elif self.found(paths) is None:
            self.notice.setText(
                self.tr(
                    "With other evidence beside it, the old export is sealed closed, as it is. Seal"
                    " it in a package of its own."
                )
            )
        else:
            rows = ", ".join(
                f"{display_name(name)} {count_words(count)}" for name, count in found.tables.items()
            )
            self.notice.setText(
                self.tr("Old export opened: case {case}; rows: {rows}").format(
                    case=display_name(found.record.reference), rows=rows or "–"
                )
            )
            self.notice.setToolTip(
                plain_tip(display_name(shown_path(self._path))) if self._path else ""
            )

    @Slot()
    def _ask_file(self) -> None:
        self._services.choosers.files(self, lambda paths: self._ask(paths[0]))

    @Slot()
    def _ask_folder(self) -> None:
        if self.folder_dialog is None:
            self.folder_dialog = MigrateFolderDialog(self._services, self.window())
            self.folder_dialog.finished.connect(self._folder_done)
            self.folder_dialog.open()

    @Slot()
    def _folder_done(self) -> None:
        dialog, self.folder_dialog = self.folder_dialog, None
        if dialog is not None:
            dialog.deleteLater()

    @Slot(object)
    def _looked(self, path: object) -> None:
        if isinstance(path, Path) and self.isVisible():
            self._ask(path)

    def _ask(self, path: Path) -> None:
        if self.dialog is not None:
            return
        self.dialog = MigrateDialog(self._services, path.absolute(), self)
        self.dialog.finished.connect(self._answered)
        self.dialog.open()

    @Slot()
    def _answered(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is None:
            return
        found = dialog.result_value
        if isinstance(found, OpenedExport):
            self._found, self._path = found, dialog.path
            self.opened.emit(dialog.path)
        dialog.deleteLater()
