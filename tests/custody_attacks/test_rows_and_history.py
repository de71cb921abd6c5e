"""Attacks on the rows and the history of a log: what is caught, by what, and what is left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from casevault_gui.core.canonical_json import encode
from casevault_gui.core.crypto.merkle import leaf_hash
from casevault_gui.core.custody.events import Draft, EntryType, LogKeys
from casevault_gui.core.custody.extract import verify_extract
from casevault_gui.core.custody.foreign import ForeignExtract, foreign_logs
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.errors import CheckpointMalformed, CustodyTrouble, LogDamaged
from tests.core.custody.samples import OBJECTS, PACKAGE, fill
from tests.custody_attacks.attacking import as_owner, cut_to, judged

NewLog = Callable[[str], CustodyLog]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entries SET body = zeroblob(200) WHERE seq = 3",
        "DELETE FROM entries WHERE seq = 3",
        "UPDATE entries SET leaf = zeroblob(32) WHERE seq = 3",
        "INSERT INTO entries SELECT 21, leaf, type, phase, ref, t_ms, body FROM entries LIMIT 1",
    ],
)
def test_rows_edited_inserted_or_deleted_without_the_key(
    log: CustodyLog, keys: LogKeys, statement: str
) -> None:
    """Caught by the log itself, at opening or in the first answer. Left: nothing."""
    fill(log, 20)
    log.close()
    as_owner(log.path, lambda connection: connection.execute(statement))
    try:
        verdict = judged(log.path, keys)
    except LogDamaged:
        return
    assert not verdict.internal.consistent


def test_a_tail_that_was_cut(log: CustodyLog, keys: LogKeys) -> None:
    """Passes by itself; caught by any checkpoint held outside. Left: what came after the last."""
    fill(log, 20)
    outside = log.checkpoint_at(15)
    log.close()
    cut_to(log.path, 16)
    left = judged(log.path, keys, [outside])
    assert left.internal.consistent
    assert (left.anchors.up_to, left.anchors.mismatches) == (15, ())
    cut_to(log.path, 10)
    assert judged(log.path, keys).internal.consistent
    [miss] = judged(log.path, keys, [outside]).anchors.mismatches
    assert (miss.size, miss.code) == (15, "shorter")


def test_a_history_rewritten_by_the_keys_holder(
    log: CustodyLog, new_log: NewLog, keys: LogKeys
) -> None:
    """Passes by itself; caught by one outside checkpoint. Left: what no checkpoint covers."""
    fill(log, 12)
    outside = log.checkpoint_at(8)
    log.close()
    twin = new_log("rewritten")
    twin.append(Draft(type=EntryType.NOTE_ADDED, why="as it suits"))
    fill(twin, 15)
    twin.close()
    verdict = judged(twin.path, keys, [outside])
    assert verdict.internal.consistent
    assert [miss.code for miss in verdict.anchors.mismatches] == ["different"]
    # The same with an anchored beginning kept: a suffix can be written anew.
    cut_to(log.path, 8)
    with CustodyLog.open(log.path, keys) as again:
        fill(again, 9)
    left = judged(log.path, keys, [outside])
    assert (left.internal.consistent, left.anchors.up_to) == (True, 8)
    assert left.anchors.mismatches == ()


def test_a_stolen_log_key(log: CustodyLog, new_log: NewLog, keys: LogKeys) -> None:
    """A thief's signature is as good as the owner's; caught for all that was witnessed before.

    Left: entries since the last checkpoint held outside, until the log is begun anew.
    """
    fill(log, 6)
    before = log.checkpoint_at(5)
    thief = new_log("by-the-thief")
    fill(thief, 9)
    forged = thief.checkpoint_at(10)
    log.close()
    thief.close()
    assert judged(thief.path, keys, [before]).anchors.mismatches
    [miss] = judged(log.path, keys, [forged]).anchors.mismatches
    assert (miss.size, miss.code) == (10, "shorter")


def test_forked_copies(log: CustodyLog, new_log: NewLog, keys: LogKeys) -> None:
    """Each passes by itself; two signed checkpoints that cannot both be true are proof to anyone.

    Left: forks of which nobody ever sees two.
    """
    twin = new_log("twin")
    for each, case in ((log, "2026-1"), (twin, "2026-1")):
        fill(each, 3)
        each.append(Draft(type=EntryType.CREATED, case=case, objects=OBJECTS))
    extracts = [each.extract(package=PACKAGE) for each in (log, twin)]
    found = [ForeignExtract("", "", verify_extract(each)) for each in extracts]
    for one in found:
        assert [each.holds for each in foreign_logs([one])] == [True]
    [both] = foreign_logs(found)
    assert both.problems == ["fork"]
    log.close()
    assert judged(log.path, keys).internal.consistent
    assert judged(log.path, keys, [extracts[1].checkpoint]).anchors.mismatches


def test_proofs_of_another_log(log: CustodyLog, tmp_path: Path) -> None:
    """Caught: the log's name follows from its key, and stands in every entry. Left: nothing."""
    others = LogKeys.generate()
    with CustodyLog.create(tmp_path / "other", others, log.actor, {}) as other:
        for each in (log, other):
            each.append(Draft(type=EntryType.CREATED, objects=OBJECTS))
        ours, theirs = (each.extract(package=PACKAGE) for each in (log, other))
        note = other.checkpoint_at()
    with pytest.raises(CheckpointMalformed):
        log.add_anchor(note, "replayed")
    for mixed in (
        replace(theirs, vkey=ours.vkey),
        replace(ours, lines=theirs.lines, proofs=theirs.proofs),
        replace(ours, checkpoint=theirs.checkpoint),
    ):
        with pytest.raises(CustodyTrouble):
            verify_extract(mixed)


def test_a_neighbours_entry_guessed_from_its_hash(log: CustodyLog) -> None:
    """A proof tells salted hashes alone: the same entry twice has two. Left: who has the salt."""
    one, two = (log.append(Draft(type=EntryType.NOTE_ADDED, why="short")) for _ in range(2))
    assert one.leaf != two.leaf
    guess = {name: value for name, value in one.members.items() if name != "salt"}
    assert leaf_hash(encode({**guess, "salt": "00" * 16})) != one.leaf
    assert leaf_hash(encode(dict(one.members))) == one.leaf
