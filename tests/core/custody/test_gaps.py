"""Each gap in meaning, and what is none: read as one range and cut into ranges in every way."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise

import pytest

from casevault_gui.core.custody.entry_shapes import Told
from casevault_gui.core.custody.events import EntryRef, EntryType, Phase
from casevault_gui.core.custody.meaning import Gap, GapKind, Meaning, RangeMeaning

NOTHING, TWICE = GapKind.RESOLVES_NOTHING, GapKind.RESOLVED_TWICE
UNRESOLVED, BACK = GapKind.INTENT_UNRESOLVED, GapKind.CLOCK_WENT_BACK
UNKNOWN, OPEN, NEVER = GapKind.PACKAGE_UNKNOWN, GapKind.OFFER_OPEN, GapKind.NEVER_OFFERED
CREATED, OPENED, NOTE = EntryType.CREATED, EntryType.OPENED, EntryType.NOTE_ADDED
OFFERED, RECEIVED = EntryType.TRANSFER_OFFERED, EntryType.RECEIVED
RECEIPT, REFUSED = EntryType.RECEIPT_IMPORTED, EntryType.TRANSFER_REFUSED
RETURNED, IMPORTED = EntryType.RETURNED, EntryType.IMPORTED
OFFER = frozenset({"offer_leaf"})


def told(
    seq: int,
    kind: str = OPENED,
    phase: Phase = Phase.DONE,
    *,
    ref: int | None = None,
    at: tuple[int, int, str] | None = None,
    packages: str = "",
    target: int | None = None,
    facts: frozenset[str] = frozenset(),
) -> Told:
    """Return an entry; `at` is its time by both clocks and its boot, `packages` a letter each."""
    utc, mono, boot = at or (seq, seq, "")
    about = None if target is None else EntryRef(target, bytes(32))
    hashes = bytes(32), bytes(32)
    return Told(
        seq,
        hashes[0],
        kind,
        phase,
        ref,
        utc,
        hashes[1],
        "",
        mono,
        boot,
        tuple(packages),
        about,
        facts,
    )


def intent(seq: int, kind: str = OPENED, packages: str = "") -> Told:
    """Return an announcement."""
    return told(seq, kind, Phase.INTENT, packages=packages)


def gaps_of(entries: list[Told], cuts: tuple[int, ...]) -> tuple[Gap, ...]:
    """Return the gaps of entries read in ranges that begin at `cuts`."""
    meaning = Meaning()
    for start, stop in pairwise((0, *cuts, 99)):
        found = RangeMeaning(start)
        for entry in entries:
            if start <= entry.seq < stop:
                found.read(entry)
        meaning.join(found)
    return meaning.gaps()


def every_cut(entries: list[Told]) -> Iterator[tuple[int, ...]]:
    """Give no cut, and all cuts at one, two and three places."""
    places = range(1, entries[-1].seq + 2)
    for count in range(4):
        yield from combinations(places, count)


ACTS: list[tuple[str, list[Told], list[Gap]]] = [
    ("announced and left", [intent(0), told(1)], [Gap(UNRESOLVED, 0)]),
    ("done", [intent(0), told(1, ref=0)], []),
    ("failed", [intent(0), told(1, phase=Phase.FAILED, ref=0)], []),
    ("refused", [intent(0), told(1, phase=Phase.REFUSED, ref=0)], []),
    (
        "ended as another type",
        [intent(0), told(1, CREATED, ref=0)],
        [Gap(UNRESOLVED, 0), Gap(NOTHING, 1)],
    ),
    (
        "ended as another type, then rightly",
        [intent(0), told(1, CREATED, ref=0), told(2, ref=0)],
        [Gap(NOTHING, 1)],
    ),
    ("ended twice", [intent(0), told(1, ref=0), told(2, ref=0)], [Gap(TWICE, 2)]),
    (
        "ended twice, as another type then",
        [intent(0), told(1, ref=0), told(2, CREATED, ref=0)],
        [Gap(TWICE, 2)],
    ),
    (
        "ended twice, late in the log",
        [told(0), intent(1), told(2, ref=1), told(3, ref=1)],
        [Gap(TWICE, 3)],
    ),
    ("ended behind what could not be read", [told(0), intent(3), told(5, ref=3)], []),
    (
        "ended three times",
        [intent(0), told(1, ref=0), told(2, ref=0), told(3, ref=0)],
        [Gap(TWICE, 2), Gap(TWICE, 3)],
    ),
    ("ends what was no announcement", [told(0), told(1, ref=0)], [Gap(NOTHING, 1)]),
    ("ends what could not be read", [told(0), told(2, ref=1)], [Gap(NOTHING, 2)]),
    ("ends what could not be read, far before", [told(0), told(6, ref=1)], [Gap(NOTHING, 6)]),
    ("ends the first that could not be read", [told(3, ref=0), told(4)], [Gap(NOTHING, 3)]),
    (
        "of two that are open one ends",
        [intent(0), intent(1), told(3, ref=1), told(5)],
        [Gap(UNRESOLVED, 0)],
    ),
    (
        "the same act twice",
        [intent(0), told(1, ref=0), intent(2), told(3, ref=2), intent(4)],
        [Gap(UNRESOLVED, 4)],
    ),
]
CLOCKS: list[tuple[str, list[Told], list[Gap]]] = [
    ("both stand", [told(0, at=(5, 5, "a")), told(1, at=(5, 5, "a"))], []),
    ("time back", [told(0, at=(5, 5, "a")), told(1, at=(4, 6, "a"))], [Gap(BACK, 1)]),
    (
        "time back in another run",
        [told(0, at=(5, 5, "a")), told(1, at=(4, 6, "b"))],
        [Gap(BACK, 1)],
    ),
    ("the other back", [told(0, at=(5, 5, "a")), told(1, at=(6, 4, "a"))], [Gap(BACK, 1)]),
    ("the other back in another run", [told(0, at=(5, 5, "a")), told(1, at=(6, 4, "b"))], []),
    ("both back", [told(0, at=(5, 5, "a")), told(1, at=(4, 4, "a"))], [Gap(BACK, 1)]),
    (
        "behind the last that could be read",
        [told(0, at=(5, 5, "a")), told(3, at=(4, 5, "a")), told(5, at=(4, 5, "a"))],
        [Gap(BACK, 3)],
    ),
    (
        "back twice",
        [told(0, at=(5, 5, "a")), told(1, at=(4, 5, "a")), told(2, at=(3, 5, "a"))],
        [Gap(BACK, 1), Gap(BACK, 2)],
    ),
    (
        "ahead of one, behind another",
        [told(0, at=(5, 5, "a")), told(1, at=(3, 5, "a")), told(2, at=(4, 5, "a"))],
        [Gap(BACK, 1)],
    ),
]
PACKAGES: list[tuple[str, list[Told], list[Gap]]] = [
    *(
        (f"{kind} here", [told(0, kind, packages="p", facts=OFFER), told(1, packages="p")], [])
        for kind in (CREATED, IMPORTED, RECEIVED)
    ),
    ("announced here", [intent(0, CREATED, "p"), told(1, CREATED, ref=0, packages="p")], []),
    ("opened first", [told(0, packages="p"), told(1, packages="p")], [Gap(UNKNOWN, 0, "p")]),
    (
        "opened, then created",
        [told(0, packages="p"), told(1, CREATED, packages="p")],
        [Gap(UNKNOWN, 0, "p")],
    ),
    (
        "two unknown",
        [told(0, packages="pq"), told(1, packages="qr")],
        [Gap(UNKNOWN, 0, "p"), Gap(UNKNOWN, 0, "q"), Gap(UNKNOWN, 1, "r")],
    ),
    ("a note is no act", [told(0, NOTE, packages="p")], []),
    (
        "a note does not make it known",
        [told(0, NOTE, packages="p"), told(1, packages="p")],
        [Gap(UNKNOWN, 1, "p")],
    ),
    ("another's offer refused", [told(0, REFUSED, packages="p", facts=OFFER)], []),
    ("the own offer refused", [told(0, REFUSED, packages="p")], [Gap(UNKNOWN, 0, "p")]),
    (
        "another act with such a fact",
        [told(0, packages="p", facts=OFFER)],
        [Gap(UNKNOWN, 0, "p")],
    ),
    ("received unannounced", [told(0, RECEIVED, packages="p")], [Gap(NEVER, 0, "p")]),
    ("received by a file", [told(0, RECEIVED, packages="p", facts=OFFER)], []),
    ("not received", [told(0, RECEIVED, Phase.FAILED, packages="p")], []),
    (
        "received twice",
        [told(0, RECEIVED, packages="p"), told(1, RECEIVED, packages="p")],
        [Gap(NEVER, 0, "p"), Gap(NEVER, 1, "p")],
    ),
]
HERE = told(0, CREATED, packages="pq")
OFFERS: list[tuple[str, list[Told], list[Gap]]] = [
    ("offered", [HERE, told(1, OFFERED, packages="p")], [Gap(OPEN, 1, "p")]),
    ("offered in vain", [HERE, told(1, OFFERED, Phase.FAILED, packages="p")], []),
    *(
        (
            f"ended by {kind}, {target=}",
            [HERE, told(1, OFFERED, packages="p"), told(2, kind, packages="p", target=target)],
            [],
        )
        for kind in (RECEIPT, REFUSED, RETURNED)
        for target in (1, None)
    ),
    (
        "not ended by what failed",
        [HERE, told(1, OFFERED, packages="p"), told(2, RECEIPT, Phase.FAILED, packages="p")],
        [Gap(OPEN, 1, "p")],
    ),
    (
        "not ended by another act",
        [HERE, told(1, OFFERED, packages="p"), told(2, packages="p", target=1)],
        [Gap(OPEN, 1, "p")],
    ),
    (
        "not ended by a refusal of another's offer",
        [HERE, told(1, OFFERED, packages="p"), told(2, REFUSED, packages="p", facts=OFFER)],
        [Gap(OPEN, 1, "p")],
    ),
    (
        "not ended by what is about another entry",
        [HERE, told(1, OFFERED, packages="p"), told(2, RECEIPT, packages="p", target=0)],
        [Gap(OPEN, 1, "p")],
    ),
    (
        "not ended by another package",
        [HERE, told(1, OFFERED, packages="p"), told(2, RETURNED, packages="q")],
        [Gap(OPEN, 1, "p")],
    ),
    (
        "one of two ended by number",
        [
            HERE,
            told(1, OFFERED, packages="p"),
            told(2, OFFERED, packages="p"),
            told(3, RECEIPT, packages="p", target=2),
        ],
        [Gap(OPEN, 1, "p")],
    ),
    (
        "one ended by number, the other by package",
        [
            HERE,
            told(1, OFFERED, packages="p"),
            told(2, OFFERED, packages="p"),
            told(3, RECEIPT, packages="p", target=1),
            told(4, RETURNED, packages="p"),
        ],
        [],
    ),
    (
        "all ended twice",
        [
            HERE,
            told(1, OFFERED, packages="p"),
            told(2, RETURNED, packages="p"),
            told(3, RECEIPT, packages="p", target=1),
            told(4, RETURNED, packages="p"),
        ],
        [],
    ),
    (
        "of two packages one comes back",
        [HERE, told(1, OFFERED, packages="qp"), told(2, RETURNED, packages="p")],
        [Gap(OPEN, 1, "q")],
    ),
    (
        "two packages, ended by number",
        [
            HERE,
            told(1, OFFERED, packages="qp"),
            told(2, OFFERED, packages="q"),
            told(3, RECEIPT, packages="p", target=1),
        ],
        [Gap(OPEN, 2, "q")],
    ),
    (
        "two packages stay out",
        [HERE, told(1, OFFERED, packages="qp")],
        [Gap(OPEN, 1, "p"), Gap(OPEN, 1, "q")],
    ),
    (
        "returned before it was offered",
        [HERE, told(1, RETURNED, packages="p"), told(2, OFFERED, packages="p")],
        [Gap(OPEN, 2, "p")],
    ),
]
ALL = [*ACTS, *CLOCKS, *PACKAGES, *OFFERS]


@pytest.mark.parametrize(("entries", "gaps"), [each[1:] for each in ALL], ids=[x[0] for x in ALL])
def test_entries_leave_exactly_these_gaps_open(entries: list[Told], gaps: list[Gap]) -> None:
    """Each gap is told at its entry, in the order of the entries, wherever ranges are cut."""
    for cuts in every_cut(entries):
        assert gaps_of(entries, cuts) == tuple(gaps), cuts


def test_one_entry_can_leave_several_gaps() -> None:
    """What an entry itself shows comes before what nobody answered since."""
    entries = [told(0, at=(5, 5, "")), told(1, OFFERED, Phase.INTENT, at=(4, 5, ""), packages="p")]
    gaps = (Gap(BACK, 1), Gap(UNKNOWN, 1, "p"), Gap(UNRESOLVED, 1))
    for cuts in every_cut(entries):
        assert gaps_of(entries, cuts) == gaps


def test_an_entry_that_resolves_what_no_range_reached_resolves_nothing() -> None:
    """Where ranges before are missing, what they held is not there to be resolved."""
    for start in (1, 2, 5):
        for ref in range(start):
            meaning, found = Meaning(), RangeMeaning(start)
            found.read(told(start, ref=ref))
            meaning.join(found)
            assert meaning.gaps() == (Gap(NOTHING, start),)
