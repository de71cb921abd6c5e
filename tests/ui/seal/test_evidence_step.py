"""Step 2 of sealing: choosing, dropping, taking out, and looking at it beside the window."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from casevault_gui.core.progress import CancelToken, Progress, Report, Stage
from casevault_gui.ui.pages.page import Errand, PageName
from casevault_gui.ui.pages.seal import At
from casevault_gui.ui.pages.seal_evidence import EvidenceStep
from casevault_gui.ui.pages.seal_intake import look_at
from tests.ui.seal.steps import drag, drop, idle, make_evidence, mime, to, where
from tests.ui.seal_samples import Bench

_FLAG = QItemSelectionModel.SelectionFlag


@pytest.fixture
def step(qtbot: QtBot, bench: Bench) -> EvidenceStep:
    """Give the step, in sight and empty."""
    bench.page.case.form.reference.setText("2026-0417")
    bench.page.next.click()
    idle(qtbot, bench)
    assert where(bench.page) is At.EVIDENCE
    return bench.page.evidence


def chosen(step: EvidenceStep) -> list[Path]:
    """Return what the table holds."""
    return list(step.table.paths)


def statuses(step: EvidenceStep) -> list[str]:
    """Return the last column."""
    table = step.table
    return [str(table.data(table.index(row, 5))) for row in range(table.rowCount())]


def choose(step: EvidenceStep, *rows: int) -> None:
    """Choose rows of the table."""
    step.view.selectionModel().clear()
    for row in rows:
        step.view.selectionModel().select(step.table.index(row, 0), _FLAG.Select | _FLAG.Rows)


def test_an_empty_step_invites(step: EvidenceStep, bench: Bench) -> None:
    """Nothing can be sealed yet: Next is off with the reason, the focus is on adding files."""
    assert step.drop.isVisible()
    assert not step.view.isVisible()
    assert not bench.page.next.isEnabled()
    assert bench.page.hint.text() == "Add at least one file or folder."
    assert bench.page.focusWidget() is step.drop.add_files


def test_files_and_a_folder_are_chosen_and_added_up(
    qtbot: QtBot, step: EvidenceStep, bench: Bench
) -> None:
    """Both buttons of the invitation add; then the table stands there with its total."""
    evidence = make_evidence(bench.folder)
    extra = bench.folder / "extra.bin"
    extra.write_bytes(bytes(1000))
    bench.desk.answers.folder = evidence
    step.drop.add_folder.click()
    assert not step.drop.isVisible()
    assert step.view.isVisible()
    bench.desk.answers.files = (extra,)
    step.add_files.click()
    idle(qtbot, bench)
    assert statuses(step) == ["Ready · files: 3", "Ready"]
    assert step.total.text() == "Files: 4, 301 kB"
    assert "".join(filter(str.isdigit, step.total.toolTip())) == "301010"
    assert bench.page.next.isEnabled()


def test_cancelling_the_choice_adds_nothing(step: EvidenceStep, bench: Bench) -> None:
    """The system's dialogs may be left without a choice."""
    bench.desk.answers.files, bench.desk.answers.folder = (), None
    step.drop.add_files.click()
    step.drop.add_folder.click()
    assert chosen(step) == []


def test_things_are_dropped_anywhere_on_the_step(
    qtbot: QtBot, step: EvidenceStep, bench: Bench
) -> None:
    """Files of this computer are taken, on the invitation and beside it; addresses are not."""
    evidence = make_evidence(bench.folder)
    web = mime(["https://example.org/a.txt"])
    assert not drag(step, web)
    assert not drag(step.drop, web)
    assert drag(step.drop, mime([evidence / "a.txt"]))
    drop(step.drop, mime([evidence / "a.txt"]))
    assert drag(step, mime([evidence, "https://example.org/"]))
    drop(step, mime([evidence, "https://example.org/", evidence / "a.txt"]))
    idle(qtbot, bench)
    assert chosen(step) == [evidence / "a.txt", evidence]
    assert statuses(step)[0] == "Inside number 2: sealed once"
    assert step.total.text().startswith("Files: 3,")


def test_what_cannot_be_sealed_is_said_in_its_row(
    qtbot: QtBot, step: EvidenceStep, bench: Bench
) -> None:
    """Something that is not there, and a link, are told at once and do not stop the rest."""
    evidence = make_evidence(bench.folder)
    link = bench.folder / "link"
    link.symlink_to(evidence)
    step.add((bench.folder / "gone", link, evidence))
    idle(qtbot, bench)
    assert statuses(step) == ["Not there", "A link: add what it points to", "Ready · files: 3"]


