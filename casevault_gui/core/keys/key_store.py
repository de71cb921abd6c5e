"""Places that keep package keys for the user, behind one protocol.

Every store answers in the same errors: `KeyNotStored` when it works and holds no such key, another
`KeyringTrouble` when it does not work. `store` returns only after the key was read back and found
equal: an answer of "stored" that nobody checked is worth nothing.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.late_dataclass import dataclass


class StoreCondition(StrEnum):
    """What a store can do at this moment."""

    READY = "ready"
    LOCKED = "locked"
    DENIED = "denied"
    ABSENT = "absent"
    TOO_LARGE = "too-large"
    LOST = "lost"
    TIMEOUT = "timeout"


@dataclass(frozen=True, slots=True)
class StoreState:
    """A store's condition; `backend` names it for people, `detail` is a code or technical word."""

    state: StoreCondition
    backend: str = ""
    detail: str = ""


class KeyStore(Protocol):
    """Keeps one key for each package."""

    @property
    def name(self) -> str:
        """What the custody log calls this store."""
        ...

    def state(self) -> StoreState:
        """Look without asking the person anything; never raises for a store that does not work."""
        ...

    def store(self, package_id: str, key: PackageKey) -> None:
        """Keep `key`, read it back and compare; raise `KeyringLost` if it did not come back."""
        ...

    def fetch(self, package_id: str) -> PackageKey:
        """Return the key of the package; raise `KeyNotStored` if there is none."""
        ...

    def delete(self, package_id: str) -> None:
        """Forget the key of the package; raise `KeyNotStored` if there is none."""
        ...


class SecretStore(Protocol):
    """Keeps small secrets of the profile by name, under the same promises."""

    def store_secret(self, name: str, secret: bytes) -> None:
        """Keep `secret`, read it back and compare."""
        ...

    def fetch_secret(self, name: str) -> bytes:
        """Return the secret; raise `KeyNotStored` if there is none."""
        ...

    def delete_secret(self, name: str) -> None:
        """Forget the secret; raise `KeyNotStored` if there is none."""
        ...
