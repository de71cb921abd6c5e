"""A clock that tests set, and entries by the dozen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from casevault_gui.core.custody import schema
from casevault_gui.core.custody.clock import Moment
from casevault_gui.core.custody.events import Draft, EntryType
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.custody.range_check import Spread
from casevault_gui.core.custody.reader import Anchor
from casevault_gui.core.custody.verify import LogVerdict, verify_log
from casevault_gui.core.model import ObjectRef

PACKAGE = "0f" * 16
OBJECTS = (ObjectRef("package", "exhibit.cvx", 10, "ab" * 32, PACKAGE),)
TOOL = {"name": "CaseVault", "version": "1.0"}


@dataclass
class SetClock:
    """A clock that stands where a test set it and moves one second a reading."""

    now: Moment = field(default_factory=lambda: Moment(1_700_000_000_123, 90_000_000_000, "boot-1"))

    def __call__(self) -> Moment:
        """Return the time and move on."""
        now = self.now
        self.move(1000)
        return now

    def move(self, milliseconds: int) -> None:
        """Let both clocks go on, or back."""
        self.now = replace(
            self.now,
            utc_ms=self.now.utc_ms + milliseconds,
            monotonic_us=self.now.monotonic_us + milliseconds * 1000,
        )


def fill(log: CustodyLog, count: int) -> None:
    """Append some notes."""
    for number in range(count):
        log.append(Draft(type=EntryType.NOTE_ADDED, why=f"note {number}"))


def fill_quickly(log: CustodyLog, count: int) -> None:
    """Append some notes without waiting for the disk, for tests that need many and lose nothing."""
    connection = log._store._connection
    connection.set_authorizer(None)
    connection.execute("PRAGMA synchronous = OFF")
    fill(log, count)
    connection.execute("PRAGMA synchronous = EXTRA")
    connection.set_authorizer(schema._authorize)


def verified_every_way(
    log: CustodyLog, outside: Iterable[Anchor] = (), *, every: bool = False, workers: int = 1
) -> LogVerdict:
    """Verify a log as one range and as many, by one process or more: all must say the same."""
    outside = list(outside)
    whole = verify_log(log, outside, every_signature=every, spread=Spread())
    for spread in (Spread(1, 1), Spread(workers, 4), Spread(1, 256)):
        assert verify_log(log, outside, every_signature=every, spread=spread) == whole, spread
    return whole
