"""Signed notes and checkpoints: published examples, exactness, and refusal of anything else."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.crypto.merkle import EMPTY_ROOT
from casevault_gui.core.crypto.notes import (
    Checkpoint,
    NoteSignature,
    SignedNote,
    VerifierKey,
    sign_note,
    verify_checkpoint,
)
from casevault_gui.core.crypto.primitives import SigningKey
from casevault_gui.core.errors import CheckpointMalformed

TLOG = Path(__file__).parents[2] / "vectors_published" / "tlog"
NAME = "casevault/log/v1/00112233445566778899aabbccddeeff"
KEY = SigningKey(bytes(range(32)))
VKEY = VerifierKey(NAME, KEY.public)
CHECKPOINT = Checkpoint(NAME, 13, EMPTY_ROOT)
NOTE = sign_note(CHECKPOINT.text, NAME, KEY).encode()

# Key and note of the tests of Go's sumdb/note package.
GO_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
GO_NOTE = (
    "If you think cryptography is the answer to your problem,\n"
    "then you don't know what your problem is.\n"
    "\n"
    "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotp"
    "RZb6KE6RyyBwJnAM=\n"
)


def test_the_note_of_gos_own_package_verifies() -> None:
    """A note made and published by Go's note package verifies under its published key."""
    key = VerifierKey.parse(GO_KEY)
    assert key.text == GO_KEY
    note = SignedNote.parse(GO_NOTE.encode())
    assert note.verified_by([key, VKEY]) == (key,)
    assert note.encode() == GO_NOTE.encode()


@pytest.mark.parametrize("size", range(16))
def test_another_logs_checkpoints_verify(size: int) -> None:
    """Each published checkpoint verifies under the published key and re-encodes to itself."""
    key = VerifierKey.parse((TLOG / "vkey").read_text().strip())
    data = (TLOG / f"checkpoint.{size}").read_bytes()
    checkpoint = verify_checkpoint(data, key)
    assert checkpoint.size == size
    note = SignedNote.parse(data)
    assert note.encode() == data
    assert checkpoint.text == note.text


def test_a_checkpoint_survives_the_journey() -> None:
    """What was signed is what verifying gives back."""
    assert verify_checkpoint(NOTE, VKEY) == CHECKPOINT
    assert VerifierKey.parse(VKEY.text) == VKEY


def test_openssl_accepts_the_signature(tmp_path: Path) -> None:
    """OpenSSL verifies the signature over the note text with the same public key."""
    note = SignedNote.parse(NOTE)
    # SubjectPublicKeyInfo of Ed25519, RFC 8410: a fixed prefix and the 32 bytes.
    (tmp_path / "key.der").write_bytes(bytes.fromhex("302a300506032b6570032100") + KEY.public)
    (tmp_path / "signature").write_bytes(note.signatures[0].payload)
    for text, code in ((note.text, 0), (note.text.replace("13", "14"), 1)):
        (tmp_path / "text").write_text(text, encoding="utf-8")
        run = subprocess.run(
            [
                *("openssl", "pkeyutl", "-verify", "-rawin", "-pubin", "-keyform", "DER"),
                *("-inkey", "key.der", "-in", "text", "-sigfile", "signature"),
            ],
            cwd=tmp_path,
            capture_output=True,
            check=False,
        )
        assert run.returncode == code, run.stderr


