"""The window's long work reaches the desktop and its buses, however it ends."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casevault_gui.core.errors import SourceEmpty
from casevault_gui.core.progress import CancelToken, Progress, Report, Stage
from casevault_gui.ui.desktop import Desktop
from casevault_gui.ui.main_window import MainWindow
from tests.ui.desktop.session import Session
from tests.ui.keys.bus import Logind, logind
from tests.ui.make_services import Desk
from tests.ui.shell.places import PLACES, visited


@pytest.fixture
def computer(bus: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Logind]:
    """Give a logind on the system's bus."""
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus)
    with logind(bus) as made:
        yield made


@pytest.fixture
def joined(qtbot: QtBot, qapp: QApplication, desk: Desk) -> Iterator[Desktop]:
    """Give the window's desktop, for which all work is long."""
    window = MainWindow(desk.services, PLACES)
    qtbot.addWidget(window)
    made = Desktop(desk.services, window)
    made.watch._timer.setInterval(0)
    made.notices._long = 0.0
    made.start(qapp)
    yield made
    made.stop()


class Work:
    """Work that seals half, waits, and then ends, fails, or is stopped."""

    def __init__(self) -> None:
        """Wait."""
        self.go_on = threading.Event()
        self.error: Exception | None = None

    def __call__(self, report: Report, cancel: CancelToken) -> None:
        """Report again and again until something happens."""
        while not self.go_on.is_set():
            cancel.check()
            report(Progress(Stage.SEAL, 50, 100))
        if self.error is not None:
            raise self.error


@pytest.mark.parametrize(
    ("end", "words"),
    [
        ("done", ["Complete."]),
        ("failed", ["Not complete. CaseVault says why."]),
        ("stopped", []),
    ],
)
def test_work_is_shown_kept_awake_and_told_whatever_its_end(
    qtbot: QtBot,
    desk: Desk,
    desktop: Session,
    computer: Logind,
    joined: Desktop,
    end: str,
    words: list[str],
) -> None:
    """Sleep is held off while it runs, let go after it; the task bar is cleared."""
    work = Work()
    task = desk.services.lane.start(work)
    qtbot.waitUntil(lambda: joined.awake.held and bool(desktop.launcher))
    # One more than the delay that lets the vault lock before the computer sleeps.
    assert [asked[3] for asked in computer.asked] == ["delay", "block"]
    assert not computer.released()
    if end == "stopped":
        task.cancel()
    else:
        work.error = SourceEmpty(path="/nothing") if end == "failed" else None
        work.go_on.set()
    qtbot.waitUntil(lambda: not desk.services.lane.busy and not desk.services.far.busy)
    qtbot.waitUntil(computer.released)
    qtbot.waitUntil(lambda: desktop.launcher[-1][1]["progress-visible"] == ("b", False))
    assert [message[4] for message in desktop.messages] == words


def test_work_that_waits_for_a_person_says_so(
    qtbot: QtBot, desk: Desk, desktop: Session, joined: Desktop
) -> None:
    """A page that cannot be left has not come to its end."""
    window = joined.parent()
    assert isinstance(window, MainWindow)
    visited(window).leaving_is_fine = False
    assert window.waits_for_answer
    work = Work()
    work.go_on.set()
    desk.services.lane.start(work)
    qtbot.waitUntil(lambda: bool(desktop.messages))
    assert desktop.messages[0][4] == "CaseVault waits for your answer."


def test_closing_in_the_middle_of_work_lets_go_of_everything(
    qtbot: QtBot, desk: Desk, desktop: Session, computer: Logind, joined: Desktop
) -> None:
    """The program's end holds nothing and calls nothing complete."""
    desk.services.lane.start(Work())
    qtbot.waitUntil(lambda: joined.awake.held and bool(desktop.launcher))
    joined.stop()
    desk.services.lane.close()
    joined.stop()
    qtbot.waitUntil(computer.released)
    assert desktop.messages == []
