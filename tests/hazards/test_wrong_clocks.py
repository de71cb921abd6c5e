"""A clock that is decades off, or jumps: the log's order and chain do not depend on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casevault_gui.core.custody.events import Draft, EntryType, LogKeys
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.custody.verify import verify_log
from casevault_gui.core.model import Actor
from tests.core.custody.samples import SetClock

LAST_MS = 253_402_300_000_000
YEARS = (1970, 1999, 2038, 2106, 9999)


def at(year: int) -> int:
    """Return the milliseconds since 1970 at which a year begins."""
    return int(datetime(year, 1, 1, tzinfo=UTC).timestamp()) * 1000


def turn(clock: SetClock, milliseconds: int) -> None:
    """Set the time of day forward or back; the clock that counts from the start goes on."""
    clock.now = replace(clock.now, utc_ms=clock.now.utc_ms + milliseconds)


def write_and_verify(folder: Path, clock: SetClock, moves: list[int]) -> list[str]:
    """Write an entry after each move of the clock; return their types, of a log that verifies."""
    log = CustodyLog.create(folder / "log", LogKeys.generate(), Actor("Ada"), {}, clock=clock)
    with log:
        for move in moves:
            turn(clock, move)
            log.append(Draft(type=EntryType.NOTE_ADDED, why="noted"))
        entries = list(log.entries())
        assert [entry.seq for entry in entries] == list(range(len(entries)))
        assert verify_log(log).internal.consistent
        return [entry.type for entry in entries]


@pytest.mark.parametrize("year", YEARS)
def test_any_year_is_written_as_the_clock_has_it(year: int, tmp_path: Path) -> None:
    """A clock of 1970 or 9999 stops nothing, and the entries say that very time."""
    clock = SetClock()
    turn(clock, at(year) - clock.now.utc_ms)
    assert write_and_verify(tmp_path, clock, [0, 1]).count("note_added") == 2


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(-4_000_000_000_000, 4_000_000_000_000), max_size=8))
def test_whatever_the_clock_does_the_order_holds(moves: list[int]) -> None:
    """Jumps of a century either way leave numbers and chain whole, and are noted when backward."""
    clock, bounded, now = SetClock(), list[int](), SetClock().now.utc_ms
    for move in moves:
        if 0 <= now + move <= LAST_MS:
            bounded.append(move)
            now += move
    with TemporaryDirectory() as name:
        types = write_and_verify(Path(name), clock, bounded)
    assert types.count("note_added") == len(bounded)
    assert ("clock_anomaly" in types) == any(move < -1_000 for move in bounded)
