"""Why a witness's request or answer is refused, and the last sizes that are not."""

from __future__ import annotations

import pytest

from casevault_gui.core.crypto.cosignatures import (
    MAX_ANSWER_BYTES,
    MAX_REQUEST_BYTES,
    Witness,
    WitnessRequest,
    cosignatures_of,
    parse_answer,
    with_cosignatures,
)
from casevault_gui.core.crypto.merkle import EMPTY_ROOT, consistency_proof, leaf_hash, root_of
from casevault_gui.core.crypto.notes import (
    COSIGNATURE_TYPE,
    Checkpoint,
    NoteSignature,
    VerifierKey,
    encode64,
    sign_note,
)
from casevault_gui.core.crypto.primitives import SigningKey, sha256
from casevault_gui.core.errors import CheckpointMalformed

NAME = "example.org/log"
KEY = SigningKey(bytes(range(32)))
LEAVES = [leaf_hash(bytes([number])) for number in range(3)]
ONE = Checkpoint(NAME, 1, LEAVES[0])
THREE = Checkpoint(NAME, 3, root_of(LEAVES))
NOTE = sign_note(THREE.text, NAME, KEY)
STEP = encode64(bytes(32)).encode() + b"\n"
LARGEST = 2**63 - 1


def request_problem(data: bytes) -> object:
    """Return why these bytes are refused as a request."""
    with pytest.raises(CheckpointMalformed) as caught:
        WitnessRequest.parse(data)
    return caught.value.facts["problem"]


@pytest.mark.parametrize(
    ("head", "problem"),
    [
        (b"", "request"),
        (b"old\n", "request"),
        (b"old \n", "request"),
        (b"old 03\n", "request"),
        (b"old -1\n", "request"),
        (b"old 3 \n", "request"),
        (b" old 3\n", "request"),
        (b"old 3\r\n", "request"),
        (b"old \xd9\xa3\n", "request"),
        (b"old 3\n\xff\n", "request"),
        (b"old %d\n" % (LARGEST + 1), "request"),
        (b"old 3\n" + STEP * 64, "request"),
        (b"old 3\nAAAA\n", "request"),
        (b"old 3\nAAA\n", "request"),
        (b"old 3\n" + encode64(bytes(31)).encode() + b"\n", "request"),
        (b"old 3\n" + encode64(bytes(33)).encode() + b"\n", "request"),
        (b"old 3\n" + STEP[:-3] + b"B=\n", "request"),
        (b"old 3\n " + STEP, "request"),
    ],
)
def test_each_malformed_request_has_its_problem(head: bytes, problem: str) -> None:
    """Whatever is wrong before the note, the request is refused as a request."""
    assert request_problem(head + b"\n" + NOTE.encode()) == problem


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"old 3\n", "request"),
        (b"old 3", "request"),
        (b"old 3\n\n", "note structure"),
        (b"old 3\n\n" + NOTE.encode()[:-1], "note structure"),
        (b"old 3\n\n\xff", "UTF-8"),
    ],
)
def test_a_request_without_a_whole_note_has_its_problem(data: bytes, problem: str) -> None:
    """A missing note is a malformed request, and a malformed note keeps its own problem."""
    assert request_problem(data) == problem


def test_a_request_too_long_is_refused_by_its_length() -> None:
    """Beyond its greatest length a request is not looked into; its note has one of its own."""
    assert request_problem(b"x" * MAX_REQUEST_BYTES) == "request"
    assert request_problem(b"x" * (MAX_REQUEST_BYTES + 1)) == "length"
    assert request_problem(b"old 3\n\n" + b"x" * 1_000_001) == "length"


def test_the_longest_proof_and_the_largest_size_are_read() -> None:
    """Sixty-three hashes, as many as a tree can need, and the largest old size make a request."""
    whole = WitnessRequest(LARGEST, (bytes(32),) * 63, NOTE)
    assert WitnessRequest.parse(whole.encode()) == whole
    least = WitnessRequest(0, (), NOTE)
    assert least.encode() == b"old 0\n\n" + NOTE.encode()
    assert WitnessRequest.parse(least.encode()) == least


def answer(length: int) -> bytes:
    """Make one signature line so many bytes long."""
    fixed = "—  AAAAAAAA\n".encode()
    return f"— {'n' * (length - len(fixed))} AAAAAAAA\n".encode()


