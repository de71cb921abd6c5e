"""How far a task is: stage in words, a bar, bytes, speed, time left, and a way to stop."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from casevault_gui.core.names import display_name
from casevault_gui.core.progress import Progress, Stage
from casevault_gui.quantities import count_words, duration_words, size_words
from casevault_gui.ui.tasks import Task
from casevault_gui.ui.theme import NEAR, TIGHT, WIDE
from casevault_gui.ui.widgets.icon import IconButton
from casevault_gui.ui.widgets.text import Text

_SMOOTH = 0.3
_PERMILLE = 1000


class Pace:
    """Speed in bytes per second, smoothed (exponential average, weight 0.3), and time left."""

    def __init__(self, clock: Callable[[], float]) -> None:
        """Measure with `clock`, in seconds."""
        self._clock = clock
        self._stage: Stage | None = None
        self._time = 0.0
        self._bytes = 0
        self._speed = 0.0

    def look(self, progress: Progress) -> None:
        """Take a new measure; a new stage starts afresh."""
        now = self._clock()
        if progress.stage is not self._stage:
            self._stage, self._speed = progress.stage, 0.0
        elif now > self._time:
            fresh = (progress.done_bytes - self._bytes) / (now - self._time)
            self._speed = _SMOOTH * fresh + (1 - _SMOOTH) * self._speed if self._speed else fresh
        self._time, self._bytes = now, progress.done_bytes

    @property
    def speed(self) -> float:
        """Bytes per second, 0.0 while unknown."""
        return max(0.0, self._speed)

    def seconds_left(self, progress: Progress) -> float | None:
        """Seconds until the stage ends at this speed, None while unknown."""
        if self.speed <= 0 or progress.total_bytes <= 0:
            return None
        return (progress.total_bytes - progress.done_bytes) / self.speed


class TaskBar(QFrame):
    """Follows one task; emits `stop_wanted()` when the person asks to stop."""

    stop_wanted = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Build an idle bar."""
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._clock = clock
        self._pace = Pace(clock)
        self._task: Task | None = None
        self._stage = Text(kind="title")
        self._bar = QProgressBar()
        self._bar.setRange(0, _PERMILLE)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._amount = Text(kind="muted", wrap=False)
        self._left = Text(kind="muted")
        self._left.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._current = Text(kind="small", wrap=False)
        self._current.setMinimumWidth(60)
        self.stop = IconButton(self.tr("&Stop"), "stop")
        self.stop.clicked.connect(self._stop)
        self._build()

    def watch(self, task: Task) -> None:
        """Follow `task` from now on."""
        self._task = task
        self._pace = Pace(self._clock)
        self.stop.setEnabled(True)
        self._stage.setText(self.tr("Getting ready…"))
        self._amount.setText("")
        self._left.setText("")
        self._current.setText("")
        self._bar.setRange(0, 0)
        task.progressed.connect(self.show_progress)
        task.finished.connect(self._finished)

    @Slot(object)
    def show_progress(self, progress: Progress) -> None:
        """Show where the work stands."""
        self._pace.look(progress)
        self._stage.setText(self._stage_words(progress.stage))
        if progress.total_bytes > 0:
            self._bar.setRange(0, _PERMILLE)
            self._bar.setValue(progress.permille)
        else:
            self._bar.setRange(0, 0)
        self._amount.setText(self._amount_words(progress))
        self._left.setText(self._left_words(progress))
        metrics = QFontMetrics(self._current.font())
        width = max(200, self._bar.width())
        current = display_name(progress.current.removeprefix("data/"))
        self._current.setText(metrics.elidedText(current, Qt.TextElideMode.ElideMiddle, width))

    def _stage_words(self, stage: Stage) -> str:
        return {
            Stage.SCAN: self.tr("Looking at the files"),
            Stage.COMPARE: self.tr("Comparing hashes that came along"),
            Stage.SEAL: self.tr("Hashing and encrypting"),
            Stage.COPY: self.tr("Copying the package"),
            Stage.FLUSH: self.tr("Writing everything to the drive"),
            Stage.VERIFY: self.tr("Reading back and checking every file"),
            Stage.EXTRACT: self.tr("Taking files out and checking them"),
            Stage.CHECK_LOG: self.tr("Checking the custody log"),
            Stage.PROTECT: self.tr("Making the recovery record"),
            Stage.ORIGINALS: self.tr("Reading the originals again"),
            Stage.REPAIR: self.tr("Comparing every block with the recovery record"),
        }[stage]

    def _amount_words(self, progress: Progress) -> str:
        parts = []
        if progress.total_bytes > 0:
            parts.append(
                self.tr("{done} of {total}").format(
                    done=size_words(progress.done_bytes), total=size_words(progress.total_bytes)
                )
            )
        elif progress.done_bytes > 0:
            parts.append(size_words(progress.done_bytes))
        if progress.total_files > 0:
            parts.append(
                self.tr("file {done} of {total}").format(
                    done=count_words(progress.done_files), total=count_words(progress.total_files)
                )
            )
        elif progress.done_files > 0:
            parts.append(self.tr("files: {done}").format(done=count_words(progress.done_files)))
        return " · ".join(parts)

    def _left_words(self, progress: Progress) -> str:
        seconds = self._pace.seconds_left(progress)
        if seconds is None:
            return ""
        return self.tr("{speed} each second · about {left} left").format(
            speed=size_words(int(self._pace.speed)), left=duration_words(seconds)
        )

    @Slot()
    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self._stage.setText(self.tr("Stopping…"))
        if self._task is not None:
            self._task.cancel()
        self.stop_wanted.emit()

    @Slot()
    def _finished(self) -> None:
        self._task = None
        self.stop.setEnabled(False)
        self._bar.setRange(0, _PERMILLE)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._stage, 1)
        head.addWidget(self.stop)
        foot = QHBoxLayout()
        foot.addWidget(self._amount, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._left, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, NEAR, WIDE, NEAR)
        column.setSpacing(TIGHT)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addLayout(foot)
        column.addWidget(self._current)
