"""One range of a log checked by itself: what it finds, where it ends, and how far it reads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from casevault_gui.core.canonical_json import Json
from casevault_gui.core.crypto.merkle import Frontier
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.custody.range_check import (
    PAYS_FROM,
    Problem,
    RangeChecker,
    RangeFindings,
    Spread,
    Wanted,
    ranges,
)
from casevault_gui.core.processors import processors
from tests.core.custody.damaging import KEYS, forge, loose


@pytest.fixture
def log(sound_bytes: bytes, tmp_path: Path) -> Iterator[CustodyLog]:
    """Return an open copy of the sound log of 300 entries."""
    path = tmp_path / "custody.log"
    path.write_bytes(sound_bytes)
    with CustodyLog.open(path, KEYS) as opened:
        yield opened


def found_in(log: CustodyLog, start: int, stop: int, *marks: int) -> RangeFindings:
    """Return what a range says for itself."""
    return RangeChecker(log).check(Wanted(start, stop, marks))


@pytest.mark.parametrize(("start", "stop"), [(0, 4), (4, 8), (0, 256), (256, 300)])
def test_a_sound_range_says_what_it_holds(log: CustodyLog, start: int, stop: int) -> None:
    """Its leaves, the roots at each size asked for, and how it fits to its neighbours."""
    leaves = [entry.leaf for entry in log.entries(start, stop)]
    marks = (start + 1, start + 3, stop)
    found = found_in(log, start, stop, *marks)
    assert (found.problem, found.found, found.ended) == (None, 0, False)
    assert (found.reached, found.edge.size) == (stop, stop - start)
    assert (found.first_prev, found.last_leaf) == (log.entry(start).prev, leaves[-1])
    assert [size for size, _ in found.marks] == list(marks)
    for size, edge in [*found.marks, (stop, found.edge)]:
        whole = Frontier()
        whole.append_all(leaves[: size - start])
        assert edge.root() == whole.root()


def test_a_range_ends_where_its_rows_end(log: CustodyLog) -> None:
    """What could be read before counts; the rest is not looked at, and so it is said."""
    loose(log).execute("DELETE FROM entries WHERE seq IN (6, 9)")
    found = found_in(log, 4, 8, 5, 7)
    assert (found.problem, found.found, found.ended) == (Problem(6, "missing"), 7, True)
    assert (found.reached, found.last_leaf) == (6, log.entry(5).leaf)
    assert [size for size, _ in found.marks] == [5]
    assert found_in(log, 0, 4).ended is False


def test_a_range_goes_on_behind_an_entry_that_does_not_stand(log: CustodyLog) -> None:
    """The leaf still counts in the tree; what the entry says is not known."""
    loose(log).execute("UPDATE entries SET body = x'00' WHERE seq IN (4, 6)")
    found = found_in(log, 4, 8)
    assert (found.problem, found.found, found.ended) == (Problem(4, "body"), 5, False)
    assert (found.reached, found.first_prev) == (8, None)
    assert found.last_leaf == log.entry(7).leaf
    assert found.meaning.last is not None
    assert found.meaning.last.seq == 7


def test_a_range_whose_rows_cannot_be_read_ends(log: CustodyLog) -> None:
    """Damage to the rows themselves ends the reading at the entry it reaches."""
    loose(log).execute("UPDATE entries SET leaf = 'text' WHERE seq = 5")
    found = found_in(log, 4, 8)
    assert (found.problem, found.found, found.ended) == (Problem(5, "type"), 6, True)
    assert (found.reached, found.edge.size) == (5, 1)


def test_ranges_cover_a_log_without_overlap() -> None:
    """The last may be shorter; an empty log has none."""
    assert list(ranges(0)) == []
    assert list(ranges(4096)) == [(0, 4096)]
    assert list(ranges(4097)) == [(0, 4096), (4096, 4097)]
    assert list(ranges(10, 4)) == [(0, 4), (4, 8), (8, 10)]


def test_only_a_long_log_is_checked_by_several_processes() -> None:
    """From 20,000 entries on, by as many as there are processors, and at the most four."""
    assert PAYS_FROM == 20_000
    assert Spread.over(PAYS_FROM - 1) == Spread(1, 4096)
    assert Spread.over(PAYS_FROM) == Spread(min(processors(), 4), 4096)


@pytest.mark.parametrize(
    ("members", "problem"),
    [
        ({"salt": ""}, "entry"),
        ({"seq": 9}, "columns"),
        ({"prev": "00" * 32}, "prev"),
        ({"target": {"seq": 0, "leaf": "00" * 32}}, "target"),
        ({"v": 2}, "CV-C03"),
    ],
)
def test_a_problem_is_found_with_the_entry_that_has_it(
    log: CustodyLog, members: dict[str, Json], problem: str
) -> None:
    """It counts from the size at which the log holds that entry, whatever is wrong behind it."""
    forge(log, 5, **members)
    found = found_in(log, 4, 8)
    assert (found.problem, found.found, found.reached) == (Problem(5, problem), 6, 8)


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("UPDATE subtrees SET root = zeroblob(32)", Problem(255, "subtree")),
        ("DELETE FROM subtrees", Problem(256, "hash")),
        ("UPDATE checkpoints SET signature = 'text' WHERE size = 256", Problem(255, "type")),
    ],
)
def test_what_hangs_on_a_subtree_or_signature_is_found_at_its_size(
    log: CustodyLog, statement: str, problem: Problem
) -> None:
    """The subtree over 256 entries and the signature over them belong to that size."""
    loose(log).execute(statement)
    found = found_in(log, 0, 256)
    assert (found.problem, found.found, found.ended) == (problem, 256, False)


def test_a_worker_answers_what_it_is_asked(log: CustodyLog) -> None:
    """The order itself is checked, and nothing is marked that was not asked for."""
    found = Wanted(0, 4).answer(RangeChecker(log))
    assert (found.wanted, found.reached, found.marks) == (Wanted(0, 4), 4, [])
    assert [size for size, _ in Wanted(0, 4, (2,)).answer(RangeChecker(log)).marks] == [2]
