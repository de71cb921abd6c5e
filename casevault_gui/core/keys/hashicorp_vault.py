"""Keys in the transit engine of HashiCorp Vault or OpenBao (extra `vault`).

RSA keys unwrap; symmetric keys encrypt with the package id as associated data. The token is asked
for and kept for as long as the connection is open. Tried against a loopback server of the published
interface, never on a live server.
"""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Any, Final

from casevault_gui.core.crypto.foreign_keys import ForeignKey, KeyKind, parse_public_key
from casevault_gui.core.errors import (
    ProviderAbsent,
    ProviderCannot,
    ProviderDenied,
    ProviderLibraryMissing,
    ProviderLocked,
    ProviderRefused,
    ProviderTimeout,
    ProviderTrouble,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from casevault_gui.core.keys.pinned_keys import ProviderSettings
    from casevault_gui.core.keys.unwrapper import Ask

_SECONDS: Final = 10


class _Transit:
    """A client for one key; settings: `address`, `key`, `mount`, `namespace`, `ca`, `version`."""

    def __init__(self, name: str, settings: ProviderSettings, ask: Ask) -> None:
        self.name = name
        self.key = settings["key"]
        self.mount = settings["mount"] or "transit"
        self.version = settings["version"] or "1"
        try:
            import hvac  # noqa: PLC0415
        except ImportError as error:
            raise ProviderLibraryMissing(name=name, extra="vault") from error
        token = ask("token")
        if not token:
            raise ProviderLocked(name=name, problem="no-token")
        self._client = hvac.Client(
            url=settings["address"],
            token=token,
            namespace=settings["namespace"] or None,
            verify=settings["ca"] or True,
            timeout=_SECONDS,
            allow_redirects=False,
        )

    def read(self) -> dict[str, Any]:
        """Return what the engine says of the key."""
        answer = self.call(
            lambda: self._client.secrets.transit.read_key(self.key, mount_point=self.mount)
        )
        found: dict[str, Any] = answer["data"]
        return found

    def encrypt(self, plaintext: bytes, package: str) -> bytes:
        answer = self.call(
            lambda: self._client.secrets.transit.encrypt_data(
                self.key,
                plaintext=base64.b64encode(plaintext).decode(),
                associated_data=base64.b64encode(package.encode()).decode(),
                mount_point=self.mount,
            )
        )
        return str(answer["data"]["ciphertext"]).encode("ascii")

    def decrypt(self, ciphertext: str, package: str | None) -> bytes:
        bound = None if package is None else base64.b64encode(package.encode()).decode()
        answer = self.call(
            lambda: self._client.secrets.transit.decrypt_data(
                self.key,
                ciphertext=ciphertext,
                associated_data=bound,
                mount_point=self.mount,
            )
        )
        try:
            return base64.b64decode(str(answer["data"]["plaintext"]), validate=True)
        except (binascii.Error, KeyError) as error:
            raise ProviderTrouble(name=self.name, problem="answer") from error

    def call(self, act: Callable[[], Any]) -> Any:
        """Run `act`; every complaint becomes a `ProviderTrouble`."""
        import requests.exceptions as network  # noqa: PLC0415
        from hvac import exceptions as wrong  # noqa: PLC0415

        try:
            return act()
        except (wrong.Forbidden, wrong.Unauthorized) as error:
            raise ProviderDenied(name=self.name) from error
        except wrong.InvalidPath as error:
            raise ProviderAbsent(name=self.name, problem="key") from error
        except wrong.InvalidRequest as error:
            raise ProviderRefused(name=self.name) from error
        except wrong.VaultDown as error:
            raise ProviderAbsent(name=self.name, problem="sealed") from error
        except network.Timeout as error:
            raise ProviderTimeout(name=self.name, seconds=_SECONDS) from error
        except network.ConnectionError as error:
            raise ProviderAbsent(name=self.name, problem="unreachable") from error
        except (wrong.VaultError, network.RequestException, ValueError, KeyError) as error:
            raise ProviderTrouble(type(error).__name__, name=self.name) from error

    def close(self) -> None:
        self._client.adapter.close()


class TransitKey:
    """An RSA key pair of the engine, as an unwrapper."""

    kind = "hashicorp-vault"

    def __init__(self, name: str, settings: ProviderSettings, ask: Ask) -> None:
        """Make a client with the token asked for; nothing is sent yet."""
        self.name = name
        self._transit = _Transit(name, settings, ask)

    def public_key(self) -> ForeignKey:
        """Ask for the public half of the version in the settings."""
        versions = self._transit.read().get("keys", {})
        text = ""
        if isinstance(versions, dict):
            found = versions.get(self._transit.version)
            text = str(found.get("public_key", "")) if isinstance(found, dict) else ""
        key = parse_public_key(text.encode()) if text else None
        if key is None or key.kind is not KeyKind.RSA:
            raise ProviderCannot(name=self.name, problem="key-kind")
        return key

    def decrypt(self, sealed: bytes) -> bytes:
        """Have the engine undo RSA-OAEP; it knows SHA-256 and no label."""
        text = f"vault:v{self._transit.version}:{base64.b64encode(sealed).decode()}"
        return self._transit.decrypt(text, None)

    def exchange(self, point: bytes) -> bytes:
        """Refuse: the engine has no agreement."""
        del point
        raise ProviderCannot(name=self.name, problem="mechanism")

    def close(self) -> None:
        """Close the connections and forget the token."""
        self._transit.close()


class TransitServiceKey:
    """A symmetric key of the engine; each ciphertext is bound to its package."""

    service = "vault-transit"

    def __init__(self, name: str, settings: ProviderSettings, ask: Ask) -> None:
        """Make a client with the token asked for; nothing is sent yet."""
        self.name = name
        self._transit = _Transit(name, settings, ask)
        self.key_name = f"{self._transit.mount}/{self._transit.key}"

    def encrypt(self, secret: bytes, package: str) -> bytes:
        """Have the engine encrypt."""
        return self._transit.encrypt(secret, package)

    def decrypt(self, sealed: bytes, package: str) -> bytes:
        """Have the engine decrypt."""
        return self._transit.decrypt(sealed.decode("ascii", "replace"), package)

    def close(self) -> None:
        """Close the connections and forget the token."""
        self._transit.close()
