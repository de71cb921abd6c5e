"""Appending at its limits: clocks, references, outside checkpoints, and what policies add."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest

from casevault_gui.core.crypto.cosignatures import Witness
from casevault_gui.core.crypto.notes import Checkpoint, sign_note
from casevault_gui.core.custody.entry import MAX_ENTRY_BYTES
from casevault_gui.core.custody.events import Draft, EntryType, LogKeys
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.custody.reader import Anchor
from casevault_gui.core.custody.server_store import ServerStore
from casevault_gui.core.custody.store import Store
from casevault_gui.core.errors import (
    Cancelled,
    CheckpointMalformed,
    CheckpointMismatch,
    EntryMalformed,
    LogEnded,
)
from casevault_gui.core.model import Actor
from casevault_gui.core.progress import CancelToken
from tests.core.custody.samples import OBJECTS, PACKAGE, TOOL, SetClock, fill


@pytest.mark.parametrize(
    ("utc", "mono", "boot", "expected"),
    [
        (0, 0, "a", None),
        (1, 1, "a", None),
        (-1, 0, "a", (1, 0)),
        (0, -1, "a", (0, 1)),
        (-5, 7, "a", (5, 0)),
        (7, -5, "a", (0, 5)),
        (-2, -3, "a", (2, 3)),
        (0, -3, "b", None),
        (5, -3, "b", None),
        (-2, -3, "b", (2, 0)),
    ],
)
def test_how_far_a_clock_went_back_is_said(
    log: CustodyLog,
    clock: SetClock,
    utc: int,
    mono: int,
    boot: str,
    expected: tuple[int, int] | None,
) -> None:
    """Each clock by itself, from the smallest step; in another run nobody can tell of one."""
    clock.now = replace(clock.now, boot="a")
    before = log.append(Draft(type=EntryType.NOTE_ADDED))
    clock.now = replace(
        clock.now, utc_ms=before.utc_ms + utc, monotonic_us=before.monotonic_us + mono, boot=boot
    )
    entry = log.append(Draft(type=EntryType.OPENED))
    told = [each.more for each in log.entries(before.seq + 1, entry.seq)]
    if expected is None:
        assert told == []
    else:
        assert told == [{"utc_back_ms": expected[0], "mono_back_us": expected[1]}]
        anomaly = log.entry(before.seq + 1)
        assert (anomaly.prev, entry.prev) == (before.leaf, anomaly.leaf)
        assert (anomaly.utc_ms, anomaly.boot) == (entry.utc_ms, entry.boot)


def test_what_a_policy_adds_stands_in_the_acts_it_governs(log: CustodyLog) -> None:
    """Its facts stand beside the act's own, and win over them; other acts tell nothing of it."""
    assert log.begin(EntryType.CREATED, more={"files": 1}).intent.more == {"files": 1}
    log.governed = {"agency_policy": "ab" * 32}
    governed = log.begin(EntryType.CREATED, more={"files": 1, "agency_policy": "none"})
    assert governed.intent.more == {"files": 1, "agency_policy": "ab" * 32}
    assert governed.done().more == governed.intent.more
    assert log.begin(EntryType.KEY_SHOWN).intent.more == {"agency_policy": "ab" * 32}
    assert log.begin(EntryType.OPENED, more={"slot": "s"}).intent.more == {"slot": "s"}
    assert log.begin(EntryType.OPENED).intent.more == {}


def note_of_length(log: CustodyLog, keys: LogKeys, length: int) -> bytes:
    """Return a checkpoint of the log made so long by a line of its own."""
    head = log.head()

    def note(line: str) -> bytes:
        text = Checkpoint(head.origin, head.size, head.root, (line,)).text
        return sign_note(text, log.vkey.name, keys.signer).encode()

    return note("x" * (length - len(note("x")) + 1))


def test_an_outside_checkpoint_is_kept_up_to_65535_bytes(log: CustodyLog, keys: LogKeys) -> None:
    """One of exactly that length is kept; a longer one is refused before it is looked at."""
    longest = note_of_length(log, keys, MAX_ENTRY_BYTES)
    assert len(longest) == 65_535
    assert log.add_anchor(longest, "file").size == log.size
    with pytest.raises(CheckpointMalformed) as caught:
        log.add_anchor(note_of_length(log, keys, MAX_ENTRY_BYTES + 1), "file")
    assert caught.value.facts == {"problem": "length"}
    assert [each.note for each in log.anchors()] == [longest]


def test_an_outside_checkpoint_is_kept_with_what_is_known_of_it(
    log: CustodyLog, clock: SetClock
) -> None:
    """Where and when it was seen, in one form of text; whose cosignature it came with; once."""
    witness = Witness(bytes(range(32)))
    fill(log, 2)
    clock.now = replace(clock.now, utc_ms=1_800_000_000_001)
    for note, key in ((log.checkpoint_at(1), None), (log.checkpoint_at(2), witness.vkey)):
        assert not log.has_anchor(note)
        assert log.add_anchor(note, "Bu\u0308ro\udcff", key) == log.commitment(
            1 if key is None else 2
        )
        assert log.has_anchor(note)
    again = log.add_anchor(log.checkpoint_at(1), "elsewhere")
    assert again.size == 1
    assert sorted(log.anchors(), key=lambda each: each.seen) == [
        Anchor(log.checkpoint_at(1), "B\u00fcro\\udcff", "2027-01-15T08:00:00.001Z"),
        Anchor(
            log.checkpoint_at(2),
            "B\u00fcro\\udcff",
            "2027-01-15T08:00:01.001Z",
            witness.vkey.text,
        ),
    ]


