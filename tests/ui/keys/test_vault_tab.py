"""The vault on its tab and in the strip: made, locked, unlocked, changed, backed up, restored."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from casevault_gui.core.workflows.profile import VAULT_FILE
from casevault_gui.ui.dialogs.ask_secret import AskSecretDialog
from casevault_gui.ui.keys_desk import VaultFacts
from casevault_gui.ui.main_window import MainWindow
from casevault_gui.ui.pages.home import HomePage
from casevault_gui.ui.pages.keys import KeysPage
from casevault_gui.ui.pages.keys_vault import VaultView
from casevault_gui.ui.pages.page import Errand, KeysPlace, PageName
from casevault_gui.ui.status_strip import StatusStrip
from tests.conftest import SecretService
from tests.ui.keys.bench import WORDS, KeysBench

OTHER = "nine quiet herons cross the weir"


@pytest.fixture
def vault(qtbot: QtBot, page: KeysPage, bench: KeysBench) -> VaultView:
    """Give the tab, turned to."""
    page.turn(KeysPlace.VAULT)
    bench.idle(qtbot)
    return page.vault


@pytest.fixture
def made(qtbot: QtBot, vault: VaultView, bench: KeysBench) -> VaultView:
    """Give the tab over a new vault, unlocked."""
    vault.make.click()
    answer(qtbot, vault, bench, new=WORDS)
    return vault


def answer(
    qtbot: QtBot, vault: VaultView, bench: KeysBench, current: str = "", new: str = ""
) -> AskSecretDialog:
    """Type into the dialog that is open, press its button and wait."""
    dialog = vault.dialog
    assert isinstance(dialog, AskSecretDialog)
    dialog.current.line.setText(current)
    dialog.new.line.setText(new)
    dialog.again.line.setText(new)
    dialog.go.click()
    bench.idle(qtbot)
    return dialog


def state(vault: VaultView) -> str:
    """Return the word for the vault's state."""
    return vault.state.accessibleName()


def test_a_vault_is_made_with_a_passphrase_worth_it(
    qtbot: QtBot, vault: VaultView, bench: KeysBench
) -> None:
    """A weak one, or two that differ, cannot be used."""
    assert state(vault) == "No vault yet"
    vault.make.click()
    dialog = vault.dialog
    assert isinstance(dialog, AskSecretDialog)
    for new, again, usable in (("abc", "abc", False), (WORDS, "", False), (WORDS, WORDS, True)):
        dialog.new.line.setText(new)
        dialog.again.line.setText(again)
        assert dialog.go.isEnabled() is usable
    dialog.again.line.setText("something else")
    assert "not the same" in dialog.hint.text()
    answer(qtbot, vault, bench, new=WORDS)
    assert not dialog.isVisible()
    assert dialog.new.text() == ""
    assert state(vault) == "Unlocked"
    assert vault.lock.isVisible()


def test_it_locks_and_unlocks(qtbot: QtBot, made: VaultView, bench: KeysBench) -> None:
    """A wrong passphrase is explained and can be typed again."""
    made.lock.click()
    bench.idle(qtbot)
    assert state(made) == "Locked"
    made.unlock.click()
    dialog = answer(qtbot, made, bench, current="not the words")
    assert dialog.trouble.message is not None
    assert dialog.trouble.message.code == "CV-V03"
    answer(qtbot, made, bench, current=WORDS)
    assert state(made) == "Unlocked"


def test_its_passphrase_changes(qtbot: QtBot, made: VaultView, bench: KeysBench) -> None:
    """From then on the new one unlocks it."""
    made.change.click()
    answer(qtbot, made, bench, WORDS, OTHER)
    bench.services.keys.lock_vault()
    bench.services.keys.unlock_vault(OTHER)
    bench.idle(qtbot)
    assert state(made) == "Unlocked"


def test_a_backup_comes_back(qtbot: QtBot, made: VaultView, bench: KeysBench) -> None:
    """Backed up and restored into the same vault nothing is new; the words say so."""
    bench.seal(kept="vault")
    made.refresh()
    bench.idle(qtbot)
    backup = bench.folder / "vault.cvvault"
    bench.desk.answers.target = backup
    made.back_up.click()
    bench.idle(qtbot)
    assert backup.exists()
    assert "keys in the backup: 1" in made.done.text()
    bench.desk.answers.files = (backup,)
    made.restore.click()
    answer(qtbot, made, bench, current=WORDS)
    assert made.done.text() == "Restored. Added: 0. Here already: 1."


def test_the_keyring_may_unlock_it_too(
    qtbot: QtBot, made: VaultView, bench: KeysBench, secret_service: SecretService
) -> None:
    """Held there it opens without a passphrase; given up again it does not."""
    assert secret_service.folder.is_dir()
    made.hold.click()
    bench.idle(qtbot)
    assert made.facts.held_in_keyring
    made.lock.click()
    bench.idle(qtbot)
    made.by_keyring.click()
    bench.idle(qtbot)
    assert state(made) == "Unlocked"
    made.hold.click()
    bench.idle(qtbot)
    assert not made.facts.held_in_keyring


def test_a_damaged_vault_is_explained(qtbot: QtBot, vault: VaultView, bench: KeysBench) -> None:
    """In four parts on the tab; locking it does no harm."""
    (bench.profile.home / VAULT_FILE).write_bytes(b"not a database, not at all" * 100)
    vault.refresh()
    bench.idle(qtbot)
    assert vault.trouble.message is not None
    assert vault.trouble.message.code.startswith("CV-V")
    bench.services.keys.lock_vault()


# --- the strip ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        (None, "Vault unreadable"),
        (VaultFacts(), "No key vault"),
        (VaultFacts(True, True), "Vault locked"),
        (VaultFacts(True, False), "Vault unlocked"),
    ],
)
def test_the_strip_names_every_state_of_the_vault(
    qtbot: QtBot, facts: VaultFacts | None, words: str
) -> None:
    """Unlocked a press locks it, else it leads to the tab."""
    strip = StatusStrip()
    qtbot.addWidget(strip)
    strip.show_vault(facts)
    assert strip.vault.accessibleName() == words
    unlocked = facts is not None and facts.exists and not facts.locked
    with qtbot.waitSignal(strip.lock_vault if unlocked else strip.wanted) as heard:
        strip.vault.click()
    assert unlocked or heard.args == [Errand(PageName.KEYS, place=KeysPlace.VAULT)]


def test_the_strip_follows_the_vault(qtbot: QtBot, bench: KeysBench) -> None:
    """Made, locked by a press, and a press then leads to its tab."""
    window = MainWindow(bench.services, {PageName.HOME: HomePage, PageName.KEYS: KeysPage})
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.strip.vault.accessibleName() == "No key vault")
    bench.services.keys.make_vault(WORDS)
    qtbot.waitUntil(lambda: window.strip.vault.accessibleName() == "Vault unlocked")
    window.strip.vault.click()
    qtbot.waitUntil(lambda: window.strip.vault.accessibleName() == "Vault locked")
    window.strip.vault.click()
    page = window.page(PageName.KEYS)
    assert isinstance(page, KeysPage)
    assert page.vault.isVisible()
    bench.idle(qtbot)


def test_a_vault_that_cannot_be_read_is_said_so_in_the_strip(
    qtbot: QtBot, bench: KeysBench
) -> None:
    """No state is made up."""
    (bench.profile.home / VAULT_FILE).write_bytes(b"not a database, not at all" * 100)
    window = MainWindow(bench.services, {PageName.HOME: HomePage})
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: window.strip.vault.accessibleName() == "Vault unreadable")
    bench.idle(qtbot)
