"""The dialog that changes the log's key, over a real profile: what it asks, does and shows."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from casevault_gui.core.keys.log_keys import Protection
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.ui.dialogs.change_key import ChangeKeyDialog, KeyChangedDialog
from casevault_gui.ui.pages.settings import SettingsPage
from casevault_gui.ui.services import KeyChange
from tests.ui.shell.real import Shell

LONG = 20_000
PASSPHRASE = "seven tidy otters paint"


def dialog_of(qtbot: QtBot, shell: Shell) -> ChangeKeyDialog:
    """Return the open dialog."""
    made = ChangeKeyDialog(shell.services)
    qtbot.addWidget(made)
    made.open()
    return made


def test_reason_and_consent_come_first(qtbot: QtBot, shell: Shell) -> None:
    """Without both nothing can be pressed; without a passphrase in force none is asked for."""
    dialog = dialog_of(qtbot, shell)
    assert not dialog.new.isVisible()
    assert not dialog.go.isEnabled()
    dialog.why.setText("  ")
    dialog.understood.setChecked(True)
    assert not dialog.go.isEnabled()
    dialog.why.setText("stolen")
    assert dialog.go.isEnabled()
    dialog.understood.setChecked(False)
    assert not dialog.go.isEnabled()
    dialog.reject()
    assert "log_key_rotated" not in shell.types()


def test_the_log_ends_and_another_goes_on(qtbot: QtBot, shell: Shell) -> None:
    """Both logs name the other with the reason, and what is shown is the new key."""
    dialog = dialog_of(qtbot, shell)
    dialog.why.setText("stolen")
    QTest.keyClick(dialog.understood, Qt.Key.Key_Space)
    with qtbot.waitSignal(dialog.accepted, timeout=LONG):
        dialog.go.click()
    change = dialog.result_value
    assert isinstance(change, KeyChange)
    told = KeyChangedDialog(change)
    qtbot.addWidget(told)
    told.copy.click()
    assert QGuiApplication.clipboard().text() == change.key
    with open_profile(shell.profile.home) as again:
        assert again.log.vkey.text == change.key
        assert [(e.type, e.why) for e in again.log.entries()][1] == ("log_key_rotated", "stolen")
    with open_profile(change.former_home) as ended:
        assert ended.origin == change.former
        last = list(ended.log.entries())[-1]
        assert (last.type, last.more["successor"]) == ("log_key_rotated", change.key)


@pytest.mark.usefixtures("quick")
def test_a_passphrase_in_force_is_replaced(qtbot: QtBot, shell: Shell) -> None:
    """The thief may have the old one: a new one is typed twice, and opens the new log."""
    shell.profile.protect(Protection.PASSPHRASE, "four loud geese sing")
    dialog = dialog_of(qtbot, shell)
    dialog.why.setText("stolen")
    dialog.understood.setChecked(True)
    assert not dialog.go.isEnabled()
    dialog.new.line.setText(PASSPHRASE)
    dialog.again.line.setText(PASSPHRASE)
    with qtbot.waitSignal(dialog.accepted, timeout=LONG):
        dialog.go.click()
    assert dialog.new.text() == ""
    with open_profile(shell.profile.home, ask_passphrase=lambda: PASSPHRASE) as again:
        assert again.protection is Protection.PASSPHRASE


def test_while_work_goes_on_it_is_refused(qtbot: QtBot, shell: Shell) -> None:
    """The page says so before it asks anything."""
    page = SettingsPage(shell.services)
    qtbot.addWidget(page)
    page.show()
    hold = threading.Event()
    shell.services.lane.start(lambda _report, _cancel: hold.wait(LONG))
    page.change_key.click()
    assert page.key_dialog is None
    assert page.trouble.message is not None
    assert page.trouble.message.code == "CV-C26"
    hold.set()
    qtbot.waitUntil(lambda: not shell.services.lane.busy, timeout=LONG)
    page.change_key.click()
    assert isinstance(page.key_dialog, ChangeKeyDialog)
    page.key_dialog.reject()
