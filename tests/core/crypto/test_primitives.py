"""The primitives against Wycheproof, the RFCs and misuse."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.crypto import primitives as p

WYCHEPROOF = Path(__file__).parents[2] / "vectors_published" / "wycheproof"
KEY = bytes(range(32))


def vectors(name: str, **wanted: int) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Give each test of the groups with the wanted properties."""
    groups = json.loads((WYCHEPROOF / f"{name}_test.json").read_bytes())["testGroups"]
    for group in groups:
        if all(group[key] == value for key, value in wanted.items()):
            for test in group["tests"]:
                yield group, test


def raw(test: dict[str, Any], key: str) -> bytes:
    """Decode one field of a vector."""
    return bytes.fromhex(test[key])


def test_chunks_are_the_aes_gcm_of_wycheproof() -> None:
    """Every 256-bit vector of empty associated data seals and opens as Wycheproof says."""
    count = 0
    for _, test in vectors("aes_gcm", ivSize=96, keySize=256, tagSize=128):
        if test["aad"]:
            continue
        count += 1
        cipher = p.ChunkCipher(raw(test, "key"), raw(test, "iv"))
        message, sealed = raw(test, "msg"), raw(test, "ct") + raw(test, "tag")
        out = bytearray(len(message) + 5)
        if test["result"] == "valid":
            assert cipher.open_into(0, sealed, out) == len(message), test["tcId"]
            assert out[: len(message)] == message
            again = bytearray(len(sealed))
            assert cipher.seal_into(0, message, again) == len(sealed)
            assert again == sealed
        else:
            assert cipher.open_into(0, sealed, out) is None, test["tcId"]
            assert not any(out)
    assert count > 20


def test_records_are_the_aes_gcm_of_wycheproof() -> None:
    """Every 256-bit vector, associated data included, opens as a record as Wycheproof says."""
    count = 0
    for _, test in vectors("aes_gcm", ivSize=96, keySize=256, tagSize=128):
        sealed = raw(test, "iv") + raw(test, "ct") + raw(test, "tag")
        wanted = raw(test, "msg") if test["result"] == "valid" else None
        assert p.open_record(raw(test, "key"), sealed, raw(test, "aad")) == wanted, test["tcId"]
        count += 1
    assert count == 66


def test_key_wrap_follows_wycheproof() -> None:
    """AES-256 key wrap gives Wycheproof's bytes, and unwraps nothing that is invalid."""
    for _, test in vectors("aes_wrap", keySize=256):
        key, message, wrapped = raw(test, "key"), raw(test, "msg"), raw(test, "ct")
        if test["result"] == "valid":
            assert p.wrap_key(key, message) == wrapped, test["tcId"]
            assert p.unwrap_key(key, wrapped) == message, test["tcId"]
        else:
            assert p.unwrap_key(key, wrapped) is None, test["tcId"]


def test_ed25519_follows_wycheproof() -> None:
    """Ed25519 verification gives Wycheproof's verdict on every vector."""
    count = 0
    for group, test in vectors("ed25519"):
        public = bytes.fromhex(group["publicKey"]["pk"])
        verdict = p.verify_ed25519(public, raw(test, "msg"), raw(test, "sig"))
        assert verdict is (test["result"] == "valid"), test["tcId"]
        count += 1
    assert count > 100


@pytest.mark.parametrize(
    ("name", "hkdf"), [("hkdf_sha512", p.hkdf_sha512), ("hkdf_sha256", p.hkdf_sha256)]
)
def test_hkdf_follows_wycheproof(
    name: str, hkdf: Callable[[bytes, bytes, bytes, int], bytes]
) -> None:
    """HKDF gives Wycheproof's output for every length it allows."""
    count = 0
    for _, test in vectors(name):
        arguments = raw(test, "ikm"), raw(test, "salt"), raw(test, "info"), test["size"]
        if test["result"] == "valid":
            assert hkdf(*arguments) == raw(test, "okm"), test["tcId"]
        else:
            with pytest.raises(ValueError, match="derive keys larger"):
                hkdf(*arguments)
        count += 1
    assert count > 80


def test_hkdf_expand_follows_wycheproof() -> None:
    """Extracting by HMAC and expanding gives the same output as HKDF in one step."""
    import hmac

    for _, test in vectors("hkdf_sha512"):
        if test["result"] == "valid":
            prk = hmac.digest(raw(test, "salt") or bytes(64), raw(test, "ikm"), "sha512")
            found = p.hkdf_expand_sha512(prk, raw(test, "info"), test["size"])
            assert found == raw(test, "okm"), test["tcId"]


