"""The whole main job on a real screen: load, seal, copy the key once, open, look, extract, log."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from casevault_gui.ui.dialogs.extract import ExtractDialog
from casevault_gui.ui.models.package_rows import Verdict
from casevault_gui.ui.pages.page import PageName
from casevault_gui.ui.pages.review_package import PackageView
from casevault_gui.ui.pages.seal import At
from tests.ui.whole_job import LONG, Job, beside, clipboard_elsewhere, command_line, start

pytestmark = pytest.mark.display

STEPS = {
    "log_created",
    "session_opened",
    "created",
    "key_generated",
    "key_shown",
    "key_copied",
    "key_tested",
    "opened",
    "viewed",
    "verified",
    "extracted",
    "log_verified",
    "session_closed",
}
SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample_case" / "evidence"


@pytest.fixture
def job(qtbot: QtBot, own_home: Path) -> Iterator[Job]:
    """Start the program in an empty home."""
    made = start(qtbot, own_home / "profile")
    yield made
    made.program.stop()


def accounted_for(home: Path) -> list[str]:
    """Return the types of the log's entries, after another process found all of them sound."""
    entries = command_line(home, "custody", "list")["entries"]
    assert isinstance(entries, list)
    verdict = command_line(home, "custody", "verify")
    # Checking it is an entry itself, made before the log is looked at.
    assert (verdict["entries"], verdict["consistent"]) == (len(entries) + 1, True)
    assert verdict["gaps"] == []
    return [str(entry["type"]) for entry in entries]


def copy_and_keep_the_key(job: Job) -> list[str]:
    """Show the key, copy it, read the copy from elsewhere, type its end, finish; return it."""
    dialog = job.key_dialog()
    job.press(dialog.face.show_key)
    job.until(lambda: dialog.face.display.revealed)
    groups = [label.text() for label in dialog.face.display.labels]
    job.press(dialog.face.copy_key)
    job.until(lambda: dialog.face.copied)
    job.idle()
    assert clipboard_elsewhere(job).replace(" ", "") == "".join(groups)
    dialog.ways.last_group.setFocus()
    QTest.keyClicks(dialog.ways.last_group, groups[-1])
    QTest.keyClick(dialog.ways.last_group, Qt.Key.Key_Return)
    job.press(dialog.finish)
    job.until(lambda: job.seal.at is At.RESULT)
    return groups


def open_with_what_was_copied(job: Job) -> PackageView:
    """Go on from the result to the open package, with the key from the clipboard."""
    job.press(job.seal.result.open)
    entry = job.review.unlock.form.key
    job.until(entry.line.isVisible)
    job.idle()
    entry.line.setFocus()
    QTest.keySequence(entry.line, QKeySequence(QKeySequence.StandardKey.Paste))
    job.press(job.review.unlock.open)
    job.until(lambda: job.review.package is not None)
    view = job.review.package
    assert view is not None
    return view


def extract(job: Job, view: PackageView, path: str, out: Path) -> None:
    """Mark a folder of the package and take it out into `out`."""
    view.browser.go_to(view._package.index.find("data/evidence/" + path))
    job.press(view.extract_chosen)
    asked = view.work.dialog
    assert isinstance(asked, ExtractDialog)
    job.press(asked.choose)
    job.answer_file_dialog(out)
    # Before anything is written: it must not go anywhere else.
    assert asked.where.toPlainText() == str(out)
    job.press(asked.extract)
    job.until(lambda: view.work.task is not None or "Extracted" in view.work.outcome.title.text())
    job.until(lambda: view.work.task is None)


