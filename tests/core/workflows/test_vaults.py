"""The vault's acts: in the log before they happen, and nothing is lost where one fails."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.custody.events import Phase
from casevault_gui.core.errors import (
    KeyNotStored,
    LogWriteFailed,
    TargetExists,
    VaultAbsent,
    VaultBackupUnreadable,
    VaultExists,
    VaultLocked,
    VaultPassphraseWrong,
)
from casevault_gui.core.keys.identity import Claims
from casevault_gui.core.keys.vault import Vault
from casevault_gui.core.workflows import identities
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.vaults import (
    back_up_vault,
    change_vault_passphrase,
    hold_vault_in_keyring,
    restore_vault,
    unlock_vault,
)
from tests.key_world import WORDS

NEW = "eight other words, as good as the first ones"
PACKAGE = "8f14e45fceea167a5a36dedd4bea2543"
pytestmark = pytest.mark.usefixtures("cheap")


@pytest.fixture
def vault(profile: Profile) -> Vault:
    """Make the vault, with one key in it."""
    made = profile.make_vault(WORDS)
    made.store(PACKAGE, PackageKey(bytes(range(32))))
    return made


def ends(profile: Profile, count: int = 2) -> list[tuple[str, str, Phase]]:
    """Return what the log says last."""
    entries = list(profile.log.entries())[-count:]
    return [(entry.type, entry.why, entry.phase) for entry in entries]


def test_unlocking_is_in_the_log_wrong_passphrases_too(vault: Vault, profile: Profile) -> None:
    """Announced before it is tried; the vault stays locked after a wrong one."""
    vault.lock()
    with pytest.raises(VaultPassphraseWrong):
        unlock_vault(profile, "not it")
    assert vault.locked
    told = ("note_added", "vault unlocked")
    assert ends(profile) == [(*told, Phase.INTENT), (*told, Phase.FAILED)]
    assert unlock_vault(profile, WORDS) is vault
    assert ends(profile, 1) == [(*told, Phase.DONE)]
    assert list(profile.log.entries())[-1].more == {"with": "passphrase"}


def test_without_a_log_nothing_is_unlocked(
    vault: Vault, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the entry cannot be made durable the vault stays locked."""
    vault.lock()

    def full(*_: object, **__: object) -> None:
        raise LogWriteFailed

    monkeypatch.setattr(profile.log, "begin", full)
    with pytest.raises(LogWriteFailed):
        unlock_vault(profile, WORDS)
    assert vault.locked


@pytest.mark.usefixtures("secret_service")
def test_the_keyring_unlocks_it_until_it_is_told_not_to(vault: Vault, profile: Profile) -> None:
    """Held in the keyring it opens without words; released it does not, and the words still do."""
    with pytest.raises(KeyNotStored):
        unlock_vault(profile, None)
    hold_vault_in_keyring(profile, hold=True)
    assert ends(profile)[0] == ("note_added", "vault held in keyring", Phase.INTENT)
    vault.lock()
    unlock_vault(profile, None)
    assert not vault.locked
    hold_vault_in_keyring(profile, hold=False)
    assert ends(profile)[0] == ("note_added", "vault no longer held in keyring", Phase.INTENT)
    vault.lock()
    with pytest.raises(KeyNotStored):
        unlock_vault(profile, None)
    unlock_vault(profile, WORDS)


def test_a_changed_passphrase_keeps_every_key(vault: Vault, profile: Profile) -> None:
    """The old one opens no more, the new one does; a wrong current one changes nothing."""
    with pytest.raises(VaultPassphraseWrong):
        change_vault_passphrase(profile, "not it", NEW)
    change_vault_passphrase(profile, WORDS, NEW)
    vault.lock()
    with pytest.raises(VaultPassphraseWrong):
        unlock_vault(profile, WORDS)
    assert unlock_vault(profile, NEW).fetch(PACKAGE) == PackageKey(bytes(range(32)))


def test_a_backup_brings_keys_and_identity_to_a_new_profile(
    vault: Vault, profile: Profile, tmp_path: Path
) -> None:
    """On another machine the backup and its passphrase give the vault, and oneself, again."""
    mine = identities.create_identity(profile, Claims("Dana", "Custodian"))
    backup = tmp_path / "vault.cvvault"
    vault.lock()
    assert back_up_vault(profile, backup) == 1
    with pytest.raises(TargetExists):
        back_up_vault(profile, backup)
    change_vault_passphrase(profile, WORDS, NEW)
    with open_profile(tmp_path / "new") as other:
        with pytest.raises(VaultPassphraseWrong):
            restore_vault(other, backup, NEW)
        assert other.vault is None
        merged = restore_vault(other, backup, WORDS)
        assert (merged.added, merged.same, merged.differing) == (3, 0, ())
        assert other.open_vault.fetch(PACKAGE) == PackageKey(bytes(range(32)))
        assert identities.own_identity(other) == mine
        assert identities.private_identity(other).public == mine
        restored = [e for e in other.log.entries() if e.type == "restored"]
        assert [(e.why, e.phase) for e in restored] == [
            ("vault backup", Phase.INTENT),
            ("vault backup", Phase.FAILED),
            ("vault backup", Phase.INTENT),
            ("vault backup", Phase.DONE),
            ("identity", Phase.INTENT),
            ("identity", Phase.DONE),
        ]
        assert restored[3].more == {"added": 3, "same": 0, "differing": 0}
        with pytest.raises(VaultExists):
            other.make_vault(NEW)


def test_a_backup_is_merged_and_replaces_nothing(
    vault: Vault, profile: Profile, tmp_path: Path
) -> None:
    """What the vault has stays; another value for it is named; a locked vault takes nothing."""
    backup = tmp_path / "vault.cvvault"
    vault.store("aa" * 16, PackageKey(bytes(32)))
    back_up_vault(profile, backup)
    other = PackageKey(bytes([7]) * 32)
    vault.store(PACKAGE, other)
    vault.delete("aa" * 16)
    vault.lock()
    with pytest.raises(VaultLocked):
        restore_vault(profile, backup, WORDS)
    vault.unlock(WORDS)
    merged = restore_vault(profile, backup, WORDS)
    assert (merged.added, merged.same, merged.differing) == (1, 0, (PACKAGE,))
    assert vault.fetch(PACKAGE) == other
    assert restore_vault(profile, backup, WORDS).same == 1
    (tmp_path / "text").write_text("hello")
    for path in (tmp_path / "text", tmp_path / "none"):
        with pytest.raises(VaultBackupUnreadable):
            restore_vault(profile, path, WORDS)


@pytest.mark.parametrize(
    "act",
    [
        lambda profile, _: unlock_vault(profile, WORDS),
        lambda profile, _: change_vault_passphrase(profile, WORDS, NEW),
        lambda profile, _: hold_vault_in_keyring(profile, hold=True),
        back_up_vault,
    ],
    ids=["unlock", "change", "hold", "back up"],
)
def test_a_profile_without_a_vault_says_so(
    profile: Profile, tmp_path: Path, act: Callable[[Profile, Path], object]
) -> None:
    """Nothing is made by asking for what is not there."""
    with pytest.raises(VaultAbsent):
        act(profile, tmp_path / "backup")
    assert profile.vault is None
    assert not (tmp_path / "backup").exists()
