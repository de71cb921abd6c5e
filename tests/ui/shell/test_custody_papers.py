"""Papers from the page of the custody log: asked for, written beside the window, logged, shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.workflows.reports import ReportKind, ReportRequest
from casevault_gui.ui.dialogs.papers import PapersDialog, proposed_name
from casevault_gui.ui.pages.custody import CustodyPage
from casevault_gui.ui.pages.page import Errand, PageName
from tests.ui.make_services import PACKAGE
from tests.ui.pdf_reading import text_of
from tests.ui.report_samples import CASE, RECIPIENT, WAY, fill
from tests.ui.shell.real import Shell, said

LONG = 20_000


@pytest.fixture
def page(qtbot: QtBot, shell: Shell) -> CustodyPage:
    """Give the page over a log with a case, its newest entry chosen."""
    fill(shell.profile)
    made = CustodyPage(shell.services)
    qtbot.addWidget(made)
    made.resize(900, 640)
    made.show()
    made.arrive(Errand(PageName.CUSTODY))
    return made


def ask(page: CustodyPage, kind: ReportKind) -> PapersDialog:
    """Open the dialog by its button and choose a paper."""
    page.papers.button.click()
    dialog = page.papers.dialog
    assert dialog is not None
    assert dialog.isVisible()
    dialog.kind.setCurrentIndex(dialog.kind.findData(kind.value))
    return dialog


def save(qtbot: QtBot, page: CustodyPage, shell: Shell, dialog: PapersDialog) -> Path:
    """Save the paper and return its file."""
    path = shell.folder / "paper.pdf"
    shell.answers.target = path
    dialog.save.click()
    qtbot.waitUntil(page.exported.isVisible, timeout=LONG)
    qtbot.waitUntil(shell.idle, timeout=LONG)
    return path


def test_a_report_of_the_chosen_entrys_case(qtbot: QtBot, page: CustodyPage, shell: Shell) -> None:
    """Case and package stand there; the paper is made, logged, and its place is shown."""
    dialog = ask(page, ReportKind.CUSTODY)
    assert (dialog.case.text(), dialog.package.text()) == (CASE, PACKAGE)
    dialog.package.clear()
    path = save(qtbot, page, shell, dialog)
    assert shell.answers.proposed == f"custody-report-{CASE}.pdf"
    assert f"Case {CASE}" in text_of(path)
    assert "The paper was made" in said(page.exported)
    last = list(shell.profile.log.entries())[-1]
    assert (last.type, last.phase) == (EntryType.CHECKPOINT_PRINTED, Phase.DONE)
    assert page.model.rowCount() == shell.profile.log.size
    page.show_folder.click()
    assert shell.shown == [path]


def test_a_letter_takes_recipient_and_way(qtbot: QtBot, page: CustodyPage, shell: Shell) -> None:
    """Only the letter asks for both; neither case nor package's name is in its proposed name."""
    dialog = ask(page, ReportKind.HASHES)
    assert not dialog.recipient.isVisible()
    dialog.kind.setCurrentIndex(dialog.kind.findData(ReportKind.LETTER.value))
    assert dialog.recipient.isVisible()
    assert not dialog.case.isVisible()
    dialog.recipient.setPlainText(RECIPIENT)
    dialog.way.setText(WAY)
    path = save(qtbot, page, shell, dialog)
    assert shell.answers.proposed == f"key-letter-{PACKAGE[:8]}.pdf"
    assert "Zürich" in text_of(path)
    assert CASE not in text_of(path)


def test_a_sheet_is_about_the_chosen_entry(qtbot: QtBot, page: CustodyPage, shell: Shell) -> None:
    """It needs no case and no package, and names the entry."""
    page.table.selectRow(3)
    seq = page.model.seq_at(3)
    dialog = ask(page, ReportKind.ENTRY)
    assert f"About entry {seq}" in said(dialog)
    path = save(qtbot, page, shell, dialog)
    assert f"How to check entry {seq}" in text_of(path)


def test_it_cannot_be_saved_before_it_has_a_subject(page: CustodyPage) -> None:
    """The button waits, and words say for what."""
    dialog = ask(page, ReportKind.CUSTODY)
    dialog.case.clear()
    dialog.package.clear()
    assert not dialog.save.isEnabled()
    assert "Which case or package" in said(dialog)
    dialog.package.setText("12ab")
    assert "32 digits" in said(dialog)
    dialog.kind.setCurrentIndex(dialog.kind.findData(ReportKind.LETTER.value))
    assert "Which package?" in said(dialog)
    dialog.package.setText(PACKAGE.upper())
    assert dialog.save.isEnabled()
    assert dialog.request().package == PACKAGE


def test_cancel_makes_nothing(page: CustodyPage, shell: Shell) -> None:
    """The Escape key leaves the log and the disk as they are."""
    size = shell.profile.log.size
    dialog = ask(page, ReportKind.CUSTODY)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert shell.profile.log.size == size


def test_a_place_that_is_taken_is_trouble(qtbot: QtBot, page: CustodyPage, shell: Shell) -> None:
    """What stands stays; the page says why nothing was made."""
    path = shell.folder / "paper.pdf"
    path.write_bytes(b"theirs")
    shell.answers.target = path
    ask(page, ReportKind.CUSTODY).save.click()
    qtbot.waitUntil(page.trouble.isVisible, timeout=LONG)
    qtbot.waitUntil(shell.idle, timeout=LONG)
    assert path.read_bytes() == b"theirs"
    assert page.papers.button.isEnabled()


def test_a_name_for_every_paper() -> None:
    """Each kind proposes a name of its own; what no file may be called is left out of it."""
    names = {proposed_name(ReportRequest(kind=kind, package=PACKAGE)) for kind in ReportKind}
    assert len(names) == len(ReportKind)
    odd = ReportRequest(kind=ReportKind.CUSTODY, case="../2026/04: „flat“")
    assert proposed_name(odd) == "custody-report-2026-04-flat.pdf"
    assert proposed_name(ReportRequest(kind=ReportKind.CUSTODY, case="///")).endswith("-case.pdf")
