"""What entries say together, read in one piece or in ranges that are joined."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.custody.entry_shapes import Told
from casevault_gui.core.custody.events import EntryRef, EntryType, Phase
from casevault_gui.core.custody.meaning import Gap, Meaning, RangeMeaning

TYPES = (
    EntryType.CREATED,
    EntryType.OPENED,
    EntryType.NOTE_ADDED,
    EntryType.RECEIVED,
    EntryType.TRANSFER_OFFERED,
    EntryType.TRANSFER_REFUSED,
    EntryType.RECEIPT_IMPORTED,
    EntryType.RETURNED,
)


@st.composite
def logs(draw: st.DrawFn) -> list[Told]:
    """Draw the entries of a log, some of them unreadable and left out."""
    told: list[Told] = []
    for seq in range(draw(st.integers(1, 24))):
        phase = draw(st.sampled_from((Phase.INTENT, Phase.DONE, Phase.DONE, Phase.FAILED)))
        earlier = st.none() | st.integers(0, seq - 1) if seq else st.none()
        target = draw(earlier)
        entry = Told(
            seq=seq,
            leaf=bytes(32),
            type=draw(st.sampled_from(TYPES)),
            phase=phase,
            ref=None if phase is Phase.INTENT else draw(earlier),
            utc_ms=draw(st.integers(0, 3)),
            prev=bytes(32),
            log="",
            monotonic_us=draw(st.integers(0, 3)),
            boot=draw(st.sampled_from("ab")),
            packages=tuple(draw(st.lists(st.sampled_from("pq"), max_size=2))),
            target=None if target is None else EntryRef(target, bytes(32)),
            facts=draw(st.sampled_from((frozenset[str](), frozenset({"offer_leaf"})))),
        )
        if draw(st.integers(0, 9)):
            told.append(entry)
    return told


def read(told: list[Told], cuts: list[int]) -> tuple[Gap, ...]:
    """Return the gaps of these entries, read in ranges that begin at `cuts`."""
    meaning = Meaning()
    for start, stop in pairwise((0, *cuts, 99)):
        found = RangeMeaning(start)
        for entry in told:
            if start <= entry.seq < stop:
                found.read(entry)
        meaning.join(found)
    return meaning.gaps()


@given(logs(), st.lists(st.integers(1, 23), unique=True).map(sorted))
def test_ranges_that_are_joined_say_what_the_whole_says(told: list[Told], cuts: list[int]) -> None:
    """Wherever a log is cut into ranges, the same gaps come out, in the same order."""
    assert read(told, cuts) == read(told, [])


def done(seq: int, kind: EntryType, *packages: str, target: int | None = None) -> Told:
    """Return an act that was done, at a time of its own."""
    return Told(
        seq=seq,
        leaf=bytes(32),
        type=kind,
        phase=Phase.DONE,
        ref=None,
        utc_ms=seq,
        prev=bytes(32),
        log="",
        monotonic_us=seq,
        boot="",
        packages=packages,
        target=None if target is None else EntryRef(target, bytes(32)),
        facts=frozenset(),
    )


def test_of_many_offers_one_that_ends_is_found_by_its_package() -> None:
    """Offers of other packages stay open, and so does a later one of the same."""
    told = [
        done(0, EntryType.CREATED, "p"),
        done(1, EntryType.CREATED, "q"),
        done(2, EntryType.TRANSFER_OFFERED, "p"),
        done(3, EntryType.TRANSFER_OFFERED, "q"),
        done(4, EntryType.TRANSFER_OFFERED, "p"),
        done(5, EntryType.RETURNED, "p"),
        done(6, EntryType.TRANSFER_OFFERED, "p"),
    ]
    assert [gap.seq for gap in read(told, [3, 5])] == [3, 6]


def test_an_offer_of_two_packages_is_open_for_each() -> None:
    """One comes back, the other stays open; what names the offer itself ends all of it."""
    told = [
        done(0, EntryType.CREATED, "p", "q"),
        done(1, EntryType.TRANSFER_OFFERED, "p", "q"),
        done(2, EntryType.RETURNED, "p"),
        done(3, EntryType.TRANSFER_OFFERED, "q", "p"),
    ]
    open_ones = [(gap.seq, gap.detail) for gap in read(told, [2])]
    assert open_ones == [(1, "q"), (3, "p"), (3, "q")]
    told.append(done(4, EntryType.RECEIPT_IMPORTED, "q", target=3))
    assert [(gap.seq, gap.detail) for gap in read(told, [])] == [(1, "q")]
    told.append(done(5, EntryType.RETURNED, "q"))
    assert read(told, [3]) == ()