def test_no_single_flipped_bit_is_accepted() -> None:
    """Of every single-bit change to a checkpoint, none is accepted as that log's checkpoint."""
    for bit in range(len(NOTE) * 8):
        altered = bytearray(NOTE)
        altered[bit // 8] ^= 1 << bit % 8
        with pytest.raises(CheckpointMalformed):
            verify_checkpoint(bytes(altered), VKEY)


@pytest.mark.parametrize(
    "altered",
    [
        b"",
        b"\n\n",
        NOTE[:-1],
        NOTE + b"\n",
        NOTE + b"x",
        NOTE.replace(b"\n", b"\r\n"),
        NOTE.replace(b"\n13\n", b"\n013\n"),
        NOTE.replace(b"\n13\n", b"\n+13\n"),
        NOTE.replace(b"\n13\n", "\n١٣\n".encode()),
        NOTE.replace(b"\n13\n", b"\n13\x0b\n"),
        NOTE.replace("— ".encode(), b"- "),
        NOTE.replace(b"\n\n", b"\n"),
        b"\xff" + NOTE,
        b"x" * 1_000_001,
        NOTE + NOTE.split(b"\n\n")[1] * 100,
        b"text\n\n\xe2\x80\x94 name AAAA\n",
        b"text\n\n\xe2\x80\x94 na+me AAAAAAAA\n",
        b"text\n\n\xe2\x80\x94  AAAAAAAA\n",
        b"text\n\n\xe2\x80\x94 name\n",
    ],
)
def test_malformed_notes_are_refused(altered: bytes) -> None:
    """Notes of another shape than the C2SP text's are refused, whatever their signature says."""
    with pytest.raises(CheckpointMalformed):
        verify_checkpoint(altered, VKEY)


@pytest.mark.parametrize(
    "text",
    [
        NAME + "\n13\n",
        NAME + "\n13\nAAAA\n",
        NAME + "\n99999999999999999999\n" + CHECKPOINT.text.split("\n")[2] + "\n",
        NAME + "\n9999999999999999999\n" + CHECKPOINT.text.split("\n")[2] + "\n",
        "other" + CHECKPOINT.text,
        CHECKPOINT.text + "\nextension\n",
    ],
)
def test_a_signed_text_that_is_no_checkpoint_is_refused(text: str) -> None:
    """Even a text this key did sign is refused when it is no checkpoint of this log."""
    with pytest.raises(CheckpointMalformed):
        verify_checkpoint(sign_note(text, NAME, KEY).encode(), VKEY)


def test_extension_lines_are_kept() -> None:
    """Lines after the root, which other logs may write, survive parsing."""
    checkpoint = Checkpoint(NAME, 1, EMPTY_ROOT, ("more 1", "again"))
    assert Checkpoint.parse(checkpoint.text) == checkpoint


def test_a_strangers_signature_is_ignored_and_a_bad_one_is_not() -> None:
    """Unknown keys' lines do no harm; a known key's line that fails condemns the note."""
    note = SignedNote.parse(NOTE)
    stranger = NoteSignature("witness", b"\x04abc", bytes(72))
    assert SignedNote(note.text, (stranger, *note.signatures)).verified_by([VKEY]) == (VKEY,)
    assert SignedNote(note.text, (stranger,)).verified_by([VKEY]) == ()
    forged = NoteSignature(NAME, VKEY.id, bytes(64))
    with pytest.raises(CheckpointMalformed):
        SignedNote(note.text, (*note.signatures, forged)).verified_by([VKEY])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "name",
        "name+00000000",
        GO_KEY.replace("c74f20a3", "c74f20a4"),
        GO_KEY.replace("c74f20a3", "C74F20A3"),
        GO_KEY[:-1],
        GO_KEY + "=",
        GO_KEY.replace("PeterNeumann", "Peter Neumann"),
        GO_KEY.replace("PeterNeumann", "Peter\ud800"),
        "name+00000000+",
        "name+00000000+\xff",
    ],
)
def test_malformed_verifier_keys_are_refused(text: str) -> None:
    """A verifier key of another shape, or whose id does not follow from it, is refused."""
    with pytest.raises(CheckpointMalformed):
        VerifierKey.parse(text)


def test_a_verifier_key_of_an_unknown_type_is_refused() -> None:
    """Only signature types this program can check make a key; nothing is half understood."""
    with pytest.raises(CheckpointMalformed):
        VerifierKey("name", bytes(32), 0x06)


def test_a_text_without_its_last_newline_is_not_signed() -> None:
    """Signing refuses a text that no note could carry."""
    for text in ("no newline", "control\t\n"):
        with pytest.raises(CheckpointMalformed):
            sign_note(text, NAME, KEY)


@given(st.binary(max_size=400) | st.text(max_size=200).map(lambda t: t.encode("utf-8", "replace")))
def test_parsing_a_note_gives_back_its_bytes_or_refuses(data: bytes) -> None:
    """Whatever the bytes, parsing refuses them cleanly or re-encodes to exactly them."""
    try:
        note = SignedNote.parse(data)
    except CheckpointMalformed:
        return
    assert note.encode() == data


@given(st.integers(0, len(NOTE) - 1), st.binary(max_size=4), st.integers(0, 4))
def test_a_spliced_checkpoint_is_refused_or_unchanged(at: int, piece: bytes, cut: int) -> None:
    """Replacing any short piece of a checkpoint is refused, unless it replaces like with like."""
    altered = NOTE[:at] + piece + NOTE[at + cut :]
    try:
        assert verify_checkpoint(altered, VKEY) == CHECKPOINT
    except CheckpointMalformed:
        return
    assert SignedNote.parse(altered).text == SignedNote.parse(NOTE).text
