"""The three answers of verification, against each way a log can be tampered with."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from casevault_gui.core.crypto.merkle import root_of
from casevault_gui.core.custody import schema
from casevault_gui.core.custody.events import Draft, EntryRef, EntryType, LogKeys
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.custody.meaning import Gap, GapKind
from casevault_gui.core.custody.range_check import Problem
from casevault_gui.core.custody.reader import Anchor
from casevault_gui.core.custody.verify import (
    AnchorMatch,
    AnchorMismatch,
    LogVerdict,
    verify_log,
)
from casevault_gui.core.errors import Cancelled, LogDamaged
from casevault_gui.core.model import Actor, ObjectRef
from casevault_gui.core.progress import CancelToken, Progress
from tests.core.custody.samples import (
    OBJECTS,
    PACKAGE,
    SetClock,
    fill,
    fill_quickly,
    verified_every_way,
)

Tamper = Callable[[sqlite3.Connection], object]


def tampered(log: CustodyLog, keys: LogKeys, tamper: Tamper) -> LogVerdict:
    """Change the closed file as its owner can, triggers and all, and verify what is there then."""
    log.close()
    with closing(sqlite3.connect(log.path)) as connection:
        triggers = connection.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
        ).fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        tamper(connection)
        for _, sql in triggers:
            connection.execute(sql)
        connection.commit()
    with CustodyLog.open(log.path, keys) as again:
        return verified_every_way(again, every=True, workers=2)


def test_an_untouched_log_verifies(log: CustodyLog) -> None:
    """Size and root are those of the entries, and nothing is anchored that nobody anchored."""
    fill_quickly(log, 520)
    for every in (False, True):
        verdict = verified_every_way(log, every=every)
        assert verdict.internal.consistent
        assert verdict.internal.size == 521
        assert verdict.internal.root == root_of(entry.leaf for entry in log.entries())
        assert (verdict.anchors.up_to, verdict.gaps) == (0, ())


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("UPDATE entries SET body = zeroblob(300) WHERE seq = 5", Problem(5, "body")),
        (
            "UPDATE entries SET body = (SELECT body FROM entries WHERE seq = 6) WHERE seq = 5",
            Problem(5, "body"),
        ),
        ("UPDATE entries SET leaf = zeroblob(32) WHERE seq = 5", Problem(5, "body")),
        ("UPDATE entries SET type = 'disposed' WHERE seq = 5", Problem(5, "columns")),
        ("UPDATE entries SET phase = 'failed' WHERE seq = 5", Problem(5, "columns")),
        ("UPDATE entries SET ref = 1 WHERE seq = 5", Problem(5, "columns")),
        ("UPDATE entries SET t_ms = 0 WHERE seq = 5", Problem(5, "columns")),
        ("DELETE FROM entries WHERE seq = 5", Problem(5, "missing")),
        ("UPDATE checkpoints SET signature = zeroblob(64) WHERE size = 5", Problem(4, "signature")),
    ],
)
def test_an_edit_is_found_where_it_was_made(
    log: CustodyLog, keys: LogKeys, statement: str, problem: Problem
) -> None:
    """Any changed, exchanged or removed row is named, with what is wrong about it."""
    fill_quickly(log, 300)
    verdict = tampered(log, keys, lambda connection: connection.execute(statement))
    assert not verdict.internal.consistent
    assert verdict.internal.problem == problem


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE subtrees SET root = zeroblob(32)",
        "DELETE FROM subtrees",
        "DELETE FROM entries WHERE seq = 300",
        "DELETE FROM checkpoints WHERE size = 301",
        "UPDATE meta SET value = replace(value, '+', '-')",
        "DELETE FROM meta",
    ],
)
def test_a_broken_head_does_not_even_open(log: CustodyLog, keys: LogKeys, statement: str) -> None:
    """When the last checkpoint no longer follows from the rows, the log is refused as damaged."""
    fill_quickly(log, 300)
    with pytest.raises(LogDamaged):
        tampered(log, keys, lambda connection: connection.execute(statement))


def test_damage_below_an_open_log_is_an_answer(log: CustodyLog) -> None:
    """Rows that vanish while a log is open end up in the verdict, not in an exception."""
    fill_quickly(log, 300)
    connection = log._store._connection
    connection.set_authorizer(None)
    connection.execute("DROP TRIGGER subtrees_update")
    connection.execute("UPDATE subtrees SET root = zeroblob(32)")
    assert verified_every_way(log).internal.problem == Problem(255, "subtree")
    connection.execute("DROP TRIGGER anchors_added")
    connection.execute("INSERT INTO anchors VALUES (zeroblob(16), x'00')")
    assert verified_every_way(log).internal.problem == Problem(0, "anchor")
    connection.execute("DROP TRIGGER entries_delete")
    connection.execute("DELETE FROM entries")
    assert verified_every_way(log).internal.problem == Problem(0, "anchor")


def cut(connection: sqlite3.Connection, size: int) -> None:
    """Cut a log down to its first entries and checkpoints, as its owner can."""
    connection.execute("DELETE FROM entries WHERE seq >= ?", (size,))
    connection.execute("DELETE FROM checkpoints WHERE size > ?", (size,))
    connection.execute("DELETE FROM tags WHERE seq >= ?", (size,))


def test_a_cut_log_passes_by_itself_and_fails_against_one_outside_checkpoint(
    log: CustodyLog, keys: LogKeys
) -> None:
    """A log cut at its end is internally consistent: only a checkpoint kept elsewhere tells."""
    fill(log, 20)
    outside = [Anchor(log.checkpoint_at(8), "early"), Anchor(log.checkpoint_at(15), "package")]
    assert tampered(log, keys, lambda connection: cut(connection, 10)).internal.consistent
    with CustodyLog.open(log.path, keys) as again:
        anchors = verified_every_way(again, outside).anchors
        assert anchors.matches == (AnchorMatch(8, "early"),)
        assert anchors.mismatches == (AnchorMismatch(15, "package", "shorter"),)


def test_a_log_rewritten_by_its_key_holder_fails_against_an_outside_checkpoint(
    log: CustodyLog, keys: LogKeys, clock: SetClock
) -> None:
    """Whoever holds the keys can write another history; a checkpoint of the first tells."""
    fill(log, 12)
    outside = Anchor(log.checkpoint_at(10), "receipt")
    tampered(log, keys, lambda connection: cut(connection, 4))
    with CustodyLog.open(log.path, keys, clock=clock) as again:
        fill(again, 30)
        verdict = verified_every_way(again, [outside], every=True)
        assert verdict.internal.consistent
        assert verdict.anchors.mismatches == (AnchorMismatch(10, "receipt", "different"),)
        assert verdict.anchors.up_to == 0


def test_a_restored_backup_fails_against_what_was_anchored_since(
    log: CustodyLog, keys: LogKeys, tmp_path: Path
) -> None:
    """An old copy in place of the log is consistent, and shorter than a later checkpoint."""
    fill(log, 3)
    log.close()
    (tmp_path / "backup").write_bytes(log.path.read_bytes())
    with CustodyLog.open(log.path, keys) as running:
        fill(running, 3)
        outside = Anchor(running.checkpoint_at(), "report")
        assert verify_log(running, [outside]).anchors.up_to == 7
    (tmp_path / "backup").replace(log.path)
    with CustodyLog.open(log.path, keys) as restored:
        verdict = verify_log(restored, [outside])
        assert verdict.internal.consistent
        assert verdict.anchors.mismatches == (AnchorMismatch(7, "report", "shorter"),)


def test_what_this_log_did_not_sign_says_nothing_about_it(log: CustodyLog, tmp_path: Path) -> None:
    """Another log's checkpoint and noise are listed as foreign, neither match nor mismatch."""
    with CustodyLog.create(tmp_path / "other", LogKeys.generate(), Actor(), {}) as other:
        note = other.checkpoint_at()
    anchors = verify_log(log, [Anchor(note, "other"), Anchor(b"noise", "noise")]).anchors
    assert anchors.foreign == ("other", "noise")
    assert (anchors.matches, anchors.mismatches) == ((), ())


