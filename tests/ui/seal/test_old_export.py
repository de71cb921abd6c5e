"""Old exports in the window: offered to be opened, opened, and sealed with what was in them."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.workflows.migrate import MIGRATED_FROM
from casevault_gui.ui.dialogs.migrate import MigrateDialog
from casevault_gui.ui.pages.seal import At
from tests.hostile_zips import TEXT, made
from tests.old_exports import Old, make_old
from tests.ui.seal.steps import LONG, drop, idle, make_evidence, mime, phases, to, to_result
from tests.ui.seal_samples import Bench


@pytest.fixture
def old(bench: Bench) -> Old:
    """Make one case in all four shapes."""
    return make_old(bench.folder / "old")


def offered(qtbot: QtBot, bench: Bench) -> MigrateDialog:
    """Wait for the dialog that offers to open an old export."""
    offer = bench.page.evidence.old
    qtbot.waitUntil(lambda: offer.dialog is not None, timeout=LONG)
    assert offer.dialog is not None
    return offer.dialog


def dropped(qtbot: QtBot, bench: Bench, path: Path) -> MigrateDialog:
    """Drop an old export on the step and wait for what is offered."""
    bench.page.case.form.reference.setText("")
    bench.page.case.form.reference.setText("2026-0417")
    bench.page.go(At.EVIDENCE)
    drop(bench.page.evidence, mime([path]))
    return offered(qtbot, bench)


def answer(qtbot: QtBot, bench: Bench, dialog: MigrateDialog, key: str = "") -> None:
    """Type the key and open."""
    dialog.key.line.setText(key)
    dialog.go.click()
    qtbot.waitUntil(lambda: bench.page.evidence.old.dialog is None, timeout=LONG)
    idle(qtbot, bench)


def test_a_dropped_export_is_opened_and_sealed_anew(qtbot: QtBot, bench: Bench, old: Old) -> None:
    """The key is asked for, the form keeps what was typed, the package holds what was in it."""
    answer(qtbot, bench, dropped(qtbot, bench, old.token), old.key)
    page = bench.page
    assert "case c-17" in page.evidence.old.notice.text()
    assert page.case.form.reference.text() == "2026-0417"
    assert "legacy" in page.case.record().document()
    to_result(qtbot, bench)
    assert page.result.sealed is not None
    with PackageReader(page.result.sealed.path) as reader:
        assert reader.header.package == page.result.sealed.package
    assert page.result.sealed.files == 2
    created = list(bench.profile.log.find(kind=EntryType.CREATED.value))[-1]
    assert MIGRATED_FROM in created.more
    assert phases(bench.profile, EntryType.IMPORTED) == [("intent", ""), ("done", "")]


def test_a_wrong_key_is_told_in_the_dialog_and_can_be_typed_anew(
    qtbot: QtBot, bench: Bench, old: Old
) -> None:
    """The dialog stays, says why, and takes the right key afterwards."""
    dialog = dropped(qtbot, bench, old.token)
    assert dialog.focusWidget() is dialog.key.line
    dialog.go.click()
    qtbot.waitUntil(dialog.trouble.isVisible, timeout=LONG)
    assert not dialog.about.isVisible()
    idle(qtbot, bench)
    assert bench.page.evidence.opened is None
    answer(qtbot, bench, dialog, old.key)
    assert bench.page.evidence.opened is not None


def test_who_declines_seals_the_export_as_it_is(qtbot: QtBot, bench: Bench, old: Old) -> None:
    """After Cancel the file is evidence like any other, and the check tells of it."""
    dialog = dropped(qtbot, bench, old.reply)
    dialog.key.line.setText("something")
    dialog.cancel.click()
    idle(qtbot, bench)
    assert dialog.key.text() == ""
    assert bench.page.evidence.opened is None
    assert bench.page.request().sources == (old.reply,)
    to(qtbot, bench, At.CHECK)
    checked = bench.page.check.checked
    assert checked is not None
    assert "old-export-encrypted" in [each.code for each in checked.preflight.findings]


def test_other_evidence_beside_it_closes_it_again(qtbot: QtBot, bench: Bench, old: Old) -> None:
    """An opened export is sealed alone; with more beside it the step says that it stays closed."""
    answer(qtbot, bench, dropped(qtbot, bench, old.reply))
    assert bench.page.request().source is not None
    bench.page.evidence.add((make_evidence(bench.folder),))
    idle(qtbot, bench)
    assert bench.page.request().source is None
    assert "as it is" in bench.page.evidence.old.notice.text()
    bench.page.evidence.undo.click()
    assert bench.page.request().source is not None


def test_the_button_opens_a_database_too(qtbot: QtBot, bench: Bench, old: Old) -> None:
    """What is not offered by itself can be chosen; another package begins without it."""
    bench.page.case.form.reference.setText("x")
    bench.page.go(At.EVIDENCE)
    bench.desk.answers.files = (old.database,)
    bench.page.evidence.old.button.click()
    answer(qtbot, bench, offered(qtbot, bench))
    assert bench.page.evidence.table.paths == (old.database,)
    assert bench.page.evidence.opened is not None
    bench.page.start_another()
    idle(qtbot, bench)
    assert bench.page.evidence.opened is None
    assert bench.page.evidence.old.notice.text() == ""


def test_other_files_are_not_asked_about(qtbot: QtBot, bench: Bench) -> None:
    """An ordinary file is taken without a question."""
    to(qtbot, bench, At.EVIDENCE)
    idle(qtbot, bench)
    assert bench.page.evidence.old.dialog is None


def test_archives_are_unpacked_when_that_is_chosen(qtbot: QtBot, bench: Bench) -> None:
    """The choice shows where a ZIP is chosen, and the check counts what is in it."""
    page = bench.page
    page.case.form.reference.setText("x")
    page.go(At.EVIDENCE)
    page.evidence.add((make_evidence(bench.folder),))
    idle(qtbot, bench)
    assert not page.evidence.unpack.isVisible()
    archive = bench.folder / "in.zip"
    archive.write_bytes(made(("a", TEXT), ("b", TEXT)))
    page.evidence.add((archive,))
    idle(qtbot, bench)
    assert page.evidence.unpack.isVisible()
    page.evidence.unpack.setChecked(True)
    to(qtbot, bench, At.CHECK)
    assert page.check.checked is not None
    assert page.check.checked.preflight.files == 5