def test_an_answer_of_the_greatest_length_is_read_and_no_longer_one() -> None:
    """An answer may be 65,536 bytes long; one byte more is refused."""
    data = answer(MAX_ANSWER_BYTES)
    assert len(data) == 65_536
    [line] = parse_answer(data)
    assert line.line.encode() + b"\n" == data
    with pytest.raises(CheckpointMalformed) as caught:
        parse_answer(answer(MAX_ANSWER_BYTES + 1))
    assert caught.value.facts == {"problem": "signature line"}


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "note structure"),
        (b"\n", "signature line"),
        (answer(40)[:-1], "note structure"),
        (b"x\n\n" + answer(40), "signature line"),
        (b"\n" + answer(40), "signature line"),
        (answer(40) + b"\n" + answer(40), "signature line"),
        (answer(40) + b"\n\n", "signature line"),
        (b"x\n" + answer(40), "signature line"),
        (answer(40).replace(b" n", b" n+"), "key name"),
        (b"\xff" + answer(40), "UTF-8"),
    ],
)
def test_each_malformed_answer_has_its_problem(data: bytes, problem: str) -> None:
    """An answer is held to the rules of a note's signature lines, each with its problem."""
    with pytest.raises(CheckpointMalformed) as caught:
        parse_answer(data)
    assert caught.value.facts == {"problem": problem}


def test_an_answer_has_at_most_a_hundred_lines() -> None:
    """A hundred lines are read; one more is refused."""
    assert len(parse_answer(answer(40) * 100)) == 100
    with pytest.raises(CheckpointMalformed) as caught:
        parse_answer(answer(40) * 101)
    assert caught.value.facts == {"problem": "note structure"}


def test_a_witness_is_named_after_its_key() -> None:
    """The name is 32 hexadecimal digits of the public key's SHA-256, and the key's type says so."""
    witness = Witness(bytes(range(32)))
    name = "casevault/witness/v1/" + sha256(KEY.public)[:16].hex()
    assert witness.vkey == VerifierKey(name, KEY.public, COSIGNATURE_TYPE)


def test_of_several_lines_each_cosignature_is_found_with_its_time() -> None:
    """Two cosignatures of one witness and one of another are three; the log's line is none."""
    one, two = Witness(bytes(32)), Witness(bytes(range(1, 33)))
    lines = (one.cosign(NOTE, 1), two.cosign(NOTE, LARGEST), one.cosign(NOTE, 256))
    found = cosignatures_of(with_cosignatures(NOTE, lines), (two.vkey, one.vkey))
    wanted = [(one.vkey, 1), (two.vkey, LARGEST), (one.vkey, 256)]
    assert [(each.key, each.time) for each in found] == wanted


def test_a_log_key_among_the_witnesses_is_passed_over() -> None:
    """A line of the plain kind is no cosignature, even by a key that is given, even if it fails."""
    log = VerifierKey(NAME, KEY.public)
    forged = NoteSignature(NAME, log.id, bytes(64))
    assert cosignatures_of(with_cosignatures(NOTE, (forged,)), (log,)) == ()


def test_what_a_witness_has_seen_decides_what_a_proof_must_show() -> None:
    """To one that saw nothing, or the empty log, no proof is due; to any other, its own."""
    due = tuple(consistency_proof(1, 3, LEAVES))
    bare, proving = WitnessRequest(0, (), NOTE), WitnessRequest(1, due, NOTE)
    for seen in (None, Checkpoint(NAME, 0, EMPTY_ROOT)):
        assert bare.follows(seen, THREE)
        assert not proving.follows(seen, THREE)
    assert proving.follows(ONE, THREE)
    assert not bare.follows(ONE, THREE)
    assert not proving.follows(Checkpoint(NAME, 1, LEAVES[1]), THREE)
    assert bare.follows(THREE, THREE)


def test_the_note_of_a_request_is_held_to_the_logs_key() -> None:
    """The checkpoint is the log's own, or the request is refused."""
    request = WitnessRequest(0, (), NOTE)
    assert request.checkpoint(VerifierKey(NAME, KEY.public)) == THREE
    with pytest.raises(CheckpointMalformed) as caught:
        request.checkpoint(VerifierKey(NAME, SigningKey(bytes(32)).public))
    assert caught.value.facts == {"problem": "not signed by this log"}
