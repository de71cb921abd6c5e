"""The source is called safe when a second credential opened a sample, and not before."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from casevault_gui.core.custody.events import EntryType
from casevault_gui.ui.dialogs.rehearse import RehearseDialog
from casevault_gui.ui.pages.review_ways import Way
from casevault_gui.ui.pages.seal import At
from casevault_gui.ui.pages.seal_rehearsal import RehearsalPanel
from tests.ui.seal.steps import LONG, idle, make_evidence, to, to_result
from tests.ui.seal_samples import Bench

WORDS = "eleven quiet herons map the delta"


def with_passphrase(qtbot: QtBot, bench: Bench) -> None:
    """Let the package open with a passphrase too."""
    to(qtbot, bench, At.KEYS)
    keys = bench.page.keys
    keys.with_passphrase.click()
    for field in (keys.passphrase, keys.again):
        field.line.setText(WORDS)
        field.line.textEdited.emit(WORDS)


def rehearsing(qtbot: QtBot, bench: Bench) -> RehearseDialog:
    """Open the rehearsal and wait for what it offers."""
    panel = bench.page.result.rehearsal
    panel.rehearse.click()
    dialog = panel.dialog
    assert dialog is not None
    qtbot.waitUntil(dialog.form.isVisible, timeout=LONG)
    idle(qtbot, bench)
    return dialog


def open_with(qtbot: QtBot, bench: Bench, dialog: RehearseDialog, way: Way, text: str) -> None:
    """Type a secret and open the sample with it."""
    form = dialog.form
    form.choices[way].click()
    if way is Way.KEY:
        form.key.set_text(text)
    else:
        form.passphrase.line.setText(text)
    assert dialog.go.isEnabled()
    dialog.go.click()
    idle(qtbot, bench)


def calls_it_safe(panel: RehearsalPanel) -> bool:
    """Whether the page says that the source is safe, in words and in colour."""
    safe: bool = "source is safe" in panel.title.text()
    assert panel.property("tone") == ("success" if safe else "warning")
    assert safe is not panel.title.text().startswith("Keep your originals")
    return safe


def test_the_source_is_called_safe_when_the_second_way_opened_a_sample(
    qtbot: QtBot, bench: Bench
) -> None:
    """The key typed again proves no second way; the passphrase does, and the log has the sample."""
    with_passphrase(qtbot, bench)
    key = to_result(qtbot, bench)
    panel = bench.page.result.rehearsal
    assert bench.page.focusWidget() is panel.rehearse
    assert not calls_it_safe(panel)
    dialog = rehearsing(qtbot, bench)
    assert not dialog.file.isVisible()
    assert dialog.form.way is Way.PASSPHRASE
    assert dialog.lane is bench.page.services.lane
    open_with(qtbot, bench, dialog, Way.KEY, key)
    assert not calls_it_safe(panel)
    assert "no second way has done so yet" in panel.words.text()
    open_with(qtbot, bench, rehearsing(qtbot, bench), Way.PASSPHRASE, WORDS)
    assert calls_it_safe(panel)
    assert "Opened on the drive with: the package key, the passphrase." in panel.words.text()
    assert "Not tried" not in panel.words.text()
    assert not panel.not_now.isVisible()
    assert panel.dialog is not None
    assert panel.dialog.form.passphrase.text() == ""
    tested = [
        (entry.more["with"], entry.more["sample"])
        for entry in bench.profile.log.find(kind=EntryType.KEY_TESTED)
        if "sample" in entry.more
    ]
    assert sorted(tested) == [("package key", 3), ("passphrase", 3)]


def test_what_was_not_tried_is_named(qtbot: QtBot, bench: Bench) -> None:
    """The passphrase alone is a second way; that the key did not open it here is said."""
    with_passphrase(qtbot, bench)
    to_result(qtbot, bench)
    open_with(qtbot, bench, rehearsing(qtbot, bench), Way.PASSPHRASE, WORDS)
    panel = bench.page.result.rehearsal
    assert calls_it_safe(panel)
    assert "Not tried: the package key." in panel.words.text()
    assert panel.rehearse.text() == "&Rehearse another way…"


def test_not_now_stays_in_sight_and_can_be_taken_back(qtbot: QtBot, bench: Bench) -> None:
    """Who declines is told so for as long as the page stands; with one way in, its key is proof."""
    key = to_result(qtbot, bench)
    panel = bench.page.result.rehearsal
    panel.not_now.click()
    assert "you chose not to rehearse now" in panel.title.text()
    assert not calls_it_safe(panel)
    assert not panel.not_now.isVisible()
    dialog = rehearsing(qtbot, bench)
    dialog.reject()
    assert "you chose not to rehearse now" in panel.title.text()
    open_with(qtbot, bench, rehearsing(qtbot, bench), Way.KEY, key)
    assert calls_it_safe(panel)


def test_a_failed_try_is_told_on_the_page(qtbot: QtBot, bench: Bench) -> None:
    """The dialog explains and stays; given up, the page says that the last try failed."""
    with_passphrase(qtbot, bench)
    to_result(qtbot, bench)
    dialog = rehearsing(qtbot, bench)
    open_with(qtbot, bench, dialog, Way.PASSPHRASE, "not these words at all")
    assert dialog.isVisible()
    assert dialog.trouble.message is not None
    assert dialog.trouble.message.code == "CV-K03"
    dialog.reject()
    panel = bench.page.result.rehearsal
    assert not calls_it_safe(panel)
    assert f"The last try failed: {dialog.trouble.message.what}" in panel.words.text()


def test_a_damaged_package_is_not_called_safe(qtbot: QtBot, bench: Bench) -> None:
    """A credential that opens is not enough: the files that are read must have their hashes."""
    key = to_result(qtbot, bench)
    sealed = bench.page.result.sealed
    assert sealed is not None
    with sealed.path.open("r+b") as package:
        package.seek(sealed.size // 2)
        byte = package.read(1)
        package.seek(sealed.size // 2)
        package.write(bytes([byte[0] ^ 1]))
    dialog = rehearsing(qtbot, bench)
    open_with(qtbot, bench, dialog, Way.KEY, key)
    assert dialog.isVisible()
    dialog.reject()
    panel = bench.page.result.rehearsal
    assert not calls_it_safe(panel)
    assert "The last try failed" in panel.words.text()


def test_exceptions_are_not_called_safe(qtbot: QtBot, bench: Bench) -> None:
    """What is not in the package is excepted from the word."""
    evidence = make_evidence(bench.folder)
    (evidence / "link").symlink_to("a.txt")
    bench.page.evidence.add((evidence,))
    key = to_result(qtbot, bench)
    open_with(qtbot, bench, rehearsing(qtbot, bench), Way.KEY, key)
    assert bench.page.result.rehearsal.title.text().endswith("safe, but for the exceptions")


@pytest.mark.parametrize("decline", [True, False])
def test_the_next_package_begins_unproven(qtbot: QtBot, bench: Bench, *, decline: bool) -> None:
    """Neither a proof nor a "not now" counts for the package after."""
    key = to_result(qtbot, bench)
    panel = bench.page.result.rehearsal
    if decline:
        panel.not_now.click()
    else:
        open_with(qtbot, bench, rehearsing(qtbot, bench), Way.KEY, key)
    bench.page.result.another.click()
    bench.page.evidence.add((bench.folder / "evidence",))
    to_result(qtbot, bench)
    assert not calls_it_safe(panel)
    assert "recovery was not rehearsed" in panel.title.text()
    assert panel.not_now.isVisible()
