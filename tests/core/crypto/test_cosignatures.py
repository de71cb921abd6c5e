"""Cosignatures and the requests for them: exact bytes, and refusal of anything else."""

from __future__ import annotations

import base64
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.crypto.cosignatures import (
    Cosignature,
    Witness,
    WitnessRequest,
    cosignatures_of,
    parse_answer,
    with_cosignatures,
)
from casevault_gui.core.crypto.merkle import consistency_proof, leaf_hash
from casevault_gui.core.crypto.notes import (
    COSIGNATURE_TYPE,
    Checkpoint,
    NoteSignature,
    SignedNote,
    VerifierKey,
    verify_checkpoint,
)
from casevault_gui.core.crypto.primitives import sha256, verify_ed25519
from casevault_gui.core.errors import CheckpointMalformed

TLOG = Path(__file__).parents[2] / "vectors_published" / "tlog"
WITNESS = Witness(bytes(range(32)))
TIME = 1_679_315_147
HASHES = st.binary(min_size=32, max_size=32)


def published(size: int) -> SignedNote:
    """Read another log's published checkpoint."""
    return SignedNote.parse((TLOG / f"checkpoint.{size}").read_bytes())


def published_key() -> VerifierKey:
    """Read another log's key."""
    return VerifierKey.parse((TLOG / "vkey").read_text().strip())


def published_leaves() -> list[bytes]:
    """Read another log's 15 leaf hashes."""
    bundle = (TLOG / "tile" / "entries" / "000.p" / "15").read_bytes()
    leaves = []
    while bundle:
        length = int.from_bytes(bundle[:2], "big")
        leaves.append(leaf_hash(bundle[2 : 2 + length]))
        bundle = bundle[2 + length :]
    return leaves


def request(old: int, new: int) -> WitnessRequest:
    """Return the request to cosign another log's checkpoint."""
    proof = consistency_proof(old, new, published_leaves())
    return WitnessRequest(old, tuple(proof), published(new))


def test_a_cosignature_is_what_the_text_says() -> None:
    """The line is key id, time and a signature of `cosignature/v1`, the time and the whole text."""
    note = published(7)
    line = WITNESS.cosign(note, TIME)
    name, public = WITNESS.vkey.name, WITNESS.vkey.public
    assert name == f"casevault/witness/v1/{sha256(public)[:16].hex()}"
    _, said, encoded = line.line.split(" ")
    payload = base64.b64decode(encoded)
    assert said == name
    assert payload[:4] == sha256(name.encode() + b"\n\x04" + public)[:4]
    assert payload[4:12] == TIME.to_bytes(8, "big")
    message = b"cosignature/v1\ntime 1679315147\n" + note.text.encode()
    assert verify_ed25519(public, message, payload[12:])


def test_a_cosigned_checkpoint_verifies_under_both_keys() -> None:
    """The log's own signature still holds, and the witness's is found with its time."""
    cosigned = with_cosignatures(published(7), (WITNESS.cosign(published(7), TIME),))
    again = SignedNote.parse(cosigned.encode())
    assert verify_checkpoint(cosigned.encode(), published_key()).size == 7
    assert cosignatures_of(again, (WITNESS.vkey,)) == (Cosignature(WITNESS.vkey, TIME),)
    assert cosignatures_of(again, (published_key(), Witness(bytes(32)).vkey)) == ()


