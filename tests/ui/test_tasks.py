"""The lane delivers every result, once, on the GUI thread."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QThread, Slot
from pytestqt.qtbot import QtBot

from casevault_gui.core.errors import Cancelled, SourceEmpty
from casevault_gui.core.progress import CancelToken, Progress, Report, Stage
from casevault_gui.ui.tasks import PROGRESS_INTERVAL, TURN_S, Lane, Task

TERABYTES = 5 * 10**12
LONG = 20


class Listener(QObject):
    """Keeps what a task says, and on which thread it heard it."""

    def __init__(self) -> None:
        """Hear nothing yet."""
        super().__init__()
        self.said: list[tuple[str, object]] = []
        self.threads: set[QThread] = set()

    def hear(self, task: Task) -> Task:
        """Connect to a task's signals."""
        task.progressed.connect(self._progressed)
        task.succeeded.connect(self._succeeded)
        task.failed.connect(self._failed)
        task.finished.connect(self._finished)
        return task

    def of(self, kind: str) -> list[object]:
        """Return what was said by one signal."""
        return [value for name, value in self.said if name == kind]

    def _note(self, kind: str, value: object) -> None:
        self.threads.add(QThread.currentThread())
        self.said.append((kind, value))

    @Slot(object)
    def _progressed(self, value: object) -> None:
        self._note("progressed", value)

    @Slot(object)
    def _succeeded(self, value: object) -> None:
        self._note("succeeded", value)

    @Slot(object)
    def _failed(self, value: object) -> None:
        self._note("failed", value)

    @Slot()
    def _finished(self) -> None:
        self._note("finished", None)


@pytest.fixture
def lane(qapp: QObject) -> Iterator[Lane]:
    """Give an open lane and close it afterwards."""
    made = Lane("test", qapp)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def heard() -> Listener:
    """Give a listener."""
    return Listener()


