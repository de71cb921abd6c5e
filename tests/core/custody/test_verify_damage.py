"""What verification says of each kind of damage to a log's rows, and of nothing else."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from casevault_gui.core import databases
from casevault_gui.core.canonical_json import Json
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.custody.range_check import (
    Problem,
    RangeChecker,
    Spread,
    Wanted,
)
from casevault_gui.core.custody.verify import verify_log
from casevault_gui.core.errors import LogInUse
from casevault_gui.core.progress import Progress, Stage
from tests.core.custody.damaging import KEYS, forge, loose
from tests.core.custody.samples import fill


@pytest.fixture
def log(sound_bytes: bytes, tmp_path: Path) -> Iterator[CustodyLog]:
    """Return an open copy of the sound log of 300 entries."""
    path = tmp_path / "custody.log"
    path.write_bytes(sound_bytes)
    with CustodyLog.open(path, KEYS) as opened:
        yield opened


def verdict(log: CustodyLog, *, every: bool = False) -> Problem | None:
    """Return the first problem, which is the same however a log is cut into ranges."""
    problems = [
        verify_log(log, every_signature=every, spread=Spread(1, length)).internal.problem
        for length in (4, 256, 4096)
    ]
    assert problems == problems[:1] * 3
    return problems[0]


DAMAGE = [
    ("UPDATE entries SET body = x'00' WHERE seq = 5", Problem(5, "body")),
    ("UPDATE entries SET leaf = x'00' WHERE seq = 5", Problem(5, "body")),
    ("UPDATE entries SET body = (SELECT body FROM entries WHERE seq = 0)", Problem(1, "body")),
    ("UPDATE entries SET leaf = 'text' WHERE seq = 5", Problem(5, "type")),
    ("UPDATE entries SET type = x'07' WHERE seq = 5", Problem(5, "type")),
    ("UPDATE entries SET ref = 'text' WHERE seq = 5", Problem(5, "type")),
    ("UPDATE entries SET type = 'text' WHERE seq = 0", Problem(0, "columns")),
    ("UPDATE entries SET t_ms = t_ms + 1 WHERE seq = 299", Problem(299, "columns")),
    ("DELETE FROM entries WHERE seq = 0", Problem(0, "missing")),
    ("DELETE FROM entries WHERE seq IN (5, 9)", Problem(5, "missing")),
    ("DELETE FROM entries WHERE seq BETWEEN 3 AND 200", Problem(3, "missing")),
    ("DELETE FROM entries WHERE seq > 289", Problem(290, "missing")),
    ("DELETE FROM entries", Problem(0, "empty")),
    ("DELETE FROM meta", Problem(300, "meta")),
    ("UPDATE meta SET value = 'x'", Problem(300, "keys")),
    ("UPDATE meta SET value = x'07'", Problem(300, "meta")),
    ("UPDATE subtrees SET root = zeroblob(32)", Problem(255, "subtree")),
    ("UPDATE subtrees SET root = zeroblob(31)", Problem(256, "hash")),
    ("UPDATE subtrees SET root = 'text'", Problem(256, "hash")),
    ("DELETE FROM subtrees", Problem(256, "hash")),
    ("UPDATE checkpoints SET signature = 'text' WHERE size = 5", Problem(4, "type")),
    ("UPDATE checkpoints SET signature = NULL WHERE size IN (7, 9)", Problem(6, "type")),
    ("UPDATE checkpoints SET signature = 1 WHERE size = 1", Problem(0, "type")),
    ("UPDATE checkpoints SET signature = 1 WHERE size = 300", Problem(299, "type")),
    ("DELETE FROM checkpoints", Problem(300, "signature")),
    ("DELETE FROM checkpoints WHERE size = 300", Problem(300, "signature")),
    ("INSERT INTO checkpoints VALUES (301, zeroblob(64))", Problem(300, "missing")),
    ("DROP TABLE anchors", Problem(0, "SQLITE_ERROR")),
    ("DROP TABLE meta", Problem(300, "SQLITE_ERROR")),
    ("INSERT INTO anchors VALUES (zeroblob(16), zeroblob(50))", Problem(0, "anchor")),
    ("INSERT INTO anchors VALUES (zeroblob(16), 'text')", Problem(0, "type")),
    ("INSERT INTO anchors VALUES (1, zeroblob(50))", Problem(0, "type")),
]


@pytest.mark.parametrize(("statement", "problem"), DAMAGE, ids=[each for each, _ in DAMAGE])
def test_damage_is_named_at_the_first_entry_it_reaches(
    log: CustodyLog, statement: str, problem: Problem
) -> None:
    """The answer is the first entry that does not stand and the word for it, cut as one likes."""
    loose(log).execute(statement)
    assert verdict(log) == problem


@pytest.mark.parametrize("size", [1, 4, 5, 256, 299])
def test_an_earlier_signature_is_checked_where_that_is_asked(log: CustodyLog, size: int) -> None:
    """The last signature covers everything; each earlier one is told about on request alone."""
    loose(log).execute("UPDATE checkpoints SET signature = zeroblob(64) WHERE size = ?", (size,))
    assert verdict(log) is None
    assert verify_log(log).internal.consistent
    assert verdict(log, every=True) == Problem(size - 1, "signature")


def test_the_last_signature_is_always_checked(log: CustodyLog) -> None:
    """It fails as the last entry's when each is checked in turn, and else behind the last."""
    loose(log).execute("UPDATE checkpoints SET signature = zeroblob(64) WHERE size = 300")
    assert verdict(log) == Problem(300, "signature")
    assert verdict(log, every=True) == Problem(299, "signature")


def test_a_checkpoint_that_was_never_made_is_not_missed(log: CustodyLog) -> None:
    """Between entries of one transaction there is none, so that one may lack anywhere earlier."""
    loose(log).execute("DELETE FROM checkpoints WHERE size < 300")
    assert verdict(log) is None
    assert verdict(log, every=True) is None


