"""The key vault: package keys and secrets under one master key (docs/decisions/0030).

The master key is random and wrapped under the passphrase, so that a new passphrase rewrites one
row. It may be wrapped a second time under a secret in the OS keyring. Every record is sealed under
a key derived for its table and bound to the vault and to its name: records cannot be exchanged, and
what was copied from another vault does not open.

A locked vault holds no key. That no trace stays in memory cannot be promised; see the threat model.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final, Self

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.crypto.primitives import KEY_BYTES, equal, random_bytes
from casevault_gui.core.errors import (
    KeyNotStored,
    KeyringTrouble,
    VaultBackupUnreadable,
    VaultDamaged,
    VaultLocked,
    VaultPassphraseWrong,
)
from casevault_gui.core.files import shown_path
from casevault_gui.core.keys.key_store import SecretStore, StoreCondition, StoreState
from casevault_gui.core.keys.vault_backup import Backup, Merged
from casevault_gui.core.keys.vault_records import MasterKey, WrappedMaster
from casevault_gui.core.keys.vault_store import KEYS, SECRETS, SETTINGS, VaultStore

BACKEND: Final = "CaseVault vault"
_ID, _KDF, _WRAPPED, _CHECK, _ENTRY, _HELD = "id", "kdf", "wrapped", "check", "entry", "held"


class Vault:
    """One vault, locked or unlocked; a `KeyStore` and a `SecretStore`. Safe across threads.

    What needs it unlocked raises `VaultLocked`; everything may raise `VaultDamaged` and, when it
    writes, `VaultTrouble`. `on_change` is called after each change between locked and unlocked.
    """

    name = "vault"

    def __init__(self, store: VaultStore) -> None:
        """Take over an open store, locked; see `create` and `open`."""
        self._store = store
        self._lock = threading.RLock()
        self._master: MasterKey | None = None
        self.on_change: Callable[[], None] = _nothing

    @classmethod
    def create(cls, path: Path, passphrase: str) -> Self:
        """Make a vault, unlocked; raises `TargetTrouble`, `PassphraseUnusable`. Slow."""
        master = MasterKey.generate()
        made = cls(VaultStore.create(path, _settings(master.wrap(passphrase))))
        made._master = master
        return made

    @classmethod
    def restore(cls, path: Path, backup: Backup, passphrase: str) -> Self:
        """Make a vault from a backup, unlocked; raises `VaultPassphraseWrong`, `TargetTrouble`."""
        master = backup.unlock(passphrase)
        store = VaultStore.create(path, _settings(backup.wrapped))
        store.write({KEYS: backup.keys, SECRETS: backup.secrets})
        made = cls(store)
        made._master = master
        return made

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a vault, locked; raises `VaultDamaged` or `VaultNewer`."""
        store = VaultStore.open(path)
        try:
            return cls(store)
        except BaseException:
            store.close()
            raise

    # --- locking -------------------------------------------------------------------------------

    @property
    def locked(self) -> bool:
        """Whether the master key is not at hand."""
        return self._master is None

    def unlock(self, passphrase: str) -> None:
        """Unlock; raises `VaultPassphraseWrong`, `PassphraseUnusable`. Slow."""
        self._take(self._unwrap(passphrase))

    def unlock_from(self, keyring: SecretStore) -> None:
        """Unlock with the secret that the OS keyring holds; raises `KeyringTrouble`."""
        entry = self._entry
        if not entry:
            raise KeyNotStored(state="not-stored", backend=BACKEND)
        kek = keyring.fetch_secret(entry)
        master = MasterKey.from_held(self._setting(_ID), kek, self._setting(_HELD))
        if master is None:
            raise self._damaged(problem="held")
        self._take(master)

    def lock(self) -> None:
        """Forget the master key; safe to call twice."""
        self._take(None)

    def close(self) -> None:
        """Lock, and let go of the file."""
        self._master = None
        self._store.close()

    def change_passphrase(self, current: str, new: str) -> None:
        """Wrap the same master key anew; raises `VaultPassphraseWrong`. No record is rewritten."""
        master = self._unwrap(current)
        self._store.write({SETTINGS: _settings(master.wrap(new))})
        self._take(master)

    @property
    def held_in_keyring(self) -> bool:
        """Whether the OS keyring can unlock it too."""
        return bool(self._entry)

    def hold_in(self, keyring: SecretStore) -> None:
        """Let the OS keyring unlock it too; raises `VaultLocked`, `KeyringTrouble`."""
        master = self._unlocked()
        kek, entry = random_bytes(KEY_BYTES), f"vault-{random_bytes(8).hex()}"
        # Stored and read back before the vault names it.
        keyring.store_secret(entry, kek)
        before = self._entry
        self._store.write({SETTINGS: {_ENTRY: entry.encode(), _HELD: master.hold(kek)}})
        if before:
            _forget(keyring, before)

    def release_from(self, keyring: SecretStore) -> None:
        """Let only the passphrase unlock it from now on."""
        before = self._entry
        self._store.write({SETTINGS: {_ENTRY: b"", _HELD: b""}})
        if before:
            _forget(keyring, before)

    # --- package keys (KeyStore) -----------------------------------------------------------------

    def state(self) -> StoreState:
        """Say whether it is locked."""
        state = StoreCondition.LOCKED if self.locked else StoreCondition.READY
        return StoreState(state, BACKEND)

    def packages(self) -> tuple[str, ...]:
        """Return the ids of the packages whose keys it holds; works while locked."""
        return self._store.names(KEYS)

    def store(self, package_id: str, key: PackageKey) -> None:
        """Keep `key`, read back and compared."""
        self._put(KEYS, package_id, key.raw)

    def fetch(self, package_id: str) -> PackageKey:
        """Return the key of the package; raises `KeyNotStored`."""
        return PackageKey(self._get(KEYS, package_id))

    def delete(self, package_id: str) -> None:
        """Forget the key of the package; raises `KeyNotStored`."""
        self._unlocked()
        if not self._store.delete(KEYS, package_id):
            raise KeyNotStored(state="not-stored", backend=BACKEND)

    # --- secrets (SecretStore) --------------------------------------------------------------------

    def store_secret(self, name: str, secret: bytes) -> None:
        """Keep `secret`, read back and compared."""
        self._put(SECRETS, name, secret)

    def fetch_secret(self, name: str) -> bytes:
        """Return the secret; raises `KeyNotStored`."""
        return self._get(SECRETS, name)

    def holds_secret(self, name: str) -> bool:
        """Say whether it holds the secret; works while locked."""
        return name in self._store.names(SECRETS)

    def delete_secret(self, name: str) -> None:
        """Forget the secret; raises `KeyNotStored`."""
        self._unlocked()
        if not self._store.delete(SECRETS, name):
            raise KeyNotStored(state="not-stored", backend=BACKEND)

    # --- backup ----------------------------------------------------------------------------------

    def backup(self) -> Backup:
        """Return what a backup file holds; works while locked, for all of it is sealed."""
        tables = {
            table: {name: self._store.read(table, name) or b"" for name in self._store.names(table)}
            for table in (KEYS, SECRETS)
        }
        return Backup(self._wrapped, tables[KEYS], tables[SECRETS])

    def merge(self, backup: Backup, passphrase: str) -> Merged:
        """Add what a backup has and this vault has not; nothing is replaced.

        Raises `VaultLocked`, `VaultPassphraseWrong` (the backup's), `VaultBackupUnreadable`.
        """
        self._unlocked()
        master = backup.unlock(passphrase)
        added, same, differing = 0, 0, []
        for table, rows in ((KEYS, backup.keys), (SECRETS, backup.secrets)):
            for name, sealed in rows.items():
                value = master.open(table, name, sealed)
                if value is None:
                    raise VaultBackupUnreadable(problem="record")
                if self._store.read(table, name) is None:
                    self._put(table, name, value)
                    added += 1
                elif equal(self._get(table, name), value):
                    same += 1
                else:
                    differing.append(name)
        return Merged(added, same, tuple(differing))

    # --- within ----------------------------------------------------------------------------------

    def _take(self, master: MasterKey | None) -> None:
        with self._lock:
            changed = (master is None) != (self._master is None)
            self._master = master
        if changed:
            self.on_change()

    def _unlocked(self) -> MasterKey:
        master = self._master
        if master is None:
            raise VaultLocked
        return master

    @property
    def _wrapped(self) -> WrappedMaster:
        wrapped = WrappedMaster(*(self._setting(name) for name in (_ID, _KDF, _WRAPPED, _CHECK)))
        if not wrapped.sound:
            raise self._damaged(problem="check")
        return wrapped

    @property
    def _entry(self) -> str:
        return self._setting(_ENTRY).decode("ascii", "replace")

    def _unwrap(self, passphrase: str) -> MasterKey:
        master = self._wrapped.unwrap(passphrase)
        if master is None:
            raise VaultPassphraseWrong
        return master

    def _put(self, table: str, name: str, value: bytes) -> None:
        sealed = self._unlocked().seal(table, name, value)
        self._store.write({table: {name: sealed}})
        if not equal(self._get(table, name), value):
            raise self._damaged(problem="record")

    def _get(self, table: str, name: str) -> bytes:
        master = self._unlocked()
        sealed = self._store.read(table, name)
        if sealed is None:
            raise KeyNotStored(state="not-stored", backend=BACKEND)
        value = master.open(table, name, sealed)
        if value is None:
            raise self._damaged(problem="record")
        return value

    def _setting(self, name: str) -> bytes:
        return self._store.read(SETTINGS, name) or b""

    def _damaged(self, *, problem: str) -> VaultDamaged:
        return VaultDamaged(path=shown_path(self._store.path), problem=problem)


def _settings(wrapped: WrappedMaster) -> dict[str, bytes]:
    return {
        _ID: wrapped.vault_id,
        _KDF: wrapped.kdf,
        _WRAPPED: wrapped.wrapped,
        _CHECK: wrapped.check,
    }


def _forget(keyring: SecretStore, entry: str) -> None:
    # A secret that stays behind wraps nothing any more.
    try:
        keyring.delete_secret(entry)
    except KeyringTrouble:
        return


def _nothing() -> None:
    """Be told of a change and do nothing."""
