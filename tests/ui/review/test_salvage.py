"""The page of reviewing over a damaged package: the offer to salvage, and what comes of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.package.durable_volumes import DurableVolumes
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.volume_names import volumes_at
from casevault_gui.core.workflows.salvage import EVIDENCE, INCOMPLETE
from casevault_gui.ui.pages.review_ways import Way
from tests.ui.review.case import Case, idle

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from casevault_gui.ui.pages.review import ReviewPage
    from tests.ui.make_services import Desk


@pytest.fixture
def cut(case: Case, tmp_path: Path) -> Path:
    """Give the sealed sample without its last third."""
    data = case.sealed.path.read_bytes()
    path = tmp_path / "cut.cvx"
    path.write_bytes(data[: len(data) * 2 // 3])
    return path


def offer(qtbot: QtBot, page: ReviewPage, path: Path) -> None:
    """Open a damaged package until the page offers to salvage it, and accept."""
    page.look_at(path)
    qtbot.waitUntil(page.unlock.form.choices[Way.KEY].isVisible)
    idle(qtbot, page)


def begin(qtbot: QtBot, page: ReviewPage, case: Case, path: Path) -> None:
    """Go from the failed opening to the question what to salvage with."""
    offer(qtbot, page, path)
    page.unlock.form.key.set_text(case.sealed.key)
    page.unlock.open.click()
    qtbot.waitUntil(page.rescue.isVisible)
    page.rescue.click()
    qtbot.waitUntil(page.salvage.isVisible)
    idle(qtbot, page)


def test_what_still_holds_comes_out(
    qtbot: QtBot, page: ReviewPage, case: Case, desk: Desk, cut: Path, tmp_path: Path
) -> None:
    """A cut package does not open; salvage asks for key and folder and brings out what it can."""
    begin(qtbot, page, case, cut)
    view = page.salvage
    assert not view.open.isEnabled()
    desk.answers.folder = tmp_path
    view.choose.click()
    view.form.key.set_text(case.sealed.key)
    assert view.open.isEnabled()
    view.open.click()
    qtbot.waitUntil(view.outcome.isVisible)
    out = tmp_path / "cut salvaged"
    assert list((out / EVIDENCE).rglob("*"))
    assert "not known" in view.outcome.title.text()
    assert view.form.wish is None
    assert not view.open.isEnabled()
    assert not view.bar.isVisible()


def test_lost_files_are_written_in_part_if_it_is_asked_for(
    qtbot: QtBot, page: ReviewPage, case: Case, desk: Desk, cut: Path, tmp_path: Path
) -> None:
    """The box is off at first; with it on, what a cut went through comes out marked and told."""
    begin(qtbot, page, case, cut)
    view = page.salvage
    assert not view.incomplete.isChecked()
    desk.answers.folder = tmp_path
    view.choose.click()
    view.form.key.set_text(case.sealed.key)
    view.incomplete.setChecked(True)
    view.open.click()
    qtbot.waitUntil(view.outcome.isVisible)
    written = [found.name for found in (tmp_path / "cut salvaged" / INCOMPLETE).rglob("*.*")]
    assert written
    assert all(name.endswith(".incomplete") for name in written)
    labels = [label.text() for label in view.outcome.findChildren(QLabel)]
    assert any(text.startswith("Written in part") for text in labels)


def test_a_lost_beginning_is_made_up_by_the_end(
    qtbot: QtBot, page: ReviewPage, case: Case, tmp_path: Path
) -> None:
    """A file that does not begin as a package any more can be looked through, and is found one."""
    path = tmp_path / "headless.cvx"
    path.write_bytes(bytes(4_096) + case.sealed.path.read_bytes()[4_096:])
    page.look_at(path)
    qtbot.waitUntil(page.rescue.isVisible)
    page.rescue.click()
    qtbot.waitUntil(page.salvage.isVisible)
    assert page.salvage.form.choices[Way.KEY].isVisible()
    assert not page.trouble.isVisible()


def test_where_nothing_is_left_the_page_says_so(
    qtbot: QtBot, page: ReviewPage, tmp_path: Path
) -> None:
    """Looking through a file that is no package at all ends in its own words."""
    path = tmp_path / "drawing.cvx"
    path.write_bytes(b"a drawing" * 1_000)
    page.look_at(path)
    qtbot.waitUntil(page.rescue.isVisible)
    page.rescue.click()
    qtbot.waitUntil(lambda: shown_code(page) == "CV-P16")
    assert page.choose.isVisible()
    assert not page.rescue.isVisible()


def shown_code(page: ReviewPage) -> str:
    """Return the code of the trouble the page shows."""
    message = page.trouble.message
    return "" if message is None else message.code


def test_a_wrong_key_can_be_put_right(
    qtbot: QtBot, page: ReviewPage, case: Case, desk: Desk, cut: Path, tmp_path: Path
) -> None:
    """A key of another package is told as anywhere else, and the chosen folder stays chosen."""
    begin(qtbot, page, case, cut)
    view = page.salvage
    desk.answers.folder = tmp_path
    view.choose.click()
    view.form.key.set_text(PackageKey.generate().text)
    view.open.click()
    qtbot.waitUntil(view.trouble.isVisible)
    assert view.trouble.message is not None
    assert view.trouble.message.code == "CV-K02"
    view.form.key.set_text(case.sealed.key)
    assert view.open.isEnabled()


def test_an_intact_package_has_no_such_offer(qtbot: QtBot, page: ReviewPage, case: Case) -> None:
    """A package that opens, or does not for lack of the right key, is not called damaged."""
    offer(qtbot, page, case.sealed.path)
    page.unlock.form.key.set_text(PackageKey.generate().text)
    page.unlock.open.click()
    qtbot.waitUntil(page.unlock.trouble.isVisible)
    assert not page.rescue.isVisible()


def test_a_package_in_several_files_opens_by_any_and_tells_what_is_missing(
    qtbot: QtBot, page: ReviewPage, case: Case, tmp_path: Path
) -> None:
    """Any file shows the whole set; without one its number is told, and salvage is offered."""
    with PackageReader(case.sealed.path) as reader:
        package = reader.header.package_id
    file = DurableVolumes(tmp_path / "set.cvx", package, 20_000)
    file.write(case.sealed.path.read_bytes())
    file.finish()
    paths = volumes_at(tmp_path / "set.cvx")
    page.look_at(paths[1])
    qtbot.waitUntil(page.unlock.form.choices[Way.KEY].isVisible)
    idle(qtbot, page)
    assert f"in files: {len(paths)}, all of them here" in said(page)
    paths.pop(1).unlink()
    page.look_at(paths[0])
    qtbot.waitUntil(page.rescue.isVisible)
    idle(qtbot, page)
    assert "Parts of this package are missing: 2, of" in said(page)
    page.rescue.click()
    qtbot.waitUntil(page.salvage.isVisible)
    idle(qtbot, page)
    assert "missing: 2" in said(page)


def said(page: ReviewPage) -> str:
    """Return everything the visible labels of the page say."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
