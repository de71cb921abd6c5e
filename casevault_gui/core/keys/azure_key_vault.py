"""RSA keys in Azure Key Vault or Managed HSM (extra `azure`), unwrapped with RSA-OAEP-256.

Credentials are those of Azure's own client. Only the vault and key of the user's settings are
contacted. Tried against a loopback server of the published interface, never on the live service.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from casevault_gui.core.crypto.foreign_keys import ForeignKey, rsa_public_key
from casevault_gui.core.errors import (
    ProviderAbsent,
    ProviderCannot,
    ProviderDenied,
    ProviderLibraryMissing,
    ProviderRefused,
    ProviderTimeout,
    ProviderTrouble,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from casevault_gui.core.keys.pinned_keys import ProviderSettings

_SECONDS: Final = 10
_RETRIES: Final = 1
_UNAUTHORIZED, _FORBIDDEN, _NOT_FOUND, _BAD = 401, 403, 404, 400


class AzureKey:
    """One RSA key; settings: `vault` (https address), `key`, `version`, `ca` (a file, optional)."""

    kind = "azure-key-vault"

    def __init__(self, name: str, settings: ProviderSettings, credential: Any = None) -> None:
        """Make a client; nothing is sent yet. `credential` is Azure's default if not given."""
        self.name = name
        try:
            from azure.identity import DefaultAzureCredential  # noqa: PLC0415
            from azure.keyvault.keys import KeyClient  # noqa: PLC0415
        except ImportError as error:
            raise ProviderLibraryMissing(name=name, extra="azure") from error
        self._settings = settings
        self._credential = credential or self._call(DefaultAzureCredential)
        # A vault at an address of its own (private link, Managed HSM) names another resource.
        self._options: dict[str, Any] = {
            "verify_challenge_resource": not settings["ca"],
            "connection_timeout": _SECONDS,
            "read_timeout": _SECONDS,
            "retry_total": _RETRIES,
        }
        if settings["ca"]:
            self._options["connection_verify"] = settings["ca"]
        self._client = self._call(
            lambda: KeyClient(settings["vault"], self._credential, **self._options)
        )
        self._found: Any = None

    def public_key(self) -> ForeignKey:
        """Ask for the public half."""
        found = self._key()
        public = found.key
        key = rsa_public_key(bytes(public.n or b""), bytes(public.e or b""))
        if key is None or "unwrapKey" not in (public.key_ops or ()):
            raise ProviderCannot(name=self.name, problem="key-kind")
        return key

    def decrypt(self, sealed: bytes) -> bytes:
        """Have the service unwrap with RSA-OAEP-256."""
        from azure.keyvault.keys.crypto import (  # noqa: PLC0415
            CryptographyClient,
            KeyWrapAlgorithm,
        )

        found = self._key()
        client = self._call(lambda: CryptographyClient(found.id, self._credential, **self._options))
        try:
            answer = self._call(lambda: client.unwrap_key(KeyWrapAlgorithm.rsa_oaep_256, sealed))
        finally:
            client.close()
        return bytes(answer.key)

    def exchange(self, point: bytes) -> bytes:
        """Refuse: the service has no agreement for sealing."""
        del point
        raise ProviderCannot(name=self.name, problem="mechanism")

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def _key(self) -> Any:
        if self._found is None:
            version = self._settings["version"] or None
            self._found = self._call(
                lambda: self._client.get_key(self._settings["key"], version=version)
            )
        return self._found

    def _call(self, act: Callable[[], Any]) -> Any:
        """Run `act`; every complaint becomes a `ProviderTrouble`."""
        from azure.core import exceptions as wrong  # noqa: PLC0415

        try:
            return act()
        except wrong.ClientAuthenticationError as error:
            raise ProviderDenied(name=self.name) from error
        except wrong.HttpResponseError as error:
            raise self._named(error.status_code) from error
        except (wrong.ServiceResponseTimeoutError, wrong.ServiceRequestTimeoutError) as error:
            raise ProviderTimeout(name=self.name, seconds=_SECONDS) from error
        except (wrong.ServiceRequestError, wrong.ServiceResponseError) as error:
            raise ProviderAbsent(name=self.name, problem="unreachable") from error
        except (wrong.AzureError, ValueError) as error:
            raise ProviderTrouble(type(error).__name__, name=self.name) from error

    def _named(self, status: int | None) -> ProviderTrouble:
        if status in {_UNAUTHORIZED, _FORBIDDEN}:
            return ProviderDenied(name=self.name)
        if status == _NOT_FOUND:
            return ProviderAbsent(name=self.name, problem="key")
        if status == _BAD:
            return ProviderRefused(name=self.name)
        return ProviderTrouble(f"status {status}", name=self.name)
