"""The evidence stream: C2SP chunked-encryption as Cobblestone-256 (docs/cvx-format.md section 6).

One data key seals one stream, once: the sealer is single-use and only moves forward, so an
interrupted export is restarted with a new data key and never resumed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casevault_gui.core.crypto.primitives import (
    ChunkCipher,
    equal,
    hkdf_expand_sha512,
    random_bytes,
)
from casevault_gui.core.errors import CommitmentMismatch, PackageTruncated, StreamDamaged

if TYPE_CHECKING:
    from collections.abc import Sequence

CHUNK = 16_384
TAG = 16
SEALED_CHUNK = CHUNK + TAG
SALT = 24
PREFIX = SALT + 32
MAX_CHUNKS = 1 << 38

_INFO = b"c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\x00"
_CONTEXT = b"casevault/v1\x00"


def _derive(data_key: bytes, salt: bytes, package_id: bytes) -> tuple[ChunkCipher, bytes]:
    okm = hkdf_expand_sha512(data_key, _INFO + salt + _CONTEXT + package_id, 76)
    return ChunkCipher(okm[:32], okm[32:44]), okm[44:]


def sealed_length(plain_length: int) -> int:
    """Length in bytes of the stream that holds `plain_length` bytes, prefix included."""
    return PREFIX + plain_length + TAG * (plain_length // CHUNK + 1)


def plain_length(stream_length: int) -> int:
    """Length in bytes of a stream's plaintext; `PackageTruncated` if no stream is that long."""
    full, last = divmod(stream_length - PREFIX, SEALED_CHUNK)
    if stream_length < PREFIX + TAG or last < TAG:
        raise PackageTruncated(reason="impossible stream length", size=stream_length)
    return full * CHUNK + last - TAG


def plain_share(sealed: int) -> int:
    """Bytes of plaintext that so many bytes from the beginning of a package hold, at most."""
    return sealed // SEALED_CHUNK * CHUNK + min(sealed % SEALED_CHUNK, CHUNK)


class StreamSealer:
    """Seals one stream under a fresh data key. Write `prefix` first, then every sealed chunk."""

    def __init__(self, data_key: bytes, package_id: bytes) -> None:
        """Take the 32-byte data key, never used before, and the 16-byte package id."""
        salt = random_bytes(SALT)
        self._cipher, commitment = _derive(data_key, salt, package_id)
        self._next = 0
        self._finished = False
        self.prefix = salt + commitment

    def seal(self, plain: Sequence[memoryview], out: Sequence[memoryview], last: int = -1) -> int:
        """Seal buffers of one chunk each from `plain` into `out`; return the bytes written.

        With `last` ≥ 0 the final buffer holds only that many bytes (< 16,384) and ends the stream.
        """
        if self._finished:
            msg = "the stream has ended"
            raise ValueError(msg)
        full = len(plain) - (last >= 0)
        if self._next + len(plain) > MAX_CHUNKS:
            msg = "the stream is full"
            raise ValueError(msg)
        if last >= CHUNK:
            msg = "the last chunk is always short"
            raise ValueError(msg)
        self._cipher.seal_run(self._next, plain[:full], out[:full])
        self._next += full
        written = full * SEALED_CHUNK
        if last >= 0:
            self._finished = True
            written += self._cipher.seal_into(self._next, plain[full][:last], out[full])
        return written


class StreamOpener:
    """Opens chunks of one stream in any order."""

    def __init__(self, data_key: bytes, package_id: bytes, prefix: bytes) -> None:
        """Check the commitment in the 56-byte `prefix`; raise `CommitmentMismatch`."""
        self._cipher, commitment = _derive(data_key, prefix[:SALT], package_id)
        if not equal(commitment, prefix[SALT:PREFIX]):
            raise CommitmentMismatch

    def open_run(self, first: int, sealed: Sequence[memoryview], out: Sequence[memoryview]) -> None:
        """Open whole chunks from number `first` on, each into its buffer; raise `StreamDamaged`."""
        done = self.authentic(first, sealed, out)
        if done < len(sealed):
            raise StreamDamaged(chunk=first + done, offset=(first + done) * CHUNK)

    def authentic(self, first: int, sealed: Sequence[memoryview], out: Sequence[memoryview]) -> int:
        """Open whole chunks from number `first` on; return how many held before one did not."""
        return self._cipher.open_run(first, sealed, out)

    def open(self, number: int, sealed: memoryview, out: memoryview) -> int:
        """Open chunk `number` into `out`; return its length; raise `StreamDamaged`."""
        length = self._cipher.open_into(number, sealed, out)
        if length is None:
            raise StreamDamaged(chunk=number, offset=number * CHUNK)
        return length
