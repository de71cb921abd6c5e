"""The hash memorandum of an open package, from its own page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from casevault_gui.core.custody.events import EntryType, Phase
from tests.ui.pdf_reading import text_of
from tests.ui.review.case import Case, idle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from casevault_gui.ui.pages.review import ReviewPage
    from casevault_gui.ui.pages.review_package import PackageView
    from tests.ui.make_services import Desk


def write(qtbot: QtBot, desk: Desk, page: ReviewPage, view: PackageView, path: Path) -> None:
    """Ask for a memorandum and wait for it."""
    idle(qtbot, page)
    desk.answers.target = path
    view.memorandum.trigger()
    assert not view.memorandum.isEnabled()
    qtbot.waitUntil(lambda: view.work.task is None, timeout=20_000)
    assert view.memorandum.isEnabled()


def test_a_memorandum_lists_every_file_of_the_open_package(
    qtbot: QtBot, desk: Desk, page: ReviewPage, view: PackageView, case: Case, tmp_path: Path
) -> None:
    """The paper names each file with its SHA-256, and the log says before that it is made."""
    before = len(case.entries(EntryType.CHECKPOINT_PRINTED))
    path = tmp_path / "memorandum.pdf"
    write(qtbot, desk, page, view, path)
    assert view.work.outcome.title.text() == "The hash memorandum was made"
    words = "".join(text_of(path).split())
    index = view.opened.index
    for number in range(len(index)):
        if not index.folder(number):
            assert index.sha256(number).hex() in words
    assert view.opened.facts.package in words
    assert case.entries(EntryType.CHECKPOINT_PRINTED)[before:] == [Phase.INTENT, Phase.DONE]
    view.work.show_folder.click()
    assert desk.shown == [tmp_path]


def test_a_memorandum_replaces_no_file(
    qtbot: QtBot, desk: Desk, page: ReviewPage, view: PackageView, tmp_path: Path
) -> None:
    """What stands there stays, and the trouble is told."""
    path = tmp_path / "mine.pdf"
    path.write_text("mine", encoding="utf-8")
    write(qtbot, desk, page, view, path)
    assert view.work.trouble.message is not None
    assert view.work.trouble.message.code == "CV-T01"
    assert path.read_text(encoding="utf-8") == "mine"
