"""Verifying and extracting a really sealed package, whole and damaged, and closing it."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.errors import SourceUnreadable
from casevault_gui.ui.dialogs.extract import ExtractDialog, ExtractedDialog
from casevault_gui.ui.models.package_rows import Verdict
from casevault_gui.ui.pages.review import ReviewPage
from casevault_gui.ui.pages.review_package import PackageView
from tests.ui.make_services import Desk
from tests.ui.review.case import Case, idle, stand_on


def test_verifying_gives_a_verdict_for_all(qtbot: QtBot, view: PackageView, case: Case) -> None:
    """Verifying ends in a verdict, the package's hash to copy, and a mark on every file."""
    view.verify.click()
    assert not view.extract_all.isEnabled()
    qtbot.waitUntil(view.work.outcome.isVisible)
    assert "whole and unaltered" in view.work.outcome.title.text()
    assert "Not packed" in view.work.outcome.words.text()
    assert view.window().focusWidget() is view.work.outcome
    assert view._verdicts.of(3) is Verdict.VERIFIED
    assert view.extract_all.isEnabled()
    assert case.entries(EntryType.VERIFIED)[-1] is Phase.DONE


def test_everything_is_extracted_and_nothing_replaced(
    qtbot: QtBot, view: PackageView, desk: Desk, tmp_path: Path
) -> None:
    """All files come out with their bytes; a second time beside the first, under other names."""
    out = tmp_path / "out"
    desk.answers.folder = out
    for round_ in (1, 2):
        view.extract_all.click()
        dialog = view.work.dialog
        assert isinstance(dialog, ExtractDialog)
        assert dialog.what.text().startswith("Files: 18, ")
        assert not dialog.extract.isEnabled()
        dialog.choose.click()
        dialog.extract.click()
        qtbot.waitUntil(lambda: view.work.task is None and view.work.outcome.isVisible())
        count = sum(path.is_file() for path in out.rglob("*"))
        assert count == 18 * round_
    names = sorted(path.name for path in (out / "evidence" / "Bank").iterdir())
    assert names[:2] == ["account.json", "account~2.json"]
    view.work.show_folder.click()
    assert desk.shown == [out]
    view.work.names.click()
    dialog_rows = view.work.dialog.rows  # type: ignore[union-attr]
    assert dialog_rows.rowCount() == 18


def test_taken_names_are_left_out_and_listed_in_a_file(
    qtbot: QtBot, view: PackageView, desk: Desk, tmp_path: Path
) -> None:
    """Files whose names are taken can be left out; what was left out is saved, or nothing done."""
    out, names = tmp_path / "out", tmp_path / "names.csv"
    taken = out / "evidence" / "Bank" / "account.json"
    taken.parent.mkdir(parents=True)
    taken.write_text("mine", encoding="utf-8")
    desk.answers.folder, desk.answers.target = out, names
    for policy in (2, 1):
        view.extract_all.click()
        dialog = view.work.dialog
        assert isinstance(dialog, ExtractDialog)
        dialog.choose.click()
        dialog.taken.setCurrentIndex(policy)
        dialog.extract.click()
        shown = view.work.trouble if policy == 2 else view.work.outcome
        qtbot.waitUntil(lambda: view.work.task is None and shown.isVisible())  # noqa: B023
        assert sum(path.is_file() for path in out.rglob("*")) == (1 if policy == 2 else 18)
    assert view.work.outcome.title.text().endswith("names are taken: 1")
    number = view._package.index.find("data/evidence/Bank/account.json")
    assert view._verdicts.of(number) is Verdict.UNKNOWN
    view.work.names.click()
    listed = view.work.dialog
    assert isinstance(listed, ExtractedDialog)
    assert listed.rows.rowCount() == 2
    listed.save.click()
    qtbot.waitUntil(lambda: names.exists() and view.work.task is None)
    assert "evidence/Bank/account.json,,skipped" in names.read_text(encoding="utf-8")
    assert view.work.outcome.isVisible()
    assert taken.read_text(encoding="utf-8") == "mine"


