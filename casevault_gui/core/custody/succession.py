"""One log that goes on after another, whose key was changed (docs/custody-log.md, section 4.1).

The old log ends with an entry that names the new one and holds its checkpoint; the new one's second
entry names the old one and holds its. Whoever stole the old key can write another end for the old
log, but not one that checkpoints held outside agree with.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from casevault_gui.core.crypto.notes import VerifierKey, verify_checkpoint
from casevault_gui.core.custody.entry import Entry
from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.custody.reader import Anchor, LogReader
from casevault_gui.core.errors import CheckpointMalformed, LogDamaged
from casevault_gui.core.late_dataclass import dataclass

NAMED_AT: Final = 1
"""The number of the entry by which a log names the one before it."""
WHERE: Final = "the log that goes on after it"


class Break(StrEnum):
    """Why a log does not follow the one it names."""

    MISSING = "missing"
    """The old log is not kept here, or does not open."""
    UNNAMED = "unnamed"
    """The old log does not end by naming this one."""
    CHECKPOINT = "checkpoint"
    """What one of them holds of the other is not what the other was."""
    OLD_LOG = "old-log"
    """The old log is not consistent, or is contradicted by a checkpoint held outside."""


@dataclass(frozen=True, slots=True)
class Predecessor:
    """The log before: its key, and the checkpoint of it that the new one holds."""

    key: VerifierKey
    note: bytes


@dataclass(frozen=True, slots=True)
class FormerVerdict:
    """A log before this one: how many entries it has, and what breaks the succession, if so."""

    origin: str
    size: int
    problem: Break | None


def predecessor_of(log: LogReader) -> Predecessor | None:
    """Return the log that this one names as the one before it, None for none.

    Raises `LogDamaged`, and `CheckpointMalformed` where what it names is no log.
    """
    if log.size <= NAMED_AT:
        return None
    entry = log.entry(NAMED_AT)
    if (entry.type, entry.phase) != (EntryType.LOG_KEY_ROTATED, Phase.DONE):
        return None
    key = VerifierKey.parse(str(entry.more.get("predecessor", "")))
    return Predecessor(key, str(entry.more.get("predecessor_checkpoint", "")).encode())


def successor_in(entry: Entry | None) -> str:
    """Return the vkey that an entry names as the log that goes on, "" if it ends no log."""
    if entry is None or (entry.type, entry.phase) != (EntryType.LOG_KEY_ROTATED, Phase.DONE):
        return ""
    return str(entry.more.get("successor", ""))


def anchor_of(found: Predecessor) -> Anchor:
    """Return the checkpoint of the old log that the new one holds, as one held outside."""
    return Anchor(found.note, WHERE)


def link_broken(old: LogReader, new: LogReader, found: Predecessor) -> Break | None:
    """Say what is wrong between two logs, each of which may hold by itself.

    Raises `LogDamaged`.
    """
    last = old.entry(old.size - 1)
    if old.vkey != found.key or successor_in(last) != new.vkey.text:
        return Break.UNNAMED
    note = str(last.more.get("successor_checkpoint", "")).encode()
    try:
        there = verify_checkpoint(note, new.vkey)
        here = verify_checkpoint(found.note, old.vkey)
        agreed = new.agrees(there) and old.agrees(here) and there.size > NAMED_AT
    except (CheckpointMalformed, LogDamaged):
        agreed = False
    return None if agreed else Break.CHECKPOINT
