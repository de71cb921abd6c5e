"""Lists of entries, read once and added to: what they tell, and when they read anew."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from casevault_gui.core.custody import schema
from casevault_gui.core.custody.events import Draft, EntryType, Phase
from casevault_gui.core.custody.listing import Listing
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.custody.store import Row
from casevault_gui.core.errors import LogDamaged
from tests.core.custody.samples import OBJECTS, fill

OFFERED = (EntryType.TRANSFER_OFFERED, EntryType.RETURNED)


@pytest.fixture
def read(log: CustodyLog, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return the numbers of the entries that are read from now on."""
    found: list[int] = []
    document = log.document

    def seen(row: Row) -> dict[str, object]:
        found.append(row.seq)
        return document(row)

    monkeypatch.setattr(log, "document", seen)
    return found


def offer(log: CustodyLog) -> int:
    """Log an offer, with the intent before it; return the offer's number."""
    act = log.begin(EntryType.TRANSFER_OFFERED, objects=OBJECTS, more={"to": "lab", "x": 1})
    return act.done(case="2026-1").seq


def test_what_is_told_is_what_the_entry_says(log: CustodyLog) -> None:
    """Types and phase asked for, in order; each member as a parsed entry has it."""
    first = log.entry(offer(log))
    end = log.append(Draft(type=EntryType.RETURNED, why="back", target=first.reference))
    told = Listing(log, OFFERED, Phase.DONE, ("to",)).entries()
    assert [each.seq for each in told] == [first.seq, end.seq]
    assert (told[0].leaf, told[0].objects, told[0].case) == (first.leaf, OBJECTS, "2026-1")
    assert (told[0].time, told[0].utc_ms, told[0].more) == (first.time, first.utc_ms, {"to": "lab"})
    assert (told[1].target, told[1].why, told[1].type) == (first.seq, "back", "returned")


def test_asked_again_only_what_was_added_is_read(log: CustodyLog, read: list[int]) -> None:
    """The list is whole each time, and no entry is read twice."""
    listing = Listing(log, OFFERED, Phase.DONE)
    first = offer(log)
    listing.entries()
    fill(log, 3)
    assert [each.seq for each in listing.entries()] == [first]
    second = offer(log)
    assert [each.seq for each in listing.entries()] == [first, second]
    assert read == [first, second]


def test_a_list_of_another_history_is_made_anew(
    new_log: Callable[[str], CustodyLog], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the entry it ends with is another one, or is gone, nothing of it is kept."""
    log, other = new_log("a"), new_log("b")
    offer(log), offer(log)
    listing = Listing(log, OFFERED, Phase.DONE)
    assert len(listing.entries()) == 2
    seq = offer(other)
    monkeypatch.setattr(log, "_store", other._store)
    assert [each.leaf for each in listing.entries()] == [other.entry(seq).leaf]


def change(log: CustodyLog, statement: str) -> None:
    """Change the file as whoever can write it does."""
    connection = log._store._connection
    connection.set_authorizer(None)
    for trigger in ("entries_update", "entries_delete"):
        connection.execute(f"DROP TRIGGER IF EXISTS {trigger}")
    connection.execute(statement)
    connection.set_authorizer(schema._authorize)


@pytest.fixture
def damaged(log: CustodyLog) -> CustodyLog:
    """Return a log with an entry whose type is another one in its row."""
    fill(log, 1)
    change(log, "UPDATE entries SET type = 'returned' WHERE seq = 1")
    return log


def test_a_row_that_is_not_its_entry_is_damage(damaged: CustodyLog) -> None:
    """A column that another type was written into lists nothing in silence."""
    with pytest.raises(LogDamaged) as caught:
        Listing(damaged, OFFERED, Phase.DONE).entries()
    assert caught.value.facts["problem"] == "columns"
