"""The end of long work is told through the desktop, without a name, to those who look elsewhere."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from casevault_gui.core.progress import Stage
from casevault_gui.ui.notices import Notices
from casevault_gui.ui.settings import SettingsStore
from casevault_gui.ui.tasks import Lane
from casevault_gui.ui.work_watch import Ended, Outcome
from tests.ui.desktop.session import Session

SEALED = Ended(60.0, Stage.SEAL, Outcome.DONE)


class Bench:
    """Notices of a window that is not in front, with a lane whose work can be waited for."""

    def __init__(self, qtbot: QtBot, folder: Path, lane: Lane) -> None:
        """Begin with the usual settings."""
        self._qtbot = qtbot
        self._lane = lane
        self.window = QWidget()
        qtbot.addWidget(self.window)
        store = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.settings = SettingsStore(store)
        self.waits = False
        self.notices = Notices(self.settings, lane, self.window, lambda: self.waits)

    def tell(self, ended: Ended) -> None:
        """Tell and wait until the desktop was asked, if it was."""
        self.notices.tell(ended)
        self.wait()

    def looked_at(self, window: QWindow | None) -> None:
        """Bring a window to the front, None for that of another program."""
        self.notices._looked_at(window)
        self.wait()

    def wait(self) -> None:
        """Wait until the desktop was asked, if it was."""
        self._qtbot.waitUntil(lambda: not self._lane.busy)


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path, lane: Lane) -> Bench:
    """Give notices."""
    return Bench(qtbot, tmp_path, lane)


def test_the_message_names_what_ended_and_nothing_else(bench: Bench, desktop: Session) -> None:
    """Every word of the call is known: there is no room for a case or a file in it."""
    bench.tell(SEALED)
    bench.tell(SEALED)
    hints = {"desktop-entry": ("s", "casevault"), "category": ("s", "transfer.complete")}
    acts: list[str] = []
    words = ("casevault", "Sealing has ended.", "Complete.", acts, hints, -1)
    assert desktop.messages == [("CaseVault", 0, *words), ("CaseVault", 40, *words)]


@pytest.mark.parametrize(
    ("ended", "waits", "words"),
    [
        (SEALED, "an answer", ("Sealing has ended.", "CaseVault waits for your answer.")),
        (
            Ended(60.0, Stage.VERIFY, Outcome.DONE),
            "",
            ("Checking has ended.", "CaseVault shows the result."),
        ),
        (
            Ended(60.0, Stage.EXTRACT, Outcome.FAILED),
            "an answer",
            ("Writing files out has ended.", "Not complete. CaseVault says why."),
        ),
        (
            Ended(60.0, None, Outcome.DONE),
            "",
            ("The work has ended.", "CaseVault shows the result."),
        ),
    ],
)
def test_nothing_is_called_complete_that_is_not(
    bench: Bench, desktop: Session, ended: Ended, waits: str, words: tuple[str, str]
) -> None:
    """A package that waits for its key, a check and a failure have words of their own."""
    bench.waits = bool(waits)
    bench.tell(ended)
    assert [message[3:5] for message in desktop.messages] == [words]


def test_who_stopped_it_or_does_not_want_it_is_told_nothing(bench: Bench, desktop: Session) -> None:
    """Nor is short work worth a message."""
    bench.tell(replace(SEALED, outcome=Outcome.STOPPED))
    bench.tell(replace(SEALED, seconds=9.0))
    bench.settings.save(replace(bench.settings.settings, tell_ended=False))
    bench.tell(SEALED)
    assert desktop.messages == []
    bench.settings.save(replace(bench.settings.settings, tell_ended=True))
    bench.tell(SEALED)
    assert len(desktop.messages) == 1


def test_who_looks_at_the_window_is_told_nothing(
    qtbot: QtBot, bench: Bench, desktop: Session
) -> None:
    """The window itself shows the end; gone to the back, it has to be told."""
    bench.window.show()
    bench.window.activateWindow()
    qtbot.waitUntil(bench.window.isActiveWindow)
    bench.tell(SEALED)
    assert desktop.messages == []
    bench.window.hide()
    qtbot.waitUntil(lambda: not bench.window.isActiveWindow())
    bench.tell(SEALED)
    assert len(desktop.messages) == 1


@pytest.mark.usefixtures("bus")
def test_a_desktop_that_shows_nothing_changes_nothing(
    bench: Bench, bus: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bus without such a service, and one that is not there, are no trouble."""
    for address in (bus, "unix:path=/nowhere", ""):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        bench.tell(SEALED)
    assert bench.notices._last == 0


def test_who_comes_back_finds_no_message(bench: Bench, desktop: Session) -> None:
    """A message is withdrawn when a window of ours is in front again, once."""
    bench.tell(SEALED)
    for window in (None, QWindow(), QWindow()):
        bench.looked_at(window)
    assert desktop.withdrawn == [40]
    bench.tell(SEALED)
    assert desktop.messages[-1][1] == 0


def test_a_message_that_came_too_late_is_withdrawn(
    bench: Bench, desktop: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who came back while the desktop was being asked finds no message either."""
    front = iter((False, True))
    monkeypatch.setattr(bench.notices, "_in_front", lambda: next(front))
    bench.tell(SEALED)
    assert desktop.withdrawn == [40]
