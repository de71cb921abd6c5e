"""Known answers, checked when the program starts to work: it trusts no cryptography that is wrong.

Each answer comes from a document or from another implementation, or says what must be refused. A
whole round takes some milliseconds; `doctor` measures it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from casevault_gui.core.crypto import primitives as p
from casevault_gui.core.crypto.hybrid import (
    PostQuantumSigningKey,
    ReceivingKey,
    hpke_seal,
    verify_mldsa65,
)
from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.crypto.merkle import inclusion_proof, leaf_hash, root_of, verify_inclusion
from casevault_gui.core.crypto.shares import combine_shares, split_secret
from casevault_gui.core.crypto.stream import CHUNK, SEALED_CHUNK, StreamOpener, StreamSealer
from casevault_gui.core.errors import (
    CommitmentMismatch,
    KeyTextInvalid,
    SelfTestFailed,
    StreamDamaged,
)

_ZEROS = bytes(32)
_KEY = bytes(range(32))
_OTHER = bytes(range(1, 33))
# RFC 3394, section 4.6: 256 bits of key data with a 256-bit key-encryption key.
_DATA = bytes.fromhex("00112233445566778899aabbccddeeff000102030405060708090a0b0c0d0e0f")
_WRAPPED = bytes.fromhex(
    "28c9f404c4b810f4cbccb35cfb87f8263f5786e2d80ed326cbc7f0e71a99f43bfb988b9b7a02dd21"
)
_EXPANDED = bytes.fromhex(
    "8e813e8e6c360d988af7287c07f72df8d9dbb7bcca90500f5f669074b3d25dbeeede2daced40"
    "80cdc56a4d714199c1d4c7e6ca959442a9b68ca87138bb0c08eb9776723a36b4387453e2cc05"
)
# NIST's GCM specification, test case 14, with ciphertext and tag.
_GCM = bytes.fromhex("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919")
# RFC 8032, section 7.1, test 1.
_SEED = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
_PUBLIC = bytes.fromhex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
_SIGNED = bytes.fromhex(
    "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bac"
    "c61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
)
# The eight leaves that RFC 6962's own implementation is tested with.
_LEAVES = tuple(
    map(
        bytes.fromhex,
        (
            "",
            "00",
            "10",
            "2021",
            "3031",
            "40414243",
            "5051525354555657",
            "606162636465666768696a6b6c6d6e6f",
        ),
    )
)
_ROOT = bytes.fromhex("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")


class Check(NamedTuple):
    """One question to the cryptography of this machine."""

    name: str
    holds: Callable[[], bool]


def self_test() -> tuple[str, ...]:
    """Return the names of the checks that failed; none is the only good answer."""
    return tuple(check.name for check in CHECKS if not _holds(check))


@cache
def require_sound() -> None:
    """Test this process once; raises `SelfTestFailed` if anything does not hold."""
    failed = self_test()
    if failed:
        # An error is not remembered: whoever asks again is refused again.
        raise SelfTestFailed(count=len(failed), names=", ".join(failed))


def _holds(check: Check) -> bool:
    try:
        return check.holds()
    except Exception:  # noqa: BLE001 - whatever it is, the answer is not the known one
        return False


def _refused(kind: type[Exception], ask: Callable[[], object]) -> bool:
    try:
        ask()
    except kind:
        return True
    return False


# --- primitives -------------------------------------------------------------------------------


def _gcm() -> bool:
    sealed = memoryview(bytearray(32))
    return p.ChunkCipher(_ZEROS, bytes(12)).seal_into(0, bytes(16), sealed) == 32 and (  # noqa: PLR2004
        sealed == _GCM
    )


def _gcm_opens() -> bool:
    plain = memoryview(bytearray(b"\1" * 16))
    cipher = p.ChunkCipher(_ZEROS, bytes(12))
    return cipher.open_into(0, _GCM, plain) == 16 and plain == bytes(16)  # noqa: PLR2004


def _gcm_refuses() -> bool:
    plain = memoryview(bytearray(16))
    cipher = p.ChunkCipher(_ZEROS, bytes(12))
    changed = _GCM[:-1] + bytes([_GCM[-1] ^ 1])
    return cipher.open_into(0, changed, plain) is None and cipher.open_into(1, _GCM, plain) is None


def _record() -> bool:
    sealed = p.seal_record(_KEY, b"record", b"context")
    return (
        p.open_record(_KEY, sealed, b"context") == b"record"
        and p.open_record(_KEY, sealed, b"other") is None
        and p.open_record(_OTHER, sealed, b"context") is None
    )


# --- signatures and recipients ----------------------------------------------------------------


def _ed25519_refuses() -> bool:
    return not p.verify_ed25519(_PUBLIC, b"x", _SIGNED) and not p.verify_ed25519(
        _PUBLIC, b"", _SIGNED[:-1] + b"\0"
    )


def _mldsa() -> bool:
    key = PostQuantumSigningKey(_KEY)
    signed = key.sign(b"message", b"context")
    return (
        verify_mldsa65(key.public, b"message", signed, b"context")
        and not verify_mldsa65(key.public, b"message", signed, b"other")
        and not verify_mldsa65(key.public, b"massage", signed, b"context")
    )


def _hybrid() -> bool:
    key = ReceivingKey(_KEY * 3)
    sealed = hpke_seal(key.public, b"secret", b"info")
    return (
        key.open(sealed, b"info") == b"secret"
        and key.open(sealed, b"other") is None
        and ReceivingKey(_OTHER * 3).open(sealed, b"info") is None
    )


# --- the program's own ------------------------------------------------------------------------


def _key_text() -> bool:
    return PackageKey.parse(PackageKey(_KEY).text) == PackageKey(_KEY)


def _key_text_refuses() -> bool:
    text = PackageKey(_KEY).text
    wrong = text[:-1] + ("q" if text[-1].lower() != "q" else "p")
    return _refused(KeyTextInvalid, lambda: PackageKey.parse(wrong))


def _shares() -> bool:
    cards = split_secret(_KEY, threshold=2, count=3)
    return combine_shares(cards[1:]) == _KEY


def _merkle() -> bool:
    leaves = [leaf_hash(leaf) for leaf in _LEAVES]
    path = inclusion_proof(3, len(leaves), leaves)
    count = len(leaves)
    return verify_inclusion(3, count, leaves[3], path, _ROOT) and not verify_inclusion(
        3, count, leaves[4], path, _ROOT
    )


class _Sealed:
    """A stream of one whole chunk and three bytes."""

    def __init__(self) -> None:
        self.plain = memoryview(bytearray(b"evidence" * (CHUNK // 8) + b"end".ljust(CHUNK, b"\0")))
        self.whole = memoryview(bytearray(SEALED_CHUNK))
        self.last = memoryview(bytearray(SEALED_CHUNK))
        sealer = StreamSealer(_KEY, bytes(16))
        self.prefix = sealer.prefix
        written = sealer.seal(
            [self.plain[:CHUNK], self.plain[CHUNK:]], [self.whole, self.last], last=3
        )
        self.last = self.last[: written - SEALED_CHUNK]
        self.opener = StreamOpener(_KEY, bytes(16), sealer.prefix)
        self.out = memoryview(bytearray(CHUNK))


def _stream() -> bool:
    made = _Sealed()
    whole = made.opener.open(0, made.whole, made.out) == CHUNK and made.out == made.plain[:CHUNK]
    return whole and made.opener.open(1, made.last, made.out) == 3 and bytes(made.out[:3]) == b"end"  # noqa: PLR2004


def _stream_changed() -> bool:
    made = _Sealed()
    made.whole[5] ^= 1
    return _refused(StreamDamaged, lambda: made.opener.open(0, made.whole, made.out))


def _stream_moved() -> bool:
    made = _Sealed()
    return _refused(StreamDamaged, lambda: made.opener.open(1, made.whole, made.out))


def _stream_cut() -> bool:
    made = _Sealed()
    return _refused(StreamDamaged, lambda: made.opener.open(1, made.last[:-1], made.out))


def _stream_of_another() -> bool:
    prefix = _Sealed().prefix
    return _refused(CommitmentMismatch, lambda: StreamOpener(_OTHER, bytes(16), prefix)) and (
        _refused(CommitmentMismatch, lambda: StreamOpener(_KEY, b"\1" * 16, prefix))
    )


CHECKS = (
    Check("SHA-256", lambda: p.sha256(b"abc").hex().startswith("ba7816bf8f01cfea414140de5dae2223")),
    # RFC 4231, test case 2.
    Check(
        "HMAC-SHA-256",
        lambda: (
            p.hmac_sha256(b"Jefe", b"what do ya want for nothing?").hex()
            == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        ),
    ),
    Check("comparison", lambda: p.equal(_KEY, bytes(_KEY)) and not p.equal(_KEY, _OTHER)),
    Check("random bytes", lambda: len({p.random_bytes(32), p.random_bytes(32), _ZEROS}) == 3),  # noqa: PLR2004
    # These five by Python's own hmac and hashlib, and the reference implementation of Argon2.
    Check(
        "HKDF-SHA-512",
        lambda: (
            p.hkdf_sha512(_KEY, b"salt", b"info").hex()
            == "6d8dce04ad557757f4a66e4d531b08ac97249abf40424a65404f14ee3cab68c7"
        ),
    ),
    Check(
        "HKDF-SHA-256",
        lambda: (
            p.hkdf_sha256(_KEY, b"salt", b"info").hex()
            == "64cc2a23b7a1da4310420350405fdf5d632cb9bda3700d753e96cbcfeb81d449"
        ),
    ),
    Check("HKDF-Expand", lambda: p.hkdf_expand_sha512(_KEY, b"x", 76) == _EXPANDED),
    Check(
        "PBKDF2",
        lambda: (
            p.pbkdf2_sha512(b"password", b"salt", 2).hex()
            == "e1d9c16aa681708a45f5c7c4e215ceb66e011a2e9f0040713f18aefdb866d53c"
        ),
    ),
    Check(
        "Argon2id",
        lambda: (
            p.argon2id(b"password", b"somesalt", memory_kib=256, passes=2, lanes=1).hex()
            == "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe"
        ),
    ),
    Check("AES key wrap", lambda: p.wrap_key(_KEY, _DATA) == _WRAPPED),
    Check("AES key unwrap", lambda: p.unwrap_key(_KEY, _WRAPPED) == _DATA),
    Check("AES key refused", lambda: p.unwrap_key(_KEY, b"\0" + _WRAPPED[1:]) is None),
    Check("AES-GCM", _gcm),
    Check("AES-GCM opened", _gcm_opens),
    Check("AES-GCM refused", _gcm_refuses),
    Check("records", _record),
    Check("Ed25519 key", lambda: p.SigningKey(_SEED).public == _PUBLIC),
    Check("Ed25519 signature", lambda: p.SigningKey(_SEED).sign(b"") == _SIGNED),
    Check("Ed25519 verified", lambda: p.verify_ed25519(_PUBLIC, b"", _SIGNED)),
    Check("Ed25519 refused", _ed25519_refuses),
    Check("ML-DSA-65", _mldsa),
    Check("X25519 with ML-KEM-768", _hybrid),
    Check("key text", _key_text),
    Check("key text refused", _key_text_refuses),
    Check("shares", _shares),
    Check("hash tree", lambda: root_of(map(leaf_hash, _LEAVES)) == _ROOT),
    Check("proof in a hash tree", _merkle),
    Check("stream", _stream),
    Check("stream changed", _stream_changed),
    Check("stream moved", _stream_moved),
    Check("stream cut", _stream_cut),
    Check("stream of another key", _stream_of_another),
)
"""All of them, in the order in which one stands on another."""
