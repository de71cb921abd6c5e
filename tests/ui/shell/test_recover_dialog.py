"""After a crash: the banner, the list of what was interrupted, and settling it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.errors import TargetFull
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.ui.dialogs.recover import RecoverDialog
from casevault_gui.ui.main_window import MainWindow
from casevault_gui.ui.recovery import RecoveryService
from casevault_gui.ui.services import InterruptedJob, JobAdvice, JobKind
from tests.ui.make_services import Desk
from tests.ui.shell.places import LONG, PLACES
from tests.ui.shell.real import open_shell, said

ROOT = Path(__file__).resolve().parents[3]
KILLED = """
import os, signal, sys
from casevault_gui.core.workflows import package_files
from tests.faults.works import seal as work

home, evidence, target, step = sys.argv[1:]

def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)

if step == "naming":
    package_files.rename_without_replacing = die
work(lambda phase, _value: die() if phase == step else None, home, evidence, target)
"""
"""Seals for real, and is killed: when everything is written, or just before the package's name."""


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


@pytest.mark.parametrize(
    ("step", "words", "outcome"),
    [
        ("written", "The package was not finished.", "Cleaned up."),
        ("naming", "The package is whole and its key was kept.", "Finished. The package has its"),
    ],
)
def test_killed_work_is_put_in_order_at_the_next_start(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, step: str, words: str, outcome: str
) -> None:
    """After a real kill: the banner, what happened in words, one key press, and all is in order."""
    evidence, target = tmp_path / "evidence", tmp_path / "case.cvx"
    evidence.mkdir()
    (evidence / "a.txt").write_text("alpha")
    arguments = [str(tmp_path / "profile"), str(evidence), str(target), step]
    child = subprocess.run(
        [sys.executable, "-c", KILLED, *arguments], cwd=ROOT, check=False, capture_output=True
    )
    assert child.returncode == -9, child.stderr.decode()
    assert target.with_name("case.cvx.partial").exists()
    with open_shell(qapp, tmp_path) as shell:
        window = MainWindow(shell.services, PLACES)
        qtbot.addWidget(window)
        window.show()
        assert window.banner.isVisible()
        window.banner.button.click()
        dialog = window.findChild(RecoverDialog)
        assert isinstance(dialog, RecoverDialog)
        assert dialog.focusWidget() is dialog.later
        shown = said(dialog)
        assert words in shown
        assert str(target) in shown
        (started,) = [line for line in shown.splitlines() if line.startswith("Sealing a package")]
        assert started.endswith(" UTC")
        assert "T" not in started.partition("started")[2].removesuffix("UTC")
        QTest.keyClick(dialog._actions[0], Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: outcome in said(dialog), timeout=LONG)
        assert dialog.later.text() == "&Close"
        dialog.later.click()
        assert not window.banner.isVisible()
        assert list(shell.profile.log.unresolved()) == []
    assert target.exists() == (step == "naming")
    assert not target.with_name("case.cvx.partial").exists()
    assert (evidence / "a.txt").read_text() == "alpha"


def test_a_long_list_scrolls(qtbot: QtBot, desk: Desk) -> None:
    """However much was interrupted, the dialog stays on the screen and its button in sight."""
    desk.jobs.found += [interrupted(JobAdvice.CLEAN_UP, f"case-{n}") for n in range(12)]
    dialog = RecoverDialog(desk.services)
    qtbot.addWidget(dialog)
    dialog.open()
    area = dialog.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    assert area.verticalScrollBar().maximum() > 0
    assert dialog.height() <= dialog.screen().availableGeometry().height()
    dialog._actions[11].setFocus()
    QTest.keyClick(dialog._actions[11], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not desk.services.lane.busy, timeout=LONG)
    assert [job.identifier for job in desk.jobs.cleaned] == ["case-11"]
