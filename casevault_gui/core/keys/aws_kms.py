"""Keys in AWS KMS (extra `aws`): RSA keys that unwrap, and symmetric keys with a context.

Credentials are those of AWS's own client (environment, profile files); CaseVault keeps none. Only
the region, endpoint and key of the user's settings are contacted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from casevault_gui.core.crypto.foreign_keys import ForeignKey, KeyKind, parse_public_key
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
_ALGORITHM: Final = "RSAES_OAEP_SHA_256"
_CONTEXT: Final = "casevault-package"
_ABSENT: Final = frozenset({"NotFoundException", "DisabledException", "KMSInvalidStateException"})
_DENIED: Final = frozenset(
    {
        "AccessDeniedException",
        "UnrecognizedClientException",
        "InvalidClientTokenId",
        "ExpiredTokenException",
        "InvalidSignatureException",
        "IncompleteSignature",
        "MissingAuthenticationToken",
    }
)
_REFUSED: Final = frozenset({"InvalidCiphertextException", "IncorrectKeyException"})
_CANNOT: Final = frozenset(
    {"InvalidKeyUsageException", "UnsupportedOperationException", "ValidationException"}
)


class _Kms:
    """A client for one key; settings: `key` (id, ARN or alias), `region`, `endpoint`."""

    def __init__(self, name: str, settings: ProviderSettings) -> None:
        self.name = name
        self._key = settings["key"]
        try:
            import boto3  # noqa: PLC0415
            from botocore.config import Config  # noqa: PLC0415
        except ImportError as error:
            raise ProviderLibraryMissing(name=name, extra="aws") from error
        config = Config(
            connect_timeout=_SECONDS, read_timeout=_SECONDS, retries={"total_max_attempts": 2}
        )
        self._client = self.call(
            lambda: boto3.session.Session().client(
                "kms",
                region_name=settings["region"] or None,
                endpoint_url=settings["endpoint"] or None,
                config=config,
            )
        )

    def request(self, operation: str, **parameters: Any) -> dict[str, Any]:
        """Call KMS about the key."""
        answer: dict[str, Any] = self.call(
            lambda: getattr(self._client, operation)(KeyId=self._key, **parameters)
        )
        return answer

    def call(self, act: Callable[[], Any]) -> Any:
        """Run `act`; every complaint becomes a `ProviderTrouble`."""
        from botocore import exceptions as wrong  # noqa: PLC0415

        try:
            return act()
        except wrong.ClientError as error:
            code = str(error.response.get("Error", {}).get("Code", ""))
            raise self._named(code) from error
        except (wrong.ConnectTimeoutError, wrong.ReadTimeoutError) as error:
            raise ProviderTimeout(name=self.name, seconds=_SECONDS) from error
        except (wrong.EndpointConnectionError, wrong.HTTPClientError) as error:
            raise ProviderAbsent(name=self.name, problem="unreachable") from error
        except (wrong.NoCredentialsError, wrong.PartialCredentialsError) as error:
            raise ProviderDenied(name=self.name) from error
        except (wrong.BotoCoreError, ValueError) as error:
            raise ProviderTrouble(type(error).__name__, name=self.name) from error

    def close(self) -> None:
        self._client.close()

    def _named(self, code: str) -> ProviderTrouble:
        if code in _ABSENT:
            return ProviderAbsent(code, name=self.name, problem="key")
        if code in _DENIED:
            return ProviderDenied(code, name=self.name)
        if code in _REFUSED:
            return ProviderRefused(code, name=self.name)
        if code in _CANNOT:
            return ProviderCannot(code, name=self.name, problem="mechanism")
        return ProviderTrouble(code, name=self.name)


class KmsKey:
    """An RSA key pair in KMS, as an unwrapper."""

    kind = "aws-kms"

    def __init__(self, name: str, settings: ProviderSettings) -> None:
        """Make a client; nothing is sent yet. Raises `ProviderTrouble`."""
        self.name = name
        self._kms = _Kms(name, settings)

    def public_key(self) -> ForeignKey:
        """Ask KMS for the public half."""
        answer = self._kms.request("get_public_key")
        key = parse_public_key(bytes(answer.get("PublicKey", b"")))
        usable = _ALGORITHM in answer.get("EncryptionAlgorithms", [])
        if key is None or key.kind is not KeyKind.RSA or not usable:
            raise ProviderCannot(name=self.name, problem="key-kind")
        return key

    def decrypt(self, sealed: bytes) -> bytes:
        """Have KMS undo RSA-OAEP with SHA-256."""
        answer = self._kms.request("decrypt", CiphertextBlob=sealed, EncryptionAlgorithm=_ALGORITHM)
        return bytes(answer["Plaintext"])

    def exchange(self, point: bytes) -> bytes:
        """Refuse: KMS's agreement is not offered."""
        del point
        raise ProviderCannot(name=self.name, problem="mechanism")

    def close(self) -> None:
        """Close the connections."""
        self._kms.close()


class KmsServiceKey:
    """A symmetric key in KMS; each ciphertext is bound to its package by encryption context."""

    service = "aws-kms"

    def __init__(self, name: str, settings: ProviderSettings) -> None:
        """Make a client; nothing is sent yet. Raises `ProviderTrouble`."""
        self.name = name
        self.key_name = settings["key"]
        self._kms = _Kms(name, settings)

    def encrypt(self, secret: bytes, package: str) -> bytes:
        """Have KMS encrypt."""
        answer = self._kms.request(
            "encrypt", Plaintext=secret, EncryptionContext={_CONTEXT: package}
        )
        return bytes(answer["CiphertextBlob"])

    def decrypt(self, sealed: bytes, package: str) -> bytes:
        """Have KMS decrypt."""
        answer = self._kms.request(
            "decrypt", CiphertextBlob=sealed, EncryptionContext={_CONTEXT: package}
        )
        return bytes(answer["Plaintext"])

    def close(self) -> None:
        """Close the connections."""
        self._kms.close()
