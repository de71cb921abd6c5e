"""Step 5 of sealing: the work goes through its phases and can be stopped at any moment."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.errors import TargetFull
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.progress import CancelToken, Progress, Report, Stage
from casevault_gui.ui.dialogs.key_once import KeyOnceDialog
from casevault_gui.ui.pages.page import Errand, PageName
from casevault_gui.ui.pages.seal import At
from casevault_gui.ui.pages.seal_progress import Phases
from casevault_gui.ui.pages.seal_run import Phase
from casevault_gui.ui.widgets.step_bar import StepState
from tests.ui.seal.steps import (
    LONG,
    HeldDesk,
    idle,
    make_evidence,
    nothing_left,
    phases,
    to,
    to_key,
    to_result,
    where,
)
from tests.ui.seal_samples import Bench

PASSPHRASE = "seven tidy otters paint"


def held(bench: Bench, stage: Stage | None) -> HeldDesk:
    """Let the page's sealing rest at a stage."""
    desk = HeldDesk(bench.seal, stage)
    object.__setattr__(bench.page.services, "seal", desk)
    return desk


@pytest.mark.parametrize("stage", [Stage.SCAN, Stage.SEAL, Stage.FLUSH, Stage.VERIFY])
def test_stopping_leaves_nothing_but_the_log(qtbot: QtBot, bench: Bench, stage: Stage) -> None:
    """In each stage Stop is heard: no file, no job, the log says so, and all can be tried again."""
    page = bench.page
    desk = held(bench, stage)
    to(qtbot, bench, At.SEALING)
    qtbot.waitUntil(desk.reached.is_set, timeout=LONG)
    assert page.bar.buttons[At.SEALING].state is StepState.CURRENT
    assert not page.bar.buttons[At.CASE].isEnabled()
    page.sealing.bar.stop.click()
    assert "Stopping" in page.sealing.bar._stage.text()
    desk.go_on.set()
    qtbot.waitUntil(lambda: page.at is At.RESULT, timeout=LONG)
    idle(qtbot, bench)
    assert page.result.title.text() == "Not sealed: stopped"
    assert page.result.trouble.property("tone") == "info"
    assert nothing_left(bench, page)
    assert phases(bench.profile, EntryType.CREATED) == [("intent", ""), ("refused", "cancelled")]
    object.__setattr__(page.services, "seal", bench.seal)
    page.result.again.click()
    assert where(page) is At.KEYS
    assert page.next.isEnabled()


def test_stopped_when_all_was_written_discards_it(qtbot: QtBot, bench: Bench) -> None:
    """A stop that comes too late for the work is still a stop: the whole package is removed."""
    page = bench.page
    desk = held(bench, None)
    to(qtbot, bench, At.SEALING)
    qtbot.waitUntil(desk.reached.is_set, timeout=LONG)
    page.sealing.bar.stop.click()
    desk.go_on.set()
    qtbot.waitUntil(lambda: page.at is At.RESULT, timeout=LONG)
    assert page.run.dialog is None
    assert page.result.title.text() == "Not sealed: stopped"
    assert nothing_left(bench, page)
    assert phases(bench.profile, EntryType.CREATED)[-1] == ("refused", "cancelled")
    assert not phases(bench.profile, EntryType.KEY_SHOWN)


def test_the_question_for_the_key_is_built_before_the_work_begins(
    qtbot: QtBot, bench: Bench
) -> None:
    """When work begins the dialog is whole, hidden and with no key; unused, it goes."""
    run, window = bench.page.run, bench.page.window()
    desk = held(bench, Stage.SCAN)
    to(qtbot, bench, At.SEALING)
    qtbot.waitUntil(desk.reached.is_set, timeout=LONG)
    (built,) = window.findChildren(KeyOnceDialog)
    assert not built.build_some()
    assert not built.isVisible()
    assert run.dialog is None
    desk.go_on.set()
    qtbot.waitUntil(lambda: run.dialog is not None, timeout=LONG)
    assert run.dialog is built
    assert built.isVisible()
    idle(qtbot, bench)
    run.stop()
    qtbot.waitUntil(lambda: bench.page.at is At.RESULT and not window.findChildren(KeyOnceDialog))
    desk.reached.clear()
    desk.go_on.clear()
    bench.page.result.again.click()
    bench.page.next.click()
    qtbot.waitUntil(desk.reached.is_set, timeout=LONG)
    assert window.findChildren(KeyOnceDialog)
    bench.page.sealing.bar.stop.click()
    desk.go_on.set()
    qtbot.waitUntil(lambda: bench.page.at is At.RESULT and not window.findChildren(KeyOnceDialog))


