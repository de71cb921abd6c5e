"""After a crash: the banner, the list of what was interrupted, and settling it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from casevault_gui.app import RecoveryService
from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.errors import TargetFull
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.ui.dialogs.recover import RecoverDialog
from casevault_gui.ui.main_window import MainWindow
from casevault_gui.ui.services import InterruptedJob, JobAdvice, JobKind
from tests.ui.make_services import Desk
from tests.ui.shell.places import LONG


def interrupted(advice: JobAdvice, name: str = "a", kind: JobKind = JobKind.SEAL) -> InterruptedJob:
    """Return interrupted work."""
    target = Path("/media/usb") / f"{name}.cvx"
    partial = target.with_name(target.name + ".partial")
    return InterruptedJob(kind, target, partial, "2026-04-17 09:12 UTC", advice, name)


def test_after_a_crash_the_window_says_so(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    """The banner leads to the list; when all is settled it goes away."""
    assert window.banner.isHidden()
    desk.jobs.found.append(interrupted(JobAdvice.CLEAN_UP))
    window.refresh_recovery()
    assert window.banner.isVisible()
    window.banner.button.click()
    dialog = window.findChild(RecoverDialog)
    assert isinstance(dialog, RecoverDialog)
    dialog._actions[0].click()
    qtbot.waitUntil(lambda: not desk.services.lane.busy, timeout=LONG)
    dialog.later.click()
    assert window.banner.isHidden()


def test_interrupted_work_is_settled_one_by_one(qtbot: QtBot, desk: Desk) -> None:
    """Each line does what it offers, and says what was done."""
    unfinished, whole = interrupted(JobAdvice.CLEAN_UP, "a"), interrupted(JobAdvice.FINISH, "b")
    desk.jobs.found += [unfinished, whole]
    dialog = RecoverDialog(desk.services)
    qtbot.addWidget(dialog)
    dialog.open()
    for number in (1, 0):
        dialog._actions[number].click()
        assert not any(action.isEnabled() for action in dialog._actions)
        qtbot.waitUntil(lambda: not desk.services.lane.busy, timeout=LONG)
    assert (desk.jobs.cleaned, desk.jobs.finished) == ([unfinished], [whole])
    assert [text.text() for text in dialog._outcomes] == [
        "Cleaned up.",
        "Finished. The package has its name.",
    ]


def test_the_next_start_settles_acts_without_an_end(tmp_path: Path) -> None:
    """An act that broke off and left nothing is logged so at once; nobody is asked about it."""
    with open_profile(tmp_path / "home") as profile:
        profile.log.begin(EntryType.NOTE_ADDED, why="lost")
        assert RecoveryService(profile).interrupted() == ()
        assert list(profile.log.unresolved()) == []


def test_files_that_came_out_whole_are_said_to_stay(qtbot: QtBot, desk: Desk) -> None:
    """Of an extraction only what is unfinished is removed; nobody is told to seal again."""
    desk.jobs.found.append(interrupted(JobAdvice.CLEAN_UP, kind=JobKind.EXTRACT))
    dialog = RecoverDialog(desk.services)
    qtbot.addWidget(dialog)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Files that came out are whole and stay" in said
    assert "seal again" not in said


def test_what_cannot_be_settled_is_explained_and_stays(qtbot: QtBot, desk: Desk) -> None:
    """Trouble is shown in the dialog, and the line can be tried again."""
    desk.jobs.found.append(interrupted(JobAdvice.CLEAN_UP))
    desk.jobs.refuse = TargetFull(path="/media/usb")
    dialog = RecoverDialog(desk.services)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog._actions[0].click()
    qtbot.waitUntil(dialog.trouble.isVisible, timeout=LONG)
    assert dialog._actions[0].isEnabled()
    assert len(desk.jobs.found) == 1
