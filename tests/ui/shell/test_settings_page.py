"""The settings over a real profile: who acts, how the profile is kept, how the window looks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QSpinBox
from pytestqt.qtbot import QtBot

from casevault_gui.app import settings_file
from casevault_gui.core.errors import LogWriteFailed
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.ui.pages.page import Errand, PageName
from casevault_gui.ui.pages.settings import SettingsPage
from casevault_gui.ui.services import Protection
from casevault_gui.ui.settings import SettingsStore
from casevault_gui.ui.theme import ThemeChoice
from tests.ui.make_services import Desk
from tests.ui.shell.real import Shell

LONG = 20_000
ERRAND = Errand(PageName.SETTINGS)


@pytest.fixture
def page(qtbot: QtBot, shell: Shell) -> SettingsPage:
    """Give the page, visited."""
    made = SettingsPage(shell.services)
    qtbot.addWidget(made)
    made.resize(820, 600)
    made.show()
    made.activateWindow()
    made.arrive(ERRAND)
    return made


def test_who_acts_is_changed_in_the_log_and_for_good(
    qtbot: QtBot, page: SettingsPage, shell: Shell
) -> None:
    """Typed and saved with Return: announced, done, and there again at the next start."""
    assert not page.save.isEnabled()
    page.name.setFocus()
    QTest.keyClicks(page.name, "  Dana Whitfield ")
    QTest.keyClick(page.name, Qt.Key.Key_Tab)
    QTest.keyClicks(page.role, "Investigator")
    assert page.save.isEnabled()
    with qtbot.waitSignal(page.profile_changed, timeout=LONG):
        QTest.keyClick(page.role, Qt.Key.Key_Return)
    assert page.saved.text() == "Saved. The custody log names you so from now on."
    assert not page.save.isEnabled()
    actor = shell.profile.actor
    assert (actor.name, actor.title) == ("Dana Whitfield", "Investigator")
    assert actor.account
    last = list(shell.profile.log.entries())[-2:]
    assert [(entry.why, entry.phase.value) for entry in last] == [
        ("identity changed", "intent"),
        ("identity changed", "done"),
    ]
    QTest.keyClicks(page.agency, "x")
    assert page.saved.text() == ""
    shell.profile.close()
    with open_profile(shell.profile.home) as again:
        assert again.actor == actor


def test_return_without_a_change_writes_nothing(page: SettingsPage, shell: Shell) -> None:
    """Walking through the form with Return leaves no entry in the log."""
    before = shell.profile.log.size
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    assert shell.idle()
    assert shell.profile.log.size == before


def test_what_was_typed_outlives_a_look_elsewhere(page: SettingsPage) -> None:
    """Coming back to the page finds the change still waiting to be saved."""
    QTest.keyClicks(page.name, "Dana")
    page.arrive(ERRAND)
    assert page.name.text() == "Dana"
    assert page.save.isEnabled()


def test_a_change_that_cannot_be_logged_is_not_made(qtbot: QtBot, desk: Desk) -> None:
    """The trouble is on the page, and the form can be saved again."""
    page = SettingsPage(desk.services)
    qtbot.addWidget(page)
    page.show()
    desk.profile.refuse = LogWriteFailed(path="/full", problem="full")
    QTest.keyClicks(page.name, "x")
    page.save.click()
    qtbot.waitUntil(page.trouble.isVisible, timeout=LONG)
    assert page.trouble.message is not None
    assert page.trouble.message.code == "CV-C04"
    assert page.save.isEnabled()
    desk.profile.refuse = None
    with qtbot.waitSignal(page.profile_changed, timeout=LONG):
        page.save.click()
    assert not page.trouble.isVisible()


@pytest.mark.parametrize(
    ("protection", "words"),
    [
        (Protection.NONE, "Not protected"),
        (Protection.PASSPHRASE, "Protected by a passphrase"),
        (Protection.KEYRING, "Protected by the keyring"),
    ],
)
def test_the_protection_in_force_is_named(
    qtbot: QtBot, desk: Desk, protection: Protection, words: str
) -> None:
    """In a word and a sentence."""
    desk.profile.now = replace(desk.profile.now, protection=protection)
    page = SettingsPage(desk.services)
    qtbot.addWidget(page)
    assert page.protection.accessibleName() == words
    assert page.protection_text.text().endswith(".")


@pytest.mark.usefixtures("quick")
def test_protecting_the_profile_shows_at_once(
    qtbot: QtBot, page: SettingsPage, shell: Shell
) -> None:
    """The dialog does it; the page and, through it, the strip look again."""
    page.protect.click()
    dialog = page._dialog
    assert dialog is not None
    for field in (dialog.passphrase, dialog.again):
        QTest.keyClicks(field.line, "seven tidy otters paint")
    with qtbot.waitSignal(page.profile_changed, timeout=LONG):
        dialog.apply.click()
    assert page.protection.accessibleName() == "Protected by a passphrase"
    assert shell.profile.protection.value == "passphrase"


def test_looks_take_effect_and_are_kept_at_once(page: SettingsPage, shell: Shell) -> None:
    """Colours and size change the window, and the next start finds them."""
    try:
        page.theme.setCurrentIndex(page.theme.findData(ThemeChoice.DARK.value))
        assert shell.services.theme.scheme.name == "dark"
        usual = QApplication.font().pointSizeF()
        page.text_size.setCurrentIndex(page.text_size.findData(130))
        assert QApplication.font().pointSizeF() == pytest.approx(usual * 1.3)
        page.seconds.setFocus()
        QTest.keyClick(page.seconds, Qt.Key.Key_Up)
        kept = SettingsStore(settings_file(shell.profile.home)).settings
        assert (kept.theme, kept.text_size, kept.clipboard_seconds) == (ThemeChoice.DARK, 130, 21)
        assert shell.services.clipboard.seconds == 21
        again = SettingsPage(shell.services)
        assert again.theme.currentData() == "dark"
        assert again.text_size.currentData() == 130
        assert again.seconds.value() == 21
        again.deleteLater()
    finally:
        shell.services.theme.apply(ThemeChoice.LIGHT)


def test_scrolling_past_a_choice_does_not_change_it(page: SettingsPage) -> None:
    """The wheel over a box turns the page, even after the box was used."""
    for box in page.findChildren(QComboBox) + page.findChildren(QSpinBox):
        box.setFocus()
        before = box.currentIndex() if isinstance(box, QComboBox) else box.value()
        centre = QPointF(box.rect().center())
        event = QWheelEvent(
            centre,
            box.mapToGlobal(centre),
            QPoint(0, 0),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        event.accept()
        QApplication.sendEvent(box, event)
        after = box.currentIndex() if isinstance(box, QComboBox) else box.value()
        assert after == before
        assert not event.isAccepted()
