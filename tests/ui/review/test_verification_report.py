"""Verification reports in the window: every form, of a whole package and of a damaged one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from casevault_gui.ui.models.package_rows import Verdict
from tests.ui.pdf_reading import text_of
from tests.ui.review.case import Case, idle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from casevault_gui.ui.pages.review import ReviewPage
    from casevault_gui.ui.pages.review_package import PackageView
    from tests.ui.make_services import Desk


def write(qtbot: QtBot, desk: Desk, page: ReviewPage, view: PackageView, path: Path) -> None:
    """Ask for a report and wait for it."""
    idle(qtbot, page)
    desk.answers.target = path
    view.report.trigger()
    qtbot.waitUntil(lambda: view.work.task is None, timeout=20_000)


@pytest.mark.parametrize(
    ("name", "written"),
    [("r.html", "r.html"), ("r.json", "r.json"), ("r.pdf", "r.pdf"), ("r", "r.html")],
)
def test_the_name_says_the_form(
    qtbot: QtBot,
    desk: Desk,
    page: ReviewPage,
    view: PackageView,
    tmp_path: Path,
    name: str,
    written: str,
) -> None:
    """The report tells the outcome, and all files are known to hold."""
    write(qtbot, desk, page, view, tmp_path / name)
    assert view.work.outcome.title.text().startswith("The package is whole and unaltered")
    path = tmp_path / written
    words = text_of(path) if path.suffix == ".pdf" else path.read_text(encoding="utf-8")
    assert "evidence/Documents/old ledger.txt" in words
    assert view.verdicts.of(len(view.opened.index) - 1) is Verdict.VERIFIED
    view.work.show_folder.click()
    assert desk.shown == [tmp_path]


def test_a_damaged_package_is_reported_too(
    qtbot: QtBot, desk: Desk, page: ReviewPage, view: PackageView, case: Case, tmp_path: Path
) -> None:
    """The damaged file is marked in the tree, the others are known to hold."""
    index = view.opened.index
    large = index.find("data/evidence/Documents/long.txt")
    data = case.sealed.path.read_bytes()
    try:
        with case.sealed.path.open("r+b") as file:
            file.seek(len(data) // 2)
            file.write(bytes([data[len(data) // 2] ^ 1]))
        write(qtbot, desk, page, view, tmp_path / "r.json")
    finally:
        case.sealed.path.write_bytes(data)
    found = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert found["outcome"] == "failed"
    assert [each["path"] for each in found["files"] if each["error"]] == [
        "evidence/Documents/long.txt"
    ]
    assert view.verdicts.of(large) is Verdict.FAILED
    assert view.verdicts.of(index.find("data/evidence/Bank/account.json")) is Verdict.VERIFIED
    assert "damaged: 1" in view.work.outcome.words.text()


def test_an_existing_file_is_not_replaced(
    qtbot: QtBot, desk: Desk, page: ReviewPage, view: PackageView, tmp_path: Path
) -> None:
    """What stands there stays, and the trouble is told."""
    (tmp_path / "r.html").write_text("mine", encoding="utf-8")
    write(qtbot, desk, page, view, tmp_path / "r.html")
    assert view.work.trouble.message is not None
    assert view.work.trouble.message.code == "CV-T01"
    assert (tmp_path / "r.html").read_text(encoding="utf-8") == "mine"
