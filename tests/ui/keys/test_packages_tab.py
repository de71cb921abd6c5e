"""Packages: where each one's keys live, what is warned of, and that something still opens it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.workflows.key_records import KeyRecord, PlaceKind
from casevault_gui.core.workflows.recipients import ShareScheme
from casevault_gui.ui.dialogs.with_package import KeepDialog, PackageDialog, ProveDialog
from casevault_gui.ui.keys_desk import KEYRING, VAULT
from casevault_gui.ui.pages.keys import KeysPage
from casevault_gui.ui.pages.keys_records import PackagesView
from casevault_gui.ui.pages.page import Errand, PageName
from casevault_gui.ui.pages.review_ways import Way
from casevault_gui.ui.services import KeyringState, KeyringView
from tests.conftest import SecretService
from tests.ui.keys.bench import WORDS, KeysBench, told
from tests.ui.review_samples import Sealed


@pytest.fixture
def packages(page: KeysPage) -> PackagesView:
    """Give the first tab."""
    return page.packages


def refreshed(qtbot: QtBot, packages: PackagesView, bench: KeysBench) -> None:
    """Let the tab read the log again."""
    packages.refresh()
    bench.idle(qtbot)


def record(bench: KeysBench, name: str = "2026-0417.cvx") -> KeyRecord:
    """Return what the log tells of a package now."""
    return next(each for each in bench.services.keys.records() if each.name == name)


def kinds(bench: KeysBench) -> set[PlaceKind]:
    """Return where the package's key stands."""
    return {place.kind for place in record(bench).standing}


def proving(qtbot: QtBot, packages: PackagesView, bench: KeysBench, sealed: Sealed) -> ProveDialog:
    """Open the dialog of the chosen package and choose its file."""
    refreshed(qtbot, packages, bench)
    packages.test.click()
    dialog = packages.dialog
    assert isinstance(dialog, ProveDialog)
    choose(qtbot, dialog, bench, sealed)
    return dialog


def keeping(qtbot: QtBot, packages: PackagesView, bench: KeysBench, sealed: Sealed) -> KeepDialog:
    """Open the dialog for a copy and choose the package's file."""
    refreshed(qtbot, packages, bench)
    packages.keep.click()
    dialog = packages.dialog
    assert isinstance(dialog, KeepDialog)
    choose(qtbot, dialog, bench, sealed)
    return dialog


def choose(qtbot: QtBot, dialog: PackageDialog, bench: KeysBench, sealed: Sealed) -> None:
    """Choose the package's file by the button."""
    bench.idle(qtbot)
    bench.desk.answers.package = sealed.path
    dialog.file.click()
    bench.idle(qtbot)


# --- the table and the details --------------------------------------------------------------------


def test_before_anything_was_sealed_the_tab_teaches(qtbot: QtBot, packages: PackagesView) -> None:
    """Why a second place matters, and the way to the first package."""
    assert packages.empty.isVisible()
    assert packages.split.isHidden()
    assert packages.erase.isHidden()
    with qtbot.waitSignal(packages.wanted) as heard:
        packages.seal.click()
    assert heard.args == [Errand(PageName.SEAL)]


def test_each_package_says_where_its_key_stands(
    qtbot: QtBot, packages: PackagesView, bench: KeysBench
) -> None:
    """The newest first, with a word and an icon; one that lies here alone is warned of."""
    bench.profile.make_vault(WORDS)
    bench.seal("a.cvx", case="A", kept="vault")
    bench.seal("b.cvx", case="B", with_key=False, passphrase=WORDS)
    bench.seal("c.cvx", case="C", kept="printed", shares=ShareScheme(2, ("Ann", "Ben", "Cy")))
    refreshed(qtbot, packages, bench)
    rows = [packages.table.rows.row_at(row) for row in range(3)]
    assert [(row.cells[0], row.cells[1], row.cells[3]) for row in rows] == [
        ("c.cvx", "C", "2 places"),
        ("b.cvx", "B", "Passphrase only"),
        ("a.cvx", "A", "Key vault only"),
    ]
    assert [row.icon for row in rows] == ["check", "warning", "warning"]
    assert rows[0].cells[4] == "never"
    assert "2 of 3: 1: Ann; 2: Ben; 3: Cy" in told(packages.about)
    assert "office printer" in told(packages.about)
    assert packages.about.advice.isHidden() or not packages.about.advice.text()
    packages.table.view.selectRow(1)
    assert "its passphrase alone" in told(packages.about)
    assert not packages.keep.isEnabled()
    packages.table.view.selectRow(2)
    assert "lies on this computer" in told(packages.about)
    assert packages.keep.isEnabled()


