"""Unlocking a protected profile before the window opens."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from casevault_gui.core.keys.log_keys import Protection
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.messages import explain
from casevault_gui.ui.dialogs.unlock import UnlockDialog
from casevault_gui.ui.tasks import Lane

LONG = 20_000
PASSPHRASE = "seven tidy otters paint"

pytestmark = pytest.mark.usefixtures("quick")


@pytest.fixture
def home(quick: None, tmp_path: Path) -> Path:  # noqa: ARG001 - protected quickly, then unlocked so
    """Give a real profile that is protected by a passphrase."""
    with open_profile(tmp_path / "home") as profile:
        profile.protect(Protection.PASSPHRASE, PASSPHRASE)
        return profile.home


@pytest.fixture
def lane() -> Iterator[Lane]:
    """Give a lane for the unlocking."""
    made = Lane("unlock")
    yield made
    made.close()


@pytest.fixture
def dialog(qtbot: QtBot, home: Path, lane: Lane) -> UnlockDialog:
    """Give the open dialog."""

    def unlock(passphrase: str) -> Profile:
        return open_profile(home, ask_passphrase=lambda: passphrase)

    made = UnlockDialog(lane, unlock, explain)
    qtbot.addWidget(made)
    made.open()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_the_passphrase_opens_the_profile(qtbot: QtBot, dialog: UnlockDialog) -> None:
    """Typed and sent with Return, from a dialog that waits for nothing else; then it is wiped."""
    focus = dialog.focusWidget()
    assert focus is dialog.secret.line
    assert not dialog.go.isEnabled()
    QTest.keyClicks(focus, PASSPHRASE)
    opened: list[Profile] = []
    dialog.unlocked.connect(opened.append)
    with qtbot.waitSignal(dialog.accepted, timeout=LONG):
        QTest.keyClick(focus, Qt.Key.Key_Return)
        assert dialog.waiting.isVisible()
        assert not dialog.go.isEnabled()
    assert dialog.secret.text() == ""
    assert opened[0].protection is Protection.PASSPHRASE
    opened[0].close()


def test_a_wrong_passphrase_is_explained_and_ready_to_be_typed_over(
    qtbot: QtBot, dialog: UnlockDialog
) -> None:
    """The four parts stand below the field; the next letter replaces what was wrong."""
    QTest.keyClicks(dialog.secret.line, "seven tidy otter paints")
    dialog.go.click()
    qtbot.waitUntil(dialog.trouble.isVisible, timeout=LONG)
    assert dialog.trouble.message is not None
    assert dialog.trouble.message.code == "CV-C06"
    assert not dialog.waiting.isVisible()
    qtbot.waitUntil(lambda: dialog.height() >= dialog.heightForWidth(dialog.width()))
    assert dialog.secret.line.selectedText() or dialog.secret.line.hasSelectedText()
    QTest.keyClicks(dialog.secret.line, PASSPHRASE)
    assert dialog.secret.text() == PASSPHRASE
    with qtbot.waitSignal(dialog.unlocked, timeout=LONG) as heard:
        dialog.go.click()
    assert not dialog.trouble.isVisible()
    heard.args[0].close()


def test_a_second_press_while_it_tries_does_nothing(
    qtbot: QtBot, dialog: UnlockDialog, lane: Lane
) -> None:
    """Return pressed twice tries once."""
    gate = threading.Event()
    tried: list[str] = []

    def unlock(passphrase: str) -> str:
        tried.append(passphrase)
        gate.wait(LONG)
        return passphrase

    dialog._unlock = unlock
    QTest.keyClicks(dialog.secret.line, "x")
    with qtbot.waitSignal(dialog.accepted, timeout=LONG):
        QTest.keyClick(dialog.secret.line, Qt.Key.Key_Return)
        QTest.keyClick(dialog.secret.line, Qt.Key.Key_Return)
        QTest.keyClicks(dialog.secret.line, "y")
        assert not dialog.go.isEnabled()
        gate.set()
    assert tried == ["x"]
    assert not lane.busy


def test_escape_quits(qtbot: QtBot, dialog: UnlockDialog) -> None:
    """Who does not know the passphrase gets out with one key."""
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_the_field_is_named_on_the_screen_and_for_screen_readers(dialog: UnlockDialog) -> None:
    """A label stands above it, and the letters are hidden until asked for."""
    assert "Passphrase" in [label.text() for label in dialog.findChildren(QLabel)]
    assert dialog.secret.line.accessibleName() == "Passphrase"
    assert dialog.secret.line.echoMode() is QLineEdit.EchoMode.Password
    dialog.secret.reveal.click()
    assert dialog.secret.line.echoMode() is QLineEdit.EchoMode.Normal
