"""A private key in an encrypted PEM file, as an unwrapper. A file in clear is not used."""

from __future__ import annotations

from pathlib import Path

from casevault_gui.core.crypto.foreign_keys import (
    FileKey,
    ForeignKey,
    PrivateKeyProblem,
    load_private_key,
)
from casevault_gui.core.errors import PrivateKeyUnusable, ProviderCannot, ProviderRefused
from casevault_gui.core.files import shown_path

_LONGEST = 65_536


class PemKey:
    """The key of one file, decrypted for as long as this object is open."""

    kind = "pem"

    def __init__(self, path: Path, passphrase: bytes | None, name: str = "") -> None:
        """Open the file; raise `PrivateKeyUnusable` (facts: path, problem)."""
        try:
            with path.open("rb") as file:
                pem = file.read(_LONGEST)
        except OSError as error:
            raise PrivateKeyUnusable(path=shown_path(path), problem="unreadable") from error
        key = load_private_key(pem, passphrase)
        if isinstance(key, PrivateKeyProblem):
            raise PrivateKeyUnusable(path=shown_path(path), problem=key.value)
        self.name = name or path.name
        self._key: FileKey | None = key
        self._public = key.public

    def public_key(self) -> ForeignKey:
        """Return the public half."""
        return self._public

    def decrypt(self, sealed: bytes) -> bytes:
        """Undo RSA-OAEP."""
        secret = self._open().decrypt(sealed)
        if secret is None:
            raise ProviderRefused(name=self.name)
        return secret

    def exchange(self, point: bytes) -> bytes:
        """Agree with an ephemeral point."""
        shared = self._open().exchange(point)
        if shared is None:
            raise ProviderRefused(name=self.name)
        return shared

    def close(self) -> None:
        """Forget the key."""
        self._key = None

    def _open(self) -> FileKey:
        if self._key is None:
            raise ProviderCannot(name=self.name, problem="closed")
        return self._key
