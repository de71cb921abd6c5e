"""Vault's transit engine through hvac against a loopback server of its published interface.

No live server could be had: what is shown is that hvac's requests and the documented answers fit.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from casevault_gui.core.errors import (
    ProviderAbsent,
    ProviderCannot,
    ProviderDenied,
    ProviderLocked,
    ProviderRefused,
)
from casevault_gui.core.keys.hashicorp_vault import TransitKey, TransitServiceKey
from casevault_gui.core.keys.pinned_keys import ProviderSettings
from tests.core.keys.providers.contract import PIN, SECRET, UnwrapperContract
from tests.core.keys.providers.loopback import Answer, Request, serve

PACKAGE, OTHER = "8f14e45fceea167a5a36dedd4bea2543", "c9f0f895fb98ab9159f51fd0297e236d"
KEY = rsa.generate_private_key(65537, 3072)
PEM = KEY.public_key().public_bytes(
    serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
)
OAEP = padding.OAEP(padding.MGF1(hashes.SHA256()), hashes.SHA256(), None)
SYMMETRIC = AESGCM(bytes(32))


def respond(request: Request) -> Answer:
    """Answer as /v1/transit does."""
    if request.headers.get("X-Vault-Token") != PIN:
        return Answer(403, {"errors": ["permission denied"]})
    body, path = request.body, request.path
    if path == "/v1/transit/keys/case":
        keys = {"1": {"public_key": PEM.decode()}}
        return Answer(200, {"data": {"type": "rsa-3072", "latest_version": 1, "keys": keys}})
    if path == "/v1/transit/keys/aes":
        return Answer(200, {"data": {"type": "aes256-gcm96", "keys": {"1": 1700000000}}})
    bound = base64.b64decode(body.get("associated_data") or "")
    try:
        if path == "/v1/transit/decrypt/case":
            plain = KEY.decrypt(base64.b64decode(body["ciphertext"].split(":")[2]), OAEP)
        elif path == "/v1/transit/decrypt/aes":
            sealed = base64.b64decode(body["ciphertext"].split(":")[2])
            plain = SYMMETRIC.decrypt(sealed[:12], sealed[12:], bound)
        elif path == "/v1/transit/encrypt/aes":
            sealed = bytes(12) + SYMMETRIC.encrypt(
                bytes(12), base64.b64decode(body["plaintext"]), bound
            )
            text = f"vault:v1:{base64.b64encode(sealed).decode()}"
            return Answer(200, {"data": {"ciphertext": text}})
        else:
            return Answer(404, {"errors": []})
    except Exception:  # noqa: BLE001 - whatever does not open is a bad request, as with the server
        return Answer(400, {"errors": ["cipher: message authentication failed"]})
    return Answer(200, {"data": {"plaintext": base64.b64encode(plain).decode()}})


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Run the server."""
    with serve(respond) as found:
        yield found


def settings_for(address: str, key: str) -> ProviderSettings:
    """Return the settings a user would make."""
    return ProviderSettings("hashicorp-vault", (("address", address), ("key", key)))


class TestTransitKey(UnwrapperContract):
    """An RSA key of the engine."""

    @pytest.fixture
    def unwrapper(self, address: str) -> Iterator[TransitKey]:
        """Reach it with a token."""
        key = TransitKey("Vault of the agency", settings_for(address, "case"), lambda _: PIN)
        yield key
        key.close()


def test_a_symmetric_key_is_bound_to_its_package(address: str) -> None:
    """What was encrypted for one package opens for that one only."""
    key = TransitServiceKey("Vault", settings_for(address, "aes"), lambda _: PIN)
    sealed = key.encrypt(SECRET, PACKAGE)
    assert sealed.startswith(b"vault:v1:")
    assert key.decrypt(sealed, PACKAGE) == SECRET
    assert key.key_name == "transit/aes"
    with pytest.raises(ProviderRefused):
        key.decrypt(sealed, OTHER)
    key.close()


def test_each_trouble_is_told_apart(address: str) -> None:
    """No token, a wrong one, no such key, a key of another kind, nobody at the address."""
    with pytest.raises(ProviderLocked):
        TransitKey("Vault", settings_for(address, "case"), lambda _: None)
    for where, key_name, token, error in (
        (address, "case", "wrong", ProviderDenied),
        (address, "none", PIN, ProviderAbsent),
        (address, "aes", PIN, ProviderCannot),
        ("http://127.0.0.1:9", "case", PIN, ProviderAbsent),
    ):
        answers = {"token": token}
        key = TransitKey("Vault", settings_for(where, key_name), answers.get)
        with pytest.raises(error):
            key.public_key()
        key.close()
