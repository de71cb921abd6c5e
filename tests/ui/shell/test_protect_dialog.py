"""Protecting a real profile: by a passphrase, by a real keyring, not at all; and what may fail."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from casevault_gui.core.errors import LogWriteFailed, ProfileLocked, ProfilePassphraseWrong
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.ui.dialogs.protect import ProtectDialog
from casevault_gui.ui.services import KeyringState, Protection
from tests.ui.make_services import Desk
from tests.ui.shell.real import Shell

LONG = 20_000
GOOD = "seven tidy otters paint"

pytestmark = pytest.mark.usefixtures("quick")


def opened(qtbot: QtBot, shell: Shell | Desk) -> ProtectDialog:
    """Return the open dialog, when it knows about the keyring."""
    dialog = ProtectDialog(shell.services)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.waitUntil(lambda: dialog._keyring_note != "Looking for a keyring…", timeout=LONG)
    return dialog


def type_twice(dialog: ProtectDialog, first: str, second: str) -> None:
    """Type into both fields."""
    for field, text in ((dialog.passphrase, first), (dialog.again, second)):
        field.wipe()
        QTest.keyClicks(field.line, text)


def test_a_passphrase_locks_the_profile_from_the_next_start(qtbot: QtBot, shell: Shell) -> None:
    """Typed twice and applied with Return; afterwards only it opens the profile."""
    dialog = opened(qtbot, shell)
    assert dialog.chosen is Protection.PASSPHRASE
    assert dialog.focusWidget() is dialog.passphrase.line
    type_twice(dialog, GOOD, GOOD)
    with qtbot.waitSignal(dialog.accepted, timeout=LONG):
        QTest.keyClick(dialog.again.line, Qt.Key.Key_Return)
    assert (dialog.passphrase.text(), dialog.again.text()) == ("", "")
    home = shell.profile.home
    shell.profile.close()
    with pytest.raises(ProfileLocked):
        open_profile(home)
    with pytest.raises(ProfilePassphraseWrong):
        open_profile(home, ask_passphrase=GOOD.upper)
    with open_profile(home, ask_passphrase=lambda: GOOD) as again:
        why = [entry.why for entry in again.log.entries()][-3:-1]
    assert why == ["protection changed", "protection changed"]


def test_only_a_passphrase_that_holds_and_is_typed_twice_can_be_applied(
    qtbot: QtBot, shell: Shell
) -> None:
    """The reason why not is said below, and Return does nothing meanwhile."""
    dialog = opened(qtbot, shell)
    for first, second, words in (
        ("", "", "Nobody can recover a forgotten passphrase."),
        ("12345", "12345", "This is too easy to guess."),
        (GOOD, "", "Nobody can recover a forgotten passphrase."),
        (GOOD, GOOD[:-1], "The two are not the same yet."),
    ):
        type_twice(dialog, first, second)
        assert not dialog.apply.isEnabled()
        assert dialog.hint.text().startswith(words)
        QTest.keyClick(dialog.again.line, Qt.Key.Key_Return)
    type_twice(dialog, GOOD, GOOD)
    assert dialog.apply.isEnabled()
    assert shell.idle()


@pytest.mark.usefixtures("secret_service")
def test_the_keyring_opens_the_profile_by_itself(qtbot: QtBot, shell: Shell) -> None:
    """With a real keyring: chosen with the keyboard, applied, and opened without a question."""
    dialog = opened(qtbot, shell)
    choice = dialog.choices[Protection.KEYRING]
    assert choice.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_K, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: dialog.chosen is Protection.KEYRING)
    assert not dialog.passphrase.isEnabled()
    assert not dialog.meter.isVisible()
    assert "does not open on another one" in dialog.hint.text()
    with qtbot.waitSignal(dialog.accepted, timeout=LONG):
        dialog.apply.click()
    home = shell.profile.home
    assert shell.services.profile.facts().protection is Protection.KEYRING
    shell.profile.close()
    with open_profile(home) as again:
        assert again.protection.value == "keyring"


def test_without_a_keyring_it_cannot_be_chosen(qtbot: QtBot, shell: Shell) -> None:
    """The choice is shown, and why it cannot be taken is said when it is the one in force."""
    dialog = opened(qtbot, shell)
    assert not dialog.choices[Protection.KEYRING].isEnabled()
    assert shell.services.keyring().state is KeyringState.ABSENT
    dialog.choices[Protection.KEYRING].setEnabled(True)
    dialog.choices[Protection.KEYRING].click()
    assert dialog.hint.text() == "The keyring of this computer cannot be used now."


def test_no_protection_says_what_that_means(qtbot: QtBot, shell: Shell) -> None:
    """The consequence stands there before it is applied; taking protection away is logged."""
    dialog = opened(qtbot, shell)
    dialog.choices[Protection.NONE].click()
    assert "can read your custody log and sign in your name" in dialog.hint.text()
    with qtbot.waitSignal(dialog.accepted, timeout=LONG):
        dialog.apply.click()
    assert shell.profile.protection.value == "none"
    last = list(shell.profile.log.entries())[-1]
    assert (last.why, last.phase.value) == ("protection changed", "done")


def test_a_refused_change_is_explained_and_the_old_protection_stands(
    qtbot: QtBot, desk: Desk
) -> None:
    """The dialog stays open with what was typed, so that it can be tried again."""
    desk.profile.refuse = LogWriteFailed(path="/full", problem="full")
    dialog = opened(qtbot, desk)
    type_twice(dialog, GOOD, GOOD)
    dialog.apply.click()
    assert not dialog.apply.isEnabled()
    assert dialog.hint.text() == "Changing the protection…"
    qtbot.waitUntil(dialog.trouble.isVisible, timeout=LONG)
    assert dialog.isVisible()
    assert dialog.apply.isEnabled()
    assert desk.profile.protections == []
    desk.profile.refuse = None
    with qtbot.waitSignal(dialog.accepted, timeout=LONG):
        dialog.apply.click()
    assert desk.profile.protections == [(Protection.PASSPHRASE, GOOD)]


def test_cancel_forgets_what_was_typed(qtbot: QtBot, shell: Shell) -> None:
    """Escape closes the dialog, changes nothing and leaves no passphrase behind."""
    dialog = opened(qtbot, shell)
    type_twice(dialog, GOOD, GOOD)
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert (dialog.passphrase.text(), dialog.again.text()) == ("", "")
    assert shell.profile.protection.value == "none"
