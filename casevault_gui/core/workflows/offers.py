"""The offers of a log and what became of them, read from its entries; and what arrived."""

from __future__ import annotations

import time
from bisect import insort
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from casevault_gui.core.custody.events import Draft, EntryType, Phase
from casevault_gui.core.errors import OfferUnknown
from casevault_gui.core.workflows.witnessing import REQUESTED

if TYPE_CHECKING:
    from casevault_gui.core.custody.entry import Entry
    from casevault_gui.core.custody.reader import LogReader
    from casevault_gui.core.model import ObjectRef
    from casevault_gui.core.workflows.profile import Profile

TOLD: Final = frozenset(
    {
        EntryType.CREATED,
        EntryType.IMPORTED,
        EntryType.RECEIVED,
        EntryType.TRANSFER_OFFERED,
        EntryType.TRANSFER_REFUSED,
        EntryType.RECEIPT_IMPORTED,
        EntryType.RETURNED,
        EntryType.SEAL_CHECKED,
        EntryType.SEAL_BROKEN,
    }
)
"""Types of entry about a package that travel in its transfer file: the chain of its holders."""


class OfferState(StrEnum):
    """What became of an offer."""

    OPEN = "open"
    RECEIVED = "received"
    REFUSED = "refused"
    RETURNED = "returned"


_STATES: Final = {
    EntryType.RECEIPT_IMPORTED: OfferState.RECEIVED,
    EntryType.TRANSFER_REFUSED: OfferState.REFUSED,
    EntryType.RETURNED: OfferState.RETURNED,
}


@dataclass(frozen=True, slots=True)
class Offer:
    """An offer of this log; `end` is the entry that ended it, None while it is open.

    `age_ms` is how long it has been open, or was.
    """

    entry: Entry
    package: ObjectRef
    to: str
    state: OfferState
    end: Entry | None
    age_ms: int


def offers(log: LogReader, now_ms: int | None = None) -> tuple[Offer, ...]:
    """Return the offers of a log, oldest first; `now_ms` in milliseconds since 1970.

    Raises `LogDamaged`.
    """
    now = time.time_ns() // 10**6 if now_ms is None else now_ms
    ends: dict[int, Entry] = {}
    for kind in _STATES:
        for entry in log.find(kind=kind, phase=Phase.DONE):
            if entry.target is not None:
                ends.setdefault(entry.target.seq, entry)
    found: list[Offer] = []
    for entry in log.find(kind=EntryType.TRANSFER_OFFERED, phase=Phase.DONE):
        if not entry.objects:
            continue
        end = ends.get(entry.seq)
        state = OfferState.OPEN if end is None else _STATES[EntryType(end.type)]
        until = now if end is None else end.utc_ms
        to = str(entry.more.get("to", ""))
        found.append(Offer(entry, entry.objects[0], to, state, end, max(0, until - entry.utc_ms)))
    return tuple(found)


def take_back(profile: Profile, package: str, why: str, seq: int | None = None) -> Entry:
    """End the open offer of a package that came back unanswered; raises `OfferUnknown`.

    Of several it is the last one, or that of entry `seq`.
    """
    for offer in reversed(offers(profile.log)):
        meant = seq is None or offer.entry.seq == seq
        if meant and offer.state is OfferState.OPEN and offer.package.package == package:
            return profile.log.append(
                Draft(
                    type=EntryType.RETURNED,
                    why=why,
                    case=offer.entry.case,
                    objects=offer.entry.objects,
                    target=offer.entry.reference,
                )
            )
    raise OfferUnknown(package=package)


def arrivals(log: LogReader) -> tuple[Entry, ...]:
    """Return the entries of packages received, oldest first; raises `LogDamaged`."""
    return tuple(log.find(kind=EntryType.RECEIVED, phase=Phase.DONE))


def answered_by(log: LogReader, leaf: str) -> int | None:
    """Return the entry by which the answer of this leaf hash was taken in, if it was."""
    for kind in (EntryType.RECEIPT_IMPORTED, EntryType.TRANSFER_REFUSED):
        for entry in log.holding(leaf, kind):
            if entry.more.get("receipt_leaf") == leaf:
                return entry.seq
    return None


def sizes_given_out(log: LogReader, below: int, most: int) -> list[int]:
    """Return sizes of checkpoints that others may have seen: offered, asked for, cosigned.

    The largest under `below`, at most `most`, in order. Raises `LogDamaged`.
    """
    offered = log.numbers(0, below - 1, EntryType.TRANSFER_OFFERED, Phase.DONE)
    largest = [seq + 1 for seq in offered][-most:]
    for kind in (
        EntryType.CHECKPOINT,
        EntryType.COSIGNATURE_RECEIVED,
        EntryType.RECEIPT_IMPORTED,
    ):
        for entry in log.latest(kind):
            if len(largest) == most and entry.seq < largest[0]:
                break  # What is older tells of no larger checkpoint.
            size = entry.more.get("size")
            told = kind != EntryType.CHECKPOINT or entry.why == REQUESTED
            if type(size) is int and size < below and told and size not in largest:
                insort(largest, size)
                del largest[:-most]
    return largest
