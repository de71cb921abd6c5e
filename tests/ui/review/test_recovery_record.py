"""A package's recovery record in the window: made, compared with, and used to write it whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.ui.dialogs.recovery_record import RecoveryRecordDialog
from tests.ui.review.case import idle

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from casevault_gui.ui.pages.review import ReviewPage
    from tests.ui.make_services import Desk
    from tests.ui.review.case import Case


@pytest.fixture
def package(case: Case, tmp_path: Path) -> Path:
    """Give a copy of the sealed sample that may be damaged."""
    path = tmp_path / "copy.cvx"
    path.write_bytes(case.sealed.path.read_bytes())
    return path


def ask(qtbot: QtBot, page: ReviewPage, package: Path) -> RecoveryRecordDialog:
    """Bring the page to the package and open the dialog."""
    page.look_at(package)
    idle(qtbot, page)
    qtbot.waitUntil(page.recovery.button.isVisible)
    page.recovery.button.click()
    qtbot.waitUntil(lambda: page.recovery.dialog is not None and page.recovery.dialog.isVisible())
    assert page.recovery.dialog is not None
    return page.recovery.dialog


@pytest.fixture
def asked(qtbot: QtBot, page: ReviewPage, package: Path) -> Iterator[RecoveryRecordDialog]:
    """Give the dialog for a whole package without a record."""
    dialog = ask(qtbot, page, package)
    yield dialog
    dialog.reject()
    idle(qtbot, page)


def step(qtbot: QtBot, page: ReviewPage, dialog: RecoveryRecordDialog) -> str:
    """Do the next step; return what is said of it."""
    dialog.outcome.clear()
    dialog.go.click()
    idle(qtbot, page)
    qtbot.waitUntil(lambda: dialog.outcome.isVisible() or dialog.trouble.isVisible())
    return dialog.outcome.title.text()


def test_a_record_is_made_and_the_damage_mended(
    qtbot: QtBot,
    page: ReviewPage,
    case: Case,
    desk: Desk,
    package: Path,
    asked: RecoveryRecordDialog,
    tmp_path: Path,
) -> None:
    """One button leads from no record to a compared, damaged and repaired package."""
    assert asked.share.isVisible()
    assert "There is none yet" in asked.note.text()
    asked.percent.setCurrentIndex(1)
    assert step(qtbot, page, asked) == "The recovery record was made"
    record = tmp_path / "copy.cvx.recovery"
    assert record.stat().st_size > 0
    assert not asked.share.isVisible()
    assert case.entries(EntryType.PROTECTED) == [Phase.INTENT, Phase.DONE]
    assert "as it was" in step(qtbot, page, asked)
    whole = package.read_bytes()
    package.write_bytes(bytes(3_000) + whole[3_000:])
    assert step(qtbot, page, asked) == "The package is damaged, and can be repaired"
    assert asked.go.text() == "&Write the whole package…"
    desk.answers.target = tmp_path / "new.cvx"
    assert step(qtbot, page, asked).startswith("Repaired")
    assert (tmp_path / "new.cvx").read_bytes() == whole
    assert case.entries(EntryType.REPAIRED) == [Phase.INTENT, Phase.DONE]


def test_a_name_that_is_taken_can_be_chosen_anew(
    qtbot: QtBot,
    page: ReviewPage,
    desk: Desk,
    package: Path,
    asked: RecoveryRecordDialog,
    tmp_path: Path,
) -> None:
    """Repair replaces nothing; another name is asked for, without comparing again."""
    step(qtbot, page, asked)
    whole = package.read_bytes()
    package.write_bytes(bytes(10) + whole[10:])
    step(qtbot, page, asked)
    taken = tmp_path / "taken.cvx"
    taken.write_text("mine")
    desk.answers.target = taken
    step(qtbot, page, asked)
    assert asked.trouble.message is not None
    assert asked.trouble.message.code == "CV-T01"
    assert taken.read_text() == "mine"
    desk.answers.target = tmp_path / "free.cvx"
    assert step(qtbot, page, asked).startswith("Repaired")


def test_a_file_that_is_no_record_is_told(
    qtbot: QtBot,
    page: ReviewPage,
    desk: Desk,
    asked: RecoveryRecordDialog,
    tmp_path: Path,
) -> None:
    """Another file chosen by mistake is explained, and another can be chosen."""
    other = tmp_path / "letter.txt"
    other.write_text("dear colleague")
    desk.answers.files = (other,)
    asked.choose.click()
    assert not asked.share.isVisible()
    step(qtbot, page, asked)
    assert asked.trouble.message is not None
    assert asked.trouble.message.code == "CV-R01"
    assert asked.go.isEnabled()


def test_too_much_damage_is_said_in_numbers(
    qtbot: QtBot, page: ReviewPage, package: Path, asked: RecoveryRecordDialog
) -> None:
    """Damage that the record cannot repair offers no writing, and names salvage."""
    step(qtbot, page, asked)
    package.write_bytes(bytes(package.stat().st_size))
    assert "More is damaged" in step(qtbot, page, asked)
    assert "Salvage" in asked.outcome.words.text()
    assert asked.go.text() == "Co&mpare"


def test_a_file_that_is_no_package_has_no_record(
    qtbot: QtBot, page: ReviewPage, tmp_path: Path
) -> None:
    """The button comes with a package, whole or damaged, and with nothing else."""
    assert not page.recovery.button.isVisible()
    page.look_at(tmp_path / "missing.cvx")
    idle(qtbot, page)
    qtbot.waitUntil(page.trouble.isVisible)
    page.close_package()
    assert not page.recovery.button.isVisible()
