"""Disclosing in the window: choose, give reasons, make the derived package, read what it proves."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.workflows.credentials import KeyCredential
from casevault_gui.core.workflows.disclosure_choice import DisclosureChoice
from casevault_gui.core.workflows.review import open_review
from casevault_gui.ui.disclose_desk import DisclosureDesk
from casevault_gui.ui.models.package_rows import Column, VerdictBook
from casevault_gui.ui.pages.page import Errand, PageName
from casevault_gui.ui.pages.review_disclose_files import FilesStep
from tests.ui.review.case import Case, idle
from tests.ui.review_samples import Sealed
from tests.ui.seal.steps import LONG, retype_key

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from casevault_gui.ui.dialogs.key_once import KeyOnceDialog
    from casevault_gui.ui.pages.review import ReviewPage
    from casevault_gui.ui.pages.review_disclose import DiscloseView
    from casevault_gui.ui.pages.review_disclose_schedule import ScheduleStep
    from casevault_gui.ui.pages.review_package import PackageView


@pytest.fixture
def disclosing(qtbot: QtBot, page: ReviewPage, view: PackageView) -> DiscloseView:
    """Give the first step of disclosing some of the sealed sample."""
    idle(qtbot, page)
    view.disclose.trigger()
    qtbot.waitUntil(lambda: page.disclosing is not None)
    assert page.disclosing is not None
    return page.disclosing


def number(disclosing: DiscloseView, path: str) -> int:
    """Return the entry at a path of the sample."""
    return disclosing.files.desk.review.index.find("data/evidence" + path)


def cell(disclosing: DiscloseView, path: str, column: Column, role: Qt.ItemDataRole) -> Any:
    """Return what the first step's tree answers about an entry."""
    disclosing.files.browser.go_to(number(disclosing, path))
    now = disclosing.files.browser.tree.currentIndex()
    return now.siblingAtColumn(column).data(role)


def tick(disclosing: DiscloseView, path: str, state: Qt.CheckState) -> bool:
    """Tick or untick an entry in the tree; say whether that could be done."""
    browser = disclosing.files.browser
    browser.go_to(number(disclosing, path))
    now = browser.tree.currentIndex().siblingAtColumn(Column.NAME)
    if not now.flags() & Qt.ItemFlag.ItemIsUserCheckable:
        return False
    return browser.tree.model().setData(now, state.value, Qt.ItemDataRole.CheckStateRole)


def ticked(disclosing: DiscloseView, path: str) -> Qt.CheckState:
    """Return how an entry is ticked."""
    role = Qt.ItemDataRole.CheckStateRole
    return Qt.CheckState(cell(disclosing, path, Column.NAME, role))


def make(qtbot: QtBot, page: ReviewPage, disclosing: DiscloseView, path: Path) -> Sealed:
    """Go on from the schedule to the result, agreeing to all; return what was made."""
    flow = disclosing.flow
    dialog = to_key(qtbot, page, disclosing, path)
    key = retype_key(qtbot, dialog)
    idle(qtbot, page)
    dialog.finish.click()
    qtbot.waitUntil(lambda: flow.at == flow.at_result, timeout=LONG)
    assert flow.result.sealed is not None
    return Sealed(flow.result.sealed.path, key)


def to_key(qtbot: QtBot, page: ReviewPage, disclosing: DiscloseView, path: Path) -> KeyOnceDialog:
    """Go on from the schedule to the question for the key, agreeing to all."""
    flow = disclosing.flow
    flow.next.click()
    flow.check.target.setText(str(path))
    flow.check.check()
    idle(qtbot, page)
    flow.check.findings.agree.setChecked(True)
    assert flow.next.isEnabled(), flow.hint.text()
    flow.next.click()
    flow.keys.why.setText("order of 3 May")
    assert flow.next.text().endswith("3 files")
    flow.next.click()
    assert not page.back.isEnabled()
    qtbot.waitUntil(lambda: flow.run.dialog is not None, timeout=LONG)
    assert flow.run.dialog is not None
    return flow.run.dialog


