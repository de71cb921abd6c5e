"""How a vault's records are sealed, in its file and in its backups alike."""

from __future__ import annotations

from casevault_gui.core import canonical_json
from casevault_gui.core.canonical_json import NotCanonical
from casevault_gui.core.crypto.primitives import (
    KEY_BYTES,
    equal,
    hkdf_sha512,
    open_record,
    random_bytes,
    seal_record,
    sha256,
)
from casevault_gui.core.keys.stretching import Stretching
from casevault_gui.core.late_dataclass import dataclass

ID_BYTES = 16


class MasterKey:
    """The key of one vault; its repr shows nothing of it."""

    __slots__ = ("_key", "vault_id")

    def __init__(self, vault_id: bytes, key: bytes) -> None:
        """Take the 16-byte vault id and the 32-byte key."""
        self.vault_id = vault_id
        self._key = key

    @classmethod
    def generate(cls) -> MasterKey:
        """Return a new vault's master key."""
        return cls(random_bytes(ID_BYTES), random_bytes(KEY_BYTES))

    def __repr__(self) -> str:
        """Name the vault."""
        return f"MasterKey(vault {self.vault_id.hex()})"

    def seal(self, table: str, name: str, value: bytes) -> bytes:
        """Return a record, bound to vault, table and name."""
        return seal_record(self._record_key(table), value, self._context(table, name))

    def open(self, table: str, name: str, sealed: bytes) -> bytes | None:
        """Return a record's value, or None if it does not belong there."""
        return open_record(self._record_key(table), sealed, self._context(table, name))

    def hold(self, kek: bytes) -> bytes:
        """Return the master key wrapped under a random key that is kept elsewhere."""
        return seal_record(kek, self._key, b"held\x00" + self.vault_id)

    @classmethod
    def from_held(cls, vault_id: bytes, kek: bytes, held: bytes) -> MasterKey | None:
        """Undo `hold`, or return None."""
        key = open_record(kek, held, b"held\x00" + vault_id) if len(kek) == KEY_BYTES else None
        return None if key is None else cls(vault_id, key)

    def wrap(self, passphrase: str) -> WrappedMaster:
        """Wrap the master key under a passphrase; raises `PassphraseUnusable`. Slow."""
        stretching = Stretching.fresh()
        kdf = canonical_json.encode(stretching.document)
        kek = stretching.stretch(passphrase)
        wrapped = seal_record(kek, self._key, b"wrapped\x00" + self.vault_id)
        return WrappedMaster(self.vault_id, kdf, wrapped, _check(self.vault_id, kdf, wrapped))

    def _record_key(self, table: str) -> bytes:
        return hkdf_sha512(self._key, self.vault_id, b"casevault/v1/vault\x00" + table.encode())

    def _context(self, table: str, name: str) -> bytes:
        return b"record\x00" + self.vault_id + table.encode() + b"\x00" + name.encode()


@dataclass(frozen=True, slots=True)
class WrappedMaster:
    """A master key under a passphrase, as it stands in a file.

    `check` tells damage from a wrong passphrase and protects against nothing else.
    """

    vault_id: bytes
    kdf: bytes
    wrapped: bytes
    check: bytes

    @property
    def sound(self) -> bool:
        """Whether nothing of it is damaged."""
        whole = equal(_check(self.vault_id, self.kdf, self.wrapped), self.check)
        return len(self.vault_id) == ID_BYTES and whole and self._stretching() is not None

    def unwrap(self, passphrase: str) -> MasterKey | None:
        """Return the master key, None for a wrong passphrase; raises `PassphraseUnusable`. Slow."""
        stretching = self._stretching()
        if stretching is None:
            return None
        kek = stretching.stretch(passphrase)
        key = open_record(kek, self.wrapped, b"wrapped\x00" + self.vault_id)
        return None if key is None else MasterKey(self.vault_id, key)

    def _stretching(self) -> Stretching | None:
        try:
            return Stretching.parse(canonical_json.decode(self.kdf))
        except NotCanonical:
            return None


def _check(vault_id: bytes, kdf: bytes, wrapped: bytes) -> bytes:
    return sha256(vault_id + kdf + wrapped)
