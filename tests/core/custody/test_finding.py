"""Finding a few entries among many without parsing them all."""

from __future__ import annotations

import pytest

from casevault_gui.core.custody import sealed_rows
from casevault_gui.core.custody.entry import Entry
from casevault_gui.core.custody.entry_parser import parse_entry
from casevault_gui.core.custody.events import Draft, EntryType, Phase
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.workflows.offers import sizes_given_out
from casevault_gui.core.workflows.witnessing import REQUESTED
from tests.core.custody.samples import OBJECTS


def test_the_latest_of_a_type_come_first(log: CustodyLog) -> None:
    """Of one type and phase, newest first; other types and phases are not among them."""
    for _ in range(2):
        log.begin(EntryType.OPENED).done()
        log.append(Draft(type=EntryType.NOTE_ADDED))
    assert [entry.seq for entry in log.latest(EntryType.OPENED)] == [5, 4, 2, 1]
    assert [entry.seq for entry in log.latest(EntryType.OPENED, Phase.DONE)] == [5, 2]
    assert [entry.seq for entry in log.find(kind=EntryType.OPENED, phase=Phase.DONE)] == [2, 5]
    assert list(log.latest(EntryType.DISPOSED)) == []


@pytest.mark.parametrize(
    "text", ["plain", 'he said "no"', "back\\slash", "Stra\u00dfe", "— x+y/z="]
)
def test_only_what_holds_a_text_is_parsed(
    log: CustodyLog, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    """The entry is found whatever JSON makes of its text, and no other is parsed."""
    asked: list[bytes] = []

    def parse(body: bytes) -> Entry:
        asked.append(body)
        return parse_entry(body)

    for why in ("something", f"before {text} after", "else"):
        log.append(Draft(type=EntryType.NOTE_ADDED, why=why))
    monkeypatch.setattr(sealed_rows, "parse_entry", parse)
    [found] = log.holding(text, EntryType.NOTE_ADDED)
    assert (found.seq, len(asked)) == (2, 1)
    assert list(log.holding(text, EntryType.NOTE_ADDED, Phase.FAILED)) == []
    assert list(log.holding(text, EntryType.OPENED)) == []


def test_of_sizes_given_out_the_largest_are_told(log: CustodyLog) -> None:
    """Offered, asked for and cosigned, each once; not those of other checkpoints or too large."""
    log.append(Draft(type=EntryType.COSIGNATURE_RECEIVED, more={"size": 1}))
    for size in (2, 1, 2):
        log.append(Draft(type=EntryType.CHECKPOINT, why=REQUESTED, more={"size": size}))
    log.append(Draft(type=EntryType.CHECKPOINT, why="exported", more={"size": 4}))
    log.begin(EntryType.TRANSFER_OFFERED, objects=OBJECTS).done()
    log.append(Draft(type=EntryType.RECEIPT_IMPORTED, more={"size": 3}))
    assert sizes_given_out(log, 99, 16) == [1, 2, 3, 8]
    assert sizes_given_out(log, 8, 16) == [1, 2, 3]
    assert sizes_given_out(log, 99, 2) == [3, 8]
