"""The window: places, shortcuts, the strip, closing while work goes on, and after a crash."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from casevault_gui.core.errors import TargetFull
from casevault_gui.core.model import Actor
from casevault_gui.core.progress import CancelToken, Report
from casevault_gui.ui.crash import CrashReporter
from casevault_gui.ui.dialogs.confirm import ConfirmDialog
from casevault_gui.ui.dialogs.error import ErrorDialog
from casevault_gui.ui.dialogs.recover import RecoverDialog
from casevault_gui.ui.dialogs.shortcuts import ShortcutsDialog
from casevault_gui.ui.main_window import MINIMUM_SIZE, MainWindow
from casevault_gui.ui.pages.about import AboutPage
from casevault_gui.ui.pages.home import HomePage
from casevault_gui.ui.pages.page import Errand, Page, PageName
from casevault_gui.ui.services import (
    InterruptedJob,
    JobAdvice,
    JobKind,
    KeyringState,
    KeyringView,
    Protection,
    Services,
)
from tests.ui.make_services import Desk

LONG = 20_000


class Visited(Page):
    """A page that keeps the errands it was given."""

    def __init__(self, services: Services) -> None:
        """Nobody came yet."""
        super().__init__(services, "Visited")
        self.errands: list[Errand] = []
        self.leaving_is_fine = True

    def arrive(self, errand: Errand) -> None:
        """Keep the errand."""
        self.errands.append(errand)

    def may_leave(self) -> bool:
        """Answer as the test wants."""
        return self.leaving_is_fine


PLACES = {PageName.HOME: HomePage, PageName.SEAL: Visited, PageName.ABOUT: AboutPage}


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> MainWindow:
    """Give an open window."""
    made = MainWindow(desk.services, PLACES)
    qtbot.addWidget(made)
    made.show()
    return made


def visited(window: MainWindow) -> Visited:
    """Return the page that keeps errands."""
    page = window.page(PageName.SEAL)
    assert isinstance(page, Visited)
    return page


def endless(started: threading.Event) -> Callable[[Report, CancelToken], object]:
    """Return work that only ends when it is cancelled."""

    def work(_report: Report, cancel: CancelToken) -> object:
        started.set()
        while True:
            cancel.check()

    return work


def interrupted(advice: JobAdvice, name: str = "a") -> InterruptedJob:
    """Return an interrupted seal."""
    target = Path("/media/usb") / f"{name}.cvx"
    partial = target.with_name(target.name + ".partial")
    return InterruptedJob(JobKind.SEAL, target, partial, "2026-04-17 09:12 UTC", advice, name)


def test_the_window_fits_a_small_screen(window: MainWindow) -> None:
    """It can be as small as 1024 by 640."""
    assert window.minimumSize() == MINIMUM_SIZE == QSize(1024, 640)


def test_it_starts_at_home_and_goes_where_it_is_told(window: MainWindow) -> None:
    """The sidebar marks the place, the title names it, the page gets the errand."""
    assert window.sidebar.button(PageName.HOME).isChecked()
    errand = Errand(PageName.SEAL, (Path("/evidence"),))
    window.go(errand)
    assert window.sidebar.button(PageName.SEAL).isChecked()
    assert not window.sidebar.button(PageName.HOME).isChecked()
    assert window.windowTitle() == "Visited - CaseVault"
    assert visited(window).errands == [errand]


def test_a_page_that_asks_to_go_elsewhere_is_heard(window: MainWindow) -> None:
    """Home's action leads to the page of that action."""
    home = window.page(PageName.HOME)
    assert isinstance(home, HomePage)
    home.seal.click()
    assert visited(window).isVisible()


def test_a_place_the_window_does_not_have_is_no_place(window: MainWindow) -> None:
    """An errand to a page that was not given leaves everything as it is."""
    window.go(Errand(PageName.CUSTODY))
    assert window.page(PageName.HOME).isVisible()


def test_places_have_shortcuts_in_their_order(qtbot: QtBot, window: MainWindow) -> None:
    """Ctrl+2 goes to the second place, Ctrl+1 back to the first."""
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert visited(window).isVisible()
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.page(PageName.HOME).isVisible()


