"""The real program on a real screen, for the tests of the whole main job."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from casevault_gui.app import Program
from casevault_gui.ui.dialogs.key_once import KeyOnceDialog
from casevault_gui.ui.main_window import MainWindow
from casevault_gui.ui.pages.custody import CustodyPage
from casevault_gui.ui.pages.home import HomePage
from casevault_gui.ui.pages.page import PageName
from casevault_gui.ui.pages.review import ReviewPage
from casevault_gui.ui.pages.seal import At, SealPage

LONG = 60_000
"""Milliseconds after which nothing will come any more."""

_ROOT = Path(__file__).resolve().parents[2]
_ACCEPT = QDialogButtonBox.ButtonRole.AcceptRole
_P = TypeVar("_P", bound=QWidget)


@dataclass
class Job:
    """A person in front of the program's window."""

    qtbot: QtBot
    program: Program
    home: Path

    @property
    def window(self) -> MainWindow:
        """The window."""
        assert self.program.window is not None
        return self.program.window

    @property
    def seal(self) -> SealPage:
        """The page of sealing."""
        return self._page(PageName.SEAL, SealPage)

    @property
    def review(self) -> ReviewPage:
        """The page of opening and reviewing."""
        return self._page(PageName.OPEN, ReviewPage)

    @property
    def custody(self) -> CustodyPage:
        """The page of the custody log."""
        return self._page(PageName.CUSTODY, CustodyPage)

    def _page(self, name: PageName, kind: type[_P]) -> _P:
        page = self.window.page(name)
        assert isinstance(page, kind)
        return page

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for something to become so."""
        self.qtbot.waitUntil(condition, timeout=LONG)

    def idle(self) -> None:
        """Wait until no work goes on."""
        services = self.seal.services
        self.until(lambda: not services.busy)

    def press(self, widget: QWidget) -> None:
        """Press a button with the mouse, as soon as it can be pressed."""
        self.until(lambda: widget.isVisible() and widget.isEnabled())
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def begin_sample(self) -> None:
        """Take the sample from Home and go on to its keys."""
        home = self._page(PageName.HOME, HomePage)
        self.press(home.sample)
        self.until(self.seal.isVisible)
        self.idle()
        for at in (At.EVIDENCE, At.CHECK, At.KEYS):
            self.press(self.seal.next)
            self.until(lambda at=at: self.seal.at is at)  # type: ignore[misc]
            self.idle()
            if self.seal.check.findings.agree.isVisible():
                self.press(self.seal.check.findings.agree)

    def key_dialog(self) -> KeyOnceDialog:
        """Seal, and return the question for the key."""
        self.press(self.seal.next)
        self.until(lambda: self.seal.run.dialog is not None)
        dialog = self.seal.run.dialog
        assert dialog is not None
        self.until(dialog.isActiveWindow)
        self.idle()
        return dialog

    def answer_file_dialog(self, path: Path) -> None:
        """Choose `path` in the dialog for files that is open."""
        self.until(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        line = dialog.findChild(QLineEdit)
        assert isinstance(line, QLineEdit)
        # Typed letter by letter, the dialog's own completion would have a say in it.
        line.setText(str(path))
        box = dialog.findChild(QDialogButtonBox)
        assert isinstance(box, QDialogButtonBox)
        accept = next(b for b in box.buttons() if box.buttonRole(b) is _ACCEPT)
        self.press(accept)
        self.until(lambda: QApplication.activeModalWidget() is not dialog)

    def seen(self, path: str) -> int:
        """Stand on a file of the open package until it is shown; return its number."""
        view = self.review.package
        assert view is not None
        number = view._package.index.find("data/evidence/" + path)
        view.browser.go_to(number)
        self.until(lambda: view._shown == number and view._looking is None)
        return number

    def close(self) -> None:
        """Close the window, which must go without a question, and end the program."""
        with self.qtbot.waitSignal(self.window.closed, timeout=LONG):
            self.window.close()
        self.program.stop()


def start(qtbot: QtBot, home: Path) -> Job:
    """Start the program over an empty home; its window is in front."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    program = Program(application, home)
    program.start()
    assert program.window is not None
    qtbot.addWidget(program.window)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow, timeout=LONG)
    return Job(qtbot, program, home)


def beside(job: Job, *command: str) -> subprocess.CompletedProcess[bytes]:
    """Run another program while this one goes on, so that it can be asked things meanwhile."""
    done: list[subprocess.CompletedProcess[bytes]] = []

    def run() -> None:
        done.append(subprocess.run(command, capture_output=True, check=False, timeout=LONG / 1000))

    thread = threading.Thread(target=run)
    thread.start()
    job.until(lambda: not thread.is_alive())
    return done[0]


def clipboard_elsewhere(job: Job) -> str:
    """Return what another process finds on the X server's clipboard."""
    return beside(job, "xclip", "-o", "-selection", "clipboard").stdout.decode()


def command_line(home: Path, *arguments: str) -> dict[str, object]:
    """Run the command line on the same home; return its JSON answer."""
    environment = {**os.environ, "PYTHONPATH": str(_ROOT), "CASEVAULT_HOME": str(home)}
    command = [sys.executable, "-m", "casevault_gui", *arguments, "--json"]
    done = subprocess.run(command, env=environment, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    answer = json.loads(done.stdout)
    assert isinstance(answer, dict)
    return answer