SET = "UPDATE entries SET"


@pytest.mark.parametrize(
    ("first", "second", "problem"),
    [
        (
            f"{SET} type = 'x' WHERE seq = 8",
            f"{SET} type = 'x' WHERE seq = 7",
            Problem(7, "columns"),
        ),
        (
            f"{SET} type = 'x' WHERE seq = 3",
            f"{SET} body = x'00' WHERE seq = 4",
            Problem(3, "columns"),
        ),
        (
            f"{SET} type = 'x' WHERE seq = 255",
            f"{SET} leaf = x'00' WHERE seq = 256",
            Problem(255, "columns"),
        ),
    ],
)
def test_of_several_problems_the_first_is_told(
    log: CustodyLog, first: str, second: str, problem: Problem
) -> None:
    """Whatever else is broken behind it, in the same range or in another."""
    connection = loose(log)
    connection.execute(first)
    connection.execute(second)
    connection.execute("UPDATE checkpoints SET signature = 'text' WHERE size = 290")
    assert verdict(log, every=True) == problem


@pytest.mark.parametrize(
    ("size", "told"),
    [(7, Problem(6, "type")), (8, Problem(7, "columns")), (9, Problem(7, "columns"))],
)
def test_a_signature_of_a_wrong_type_is_told_in_its_turn(
    log: CustodyLog, size: int, told: Problem
) -> None:
    """Before an entry that does not stand it is the first problem, behind it it is not."""
    connection = loose(log)
    connection.execute("UPDATE entries SET type = 'x' WHERE seq = 7")
    connection.execute("UPDATE checkpoints SET signature = 'text' WHERE size = ?", (size,))
    assert verdict(log) == told


FORGERIES: list[tuple[dict[str, Json], str]] = [
    ({"v": "1"}, "entry"),
    ({"salt": ""}, "entry"),
    ({"v": 2}, "CV-C03"),
    ({"log": "casevault/log/v1/" + "0" * 32}, "columns"),
    ({"seq": 200}, "columns"),
    ({"prev": "00" * 32}, "prev"),
    ({"target": {"seq": 0, "leaf": "00" * 32}}, "target"),
]


@pytest.mark.parametrize("seq", [4, 7, 299])
@pytest.mark.parametrize(("members", "problem"), FORGERIES)
def test_an_entry_written_otherwise_is_named_with_its_rule(
    log: CustodyLog, seq: int, members: dict[str, Json], problem: str
) -> None:
    """Malformed, newer, of another log or place, or naming another entry than the one that is."""
    forge(log, seq, **members)
    assert verdict(log) == Problem(seq, problem)
    assert verdict(log, every=True) == Problem(seq, problem)


def test_an_entry_rewritten_well_is_found_by_the_next(log: CustodyLog) -> None:
    """One that is sound by itself is betrayed by its successor, or as the last by the signature."""
    forge(log, 7, why="as it suits")
    assert verdict(log) == Problem(8, "prev")


def test_the_last_entry_rewritten_well_is_found_by_the_signature(log: CustodyLog) -> None:
    """Nothing names its hash but the root that was signed."""
    forge(log, 299, why="as it suits")
    assert verdict(log) == Problem(300, "signature")


def test_a_checkpoint_over_other_entries_is_no_head(
    log: CustodyLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the log gives out is compared with every entry that was read, not believed."""
    older = log.checkpoint_at(299)
    monkeypatch.setattr(log, "checkpoint_at", lambda _: older)
    assert verdict(log) == Problem(299, "root")


def test_a_log_that_another_program_holds_gives_no_verdict(
    log: CustodyLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That the file is in use says nothing about the log: it is no damage."""
    monkeypatch.setattr(databases, "BUSY_SECONDS", 0.02)
    with CustodyLog.open(log.path, KEYS) as waiting:
        spread = Spread()
        with closing(sqlite3.connect(log.path, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            with pytest.raises(LogInUse):
                verify_log(waiting, spread=spread)
            with pytest.raises(LogInUse):
                RangeChecker(waiting).check(Wanted(0, 4))
        assert verify_log(waiting, spread=spread).internal.consistent


def test_a_log_written_with_a_gap_in_its_chain(log: CustodyLog) -> None:
    """An entry that names another than the one before it breaks the chain, wherever ranges end."""
    assert log._last is not None
    log._last = replace(log._last, leaf=bytes(32))
    fill(log, 4)
    assert verdict(log) == Problem(300, "prev")


def test_progress_is_told_of_each_range(log: CustodyLog) -> None:
    """From nothing to all entries, and no further than what could be read."""
    seen: list[Progress] = []
    verify_log(log, spread=Spread(1, 128), report=seen.append)
    assert [each.done_files for each in seen] == [0, 128, 256, 300]
    assert {(each.stage, each.total_files) for each in seen} == {(Stage.CHECK_LOG, 300)}
    loose(log).execute("DELETE FROM entries WHERE seq = 200")
    seen.clear()
    verify_log(log, spread=Spread(1, 128), report=seen.append)
    assert [each.done_files for each in seen] == [0, 128, 200]


@pytest.mark.parametrize(("table", "seq"), [("entries", 0), ("checkpoints", 0), ("subtrees", 256)])
def test_a_table_that_is_gone_is_told_where_it_is_wanted_first(
    log: CustodyLog, table: str, seq: int
) -> None:
    """An open log that loses a table gets its verdict, also where its length is not known."""
    loose(log).execute(f"DROP TABLE {table}")
    assert verdict(log) == Problem(seq, "SQLITE_ERROR")
    assert verify_log(log).internal.problem == Problem(seq, "SQLITE_ERROR")
