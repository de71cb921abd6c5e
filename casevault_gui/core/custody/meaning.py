"""What a log's entries say when read together: the gaps a whole chain of hashes cannot show."""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NamedTuple

from casevault_gui.core.custody.entry_shapes import Told
from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.late_dataclass import dataclass


class GapKind(StrEnum):
    """What is missing or odd about an entry."""

    INTENT_UNRESOLVED = "intent-unresolved"
    """Announced, and nobody logged how it ended."""
    RESOLVES_NOTHING = "resolves-nothing"
    """It ends an act that was never announced, or was of another type."""
    RESOLVED_TWICE = "resolved-twice"
    CLOCK_WENT_BACK = "clock-went-back"
    PACKAGE_UNKNOWN = "package-unknown"
    """It acts on a package that this log never saw made, imported or received."""
    OFFER_OPEN = "offer-open"
    """A hand-over was offered, and no receipt came back."""
    NEVER_OFFERED = "never-offered"
    """A package was received without a transfer file: no giver's log is known to tell of it."""


@dataclass(frozen=True, slots=True)
class Gap:
    """One gap at entry `seq`; `detail` is a package id or empty."""

    kind: GapKind
    seq: int
    detail: str = ""


_ARRIVALS: Final = frozenset({EntryType.CREATED, EntryType.IMPORTED, EntryType.RECEIVED})
_ENDS_OFFER: Final = frozenset(
    {EntryType.RECEIPT_IMPORTED, EntryType.TRANSFER_REFUSED, EntryType.RETURNED}
)
_OF_HAND_OVERS: Final = {EntryType.TRANSFER_OFFERED, EntryType.RECEIVED, *_ENDS_OFFER}
_OFFER: Final = "offer_leaf"
_OPEN: Final = 1
_CLOSED: Final = 2


class _Resolves(NamedTuple):
    """An entry ends an act of this type that was announced by `ref`, before the range."""

    seq: int
    ref: int
    type: str


class _Names(NamedTuple):
    """An entry is the range's first to name a package; `arrives` if it says that it came."""

    seq: int
    package: str
    arrives: bool


class _Offers(NamedTuple):
    """A package is offered."""

    seq: int
    package: str


class _EndsOffers(NamedTuple):
    """The offer of entry `target` has ended, or if that is None those of `package`."""

    target: int | None
    package: str


_Event = Gap | Told | _Resolves | _Names | _Offers | _EndsOffers


class RangeMeaning:
    """What consecutive entries from `start` on say: their gaps, and what those before must answer.

    Takes entries in order; made in one process, it may be joined in another.
    """

    def __init__(self, start: int) -> None:
        """Begin before entry `start`."""
        self.start = start
        self.states = bytearray()
        self.open: dict[int, str] = {}
        self.events: list[_Event] = []
        self.last: Told | None = None
        self._named: set[str] = set()

    def read(self, entry: Told) -> None:
        """Take the next entry; numbers skipped stand for entries that could not be read."""
        states = self.states
        skipped = entry.seq - self.start - len(states)
        if skipped:
            states.extend(bytes(skipped))
        states.append(0)
        before, self.last = self.last, entry
        if before is None:
            self.events.append(entry)
        elif _went_back(before, entry):
            self.events.append(Gap(GapKind.CLOCK_WENT_BACK, entry.seq))
        self._read_phase(entry)
        for package in entry.packages:
            self._read_package(entry, package)

    def _read_phase(self, entry: Told) -> None:
        seq, ref = entry.seq, entry.ref
        if entry.phase is Phase.INTENT:
            self.states[seq - self.start] = _OPEN
            self.open[seq] = entry.type
        elif ref is None:
            return
        elif ref < self.start:
            self.events.append(_Resolves(seq, ref, entry.type))
        elif self.states[ref - self.start] == _CLOSED:
            self.events.append(Gap(GapKind.RESOLVED_TWICE, seq))
        elif self.open.get(ref) != entry.type:
            self.events.append(Gap(GapKind.RESOLVES_NOTHING, seq))
        else:
            self.states[ref - self.start] = _CLOSED
            del self.open[ref]

    def _read_package(self, entry: Told, package: str) -> None:
        # A note is no act; and refusing what another log offered says that it did not come here.
        if package not in self._named:
            refused = entry.type == EntryType.TRANSFER_REFUSED and _OFFER in entry.facts
            if not (refused or entry.type == EntryType.NOTE_ADDED):
                self._named.add(package)
                self.events.append(_Names(entry.seq, package, entry.type in _ARRIVALS))
        if entry.type not in _OF_HAND_OVERS or entry.phase is not Phase.DONE:
            return
        if entry.type == EntryType.TRANSFER_OFFERED:
            self.events.append(_Offers(entry.seq, package))
        elif entry.type == EntryType.RECEIVED and _OFFER not in entry.facts:
            self.events.append(Gap(GapKind.NEVER_OFFERED, entry.seq, package))
        elif entry.type in _ENDS_OFFER:
            # What names its offer ends that one alone; our refusal of another's offer ends none.
            if entry.target is not None:
                self.events.append(_EndsOffers(entry.target.seq, package))
            elif _OFFER not in entry.facts:
                self.events.append(_EndsOffers(None, package))