def test_no_changed_bit_of_a_cosignature_is_accepted() -> None:
    """A flipped bit of key id, time or signature makes it fail, or a stranger's."""
    note = published(5)
    line = WITNESS.cosign(note, TIME)
    whole = line.key_id + line.payload
    for bit in range(8 * len(whole)):
        flipped = bytearray(whole)
        flipped[bit // 8] ^= 1 << bit % 8
        altered = NoteSignature(line.name, bytes(flipped[:4]), bytes(flipped[4:]))
        try:
            found = cosignatures_of(with_cosignatures(note, (altered,)), (WITNESS.vkey,))
        except CheckpointMalformed:
            continue
        assert found == ()


def test_a_cosignature_of_another_checkpoint_or_time_does_not_verify() -> None:
    """A line moved to another checkpoint condemns the note, as does one of another length."""
    line = WITNESS.cosign(published(5), TIME)
    for note, moved in (
        (published(6), line),
        (published(5), replace(line, payload=line.payload[:-1])),
        (published(5), replace(line, payload=line.payload[8:])),
        (published(5), WITNESS.cosign(published(5), 2**63)),
    ):
        with pytest.raises(CheckpointMalformed):
            cosignatures_of(with_cosignatures(note, (moved,)), (WITNESS.vkey,))


def test_the_key_of_a_witness_has_a_verifier_form() -> None:
    """A witness's key parses from its text, and is told from a log's by its type."""
    key = VerifierKey.parse(WITNESS.vkey.text)
    assert (key, key.type) == (WITNESS.vkey, COSIGNATURE_TYPE)


def test_a_request_is_the_body_of_add_checkpoint() -> None:
    """The bytes are the old size, the proof a hash a line, an empty line, and the checkpoint."""
    made = request(3, 7)
    lines = made.encode().split(b"\n")
    assert lines[0] == b"old 3"
    assert [base64.b64decode(line) for line in lines[1:4]] == list(made.proof[:3])
    assert made.encode().endswith(b"\n\n" + published(7).encode())
    assert WitnessRequest.parse(made.encode()) == made


@pytest.mark.parametrize(("old", "new"), [(0, 5), (3, 7), (8, 15), (7, 7)])
def test_a_request_proves_that_the_log_goes_on(old: int, new: int) -> None:
    """From each size a witness may have seen, the proof leads to the new checkpoint alone."""
    key = published_key()
    seen = Checkpoint.parse(published(old).text) if old else None
    asked = request(old, new)
    checkpoint = asked.checkpoint(key)
    assert asked.follows(seen, checkpoint)
    assert not asked.follows(seen, replace(checkpoint, root=bytes(32))) or seen is None
    if seen is not None:
        assert not asked.follows(replace(seen, root=bytes(32)), checkpoint)
        assert not replace(asked, proof=(*asked.proof, bytes(32))).follows(seen, checkpoint)


@given(st.integers(0, 2**63 - 1), st.lists(HASHES, max_size=63))
def test_what_a_request_encodes_it_parses(old: int, proof: list[bytes]) -> None:
    """Every request comes back from its bytes as it was."""
    made = WitnessRequest(old, tuple(proof), published(2))
    assert WitnessRequest.parse(made.encode()) == made


@given(st.binary(max_size=400), st.integers(0, 600))
def test_a_request_that_parses_encodes_to_its_own_bytes(data: bytes, at: int) -> None:
    """Whatever is changed in a request, it is refused or means exactly its bytes."""
    whole = request(3, 7).encode()
    changed = whole[:at] + data + whole[at + len(data) :]
    try:
        parsed = WitnessRequest.parse(changed)
    except CheckpointMalformed:
        return
    assert parsed.encode() == changed


@pytest.mark.parametrize(
    "head",
    [
        b"old 03\n",
        b"old -1\n",
        b"old\n",
        b"Old 3\n",
        b"old 3 \n",
        b"old 9223372036854775808\n",
        b"old 3\nAAAA\n",
        b"old 3\n" + base64.b64encode(bytes(32)) * 2 + b"\n",
        b"old 3\n" + (base64.b64encode(bytes(32)) + b"\n") * 64,
        b"old \xd9\xa3\n",
        b"",
    ],
)
def test_a_request_of_another_form_is_refused(head: bytes) -> None:
    """Other numbers, other hashes and too many of them are refused."""
    with pytest.raises(CheckpointMalformed):
        WitnessRequest.parse(head + b"\n" + published(7).encode())


def test_oversized_input_is_refused_before_it_is_parsed() -> None:
    """A request or answer beyond its limit is refused by its length."""
    with pytest.raises(CheckpointMalformed) as caught:
        WitnessRequest.parse(b"old 0\n\n" + b"x" * 1_100_000)
    assert caught.value.facts["problem"] == "length"
    line = WITNESS.cosign(published(5), TIME).line.encode() + b"\n"
    with pytest.raises(CheckpointMalformed):
        parse_answer(line * 600)


def test_an_answer_is_signature_lines_alone() -> None:
    """One line or several are read; a text in front, an empty line or no newline is refused."""
    line = WITNESS.cosign(published(5), TIME)
    data = line.line.encode() + b"\n"
    assert parse_answer(data) == (line,)
    assert parse_answer(data * 2) == (line, line)
    for wrong in (b"", data[:-1], b"x\n\n" + data, data + b"\n" + data, b"x\n" + data):
        with pytest.raises(CheckpointMalformed):
            parse_answer(wrong)