def test_chosen_rows_are_taken_out_and_brought_back(
    qtbot: QtBot, step: EvidenceStep, bench: Bench
) -> None:
    """Remove takes several rows, leaves the files alone, stands on the next row; Undo helps."""
    paths = tuple(bench.folder / name for name in ("a", "b", "c"))
    for path in paths:
        path.write_bytes(b"x")
    step.add(paths)
    assert not step.remove.isEnabled()
    choose(step, 0, 1)
    assert step.remove.isEnabled()
    step.remove.click()
    assert chosen(step) == [paths[2]]
    assert all(path.exists() for path in paths)
    assert step.view.currentIndex().row() == 0
    step.remove.click()
    assert chosen(step) == []
    assert bench.page.focusWidget() is step.drop.add_files
    step.undo.click()
    step.undo.click()
    assert chosen(step) == list(paths)
    step.undo.click()
    assert chosen(step) == []
    assert not step.undo.isVisible()
    idle(qtbot, bench)


def test_the_keyboard_removes_and_undoes(qtbot: QtBot, step: EvidenceStep, bench: Bench) -> None:
    """Del takes the chosen row out, Ctrl+Z brings it back; Del with nothing chosen does nothing."""
    paths = (bench.folder / "a", bench.folder / "b")
    step.add(paths)
    bench.page.activateWindow()
    step.view.setFocus()
    step.view.selectionModel().clear()
    QTest.keyClick(step.view, Qt.Key.Key_Delete)
    assert chosen(step) == list(paths)
    choose(step, 1)
    QTest.keyClick(step.view, Qt.Key.Key_Delete)
    assert chosen(step) == [paths[0]]
    QTest.keySequence(step.view, QKeySequence(QKeySequence.StandardKey.Undo))
    assert chosen(step) == list(paths)
    idle(qtbot, bench)


def test_coming_back_looks_anew(qtbot: QtBot, step: EvidenceStep, bench: Bench) -> None:
    """What changed on the drive meanwhile is seen when the step comes into sight again."""
    evidence = make_evidence(bench.folder)
    step.add((evidence,))
    idle(qtbot, bench)
    bench.page.back.click()
    (evidence / "new.txt").write_bytes(b"new")
    bench.page.next.click()
    idle(qtbot, bench)
    assert statuses(step) == ["Ready · files: 4"]


def test_sources_added_elsewhere_wait_until_the_step_is_seen(qtbot: QtBot, bench: Bench) -> None:
    """Files that come with an errand on the first step are looked at when the second is reached."""
    evidence = make_evidence(bench.folder)
    bench.page.arrive(Errand(PageName.SEAL, (evidence,)))
    idle(qtbot, bench)
    assert list(bench.page.evidence.table.unknown) == [evidence]
    to(qtbot, bench, At.EVIDENCE)
    assert list(bench.page.evidence.table.unknown) == []


def test_a_long_look_counts_as_it_goes_and_is_given_up_for_a_change(
    qtbot: QtBot, step: EvidenceStep, bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While it is counting the total says so; taking the source out stops the counting."""
    reached = threading.Event()

    def endless(paths: tuple[Path, ...], report: Report, cancel: CancelToken) -> object:
        if paths[0].name != "huge":
            return look_at(paths, report, cancel)
        report(Progress(Stage.SCAN, 5_000_000, 0, 12, 0, "data/x"))
        reached.set()
        while True:
            cancel.check()

    monkeypatch.setattr(f"{EvidenceStep.__module__}.look_at", endless)
    step.add((bench.folder / "huge",))
    qtbot.waitUntil(lambda: step.total.text() == "Counting: Files: 12, 5.00 MB so far")
    assert bench.page.next.isEnabled()
    small = bench.folder / "small"
    small.write_bytes(b"x")
    step.add((small,))
    choose(step, 0)
    step.remove.click()
    idle(qtbot, bench)
    assert step.total.text() == "Files: 1, 1 byte"
    assert reached.is_set()


def test_leaving_stops_the_look(
    qtbot: QtBot, step: EvidenceStep, bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Going back frees the lane; nothing is said of it."""
    reached = threading.Event()

    def endless(_paths: tuple[Path, ...], _report: Report, cancel: CancelToken) -> object:
        reached.set()
        while True:
            cancel.check()

    monkeypatch.setattr(f"{EvidenceStep.__module__}.look_at", endless)
    step.add((bench.folder / "huge",))
    qtbot.waitUntil(reached.is_set)
    bench.page.back.click()
    idle(qtbot, bench)
    assert not step.trouble.isVisible()
    assert step.table.unknown


def test_a_defect_while_looking_is_told(
    qtbot: QtBot,
    step: EvidenceStep,
    bench: Bench,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """If looking itself breaks, the step explains it in four parts and can still be used."""

    def broken(_paths: tuple[Path, ...], _report: Report, _cancel: CancelToken) -> object:
        raise ZeroDivisionError

    monkeypatch.setattr(f"{EvidenceStep.__module__}.look_at", broken)
    step.add((bench.folder / "a",))
    idle(qtbot, bench)
    assert step.trouble.message is not None
    assert step.trouble.message.code == "CV-BUG"
    assert "defect" in caplog.text
    assert bench.page.back.isEnabled()
