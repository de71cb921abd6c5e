"""Notes in the window: kept beside the entry, listed, gone to, written into a file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from casevault_gui.core.workflows.notes import NoteBook
from tests.ui.review.case import Case, idle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from casevault_gui.ui.pages.review import ReviewPage
    from casevault_gui.ui.pages.review_package import PackageView
    from tests.ui.make_services import Desk

MAIL, LEDGER = "Mail/new account.eml", "Documents/old ledger.txt"


@pytest.fixture(autouse=True)
def clean(case: Case) -> Iterator[None]:
    """Forget the notes of the test before."""
    yield
    for path in (case.desk.profile.home / "notes").glob("*"):
        path.unlink()


def noted(case: Case) -> dict[str, tuple[str, bool]]:
    """Return what the profile keeps, by path below the evidence."""
    return {
        note.path.removeprefix("evidence/"): (note.text, note.bookmark)
        for each in NoteBook(case.desk.profile).all()
        for note in each.notes
    }


def go_to(view: PackageView, path: str) -> None:
    """Stand on a file of the sample, its details in sight."""
    view.tabs.setCurrentWidget(view.details)
    view.browser.go_to(view.opened.index.find("data/evidence/" + path))


def write(qtbot: QtBot, page: ReviewPage, view: PackageView, path: str, words: str) -> None:
    """Note something on a file and mark it, then wait until it is kept."""
    go_to(view, path)
    qtbot.waitUntil(view.note.isEnabled)
    view.note.text.setPlainText(words)
    view.note.mark.click()
    qtbot.waitUntil(lambda: view.note.said.text() == "Kept in your profile")
    idle(qtbot, page)


def test_a_note_is_kept_when_the_person_goes_on(
    qtbot: QtBot, page: ReviewPage, view: PackageView, case: Case
) -> None:
    """What was typed is kept by going to another entry, and shown on coming back."""
    go_to(view, MAIL)
    qtbot.waitUntil(view.note.isEnabled)
    view.note.text.setPlainText("who wrote this?")
    go_to(view, LEDGER)
    assert view.note.text.toPlainText() == ""
    assert not view.note.mark.isChecked()
    idle(qtbot, page)
    assert noted(case) == {MAIL: ("who wrote this?", False)}
    go_to(view, MAIL)
    assert view.note.text.toPlainText() == "who wrote this?"
    assert view.note.said.text().startswith("Written 20")


def test_a_note_is_kept_after_a_pause_and_when_the_package_closes(
    qtbot: QtBot, page: ReviewPage, view: PackageView, case: Case
) -> None:
    """Nobody has to press a button, and nothing typed is lost by closing."""
    go_to(view, MAIL)
    qtbot.waitUntil(view.note.isEnabled)
    view.note.text.setPlainText("first")
    qtbot.waitUntil(lambda: noted(case) == {MAIL: ("first", False)})
    view.note.text.setPlainText("second")
    page.close_package()
    idle(qtbot, page)
    assert noted(case) == {MAIL: ("second", False)}


def test_looking_alone_keeps_nothing(
    qtbot: QtBot, page: ReviewPage, view: PackageView, case: Case
) -> None:
    """Walking through entries writes no note, and an emptied one is gone."""
    write(qtbot, page, view, MAIL, "words")
    go_to(view, LEDGER)
    go_to(view, MAIL)
    assert list(noted(case)) == [MAIL]
    view.note.text.clear()
    view.note.mark.click()
    idle(qtbot, page)
    assert noted(case) == {}


def test_all_notes_are_listed_searched_and_gone_to(
    qtbot: QtBot, page: ReviewPage, view: PackageView
) -> None:
    """The list tells each note; going to one stands on its file in the tree."""
    write(qtbot, page, view, MAIL, "who wrote this?")
    write(qtbot, page, view, LEDGER, "")
    view.list_notes.trigger()
    listed = page.noting
    assert listed is not None
    assert not page.recovery.button.isVisible()
    assert listed.rows.rowCount() == 2
    listed.search.setText("WROTE")
    assert listed.rows.rowCount() == 1
    assert [listed.rows.index(0, column).data() for column in range(3)] == [
        "evidence/" + MAIL,
        "★ yes",
        "who wrote this?",
    ]
    listed.go.click()
    assert page.noting is None
    assert page.recovery.button.isVisible()
    assert view.browser.current == view.opened.index.find("data/evidence/" + MAIL)
    idle(qtbot, page)


def test_notes_are_written_into_a_file(
    qtbot: QtBot, desk: Desk, page: ReviewPage, view: PackageView, tmp_path: Path
) -> None:
    """The list is saved for other programs; an existing file is not replaced."""
    write(qtbot, page, view, MAIL, "who wrote this?")
    view.list_notes.trigger()
    assert page.noting is not None
    desk.answers.target = tmp_path / "notes.json"
    page.noting.save.click()
    qtbot.waitUntil((tmp_path / "notes.json").exists)
    idle(qtbot, page)
    [found] = json.loads((tmp_path / "notes.json").read_text(encoding="utf-8"))["rows"]
    assert (found["note"], found["bookmark"]) == ("who wrote this?", True)
    page.noting.save.click()
    qtbot.waitUntil(page.noting.trouble.isVisible)
    idle(qtbot, page)


def test_notes_that_cannot_be_read_are_told(
    qtbot: QtBot, page: ReviewPage, case: Case, view: PackageView
) -> None:
    """A damaged file of notes is trouble beside the note, and is not written over."""
    write(qtbot, page, view, MAIL, "words")
    [stored] = (case.desk.profile.home / "notes").glob("*")
    stored.write_bytes(b"damaged")
    view.note.text.setPlainText("other words")
    view.note.keep()
    qtbot.waitUntil(view.note.trouble.isVisible)
    assert view.note.trouble.message is not None
    assert view.note.trouble.message.code == "CV-C11"
    assert stored.read_bytes() == b"damaged"
    idle(qtbot, page)
