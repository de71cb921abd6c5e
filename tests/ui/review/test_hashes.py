"""Lists of hashes in the window: hits are marked in the tree, searched, and written down."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from casevault_gui.ui.models.package_rows import Column
from tests.ui.review.case import idle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from casevault_gui.ui.pages.review import ReviewPage
    from casevault_gui.ui.pages.review_package import PackageView
    from tests.ui.make_services import Desk

LEDGER, PHOTO = "data/evidence/Documents/old ledger.txt", "data/evidence/Photos/IMG_0412.jpg"


def make_list(view: PackageView, path: Path, *files: str, more: str = "") -> Path:
    """Write a list of the hashes of these files of the package."""
    index = view.opened.index
    hashes = [index.sha256(index.find(file)).hex() for file in files]
    path.write_text("\n".join([*hashes, more]), encoding="ascii")
    return path


def match(qtbot: QtBot, desk: Desk, page: ReviewPage, view: PackageView, *lists: Path) -> None:
    """Choose lists and wait for what they give."""
    desk.answers.files = lists
    view.match.trigger()
    qtbot.waitUntil(lambda: view.hashes.outcome.isVisible() or view.hashes.trouble.isVisible())
    idle(qtbot, page)


def verdict(view: PackageView, path: str, role: Qt.ItemDataRole) -> str:
    """Return what the tree says of a file."""
    index = view.browser.tree_model.index_of(view.opened.index.find(path))
    return str(index.siblingAtColumn(Column.VERDICT).data(role))


def test_hits_are_marked_searched_and_saved(
    qtbot: QtBot, desk: Desk, page: ReviewPage, view: PackageView, tmp_path: Path
) -> None:
    """The tree bears a sign that is also spoken; the search shows hits among others."""
    known = make_list(view, tmp_path / "known.txt", LEDGER, PHOTO, more="0" * 64)
    match(qtbot, desk, page, view, known)
    assert view.hashes.outcome.title.text() == "Files that are on the lists: 2"
    assert view.hashes.outcome.words.text() == "known.txt: 2 of 3 hashes"
    assert verdict(view, LEDGER, Qt.ItemDataRole.DisplayRole) == "⚑"
    assert verdict(view, LEDGER, Qt.ItemDataRole.AccessibleTextRole) == "on a list"
    view.hashes.show_hits.click()
    index = view.opened.index
    hits = [index.find(LEDGER), index.find(PHOTO)]
    qtbot.waitUntil(lambda: view.browser.searched is not None)
    assert list(view.browser.searched or ()) == hits
    view.browser.wanted.setText("is:listed ext:jpg")
    qtbot.waitUntil(lambda: list(view.browser.searched or ()) == hits[1:])
    desk.answers.target = tmp_path / "hits.csv"
    view.hashes.save.click()
    qtbot.waitUntil(lambda: view.hashes.save.text() == "Saved")
    lines = csv.DictReader(io.StringIO((tmp_path / "hits.csv").read_text(encoding="utf-8")))
    assert [line["path"] for line in lines] == [
        path.removeprefix("data/") for path in (LEDGER, PHOTO)
    ]
    idle(qtbot, page)


def test_hits_are_disclosed_or_withheld_together(
    qtbot: QtBot, desk: Desk, page: ReviewPage, view: PackageView, tmp_path: Path
) -> None:
    """The marks are known to the search of a disclosure."""
    match(qtbot, desk, page, view, make_list(view, tmp_path / "known.txt", LEDGER, PHOTO))
    view.disclose.trigger()
    qtbot.waitUntil(lambda: page.disclosing is not None)
    assert page.disclosing is not None
    step = page.disclosing.files
    step.browser.wanted.setText("is:listed")
    qtbot.waitUntil(lambda: step.browser.searched is not None)
    step.take_all.click()
    index = view.opened.index
    assert step.choice.chosen == [index.find(LEDGER), index.find(PHOTO)]
    idle(qtbot, page)


def test_other_lists_take_the_place_of_the_first(
    qtbot: QtBot, desk: Desk, page: ReviewPage, view: PackageView, tmp_path: Path
) -> None:
    """Nothing found is told as such, and no old sign stays in the tree."""
    match(qtbot, desk, page, view, make_list(view, tmp_path / "known.txt", LEDGER))
    match(qtbot, desk, page, view, make_list(view, tmp_path / "other.txt", more="0" * 64))
    assert view.hashes.outcome.title.text() == "No file is on the lists"
    assert not view.hashes.show_hits.isVisible()
    assert verdict(view, LEDGER, Qt.ItemDataRole.DisplayRole) == ""


def test_a_list_that_cannot_be_compared_is_told(
    qtbot: QtBot, desk: Desk, page: ReviewPage, view: PackageView, tmp_path: Path
) -> None:
    """MD5 alone is no answer that nothing is there."""
    (tmp_path / "old.txt").write_text("0" * 32, encoding="ascii")
    match(qtbot, desk, page, view, tmp_path / "old.txt")
    assert "nothing can be compared" in view.hashes.outcome.title.text()
    assert "which a package has not: 1" in view.hashes.outcome.words.text()
    match(qtbot, desk, page, view, tmp_path / "none.txt")
    assert view.hashes.trouble.message is not None
    assert view.hashes.trouble.message.code == "CV-S01"


def test_noted_entries_are_searched_too(qtbot: QtBot, page: ReviewPage, view: PackageView) -> None:
    """A note is a sign in the tree and a word of the search."""
    number = view.opened.index.find(LEDGER)
    view.browser.go_to(number)
    qtbot.waitUntil(view.note.isEnabled)
    view.note.mark.click()
    qtbot.waitUntil(lambda: "✎" in verdict(view, LEDGER, Qt.ItemDataRole.DisplayRole))
    view.browser.wanted.setText("is:noted")
    qtbot.waitUntil(lambda: list(view.browser.searched or ()) == [number])
    view.browser.go_to(number)
    view.note.mark.click()
    qtbot.waitUntil(lambda: "✎" not in verdict(view, LEDGER, Qt.ItemDataRole.DisplayRole))
    idle(qtbot, page)
