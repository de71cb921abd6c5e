"""Vault's transit engine as its interface is published: an RSA key `case`, an AES key `aes`."""

from __future__ import annotations

import base64

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from tests.core.keys.providers.contract import PIN
from tests.core.keys.providers.loopback import Answer, Request

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
