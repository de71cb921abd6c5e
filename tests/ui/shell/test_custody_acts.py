"""What the page of the custody log does: verify, compare with checkpoints, export."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.ui.pages.custody import CustodyPage
from casevault_gui.ui.pages.page import Errand, PageName
from tests.ui.shell.real import Shell, said

LONG = 20_000


@pytest.fixture
def page(qtbot: QtBot, shell: Shell) -> CustodyPage:
    """Give the page, visited."""
    made = CustodyPage(shell.services)
    qtbot.addWidget(made)
    made.resize(820, 600)
    made.show()
    made.arrive(Errand(PageName.CUSTODY))
    return made


def export(qtbot: QtBot, page: CustodyPage, shell: Shell, form: str = "jsonl") -> Path:
    """Export in a form, through the menu, and return the new folder."""
    target = shell.folder / "out"
    target.mkdir(exist_ok=True)
    before = set(target.iterdir())
    shell.answers.folder = target
    menu = page.export.menu()
    next(action for action in menu.actions() if action.data() == form).trigger()
    qtbot.waitUntil(page.exported.isVisible, timeout=LONG)
    qtbot.waitUntil(shell.idle, timeout=LONG)
    (made,) = set(target.iterdir()) - before
    return made


def verified(qtbot: QtBot, page: CustodyPage, shell: Shell) -> str:
    """Wait for the answers and return what they say."""
    qtbot.waitUntil(page.verdict.isVisible, timeout=LONG)
    qtbot.waitUntil(shell.idle, timeout=LONG)
    return said(page.verdict)


def test_verifying_gives_three_answers_and_is_logged(
    qtbot: QtBot, page: CustodyPage, shell: Shell
) -> None:
    """The check itself is announced and done in the log, and shows up in the table."""
    page.verify.setFocus()
    QTest.keyClick(page.verify, Qt.Key.Key_Space)
    assert page.bar.isVisible()
    assert not page.verify.isEnabled()
    assert not page.export.isEnabled()
    words = verified(qtbot, page, shell)
    for answer in ("Yes, all 3 entries", "Not anchored yet", "Nothing left open"):
        assert answer in words
    assert not page.bar.isVisible()
    assert page.verify.isEnabled()
    assert shell.types()[-2:] == ["log_verified", "log_verified"]
    assert page.model.rowCount() == 4
    page.verdict.put_away.click()
    assert not page.verdict.isVisible()


def test_an_exported_checkpoint_anchors_the_log(
    qtbot: QtBot, page: CustodyPage, shell: Shell
) -> None:
    """What was given away and is brought back says up to where the log is as it was then."""
    folder = export(qtbot, page, shell)
    page.verify.click()
    assert "Not anchored yet" in verified(qtbot, page, shell)
    shell.answers.files = (folder / "checkpoint.txt",)
    page.verdict.compare.click()
    qtbot.waitUntil(lambda: "The first 3 of" in said(page.verdict), timeout=LONG)
    # Long paths may be broken between lines.
    assert "checkpoint.txt" in said(page.verdict).replace("\u200b", "")
    page.verify.click()
    qtbot.waitUntil(shell.idle, timeout=LONG)
    assert "The first 3 of" in verified(qtbot, page, shell)


def test_a_checkpoint_of_another_log_is_refused(
    qtbot: QtBot, page: CustodyPage, shell: Shell, tmp_path: Path
) -> None:
    """It proves nothing about this log, and the page says so instead of any answer."""
    with open_profile(tmp_path / "other") as other:
        note = tmp_path / "theirs.txt"
        note.write_bytes(other.log.checkpoint_at(other.log.size))
    page.verify.click()
    verified(qtbot, page, shell)
    shell.answers.files = (note,)
    page.verdict.compare.click()
    qtbot.waitUntil(page.trouble.isVisible, timeout=LONG)
    assert page.trouble.message is not None
    assert page.trouble.message.code == "CV-C07"
    assert not page.verdict.isVisible()
    qtbot.waitUntil(page.verify.isEnabled, timeout=LONG)


def test_a_checkpoint_that_cannot_be_read_is_explained(
    qtbot: QtBot, page: CustodyPage, shell: Shell, tmp_path: Path
) -> None:
    """A missing file is trouble on the page; nobody gets an answer from half a question."""
    shell.answers.files = (tmp_path / "none.txt",)
    page._ask_checkpoint()
    qtbot.waitUntil(page.trouble.isVisible, timeout=LONG)
    assert page.trouble.message is not None
    assert page.trouble.message.code == "CV-S01"
    assert "log_verified" not in shell.types()


def test_a_damaged_log_is_said_to_be_damaged(qtbot: QtBot, page: CustodyPage, shell: Shell) -> None:
    """The first answer names the entry where it begins, in words."""
    shell.grow(5)
    connection = shell.profile.log._store._connection
    connection.set_authorizer(None)
    connection.execute("DROP TRIGGER entries_update")
    connection.execute("UPDATE entries SET body = zeroblob(300) WHERE seq = 4")
    page.verify.click()
    words = verified(qtbot, page, shell)
    assert "No, from entry 4 on" in words
    assert "Its contents were changed or damaged." in words


def test_an_export_is_what_a_stranger_can_verify(
    qtbot: QtBot, page: CustodyPage, shell: Shell
) -> None:
    """Entries, checkpoint and key of the log lie in a new folder that only the user may read."""
    folder = export(qtbot, page, shell)
    assert sorted(path.name for path in folder.iterdir()) == [
        "checkpoint.txt",
        "entries.jsonl",
        "log.vkey",
    ]
    assert folder.stat().st_mode & 0o777 == 0o700
    lines = (folder / "entries.jsonl").read_bytes().splitlines()
    assert [json.loads(line)["type"] for line in lines] == [
        "log_created",
        "session_opened",
        "checkpoint",
    ]
    assert str(folder) in page.exported.facts.findChildren(type(page.entry.body))[0].toPlainText()
    page.show_folder.click()
    assert shell.shown == [folder]
    page.exported.dismiss.click()
    assert not page.exported.isVisible()


def test_two_exports_lie_beside_each_other(qtbot: QtBot, page: CustodyPage, shell: Shell) -> None:
    """The same place again, in the same second and in another form, replaces and mixes nothing."""
    first = export(qtbot, page, shell)
    second = export(qtbot, page, shell, "csv")
    assert first != second
    assert (second / "entries.csv").read_bytes().count(b"\n") > 3
    assert not (second / "entries.jsonl").exists()
    assert (first / "entries.jsonl").exists()


def test_an_export_that_fails_is_explained_and_can_be_tried_again(
    qtbot: QtBot, page: CustodyPage, shell: Shell
) -> None:
    """Where nothing can be written the page says so, the log says so, and the buttons are back."""
    blocked = shell.folder / "file"
    blocked.write_text("in the way")
    shell.answers.folder = blocked
    page.export.menu().actions()[0].trigger()
    qtbot.waitUntil(page.trouble.isVisible, timeout=LONG)
    qtbot.waitUntil(page.export.isEnabled, timeout=LONG)
    assert not page.exported.isVisible()
    last = list(shell.profile.log.entries())[-1]
    assert (last.type, last.phase.value) == ("checkpoint", "failed")
    export(qtbot, page, shell)
    assert not page.trouble.isVisible()


def test_nothing_is_exported_when_no_folder_is_chosen(page: CustodyPage, shell: Shell) -> None:
    """Closing the system's dialog leaves everything as it was."""
    page.export.menu().actions()[0].trigger()
    assert not page.bar.isVisible()
    assert "checkpoint" not in shell.types()
    page.show_folder.click()
    assert shell.shown == []


def test_stopping_a_check_is_no_trouble(qtbot: QtBot, page: CustodyPage, shell: Shell) -> None:
    """A person's own stop is not explained to them, and what did not begin is not in the log."""
    before = threading.Event()
    shell.services.lane.start(lambda _report, _cancel: before.wait(LONG))
    page.verify.click()
    page.bar.stop.click()
    before.set()
    qtbot.waitUntil(page.verify.isEnabled, timeout=LONG)
    assert not page.trouble.isVisible()
    assert not page.verdict.isVisible()
    assert "log_verified" not in shell.types()
