"""The file dialogs themselves, as they are opened and answered; drawn by Qt where there is none."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from casevault_gui.ui.dialogs.choose_files import SYSTEM_CHOOSERS

_CHOICE = """\
import sys
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from casevault_gui.ui.dialogs.choose_files import SYSTEM_CHOOSERS
application, loop, window = QApplication([]), QEventLoop(), QWidget()
SYSTEM_CHOOSERS.files(window, print)
dialog = window.findChild(QFileDialog)
dialog.setDirectory(sys.argv[1])
dialog.destroyed.connect(loop.quit)
dialog.findChild(QLineEdit, "fileNameEdit").setText(sys.argv[1] + "/photo.jpg")
QTimer.singleShot(0, dialog.accept)
loop.exec()
"""


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """Give the window that asks."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def dialog_of(parent: QWidget) -> QFileDialog:
    """Return the dialog that was opened; the asking call came back at once."""
    dialog = parent.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.isVisible()
    assert dialog.isModal()
    return dialog


def answer(qtbot: QtBot, dialog: QFileDialog, *paths: Path) -> None:
    """Type the paths into the dialog and press Return, as a person does."""
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(line, QLineEdit)
    names = " ".join(f'"{path}"' for path in paths) if len(paths) > 1 else str(paths[0])
    line.setText(names)
    with qtbot.waitSignal(dialog.finished):
        QTest.keyClick(line, Qt.Key.Key_Return)


def test_any_number_of_files_can_be_chosen(qtbot: QtBot, parent: QWidget, tmp_path: Path) -> None:
    """All of them arrive together, as paths."""
    files = [tmp_path / "a.txt", tmp_path / "b with space.txt"]
    for path in files:
        path.write_text("x")
    chosen: list[Sequence[Path]] = []
    SYSTEM_CHOOSERS.files(parent, chosen.append)
    dialog = dialog_of(parent)
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFiles
    dialog.setDirectory(str(tmp_path))
    answer(qtbot, dialog, *files)
    assert [sorted(paths) for paths in chosen] == [files]


def test_a_folder_can_be_chosen(qtbot: QtBot, parent: QWidget, tmp_path: Path) -> None:
    """One folder, and no files are offered."""
    folder = tmp_path / "evidence"
    folder.mkdir()
    chosen: list[Path] = []
    SYSTEM_CHOOSERS.folder(parent, chosen.append)
    dialog = dialog_of(parent)
    assert dialog.testOption(QFileDialog.Option.ShowDirsOnly)
    answer(qtbot, dialog, folder)
    assert chosen == [folder]


def test_a_package_is_looked_for_by_its_ending_first(
    qtbot: QtBot, parent: QWidget, tmp_path: Path
) -> None:
    """Packages are shown; every other file can be, for names say nothing."""
    package = tmp_path / "case.cvx"
    package.write_bytes(b"x")
    chosen: list[Path] = []
    SYSTEM_CHOOSERS.package(parent, chosen.append)
    dialog = dialog_of(parent)
    assert dialog.nameFilters() == ["CaseVault packages (*.cvx *.cvx.0*)", "All files (*)"]
    answer(qtbot, dialog, package)
    assert chosen == [package]


def test_a_target_is_proposed_and_never_asks_about_replacing(
    qtbot: QtBot, parent: QWidget, tmp_path: Path
) -> None:
    """The name stands ready to be changed; a name that is taken is the workflow's to refuse."""
    taken = tmp_path / "2026-1.cvx"
    taken.write_bytes(b"precious")
    chosen: list[Path] = []
    SYSTEM_CHOOSERS.target(parent, str(taken), chosen.append)
    dialog = dialog_of(parent)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert dialog.testOption(QFileDialog.Option.DontConfirmOverwrite)
    assert [Path(name) for name in dialog.selectedFiles()] == [taken]
    answer(qtbot, dialog, taken)
    assert chosen == [taken]
    assert taken.read_bytes() == b"precious"


def test_cancel_answers_nothing(qtbot: QtBot, parent: QWidget) -> None:
    """Escape closes the dialog, nobody is called, and nothing of it stays behind."""
    chosen: list[Sequence[Path]] = []
    SYSTEM_CHOOSERS.files(parent, chosen.append)
    dialog = dialog_of(parent)
    box = dialog.findChild(QDialogButtonBox)
    assert isinstance(box, QDialogButtonBox)
    with qtbot.waitSignal(dialog.destroyed):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert chosen == []
    assert QApplication.activeModalWidget() is None


def test_a_choice_leaves_no_folder_behind(tmp_path: Path) -> None:
    """After a program that asked for files has ended, its home holds not one file more."""
    evidence, home = tmp_path / "2026-0417", tmp_path / "home"
    evidence.mkdir()
    home.mkdir()
    (evidence / "photo.jpg").write_text("x")
    private = {"HOME": str(home), "XDG_CONFIG_HOME": str(home / ".config")}
    asked = subprocess.run(
        [sys.executable, "-c", _CHOICE, str(evidence)],
        env={**os.environ, **private},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "photo.jpg" in asked.stdout
    assert [path for path in home.rglob("*") if path.is_file()] == []
