"""Closing the window while a package is made, waits for its key, or only lacks its name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.progress import Stage
from casevault_gui.core.workflows import recover
from casevault_gui.ui.dialogs.confirm import ConfirmDialog
from casevault_gui.ui.main_window import MainWindow
from casevault_gui.ui.pages.page import Errand, PageName
from casevault_gui.ui.pages.seal import At, SealPage
from casevault_gui.ui.pages.seal_run import NOT_TAKEN, Phase
from tests.ui.make_services import Desk
from tests.ui.seal.steps import (
    LONG,
    HeldDesk,
    nothing_left,
    phases,
    retype,
    to,
    to_key,
    where,
)
from tests.ui.seal_samples import Bench, page_of, seal_services


@pytest.fixture
def window(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Iterator[tuple[MainWindow, Bench]]:
    """Give a window with the page of sealing alone."""
    folder = tmp_path / "work"
    folder.mkdir()
    with seal_services(desk, folder) as (services, seal, profile):
        made = MainWindow(services, {PageName.SEAL: SealPage})
        qtbot.addWidget(made)
        made.show()
        yield made, Bench(page_of(made), desk, seal, profile, folder)
        made.hide()
        services.lane.cancel_all()
        qtbot.waitUntil(lambda: not services.lane.busy, timeout=LONG)


def question(window: MainWindow) -> ConfirmDialog:
    """Close the window and return the question that stands there instead."""
    window.close()
    assert window.isVisible()
    dialog = window._dialog
    assert isinstance(dialog, ConfirmDialog)
    return dialog


def test_closing_while_it_seals_stops_to_nothing(
    qtbot: QtBot, window: tuple[MainWindow, Bench]
) -> None:
    """After a yes the work ends, nothing is left but the log's word of it, and the window goes."""
    made, bench = window
    desk = HeldDesk(bench.seal, Stage.SEAL)
    object.__setattr__(bench.page.services, "seal", desk)
    to(qtbot, bench, At.SEALING)
    qtbot.waitUntil(desk.reached.is_set, timeout=LONG)
    question(made).stay.click()
    assert bench.page.run.phase is Phase.PREPARING
    dialog = question(made)
    with qtbot.waitSignal(made.closed, timeout=LONG):
        dialog.go_on.click()
        desk.go_on.set()
    assert nothing_left(bench, bench.page)
    assert phases(bench.profile, EntryType.CREATED)[-1] == ("refused", "cancelled")


def test_closing_when_all_was_written_removes_it(
    qtbot: QtBot, window: tuple[MainWindow, Bench]
) -> None:
    """A yes that comes too late for the work waits until the whole package is removed."""
    made, bench = window
    desk = HeldDesk(bench.seal, None)
    object.__setattr__(bench.page.services, "seal", desk)
    to(qtbot, bench, At.SEALING)
    qtbot.waitUntil(desk.reached.is_set, timeout=LONG)
    dialog = question(made)
    with qtbot.waitSignal(made.closed, timeout=LONG):
        dialog.go_on.click()
        desk.go_on.set()
    assert nothing_left(bench, bench.page)
    assert phases(bench.profile, EntryType.CREATED)[-1] == ("refused", "cancelled")


def test_closing_while_the_key_is_asked_for_removes_the_package(
    qtbot: QtBot, window: tuple[MainWindow, Bench]
) -> None:
    """Nobody has its key: it is discarded before the window goes, as the question says."""
    made, bench = window
    to_key(qtbot, bench)
    dialog = question(made)
    with qtbot.waitSignal(made.closed, timeout=LONG):
        dialog.go_on.click()
    assert nothing_left(bench, bench.page)
    assert phases(bench.profile, EntryType.CREATED)[-1] == ("refused", NOT_TAKEN)


def test_closing_with_a_proven_key_finishes_the_package(
    qtbot: QtBot, window: tuple[MainWindow, Bench]
) -> None:
    """Somebody has its key: a whole package is not thrown away, it gets its name."""
    made, bench = window
    retype(qtbot, bench, to_key(qtbot, bench))
    dialog = question(made)
    with qtbot.waitSignal(made.closed, timeout=LONG):
        dialog.go_on.click()
    assert bench.page.check.path.is_file()
    assert phases(bench.profile, EntryType.CREATED)[-1][0] == "done"


def test_closing_without_a_name_leaves_it_for_the_next_start(
    qtbot: QtBot, window: tuple[MainWindow, Bench]
) -> None:
    """The question says that the package stays, it does, and the next start can finish it."""
    made, bench = window
    dialog = to_key(qtbot, bench)
    retype(qtbot, bench, dialog)
    bench.page.check.path.write_bytes(b"theirs")
    dialog.finish.click()
    qtbot.waitUntil(lambda: bench.page.at is At.RESULT, timeout=LONG)
    assert "the next start offers to finish it" in bench.page.words_for_closing()
    asked = question(made)
    with qtbot.waitSignal(made.closed, timeout=LONG):
        asked.go_on.click()
    (job,) = recover.interrupted(bench.profile)
    assert job.advice is recover.Advice.FINISH
    bench.page.check.path.unlink()
    assert recover.finish(bench.profile, job) == bench.page.check.path
    assert bench.page.check.path.is_file()


def test_an_idle_page_lets_the_window_go(qtbot: QtBot, window: tuple[MainWindow, Bench]) -> None:
    """What was merely typed does not hold the window."""
    made, bench = window
    to(qtbot, bench, At.KEYS)
    assert bench.page.words_for_closing() == ""
    with qtbot.waitSignal(made.closed, timeout=LONG):
        made.close()


def test_other_pages_can_be_looked_at_meanwhile(
    qtbot: QtBot, window: tuple[MainWindow, Bench]
) -> None:
    """Turning to the page again while it seals changes nothing there."""
    made, bench = window
    desk = HeldDesk(bench.seal, Stage.SEAL)
    object.__setattr__(bench.page.services, "seal", desk)
    to(qtbot, bench, At.SEALING)
    qtbot.waitUntil(desk.reached.is_set, timeout=LONG)
    made.go(Errand(PageName.SEAL))
    assert where(bench.page) is At.SEALING
    desk.go_on.set()
    qtbot.waitUntil(lambda: bench.page.run.dialog is not None, timeout=LONG)
    bench.page.run.stop()
    qtbot.waitUntil(lambda: bench.page.at is At.RESULT, timeout=LONG)
