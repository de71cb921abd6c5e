"""A package copied in the window: split, joined, compared, refused, stopped, and in the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.volume_names import volumes_at
from casevault_gui.ui.dialogs.copy_package import CopyDialog, proposed_copy
from casevault_gui.ui.widgets.volume_size_field import OWN
from tests.ui.review.case import idle

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from casevault_gui.ui.pages.review import ReviewPage
    from tests.ui.make_services import Desk
    from tests.ui.review.case import Case

SMALL = 1_000_000


@pytest.fixture
def package(case: Case, tmp_path: Path) -> Path:
    """Give a copy of the sealed sample."""
    path = tmp_path / "case.cvx"
    path.write_bytes(case.sealed.path.read_bytes())
    return path


def ask(qtbot: QtBot, page: ReviewPage, package: Path) -> CopyDialog:
    """Bring the page to the package and open the dialog."""
    page.look_at(package)
    idle(qtbot, page)
    qtbot.waitUntil(page.copying.button.isVisible)
    page.copying.button.click()
    dialog = page.copying.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def copy(qtbot: QtBot, page: ReviewPage, dialog: CopyDialog) -> None:
    """Copy and wait for what came of it."""
    dialog.go.click()
    idle(qtbot, page)
    qtbot.waitUntil(lambda: dialog.outcome.isVisible() or dialog.trouble.isVisible())


def choose(dialog: CopyDialog, size: int) -> None:
    """Choose a size of volumes, in bytes, as if the list had it."""
    at = dialog.sizes.choice.findData(OWN)
    dialog.sizes.choice.setItemData(at, size)
    dialog.sizes.choice.setCurrentIndex(at)


def test_it_is_split_and_joined_again(
    qtbot: QtBot, page: ReviewPage, case: Case, desk: Desk, package: Path, tmp_path: Path
) -> None:
    """Needs no key: the joined copy of the split copy is the package to the byte."""
    whole = package.read_bytes()
    dialog = ask(qtbot, page, package)
    assert dialog.target.text() == str(tmp_path / "case copy.cvx")
    dialog.target.setText(str(tmp_path / "split.cvx"))
    choose(dialog, 100_000)
    dialog.why.setText("for three sticks")
    copy(qtbot, page, dialog)
    volumes = volumes_at(tmp_path / "split.cvx")
    assert len(volumes) > 1
    assert volumes[-1].name in dialog.outcome.words.text()
    assert not dialog.go.isEnabled()
    assert case.entries(EntryType.COPIED) == [Phase.INTENT, Phase.DONE]
    dialog.show_folder.click()
    assert desk.shown == [volumes[0]]
    dialog.reject()
    again = ask(qtbot, page, volumes[1])
    assert again.target.text() == str(tmp_path / "split copy.cvx")
    copy(qtbot, page, again)
    assert (tmp_path / "split copy.cvx").read_bytes() == whole
    assert again.outcome.words.text().startswith("One file")
    again.reject()


def test_nothing_is_replaced_and_another_name_will_do(
    qtbot: QtBot, page: ReviewPage, desk: Desk, package: Path, tmp_path: Path
) -> None:
    """A name that is taken is refused, the form stays, and the next name is tried."""
    taken = tmp_path / "taken.cvx"
    taken.write_bytes(b"somebody's")
    dialog = ask(qtbot, page, package)
    dialog.target.setText(str(taken))
    copy(qtbot, page, dialog)
    assert dialog.trouble.message is not None
    assert dialog.trouble.message.code == "CV-T01"
    assert taken.read_bytes() == b"somebody's"
    desk.answers.target = tmp_path / "free"
    dialog.choose.click()
    assert dialog.target.text() == str(tmp_path / "free.cvx")
    copy(qtbot, page, dialog)
    assert (tmp_path / "free.cvx").read_bytes() == package.read_bytes()
    assert not dialog.trouble.isVisible()
    dialog.reject()


def test_one_s_own_size_is_in_megabytes(qtbot: QtBot, page: ReviewPage, package: Path) -> None:
    """Its field comes when it is chosen; a name is needed."""
    dialog = ask(qtbot, page, package)
    assert dialog.sizes.chosen == 0
    dialog.sizes.choice.setCurrentIndex(dialog.sizes.choice.findData(OWN))
    dialog.sizes.own.setValue(3)
    assert dialog.sizes.own.isVisible()
    assert dialog.sizes.chosen == 3 * SMALL
    dialog.target.setText(" ")
    assert not dialog.go.isEnabled()
    dialog.reject()


def test_the_button_is_there_with_a_package_alone(
    qtbot: QtBot, page: ReviewPage, package: Path
) -> None:
    """Before one is chosen there is nothing to copy."""
    assert not page.copying.button.isVisible()
    ask(qtbot, page, package).reject()
    page.close_package()
    assert not page.copying.button.isVisible()


def test_names_are_proposed_beside_the_package(tmp_path: Path) -> None:
    """Of a volume the whole package's name is taken."""
    assert proposed_copy(tmp_path / "a.cvx").name == "a copy.cvx"
    assert proposed_copy(tmp_path / "a.cvx.002").name == "a copy.cvx"
