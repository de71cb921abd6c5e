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
    assert "ZeroDivisionError: integer division or modulo by zero at test_crash.py:" in caplog.text


def test_a_defect_is_written_down_without_what_it_quotes(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    """The log names kind and place of a defect, and no value that its text may hold."""
    reporter = CrashReporter()
    secret = "cvkey1-a-secret"
    with caplog.at_level(logging.CRITICAL), qtbot.waitSignal(reporter.happened, timeout=LONG):
        try:
            int(secret)
        except ValueError as error:
            reporter.report(error)
    assert "uncaught ValueError at test_crash.py:" in caplog.text
    assert secret not in caplog.text