def test_the_phases_follow_the_work(qtbot: QtBot, bench: Bench) -> None:
    """Each stage lights its phase; with the key waiting the three before it are done."""
    desk = held(bench, Stage.VERIFY)
    to(qtbot, bench, At.SEALING)
    qtbot.waitUntil(desk.reached.is_set, timeout=LONG)
    states = bench.page.sealing.phases.states
    done, current, ahead = StepState.DONE, StepState.CURRENT, StepState.AHEAD
    qtbot.waitUntil(lambda: bench.page.sealing.phases.states[2] is current)
    states = bench.page.sealing.phases.states
    assert states == [done, done, current, ahead]
    desk.go_on.set()
    qtbot.waitUntil(lambda: bench.page.run.dialog is not None, timeout=LONG)
    assert bench.page.sealing.phases.states == [done, done, done, current]
    assert "Its key is waiting" in bench.page.sealing.waiting.text()
    assert not bench.page.sealing.bar.isVisible()


def test_news_of_other_stages_lights_no_phase(qtbot: QtBot, bench: Bench) -> None:
    """Looking at the files once more before sealing belongs to none of them."""
    desk = held(bench, Stage.SCAN)
    to(qtbot, bench, At.SEALING)
    qtbot.waitUntil(desk.reached.is_set, timeout=LONG)
    qtbot.waitUntil(lambda: bench.page.sealing.bar._stage.text() == "Looking at the files")
    assert set(bench.page.sealing.phases.states) == {StepState.AHEAD}
    desk.go_on.set()
    qtbot.waitUntil(lambda: bench.page.run.dialog is not None, timeout=LONG)


def test_a_passphrase_alone_needs_no_key_dialog(qtbot: QtBot, bench: Bench) -> None:
    """Then there is no phase for a key, the package is named at once and opens with the phrase."""
    page = bench.page
    to(qtbot, bench, At.KEYS)
    page.keys.with_passphrase.click()
    page.keys.passphrase.line.setText(PASSPHRASE)
    page.keys.again.line.setText(PASSPHRASE)
    page.keys.with_key.click()
    page.next.click()
    assert where(page) is At.SEALING
    assert not page.sealing.phases._pairs[-1].isVisible()
    qtbot.waitUntil(lambda: page.at is At.RESULT, timeout=LONG)
    assert page.result.sealed is not None
    assert page.result.sealed.opens_with == ("passphrase",)
    assert page.keys.passphrase.text() == ""
    with PackageReader(page.result.sealed.path) as reader:
        assert reader.unlock_passphrase(PASSPHRASE.encode()) is not None
    page.result.another.click()
    page.evidence.add((bench.folder / "evidence",))
    to(qtbot, bench, At.SEALING)
    assert page.sealing.phases._pairs[-1].isVisibleTo(page)
    qtbot.waitUntil(lambda: page.run.dialog is not None, timeout=LONG)


def test_nothing_starts_twice(qtbot: QtBot, bench: Bench) -> None:
    """While a run is under way another start is not heard, and going on or back neither."""
    page = bench.page
    desk = held(bench, Stage.SEAL)
    to(qtbot, bench, At.SEALING)
    qtbot.waitUntil(desk.reached.is_set, timeout=LONG)
    task = page.run._preparing
    page.run.start(page.request())
    page.run.finish()
    page.run.discard()
    page.run.stop()
    assert page.run._preparing is task
    assert page.run.phase is Phase.PREPARING
    assert not page.may_leave()
    desk.go_on.set()
    qtbot.waitUntil(lambda: page.run.dialog is not None, timeout=LONG)


