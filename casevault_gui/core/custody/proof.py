"""What holds one entry in its place and time: its hash, neighbours, signed root, and others."""

from __future__ import annotations

from casevault_gui.core.crypto.cosignatures import cosignatures_of
from casevault_gui.core.crypto.merkle import verify_inclusion
from casevault_gui.core.crypto.notes import SignedNote, VerifierKey, verify_checkpoint
from casevault_gui.core.custody.brackets import Bracket, bracket_of
from casevault_gui.core.custody.entry import Entry
from casevault_gui.core.custody.reader import Anchor, LogReader
from casevault_gui.core.custody.verify import AnchorMatch
from casevault_gui.core.errors import CheckpointMalformed
from casevault_gui.core.late_dataclass import dataclass


@dataclass(frozen=True, slots=True)
class EntryProof:
    """An entry under the checkpoint of now, checked when this was made.

    `steps` is how many neighbours' hashes lead to the root, `holds` whether they do. `ended` is the
    entry that says how an announced act ended, if one does. `held` names where checkpoints are that
    cover the entry and agree, `contradicted` those that do not. `bracket` holds the closest times
    that witnesses give, `seen_by` where the checkpoint is that the later one stands on.
    """

    entry: Entry
    size: int
    steps: int
    holds: bool
    ended: int | None
    held: tuple[str, ...]
    contradicted: tuple[str, ...]
    bracket: Bracket
    seen_by: str


def prove_entry(log: LogReader, seq: int) -> EntryProof:
    """Check entry `seq` under a checkpoint over the whole log and against those held outside.

    Raises `IndexError` if there is no such entry, `LogDamaged`.
    """
    entry, size = log.entry(seq), log.size
    checkpoint = verify_checkpoint(log.checkpoint_at(size), log.vkey)
    path = log.inclusion_proof(seq, size)
    holds = verify_inclusion(seq, size, entry.leaf, path, checkpoint.root)
    if seq + 1 < size:
        holds = holds and log.entry(seq + 1).prev == entry.leaf
    matches, contradicted = [], []
    for anchor in log.anchors():
        try:
            outside = verify_checkpoint(anchor.note, log.vkey)
            match = _match(anchor, outside.size)
        except CheckpointMalformed:
            continue
        if not log.agrees(outside):
            contradicted.append(anchor.where)
        elif outside.size > seq:
            matches.append(match)
    bracket = bracket_of(log, seq, matches)
    after = bracket.not_after
    seen_by = [] if after is None else [m.where for m in matches if after.cosignature in m.cosigned]
    return EntryProof(
        entry,
        size,
        len(path),
        holds,
        log.resolution_of(seq),
        tuple(dict.fromkeys(match.where for match in matches)),
        tuple(dict.fromkeys(contradicted)),
        bracket,
        seen_by[0] if seen_by else "",
    )


def _match(anchor: Anchor, size: int) -> AnchorMatch:
    """Return an anchor with the cosignatures of the witness it came with, and no other's."""
    keys = (VerifierKey.parse(anchor.witness),) if anchor.witness else ()
    return AnchorMatch(size, anchor.where, cosignatures_of(SignedNote.parse(anchor.note), keys))
