"""The keys of people, safe against a later quantum computer; a door to the `cryptography` package.

Secrecy is HPKE with MLKEM768-X25519, which holds while either half holds; signatures are Ed25519
(`primitives`) and ML-DSA-65 together. As in `primitives`, a failed decryption or verification is an
ordinary answer (`None`, `False`), and so is malformed public input; a wrong length in the caller's
own hands raises `ValueError`.
"""

from __future__ import annotations

from typing import Final

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.mldsa import MLDSA65PrivateKey, MLDSA65PublicKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)

from casevault_gui.core.crypto.primitives import Buffer

_MLKEM_PUBLIC: Final = 1_184
_X25519: Final = 32
RECEIVING_PUBLIC_BYTES: Final = _MLKEM_PUBLIC + _X25519
"""ML-KEM-768 encapsulation key, then X25519 public key; an `age1pq` recipient is the same bytes."""
RECEIVING_SEED_BYTES: Final = 64 + _X25519
"""ML-KEM-768 seed d || z (FIPS 203), then X25519 private key."""
HPKE_OVERHEAD: Final = 1_088 + _X25519 + 16
"""Bytes that `hpke_seal` adds: the encapsulation of both halves and the AES-GCM tag."""
MLDSA_SEED_BYTES: Final = 32
MLDSA_PUBLIC_BYTES: Final = 1_952
MLDSA_SIGNATURE_BYTES: Final = 3_309

_SUITE: Final = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


class ReceivingKey:
    """The private half of an MLKEM768-X25519 key; its repr shows nothing of it."""

    __slots__ = ("_key", "public")

    public: bytes
    """The public half, 1216 bytes."""

    def __init__(self, seed: bytes) -> None:
        """Take the 96-byte private seed."""
        _require(seed, RECEIVING_SEED_BYTES, "seed")
        mlkem = MLKEM768PrivateKey.from_seed_bytes(seed[:-_X25519])
        x25519 = X25519PrivateKey.from_private_bytes(seed[-_X25519:])
        self._key = MLKEM768X25519PrivateKey(mlkem, x25519)
        self.public = mlkem.public_key().public_bytes_raw() + x25519.public_key().public_bytes_raw()

    def __repr__(self) -> str:
        """Name the key by the start of its public half."""
        return f"ReceivingKey(public={self.public[:8].hex()}…)"

    def open(self, sealed: bytes, info: bytes) -> bytes | None:
        """Return what `hpke_seal` sealed to this key with the same `info`, or None."""
        try:
            return _SUITE.decrypt(sealed, self._key, info)
        except (InvalidTag, ValueError):
            return None


def is_receiving_key(public: bytes) -> bool:
    """Say whether these are the bytes of an MLKEM768-X25519 public key that can be sealed to.

    Tried and not only parsed: X25519 points of small order parse, and agree on nothing.
    """
    key = _receiving(public)
    if key is None:
        return False
    try:
        _SUITE.encrypt(b"", key)
    except ValueError:
        return False
    return True


def hpke_seal(public: bytes, plaintext: bytes, info: bytes) -> bytes:
    """Return `plaintext` sealed to a receiving key: enc || ciphertext || tag.

    HPKE base mode (RFC 9180) with MLKEM768-X25519, HKDF-SHA-256 and AES-256-GCM, no associated
    data. Raises `ValueError` for bytes that are no such key.
    """
    key = _receiving(public)
    if key is None:
        msg = "not a receiving key"
        raise ValueError(msg)
    return _SUITE.encrypt(plaintext, key, info)


def _receiving(public: bytes) -> MLKEM768X25519PublicKey | None:
    if len(public) != RECEIVING_PUBLIC_BYTES:
        return None
    try:
        mlkem = MLKEM768PublicKey.from_public_bytes(public[:_MLKEM_PUBLIC])
        return MLKEM768X25519PublicKey(
            mlkem, X25519PublicKey.from_public_bytes(public[_MLKEM_PUBLIC:])
        )
    except ValueError:
        return None


class PostQuantumSigningKey:
    """An ML-DSA-65 private key (FIPS 204); its repr shows the public half only."""

    __slots__ = ("_key", "public")

    public: bytes
    """The public key, 1952 bytes."""

    def __init__(self, seed: bytes) -> None:
        """Take the 32-byte private seed."""
        _require(seed, MLDSA_SEED_BYTES, "seed")
        self._key = MLDSA65PrivateKey.from_seed_bytes(seed)
        self.public = self._key.public_key().public_bytes_raw()

    def __repr__(self) -> str:
        """Name the key by the start of its public half."""
        return f"PostQuantumSigningKey(public={self.public[:8].hex()}…)"

    def sign(self, message: Buffer, context: bytes) -> bytes:
        """Return the 3309-byte signature of `message` under `context` (at most 255 bytes)."""
        return self._key.sign(message, context)


def verify_mldsa65(public: bytes, message: Buffer, signature: Buffer, context: bytes) -> bool:
    """Say whether `signature` of `message` verifies under `public`; malformed input is False."""
    if len(public) != MLDSA_PUBLIC_BYTES or len(signature) != MLDSA_SIGNATURE_BYTES:
        return False
    try:
        MLDSA65PublicKey.from_public_bytes(public).verify(signature, message, context)
    except (InvalidSignature, ValueError):
        return False
    return True


def _require(value: bytes, length: int, name: str) -> None:
    if len(value) != length:
        msg = f"{name} must be {length} bytes"
        raise ValueError(msg)