def wait_for(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    """Let the event loop run until `condition` holds."""
    qtbot.waitUntil(condition, timeout=20_000)


def number(value: int) -> Callable[[Report, CancelToken], object]:
    """Return work that returns `value`."""
    return lambda _report, _cancel: value


@pytest.mark.parametrize("turn", range(5))
def test_every_result_arrives_once_and_in_order(
    qtbot: QtBot, lane: Lane, heard: Listener, turn: int
) -> None:
    """Twenty tasks nobody keeps a reference to deliver twenty results on the GUI thread."""
    for value in range(20):
        heard.hear(lane.start(number(turn * 100 + value)))
    wait_for(qtbot, lambda: len(heard.of("finished")) == 20)
    assert heard.of("succeeded") == [turn * 100 + value for value in range(20)]
    assert heard.threads == {QThread.currentThread()}
    assert not lane.busy


def test_work_runs_on_one_thread_of_its_own(qtbot: QtBot, lane: Lane, heard: Listener) -> None:
    """Every piece of work runs on the same thread, which is not the GUI's."""
    for _ in range(5):
        heard.hear(lane.start(lambda _report, _cancel: threading.get_ident()))
    wait_for(qtbot, lambda: len(heard.of("finished")) == 5)
    assert len(set(heard.of("succeeded"))) == 1
    assert heard.of("succeeded")[0] != threading.get_ident()


def test_terabytes_cross_unharmed(qtbot: QtBot, lane: Lane, heard: Listener) -> None:
    """Byte counts beyond 32 bits arrive as they were sent."""

    def work(report: Report, _cancel: CancelToken) -> object:
        report(Progress(Stage.SEAL, TERABYTES // 2, TERABYTES))
        return TERABYTES

    heard.hear(lane.start(work))
    wait_for(qtbot, lambda: bool(heard.of("finished")))
    progress = heard.of("progressed")[0]
    assert isinstance(progress, Progress)
    assert (progress.done_bytes, progress.permille) == (TERABYTES // 2, 500)
    assert heard.of("succeeded") == [TERABYTES]


def test_progress_is_throttled_without_losing_the_last(
    qtbot: QtBot, qapp: QObject, heard: Listener
) -> None:
    """Ten a second at most, every new stage at once, and the last word of each stage."""
    now = [0.0]
    lane = Lane("test", qapp, clock=lambda: now[0])

    def work(report: Report, _cancel: CancelToken) -> object:
        for done in range(1, 1001):
            now[0] += PROGRESS_INTERVAL / 100
            report(Progress(Stage.SEAL, done, 1000))
        report(Progress(Stage.VERIFY, 1, 1000))
        report(Progress(Stage.VERIFY, 2, 1000))
        return None

    heard.hear(lane.start(work))
    wait_for(qtbot, lambda: bool(heard.of("finished")))
    lane.close()
    lane.deleteLater()
    steps = [p for p in heard.of("progressed") if isinstance(p, Progress)]
    sealing = [p.done_bytes for p in steps if p.stage is Stage.SEAL]
    verifying = [p.done_bytes for p in steps if p.stage is Stage.VERIFY]
    assert 9 <= len(sealing) <= 12
    assert (sealing[0], sealing[-1]) == (1, 1000)
    assert verifying == [1, 2]


def test_expected_trouble_arrives_as_it_was_raised(
    qtbot: QtBot, lane: Lane, heard: Listener
) -> None:
    """A CaseVaultError is the failure's value, and nothing succeeds."""

    def work(_report: Report, _cancel: CancelToken) -> object:
        raise SourceEmpty

    heard.hear(lane.start(work))
    wait_for(qtbot, lambda: bool(heard.of("finished")))
    assert isinstance(heard.of("failed")[0], SourceEmpty)
    assert heard.of("succeeded") == []


def test_a_defect_arrives_and_is_logged_with_its_place(
    qtbot: QtBot, lane: Lane, heard: Listener, caplog: pytest.LogCaptureFixture
) -> None:
    """An exception nobody expected reaches the window and the log, and the lane lives on."""

    def work(_report: Report, _cancel: CancelToken) -> object:
        return 1 // 0

    with caplog.at_level(logging.ERROR):
        heard.hear(lane.start(work))
        heard.hear(lane.start(number(7)))
        wait_for(qtbot, lambda: len(heard.of("finished")) == 2)
    assert isinstance(heard.of("failed")[0], ZeroDivisionError)
    assert heard.of("succeeded") == [7]
    assert " at test_tasks.py:" in caplog.text


def test_cancelling_stops_running_work(qtbot: QtBot, lane: Lane, heard: Listener) -> None:
    """The work hears the token, and the failure is Cancelled."""
    started = threading.Event()

    def work(_report: Report, cancel: CancelToken) -> object:
        started.set()
        while True:
            cancel.check()

    task = heard.hear(lane.start(work))
    assert started.wait(LONG)
    task.cancel()
    wait_for(qtbot, lambda: bool(heard.of("finished")))
    assert isinstance(heard.of("failed")[0], Cancelled)
    assert task.done


def test_cancelled_before_its_turn_work_never_runs(
    qtbot: QtBot, lane: Lane, heard: Listener
) -> None:
    """A waiting task that was cancelled fails as Cancelled without starting."""
    gate = threading.Event()
    ran: list[bool] = []
    lane.start(lambda _report, _cancel: gate.wait(LONG))
    waiting = heard.hear(lane.start(lambda _report, _cancel: ran.append(True)))
    waiting.cancel()
    gate.set()
    wait_for(qtbot, lambda: bool(heard.of("finished")))
    assert isinstance(heard.of("failed")[0], Cancelled)
    assert ran == []


def test_closing_cancels_waits_and_says_nothing_more(
    qtbot: QtBot, lane: Lane, heard: Listener
) -> None:
    """After close the thread has ended, and no result arrives at pages that may be gone."""
    started, ended = threading.Event(), threading.Event()

    def work(_report: Report, cancel: CancelToken) -> object:
        started.set()
        try:
            while True:
                cancel.check()
        finally:
            ended.set()

    heard.hear(lane.start(work))
    heard.hear(lane.start(number(1)))
    assert started.wait(LONG)
    lane.close()
    assert ended.is_set()
    assert not lane.busy
    qtbot.wait(20)
    assert heard.said == []
    with pytest.raises(RuntimeError):
        lane.start(number(1))


def test_closing_does_what_is_certain(qtbot: QtBot) -> None:
    """Work that is certain runs to its end, also what only waits; other work does not."""
    lane = Lane("short")
    done: list[str] = []
    begun = threading.Event()

    def endless(_report: Report, cancel: CancelToken) -> None:
        begun.set()
        while True:
            cancel.check()

    lane.start(endless)
    qtbot.waitUntil(begun.is_set)
    lane.start(lambda _report, _cancel: done.append("perhaps"))
    lane.start(lambda _report, _cancel: done.append("certain"), certain=True)
    lane.close()
    assert done == ["certain"]


def test_the_lane_says_when_it_is_busy(qtbot: QtBot, lane: Lane, heard: Listener) -> None:
    """Busy once when work begins, idle once when the last result was delivered."""
    states: list[bool] = []
    lane.busy_changed.connect(states.append)
    for value in range(3):
        heard.hear(lane.start(number(value)))
    assert lane.busy
    wait_for(qtbot, lambda: not lane.busy)
    assert states == [True, False]


def test_a_task_started_by_a_result_keeps_the_lane_busy(qtbot: QtBot, lane: Lane) -> None:
    """Work that follows from work is not missed by who waits for the lane to be idle."""
    states: list[bool] = []
    results: list[object] = []
    lane.busy_changed.connect(states.append)

    def go_on(value: object) -> None:
        results.append(value)
        if len(results) < 3:
            lane.start(number(len(results))).succeeded.connect(go_on)

    lane.start(number(0)).succeeded.connect(go_on)
    wait_for(qtbot, lambda: not lane.busy)
    assert results == [0, 1, 2]
    assert states == [True, False]


def test_a_receiver_that_is_gone_is_not_called(qtbot: QtBot, lane: Lane) -> None:
    """A page closed before its result came does not bring the program down."""
    gate = threading.Event()
    listener = Listener()
    listener.hear(lane.start(lambda _report, _cancel: gate.wait(LONG)))
    said = listener.said
    listener.deleteLater()
    qtbot.wait(1)
    del listener
    gate.set()
    wait_for(qtbot, lambda: not lane.busy)
    assert said == []


@pytest.mark.usefixtures("qapp")
def test_a_worker_lets_the_window_have_its_turn_soon() -> None:
    """Beside a lane no thread holds Python for longer than a moment while another one waits."""
    sys.setswitchinterval(10 * TURN_S)
    Lane("brief").close()
    assert sys.getswitchinterval() == pytest.approx(TURN_S)