def test_anchors_the_log_keeps_count(log: CustodyLog) -> None:
    """Outside checkpoints taken in earlier are compared without being given again."""
    fill(log, 5)
    log.add_anchor(log.checkpoint_at(3), "package")
    assert verify_log(log).anchors.matches == (AnchorMatch(3, "package"),)


def test_verification_can_be_watched_and_stopped(log: CustodyLog) -> None:
    """Progress ends at the log's size, and a cancelled verification gives no verdict."""
    fill(log, 3)
    seen: list[Progress] = []
    verify_log(log, report=seen.append)
    assert (seen[-1].done_files, seen[-1].total_files) == (4, 4)
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        verify_log(log, cancel=cancel)


def test_an_entry_about_another_must_name_it_as_it_stands(
    log: CustodyLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A note or correction whose target's hash is not that entry's is an inconsistency."""
    fill(log, 2)
    note = Draft(type=EntryType.NOTE_ADDED, target=log.entry(1).reference)
    log.append(note)
    assert verify_log(log).internal.consistent
    monkeypatch.setattr(log, "_check_references", lambda _: None)
    log.append(replace(note, target=EntryRef(1, bytes(32))))
    assert verified_every_way(log).internal.problem == Problem(4, "target")


def gaps(log: CustodyLog) -> tuple[Gap, ...]:
    """Return what the entries leave open."""
    return verified_every_way(log).gaps


def test_an_intent_nobody_resolved_is_a_gap(log: CustodyLog) -> None:
    """An act that never ended is named by its number; one that ended is not."""
    log.begin(EntryType.KEY_SHOWN).done()
    log.begin(EntryType.KEY_SHOWN)
    assert gaps(log) == (Gap(GapKind.INTENT_UNRESOLVED, 3),)


def test_a_clock_that_went_back_is_a_gap(log: CustodyLog, clock: SetClock) -> None:
    """The entry at which time went back is named, once."""
    fill(log, 1)
    clock.move(-60_000)
    fill(log, 2)
    assert gaps(log) == (Gap(GapKind.CLOCK_WENT_BACK, 2),)


def test_a_package_nobody_saw_arrive_is_a_gap(log: CustodyLog) -> None:
    """Acting on a package that was never made, imported or received here is named once."""
    strange = (ObjectRef("package", package="aa" * 16),)
    log.append(Draft(type=EntryType.CREATED, objects=OBJECTS))
    log.append(Draft(type=EntryType.OPENED, objects=OBJECTS))
    log.append(Draft(type=EntryType.OPENED, objects=strange))
    log.append(Draft(type=EntryType.VERIFIED, objects=strange))
    assert gaps(log) == (Gap(GapKind.PACKAGE_UNKNOWN, 3, "aa" * 16),)


def test_an_offer_without_a_receipt_is_a_gap(log: CustodyLog) -> None:
    """A hand-over stays open until its receipt comes back."""
    log.append(Draft(type=EntryType.CREATED, objects=OBJECTS))
    log.append(Draft(type=EntryType.TRANSFER_OFFERED, objects=OBJECTS))
    assert gaps(log) == (Gap(GapKind.OFFER_OPEN, 2, PACKAGE),)
    log.append(Draft(type=EntryType.RECEIPT_IMPORTED, objects=OBJECTS))
    assert gaps(log) == ()


def test_ends_without_a_beginning_are_gaps(
    log: CustodyLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a log that another program wrote, an end of nothing and a second end are named."""
    monkeypatch.setattr(log, "_check_references", lambda _: None)
    intent = log.begin(EntryType.OPENED).intent.seq
    log.append(Draft(type=EntryType.VIEWED, ref=intent))
    log.append(Draft(type=EntryType.OPENED, ref=0))
    log.append(Draft(type=EntryType.OPENED, ref=intent))
    log.append(Draft(type=EntryType.OPENED, ref=intent))
    assert gaps(log) == (
        Gap(GapKind.RESOLVES_NOTHING, 2),
        Gap(GapKind.RESOLVES_NOTHING, 3),
        Gap(GapKind.RESOLVED_TWICE, 5),
    )


def test_stored_subtrees_are_few() -> None:
    """One root per 256 rows below keeps the file small; the verifier counts on the same step."""
    assert schema.SUBTREE_LEVELS == 8
