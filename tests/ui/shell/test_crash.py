"""Defects: caught on any thread, written down, shown in a dialog."""

from __future__ import annotations

import logging
import sys
import threading

import pytest
from pytestqt.qtbot import QtBot

from casevault_gui.ui.crash import CrashReporter
from casevault_gui.ui.dialogs.error import ErrorDialog
from casevault_gui.ui.main_window import MainWindow
from tests.ui.shell.places import LONG


def test_trouble_without_a_page_has_a_dialog(window: MainWindow) -> None:
    """A defect is explained in four parts in a dialog of its own."""
    window.show_error(ZeroDivisionError("odd"))
    dialog = window.findChild(ErrorDialog)
    assert isinstance(dialog, ErrorDialog)
    assert dialog.panel.message is not None
    assert dialog.panel.message.code == "CV-BUG"


def test_a_stop_from_the_keyboard_is_no_defect(
    capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    """Ctrl-C is said in the terminal it came from, and nobody is shown a dialog."""
    reporter = CrashReporter()
    heard: list[BaseException] = []
    reporter.happened.connect(heard.append)
    reporter.install()
    try:
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    finally:
        reporter.uninstall()
    assert "KeyboardInterrupt" in capsys.readouterr().err
    assert heard == []
    assert caplog.records == []


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
