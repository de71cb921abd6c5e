"""The system's file dialogs, opened without blocking and answered by a call."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from casevault_gui.language import translate
from casevault_gui.ui.services import Choosers


class _Question(QObject):
    """One open dialog and whom to tell; owned by the dialog."""

    def __init__(self, dialog: QFileDialog, chosen: Callable[[Sequence[Path]], None]) -> None:
        super().__init__(dialog)
        self._chosen = chosen
        dialog.filesSelected.connect(self._answer)

    @Slot(list)
    def _answer(self, names: list[str]) -> None:
        if names:
            self._chosen(tuple(Path(name) for name in names))


def _ask(
    parent: QWidget,
    title: str,
    mode: QFileDialog.FileMode,
    chosen: Callable[[Sequence[Path]], None],
    *,
    save_as: str = "",
    pattern: str = "",
) -> QFileDialog:
    # Qt's own dialog would write down the folders it was in, for every program of the account.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(mode)
    if mode is QFileDialog.FileMode.Directory:
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    if save_as:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # An existing file is refused by the workflow itself, so asking here would promise wrongly.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.selectFile(save_as)
    if pattern:
        dialog.setNameFilters([pattern, translate("choose_files", "All files (*)")])
    _Question(dialog, chosen)
    dialog.open()
    return dialog


def choose_files(parent: QWidget, chosen: Callable[[Sequence[Path]], None]) -> None:
    """Ask for any number of existing files."""
    title = translate("choose_files", "Add files")
    _ask(parent, title, QFileDialog.FileMode.ExistingFiles, chosen)


def choose_folder(parent: QWidget, chosen: Callable[[Path], None]) -> None:
    """Ask for one existing folder."""
    title = translate("choose_files", "Choose a folder")
    _ask(parent, title, QFileDialog.FileMode.Directory, lambda paths: chosen(paths[0]))


def choose_package(parent: QWidget, chosen: Callable[[Path], None]) -> None:
    """Ask for one existing package."""
    title = translate("choose_files", "Choose a package")
    pattern = translate("choose_files", "CaseVault packages (*.cvx *.cvx.0*)")
    _ask(
        parent,
        title,
        QFileDialog.FileMode.ExistingFile,
        lambda paths: chosen(paths[0]),
        pattern=pattern,
    )


def choose_target(parent: QWidget, proposed: str, chosen: Callable[[Path], None]) -> None:
    """Ask where to write a new file; `proposed` is its name or path."""
    title = translate("choose_files", "Save as")
    _ask(
        parent,
        title,
        QFileDialog.FileMode.AnyFile,
        lambda paths: chosen(paths[0]),
        save_as=proposed,
    )


SYSTEM_CHOOSERS = Choosers(
    files=choose_files, folder=choose_folder, package=choose_package, target=choose_target
)
"""The real dialogs."""