def test_hmac_follows_wycheproof() -> None:
    """HMAC-SHA-256 gives Wycheproof's full tags, and not its altered ones."""
    for _, test in vectors("hmac_sha256", tagSize=256):
        same = p.equal(p.hmac_sha256(raw(test, "key"), raw(test, "msg")), raw(test, "tag"))
        assert same is (test["result"] == "valid"), test["tcId"]


def test_pbkdf2_follows_wycheproof() -> None:
    """PBKDF2 with HMAC-SHA-512 gives the first 32 bytes of Wycheproof's output."""
    count = 0
    for _, test in vectors("pbkdf2_hmacsha512"):
        # The first block of 64 bytes does not depend on how many bytes are asked for.
        if test["result"] != "valid" or test["dkLen"] < 32 or test["iterationCount"] > 20_000:
            continue
        found = p.pbkdf2_sha512(raw(test, "password"), raw(test, "salt"), test["iterationCount"])
        assert found == raw(test, "dk")[:32], test["tcId"]
        count += 1
    assert count > 5


def test_argon2id_gives_the_reference_output() -> None:
    """Argon2id gives what the reference implementation's own test expects."""
    found = p.argon2id(b"password", b"somesalt", memory_kib=65536, passes=2, lanes=1)
    # P-H-C/phc-winner-argon2, src/test.c: version 0x13, Argon2id, t=2, m=16, p=1.
    assert found.hex() == "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"


def test_sha256_gives_the_standards_output() -> None:
    """SHA-256 of "abc" is the one FIPS 180-4 prints."""
    wanted = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert p.sha256(b"abc").hex() == wanted


def test_random_bytes_are_as_many_as_asked_and_new() -> None:
    """Two draws have the length asked for and differ."""
    assert len(p.random_bytes(17)) == 17
    assert p.random_bytes(32) != p.random_bytes(32)


@given(st.binary(max_size=200), st.binary(max_size=40))
def test_a_record_opens_in_its_place_alone(plaintext: bytes, context: bytes) -> None:
    """A record opens under its key and context, and under no other, nor shortened."""
    sealed = p.seal_record(KEY, plaintext, context)
    assert len(sealed) == len(plaintext) + 28
    assert p.open_record(KEY, sealed, context) == plaintext
    assert p.open_record(KEY, sealed, context + b"x") is None
    assert p.open_record(bytes(32), sealed, context) is None
    assert p.open_record(KEY, sealed[:-1], context) is None
    assert p.open_record(KEY, b"", context) is None


def test_the_same_record_never_looks_the_same() -> None:
    """Sealing one plaintext twice gives different bytes: the nonce is drawn anew."""
    assert p.seal_record(KEY, b"same", b"") != p.seal_record(KEY, b"same", b"")


def test_each_chunk_opens_at_its_own_counter_alone() -> None:
    """The counter enters the nonce, so chunks cannot be reordered."""
    cipher = p.ChunkCipher(KEY, bytes(12))
    sealed, out = bytearray(40), bytearray(24)
    length = cipher.seal_into(7, b"a" * 24, sealed)
    assert cipher.open_into(7, sealed[:length], out) == 24
    assert cipher.open_into(6, sealed[:length], out) is None
    assert out == bytes(24)
    assert cipher.open_into(7, sealed[:15], out) is None


def test_the_nonce_is_the_base_xor_the_counter() -> None:
    """A chunk at counter c equals chunk 0 under the base nonce XOR c, as 12 bytes big-endian."""
    base = bytes(range(12))
    shifted = (int.from_bytes(base, "big") ^ 0x01020304).to_bytes(12, "big")
    first, second = bytearray(21), bytearray(21)
    p.ChunkCipher(KEY, base).seal_into(0x01020304, b"hello", first)
    p.ChunkCipher(KEY, shifted).seal_into(0, b"hello", second)
    assert first == second


def test_a_chunk_cipher_only_moves_forward() -> None:
    """Sealing a counter again, an earlier or a negative one is refused before encrypting."""
    cipher = p.ChunkCipher(KEY, bytes(12))
    out = bytearray(17)
    cipher.seal_into(3, b"a", out)
    for counter in (3, 2, -1):
        with pytest.raises(ValueError, match="forward"):
            cipher.seal_into(counter, b"a", out)
    with pytest.raises(ValueError, match="negative"):
        cipher.open_into(-1, bytes(17), out)


