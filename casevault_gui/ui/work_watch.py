"""Watches the lane for long work: when it lasts, how far it is, and how it ended."""

from __future__ import annotations

import time
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from casevault_gui.core.errors import Cancelled
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.progress import Progress, Stage

if TYPE_CHECKING:
    from casevault_gui.ui.tasks import Clock, Lane, Task

LASTING_MS: Final = 2_000
"""Work that takes longer than this many milliseconds is worth keeping the computer awake for."""

_TELLING: Final = (
    Stage.SEAL,
    Stage.COPY,
    Stage.PROTECT,
    Stage.REPAIR,
    Stage.EXTRACT,
    Stage.CHECK_LOG,
    Stage.VERIFY,
)
"""What names work that went through several stages, the most telling first."""


class Outcome(Enum):
    """How work ended."""

    DONE = auto()
    FAILED = auto()
    STOPPED = auto()


@dataclass(frozen=True, slots=True)
class Ended:
    """Work that came to its end: how long it took, what kind it was (None unknown), and how."""

    seconds: float
    stage: Stage | None
    outcome: Outcome


class WorkWatch(QObject):
    """Follows everything a lane does between two moments without work.

    Emits `lasting()` when it goes on for `LASTING_MS`, from then on `moved(permille)` with each
    progress (-1 while nobody knows), and `ended(Ended)` after whoever waited for the results has
    heard them.
    """

    lasting = Signal()
    moved = Signal(int)
    ended = Signal(object)

    def __init__(
        self,
        lane: Lane,
        parent: QObject | None = None,
        *,
        clock: Clock = time.monotonic,
        lasting_ms: int = LASTING_MS,
    ) -> None:
        """Watch `lane`; `clock` gives seconds."""
        super().__init__(parent)
        self._lane: Lane | None = lane
        self._clock = clock
        self._began = 0.0
        self._stages: set[Stage] = set()
        self._outcome = Outcome.DONE
        self._timer = QTimer(self, singleShot=True, interval=lasting_ms)
        self._timer.timeout.connect(self.lasting)
        lane.busy_changed.connect(self._turned)
        lane.task_started.connect(self._follow)

    def stop(self) -> None:
        """Hear nothing any more, for the lane is about to close; safe to call twice."""
        self._timer.stop()
        if self._lane is not None:
            self._lane.busy_changed.disconnect(self._turned)
            self._lane.task_started.disconnect(self._follow)
            self._lane = None

    @Slot(bool)
    def _turned(self, busy: bool) -> None:  # noqa: FBT001 - the signal carries the state
        if busy:
            self._began = self._clock()
            self._stages.clear()
            self._outcome = Outcome.DONE
            self._timer.start()
            return
        self._timer.stop()
        kind = next((stage for stage in _TELLING if stage in self._stages), None)
        self.ended.emit(Ended(self._clock() - self._began, kind, self._outcome))

    @Slot(object)
    def _follow(self, task: Task) -> None:
        task.progressed.connect(self._progressed)
        task.failed.connect(self._failed)

    @Slot(object)
    def _progressed(self, progress: Progress) -> None:
        self._stages.add(progress.stage)
        if not self._timer.isActive():
            self.moved.emit(progress.permille if progress.total_bytes > 0 else -1)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Cancelled):
            self._outcome = Outcome.FAILED
        elif self._outcome is Outcome.DONE:
            self._outcome = Outcome.STOPPED
