"""Witnessing, offline: asking for cosignatures, giving them, taking them in.

Every profile can be a witness. What it saw of a log is stored durably before it signs; what it
refuses stays in its own log with both notes, for two checkpoints that contradict each other prove
that two histories existed.
"""

from __future__ import annotations

import contextlib
import time
from typing import TYPE_CHECKING

from casevault_gui.core.crypto.cosignatures import (
    WitnessRequest,
    cosignatures_of,
    parse_answer,
    with_cosignatures,
)
from casevault_gui.core.crypto.notes import (
    Checkpoint,
    NoteSignature,
    SignedNote,
    VerifierKey,
    verify_checkpoint,
)
from casevault_gui.core.custody.events import Draft, DraftFields, EntryType, Phase
from casevault_gui.core.errors import (
    CheckpointMalformed,
    CheckpointMismatch,
    TransferRepeated,
    WitnessRefused,
    WitnessUnknown,
)
from casevault_gui.core.files import shown_path, write_private
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.workflows.witness_trust import known_logs, policy_of, witness_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from casevault_gui.core.custody.act import Act
    from casevault_gui.core.keys.known_logs import KnownLog
    from casevault_gui.core.workflows.profile import Profile

REQUESTED = "witness request"
"""`why` of the `checkpoint` entry that a request for a cosignature leaves."""
_MOST_ASKED = 64
"""How many of the last requests an answer is tried on."""
_LONGEST_NOTE = 16_384
"""So that two notes fit one entry, as evidence."""
_LONGEST_ORIGIN = 255


@dataclass(frozen=True, slots=True)
class Cosigned:
    """A cosignature given: `line` is the answer's one line, `time` in seconds since 1970."""

    line: NoteSignature
    log: KnownLog
    checkpoint: Checkpoint
    time: int

    @property
    def answer(self) -> bytes:
        """The bytes of the answer, as a witness responds to `add-checkpoint`."""
        return f"{self.line.line}\n".encode()


@dataclass(frozen=True, slots=True)
class Received:
    """A cosignature of this log taken in; `time` is the witness's, seconds since 1970."""

    name: str
    key: VerifierKey
    size: int
    time: int


def request_cosignature(profile: Profile, path: Path, old: int | None = None) -> int:
    """Write a request for a cosignature to a new file; return how many entries it covers.

    `old` is how many the witness saw last (it says so when it refuses); left out, the most that any
    witness has cosigned. Raises `WitnessRefused` where the log has fewer, `TargetTrouble`.
    """
    told: DraftFields = {"why": REQUESTED, "place": shown_path(path.absolute())}
    with profile.log.begin(EntryType.CHECKPOINT, **told) as act:
        size = profile.log.size
        seen = _cosigned_size(profile) if old is None else old
        if not 0 <= seen <= size:
            raise WitnessRefused(problem="old", size=size)
        proof = tuple(profile.log.consistency_proof(seen, size))
        note = SignedNote.parse(profile.log.checkpoint_at(size))
        write_private(path, WitnessRequest(seen, proof, note).encode())
        act.done(more={"size": size, "old": seen})
    return size


def cosign_request(profile: Profile, data: bytes) -> Cosigned:
    """Cosign the checkpoint in a request, if it goes on from what was seen of its log.

    Raises `WitnessRefused` (facts: problem, size); the refusal of a checkpoint stays in the log.
    """
    try:
        request = WitnessRequest.parse(data)
        claimed = Checkpoint.parse(request.note.text)
    except CheckpointMalformed as error:
        raise WitnessRefused(str(error), problem="form") from error
    note = request.note.encode()
    if len(note) > _LONGEST_NOTE or len(claimed.origin) > _LONGEST_ORIGIN:
        raise WitnessRefused(problem="form")
    return _judge(profile, request, claimed)


def cosign_checkpoint(
    profile: Profile, log: KnownLog, note: bytes, proofs: dict[int, tuple[bytes, ...]]
) -> Cosigned:
    """Cosign a checkpoint that came with proofs from several sizes, as in a transfer file.

    Raises `WitnessRefused`.
    """
    seen = _seen(profile, log)
    old = seen.size if seen is not None else 0
    request = WitnessRequest(old, proofs.get(old, ()), SignedNote.parse(note))
    return _judge(profile, request, Checkpoint.parse(request.note.text))


def write_answer(path: Path, cosigned: Cosigned) -> None:
    """Write a cosignature to a new file; raises `TargetTrouble`."""
    write_private(path, cosigned.answer)


def receive_cosignatures(
    profile: Profile, data: bytes, given: tuple[VerifierKey, ...] = ()
) -> tuple[Received, ...]:
    """Take in an answer of a witness, or a whole cosigned checkpoint of this log.

    Witnesses are those of the trust policy and those `given`. Raises `WitnessUnknown` if no line is
    by one of them or fits a checkpoint this log gave out, `TransferRepeated`, `LogWriteFailed`.
    """
    policy = policy_of(profile)
    keys = {(key.name, key.id): key for key in (*policy.keys, *given)}
    notes, lines = _answer(profile, data)
    ours = [(line, keys[line.name, line.key_id]) for line in lines if _by(line) in keys]
    if not ours:
        raise WitnessUnknown(problem="unknown")
    taken: list[Received] = []
    for line, key in ours:
        note = _fitting(notes, line, key)
        if note is None:
            continue
        name = policy.name_of(key) or key.name
        taken.append(keep_cosignature(profile, note, line, key, name))
    if not taken:
        raise WitnessUnknown(problem="checkpoint")
    return tuple(taken)