def test_a_run_of_chunks_is_the_chunks_one_by_one() -> None:
    """Sealing and opening several chunks at once gives what each alone gives."""
    plain = [bytes([n]) * 20 for n in range(5)]
    at_once = [bytearray(36) for _ in plain]
    p.ChunkCipher(KEY, bytes(12)).seal_run(7, plain, at_once)
    single = p.ChunkCipher(KEY, bytes(12))
    for number, (chunk, sealed) in enumerate(zip(plain, at_once, strict=True), 7):
        out = bytearray(36)
        single.seal_into(number, chunk, out)
        assert out == sealed
    opened = [bytearray(20) for _ in plain]
    assert single.open_run(7, at_once, opened) == len(plain)
    assert opened == plain


def test_a_run_never_uses_a_counter_twice() -> None:
    """The counters of a run are spent, those of a run that failed halfway too."""
    cipher = p.ChunkCipher(KEY, bytes(12))
    with pytest.raises(ValueError, match="buffer"):
        cipher.seal_run(0, [b"a", b"b"], [bytearray(17), bytearray(3)])
    for counter in (0, 1):
        with pytest.raises(ValueError, match="forward"):
            cipher.seal_run(counter, [b"a"], [bytearray(17)])
    cipher.seal_run(2, [b"a"], [bytearray(17)])
    with pytest.raises(ValueError, match="forward"):
        cipher.seal_into(2, b"a", bytearray(17))


def test_a_run_ends_at_a_forged_chunk() -> None:
    """Opening stops before the first chunk that does not authenticate, and releases none of it."""
    cipher = p.ChunkCipher(KEY, bytes(12))
    sealed = [bytearray(20) for _ in range(3)]
    cipher.seal_run(0, [b"abcd"] * 3, sealed)
    sealed[1][0] ^= 1
    opened = [bytearray(b"....") for _ in range(3)]
    assert cipher.open_run(0, sealed, opened) == 1
    assert opened == [b"abcd", bytes(4), b"...."]


def test_a_run_needs_as_many_buffers_as_chunks() -> None:
    """One buffer too few or too many is a defect of the caller: no chunk is left out silently."""
    cipher = p.ChunkCipher(KEY, bytes(12))
    plain, sealed = [b"abcd"] * 2, [bytearray(20) for _ in range(3)]
    for count in (1, 3):
        with pytest.raises(ValueError, match="argument"):
            p.ChunkCipher(KEY, bytes(12)).seal_run(0, plain, sealed[:count])
    cipher.seal_run(0, plain, sealed[:2])
    for count in (1, 3):
        with pytest.raises(ValueError, match="argument"):
            cipher.open_run(0, sealed[:2], [bytearray(4) for _ in range(count)])


def test_wrong_lengths_are_refused() -> None:
    """Keys, nonces, seeds and buffers of a wrong length are defects of the caller."""
    for length in (16, 24, 31, 33):
        with pytest.raises(ValueError, match=r"^key must"):
            p.seal_record(bytes(length), b"", b"")
        with pytest.raises(ValueError, match=r"^key must"):
            p.open_record(bytes(length), bytes(28), b"")
        with pytest.raises(ValueError, match=r"^key must"):
            p.ChunkCipher(bytes(length), bytes(12))
        with pytest.raises(ValueError, match=r"^kek must"):
            p.wrap_key(bytes(length), KEY)
        with pytest.raises(ValueError, match=r"^kek must"):
            p.unwrap_key(bytes(length), bytes(40))
    for length in (11, 13):
        with pytest.raises(ValueError, match=r"^base nonce must"):
            p.ChunkCipher(KEY, bytes(length))
    with pytest.raises(ValueError, match=r"^seed must"):
        p.SigningKey(bytes(33))
    with pytest.raises(ValueError, match="output buffer"):
        p.ChunkCipher(KEY, bytes(12)).seal_into(0, b"a", bytearray(16))


def test_a_signing_key_shows_its_public_half_alone() -> None:
    """The repr of a signing key holds no private byte, and its signatures verify."""
    key = p.SigningKey(KEY)
    assert KEY.hex() not in repr(key)
    assert key.public.hex() in repr(key)
    assert p.verify_ed25519(key.public, b"message", key.sign(b"message"))
    assert not p.verify_ed25519(key.public[:-1], b"message", key.sign(b"message"))
    assert not p.verify_ed25519(key.public, b"message", b"")