def test_chosen_folder_is_extracted_with_all_below_it(
    qtbot: QtBot, view: PackageView, desk: Desk, tmp_path: Path
) -> None:
    """Extracting a marked folder brings its files and no others; they count as verified."""
    index = view._package.index
    view.browser.go_to(index.find("data/evidence/Bank"))
    assert view.extract_chosen.isEnabled()
    view.extract_chosen.click()
    dialog = view.work.dialog
    assert isinstance(dialog, ExtractDialog)
    desk.answers.folder = tmp_path / "some"
    dialog.choose.click()
    dialog.extract.click()
    qtbot.waitUntil(view.work.outcome.isVisible)
    files = sorted(path.name for path in (tmp_path / "some").rglob("*") if path.is_file())
    assert files == ["account.json", "chart.png", "transactions.csv"]
    account = index.find("data/evidence/Bank/account.json")
    assert view._verdicts.of(account) is Verdict.VERIFIED
    assert view._verdicts.of(index.find("data/evidence/Phone/mixed.txt")) is Verdict.UNKNOWN


def test_trouble_with_the_target_is_explained(
    qtbot: QtBot, view: PackageView, tmp_path: Path
) -> None:
    """A target that is no folder ends the work with a message, and work can begin again."""
    target = tmp_path / "file"
    target.write_text("in the way", encoding="utf-8")
    view.work._extract(target)
    qtbot.waitUntil(view.work.trouble.isVisible)
    assert view.verify.isEnabled()
    assert target.read_text(encoding="utf-8") == "in the way"


def test_stopped_work_says_so_calmly(qtbot: QtBot, view: PackageView) -> None:
    """Work that the person stopped is told of as information, and is no verdict."""
    view.verify.click()
    view.work.bar.stop.click()
    qtbot.waitUntil(lambda: view.work.task is None)
    assert view.work.trouble.isVisible()
    assert view.work.trouble.property("tone") == "info"
    assert view._verdicts.of(3) is Verdict.UNKNOWN


def test_damage_is_found_marked_and_survived(
    qtbot: QtBot, page: ReviewPage, case: Case, tmp_path: Path
) -> None:
    """In a package with a damaged chunk, that file is marked, others are shown and come out."""
    damaged = tmp_path / "damaged.cvx"
    data = bytearray(case.sealed.path.read_bytes())
    data[300_000] ^= 1
    damaged.write_bytes(data)
    page.look_at(damaged)
    qtbot.waitUntil(page.unlock.form.isVisible)
    page.unlock.form.key.set_text(case.sealed.key)
    page.unlock.open.click()
    qtbot.waitUntil(lambda: page.package is not None)
    view = page.package
    assert view is not None
    number = stand_on(qtbot, view, "Documents/long.txt")
    assert view.preview.trouble.isVisible()
    assert view._verdicts.of(number) is Verdict.FAILED
    view.verify.click()
    qtbot.waitUntil(view.work.trouble.isVisible)
    assert view.work.trouble.message is not None
    assert view.work.trouble.message.code == "CV-P08"
    view.work._numbers = None
    view.work._extract(tmp_path / "out")
    qtbot.waitUntil(view.work.outcome.isVisible)
    assert "files that failed: 1" in view.work.outcome.title.text()
    view.work.names.click()
    rows = view.work.dialog.rows  # type: ignore[union-attr]
    assert "not written" in rows.data(rows.index(0, 1))
    assert view._verdicts.of(number) is Verdict.FAILED
    stand_on(qtbot, view, "Phone/mixed.txt")
    assert not view.preview.trouble.isVisible()


@pytest.mark.parametrize("working", [False, True])
def test_closing_forgets_everything(
    qtbot: QtBot, page: ReviewPage, view: PackageView, case: Case, *, working: bool
) -> None:
    """Closing the package, at rest or at work, stops the work, closes the file, shows nothing."""
    stand_on(qtbot, view, "Phone/mixed.txt")
    package = view._package
    verdicts = case.entries(EntryType.VERIFIED).count(Phase.DONE)
    go = threading.Event()
    if working:
        # So short a package would be verified before anybody could leave it.
        page.services.lane.start(lambda _report, _cancel: go.wait(60))
        view.verify.click()
    page.leave.click()
    go.set()
    assert page.package is None
    assert page.choose.isVisible()
    idle(qtbot, page)
    assert case.entries(EntryType.VERIFIED).count(Phase.DONE) == verdicts
    with pytest.raises(SourceUnreadable):
        package.preview(package.index.find("data/evidence/Bank/account.json"))