def keep_cosignature(
    profile: Profile, note: SignedNote, line: NoteSignature, key: VerifierKey, name: str
) -> Received:
    """Log a cosignature that verified, and keep the cosigned checkpoint as an anchor.

    Raises `TransferRepeated` if it was taken in before.
    """
    cosigned = with_cosignatures(note, (line,))
    [found] = cosignatures_of(cosigned, (key,))
    size = Checkpoint.parse(note.text).size
    for entry in profile.log.holding(line.line, EntryType.COSIGNATURE_RECEIVED):
        if entry.more.get("cosignature") == line.line:
            raise TransferRepeated(seq=entry.seq)
    # Kept first, for what was logged is not taken in again. A contradiction is kept as evidence.
    with contextlib.suppress(CheckpointMismatch):
        profile.log.add_anchor(cosigned.encode(), f"cosignature of {name}", key)
    profile.log.append(
        Draft(
            type=EntryType.COSIGNATURE_RECEIVED,
            more={
                "size": size,
                "witness": key.text,
                "name": name,
                "time": found.time,
                "cosignature": line.line,
            },
        )
    )
    return Received(name, key, size, found.time)


def _judge(profile: Profile, request: WitnessRequest, claimed: Checkpoint) -> Cosigned:
    log = known_logs(profile).find(claimed.origin)
    note = request.note.encode()
    told: DraftFields = {"more": {"log": claimed.origin, "size": claimed.size}}
    act = profile.log.begin(EntryType.COSIGNED, **told)
    with act:
        if log is None:
            raise _refusal(act, "unknown", note)
        try:
            checkpoint = request.checkpoint(log.key)
        except CheckpointMalformed as error:
            raise _refusal(act, "signature", note) from error
        seen = _seen(profile, log)
        problem = _problem(request, seen, checkpoint)
        if problem:
            raise _refusal(act, problem, note, log, seen)
        # Stored before it is signed: a witness that forgets could sign two histories.
        log = known_logs(profile).advance(log, note)
        when = int(time.time())
        line = witness_of(profile).cosign(request.note, when)
        act.done(more={"name": log.name, "time": when, "note": note.decode()})
    return Cosigned(line, log, checkpoint, when)


def _problem(request: WitnessRequest, seen: Checkpoint | None, new: Checkpoint) -> str:
    old = seen.size if seen is not None else 0
    if new.size < old:
        return "rollback"
    if seen is not None and new.size == old and new.root != seen.root:
        return "fork"
    if request.old_size != old:
        return "old"
    return "" if request.follows(seen, new) else "fork"


def _refusal(
    act: Act,
    problem: str,
    note: bytes,
    log: KnownLog | None = None,
    seen: Checkpoint | None = None,
) -> WitnessRefused:
    more: dict[str, str | int | bool] = {"problem": problem, "note": note.decode()}
    error = WitnessRefused(problem=problem)
    if log is not None:
        more |= {"name": log.name, "seen": log.note.decode()}
        error.facts["size"] = seen.size if seen is not None else 0
    act.refused(error.code, more=more)
    return error


def _seen(profile: Profile, log: KnownLog) -> Checkpoint | None:
    """Return the largest checkpoint of a log that was cosigned, by the file or by our own log.

    The file may have been put back to an older state; the log then still knows better.
    """
    seen = log.seen
    for entry in profile.log.holding(log.key.name, EntryType.COSIGNED, Phase.DONE):
        if entry.more.get("log") == log.key.name:
            found = verify_checkpoint(str(entry.more.get("note", "")).encode(), log.key)
            if seen is None or found.size > seen.size:
                seen = found
    return seen


def _cosigned_size(profile: Profile) -> int:
    largest = 0
    for kind in (EntryType.COSIGNATURE_RECEIVED, EntryType.RECEIPT_IMPORTED):
        for entry in profile.log.latest(kind):
            if entry.seq < largest:
                break  # What is older tells of no larger checkpoint.
            if entry.more.get("cosignature"):
                largest = max(largest, int(str(entry.more.get("size", 0))))
    return largest


def _answer(profile: Profile, data: bytes) -> tuple[list[SignedNote], tuple[NoteSignature, ...]]:
    try:
        if b"\n\n" in data:
            whole = SignedNote.parse(data)
            verify_checkpoint(data, profile.log.vkey)
            bare = [line for line in whole.signatures if line.name == profile.log.vkey.name]
            return [SignedNote(whole.text, tuple(bare))], whole.signatures
        return list(_asked(profile)), parse_answer(data)
    except CheckpointMalformed as error:
        raise WitnessUnknown(str(error), problem="form") from error


def _asked(profile: Profile) -> Iterator[SignedNote]:
    """Give the checkpoints that cosignatures were asked for, the newest first."""
    sizes = {
        int(str(entry.more["size"]))
        for entry in profile.log.holding(REQUESTED, EntryType.CHECKPOINT, Phase.DONE)
        if entry.why == REQUESTED
    }
    for size in sorted(sizes, reverse=True)[:_MOST_ASKED]:
        yield SignedNote.parse(profile.log.checkpoint_at(size))


def _by(line: NoteSignature) -> tuple[str, bytes]:
    return line.name, line.key_id


def _fitting(notes: list[SignedNote], line: NoteSignature, key: VerifierKey) -> SignedNote | None:
    for note in notes:
        try:
            cosignatures_of(with_cosignatures(note, (line,)), (key,))
        except CheckpointMalformed:
            continue
        return note
    return None
