"""Known answers, checked before the program trusts its own cryptography on a machine."""

from __future__ import annotations

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.crypto.primitives import (
    argon2id,
    hkdf_expand_sha512,
    hmac_sha256,
    sha256,
    unwrap_key,
    wrap_key,
)
from casevault_gui.core.crypto.stream import CHUNK, SEALED_CHUNK, StreamOpener, StreamSealer
from casevault_gui.core.errors import StreamDamaged

_ABC = bytes.fromhex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
# RFC 4231, test case 2.
_HMAC = bytes.fromhex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
# RFC 3394, section 4.6: 256 bits of key data with a 256-bit key-encryption key.
_KEK = bytes(range(32))
_DATA = bytes.fromhex("00112233445566778899aabbccddeeff000102030405060708090a0b0c0d0e0f")
_WRAPPED = bytes.fromhex(
    "28c9f404c4b810f4cbccb35cfb87f8263f5786e2d80ed326cbc7f0e71a99f43bfb988b9b7a02dd21"
)


def self_test() -> tuple[str, ...]:
    """Return the names of the checks that failed; none is the only good answer."""
    checks = {
        "SHA-256": sha256(b"abc") == _ABC,
        "HMAC-SHA-256": hmac_sha256(b"Jefe", b"what do ya want for nothing?") == _HMAC,
        "AES key wrap": wrap_key(_KEK, _DATA) == _WRAPPED
        and unwrap_key(_KEK, _WRAPPED) == _DATA
        and unwrap_key(_KEK, b"\0" + _WRAPPED[1:]) is None,
        "HKDF-Expand": len(hkdf_expand_sha512(bytes(32), b"x", 76)) == 76,  # noqa: PLR2004
        "Argon2id": argon2id(b"p", bytes(16), memory_kib=64, passes=1, lanes=1)
        != argon2id(b"q", bytes(16), memory_kib=64, passes=1, lanes=1),
        "key text": _key_text_holds(),
        "stream": _stream_holds(),
    }
    return tuple(name for name, passed in checks.items() if not passed)


def _key_text_holds() -> bool:
    key = PackageKey(bytes(range(32)))
    return PackageKey.parse(key.text) == key


def _stream_holds() -> bool:
    data_key, package_id = bytes(range(32)), bytes(16)
    plain = memoryview(bytearray(b"evidence" * (CHUNK // 8) + b"end".ljust(CHUNK, b"\0")))
    sealed = memoryview(bytearray(2 * SEALED_CHUNK))
    chunks = [sealed[:SEALED_CHUNK], sealed[SEALED_CHUNK:]]
    sealer = StreamSealer(data_key, package_id)
    sealer.seal([plain[:CHUNK], plain[CHUNK:]], chunks, last=3)
    opener = StreamOpener(data_key, package_id, sealer.prefix)
    out = memoryview(bytearray(CHUNK))
    whole = opener.open(0, chunks[0], out) == CHUNK and out == plain[:CHUNK]
    sealed[5] ^= 1
    try:
        opener.open(0, chunks[0], out)
    except StreamDamaged:
        return whole
    return False