class Meaning:
    """Joins ranges in order; memory grows by one byte an entry and with the packages named."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self._states = bytearray()
        self._types: dict[int, str] = {}
        self._before: Told | None = None
        self._known: set[str] = set()
        self._offers: dict[int, set[str]] = {}
        self._offered: dict[str, set[int]] = {}
        self._gaps: list[Gap] = []

    def join(self, found: RangeMeaning) -> None:
        """Take the next range."""
        for event in found.events:
            self._take(event)
        # Numbers between ranges stand for entries that could not be read.
        self._states.extend(bytes(found.start - len(self._states)))
        self._states += found.states
        self._types |= found.open
        self._before = found.last or self._before

    def gaps(self) -> tuple[Gap, ...]:
        """Return every gap so far, in the order of the entries."""
        found = list(self._gaps)
        found += [Gap(GapKind.INTENT_UNRESOLVED, seq) for seq in self._types]
        found += [
            Gap(GapKind.OFFER_OPEN, seq, package)
            for seq, packages in self._offers.items()
            for package in sorted(packages)
        ]
        return tuple(sorted(found, key=lambda gap: gap.seq))

    def _take(self, event: _Event) -> None:
        match event:
            case Gap():
                self._gaps.append(event)
            case Told():
                if self._before is not None and _went_back(self._before, event):
                    self._gaps.append(Gap(GapKind.CLOCK_WENT_BACK, event.seq))
            case _Resolves():
                self._resolve(event)
            case _Names():
                if event.package not in self._known:
                    self._known.add(event.package)
                    if not event.arrives:
                        self._gaps.append(Gap(GapKind.PACKAGE_UNKNOWN, event.seq, event.package))
            case _Offers():
                self._offers.setdefault(event.seq, set()).add(event.package)
                self._offered.setdefault(event.package, set()).add(event.seq)
            case _EndsOffers():
                self._end_offers(event)

    def _resolve(self, event: _Resolves) -> None:
        state = self._states[event.ref] if event.ref < len(self._states) else 0
        if state == _CLOSED:
            self._gaps.append(Gap(GapKind.RESOLVED_TWICE, event.seq))
        elif self._types.get(event.ref) != event.type:
            self._gaps.append(Gap(GapKind.RESOLVES_NOTHING, event.seq))
        else:
            self._states[event.ref] = _CLOSED
            del self._types[event.ref]

    def _end_offers(self, event: _EndsOffers) -> None:
        if event.target is None:
            for seq in self._offered.pop(event.package, ()):
                self._offers[seq].remove(event.package)
                if not self._offers[seq]:
                    del self._offers[seq]
        elif event.target in self._offers:
            for package in self._offers.pop(event.target):
                self._offered[package].remove(event.target)


def _went_back(before: Told, now: Told) -> bool:
    return now.utc_ms < before.utc_ms or (
        now.monotonic_us < before.monotonic_us and now.boot == before.boot
    )
