"""After the log's key was changed the program opens anew, over the log that goes on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casevault_gui.app import Program
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.core.workflows.succession_folder import former_home
from casevault_gui.ui.dialogs.change_key import ChangeKeyDialog, KeyChangedDialog
from casevault_gui.ui.pages.page import Errand, PageName
from casevault_gui.ui.pages.settings import SettingsPage
from tests.ui.shell.places import LONG
from tests.ui.shell.real import said


def types(home: Path) -> list[str]:
    """Return the types of the log's entries."""
    with open_profile(home) as profile:
        return [entry.type for entry in profile.log.entries()]


def test_the_window_opens_anew(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """The key is changed in the settings, the new one shown, and a new window has the new log."""
    home = tmp_path / "home"
    program = Program(qapp, home)
    request.addfinalizer(program.stop)
    program.start()
    window = program.window
    assert window is not None
    before = program._profile.origin if program._profile is not None else ""
    window.go(Errand(PageName.SETTINGS))
    page = window.page(PageName.SETTINGS)
    assert isinstance(page, SettingsPage)
    page.change_key.click()
    asked = page.key_dialog
    assert isinstance(asked, ChangeKeyDialog)
    asked.why.setText("the laptop was stolen")
    asked.understood.setChecked(True)
    asked.go.click()
    qtbot.waitUntil(lambda: isinstance(page.key_dialog, KeyChangedDialog), timeout=LONG)
    told = page.key_dialog
    assert isinstance(told, KeyChangedDialog)
    assert before in said(told)
    told.again.click()
    qtbot.waitUntil(lambda: program.window not in {None, window}, timeout=LONG)
    assert program.window is not None
    qtbot.addWidget(program.window)
    assert program.window.isVisible()
    assert program._profile is not None
    after = program._profile.origin
    assert after in told.key
    assert after != before
    former = former_home(home, before)
    program.stop()
    assert types(home) == ["log_created", "log_key_rotated", "session_opened", "session_closed"]
    assert types(former)[-2:] == ["log_key_rotated", "log_key_rotated"]