def test_the_main_job_from_home_to_a_verified_log(job: Job, own_home: Path) -> None:
    """Somebody new seals the sample, keeps its key, opens, looks, verifies, extracts, accounts."""
    job.begin_sample()
    groups = copy_and_keep_the_key(job)
    sealed = job.seal.result.sealed
    assert sealed is not None
    assert job.seal.result.title.text() == "Sealed: complete"
    assert sealed.path.stat().st_size == sealed.size
    view = open_with_what_was_copied(job)
    job.seen("Bank/transactions.csv")
    picture = job.seen("Photos/IMG_0412.jpg")
    assert view._verdicts.of(picture) is Verdict.VERIFIED
    job.press(view.verify)
    job.until(view.work.outcome.isVisible)
    assert "whole and unaltered" in view.work.outcome.title.text()
    out = own_home / "out"
    out.mkdir()
    extract(job, view, "Bank", out)
    taken = {path.name: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    assert taken == {path.name: path.read_bytes() for path in (SAMPLE / "Bank").iterdir()}

    job.press(job.window.sidebar.button(PageName.CUSTODY))
    job.until(job.custody.isVisible)
    job.press(job.custody.verify)
    job.until(job.custody.verdict.isVisible)
    job.idle()
    shown = job.custody.model.rowCount()
    job.close()
    assert "cvkey1" not in clipboard_elsewhere(job)
    listed = accounted_for(job.home)
    assert set(listed) >= STEPS
    # The window showed all but the end of the copied key, if that came later, and its own.
    assert set(listed[shown:]) <= {"key_copied", "session_closed"}
    assert listed.count("key_copied") == 4
    kept = b"".join(path.read_bytes() for path in job.home.rglob("*") if path.is_file())
    assert "".join(groups).encode() not in kept


def keys(job: Job, *names: str) -> None:
    """Press keys as the X server reports them, whatever has the focus."""
    assert beside(job, "xdotool", "key", "--clearmodifiers", *names).returncode == 0


def types(job: Job, text: str) -> None:
    """Type a text in the same way."""
    assert beside(job, "xdotool", "type", "--clearmodifiers", text).returncode == 0


def fill_in_by_hand(job: Job, target: Path) -> None:
    """Take the sample, go through its steps, type a target; all with keys."""
    keys(job, "alt+t")
    job.until(job.seal.isVisible)
    job.idle()
    for at in (At.EVIDENCE, At.CHECK):
        keys(job, "alt+n")
        job.until(lambda at=at: job.seal.at is at)  # type: ignore[misc]
        job.idle()
    keys(job, "ctrl+a")
    types(job, str(target))
    keys(job, "Return")
    job.until(lambda: job.seal.check.path == target)
    job.idle()
    if job.seal.check.findings.agree.isVisible():
        keys(job, "alt+r")
    job.until(job.seal.next.isEnabled)
    keys(job, "alt+n")
    job.until(lambda: job.seal.at is At.KEYS)
    job.idle()


def keep_the_key_by_hand(job: Job) -> None:
    """Show it, copy it, type its end, finish; all with keys."""
    keys(job, "alt+s")
    job.until(lambda: job.seal.run.dialog is not None)
    dialog = job.seal.run.dialog
    assert dialog is not None
    job.until(dialog.isActiveWindow)
    job.idle()
    keys(job, "alt+s")
    job.until(lambda: dialog.face.display.revealed)
    groups = [label.text() for label in dialog.face.display.labels]
    keys(job, "alt+o")
    job.until(lambda: dialog.face.copied)
    job.idle()
    keys(job, "alt+l")
    job.until(dialog.ways.last_group.hasFocus)
    types(job, groups[-1])
    keys(job, "Return")
    job.until(dialog.finish.isEnabled)
    keys(job, "alt+i")
    job.until(lambda: job.seal.at is At.RESULT)


def test_sealing_with_the_keyboard_alone(job: Job, own_home: Path) -> None:
    """Key presses of the X server alone lead from Home to the open package, and end the program."""
    target = own_home / "by hand.cvx"
    fill_in_by_hand(job, target)
    keep_the_key_by_hand(job)
    assert target.is_file()
    job.until(job.window.isActiveWindow)
    keys(job, "alt+o")
    entry = job.review.unlock.form.key
    job.until(entry.line.isVisible)
    job.idle()
    job.until(entry.line.hasFocus)
    keys(job, "ctrl+v", "Return")
    job.until(lambda: job.review.package is not None)
    keys(job, "ctrl+q")
    job.until(lambda: not job.window.isVisible())
    job.program.stop()
    listed = accounted_for(job.home)
    assert {"created", "key_shown", "key_tested", "opened"} <= set(listed)
    # The copy, and what became of it: the program ended while the key was on the clipboard.
    assert listed.count("key_copied") == 4


@pytest.mark.usefixtures("secret_service")
def test_a_key_in_the_real_keyring_opens_the_package(job: Job) -> None:
    """Stored into a real gnome-keyring, read back, compared, the key opens the package from it."""
    job.begin_sample()
    dialog = job.key_dialog()
    job.press(dialog.ways.keyring.button)
    job.until(dialog.finish.isEnabled)
    assert dialog.ways.keyring.words.text() == "Stored, read back and compared."
    job.press(dialog.finish)
    job.until(lambda: job.seal.at is At.RESULT)
    sealed = job.seal.result.sealed
    assert sealed is not None
    assert sealed.key_places == ("keyring",)
    job.press(job.seal.result.open)
    form = job.review.unlock.form
    keyring = next(choice for way, choice in form.choices.items() if way.name == "KEYRING")
    job.press(keyring)
    job.press(job.review.unlock.open)
    job.until(lambda: job.review.package is not None)
    job.seen("Bank/transactions.csv")
    job.close()
    listed = accounted_for(job.home)
    assert {"key_stored", "opened", "viewed"} <= set(listed)
    assert "key_shown" not in listed


def test_the_program_as_a_process_opens_its_window_and_ends(own_home: Path) -> None:
    """Started as people start it, it shows its window, closes on Ctrl+Q, and leaves a sound log."""
    home = own_home / "profile"
    root = Path(__file__).resolve().parents[2]
    with subprocess.Popen(
        [sys.executable, "-m", "casevault_gui", "--home", str(home)],
        env={**os.environ, "PYTHONPATH": str(root)},
        stderr=subprocess.PIPE,
    ) as process:
        find = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "CaseVault"]
        windows: list[str] = []
        end = time.monotonic() + LONG / 1000
        try:
            # A search fails when another window goes while it is looked at.
            while not windows and time.monotonic() < end:
                found = subprocess.run(find, capture_output=True, check=False, timeout=LONG / 1000)
                windows = re.findall(r"\d+", found.stdout.decode())
            window = windows[-1]
            for command in (["windowactivate", "--sync", window], ["key", "ctrl+q"]):
                subprocess.run(["xdotool", *command], check=True, timeout=LONG / 1000)
            assert process.wait(LONG / 1000) == 0
        finally:
            if process.poll() is None:
                process.send_signal(signal.SIGKILL)
        assert process.stderr is not None
        assert process.stderr.read() == b""
    assert accounted_for(home) == ["log_created", "session_opened", "session_closed"]