def test_the_details_tell_since_when_and_what_is_gone(packages: PackagesView) -> None:
    """Key and package in full, seen and copied apart from places, destroyed last and said so."""
    from tests.ui.keys.test_keys_words import record as invented

    shown = invented(PlaceKind.SHOWN, PlaceKind.PRINTED, gone=(PlaceKind.VAULT,))
    shown.tested, shown.tested_with = shown.made + 60_000, "vault"
    packages.about.show_record(shown)
    said = told(packages.about)
    assert "opened with the key vault on 2026-04-17 09:13 UTC" in said
    assert "gone: destroyed on 2026-04-17 09:12 UTC" in said
    assert said.index("Key card") < said.index("Key vault")
    assert said.index("Shown") < said.index("Where it opens from")
    packages.about.show_record(invented())
    assert "The log names no place." in told(packages.about)
    assert packages.about.state.accessibleName() == "No place known"


# --- test now -------------------------------------------------------------------------------------


def test_a_key_that_still_opens_is_proven(
    qtbot: QtBot, packages: PackagesView, bench: KeysBench
) -> None:
    """Typed, tried, forgotten; the row says with what and when, the log has the entry."""
    sealed = bench.seal()
    dialog = proving(qtbot, packages, bench, sealed)
    assert not dialog.go.isEnabled()
    dialog.form.key.set_text(sealed.key)
    assert dialog.go.isEnabled()
    dialog.go.click()
    bench.idle(qtbot)
    assert not dialog.isVisible()
    assert dialog.form.key.key is None
    assert "2026-0417.cvx opens" in packages.done.text()
    assert packages.table.rows.row_at(0).cells[4].endswith(", the package key")
    assert [phase for phase, _ in bench.entries(EntryType.KEY_TESTED)][-2:] == ["intent", "done"]


def test_a_rehearsal_reads_files_too(
    qtbot: QtBot, packages: PackagesView, bench: KeysBench
) -> None:
    """With the box marked the work goes to the lane of long work, and the sample is logged."""
    sealed = bench.seal(with_key=False, passphrase=WORDS)
    dialog = proving(qtbot, packages, bench, sealed)
    assert dialog.lane is bench.services.desk
    dialog.sample.setChecked(True)
    assert dialog.lane is bench.services.lane
    dialog.form.passphrase.line.setText(WORDS)
    dialog.go.click()
    bench.idle(qtbot)
    assert not dialog.isVisible()
    tested = [entry for entry in bench.profile.log.find(kind=EntryType.KEY_TESTED) if entry.more]
    assert any(entry.more.get("sample") == 1 for entry in tested)


def test_a_wrong_passphrase_is_explained_and_may_be_typed_again(
    qtbot: QtBot, packages: PackagesView, bench: KeysBench
) -> None:
    """The dialog stays, says why, and keeps nothing of what was typed."""
    sealed = bench.seal(with_key=False, passphrase=WORDS)
    dialog = proving(qtbot, packages, bench, sealed)
    dialog.form.passphrase.line.setText("not the words of it")
    dialog.go.click()
    bench.idle(qtbot)
    assert dialog.trouble.message is not None
    assert dialog.trouble.message.code.startswith("CV-K")
    assert dialog.form.passphrase.text() == ""
    assert not dialog.go.isEnabled()
    dialog.reject()
    bench.idle(qtbot)
    assert packages.table.rows.row_at(0).cells[4] == "never"


def test_another_package_is_not_taken_for_this_one(
    qtbot: QtBot, packages: PackagesView, bench: KeysBench
) -> None:
    """A wrong file, and one that is none, are told; the right one goes on."""
    other = bench.seal("other.cvx")
    sealed = bench.seal()
    dialog = proving(qtbot, packages, bench, other)
    assert "is another package" in dialog.file_words.text()
    assert dialog.form.isHidden()
    note = bench.folder / "note.cvx"
    note.write_text("no package")
    choose(qtbot, dialog, bench, Sealed(note, ""))
    assert dialog.trouble.message is not None
    assert dialog.trouble.message.code == "CV-P01"
    choose(qtbot, dialog, bench, sealed)
    assert dialog.form.isVisible()
    assert dialog.trouble.message is None
    dialog.reject()


