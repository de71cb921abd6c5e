"""The key handed over, and step 6 of sealing: how it ended, and what can be done then."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.workflows.jobs import Journal
from casevault_gui.ui.pages.page import Errand, PageName
from casevault_gui.ui.pages.seal import At, SealPage
from casevault_gui.ui.pages.seal_run import NOT_TAKEN, Phase
from casevault_gui.ui.widgets.step_bar import StepState
from tests.ui.seal.steps import (
    LONG,
    idle,
    make_evidence,
    nothing_left,
    phases,
    retype,
    to,
    to_key,
    to_result,
    where,
)
from tests.ui.seal_samples import Bench, copy_sample


def said(page: SealPage) -> str:
    """Return everything that the result shows."""
    labels = [label.text() for label in page.result.findChildren(QLabel) if label.isVisible()]
    return "\n".join(labels + [e.toPlainText() for e in page.result.findChildren(QPlainTextEdit)])


def test_the_sample_is_sealed_with_a_key(qtbot: QtBot, bench: Bench) -> None:
    """From the sample to "complete": the package is named, opens with the key, and is logged.

    Who keeps a list of packages finds it there.
    """
    page = bench.page
    store = page.services.settings
    store.save(replace(store.settings, keep_recent=True))
    page.arrive(Errand(PageName.SEAL, (copy_sample(bench.folder),), sample=True))
    idle(qtbot, bench)
    assert where(page) is At.CASE
    assert page.case.form.reference.text() == "2024-0117-FR"
    key = to_result(qtbot, bench)
    sealed = page.result.sealed
    assert sealed is not None
    assert page.result.title.text() == "Sealed: complete"
    assert page.result.head.property("tone") == "success"
    assert sealed.path == page.check.path
    assert sealed.path.is_file()
    with PackageReader(sealed.path) as reader:
        assert reader.unlock_key(PackageKey.parse(key)) is not None
    assert page.services.settings.recent() == (sealed.path,)
    words = said(page)
    assert str(sealed.path) in words
    assert sealed.sha256 in words.replace(" ", "")
    assert "the package key" in words
    assert "with you: you retyped its end" in words
    assert not page.result.view.isVisible()
    assert page.focusWidget() is page.result.rehearsal.rehearse
    assert [state.state for state in page.bar.buttons[:5]] == [StepState.DONE] * 5
    kinds = (EntryType.CREATED, EntryType.KEY_GENERATED, EntryType.KEY_SHOWN, EntryType.KEY_TESTED)
    for kind in kinds:
        assert [phase for phase, _ in phases(bench.profile, kind)] == ["intent", "done"]
    assert not list(Journal(bench.profile.home).jobs())


def test_exceptions_are_listed(qtbot: QtBot, bench: Bench) -> None:
    """A link makes the result one with exceptions, without a count that needs a plural."""
    evidence = make_evidence(bench.folder)
    (evidence / "link").symlink_to("a.txt")
    bench.page.evidence.add((evidence,))
    to_result(qtbot, bench)
    result = bench.page.result
    assert result.title.text() == "Sealed: complete with exceptions"
    assert result.head.property("tone") == "warning"
    assert "Exceptions: 1" in said(bench.page)
    assert result.view.isVisible()
    model = result.exceptions
    assert model.data(model.index(0, 0)) == "evidence/link"


def test_what_can_be_done_with_a_package(qtbot: QtBot, bench: Bench) -> None:
    """Its folder is shown, its hash copied, it is opened for review."""
    to_result(qtbot, bench)
    page, result = bench.page, bench.page.result
    sealed = result.sealed
    assert sealed is not None
    result.show_folder.click()
    assert bench.desk.shown == [sealed.path]
    result.copy.click()
    assert QGuiApplication.clipboard().text() == sealed.sha256
    assert result.copy.text() == "Copied"
    with qtbot.waitSignal(page.wanted) as wanted:
        result.open.click()
    assert wanted.args == [Errand(PageName.OPEN, (sealed.path,))]


def test_without_a_result_nothing_is_copied_or_opened(qtbot: QtBot, page: SealPage) -> None:
    """The acts of a package do nothing while there is none."""
    QGuiApplication.clipboard().setText("theirs")
    page.result._copy_digest()
    page.result._show_folder()
    with qtbot.assertNotEmitted(page.wanted):
        page.flow._open()
    assert QGuiApplication.clipboard().text() == "theirs"


def test_seal_another_begins_anew(qtbot: QtBot, bench: Bench) -> None:
    """All of the last package is forgotten, the target gets another name in the same folder."""
    page = bench.page
    page.check.target.setText(str(bench.folder / "mine.cvx"))
    page.keys.why.setText("because")
    to_result(qtbot, bench)
    page.result.another.click()
    assert where(page) is At.CASE
    assert page.case.form.reference.text() == ""
    assert page.case.form.examiner.text()
    assert page.evidence.table.paths == ()
    assert not page.evidence.table.can_undo
    assert page.keys.why.text() == ""
    assert page.check.path.parent == bench.folder
    assert page.check.path.name.startswith("evidence-")
    page.evidence.add((bench.folder / "evidence",))
    to_result(qtbot, bench)
    assert len(list(bench.folder.glob("*.cvx"))) == 2


def test_an_errand_after_a_result_begins_anew(qtbot: QtBot, bench: Bench) -> None:
    """Files that come when all is done are for another package; a mere visit changes nothing."""
    to_result(qtbot, bench)
    page = bench.page
    page.arrive(Errand(PageName.SEAL))
    assert where(page) is At.RESULT
    page.arrive(Errand(PageName.SEAL, (bench.folder / "evidence",)))
    assert where(page) is At.CASE
    assert page.evidence.table.paths == (bench.folder / "evidence",)


def test_a_wrong_end_of_the_key_proves_nothing(qtbot: QtBot, bench: Bench) -> None:
    """The dialog stays, Finish stays off, and the package keeps its unfinished name."""
    dialog = to_key(qtbot, bench)
    dialog.ways.last_group.setText("qqqq")
    dialog.ways.last_group.textEdited.emit("qqqq")
    dialog.ways.check.click()
    idle(qtbot, bench)
    assert not dialog.finish.isEnabled()
    assert not bench.page.check.path.exists()
    assert dialog.isVisible()
    assert not bench.page.may_leave()


def test_a_key_that_nobody_takes_discards_the_package(qtbot: QtBot, bench: Bench) -> None:
    """After a question the package is removed, the log says why, all typed is still there."""
    dialog = to_key(qtbot, bench)
    dialog.discard.click()
    question = dialog._question
    assert question is not None
    question.stay.click()
    assert bench.page.run.phase is Phase.KEY
    dialog.discard.click()
    question = dialog._question
    assert question is not None
    question.go_on.click()
    qtbot.waitUntil(lambda: bench.page.at is At.RESULT, timeout=LONG)
    assert bench.page.result.title.text() == "Not sealed: the package was discarded"
    assert nothing_left(bench, bench.page)
    assert phases(bench.profile, EntryType.CREATED)[-1] == ("refused", NOT_TAKEN)
    assert bench.page.may_leave()
    assert bench.page.run.dialog is None
    bench.page.result.again.click()
    assert where(bench.page) is At.KEYS
    to_result(qtbot, bench)


def test_a_name_taken_meanwhile_can_be_tried_again(qtbot: QtBot, bench: Bench) -> None:
    """The whole package waits; the words fit what can be done; once the way is free it is named."""
    page = bench.page
    dialog = to_key(qtbot, bench)
    key = retype(qtbot, bench, dialog)
    page.check.path.write_bytes(b"theirs")
    dialog.finish.click()
    qtbot.waitUntil(lambda: page.at is At.RESULT, timeout=LONG)
    result = page.result
    assert result.title.text() == "Not finished: the package has no name yet"
    message = result.trouble.message
    assert message is not None
    assert message.code == "CV-T01"
    assert message.next == "Move or rename the file that has this name, then try again."
    assert not page.may_leave()
    result.again.click()
    qtbot.waitUntil(lambda: page.run.phase is Phase.UNNAMED, timeout=LONG)
    assert page.check.path.read_bytes() == b"theirs"
    page.check.path.rename(bench.folder / "theirs")
    result.again.click()
    qtbot.waitUntil(lambda: result.sealed is not None, timeout=LONG)
    assert result.title.text() == "Sealed: complete"
    assert not result.discard.isVisible()
    with PackageReader(page.check.path) as reader:
        assert reader.unlock_key(PackageKey.parse(key)) is not None
    assert page.may_leave()


def test_a_package_without_a_name_can_be_discarded(qtbot: QtBot, bench: Bench) -> None:
    """Whoever does not want to wait for the name gives the package up; their file is untouched."""
    page = bench.page
    dialog = to_key(qtbot, bench)
    retype(qtbot, bench, dialog)
    page.check.path.write_bytes(b"theirs")
    dialog.finish.click()
    qtbot.waitUntil(lambda: page.at is At.RESULT, timeout=LONG)
    page.result.discard.click()
    qtbot.waitUntil(lambda: page.run.phase is Phase.IDLE, timeout=LONG)
    assert page.result.title.text() == "Not sealed: the package was discarded"
    assert page.check.path.read_bytes() == b"theirs"
    assert not list(bench.folder.glob("*.partial"))
    assert phases(bench.profile, EntryType.CREATED)[-1] == ("refused", NOT_TAKEN)


def test_a_folder_that_vanished_is_told_in_its_own_words(qtbot: QtBot, bench: Bench) -> None:
    """When the drive is gone at the end, that is explained; once it is back, trying again helps."""
    page = bench.page
    drive = bench.folder / "drive"
    drive.mkdir()
    page.check.target.setText(str(drive / "case.cvx"))
    dialog = to_key(qtbot, bench)
    retype(qtbot, bench, dialog)
    drive.rename(bench.folder / "elsewhere")
    dialog.finish.click()
    qtbot.waitUntil(lambda: page.at is At.RESULT, timeout=LONG)
    assert page.run.phase is Phase.UNNAMED
    assert page.result.trouble.message is not None
    assert page.result.trouble.message.code != "CV-T01"
    (bench.folder / "elsewhere").rename(drive)
    page.result.again.click()
    qtbot.waitUntil(lambda: page.result.sealed is not None, timeout=LONG)
    assert (drive / "case.cvx").is_file()


@pytest.mark.parametrize("way", ["file", "card"])
def test_a_key_kept_in_another_way_is_told_in_the_result(
    qtbot: QtBot, bench: Bench, small_volume: Path, way: str
) -> None:
    """A file on another drive, or a key card, is proof enough; the result says where the key is."""
    dialog = to_key(qtbot, bench)
    bench.desk.answers.target = small_volume / "key"
    (dialog.ways.file if way == "file" else dialog.ways.card).button.click()
    qtbot.waitUntil(dialog.finish.isEnabled, timeout=LONG)
    dialog.finish.click()
    qtbot.waitUntil(lambda: bench.page.at is At.RESULT, timeout=LONG)
    words = {"file": "in a key file", "card": "on its key card"}
    assert words[way] in said(bench.page)
    assert (small_volume / "key").is_file()


def test_escape_with_a_proven_key_finishes(qtbot: QtBot, bench: Bench) -> None:
    """Once the key is safe, closing the dialog means Finish."""
    dialog = to_key(qtbot, bench)
    retype(qtbot, bench, dialog)
    dialog.reject()
    qtbot.waitUntil(lambda: bench.page.at is At.RESULT, timeout=LONG)
    assert bench.page.result.sealed is not None


def test_every_way_of_going_back_keeps_what_was_typed(qtbot: QtBot, bench: Bench) -> None:
    """Back and the step bar go to earlier steps and never forward; nothing is lost by it."""
    page = bench.page
    to(qtbot, bench, At.KEYS)
    page.keys.why.setText("because")
    page.back.click()
    assert where(page) is At.CHECK
    page.bar.buttons[At.CASE].click()
    assert where(page) is At.CASE
    assert not page.back.isVisible()
    assert not page.bar.buttons[At.KEYS].isEnabled()
    page.go(At.CASE)
    assert where(page) is At.CASE
    to(qtbot, bench, At.KEYS)
    assert page.keys.why.text() == "because"


def test_the_sample_replaces_what_was_begun(qtbot: QtBot, bench: Bench) -> None:
    """Asking for the sample in the middle of another case shows the sample's first step."""
    to(qtbot, bench, At.CHECK)
    bench.page.arrive(Errand(PageName.SEAL, (copy_sample(bench.folder / "s"),), sample=True))
    idle(qtbot, bench)
    assert where(bench.page) is At.CASE
    assert bench.page.evidence.table.paths == (bench.folder / "s" / "sample_case" / "evidence",)
    assert bench.page.case.form.reference.text() == "2024-0117-FR"
