"""Cosignatures of checkpoints: C2SP `tlog-cosignature/v1` and `tlog-witness`, both offline.

A cosignature says: at this time, this was the largest consistent tree that the witness had seen of
the log. What asks for one is byte for byte the body of an `add-checkpoint` request, and what
answers is its response: so any other witness can serve, and ours can serve any other log.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final, Self

from casevault_gui.core.crypto.merkle import HASH_BYTES, MAX_SIZE, verify_consistency
from casevault_gui.core.crypto.notes import (
    COSIGNATURE_TYPE,
    MAX_NOTE_BYTES,
    Checkpoint,
    NoteSignature,
    SignedNote,
    VerifierKey,
    cosigned_message,
    decode64,
    encode64,
    verify_checkpoint,
)
from casevault_gui.core.crypto.primitives import SigningKey, sha256
from casevault_gui.core.errors import CheckpointMalformed
from casevault_gui.core.late_dataclass import dataclass

WITNESS_PREFIX: Final = "casevault/witness/v1/"
MAX_PROOF_LINES: Final = 63
MAX_REQUEST_BYTES: Final = MAX_NOTE_BYTES + 64 * 64
MAX_ANSWER_BYTES: Final = 65_536
_OLD: Final = re.compile(r"old (0|[1-9][0-9]{0,18})")
_TIME_BYTES: Final = 8


@dataclass(frozen=True, slots=True)
class Cosignature:
    """A cosignature that verified: by which witness, and when it says (seconds since 1970)."""

    key: VerifierKey
    time: int


class Witness:
    """A key that cosigns. One key serves one witness: the message does not name the cosigner."""

    def __init__(self, seed: bytes) -> None:
        """Take the 32-byte seed of the witness's own Ed25519 key."""
        self._signer = SigningKey(seed)
        public = self._signer.public
        name = WITNESS_PREFIX + sha256(public)[:16].hex()
        self.vkey = VerifierKey(name, public, COSIGNATURE_TYPE)

    def cosign(self, note: SignedNote, time: int) -> NoteSignature:
        """Return the cosignature of a note. Whether it may be given, the caller has checked."""
        signature = self._signer.sign(cosigned_message(note.text.encode(), time))
        payload = time.to_bytes(_TIME_BYTES, "big") + signature
        return NoteSignature(self.vkey.name, self.vkey.id, payload)


def cosignatures_of(note: SignedNote, keys: tuple[VerifierKey, ...]) -> tuple[Cosignature, ...]:
    """Return the cosignatures that these witnesses made of a note, others being ignored.

    Raises `CheckpointMalformed` if one names a given key and does not verify.
    """
    witnesses = [key for key in keys if key.type == COSIGNATURE_TYPE]
    signers = {(key.name, key.id): key for key in note.verified_by(witnesses)}
    found: list[Cosignature] = []
    for line in note.signatures:
        key = signers.get((line.name, line.key_id))
        if key is not None:
            found.append(Cosignature(key, int.from_bytes(line.payload[:_TIME_BYTES], "big")))
    return tuple(found)


def with_cosignatures(note: SignedNote, lines: tuple[NoteSignature, ...]) -> SignedNote:
    """Return a note with more signature lines behind its own."""
    return replace(note, signatures=(*note.signatures, *lines))


def parse_answer(data: bytes) -> tuple[NoteSignature, ...]:
    """Return the signature lines a witness answered with; raise `CheckpointMalformed`."""
    if len(data) > MAX_ANSWER_BYTES or b"\n\n" in data or data.startswith(b"\n"):
        raise CheckpointMalformed(problem="signature line")
    # A note of the shortest text brings the strict rules of notes along.
    return SignedNote.parse(b".\n\n" + data).signatures


@dataclass(frozen=True, slots=True)
class WitnessRequest:
    """The body of an `add-checkpoint` request: what the witness saw last, the proof, the note."""

    old_size: int
    proof: tuple[bytes, ...]
    note: SignedNote

    def encode(self) -> bytes:
        """Return the exact bytes."""
        lines = [f"old {self.old_size}", *map(encode64, self.proof), ""]
        return "".join(f"{line}\n" for line in lines).encode() + self.note.encode()

    @classmethod
    def parse(cls, data: bytes) -> Self:
        """Parse strictly; raise `CheckpointMalformed`."""
        if len(data) > MAX_REQUEST_BYTES:
            raise CheckpointMalformed(problem="length")
        head, divider, note = data.partition(b"\n\n")
        try:
            first, *lines = head.decode("ascii").split("\n")
        except UnicodeDecodeError as error:
            raise CheckpointMalformed(problem="request") from error
        old = _OLD.fullmatch(first)
        if not divider or old is None or len(lines) > MAX_PROOF_LINES or int(old[1]) > MAX_SIZE:
            raise CheckpointMalformed(problem="request")
        proof = tuple(decode64(line, "request") for line in lines)
        if any(len(step) != HASH_BYTES for step in proof):
            raise CheckpointMalformed(problem="request")
        return cls(int(old[1]), proof, SignedNote.parse(note))

    def checkpoint(self, key: VerifierKey) -> Checkpoint:
        """Return the checkpoint, signed by the log's `key`; raise `CheckpointMalformed`."""
        return verify_checkpoint(self.note.encode(), key)

    def follows(self, old: Checkpoint | None, new: Checkpoint) -> bool:
        """Say whether the proof shows that `new` goes on from `old` (None: nothing was seen)."""
        if old is None or old.size == 0:
            return not self.proof
        return verify_consistency(old.size, new.size, old.root, new.root, self.proof)
