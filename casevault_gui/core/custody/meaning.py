"""What a log's entries say when read together: the gaps a whole chain of hashes cannot show."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from casevault_gui.core.custody.entry_shapes import Told
from casevault_gui.core.custody.events import EntryType, Phase


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
_OFFER: Final = "offer_leaf"
_OPEN: Final = 1
_CLOSED: Final = 2


class Meaning:
    """Reads entries in order; memory grows by one byte an entry and with the packages named."""

    def __init__(self) -> None:
        self._states = bytearray()
        self._types: dict[int, str] = {}
        self._before: Told | None = None
        self._known: set[str] = set()
        self._offers: dict[int, str] = {}
        self._gaps: list[Gap] = []

    def read(self, entry: Told) -> None:
        """Take the next entry; numbers skipped stand for entries that could not be read."""
        self._states.extend(bytes(entry.seq + 1 - len(self._states)))
        self._read_clock(entry)
        self._read_phase(entry)
        for package in entry.packages:
            self._read_package(entry, package)

    def gaps(self) -> tuple[Gap, ...]:
        """Return every gap so far, in the order of the entries."""
        found = list(self._gaps)
        found += [Gap(GapKind.INTENT_UNRESOLVED, seq) for seq in self._types]
        found += [Gap(GapKind.OFFER_OPEN, seq, package) for seq, package in self._offers.items()]
        return tuple(sorted(found, key=lambda gap: gap.seq))

    def _read_clock(self, entry: Told) -> None:
        before, self._before = self._before, entry
        if before is None:
            return
        back = entry.utc_ms < before.utc_ms
        if back or (entry.boot == before.boot and entry.monotonic_us < before.monotonic_us):
            self._gaps.append(Gap(GapKind.CLOCK_WENT_BACK, entry.seq))

    def _read_phase(self, entry: Told) -> None:
        if entry.phase is Phase.INTENT:
            self._states[entry.seq] = _OPEN
            self._types[entry.seq] = entry.type
        elif entry.ref is not None:
            if self._states[entry.ref] == _CLOSED:
                self._gaps.append(Gap(GapKind.RESOLVED_TWICE, entry.seq))
            elif self._types.get(entry.ref) != entry.type:
                self._gaps.append(Gap(GapKind.RESOLVES_NOTHING, entry.seq))
            else:
                self._states[entry.ref] = _CLOSED
                del self._types[entry.ref]

    def _read_package(self, entry: Told, package: str) -> None:
        # A note is no act; and refusing what another log offered says that it did not come here.
        refused = entry.type == EntryType.TRANSFER_REFUSED and _OFFER in entry.facts
        apart = refused or entry.type == EntryType.NOTE_ADDED
        if package not in self._known and not apart:
            self._known.add(package)
            if entry.type not in _ARRIVALS:
                self._gaps.append(Gap(GapKind.PACKAGE_UNKNOWN, entry.seq, package))
        if entry.phase is not Phase.DONE:
            return
        if entry.type == EntryType.TRANSFER_OFFERED:
            self._offers[entry.seq] = package
        elif entry.type == EntryType.RECEIVED and _OFFER not in entry.facts:
            self._gaps.append(Gap(GapKind.NEVER_OFFERED, entry.seq, package))
        elif entry.type in _ENDS_OFFER:
            self._end_offers(entry, package)

    def _end_offers(self, entry: Told, package: str) -> None:
        # What names its offer ends that one alone; our own refusal of another's offer ends none.
        if entry.target is not None:
            self._offers.pop(entry.target.seq, None)
        elif _OFFER not in entry.facts:
            self._offers = {seq: each for seq, each in self._offers.items() if each != package}
