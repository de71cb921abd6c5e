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

from casevault_gui.core import canonical_json
from casevault_gui.core.canonical_json import NotCanonical
from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.crypto.primitives import (
    KEY_BYTES,
    equal,
    hkdf_sha512,
    open_record,
    random_bytes,
    seal_record,
    sha256,
)
from casevault_gui.core.errors import (
    KeyNotStored,
    KeyringTrouble,
    VaultDamaged,
    VaultLocked,
    VaultPassphraseWrong,
)
from casevault_gui.core.files import shown_path
from casevault_gui.core.keys.key_store import SecretStore, StoreCondition, StoreState
from casevault_gui.core.keys.stretching import Stretching
from casevault_gui.core.keys.vault_store import KEYS, SECRETS, SETTINGS, VaultStore

BACKEND: Final = "CaseVault vault"
_ID, _KDF, _WRAPPED, _CHECK, _ENTRY, _HELD = "id", "kdf", "wrapped", "check", "entry", "held"
_ID_BYTES: Final = 16


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
        self._master = b""
        self._id = self._setting(_ID)
        if len(self._id) != _ID_BYTES:
            raise self._damaged(problem="id")
        self.on_change: Callable[[], None] = _nothing

    @classmethod
    def create(cls, path: Path, passphrase: str) -> Self:
        """Make a vault, unlocked; raises `TargetTrouble`, `PassphraseUnusable`. Slow."""
        vault_id, master = random_bytes(_ID_BYTES), random_bytes(KEY_BYTES)
        wrapped = _wrapped(vault_id, master, passphrase)
        made = cls(VaultStore.create(path, {_ID: vault_id, **wrapped}))
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
        return not self._master

    def unlock(self, passphrase: str) -> None:
        """Unlock; raises `VaultPassphraseWrong`, `PassphraseUnusable`. Slow."""
        self._take(self._unwrap(passphrase))

    def unlock_from(self, keyring: SecretStore) -> None:
        """Unlock with the secret that the OS keyring holds; raises `KeyringTrouble`."""
        entry = self._setting(_ENTRY).decode("ascii", "replace")
        if not entry:
            raise KeyNotStored(state="not-stored", backend=BACKEND)
        kek = keyring.fetch_secret(entry)
        context = b"held\x00" + self._id
        held = self._setting(_HELD)
        master = open_record(kek, held, context) if len(kek) == KEY_BYTES else None
        if master is None:
            raise self._damaged(problem="held")
        self._take(master)

    def lock(self) -> None:
        """Forget the master key; safe to call twice."""
        self._take(b"")

    def close(self) -> None:
        """Lock, and let go of the file."""
        self._master = b""
        self._store.close()

    def change_passphrase(self, current: str, new: str) -> None:
        """Wrap the same master key anew; raises `VaultPassphraseWrong`. No record is rewritten."""
        master = self._unwrap(current)
        self._store.write({SETTINGS: _wrapped(self._id, master, new)})
        self._take(master)

    @property
    def held_in_keyring(self) -> bool:
        """Whether the OS keyring can unlock it too."""
        return bool(self._setting(_ENTRY))

    def hold_in(self, keyring: SecretStore) -> None:
        """Let the OS keyring unlock it too; raises `VaultLocked`, `KeyringTrouble`."""
        master = self._unlocked()
        kek, entry = random_bytes(KEY_BYTES), f"vault-{random_bytes(8).hex()}"
        # Stored and read back before the vault names it.
        keyring.store_secret(entry, kek)
        before = self._setting(_ENTRY).decode("ascii", "replace")
        held = seal_record(kek, master, b"held\x00" + self._id)
        self._store.write({SETTINGS: {_ENTRY: entry.encode(), _HELD: held}})
        if before:
            _forget(keyring, before)

    def release_from(self, keyring: SecretStore) -> None:
        """Let only the passphrase unlock it from now on."""
        before = self._setting(_ENTRY).decode("ascii", "replace")
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

    def delete_secret(self, name: str) -> None:
        """Forget the secret; raises `KeyNotStored`."""
        self._unlocked()
        if not self._store.delete(SECRETS, name):
            raise KeyNotStored(state="not-stored", backend=BACKEND)

    # --- within ----------------------------------------------------------------------------------

    def _take(self, master: bytes) -> None:
        with self._lock:
            changed = bool(master) != bool(self._master)
            self._master = master
        if changed:
            self.on_change()

    def _unlocked(self) -> bytes:
        master = self._master
        if not master:
            raise VaultLocked
        return master

    def _unwrap(self, passphrase: str) -> bytes:
        kdf, wrapped = self._setting(_KDF), self._setting(_WRAPPED)
        # Tells damage from a wrong passphrase, and protects against nothing else.
        if not equal(sha256(self._id + kdf + wrapped), self._setting(_CHECK)):
            raise self._damaged(problem="check")
        try:
            stretching = Stretching.parse(canonical_json.decode(kdf))
        except NotCanonical:
            stretching = None
        if stretching is None:
            raise self._damaged(problem="kdf")
        master = open_record(stretching.stretch(passphrase), wrapped, b"wrapped\x00" + self._id)
        if master is None:
            raise VaultPassphraseWrong
        return master

    def _put(self, table: str, name: str, value: bytes) -> None:
        sealed = seal_record(self._record_key(table), value, self._context(table, name))
        self._store.write({table: {name: sealed}})
        if not equal(self._get(table, name), value):
            raise self._damaged(problem="record")

    def _get(self, table: str, name: str) -> bytes:
        key = self._record_key(table)
        sealed = self._store.read(table, name)
        if sealed is None:
            raise KeyNotStored(state="not-stored", backend=BACKEND)
        value = open_record(key, sealed, self._context(table, name))
        if value is None:
            raise self._damaged(problem="record")
        return value

    def _record_key(self, table: str) -> bytes:
        return hkdf_sha512(self._unlocked(), self._id, b"casevault/v1/vault\x00" + table.encode())

    def _context(self, table: str, name: str) -> bytes:
        return b"record\x00" + self._id + table.encode() + b"\x00" + name.encode()

    def _setting(self, name: str) -> bytes:
        return self._store.read(SETTINGS, name) or b""

    def _damaged(self, *, problem: str) -> VaultDamaged:
        return VaultDamaged(path=shown_path(self._store.path), problem=problem)


def _wrapped(vault_id: bytes, master: bytes, passphrase: str) -> dict[str, bytes]:
    stretching = Stretching.fresh()
    kdf = canonical_json.encode(stretching.document)
    wrapped = seal_record(stretching.stretch(passphrase), master, b"wrapped\x00" + vault_id)
    return {_KDF: kdf, _WRAPPED: wrapped, _CHECK: sha256(vault_id + kdf + wrapped)}


def _forget(keyring: SecretStore, entry: str) -> None:
    # A secret that stays behind wraps nothing any more.
    try:
        keyring.delete_secret(entry)
    except KeyringTrouble:
        return


def _nothing() -> None:
    """Be told of a change and do nothing."""
