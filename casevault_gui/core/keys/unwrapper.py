"""What opens slots for foreign keys: a token, a service or a key file, behind one protocol.

An unwrapper works on bytes and knows no package. It may take long (a service far away, a person who
looks for a card): call it beside the window. All of them answer in the same errors, and none ever
quotes a PIN or a token.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from casevault_gui.core.crypto.foreign_keys import ForeignKey

Ask = Callable[[str], str | None]
"""Asks the person for a secret: gets what it is (pin, passphrase, token), returns None for none."""


class Unwrapper(Protocol):
    """One private key that is somewhere else; `close` ends the session with where it is.

    Every method raises a `ProviderTrouble`: `ProviderCannot` for what this key or place does not
    do, `ProviderRefused` when the bytes were not made for this key.
    """

    @property
    def name(self) -> str:
        """What the user calls it; stands in the log."""
        ...

    @property
    def kind(self) -> str:
        """Which kind of place: pem, pkcs11, aws-kms, azure-key-vault, hashicorp-vault."""
        ...

    def public_key(self) -> ForeignKey:
        """Return the public half as the place itself gives it, to be compared with the pin."""
        ...

    def decrypt(self, sealed: bytes) -> bytes:
        """Undo RSA-OAEP (SHA-256, MGF1-SHA-256, empty label)."""
        ...

    def exchange(self, point: bytes) -> bytes:
        """Return the x-coordinate agreed on with an uncompressed ephemeral point."""
        ...

    def close(self) -> None:
        """End the session and forget what unlocked it; safe to call twice."""
        ...


class ServiceKey(Protocol):
    """A service's symmetric key; both methods ask the service and raise `ProviderTrouble`."""

    @property
    def name(self) -> str:
        """What the user calls it; stands in the log."""
        ...

    @property
    def service(self) -> str:
        """The slot's word for the service: aws-kms or vault-transit."""
        ...

    @property
    def key_name(self) -> str:
        """The service's own name for the key."""
        ...

    def encrypt(self, secret: bytes, package: str) -> bytes:
        """Encrypt `secret`, bound to the package id (hexadecimal)."""
        ...

    def decrypt(self, sealed: bytes, package: str) -> bytes:
        """Undo `encrypt` for the same package."""
        ...

    def close(self) -> None:
        """End the session; safe to call twice."""
        ...