def test_a_key_that_opens_nothing_any_more_is_noted_nowhere_after_closing(
    qtbot: QtBot, packages: PackagesView, bench: KeysBench
) -> None:
    """Whoever closes the dialog while it works hears nothing of it; the log keeps the proof."""
    sealed = bench.seal()
    dialog = proving(qtbot, packages, bench, sealed)
    dialog.form.key.set_text(sealed.key)
    dialog.go.click()
    dialog.reject()
    bench.idle(qtbot)
    assert packages.done.isHidden()
    assert dialog.result_value is None
    assert record(bench).tested


# --- keep a copy ----------------------------------------------------------------------------------


def test_a_copy_goes_into_the_vault(qtbot: QtBot, packages: PackagesView, bench: KeysBench) -> None:
    """Proven first; kept, and the record says so; a second copy is not offered."""
    bench.profile.make_vault(WORDS)
    sealed = bench.seal()
    dialog = keeping(qtbot, packages, bench, sealed)
    assert dialog.places[VAULT].isChecked()
    assert not dialog.places[KEYRING].isEnabled()
    dialog.form.key.set_text(sealed.key)
    dialog.go.click()
    bench.idle(qtbot)
    assert not dialog.isVisible()
    assert PlaceKind.VAULT in kinds(bench)
    assert "was kept and read back" in packages.done.text()
    again = keeping(qtbot, packages, bench, sealed)
    assert not again.places[VAULT].isEnabled()
    assert "holds this key already" in again.notes[VAULT].text()
    again.reject()


def test_a_copy_goes_from_the_vault_into_the_keyring(
    qtbot: QtBot, packages: PackagesView, bench: KeysBench, secret_service: SecretService
) -> None:
    """The key is fetched, never shown; both fetching and storing are in the log."""
    assert secret_service.folder.is_dir()
    bench.desk.keyring[0] = KeyringView(KeyringState.READY, "GNOME Keyring")
    bench.profile.make_vault(WORDS)
    sealed = bench.seal(kept="vault")
    dialog = keeping(qtbot, packages, bench, sealed)
    assert dialog.form.way is Way.VAULT
    assert dialog.places[KEYRING].isChecked()
    dialog.form.choices[Way.KEYRING].click()
    assert not dialog.go.isEnabled()
    dialog.form.choices[Way.VAULT].click()
    assert dialog.go.isEnabled()
    shown = len(bench.entries(EntryType.KEY_SHOWN))
    dialog.go.click()
    bench.idle(qtbot)
    assert not dialog.isVisible()
    assert bench.profile.keyring.fetch(record(bench).package).text == sealed.key
    assert len(bench.entries(EntryType.KEY_SHOWN)) == shown
    assert bench.entries(EntryType.KEY_RETRIEVED)[-1][0] == "done"
    assert bench.entries(EntryType.KEY_STORED)[-1] == ("done", "keyring")
    bench.profile.keyring.delete(record(bench).package)


def test_from_a_place_into_the_same_place_is_no_copy(
    qtbot: QtBot, packages: PackagesView, bench: KeysBench
) -> None:
    """Without a vault and a keyring there is no place, and the reasons stand beside."""
    sealed = bench.seal()
    dialog = keeping(qtbot, packages, bench, sealed)
    dialog.form.key.set_text(sealed.key)
    assert not dialog.go.isEnabled()
    assert "no vault yet" in dialog.notes[VAULT].text()
    assert dialog.notes[KEYRING].text()
    dialog.reject()


def test_what_does_not_fit_the_screen_scrolls(
    qtbot: QtBot, packages: PackagesView, bench: KeysBench
) -> None:
    """The buttons stay in sight, however small the screen and however long the words."""
    dialog = proving(qtbot, packages, bench, bench.seal())
    tall = dialog.height()
    dialog._contents.fit(300)
    assert dialog.height() <= 300 < tall
    assert dialog.go.geometry().bottom() < 300
    assert dialog._contents.verticalScrollBar().maximum() > 0
    dialog.reject()


def test_a_locked_vault_takes_no_copy(
    qtbot: QtBot, packages: PackagesView, bench: KeysBench
) -> None:
    """It says where to unlock it."""
    bench.profile.make_vault(WORDS)
    bench.profile.open_vault.lock()
    sealed = bench.seal()
    dialog = keeping(qtbot, packages, bench, sealed)
    assert not dialog.places[VAULT].isEnabled()
    assert "locked" in dialog.notes[VAULT].text()
    dialog.reject()
