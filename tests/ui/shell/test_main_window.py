"""The window: places, titles, shortcuts, names for every control."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casevault_gui.ui.dialogs.shortcuts import ShortcutsDialog
from casevault_gui.ui.main_window import MINIMUM_SIZE, MainWindow
from casevault_gui.ui.pages.home import HomePage
from casevault_gui.ui.pages.page import Errand, Page, PageName
from tests.ui.make_services import Desk
from tests.ui.shell.places import PLACES, visited


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


def test_a_log_that_turned_out_older_is_told_above_every_page(qtbot: QtBot, desk: Desk) -> None:
    """What the start found about the log stands across the top, and leads to it."""
    places = {PageName.HOME: PLACES[PageName.HOME], PageName.CUSTODY: PLACES[PageName.SEAL]}
    window = MainWindow(desk.services, places)
    qtbot.addWidget(window)
    window.show()
    assert window.older.isHidden()
    desk.profile.now = replace(desk.profile.now, had_entries=8)
    window.refresh_profile()
    assert window.older.isVisible()
    assert "cut, rewritten, or put back" in window.older.accessibleName()
    window.older.button.click()
    assert window.page(PageName.CUSTODY).isVisible()


def test_places_have_shortcuts_in_their_order(window: MainWindow) -> None:
    """Ctrl+2 goes to the second place, Ctrl+1 back to the first."""
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert visited(window).isVisible()
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.page(PageName.HOME).isVisible()


def test_f1_lists_what_the_keyboard_can_do(window: MainWindow) -> None:
    """Every place and every other shortcut is listed."""
    QTest.keyClick(window, Qt.Key.Key_F1)
    dialog = window.findChild(ShortcutsDialog)
    assert isinstance(dialog, ShortcutsDialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    for expected in ("Ctrl+3", "Go to About", "F6", "Ctrl+Q"):
        assert expected in words


def test_the_focus_follows_to_where_it_can_be_seen(window: MainWindow) -> None:
    """From a page it goes to the next page's first control, from the sidebar to the new place."""
    assert window.focusWidget() is window.sidebar.button(PageName.HOME)
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is window.sidebar.button(PageName.ABOUT)
    window.go(Errand(PageName.HOME))
    home = window.page(PageName.HOME)
    assert isinstance(home, HomePage)
    home.sample.setFocus()
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    about = window.page(PageName.ABOUT)
    assert about.isAncestorOf(window.focusWidget())
    assert window.focusWidget().isVisible()
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is visited(window).second
    visited(window).first.setFocus()
    window.go(Errand(PageName.SEAL))
    assert window.focusWidget() is visited(window).first


def test_a_page_without_controls_has_no_first_stop(qtbot: QtBot, desk: Desk) -> None:
    """Nothing is focused where nothing can be; what is switched off is passed over."""
    page = Page(desk.services, "Empty")
    qtbot.addWidget(page)
    page.show()
    assert page.first_stop() is None
    off, on = QPushButton("Off"), QPushButton("On")
    off.setEnabled(False)
    page.body.addWidget(off)
    page.body.addWidget(on)
    qtbot.waitUntil(on.isVisible)
    assert page.first_stop() is on


def test_about_names_what_it_runs_on(window: MainWindow, desk: Desk) -> None:
    """Every library with version and licence, once, and where the profile lies."""
    for _ in range(2):
        window.go(Errand(PageName.ABOUT))
    words = [label.text() for label in window.page(PageName.ABOUT).findChildren(QLabel)]
    for library in desk.services.libraries():
        assert words.count(library.name) == 1
        assert library.version in words
    assert str(desk.profile.now.home) in words


def test_f6_moves_between_sidebar_and_page(window: MainWindow) -> None:
    """The keyboard reaches the sidebar and comes back into the page."""
    home = window.page(PageName.HOME)
    assert isinstance(home, HomePage)
    home.seal.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is window.sidebar.button(PageName.HOME)
    QTest.keyClick(window, Qt.Key.Key_F6)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    assert home.isAncestorOf(focus)


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