def reasons_in(schedule: ScheduleStep) -> set[str]:
    """Return the reasons that the schedule shows."""
    rows = schedule.view.rows
    return {rows.index(row, 1).data() for row in range(rows.rowCount())}


def test_a_folder_is_disclosed_with_reasons_for_the_rest(
    qtbot: QtBot, page: ReviewPage, case: Case, disclosing: DiscloseView, tmp_path: Path
) -> None:
    """The derived package opens with a key of its own and proves what it holds; the log has it."""
    flow, reasons, schedule = disclosing.flow, disclosing.reasons, disclosing.schedule
    original = disclosing.files.desk.review.facts.package
    assert not flow.next.isEnabled()
    assert tick(disclosing, "/Bank", Qt.CheckState.Checked)
    assert ticked(disclosing, "") is Qt.CheckState.PartiallyChecked
    flow.next.click()
    assert flow.hint.text().startswith("Give a reason")
    reasons.browser.go_to(number(disclosing, "/Photos"))
    reasons.reason.setEditText("Privacy of third parties")
    reasons.give.click()
    assert not flow.next.isEnabled()
    reasons.rest.setEditText("not relevant")
    flow.next.click()
    qtbot.waitUntil(lambda: schedule.plan is not None)
    assert reasons_in(schedule) == {"Privacy of third parties", "not relevant"}
    assert schedule.view.rows.index(0, 0).data().startswith("number")
    schedule.named.click()
    qtbot.waitUntil(lambda: schedule.plan is not None)
    assert schedule.view.rows.index(0, 0).data().startswith("evidence/")
    schedule.reference.setText("R-17")
    made = make(qtbot, page, disclosing, tmp_path / "part.cvx")
    credential = KeyCredential(PackageKey.parse(made.key))
    with open_review(case.desk.profile, made.path, credential) as review:
        found = review.provenance()
        assert found is not None
        assert (found.disclosed.package, found.disclosed.proven) == (original, 3)
        assert review.record is not None
        assert review.record.reference == "R-17"
    why = {item.path: item.reason for item in found.disclosed.withheld}
    assert why["data/evidence/Photos/IMG_0412.jpg"] == "Privacy of third parties"
    assert why["data/evidence/Documents/long.txt"] == "not relevant"
    entries = list(case.desk.profile.log.find(kind=EntryType.DISCLOSED))
    assert [entry.phase for entry in entries] == [Phase.INTENT, Phase.DONE]
    assert entries[0].why == "order of 3 May"
    flow.result.open.click()
    qtbot.waitUntil(lambda: page.unlock.isVisible() and page.disclosing is None)
    idle(qtbot, page)


def test_what_a_search_found_is_chosen_at_once_and_undone(
    qtbot: QtBot, page: ReviewPage, disclosing: DiscloseView
) -> None:
    """All found files are disclosed by one button; undo takes exactly that step back."""
    step = disclosing.files
    tick(disclosing, "/Bank/account.json", Qt.CheckState.Checked)
    step.browser.wanted.setText("ext:jpg")
    qtbot.waitUntil(lambda: step.browser.searched is not None)
    assert step.take_all.text() == "All &found"
    step.take_all.click()
    index = step.desk.review.index
    pictures = [n for n in range(len(index)) if index.name(n).endswith(".jpg")]
    assert len(pictures) > 1
    assert set(pictures) < set(step.choice.chosen)
    step.undo.click()
    assert step.choice.chosen == [number(disclosing, "/Bank/account.json")]
    step.undo.click()
    assert step.choice.chosen == []
    assert not step.undo.isEnabled()
    step.browser.wanted.clear()
    qtbot.waitUntil(lambda: step.browser.searched is None)
    step.take_all.click()
    assert ticked(disclosing, "") is Qt.CheckState.Checked
    step.drop_all.click()
    assert step.choice.files == 0
    idle(qtbot, page)


