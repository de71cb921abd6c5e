"""From a passphrase to a key-encryption key, for the profile's own files (Argon2id, RFC 9106)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from casevault_gui.core.crypto.primitives import argon2id, random_bytes
from casevault_gui.core.keys.passphrase import prepare
from casevault_gui.core.late_dataclass import dataclass

if TYPE_CHECKING:
    from casevault_gui.core.canonical_json import Json

_NAME: Final = "argon2id"
_SALT_BYTES: Final = 32
_BOUNDS: Final = {
    "lanes": range(1, 9),
    "memory_kib": range(19 * 1024, 1024 * 1024 + 1),
    "passes": range(2, 11),
}
USUAL: Final = {"lanes": 4, "memory_kib": 256 * 1024, "passes": 3}
"""Today's cost; files carry their own, so it may rise."""
_SALT: Final = re.compile(rf"[0-9a-f]{{{2 * _SALT_BYTES}}}")


@dataclass(frozen=True, slots=True)
class Stretching:
    """The parameters of one derivation; memory in KiB."""

    lanes: int
    memory_kib: int
    passes: int
    salt: bytes

    @classmethod
    def fresh(cls) -> Stretching:
        """Return today's parameters with a new salt."""
        return cls(**USUAL, salt=random_bytes(_SALT_BYTES))

    @classmethod
    def parse(cls, value: Json | None) -> Stretching | None:
        """Return what `document` gave; None for anything else or out of bounds.

        The bounds hold before anything is allocated: a damaged file must not make us.
        """
        if not isinstance(value, dict) or set(value) != {*_BOUNDS, "name", "salt"}:
            return None
        numbers = {name: value[name] for name in _BOUNDS}
        salt = value["salt"]
        if value["name"] != _NAME or not isinstance(salt, str) or not _SALT.fullmatch(salt):
            return None
        if any(type(number) is not int for number in numbers.values()):
            return None
        if any(numbers[name] not in bounds for name, bounds in _BOUNDS.items()):
            return None
        known = {name: int(str(number)) for name, number in numbers.items()}
        return cls(**known, salt=bytes.fromhex(salt))

    @property
    def document(self) -> dict[str, Json]:
        """The parameters as they stand in a file."""
        return {
            "lanes": self.lanes,
            "memory_kib": self.memory_kib,
            "name": _NAME,
            "passes": self.passes,
            "salt": self.salt.hex(),
        }

    def stretch(self, passphrase: str) -> bytes:
        """Return the 32-byte key of the passphrase; raises `PassphraseUnusable`. Slow."""
        return argon2id(
            prepare(passphrase),
            self.salt,
            memory_kib=self.memory_kib,
            passes=self.passes,
            lanes=self.lanes,
        )