def test_f1_lists_what_the_keyboard_can_do(qtbot: QtBot, window: MainWindow) -> None:
    """Every place and every other shortcut is listed."""
    qtbot.keyClick(window, Qt.Key.Key_F1)
    dialog = window.findChild(ShortcutsDialog)
    assert isinstance(dialog, ShortcutsDialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    for expected in ("Ctrl+3", "Go to About", "F6", "Ctrl+Q"):
        assert expected in words


def test_f6_moves_between_sidebar_and_page(qtbot: QtBot, window: MainWindow) -> None:
    """The keyboard reaches the sidebar and comes back into the page."""
    window.activateWindow()
    home = window.page(PageName.HOME)
    assert isinstance(home, HomePage)
    home.seal.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is window.sidebar.button(PageName.HOME)
    qtbot.keyClick(window, Qt.Key.Key_F6)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    assert home.isAncestorOf(focus)


def test_the_strip_says_who_acts_and_how_the_profile_is_kept(
    window: MainWindow, desk: Desk
) -> None:
    """Without a name and without protection it says so, in words."""
    assert window.strip.identity.text() == "Acting as Dana Whitfield"
    assert window.strip.protection.text() == "Profile not protected"
    desk.profile.now = replace(desk.profile.now, actor=Actor(), protection=Protection.PASSPHRASE)
    window.refresh_profile()
    assert window.strip.identity.text() == "No name given"
    assert window.strip.protection.text() == "Profile protected by a passphrase"


def test_a_long_name_is_cut_and_its_ampersand_shown(window: MainWindow, desk: Desk) -> None:
    """A name is neither an accelerator nor wider than the strip."""
    desk.profile.now = replace(desk.profile.now, actor=Actor(name="R&D " + "x" * 60))
    window.refresh_profile()
    assert "R&&D" in window.strip.identity.text()
    assert window.strip.identity.text().endswith("…")
    assert "R&D" in window.strip.identity.accessibleName()


def test_the_strip_leads_to_the_settings(qtbot: QtBot, window: MainWindow) -> None:
    """A press on the name or the protection goes where they can be changed."""
    for button in (window.strip.identity, window.strip.protection):
        with qtbot.waitSignal(window.strip.wanted) as heard:
            button.click()
        assert heard.args == [Errand(PageName.SETTINGS)]


def test_the_keyring_is_asked_off_the_gui_thread(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    """Its state arrives later, and a press asks again."""
    qtbot.waitUntil(lambda: window.strip.keyring.text() == "Keyring ready", timeout=LONG)
    desk.keyring[0] = KeyringView(KeyringState.LOCKED)
    window.strip.keyring.click()
    assert window.strip.keyring.text() == "Looking for a keyring…"
    qtbot.waitUntil(lambda: window.strip.keyring.text() == "Keyring locked", timeout=LONG)


@pytest.mark.parametrize("state", list(KeyringState))
def test_every_state_of_the_keyring_has_words(window: MainWindow, state: KeyringState) -> None:
    """No state is shown as an empty place."""
    window.strip.show_keyring(KeyringView(state))
    assert window.strip.keyring.text()


def test_the_strip_counts_down_the_clipboard(qtbot: QtBot, window: MainWindow) -> None:
    """While a key is in the clipboard a press clears it at once."""
    assert not window.strip.clipboard.isEnabled()
    window.strip.show_clipboard(12)
    assert window.strip.clipboard.text() == "Key leaves the clipboard in 12 s"
    with qtbot.waitSignal(window.strip.clear_clipboard):
        window.strip.clipboard.click()
    window.strip.show_clipboard(0)
    assert window.strip.clipboard.text() == "No key in the clipboard"


def test_closing_an_idle_window_keeps_its_place(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    """It closes without a question, and the next window is as large."""
    # No wider than it must be: Qt narrows a window that is wider than the screen.
    window.resize(1024, 700)
    with qtbot.waitSignal(window.closed):
        window.close()
    again = MainWindow(desk.services, PLACES)
    qtbot.addWidget(again)
    assert again.size() == QSize(1024, 700)


def test_closing_asks_while_work_goes_on(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    """The window stays, the harmless answer is the default, and nothing is stopped by it."""
    started = threading.Event()
    task = desk.services.lane.start(endless(started))
    window.close()
    dialog = window.findChild(ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    assert window.isVisible()
    assert dialog.stay.isDefault()
    dialog.stay.click()
    assert window.isVisible()
    assert not task.token.cancelled
    task.cancel()
    qtbot.waitUntil(lambda: not desk.services.lane.busy, timeout=LONG)
    assert window.isVisible()


def test_stop_and_close_waits_for_the_work_to_end(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    """The work is cancelled, and the window goes when it has ended."""
    task = desk.services.lane.start(endless(threading.Event()))
    window.close()
    dialog = window.findChild(ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    with qtbot.waitSignal(window.closed, timeout=LONG):
        dialog.go_on.click()
    assert task.token.cancelled
    assert not window.isVisible()


def test_a_page_can_ask_for_the_question(window: MainWindow) -> None:
    """What was typed and not used yet is not lost by closing."""
    visited(window).leaving_is_fine = False
    window.close()
    dialog = window.findChild(ConfirmDialog)
    assert isinstance(dialog, ConfirmDialog)
    assert window.isVisible()
    dialog.go_on.click()
    assert not window.isVisible()


def test_after_a_crash_the_window_says_so(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    """The banner leads to the list; when all is settled it goes away."""
    assert window.banner.isHidden()
    desk.jobs.found.append(interrupted(JobAdvice.CLEAN_UP))
    window.refresh_recovery()
    assert window.banner.isVisible()
    window.banner.button.click()
    dialog = window.findChild(RecoverDialog)
    assert isinstance(dialog, RecoverDialog)
    dialog._actions[0].click()
    qtbot.waitUntil(lambda: not desk.services.lane.busy, timeout=LONG)
    dialog.later.click()
    assert window.banner.isHidden()


def test_interrupted_work_is_settled_one_by_one(qtbot: QtBot, desk: Desk) -> None:
    """Each line does what it offers, and says what was done."""
    unfinished, whole = interrupted(JobAdvice.CLEAN_UP, "a"), interrupted(JobAdvice.FINISH, "b")
    desk.jobs.found += [unfinished, whole]
    dialog = RecoverDialog(desk.services)
    qtbot.addWidget(dialog)
    dialog.open()
    for number in (1, 0):
        dialog._actions[number].click()
        assert not any(action.isEnabled() for action in dialog._actions)
        qtbot.waitUntil(lambda: not desk.services.lane.busy, timeout=LONG)
    assert (desk.jobs.cleaned, desk.jobs.finished) == ([unfinished], [whole])
    assert [text.text() for text in dialog._outcomes] == [
        "Cleaned up.",
        "Finished. The package has its name.",
    ]


def test_what_cannot_be_settled_is_explained_and_stays(qtbot: QtBot, desk: Desk) -> None:
    """Trouble is shown in the dialog, and the line can be tried again."""
    desk.jobs.found.append(interrupted(JobAdvice.CLEAN_UP))
    desk.jobs.refuse = TargetFull(path="/media/usb")
    dialog = RecoverDialog(desk.services)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog._actions[0].click()
    qtbot.waitUntil(lambda: dialog.trouble.isVisible(), timeout=LONG)
    assert dialog._actions[0].isEnabled()
    assert len(desk.jobs.found) == 1


def test_trouble_without_a_page_has_a_dialog(window: MainWindow) -> None:
    """A defect is explained in four parts in a dialog of its own."""
    window.show_error(ZeroDivisionError("odd"))
    dialog = window.findChild(ErrorDialog)
    assert isinstance(dialog, ErrorDialog)
    assert dialog.panel.message is not None
    assert dialog.panel.message.code == "CV-BUG"


def test_an_uncaught_defect_is_logged_and_announced_on_this_thread(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    """Whatever thread it fell on, the window hears of it on its own."""
    reporter = CrashReporter()
    heard: list[tuple[BaseException, int]] = []
    reporter.happened.connect(lambda error: heard.append((error, threading.get_ident())))
    before = sys.excepthook, threading.excepthook
    reporter.install()
    try:
        with caplog.at_level(logging.CRITICAL):
            thread = threading.Thread(target=lambda: 1 // 0)
            thread.start()
            thread.join()
            qtbot.waitUntil(lambda: bool(heard), timeout=LONG)
    finally:
        reporter.uninstall()
    assert (sys.excepthook, threading.excepthook) == before
    assert isinstance(heard[0][0], ZeroDivisionError)
    assert heard[0][1] == threading.get_ident()
    assert caplog.records[0].exc_info is not None


def test_every_control_of_the_window_has_a_name(window: MainWindow) -> None:
    """What the keyboard can reach says what it is to a screen reader."""
    silent = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert silent == []
