"""The offers of a log and what became of them, read from its entries; and what arrived."""

from __future__ import annotations

import time
from bisect import insort
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from casevault_gui.core.custody.events import Draft, EntryType, Phase
from casevault_gui.core.custody.listing import Listing, Told
from casevault_gui.core.errors import OfferUnknown
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.workflows.witnessing import REQUESTED

if TYPE_CHECKING:
    from collections.abc import Sequence

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

    entry: Told
    package: ObjectRef
    to: str
    state: OfferState
    end: Told | None
    age_ms: int


class OfferBook:
    """The offers of one log; asked again, it reads what was added since."""

    def __init__(self, log: LogReader) -> None:
        """Read nothing yet."""
        self._made = Listing(log, (EntryType.TRANSFER_OFFERED,), Phase.DONE, ("to",))
        self._ends = Listing(log, tuple(_STATES), Phase.DONE)

    def offers(self, now_ms: int | None = None) -> tuple[Offer, ...]:
        """Return them as `offers` does."""
        now = time.time_ns() // 10**6 if now_ms is None else now_ms
        # What ends an offer comes after it: read later, no end is without its offer.
        made = self._made.entries()
        ends: dict[int, Told] = {}
        for entry in self._ends.entries():
            if entry.target is not None:
                ends.setdefault(entry.target, entry)
        return tuple(_offer(entry, ends.get(entry.seq), now) for entry in made if entry.objects)


def offers(log: LogReader, now_ms: int | None = None) -> tuple[Offer, ...]:
    """Return the offers of a log, oldest first; `now_ms` in milliseconds since 1970.

    Raises `LogDamaged`.
    """
    return OfferBook(log).offers(now_ms)


def _offer(entry: Told, end: Told | None, now: int) -> Offer:
    state = OfferState.OPEN if end is None else _STATES[EntryType(end.type)]
    until = now if end is None else end.utc_ms
    to = str(entry.more.get("to", ""))
    return Offer(entry, entry.objects[0], to, state, end, max(0, until - entry.utc_ms))


def take_back(profile: Profile, package: str, why: str, seq: int | None = None) -> Entry:
    """End the open offer of a package that came back unanswered; raises `OfferUnknown`.

    Of several it is the last one, or that of entry `seq`.
    """
    about = [each for each in profile.log.find(package=package) if each.phase is Phase.DONE]
    ended = {each.target.seq for each in about if each.type in _STATES and each.target}
    for entry in reversed(about):
        meant = seq is None or entry.seq == seq
        if meant and entry.type == EntryType.TRANSFER_OFFERED and entry.seq not in ended:
            return profile.log.append(
                Draft(
                    type=EntryType.RETURNED,
                    why=why,
                    case=entry.case,
                    objects=entry.objects,
                    target=entry.reference,
                )
            )
    raise OfferUnknown(package=package)


def arrivals_of(log: LogReader) -> Listing:
    """Return what lists the entries of packages received."""
    return Listing(log, (EntryType.RECEIVED,), Phase.DONE, ("from", "offer_log", "offer_seq"))


def arrivals(log: LogReader) -> Sequence[Told]:
    """Return the entries of packages received, oldest first; raises `LogDamaged`."""
    return arrivals_of(log).entries()


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
