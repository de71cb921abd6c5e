"""Long work beside the window: one lane, one thread, results on the GUI thread.

Core functions take `report` and `cancel` and know nothing of Qt. A `Lane` runs them one after the
other on its single thread (which also keeps SQLite's one-thread rule and serialises custody
writes). Everything a worker says crosses to the GUI thread by one queued signal of the lane, and
the task's own signals are emitted there, so any slot may be connected to them.
"""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from enum import Enum, auto

from PySide6.QtCore import QObject, Qt, Signal, Slot

from casevault_gui.core.errors import Cancelled, CaseVaultError
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.progress import CancelToken, Progress, Report
from casevault_gui.messages import explain_defect, place_of

_LOG = logging.getLogger(__name__)

PROGRESS_INTERVAL = 0.1
"""Seconds between two progress signals of one stage."""

TURN_S = 0.001
"""Seconds for which a worker may hold Python while the window's thread waits for it."""

Work = Callable[[Report, CancelToken], object]
"""What a lane runs: it reports, hears the token, and returns its result or raises."""

Clock = Callable[[], float]
"""Seconds of a clock that never goes back."""


class _Kind(Enum):
    PROGRESS = auto()
    SUCCESS = auto()
    FAILURE = auto()


@dataclass(frozen=True, slots=True)
class _Delivery:
    task: Task
    kind: _Kind
    payload: object


class Task(QObject):
    """One piece of work in a lane.

    Emits `progressed(Progress)` at most ten times a second, then exactly one of `succeeded(result)`
    and `failed(exception)`, then `finished()`; all on the GUI thread. `failed` carries a
    `CaseVaultError` for expected trouble (`Cancelled` when the person stopped it) and any other
    exception for a defect of this program. Connect after `Lane.start` returns: nothing is delivered
    before the event loop runs again.
    """

    progressed = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)
    finished = Signal()

    def __init__(self, *, certain: bool = False) -> None:
        """Start as waiting; only `Lane.start` makes tasks."""
        super().__init__()
        self.token = CancelToken()
        self.certain = certain
        self._done = False

    @property
    def done(self) -> bool:
        """Whether the result was delivered."""
        return self._done

    @Slot()
    def cancel(self) -> None:
        """Ask the work to stop at its next safe point; `failed(Cancelled)` follows if it does."""
        self.token.cancel()

    def deliver(self, delivery: _Delivery) -> None:
        """Emit what arrived from the worker; called by the lane on the GUI thread."""
        if delivery.kind is _Kind.PROGRESS:
            self.progressed.emit(delivery.payload)
            return
        self._done = True
        if delivery.kind is _Kind.SUCCESS:
            self.succeeded.emit(delivery.payload)
        else:
            self.failed.emit(delivery.payload)
        self.finished.emit()


class _Throttle:
    """Passes on at most one progress per interval, every new stage, and the last word."""

    def __init__(self, send: Callable[[Progress], None], clock: Clock) -> None:
        self._send = send
        self._clock = clock
        self._last_time = float("-inf")
        self._last_sent: Progress | None = None
        self._held: Progress | None = None

    def report(self, progress: Progress) -> None:
        now = self._clock()
        fresh = self._last_sent is None or self._last_sent.stage is not progress.stage
        if not fresh and now - self._last_time < PROGRESS_INTERVAL:
            self._held = progress
            return
        if fresh:
            self.flush()
        self._last_time = now
        self._last_sent = progress
        self._held = None
        self._send(progress)

    def flush(self) -> None:
        if self._held is not None:
            held, self._held = self._held, None
            self._send(held)


class Lane(QObject):
    """Runs tasks one at a time, in order, on one thread of its own; lives on the GUI thread.

    `busy_changed(bool)` tells when it goes from idle to busy and back, `task_started(Task)` of each
    task. The lane owns its tasks until their results are delivered.
    """

    busy_changed = Signal(bool)
    task_started = Signal(object)
    _arrived = Signal(object)

    def __init__(
        self, name: str, parent: QObject | None = None, *, clock: Clock = time.monotonic
    ) -> None:
        """Open a lane; `name` shows in thread lists and log lines."""
        super().__init__(parent)
        self._clock = clock
        # One event may want Python several times, and waits each time: with Python's usual 5 ms
        # a busy worker makes that 20 to 40 ms.
        sys.setswitchinterval(min(TURN_S, sys.getswitchinterval()))
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._waiting: dict[Task, Future[None]] = {}
        self._closed = False
        self._announced = False
        self._arrived.connect(self._arrive, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether any task has not delivered its result."""
        return bool(self._waiting)

    def start(self, work: Work, *, certain: bool = False) -> Task:
        """Queue `work` and return its task; what is `certain` to be done is done at closing too.

        Raises RuntimeError when the lane is closed.
        """
        if self._closed:
            msg = "the lane is closed"
            raise RuntimeError(msg)
        task = Task(certain=certain)
        self._waiting[task] = self._executor.submit(self._run, task, work)
        self._announce()
        self.task_started.emit(task)
        return task

    def cancel_all(self) -> None:
        """Ask every task, running or waiting, to stop, but for those that are certain."""
        for task in self._waiting:
            if not task.certain:
                task.cancel()

    def close(self) -> None:
        """Cancel everything, wait for the rest and the thread; nothing is delivered afterwards."""
        self._closed = True
        self.cancel_all()
        for task, future in self._waiting.items():
            if not task.certain:
                future.cancel()
        self._executor.shutdown(wait=True)
        self._waiting.clear()
        self._announce()

    def _announce(self) -> None:
        if self.busy is not self._announced:
            self._announced = self.busy
            self.busy_changed.emit(self.busy)

    def _run(self, task: Task, work: Work) -> None:
        def send(progress: Progress) -> None:
            self._arrived.emit(_Delivery(task, _Kind.PROGRESS, progress))

        throttle = _Throttle(send, self._clock)
        try:
            task.token.check()
            result = work(throttle.report, task.token)
        except Cancelled as error:
            outcome = _Delivery(task, _Kind.FAILURE, error)
        except CaseVaultError as error:
            _LOG.info("work stopped: %s", error.code)
            outcome = _Delivery(task, _Kind.FAILURE, error)
        except Exception as error:  # noqa: BLE001 - a defect must reach the window, not vanish here
            # No traceback: what an error says of itself may hold a secret.
            detail, place = explain_defect(error).detail, place_of(error)
            _LOG.error("defect in long work: %s at %s", detail, place)
            outcome = _Delivery(task, _Kind.FAILURE, error)
        else:
            throttle.flush()
            outcome = _Delivery(task, _Kind.SUCCESS, result)
        self._arrived.emit(outcome)

    @Slot(object)
    def _arrive(self, delivery: _Delivery) -> None:
        if delivery.task not in self._waiting:
            return
        if delivery.kind is not _Kind.PROGRESS:
            del self._waiting[delivery.task]
        try:
            delivery.task.deliver(delivery)
        finally:
            # Not before the result was heard: what it starts keeps the lane busy.
            self._announce()
