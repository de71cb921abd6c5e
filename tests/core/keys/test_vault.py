"""The vault: locked it holds no key, changed it loses none, damaged it says so and stays."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.errors import (
    CaseVaultError,
    KeyNotStored,
    KeyringLost,
    TargetExists,
    VaultBackupUnreadable,
    VaultDamaged,
    VaultLocked,
    VaultNewer,
    VaultPassphraseWrong,
    VaultTrouble,
)
from casevault_gui.core.keys import stretching
from casevault_gui.core.keys.vault import Vault
from casevault_gui.core.keys.vault_backup import Backup
from tests.core.keys.key_store_contract import OTHER, PACKAGE, KeyStoreContract

WORDS, NEW = "four words of mine", "five other words of mine"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Use the smallest accepted Argon2id: these tests are about the vault."""
    least = {"lanes": 1, "memory_kib": 19 * 1024, "passes": 2}
    monkeypatch.setattr(stretching, "USUAL", least)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Name the file."""
    return tmp_path / "vault.sqlite"


@pytest.fixture
def vault(path: Path) -> Iterator[Vault]:
    """Give a new vault, unlocked."""
    made = Vault.create(path, WORDS)
    yield made
    made.close()


class Keyring:
    """Secrets in memory: what the vault needs of a keyring."""

    def __init__(self) -> None:
        self.secrets: dict[str, bytes] = {}

    def store_secret(self, name: str, secret: bytes) -> None:
        """Keep it."""
        self.secrets[name] = secret

    def fetch_secret(self, name: str) -> bytes:
        """Return it."""
        if name not in self.secrets:
            raise KeyNotStored(state="not-stored", backend="memory")
        return self.secrets[name]

    def delete_secret(self, name: str) -> None:
        """Forget it."""
        del self.secrets[name]


class TestAsAKeyStore(KeyStoreContract):
    """An unlocked vault is a key store like any other."""

    @pytest.fixture
    def store(self, vault: Vault) -> Vault:
        """Give the vault."""
        return vault


def test_a_key_is_there_after_reopening_and_only_when_unlocked(vault: Vault, path: Path) -> None:
    """A reopened vault is locked: its packages can be named, their keys not had until unlocked."""
    key = PackageKey.generate()
    vault.store(PACKAGE, key)
    vault.close()
    again = Vault.open(path)
    assert again.locked
    assert again.packages() == (PACKAGE,)
    for act in (
        lambda: again.fetch(PACKAGE),
        lambda: again.store(OTHER, key),
        lambda: again.delete(PACKAGE),
        lambda: again.fetch_secret("identity"),
        lambda: again.hold_in(Keyring()),
    ):
        with pytest.raises(VaultLocked):
            act()
    again.unlock(WORDS)
    assert again.fetch(PACKAGE) == key
    again.lock()
    with pytest.raises(VaultLocked):
        again.fetch(PACKAGE)
    again.close()


def test_a_wrong_passphrase_unlocks_nothing(vault: Vault) -> None:
    """It is told apart from damage, and the vault stays locked."""
    vault.lock()
    with pytest.raises(VaultPassphraseWrong):
        vault.unlock("not the words")
    assert vault.locked


def test_a_new_passphrase_rewrites_no_record(vault: Vault, path: Path) -> None:
    """Records stay byte for byte; from then on only the new words unlock."""
    vault.store(PACKAGE, PackageKey.generate())
    before = _keys(path)
    vault.change_passphrase(WORDS, NEW)
    assert _keys(path) == before
    vault.lock()
    with pytest.raises(VaultPassphraseWrong):
        vault.unlock(WORDS)
    vault.unlock(NEW)
    with pytest.raises(VaultPassphraseWrong):
        vault.change_passphrase("wrong", "anything else here")
    vault.unlock(NEW)


def test_no_secret_lies_in_the_file(vault: Vault, path: Path) -> None:
    """Neither a key, nor a secret, nor the passphrase can be found in the file's bytes."""
    key, secret = PackageKey.generate(), b"a secret that is easily found"
    vault.store(PACKAGE, key)
    vault.store_secret("identity", secret)
    data = path.read_bytes()
    for value in (key.raw, key.text.encode(), secret, WORDS.encode()):
        assert value not in data
    vault.delete_secret("identity")
    assert path.stat().st_mode & 0o777 == 0o600


def test_the_keyring_can_unlock_it_until_it_is_released(vault: Vault) -> None:
    """Held in the keyring it unlocks without words; released or exchanged it does not."""
    keyring = Keyring()
    with pytest.raises(KeyNotStored):
        vault.unlock_from(keyring)
    vault.hold_in(keyring)
    assert vault.held_in_keyring
    vault.lock()
    vault.unlock_from(keyring)
    vault.hold_in(keyring)
    assert len(keyring.secrets) == 1
    vault.lock()
    name = next(iter(keyring.secrets))
    right, keyring.secrets[name] = keyring.secrets[name], bytes(32)
    with pytest.raises(VaultDamaged):
        vault.unlock_from(keyring)
    keyring.secrets[name] = right
    vault.release_from(keyring)
    assert not keyring.secrets
    with pytest.raises((KeyNotStored, KeyringLost)):
        vault.unlock_from(keyring)


