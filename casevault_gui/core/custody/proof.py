"""What holds one entry in its place: its hash, its neighbours, the signed root, and others."""

from __future__ import annotations

from dataclasses import dataclass

from casevault_gui.core.crypto.merkle import verify_inclusion
from casevault_gui.core.crypto.notes import verify_checkpoint
from casevault_gui.core.custody.entry import Entry
from casevault_gui.core.custody.reader import LogReader
from casevault_gui.core.errors import CheckpointMalformed


@dataclass(frozen=True, slots=True)
class EntryProof:
    """An entry under the checkpoint of now, checked when this was made.

    `steps` is how many neighbours' hashes lead to the root, `holds` whether they do. `ended` is the
    entry that says how an announced act ended, if one does. `held` names where checkpoints are that
    cover the entry and agree, `contradicted` those that do not.
    """

    entry: Entry
    size: int
    steps: int
    holds: bool
    ended: int | None
    held: tuple[str, ...]
    contradicted: tuple[str, ...]


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
    held, contradicted = [], []
    for anchor in log.anchors():
        try:
            outside = verify_checkpoint(anchor.note, log.vkey)
        except CheckpointMalformed:
            continue
        if not log.agrees(outside):
            contradicted.append(anchor.where)
        elif outside.size > seq:
            held.append(anchor.where)
    return EntryProof(
        entry,
        size,
        len(path),
        holds,
        log.resolution_of(seq),
        tuple(dict.fromkeys(held)),
        tuple(dict.fromkeys(contradicted)),
    )