def test_selected_rows_are_disclosed_and_withheld(disclosing: DiscloseView) -> None:
    """The buttons take what is marked in the tree, folders with all below."""
    step = disclosing.files
    assert not step.take.isEnabled()
    step.browser.go_to(number(disclosing, "/Bank"))
    step.take.click()
    assert step.choice.files == 3
    assert cell(disclosing, "/Bank", Column.VERDICT, Qt.ItemDataRole.DisplayRole) == "✓ disclosed"
    step.browser.go_to(number(disclosing, "/Bank/account.json"))
    step.drop.click()
    assert step.choice.files == 2
    assert cell(disclosing, "/Bank", Column.VERDICT, Qt.ItemDataRole.DisplayRole) == "in part"


def test_what_must_not_be_disclosed_has_no_box(
    qtbot: QtBot, page: ReviewPage, case: Case, disclosing: DiscloseView
) -> None:
    """A file the record bars is left out of its folder, cannot be ticked, and says why."""
    desk = disclosing.files.desk
    bar = {number(disclosing, "/Bank/account.json"): "BH-03"}
    step = FilesStep(
        page.services,
        DisclosureDesk(case.desk.profile, desk.review, DisclosureChoice(desk.review.index, bar)),
        VerdictBook(len(desk.review.index)),
    )
    qtbot.addWidget(step)
    step.enter()
    assert "1 file must not be disclosed" in step.barred.text()
    step.browser.go_to(next(iter(bar)))
    name = step.browser.tree.currentIndex().siblingAtColumn(Column.NAME)
    assert name.data(Qt.ItemDataRole.CheckStateRole) is None
    assert not name.flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert "BH-03" in name.siblingAtColumn(Column.VERDICT).data()
    step.browser.go_to(number(disclosing, "/Bank"))
    step.take.click()
    assert step.choice.files == 2
    folder = step.browser.tree.currentIndex().siblingAtColumn(Column.NAME)
    assert Qt.CheckState(folder.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked


def test_what_is_dropped_while_a_package_is_made_waits(
    qtbot: QtBot, page: ReviewPage, case: Case, disclosing: DiscloseView, tmp_path: Path
) -> None:
    """Nothing pulls the original from under the work; going back opens what was dropped."""
    flow = disclosing.flow
    tick(disclosing, "/Bank", Qt.CheckState.Checked)
    flow.next.click()
    disclosing.reasons.rest.setEditText("not relevant")
    flow.next.click()
    qtbot.waitUntil(lambda: disclosing.schedule.plan is not None)
    to_key(qtbot, page, disclosing, tmp_path / "part.cvx")
    page.arrive(Errand(PageName.OPEN, (case.sealed.path,)))
    page.go_back()
    assert page.disclosing is disclosing
    assert not page.may_leave()
    flow.run.discard()
    qtbot.waitUntil(lambda: flow.at == flow.at_result, timeout=LONG)
    assert page.subtitle.text() == "2024-0117-FR.cvx waits to be opened."
    assert not list(tmp_path.glob("part*"))
    page.back.click()
    assert page.disclosing is None
    qtbot.waitUntil(page.unlock.isVisible)
    idle(qtbot, page)


def test_another_package_ends_the_choice(
    qtbot: QtBot, page: ReviewPage, case: Case, disclosing: DiscloseView
) -> None:
    """While no package is being made, another package takes the place of the disclosure."""
    page.arrive(Errand(PageName.OPEN, (case.sealed.path,)))
    assert page.disclosing is None
    qtbot.waitUntil(page.unlock.isVisible)
    idle(qtbot, page)
    assert page.may_leave()
    assert disclosing is not None


def test_back_leads_to_the_package(
    qtbot: QtBot, page: ReviewPage, disclosing: DiscloseView
) -> None:
    """Going back forgets the disclosure and shows the open package again."""
    tick(disclosing, "/Bank", Qt.CheckState.Checked)
    page.back.click()
    assert page.disclosing is None
    assert page.package is not None
    assert page.package.isVisible()
    assert page.package.disclose.isEnabled()
    assert page.leave.isVisible()
    idle(qtbot, page)
