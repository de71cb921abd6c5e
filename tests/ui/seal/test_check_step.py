"""Step 3 of sealing: where the package goes, what stands in the way, and what is to decide."""

from __future__ import annotations

import os
import re
import threading
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from casevault_gui.core.cases.preflight import Preflight
from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.errors import TargetFull
from casevault_gui.core.progress import CancelToken, Report
from casevault_gui.core.workflows.seal_request import SealRequest
from casevault_gui.ui.pages.page import Errand, PageName
from casevault_gui.ui.pages.seal import At
from casevault_gui.ui.pages.seal_check import CheckStep, neutral_name
from tests.ui.seal.steps import LONG, idle, make_evidence, phases, to, where
from tests.ui.seal_samples import Bench, CheapDesk


@pytest.fixture
def step(qtbot: QtBot, bench: Bench) -> CheckStep:
    """Give the step after its first check, over three old files."""
    to(qtbot, bench, At.CHECK)
    return bench.page.check


def said(step: CheckStep) -> str:
    """Return everything the visible labels of the step say."""
    return "\n".join(label.text() for label in step.findChildren(QLabel) if label.isVisible())


def retarget(qtbot: QtBot, bench: Bench, path: Path | str) -> None:
    """Type another target and press Return."""
    line = bench.page.check.target
    line.clear()
    QTest.keyClicks(line, str(path))
    QTest.keyClick(line, Qt.Key.Key_Return)
    idle(qtbot, bench)


def make_young(evidence: Path) -> None:
    """Let a file look as if it was written just now."""
    os.utime(evidence / "a.txt", ns=(time.time_ns(), time.time_ns()))


def test_the_name_tells_nothing_of_the_case(bench: Bench) -> None:
    """The proposal is a date and four random digits, in the person's documents if there are any."""
    assert re.fullmatch(r"evidence-\d{8}-[0-9A-F]{4}\.cvx", bench.page.check.path.name)
    assert bench.page.check.path.parent == bench.folder
    (bench.folder / "Documents").mkdir()
    fresh = CheckStep(bench.page.services, bench.page.request)
    assert fresh.path.parent == bench.folder / "Documents"
    moment = datetime(2026, 4, 17, tzinfo=UTC)
    assert neutral_name(moment).startswith("evidence-20260417-")
    assert len({neutral_name(moment) for _ in range(8)}) > 1
    fresh.deleteLater()


def test_nothing_in_the_way(step: CheckStep, bench: Bench) -> None:
    """A clean case says so with its numbers, in one line and exactly, and may go on at once."""
    assert step.verdict.accessibleName() == "Nothing stands in the way"
    assert step.summary.text().startswith("Files: 3, 300 kB · package about ")
    assert step.summary.text().endswith(" free")
    assert step.summary.toolTip().startswith("In bytes: ")
    assert not step.findings.cards
    assert bench.page.next.isEnabled()
    assert bench.page.hint.text() == ""
    assert not phases(bench.profile, EntryType.CREATED)


def test_a_taken_name_blocks_until_another_is_typed(
    qtbot: QtBot, step: CheckStep, bench: Bench
) -> None:
    """No existing file is replaced: the finding says so, Next is off; a free name is fine."""
    taken = bench.folder / "taken.cvx"
    taken.write_bytes(b"theirs")
    retarget(qtbot, bench, taken)
    assert step.verdict.accessibleName() == "Cannot be sealed like this"
    assert "A file with this name is already there" in said(step)
    assert not bench.page.next.isEnabled()
    assert bench.page.hint.text() == "Solve what stands in the way, then check again."
    retarget(qtbot, bench, bench.folder / "free.cvx")
    assert step.verdict.accessibleName() == "Nothing stands in the way"
    assert bench.page.next.isEnabled()
    assert taken.read_bytes() == b"theirs"


@pytest.mark.parametrize(
    ("target", "words"),
    [
        ("evidence/sub/x.cvx", "outside"),
        ("nowhere/x.cvx", "folder"),
        ("", "already there"),
        ("half.cvx", "unfinished"),
    ],
)
def test_a_target_that_cannot_be_is_refused(
    qtbot: QtBot, step: CheckStep, bench: Bench, target: str, words: str
) -> None:
    """Inside the evidence, in a missing folder, a folder itself, beside an unfinished package."""
    (bench.folder / "half.cvx.partial").write_bytes(b"half")
    retarget(qtbot, bench, bench.folder / target if target else "")
    assert step.findings.blocked
    assert words in said(step).casefold()
    assert not bench.page.next.isEnabled()


