"""Backups of a vault: one file with the same sealed records, of no use without its passphrase.

Canonical JSON, one line: `{"check", "format", "id", "kdf", "keys", "master", "secrets", "v": 1}`;
`check` is SHA-256 over the rest and tells damage, nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from casevault_gui.core import canonical_json
from casevault_gui.core.canonical_json import Json, NotCanonical
from casevault_gui.core.crypto.primitives import sha256
from casevault_gui.core.errors import VaultBackupUnreadable, VaultNewer, VaultPassphraseWrong
from casevault_gui.core.files import shown_path, write_private
from casevault_gui.core.keys.vault_records import MasterKey, WrappedMaster
from casevault_gui.core.late_dataclass import dataclass

SUFFIX: Final = ".cvvault"
_FORMAT: Final = "casevault-vault-backup"
_LONGEST: Final = 256 << 20
_HEX: Final = re.compile("(?:[0-9a-f]{2})*")


@dataclass(frozen=True, slots=True)
class Merged:
    """What a backup added; `differing` names records that stood here with another value."""

    added: int
    same: int
    differing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Backup:
    """A vault's records, sealed."""

    wrapped: WrappedMaster
    keys: Mapping[str, bytes]
    secrets: Mapping[str, bytes]

    def unlock(self, passphrase: str) -> MasterKey:
        """Return its master key; raises `VaultPassphraseWrong`. Slow."""
        master = self.wrapped.unwrap(passphrase)
        if master is None:
            raise VaultPassphraseWrong
        return master

    def write(self, path: Path) -> None:
        """Write a new private file; raises `TargetTrouble`."""
        document: dict[str, Json] = {
            "format": _FORMAT,
            "id": self.wrapped.vault_id.hex(),
            "kdf": self.wrapped.kdf.hex(),
            "keys": {name: value.hex() for name, value in self.keys.items()},
            "master": [self.wrapped.wrapped.hex(), self.wrapped.check.hex()],
            "secrets": {name: value.hex() for name, value in self.secrets.items()},
            "v": 1,
        }
        document["check"] = sha256(canonical_json.encode(document)).hex()
        write_private(path, canonical_json.encode(document) + b"\n")

    @classmethod
    def read(cls, path: Path) -> Backup:
        """Read a backup; raises `VaultBackupUnreadable` (facts: path, problem), `VaultNewer`."""
        shown = shown_path(path)
        try:
            with path.open("rb") as file:
                data = file.read(_LONGEST + 1)
            document = canonical_json.decode_object(data.removesuffix(b"\n"), _LONGEST)
        except OSError as error:
            raise VaultBackupUnreadable(path=shown, problem="unreadable") from error
        except NotCanonical as error:
            raise VaultBackupUnreadable(path=shown, problem="format") from error
        check, version = document.pop("check", ""), document.get("v")
        if document.get("format") != _FORMAT or type(version) is not int:
            raise VaultBackupUnreadable(path=shown, problem="format")
        if version > 1:
            raise VaultNewer(version=version)
        if check != sha256(canonical_json.encode(document)).hex():
            raise VaultBackupUnreadable(path=shown, problem="check")
        try:
            master = document["master"]
            wrapped, wrapped_check = master if isinstance(master, list) else ("", "")
            made = WrappedMaster(
                _bytes(document["id"]),
                _bytes(document["kdf"]),
                _bytes(wrapped),
                _bytes(wrapped_check),
            )
            found = cls(made, _rows(document["keys"]), _rows(document["secrets"]))
        except (KeyError, ValueError) as error:
            raise VaultBackupUnreadable(path=shown, problem="format") from error
        if not made.sound:
            raise VaultBackupUnreadable(path=shown, problem="check")
        return found


def _rows(value: Json) -> dict[str, bytes]:
    if not isinstance(value, dict):
        raise ValueError  # noqa: TRY004 - one kind of error for whatever is malformed
    return {name: _bytes(each) for name, each in value.items()}


def _bytes(value: Json) -> bytes:
    if not (isinstance(value, str) and _HEX.fullmatch(value)):
        raise ValueError
    return bytes.fromhex(value)
