"""Creating, appending, reading, finding: what workflows ask of the log."""

from __future__ import annotations

import stat
import threading
from itertools import pairwise
from pathlib import Path

import pytest

from casevault_gui.core.crypto.merkle import (
    inclusion_proof,
    root_of,
    verify_consistency,
    verify_inclusion,
)
from casevault_gui.core.crypto.notes import Checkpoint, verify_checkpoint
from casevault_gui.core.custody.entry import FIRST_PREV
from casevault_gui.core.custody.events import (
    Draft,
    EntryType,
    LogKeys,
    Phase,
)
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.custody.store import Store
from casevault_gui.core.errors import (
    LogDamaged,
    TargetExists,
)
from casevault_gui.core.model import Actor
from tests.core.custody.samples import OBJECTS, PACKAGE, SetClock, fill, fill_quickly


def test_a_new_log_says_so_and_belongs_to_its_user(log: CustodyLog, actor: Actor) -> None:
    """Entry 0 tells of the creation; the file is private and nothing lies beside it."""
    [entry] = log.entries()
    assert (entry.type, entry.phase, entry.prev) == ("log_created", Phase.DONE, FIRST_PREV)
    assert entry.actor == actor
    assert stat.S_IMODE(log.path.stat().st_mode) == 0o600
    assert list(log.path.parent.iterdir()) == [log.path]


def test_a_log_replaces_no_file(tmp_path: Path, keys: LogKeys, actor: Actor) -> None:
    """Creating a log over anything that stands is refused and leaves nothing behind."""
    (tmp_path / "custody.log").write_text("precious")
    with pytest.raises(TargetExists):
        CustodyLog.create(tmp_path / "custody.log", keys, actor, {})
    assert [path.read_text() for path in tmp_path.iterdir()] == ["precious"]


def test_entries_form_a_chain_and_survive_reopening(
    log: CustodyLog, keys: LogKeys, clock: SetClock
) -> None:
    """Numbers have no gap, each entry names the leaf before it, and all outlives the process."""
    fill_quickly(log, 300)
    log.close()
    with CustodyLog.open(log.path, keys, clock=clock) as again:
        entries = list(again.entries())
        assert [entry.seq for entry in entries] == list(range(301))
        assert [entry.prev for entry in entries[1:]] == [entry.leaf for entry in entries[:-1]]
        assert len({entry.members["salt"] for entry in entries}) == 301
        assert again.head().root == root_of(entry.leaf for entry in entries)
        assert [entry.seq for entry in again.entries(298)] == [298, 299, 300]
        assert [entry.seq for entry in again.entries(5, 7)] == [5, 6]
        assert again.entry(77).why == "note 76"
        with pytest.raises(IndexError):
            again.entry(301)


def test_a_reopened_log_goes_on_where_it_was(
    log: CustodyLog, keys: LogKeys, clock: SetClock
) -> None:
    """Appending after reopening continues chain and tree as if the log had never been closed."""
    fill(log, 6)
    log.close()
    with CustodyLog.open(log.path, keys, Actor("Second"), {"name": "x"}, clock=clock) as again:
        fill(again, 5)
        entries = list(again.entries())
        assert entries[7].prev == entries[6].leaf
        assert entries[7].actor == Actor("Second")
        assert again.head().root == root_of(entry.leaf for entry in entries)


def test_two_writers_take_turns(log: CustodyLog, keys: LogKeys, clock: SetClock) -> None:
    """A log opened twice notices what the other appended and never forks."""
    with CustodyLog.open(log.path, keys, clock=clock) as other:
        for each in (log, other, other, log, log, other):
            fill(each, 1)
        entries = list(log.entries())
        assert [entry.seq for entry in entries] == list(range(7))
        assert all(b.prev == a.leaf for a, b in pairwise(entries))
        assert other.head() == log.head()


