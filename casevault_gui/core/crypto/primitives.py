"""The cryptographic primitives CaseVault uses, and the only door to the `cryptography` package.

Nothing here takes an AES-GCM nonce from its caller. Reusing one under the same key would reveal
the XOR of two plaintexts and let anyone forge, so each nonce is either derived from a position that
only moves forward (`ChunkCipher`) or drawn at random for each record (`seal_record`).

A failed authentication is an ordinary answer (`None` or `False`): what it means (wrong key, damage,
forgery) only the caller knows. A wrong length of a key, salt or buffer is a defect in the caller
and raises `ValueError`.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Sequence
from typing import Final

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap, aes_key_wrap

Buffer = bytes | bytearray | memoryview
"""Contiguous bytes that can be read."""
WritableBuffer = bytearray | memoryview
"""Contiguous bytes that can be written; a `memoryview` must be one of bytes (format B)."""

KEY_BYTES: Final = 32
"""Every symmetric key here is an AES-256 key."""
NONCE_BYTES: Final = 12
"""The AES-GCM nonce: 96 bits, the one length GCM uses unhashed (NIST SP 800-38D, 5.2.1.1)."""
TAG_BYTES: Final = 16
"""The AES-GCM tag, never shortened."""
ED25519_SEED_BYTES: Final = 32
ED25519_PUBLIC_BYTES: Final = 32
ED25519_SIGNATURE_BYTES: Final = 64


def random_bytes(count: int) -> bytes:
    """Return `count` bytes from the operating system's generator."""
    return secrets.token_bytes(count)


def sha256(data: Buffer) -> bytes:
    """Return the SHA-256 of `data` (FIPS 180-4), 32 bytes."""
    return hashlib.sha256(data).digest()


def hmac_sha256(key: bytes, data: Buffer) -> bytes:
    """Return HMAC-SHA-256 (RFC 2104), 32 bytes."""
    return hmac.digest(key, data, "sha256")


def equal(a: Buffer, b: Buffer) -> bool:
    """Compare without telling by the time taken where two secrets first differ."""
    return hmac.compare_digest(a, b)


def hkdf_sha512(secret: bytes, salt: bytes, info: bytes, length: int = KEY_BYTES) -> bytes:
    """Return HKDF with SHA-512 (RFC 5869), extract and expand; `length` in bytes, at most 16320."""
    return HKDF(hashes.SHA512(), length, salt, info).derive(secret)


def hkdf_sha256(secret: bytes, salt: bytes, info: bytes, length: int = KEY_BYTES) -> bytes:
    """Return HKDF with SHA-256 (RFC 5869), extract and expand; `length` in bytes, at most 8160."""
    return HKDF(hashes.SHA256(), length, salt, info).derive(secret)


def hkdf_expand_sha512(prk: bytes, info: bytes, length: int = KEY_BYTES) -> bytes:
    """Return HKDF-Expand with SHA-512 (RFC 5869, 2.3); `prk` must already be uniformly random."""
    return HKDFExpand(hashes.SHA512(), length, info).derive(prk)


def wrap_key(kek: bytes, key: bytes) -> bytes:
    """Return `key` wrapped under `kek` by AES-256 key wrap (RFC 3394), 8 bytes longer.

    Deterministic and nonce-free, so wrapping the same key twice reveals only that it is the same.
    """
    _require(kek, KEY_BYTES, "kek")
    return aes_key_wrap(kek, key)


def unwrap_key(kek: bytes, wrapped: bytes) -> bytes | None:
    """Return the key inside `wrapped`, or None when it does not unwrap under `kek` (RFC 3394)."""
    _require(kek, KEY_BYTES, "kek")
    try:
        return aes_key_unwrap(kek, wrapped)
    except InvalidUnwrap:
        return None


def argon2id(passphrase: bytes, salt: bytes, *, memory_kib: int, passes: int, lanes: int) -> bytes:
    """Return 32 bytes of Argon2id version 0x13 (RFC 9106); `memory_kib` in KiB.

    Bounds on hostile parameters are the caller's: this allocates what it is told. Raises
    `MemoryError` when the system cannot give that much.
    """
    kdf = Argon2id(
        salt=salt, length=KEY_BYTES, iterations=passes, lanes=lanes, memory_cost=memory_kib
    )
    return kdf.derive(passphrase)


def pbkdf2_sha512(passphrase: bytes, salt: bytes, iterations: int) -> bytes:
    """Return 32 bytes of PBKDF2-HMAC-SHA-512 (RFC 8018, 5.2)."""
    return PBKDF2HMAC(hashes.SHA512(), KEY_BYTES, salt, iterations).derive(passphrase)


def seal_record(key: bytes, plaintext: Buffer, context: bytes) -> bytes:
    """Return nonce | ciphertext | tag: AES-256-GCM with `context` as associated data.

    The nonce is random. Under one key at most 2^32 records may be sealed (NIST SP 800-38D, 8.3), a
    bound the custody log, at one record an entry, does not reach in practice. `context` must name
    the record's place, so that a record moved elsewhere does not open.
    """
    _require(key, KEY_BYTES, "key")
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plaintext, context)


def open_record(key: bytes, sealed: Buffer, context: bytes) -> bytes | None:
    """Return the plaintext of a `seal_record`, or None when it does not authenticate."""
    return RecordOpener(key).open(sealed, context)