def test_a_changed_target_must_be_checked_first(
    qtbot: QtBot, step: CheckStep, bench: Bench
) -> None:
    """While a new name is being typed Next is off; leaving the field checks, and only then."""
    QTest.keyClicks(step.target, "x")
    assert not bench.page.next.isEnabled()
    assert bench.page.hint.text() == "The check has not been made."
    step.target.editingFinished.emit()
    assert bench.page.hint.text() == "Checking…"
    idle(qtbot, bench)
    assert bench.page.next.isEnabled()
    before = step.checked
    step.target.editingFinished.emit()
    assert step.checked is before


@pytest.mark.parametrize(
    ("chosen", "named"),
    [("a.cvx", "a.cvx"), ("a", "a.cvx"), ("case 4.17", "case 4.17.cvx"), ("a.zip", "a.zip.cvx")],
)
def test_a_chosen_place_gets_the_ending(
    qtbot: QtBot, step: CheckStep, bench: Bench, chosen: str, named: str
) -> None:
    """What the system's dialog returns is taken over with our ending, and checked."""
    bench.desk.answers.target = bench.folder / chosen
    step.choose.click()
    idle(qtbot, bench)
    assert step.path == bench.folder / named
    assert step.checked is not None
    assert bench.desk.answers.proposed.startswith(str(bench.folder))


def test_a_home_can_be_written_short(qtbot: QtBot, step: CheckStep, bench: Bench) -> None:
    """~ means the person's home, and spaces around a path mean nothing."""
    retarget(qtbot, bench, "  ~/short.cvx ")
    assert step.path == bench.folder / "short.cvx"


def test_something_to_decide_needs_a_yes(qtbot: QtBot, bench: Bench) -> None:
    """A link and a young file are shown; Next waits for the box; the words stand beside it."""
    evidence = make_evidence(bench.folder)
    (evidence / "link").symlink_to("a.txt")
    make_young(evidence)
    bench.page.evidence.add((evidence,))
    to(qtbot, bench, At.CHECK)
    step = bench.page.check
    assert step.verdict.accessibleName() == "Something for you to decide"
    assert "Links and special files: 1" in said(step)
    assert "Files changed in the last two minutes: 1" in said(step)
    assert not bench.page.next.isEnabled()
    assert bench.page.hint.text() == "Read the points for you to decide."
    step.findings.agree.click()
    assert step.verdict.accessibleName() == "Decided"
    assert bench.page.next.isEnabled()
    step.findings.agree.click()
    assert not bench.page.next.isEnabled()


def test_agreeing_holds_for_the_same_points_only(qtbot: QtBot, bench: Bench) -> None:
    """The same findings again need no second yes; another kind of finding does."""
    evidence = make_evidence(bench.folder)
    (evidence / "link").symlink_to("a.txt")
    bench.page.evidence.add((evidence,))
    to(qtbot, bench, At.CHECK)
    step = bench.page.check
    step.findings.agree.click()
    step.again.click()
    idle(qtbot, bench)
    assert step.findings.agree.isChecked()
    assert bench.page.next.isEnabled()
    make_young(evidence)
    step.again.click()
    idle(qtbot, bench)
    assert not step.findings.agree.isChecked()
    assert not bench.page.next.isEnabled()
    step.findings.agree.click()
    step.propose_name()
    step.check()
    idle(qtbot, bench)
    assert not step.findings.agree.isChecked()


def test_examples_are_folded_out_on_demand(qtbot: QtBot, bench: Bench) -> None:
    """A finding shows the names it is about when asked, hidden signs written out."""
    evidence = make_evidence(bench.folder)
    (evidence / "gpj.\u202eexe").touch()
    os.utime(evidence / "gpj.\u202eexe", ns=(10**18, 10**18))
    bench.page.evidence.add((evidence,))
    to(qtbot, bench, At.CHECK)
    card = next(card for card in bench.page.check.findings.cards if card.examples.text())
    assert not card.examples.isVisible()
    card.more.click()
    assert card.examples.isVisible()
    assert "⟦U+202E⟧" in card.examples.text()
    assert card.more.text() == "Hide names"
    card.more.click()
    assert not card.examples.isVisible()


