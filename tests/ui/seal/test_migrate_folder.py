"""A folder of old exports in the window: asked for, migrated, told of file by file."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from casevault_gui.core.keys.passphrase import prepare
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.progress import CancelToken, Report
from casevault_gui.ui.dialogs.migrate_folder import MigrateFolderDialog
from casevault_gui.ui.pages.seal import At
from tests.old_exports import Old, encrypted, make_old
from tests.ui.seal.steps import LONG, idle
from tests.ui.seal_samples import Bench

PHRASE = "seven tidy otters paint"


@pytest.fixture
def old(bench: Bench) -> Old:
    """Make a folder of four old exports."""
    return make_old(bench.folder / "old")


@pytest.fixture
def dialog(qtbot: QtBot, bench: Bench, old: Old) -> MigrateFolderDialog:
    """Open the dialog over that folder, with a folder for packages, and a passphrase typed."""
    (bench.folder / "packages").mkdir()
    bench.page.case.form.reference.setText("x")
    bench.page.go(At.EVIDENCE)
    idle(qtbot, bench)
    offer = bench.page.evidence.old
    offer.folder_button.click()
    found = offer.folder_dialog
    assert found is not None
    for field, folder in ((found.source, old.token.parent), (found.target, packages(bench))):
        bench.desk.answers.folder = folder
        field.choose.click()
    found.with_keys.setChecked(False)
    found.with_passphrase.setChecked(True)
    found.passphrase.line.setText(PHRASE)
    found.again.line.setText(PHRASE)
    return found


def packages(bench: Bench) -> Path:
    """Return where the packages go."""
    return bench.folder / "packages"


def migrated(qtbot: QtBot, dialog: MigrateFolderDialog) -> list[tuple[str, ...]]:
    """Migrate, and return the rows that are shown then."""
    assert dialog.go.isEnabled()
    dialog.go.click()
    qtbot.waitUntil(lambda: bool(dialog.told), timeout=LONG)
    rows = range(dialog.rows.rowCount())
    return [tuple(dialog.rows.data(dialog.rows.index(row, n)) for n in range(3)) for row in rows]


def test_all_is_migrated_and_the_report_saved(
    qtbot: QtBot, bench: Bench, old: Old, dialog: MigrateFolderDialog
) -> None:
    """Each export becomes a package; the dialog stays, says so, and writes the report."""
    dialog.old_key.line.setText(old.key)
    rows = migrated(qtbot, dialog)
    assert ("export.enc", "Migrated", "export.enc.cvx") in rows
    assert dialog.outcome.title.text() == "Every old export is a package now"
    assert "Migrated: 4" in dialog.outcome.words.text()
    assert not dialog.go.isVisible()
    for path in packages(bench).iterdir():
        with PackageReader(path) as reader:
            reader.unlock_passphrase(prepare(PHRASE))
    bench.desk.answers.target = bench.folder / "report.json"
    dialog.save.click()
    qtbot.waitUntil(lambda: dialog.save.text() == "Saved", timeout=LONG)
    lines = json.loads((bench.folder / "report.json").read_text())["files"]
    assert [line["fate"] for line in lines] == ["migrated"] * 4
    dialog.cancel.click()
    assert bench.page.evidence.old.folder_dialog is None
    assert dialog.passphrase.text() == dialog.again.text() == dialog.old_key.text() == ""


def test_what_fails_is_told_with_its_reason(
    qtbot: QtBot, old: Old, dialog: MigrateFolderDialog
) -> None:
    """An export under another key stays as it is, with code and reason."""
    old.token.write_bytes(encrypted(b"x")[1])
    (old.token.parent / "notes.txt").write_text("x")
    dialog.old_key.line.setText(old.key)
    rows = {row[0]: row[1:] for row in migrated(qtbot, dialog)}
    assert rows["export.enc"][0] == "Not migrated"
    assert rows["export.enc"][1].startswith("CV-S09: ")
    assert rows["notes.txt"] == ("No old export", "")
    assert dialog.outcome.title.text() == "Not every old export is a package now"


def test_nothing_begins_before_all_is_chosen(bench: Bench, dialog: MigrateFolderDialog) -> None:
    """A folder for each, and a way to open the packages that can be had again."""
    dialog.again.line.setText("something else")
    assert not dialog.go.isEnabled()
    assert dialog.again_field.problem
    dialog.again.line.setText(PHRASE)
    assert dialog.go.isEnabled()
    dialog.with_passphrase.setChecked(False)
    assert not dialog.go.isEnabled()
    dialog.with_keys.setChecked(True)
    assert not dialog.go.isEnabled()
    bench.desk.answers.folder = packages(bench)
    dialog.keys.choose.click()
    assert dialog.go.isEnabled()


def test_keys_beside_the_packages_are_refused_and_can_be_put_elsewhere(
    qtbot: QtBot, bench: Bench, dialog: MigrateFolderDialog
) -> None:
    """The reason is told once, before any export was opened, and the form is still there."""
    dialog.with_keys.setChecked(True)
    bench.desk.answers.folder = packages(bench)
    dialog.keys.choose.click()
    dialog.go.click()
    qtbot.waitUntil(dialog.trouble.isVisible, timeout=LONG)
    idle(qtbot, bench)
    assert list(packages(bench).iterdir()) == []
    assert not dialog.told
    assert dialog.go.isEnabled()


def test_a_stop_is_told_of_as_what_was_not_reached(
    qtbot: QtBot, bench: Bench, dialog: MigrateFolderDialog
) -> None:
    """Who stops it sees what was done and what was not, and nothing is lost."""
    began, go_on = threading.Event(), threading.Event()

    def hold(_report: Report, _cancel: CancelToken) -> None:
        began.set()
        go_on.wait(LONG / 1000)

    bench.seal.before = hold
    dialog.go.click()
    qtbot.waitUntil(began.is_set, timeout=LONG)
    assert dialog.bar.isVisible()
    dialog.cancel.click()
    go_on.set()
    qtbot.waitUntil(lambda: bool(dialog.told), timeout=LONG)
    assert dialog.isVisible()
    assert {each.line.fate.value for each in dialog.told} == {"not-reached"}
    assert list(packages(bench).iterdir()) == []
