"""The keys of people: what is sealed opens for its owner alone; ML-DSA-65 against Wycheproof."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.crypto import hybrid as h

VECTORS = Path(__file__).parents[2] / "vectors_published/wycheproof/mldsa_65_verify_test.json"
KEY = h.ReceivingKey(bytes(range(96)))
OTHER = h.ReceivingKey(bytes(range(1, 97)))
SIGNER = h.PostQuantumSigningKey(bytes(range(32)))


def test_mldsa_follows_wycheproof() -> None:
    """Each published signature has the published verdict; a malformed key raises nothing."""
    seen: set[str] = set()
    for group in json.loads(VECTORS.read_bytes())["testGroups"]:
        public = bytes.fromhex(group["publicKey"])
        for test in group["tests"]:
            context = bytes.fromhex(test.get("ctx", ""))
            message, signature = bytes.fromhex(test["msg"]), bytes.fromhex(test["sig"])
            if len(context) > 255:
                continue
            verdict = h.verify_mldsa65(public, message, signature, context)
            assert verdict is (test["result"] == "valid"), test["tcId"]
            seen.add(test["result"])
    assert seen == {"valid", "invalid"}


def test_what_is_sealed_opens_for_its_owner_alone() -> None:
    """The owner gets the plaintext; another key, another info or any other length gets nothing."""
    sealed = h.hpke_seal(KEY.public, b"secret", b"info")
    assert len(sealed) == len(b"secret") + h.HPKE_OVERHEAD
    assert KEY.open(sealed, b"info") == b"secret"
    assert KEY.open(sealed, b"other") is None
    assert OTHER.open(sealed, b"info") is None
    assert KEY.open(sealed[:-1], b"info") is None
    assert KEY.open(b"", b"info") is None


@given(st.integers(0, (6 + h.HPKE_OVERHEAD) * 8 - 1))
def test_no_bit_of_a_sealed_secret_may_change(bit: int) -> None:
    """Whatever single bit is flipped, nothing comes out."""
    sealed = bytearray(h.hpke_seal(KEY.public, b"secret", b""))
    sealed[bit // 8] ^= 1 << bit % 8
    assert KEY.open(bytes(sealed), b"") is None


def test_sealing_twice_gives_two_ciphertexts() -> None:
    """Nothing about a sealed secret tells that it was sealed before."""
    assert h.hpke_seal(KEY.public, b"s", b"") != h.hpke_seal(KEY.public, b"s", b"")


@pytest.mark.parametrize(
    "public",
    [b"", bytes(1216), b"\xff" * 1216, KEY.public[:-1], KEY.public[:-32] + bytes(32)],
)
def test_what_is_no_receiving_key_is_refused(public: bytes) -> None:
    """A wrong length, no ML-KEM key, or an X25519 point of small order: nothing is sealed to it."""
    assert not h.is_receiving_key(public)
    with pytest.raises(ValueError, match=r".*"):
        h.hpke_seal(public, b"s", b"")


def test_a_receiving_key_is_recognised() -> None:
    """The public half of a private key is one that can be sealed to."""
    assert h.is_receiving_key(KEY.public)


def test_a_signature_is_bound_to_message_context_and_key() -> None:
    """Only the same message, context and key verify."""
    signature = SIGNER.sign(b"message", b"context")
    assert h.verify_mldsa65(SIGNER.public, b"message", signature, b"context")
    assert not h.verify_mldsa65(SIGNER.public, b"other", signature, b"context")
    assert not h.verify_mldsa65(SIGNER.public, b"message", signature, b"other")
    stranger = h.PostQuantumSigningKey(bytes(32))
    assert not h.verify_mldsa65(stranger.public, b"message", signature, b"context")


def test_private_keys_do_not_show_themselves() -> None:
    """Neither repr holds any part of the seed."""
    for key in (KEY, SIGNER):
        assert bytes(range(8)).hex() not in repr(key).split("=")[0]
        assert "public" in repr(key)


@pytest.mark.parametrize("seed", [b"", bytes(31), bytes(97)])
def test_a_seed_of_another_length_is_a_defect(seed: bytes) -> None:
    """Only seeds of the right length make keys."""
    with pytest.raises(ValueError, match="seed"):
        h.ReceivingKey(seed)
    with pytest.raises(ValueError, match="seed"):
        h.PostQuantumSigningKey(seed)