def test_files_that_come_meanwhile_wait_for_the_next_package(
    qtbot: QtBot, bench: Bench, tmp_path: Path
) -> None:
    """They do not disturb the work, are told of, and are there when the next one is begun."""
    page = bench.page
    desk = held(bench, Stage.SEAL)
    to(qtbot, bench, At.SEALING)
    qtbot.waitUntil(desk.reached.is_set, timeout=LONG)
    more = make_evidence(tmp_path)
    page.arrive(Errand(PageName.SEAL, (more, more / "a.txt")))
    page.arrive(Errand(PageName.SEAL, (tmp_path,), sample=True))
    assert where(page) is At.SEALING
    assert page.sealing.later.text() == "Kept for the next package, files and folders: 2"
    assert page.sealing.later.isVisible()
    before = page.evidence.table.paths
    desk.go_on.set()
    to_result(qtbot, bench)
    assert page.evidence.table.paths == before
    page.result.another.click()
    assert where(page) is At.CASE
    assert page.evidence.table.paths == (more, more / "a.txt")
    assert page.case.form.reference.text() == ""
    to(qtbot, bench, At.EVIDENCE)
    assert page.evidence.total.text().startswith("Files: 3,")
    assert not page.sealing.later.isVisibleTo(page)


@pytest.mark.parametrize(
    ("trouble", "back_to"),
    [
        (TargetFull(path="x.cvx", needed=2, free=1), At.CHECK),
        (ZeroDivisionError(), At.KEYS),
    ],
)
def test_failing_explains_and_leads_back_to_where_it_can_be_solved(
    qtbot: QtBot,
    bench: Bench,
    caplog: pytest.LogCaptureFixture,
    trouble: Exception,
    back_to: At,
) -> None:
    """A full drive leads back to the target, a defect to the keys; all that was typed is there."""

    def fail(_report: Report, _cancel: CancelToken) -> None:
        raise trouble

    bench.seal.before = fail
    to(qtbot, bench, At.SEALING)
    qtbot.waitUntil(lambda: bench.page.at is At.RESULT, timeout=LONG)
    result = bench.page.result
    assert result.title.text() == "Failed: not sealed"
    assert result.trouble.isVisible()
    assert result.again.isVisible()
    assert not result.discard.isVisible()
    assert not result.open.isVisible()
    bench.seal.before = None
    result.again.click()
    assert where(bench.page) is back_to
    assert bench.page.case.form.reference.text() == "2026-0417"
    to_key(qtbot, bench)
    assert caplog is not None


def test_evidence_that_vanished_leads_back_to_the_evidence(qtbot: QtBot, bench: Bench) -> None:
    """Files that are gone when the work begins are named, and nothing is left behind."""

    def lose(_report: Report, _cancel: CancelToken) -> None:
        evidence = bench.page.evidence.table.paths[0]
        evidence.rename(evidence.with_name("elsewhere"))

    bench.seal.before = lose
    to(qtbot, bench, At.SEALING)
    qtbot.waitUntil(lambda: bench.page.at is At.RESULT, timeout=LONG)
    assert bench.page.result.trouble.message is not None
    assert bench.page.result.trouble.message.code == "CV-S01"
    assert nothing_left(bench, bench.page)
    bench.page.result.again.click()
    assert where(bench.page) is At.EVIDENCE
    idle(qtbot, bench)
    table = bench.page.evidence.table
    assert table.data(table.index(0, 5)) == "Not there"


def test_a_path_with_hidden_signs_is_written_out_while_it_is_read(
    qtbot: QtBot, bench: Bench
) -> None:
    """The line that names the current file shows what cannot be seen in it, without the bag."""
    bench.page.sealing.bar.show_progress(Progress(Stage.SEAL, 1, 2, 1, 2, "data/gpj.\u202eexe.txt"))
    assert bench.page.sealing.bar._current.text() == "gpj.⟦U+202E⟧exe.txt"
    idle(qtbot, bench)


def test_phases_are_spoken(bench: Bench) -> None:
    """Screen readers hear of each phase whether it is done, under way or to come."""
    shown = bench.page.sealing.phases
    assert isinstance(shown, Phases)
    shown.show_phase(1)
    assert [words.accessibleName() for words in shown._words] == [
        "Read and encrypt: done",
        "Write to the drive: under way",
        "Read back and verify: still to come",
        "Hand over the key: still to come",
    ]