def test_records_cannot_be_exchanged(vault: Vault, path: Path) -> None:
    """A record under another package's name, or of another table, does not open."""
    vault.store(PACKAGE, PackageKey.generate())
    vault.store(OTHER, PackageKey.generate())
    vault.store_secret(PACKAGE, bytes(32))
    with sqlite3.connect(path) as other:
        other.execute(
            "UPDATE keys SET value = (SELECT value FROM keys WHERE name = ?) WHERE name = ?",
            (OTHER, PACKAGE),
        )
        other.execute(
            "UPDATE secrets SET value = (SELECT value FROM keys WHERE name = ?)", (OTHER,)
        )
    with pytest.raises(VaultDamaged):
        vault.fetch(PACKAGE)
    with pytest.raises(VaultDamaged):
        vault.fetch_secret(PACKAGE)


def test_listeners_hear_of_each_change_once(vault: Vault) -> None:
    """Locking twice is one change, unlocking another."""
    heard: list[bool] = []
    vault.on_change = lambda: heard.append(vault.locked)
    vault.lock()
    vault.lock()
    vault.unlock(WORDS)
    assert heard == [True, False]


def test_a_vault_is_never_made_over_another(vault: Vault, path: Path) -> None:
    """Making one where one stands is refused, and the old one is as it was."""
    key = PackageKey.generate()
    vault.store(PACKAGE, key)
    with pytest.raises(TargetExists):
        Vault.create(path, NEW)
    assert vault.fetch(PACKAGE) == key


def test_what_cannot_be_written_is_told(vault: Vault) -> None:
    """A database that takes nothing any more is trouble, and the vault is as it was."""
    vault._store._connection.execute("PRAGMA query_only=ON")
    with pytest.raises(VaultTrouble):
        vault.change_passphrase(WORDS, NEW)
    vault._store._connection.execute("PRAGMA query_only=OFF")
    vault.lock()
    vault.unlock(WORDS)


@pytest.mark.parametrize("damage", ["cut", "other", "newer", "schema", "settings"])
def test_a_damaged_file_is_told_and_left_as_it_is(vault: Vault, path: Path, damage: str) -> None:
    """Whatever is wrong with the file, it is named, and not one byte is changed."""
    vault.store(PACKAGE, PackageKey.generate())
    vault.close()
    if damage == "cut":
        path.write_bytes(path.read_bytes()[:5000])
    elif damage == "other":
        path.write_bytes(b"SQLite format 3\x00" + bytes(4080))
    else:
        statement = {
            "newer": "PRAGMA user_version = 9",
            "schema": "CREATE TABLE extra (x)",
            "settings": "UPDATE settings SET value = x'00' WHERE name = 'wrapped'",
        }[damage]
        with sqlite3.connect(path) as other:
            other.execute(statement)
        other.close()
    before = path.read_bytes()
    with pytest.raises(VaultNewer if damage == "newer" else VaultDamaged):
        Vault.open(path).unlock(WORDS)
    assert path.read_bytes() == before


def test_a_backup_restores_every_key_under_its_own_passphrase(vault: Vault, tmp_path: Path) -> None:
    """A vault made from a backup opens with the words of the backup's day and holds all of it."""
    key = PackageKey.generate()
    vault.store(PACKAGE, key)
    vault.store_secret("identity", b"seed")
    vault.backup().write(tmp_path / "b.cvvault")
    vault.change_passphrase(WORDS, NEW)
    vault.delete(PACKAGE)
    backup = Backup.read(tmp_path / "b.cvvault")
    with pytest.raises(VaultPassphraseWrong):
        Vault.restore(tmp_path / "second", backup, NEW)
    second = Vault.restore(tmp_path / "second", backup, WORDS)
    assert second.fetch(PACKAGE) == key
    assert second.fetch_secret("identity") == b"seed"
    merged = vault.merge(backup, WORDS)
    assert (merged.added, merged.same, merged.differing) == (1, 1, ())
    assert vault.fetch(PACKAGE) == key
    second.close()


def test_merging_replaces_nothing(vault: Vault, tmp_path: Path) -> None:
    """A record that differs stays as it is here, and is named."""
    vault.store(PACKAGE, PackageKey.generate())
    vault.backup().write(tmp_path / "b.cvvault")
    here = PackageKey.generate()
    vault.store(PACKAGE, here)
    merged = vault.merge(Backup.read(tmp_path / "b.cvvault"), WORDS)
    assert merged.differing == (PACKAGE,)
    assert vault.fetch(PACKAGE) == here


@settings(max_examples=60)
@given(data=st.data())
def test_a_damaged_backup_is_refused(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Flip any bit of a backup: it is unreadable, of a newer kind, or says so when it is merged."""
    bit = data.draw(st.integers(0, len(BACKUP) * 8 - 9))
    changed = bytearray(BACKUP)
    changed[bit // 8] ^= 1 << bit % 8
    path = tmp_path_factory.mktemp("b") / "b.cvvault"
    path.write_bytes(bytes(changed))
    with pytest.raises(CaseVaultError) as caught:
        Backup.read(path)
    assert isinstance(caught.value, VaultBackupUnreadable | VaultNewer)


def _keys(path: Path) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    try:
        return connection.execute("SELECT * FROM keys").fetchall()
    finally:
        connection.close()


def _backup() -> bytes:
    import tempfile

    usual = dict(stretching.USUAL)
    stretching.USUAL.update(lanes=1, memory_kib=19 * 1024, passes=2)
    try:
        with tempfile.TemporaryDirectory() as folder:
            vault = Vault.create(Path(folder) / "v", WORDS)
            vault.store(PACKAGE, PackageKey(bytes(32)))
            vault.backup().write(Path(folder) / "b")
            vault.close()
            return (Path(folder) / "b").read_bytes()
    finally:
        stretching.USUAL.update(usual)


BACKUP = _backup()
