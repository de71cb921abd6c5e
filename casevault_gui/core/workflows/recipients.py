"""Who else may open a package: people, foreign keys, services, holders of shares.

A recipient becomes a slot when the package is sealed. Each is named in the log before the evidence
is read, so that nobody is given access without a trace; the package itself names nobody.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from casevault_gui.core.crypto.foreign_keys import ForeignKey, KeyKind
from casevault_gui.core.crypto.primitives import random_bytes, sha256
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.package.slots import (
    HpkeSlot,
    ServiceSlot,
    Slot,
    foreign_slot,
)

if TYPE_CHECKING:
    from casevault_gui.core.keys.identity import Identity


def _nothing() -> None:
    """Have no session to end."""


@dataclass(frozen=True, slots=True)
class PersonRecipient:
    """A person's receiving key; `fingerprint` is their identity's, "" for a bare key.

    `compared` is whether the user compared the fingerprint with the person.
    """

    name: str
    receiving: bytes
    fingerprint: str = ""
    compared: bool = False

    @property
    def classical(self) -> bool:
        """Whether a later quantum computer could open the slot."""
        return False

    @property
    def reference(self) -> str:
        """What the log calls the key: SHA-256 in hexadecimal."""
        return self.fingerprint or sha256(self.receiving).hex()

    def slot(self, package_id: bytes, data_key: bytes) -> Slot:
        """Return the slot that gives this person access."""
        return HpkeSlot.make(package_id, data_key, self.receiving)


@dataclass(frozen=True, slots=True)
class KeyRecipient:
    """A pinned public key of a token, a service or a file."""

    name: str
    key: ForeignKey

    @property
    def classical(self) -> bool:
        """Whether a later quantum computer could open the slot."""
        return True

    @property
    def reference(self) -> str:
        """What the log calls the key: SHA-256 of its SubjectPublicKeyInfo."""
        return sha256(self.key.spki).hex()

    def slot(self, package_id: bytes, data_key: bytes) -> Slot:
        """Return the slot that gives this key's owner access."""
        return foreign_slot(package_id, data_key, self.key)


@dataclass(frozen=True, slots=True)
class ServiceRecipient:
    """A service's symmetric key, by the name the user configured; sealing asks the service.

    `encrypt(secret, package)` takes the slot's 32-byte secret and the package id in hexadecimal.
    `close` ends the session with the service.
    """

    name: str
    service: str
    key_name: str
    encrypt: Callable[[bytes, str], bytes]
    close: Callable[[], None] = _nothing

    @property
    def classical(self) -> bool:
        """Whether a later quantum computer could open the slot."""
        return False

    @property
    def reference(self) -> str:
        """What the log calls the key: SHA-256 of the service's name for it."""
        return sha256(self.key_name.encode()).hex()

    def slot(self, package_id: bytes, data_key: bytes) -> Slot:
        """Return the slot that lets the service give access; raises what `encrypt` raises."""
        return ServiceSlot.make(
            package_id,
            data_key,
            random_bytes(32),
            service=self.service,
            reference=self.key_name,
            encrypt=lambda secret: self.encrypt(secret, package_id.hex()),
        )


Recipient = PersonRecipient | KeyRecipient | ServiceRecipient


@dataclass(frozen=True, slots=True)
class ShareScheme:
    """M of N: `threshold` of the people in `holders` together open the package."""

    threshold: int
    holders: tuple[str, ...]


def person(identity: Identity) -> PersonRecipient:
    """Return the recipient that an identity is which needs no comparing, such as one's own."""
    return PersonRecipient(
        identity.claims.name, identity.receiving, identity.fingerprint.hex(), compared=True
    )


def kind_of(recipient: Recipient) -> str:
    """Return the slot type a recipient becomes."""
    if isinstance(recipient, PersonRecipient):
        return HpkeSlot.TYPE
    if isinstance(recipient, ServiceRecipient):
        return ServiceSlot.TYPE
    return "rsa-oaep" if recipient.key.kind is KeyKind.RSA else "ecdh"