def test_threads_share_one_log(log: CustodyLog) -> None:
    """Appends from several threads at once all stand, in one chain."""
    threads = [threading.Thread(target=fill, args=(log, 20)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    entries = list(log.entries())
    assert len(entries) == 81
    assert all(b.prev == a.leaf for a, b in pairwise(entries))


def test_every_append_is_covered_by_a_signed_checkpoint(log: CustodyLog) -> None:
    """At every size there is a checkpoint that this log's key signed over exactly those entries."""
    fill(log, 20)
    leaves = [entry.leaf for entry in log.entries()]
    for size in range(1, 22):
        checkpoint = verify_checkpoint(log.checkpoint_at(size), log.vkey)
        assert checkpoint == Checkpoint(log.vkey.name, size, root_of(leaves[:size]))
    assert log.checkpoint_at() == log.checkpoint_at(21)
    assert list(log.signed_between(0, 99)) == list(range(1, 22))
    for size in (0, 22):
        with pytest.raises(ValueError, match="no checkpoint"):
            log.checkpoint_at(size)


def test_proofs_from_stored_subtrees_are_those_from_the_leaves(log: CustodyLog) -> None:
    """Across stored subtree roots, proofs equal the ones made from all leaves, and verify."""
    fill_quickly(log, 599)
    leaves = [entry.leaf for entry in log.entries()]
    for size in (1, 255, 256, 257, 512, 600):
        root = root_of(leaves[:size])
        for seq in {0, size // 2, size - 1}:
            proof = log.inclusion_proof(seq, size)
            assert proof == inclusion_proof(seq, size, leaves)
            assert verify_inclusion(seq, size, leaves[seq], proof, root)
        path = log.consistency_proof(size, 600)
        assert verify_consistency(size, 600, root, log.head().root, path)


# --- time --------------------------------------------------------------------------------------


def test_a_clock_that_went_back_is_logged_and_stops_nothing(
    log: CustodyLog, clock: SetClock
) -> None:
    """The step back is an entry of its own before the act's, and both share one checkpoint."""
    fill(log, 1)
    clock.move(-3_600_000)
    entry = log.append(Draft(type=EntryType.OPENED))
    anomaly = log.entry(entry.seq - 1)
    assert (anomaly.type, anomaly.more["utc_back_ms"]) == ("clock_anomaly", 3_599_000)
    assert anomaly.more["mono_back_us"] == 3_599_000_000
    fill(log, 1)
    assert log.entry(log.size - 1).seq == entry.seq + 1
    assert log.signed_between(0, 99) == (1, 2, 4, 5)
    # The size between the two was never signed; it may be, being a prefix of what is.
    assert verify_checkpoint(log.checkpoint_at(3), log.vkey).size == 3


# --- finding -----------------------------------------------------------------------------------


def test_entries_are_found_by_case_package_and_type(log: CustodyLog) -> None:
    """Filters give exactly the entries that name the case or package, of the type asked for."""
    fill(log, 3)
    created = log.append(Draft(type=EntryType.CREATED, case="Ａ é", objects=OBJECTS))
    opened = log.append(Draft(type=EntryType.OPENED, objects=OBJECTS))
    other = log.append(Draft(type=EntryType.OPENED, case="other"))
    assert list(log.find(case="Ａ e\u0301")) == [created]
    assert list(log.find(package=PACKAGE)) == [created, opened]
    assert list(log.find(package=PACKAGE, kind="opened")) == [opened]
    assert list(log.find(kind="opened")) == [opened, other]
    assert list(log.find(case="other", package=PACKAGE)) == [created, opened, other]
    assert list(log.find(case=PACKAGE)) == []
    assert len(list(log.find())) == log.size
    assert (log.last_of("opened"), log.last_of("disposed")) == (other.seq, None)


def test_the_file_tells_nothing_of_a_case(log: CustodyLog) -> None:
    """No name, case, package, agency or fingerprint stands readable in the file."""
    log.append(
        Draft(type=EntryType.OPENED, case="Operation Example", objects=OBJECTS, key="cd" * 32)
    )
    log.close()
    data = log.path.read_bytes()
    for secret in ("Jana", "Operation", "exhibit", PACKAGE, "Police", "cd" * 32, "ab" * 32):
        assert secret.encode() not in data
    assert bytes.fromhex(PACKAGE) not in data


# --- opening -----------------------------------------------------------------------------------


def test_another_logs_keys_do_not_open_a_log(log: CustodyLog, keys: LogKeys) -> None:
    """A wrong signing key is told apart at once; a wrong body key opens no entry."""
    log.close()
    for wrong, problem in (
        (LogKeys(bytes(32), keys.body_key), "keys"),
        (LogKeys(keys.seed, bytes(32)), "body"),
    ):
        with pytest.raises(LogDamaged) as caught:
            CustodyLog.open(log.path, wrong)
        assert caught.value.facts["problem"] == problem


def test_a_missing_log_is_not_made(tmp_path: Path, keys: LogKeys) -> None:
    """Opening what is not there says so, and makes no file."""
    with pytest.raises(LogDamaged) as caught:
        CustodyLog.open(tmp_path / "absent", keys)
    assert caught.value.facts["problem"] == "missing"
    assert not list(tmp_path.iterdir())


def test_a_log_without_entries_is_damaged(keys: LogKeys, tmp_path: Path) -> None:
    """A log holds entry 0 from its first moment; one that holds nothing was cut."""
    store = Store.create(tmp_path / "empty")
    with store.transaction():
        store.add_meta("vkey", keys.vkey.text)
    store.close()
    with pytest.raises(LogDamaged) as caught:
        CustodyLog.open(tmp_path / "empty", keys)
    assert caught.value.facts["problem"] == "empty"
