"""Azure Key Vault through its own client against a loopback server of the published interface.

No emulator and no live service could be had: what is shown is that the client's requests and the
documented answers fit.
"""

from __future__ import annotations

import base64
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from azure.core.credentials import AccessToken
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from casevault_gui.core.errors import (
    ProviderAbsent,
    ProviderCannot,
    ProviderDenied,
    ProviderRefused,
)
from casevault_gui.core.keys.azure_key_vault import AzureKey
from casevault_gui.core.keys.pinned_keys import ProviderSettings
from tests.core.keys.providers.contract import UnwrapperContract
from tests.core.keys.providers.loopback import Answer, Request, serve

KEY = rsa.generate_private_key(65537, 3072)
NUMBERS = KEY.public_key().public_numbers()
OAEP = padding.OAEP(padding.MGF1(hashes.SHA256()), hashes.SHA256(), None)
VERSION = "0123456789abcdef0123456789abcdef"
CHALLENGE = (
    'Bearer authorization="https://login.microsoftonline.com/11111111-1111-1111-1111-111111111111",'
    ' resource="https://vault.azure.net"'
)


def encoded(data: bytes) -> str:
    """Return base64url without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def decoded(text: str) -> bytes:
    """Undo `encoded`."""
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def respond(request: Request) -> Answer:
    """Answer as /keys does, with a challenge first."""
    token = request.headers.get("Authorization")
    if token is None:
        return Answer(401, {"error": {"code": "Unauthorized"}}, {"WWW-Authenticate": CHALLENGE})
    if token != "Bearer right":
        return Answer(403, {"error": {"code": "Forbidden", "message": "no"}})
    path = request.path.split("?")[0].strip("/").split("/")
    name = path[1]
    key_id = f"https://{request.headers['Host']}/keys/{name}/{VERSION}"
    if request.method == "GET" and name in {"case", "sign"}:
        operations = ["unwrapKey", "wrapKey"] if name == "case" else ["sign"]
        public = {"kid": key_id, "kty": "RSA-HSM", "key_ops": operations, "e": "AQAB"}
        public["n"] = encoded(NUMBERS.n.to_bytes(384, "big"))
        return Answer(200, {"key": public, "attributes": {"enabled": True}})
    if path[-1] == "unwrapkey" and request.body["alg"] == "RSA-OAEP-256":
        try:
            plain = KEY.decrypt(decoded(request.body["value"]), OAEP)
        except ValueError:
            return Answer(400, {"error": {"code": "BadParameter", "message": "no"}})
        return Answer(200, {"kid": key_id, "value": encoded(plain)})
    return Answer(404, {"error": {"code": "KeyNotFound", "message": "no"}})


class Credential:
    """A credential of Azure's kind, without asking anybody."""

    def __init__(self, token: str = "right") -> None:
        """Give this token."""
        self._token = token

    def get_token(self, *scopes: str, **options: Any) -> AccessToken:
        """Give it."""
        del scopes, options
        return AccessToken(self._token, int(time.time()) + 3600)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Make a certificate for the loopback."""
    folder = tmp_path_factory.mktemp("tls")
    made, key = folder / "cert.pem", folder / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", str(key), "-out",
         str(made), "-days", "2", "-subj", "/CN=localhost", "-addext",
         "subjectAltName=DNS:localhost,IP:127.0.0.1"],
        check=True,
        capture_output=True,
    )  # fmt: skip
    return made, key


@pytest.fixture(scope="module")
def address(certificate: tuple[Path, Path]) -> Iterator[str]:
    """Run the server over TLS: the client sends no token without."""
    with serve(respond, certificate) as found:
        yield found


def settings_for(address: str, key: str, ca: Path) -> ProviderSettings:
    """Return the settings a user would make."""
    return ProviderSettings("azure-key-vault", (("ca", str(ca)), ("key", key), ("vault", address)))


class TestAzureKey(UnwrapperContract):
    """An RSA key of the service."""

    @pytest.fixture
    def unwrapper(self, address: str, certificate: tuple[Path, Path]) -> Iterator[AzureKey]:
        """Reach it."""
        settings = settings_for(address, "case", certificate[0])
        key = AzureKey("Vault of the agency", settings, Credential())
        yield key
        key.close()


def test_each_trouble_is_told_apart(address: str, certificate: tuple[Path, Path]) -> None:
    """A wrong token, no such key, a key that may not unwrap, a stranger's certificate, nobody."""
    ours = certificate[0]
    other = certificate[1].with_name("other.pem")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "/dev/null", "-out",
         str(other), "-subj", "/CN=other"],
        check=True,
        capture_output=True,
    )  # fmt: skip
    for where, name, ca, token, error in (
        (address, "case", ours, "wrong", ProviderDenied),
        (address, "none", ours, "right", ProviderAbsent),
        (address, "sign", ours, "right", ProviderCannot),
        (address, "case", other, "right", ProviderAbsent),
        ("https://127.0.0.1:9", "case", ours, "right", ProviderAbsent),
    ):
        key = AzureKey("Vault", settings_for(where, name, ca), Credential(token))
        with pytest.raises(error):
            key.public_key()
        key.close()


def test_what_was_not_made_for_it_is_refused_as_such(
    address: str, certificate: tuple[Path, Path]
) -> None:
    """The service's bad request is a wrong key, not a lost service."""
    key = AzureKey("Vault", settings_for(address, "case", certificate[0]), Credential())
    with pytest.raises(ProviderRefused):
        key.decrypt(bytes(384))
    key.close()