class RecordOpener:
    """`open_record` for many records under one key."""

    __slots__ = ("_decrypt",)

    def __init__(self, key: bytes) -> None:
        """Take the 32-byte key."""
        _require(key, KEY_BYTES, "key")
        self._decrypt = AESGCM(key).decrypt

    def open(self, sealed: Buffer, context: bytes) -> bytes | None:
        """Return the plaintext of a `seal_record`, or None when it does not authenticate."""
        if len(sealed) < NONCE_BYTES + TAG_BYTES:
            return None
        try:
            return self._decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], context)
        except InvalidTag:
            return None


class ChunkCipher:
    """AES-256-GCM over the numbered chunks of one stream, with empty associated data.

    The nonce of chunk `counter` is `base_nonce` XOR the counter as 12 bytes big-endian: distinct
    counters give distinct nonces. Sealing only moves forward, so one object never uses a nonce
    twice; across objects the caller guarantees a fresh key for each stream.
    """

    __slots__ = ("_aead", "_base", "_next")

    def __init__(self, key: bytes, base_nonce: bytes) -> None:
        """Take a 32-byte key used for this stream alone and its 12-byte base nonce."""
        _require(key, KEY_BYTES, "key")
        _require(base_nonce, NONCE_BYTES, "base nonce")
        self._aead = AESGCM(key)
        self._base = int.from_bytes(base_nonce, "big")
        self._next = 0

    def seal_into(self, counter: int, plaintext: Buffer, out: WritableBuffer) -> int:
        """Write ciphertext and tag to the start of `out`; return their length, plaintext + 16.

        `counter` must exceed every counter sealed before by this object.
        """
        if counter < self._next:
            msg = "a chunk counter must move forward"
            raise ValueError(msg)
        nonce = self._nonce(counter)
        # Taken before encrypting: a counter whose encryption failed halfway is spent too.
        self._next = counter + 1
        target = _first(out, len(plaintext) + TAG_BYTES)
        return self._aead.encrypt_into(nonce, plaintext, None, target)

    def seal_run(
        self, counter: int, plaintexts: Sequence[Buffer], outs: Sequence[WritableBuffer]
    ) -> None:
        """Seal consecutive chunks from `counter` on; each of `outs` is 16 bytes longer, exactly.

        As `seal_into` for each, with little work between them: a package has 65,536 in each GiB.
        """
        if counter < self._next:
            msg = "a chunk counter must move forward"
            raise ValueError(msg)
        self._next = counter + len(plaintexts)
        base, encrypt_into = self._base, self._aead.encrypt_into
        for number, (plaintext, out) in enumerate(zip(plaintexts, outs, strict=True), counter):
            encrypt_into((base ^ number).to_bytes(NONCE_BYTES, "big"), plaintext, None, out)

    def open_run(
        self, counter: int, ciphertexts: Sequence[Buffer], outs: Sequence[WritableBuffer]
    ) -> int:
        """Open consecutive chunks from `counter` on; each of `outs` is 16 bytes shorter, exactly.

        Return how many authenticated: fewer than given where one did not, and the work ends there.
        """
        self._nonce(counter)
        base, decrypt_into = self._base, self._aead.decrypt_into
        done = 0
        try:
            for ciphertext, out in zip(ciphertexts, outs, strict=True):
                nonce = (base ^ (counter + done)).to_bytes(NONCE_BYTES, "big")
                decrypt_into(nonce, ciphertext, None, out)
                done += 1
        except InvalidTag:
            failed = memoryview(outs[done])
            failed[:] = bytes(len(failed))
        return done

    def open_into(self, counter: int, ciphertext: Buffer, out: WritableBuffer) -> int | None:
        """Write the plaintext to the start of `out`; return its length, ciphertext - 16.

        None means that authentication failed; `out` then holds no unauthenticated plaintext.
        """
        length = len(ciphertext) - TAG_BYTES
        if length < 0:
            return None
        target = _first(out, length)
        try:
            return self._aead.decrypt_into(self._nonce(counter), ciphertext, None, target)
        except InvalidTag:
            target[:] = bytes(length)
            return None

    def _nonce(self, counter: int) -> bytes:
        if counter < 0:
            msg = "a chunk counter is not negative"
            raise ValueError(msg)
        return (self._base ^ counter).to_bytes(NONCE_BYTES, "big")


class SigningKey:
    """An Ed25519 private key (RFC 8032, 5.1); its repr shows the public half only."""

    __slots__ = ("_key", "public")

    public: bytes
    """The public key, 32 bytes."""

    def __init__(self, seed: bytes) -> None:
        """Take the 32-byte private seed."""
        _require(seed, ED25519_SEED_BYTES, "seed")
        self._key = Ed25519PrivateKey.from_private_bytes(seed)
        self.public = self._key.public_key().public_bytes_raw()

    def __repr__(self) -> str:
        """Name the key by its public half."""
        return f"SigningKey(public={self.public.hex()})"

    def sign(self, message: Buffer) -> bytes:
        """Return the 64-byte signature of `message`; deterministic."""
        return self._key.sign(message)


def verify_ed25519(public: bytes, message: Buffer, signature: Buffer) -> bool:
    """Say whether `signature` of `message` verifies under `public`; malformed input is False."""
    if len(public) != ED25519_PUBLIC_BYTES or len(signature) != ED25519_SIGNATURE_BYTES:
        return False
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _require(value: bytes, length: int, name: str) -> None:
    if len(value) != length:
        msg = f"{name} must be {length} bytes"
        raise ValueError(msg)


def _first(buffer: WritableBuffer, length: int) -> memoryview:
    # The backend demands a buffer of exactly the output's length; callers reuse a larger one.
    view = memoryview(buffer)
    if len(view) < length:
        msg = f"output buffer must hold {length} bytes"
        raise ValueError(msg)
    return view[:length]