def test_going_back_and_adding_more_is_checked_anew(
    qtbot: QtBot, step: CheckStep, bench: Bench
) -> None:
    """Files that come while the check is in sight lead back to the evidence and a new check."""
    extra = bench.folder / "extra.bin"
    extra.write_bytes(bytes(10))
    os.utime(extra, ns=(10**18, 10**18))
    bench.page.arrive(Errand(PageName.SEAL, (extra,)))
    assert where(bench.page) is At.EVIDENCE
    to(qtbot, bench, At.CHECK)
    assert step.summary.text().startswith("Files: 4,")


class SlowDesk(CheapDesk):
    """The real desk, whose first check waits until it is cancelled."""

    reached = threading.Event()
    waits = 1

    def check(self, request: SealRequest, report: Report, cancel: CancelToken) -> Preflight:
        """Wait, or check for real."""
        if self.waits:
            self.waits -= 1
            self.reached.set()
            while True:
                cancel.check()
        return super().check(request, report, cancel)


def slow(bench: Bench) -> SlowDesk:
    """Let the next check of the page wait."""
    made = SlowDesk(bench.seal.real)
    made.reached.clear()
    object.__setattr__(bench.page.services, "seal", made)
    return made


def test_checking_again_stops_the_check_under_way(
    qtbot: QtBot, step: CheckStep, bench: Bench
) -> None:
    """While it checks there is a bar with a stop; a new target lets it begin anew, not wait."""
    desk = slow(bench)
    step.check()
    qtbot.waitUntil(desk.reached.is_set, timeout=LONG)
    assert step.bar.isVisible()
    assert not step.again.isEnabled()
    assert bench.page.hint.text() == "Checking…"
    step.target.setText(str(bench.folder / "other.cvx"))
    step.target.editingFinished.emit()
    idle(qtbot, bench)
    assert step.checked is not None
    assert bench.page.next.isEnabled()
    assert not step.bar.isVisible()


def test_stopping_the_check_leaves_it_unmade(qtbot: QtBot, step: CheckStep, bench: Bench) -> None:
    """Stop ends it calmly: nothing is explained, Next is off, and it can be made again."""
    desk = slow(bench)
    step.check()
    qtbot.waitUntil(desk.reached.is_set, timeout=LONG)
    step.bar.stop.click()
    idle(qtbot, bench)
    assert step.trouble.message is None
    assert bench.page.hint.text() == "The check has not been made."
    assert not bench.page.next.isEnabled()
    step.again.click()
    idle(qtbot, bench)
    assert bench.page.next.isEnabled()


@pytest.mark.parametrize("again", [False, True])
def test_going_back_gives_up_the_check(
    qtbot: QtBot, step: CheckStep, bench: Bench, *, again: bool
) -> None:
    """Leaving the step stops it for good, also if it was to begin anew."""
    desk = slow(bench)
    step.check()
    qtbot.waitUntil(desk.reached.is_set, timeout=LONG)
    if again:
        step.check()
    bench.page.back.click()
    idle(qtbot, bench)
    assert where(bench.page) is At.EVIDENCE
    assert step.checked is None


def test_trouble_with_the_check_is_explained(qtbot: QtBot, step: CheckStep, bench: Bench) -> None:
    """If the check itself cannot be made the step tells why in four parts and offers it again."""
    evidence = bench.page.evidence.table.paths[0]
    evidence.rename(evidence.with_name("elsewhere"))
    step.again.click()
    idle(qtbot, bench)
    assert step.trouble.isVisible()
    assert step.trouble.message is not None
    assert step.trouble.message.code == "CV-S01"
    assert not bench.page.next.isEnabled()
    evidence.with_name("elsewhere").rename(evidence)
    step.again.click()
    idle(qtbot, bench)
    assert step.trouble.message is None
    assert bench.page.next.isEnabled()


def test_trouble_while_it_should_begin_anew_is_not_told(
    qtbot: QtBot, step: CheckStep, bench: Bench
) -> None:
    """What the given-up check ran into says nothing about the new one."""
    go_on = threading.Event()

    class Broken(SlowDesk):
        def check(self, request: SealRequest, report: Report, cancel: CancelToken) -> Preflight:
            if self.waits:
                self.waits = 0
                self.reached.set()
                assert go_on.wait(20)
                raise TargetFull(path="x", needed=1, free=0)
            return super().check(request, report, cancel)

    desk = Broken(bench.seal.real)
    desk.reached.clear()
    object.__setattr__(bench.page.services, "seal", desk)
    step.check()
    qtbot.waitUntil(desk.reached.is_set, timeout=LONG)
    step.check()
    go_on.set()
    idle(qtbot, bench)
    assert step.trouble.message is None
    assert bench.page.next.isEnabled()