def test_a_checkpoint_over_more_than_there_is_is_kept_as_evidence(
    log: CustodyLog, keys: LogKeys
) -> None:
    """The log's own key signed it: it contradicts, and its size is said."""
    text = Checkpoint(log.vkey.name, 9, bytes(32)).text
    note = sign_note(text, log.vkey.name, keys.signer).encode()
    with pytest.raises(CheckpointMismatch) as caught:
        log.add_anchor(note, "file")
    assert caught.value.facts == {"size": 9}
    assert log.has_anchor(note)


def test_an_extract_holds_what_was_asked_for(log: CustodyLog) -> None:
    """By case, by package, or by both; an entry of neither is in none."""
    case = log.append(Draft(type=EntryType.NOTE_ADDED, case="2026-1"))
    package = log.append(Draft(type=EntryType.CREATED, objects=OBJECTS))
    log.append(Draft(type=EntryType.NOTE_ADDED, case="2026-2"))
    for asked, found in (
        ({"case": "2026-1"}, [case]),
        ({"package": PACKAGE}, [package]),
        ({"case": "2026-1", "package": PACKAGE}, [case, package]),
    ):
        extract = log.extract(**asked)
        assert extract.lines == b"".join(each.body + b"\n" for each in found)
        assert extract.checkpoint == log.checkpoint_at()


def test_a_log_that_ended_takes_no_more_entries(log: CustodyLog, keys: LogKeys) -> None:
    """The refusal names the log that goes on, also when it is opened again."""
    other = LogKeys(bytes(32), bytes(32)).vkey.text
    assert log.successor == ""
    log.append(Draft(type=EntryType.LOG_KEY_ROTATED, more={"successor": other}))
    assert log.successor == other
    with CustodyLog.open(log.path, keys) as again:
        for each in (log, again):
            with pytest.raises(LogEnded) as caught:
                fill(each, 1)
            assert caught.value.facts == {"successor": other}
    assert log.size == 2


def test_entries_tell_who_opened_the_log_and_by_what(
    log: CustodyLog, keys: LogKeys, actor: Actor
) -> None:
    """A new log goes on under its maker's name; opened by nobody in particular, it names none."""
    entry = log.append(Draft(type=EntryType.OPENED))
    assert (entry.actor, entry.members["tool"]) == (actor, TOOL)
    other = log.append(Draft(type=EntryType.OPENED, actor=Actor("Sam")))
    assert other.actor == Actor("Sam")
    with CustodyLog.open(log.path, keys) as again:
        entry = again.append(Draft(type=EntryType.OPENED))
        assert (entry.actor, entry.members["tool"]) == (Actor(), {})
    assert [path.name for path in log.path.parent.iterdir()] == [log.path.name]


def test_a_refused_draft_changes_nothing(log: CustodyLog) -> None:
    """The next entry stands where the refused one would have stood, and the log goes on."""
    first = log.entry(0)
    with pytest.raises(EntryMalformed):
        log.append(Draft(type=EntryType.OPENED, why="x" * 70_000))
    entry = log.append(Draft(type=EntryType.OPENED))
    assert (entry.seq, entry.prev, log.size) == (1, first.leaf, 2)


class Copied:
    """A store on a server, as far as copying goes: it keeps the rows it is given."""

    def __init__(self) -> None:
        """Hold nothing yet."""
        self.tables: dict[str, list[tuple[object, ...]]] = {}

    def fill(self, table: str, rows: Iterable[tuple[object, ...]]) -> int:
        """Keep the rows of a table; return how many."""
        self.tables[table] = list(rows)
        return len(self.tables[table])


def test_every_row_is_copied_as_it_lies(log: CustodyLog) -> None:
    """Each table whole, in the order of its key, and the number of entries is told."""
    log.append(Draft(type=EntryType.CREATED, case="2026-1", objects=OBJECTS))
    fill(log, 9)
    log.add_anchor(log.checkpoint_at(3), "package")
    target, tables = Copied(), ("meta", "entries", "checkpoints", "subtrees", "tags", "anchors")
    assert log.copy_to(cast("ServerStore", target), tables, CancelToken()) == 11
    assert target.tables["meta"] == [("vkey", log.vkey.text)]
    assert target.tables["entries"] == list(log.rows())
    assert [size for size, _ in target.tables["checkpoints"]] == list(range(1, 12))
    assert (len(target.tables["tags"]), len(target.tables["anchors"])) == (2, 1)
    assert target.tables["tags"] == sorted(target.tables["tags"])


def test_copying_can_be_stopped(log: CustodyLog) -> None:
    """A wish to stop is heard before the next table."""
    cancel = CancelToken()
    cancel.cancel()
    target = Copied()
    with pytest.raises(Cancelled):
        log.copy_to(cast("ServerStore", target), ("entries",), cancel)
    assert target.tables == {}


def test_a_log_goes_on_in_another_store(log: CustodyLog, tmp_path: Path) -> None:
    """From then on entries stand there alone; the store until then is given back, still open."""
    fill(log, 3)
    path, old = tmp_path / "moved", log.path
    path.write_bytes(old.read_bytes())
    before = log.exchange(Store.open(path))
    assert (before.path, log.path) == (old, path)
    entry = log.append(Draft(type=EntryType.OPENED))
    assert (entry.seq, log.size, before.size()) == (4, 5, 4)
    before.close()
