"""Long work is followed from its first task to the moment when nothing runs any more."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from pytestqt.qtbot import QtBot

from casevault_gui.core.errors import SourceEmpty
from casevault_gui.core.progress import CancelToken, Progress, Report, Stage
from casevault_gui.ui.tasks import Lane, Work
from casevault_gui.ui.work_watch import Ended, Outcome, WorkWatch


def going_through(stages: Sequence[Stage], error: Exception | None = None) -> Work:
    """Return work that reports each stage half done, and then ends or fails."""

    def work(report: Report, _cancel: CancelToken) -> None:
        for stage in stages:
            report(Progress(stage, 50, 100))
        if error is not None:
            raise error

    return work


def endless(_report: Report, cancel: CancelToken) -> None:
    """Work until somebody stops it."""
    while True:
        cancel.check()


class Watched:
    """A watch with a clock of its own that keeps what it heard."""

    def __init__(self, lane: Lane, lasting_ms: int = 60_000) -> None:
        """Begin at zero."""
        self.now = 0.0
        self.ends: list[Ended] = []
        self.moves: list[int] = []
        self.watch = WorkWatch(lane, clock=lambda: self.now, lasting_ms=lasting_ms)
        self.watch.ended.connect(self.ends.append)
        self.watch.moved.connect(self.moves.append)


@pytest.mark.parametrize(
    ("stages", "named"),
    [
        ((Stage.SCAN, Stage.SEAL, Stage.FLUSH, Stage.VERIFY), Stage.SEAL),
        ((Stage.VERIFY,), Stage.VERIFY),
        ((Stage.VERIFY, Stage.EXTRACT), Stage.EXTRACT),
        ((Stage.SCAN,), None),
        ((), None),
    ],
)
def test_the_most_telling_stage_names_the_work(
    qtbot: QtBot, lane: Lane, stages: Sequence[Stage], named: Stage | None
) -> None:
    """Sealing reads back at its end, and is sealing all the same."""
    watched = Watched(lane)
    lane.start(going_through(stages))
    watched.now = 12.5
    qtbot.waitUntil(lambda: bool(watched.ends))
    assert watched.ends == [Ended(12.5, named, Outcome.DONE)]


def test_trouble_is_told_apart_from_being_stopped(qtbot: QtBot, lane: Lane) -> None:
    """A failure among stopped work is a failure."""
    watched = Watched(lane)
    lane.start(endless).cancel()
    qtbot.waitUntil(lambda: len(watched.ends) == 1)
    lane.start(going_through((), SourceEmpty(path="/nothing")))
    lane.start(endless).cancel()
    qtbot.waitUntil(lambda: len(watched.ends) == 2)
    assert [end.outcome for end in watched.ends] == [Outcome.STOPPED, Outcome.FAILED]


def test_what_a_result_starts_belongs_to_the_same_work(qtbot: QtBot, lane: Lane) -> None:
    """It has not ended before what was started with its result has ended too."""
    watched = Watched(lane)
    first = lane.start(going_through((Stage.SEAL,)))
    first.succeeded.connect(lambda _: lane.start(going_through((Stage.VERIFY,))))
    qtbot.waitUntil(lambda: bool(watched.ends) and not lane.busy)
    assert [end.stage for end in watched.ends] == [Stage.SEAL]


def test_progress_is_told_of_work_that_lasts(qtbot: QtBot, lane: Lane) -> None:
    """What is over in a moment shows no progress; what nobody knows is told as such."""
    watched = Watched(lane)
    lane.start(going_through((Stage.SEAL,)))
    qtbot.waitUntil(lambda: bool(watched.ends))
    assert watched.moves == []
    later = Watched(lane, lasting_ms=0)

    def work(report: Report, cancel: CancelToken) -> None:
        while len(later.moves) < 1:
            cancel.check()
            report(Progress(Stage.SCAN))
            report(Progress(Stage.SEAL, 1, 4))

    with qtbot.waitSignal(later.watch.lasting):
        lane.start(work)
    qtbot.waitUntil(lambda: bool(later.ends))
    assert set(later.moves) <= {-1, 250}
    assert 250 in later.moves


def test_a_watch_that_was_stopped_hears_nothing(lane: Lane) -> None:
    """A lane that closes with work in it does not look like work that was done."""
    watched = Watched(lane)
    lane.start(endless)
    watched.watch.stop()
    watched.watch.stop()
    lane.close()
    assert watched.ends == []
