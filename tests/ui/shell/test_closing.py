"""Closing the window: at rest, while work goes on, and with something not used yet."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from casevault_gui.core.progress import CancelToken, Report
from casevault_gui.ui.dialogs.confirm import ConfirmDialog
from casevault_gui.ui.main_window import MainWindow
from tests.ui.make_services import Desk
from tests.ui.shell.places import LONG, PLACES, visited


def endless(started: threading.Event) -> Callable[[Report, CancelToken], object]:
    """Return work that only ends when it is cancelled."""

    def work(_report: Report, cancel: CancelToken) -> object:
        started.set()
        while True:
            cancel.check()

    return work


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
