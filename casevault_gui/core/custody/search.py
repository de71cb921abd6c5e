"""Looking for entries, the newest first: by type, by state, by what a row shows of them."""

from __future__ import annotations

import time
from array import array
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from typing import Final, NamedTuple

from casevault_gui.core.custody.entry import Entry
from casevault_gui.core.custody.range_check import RangeChecker, Spread
from casevault_gui.core.custody.reader import LogReader
from casevault_gui.core.custody.sealed_rows import SealedRows, open_again
from casevault_gui.core.custody.store import Row
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.progress import CancelToken, Progress, Report, Stage

RANGE: Final = 2048
"""Entries looked through at once: a few dozen milliseconds."""
_JOINED: Final = ',"\\'
_BREATH: Final = 64
"""Entries between two moments in which another thread may go first."""


@dataclass(frozen=True, slots=True)
class CustodyRow:
    """One entry of the custody log as a row: `t` is UTC text, `leaf` its hash in hex.

    `package` is the package's id, `what` names the objects the entry is about, `reason` is a code.
    """

    seq: int
    t: str
    type: str
    phase: str
    actor: str
    case: str
    package: str
    what: str
    leaf: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class CustodyFilter:
    """Which entries to show; an empty field asks for nothing, `text` ignores case."""

    type: str = ""
    phase: str = ""
    text: str = ""

    def matches(self, row: CustodyRow) -> bool:
        """Say whether a row is asked for."""
        if (self.type and row.type != self.type) or (self.phase and row.phase != self.phase):
            return False
        seen = (
            row.actor, row.case, row.package, row.what, row.type, row.leaf, row.t, row.reason
        )  # fmt: skip
        wanted = self.text.casefold()
        return any(wanted in part.casefold() for part in seen)


class FoundEntries(Sequence[int]):
    """Numbers of entries, newest first. One thread adds to it while others read."""

    def __init__(self, seqs: Sequence[int] = ()) -> None:
        """Begin with these."""
        self._seqs = array("q", seqs)

    def add(self, seqs: Sequence[int]) -> None:
        """Add older ones, newest first."""
        self._seqs.extend(seqs)

    def __len__(self) -> int:
        """Return how many there are by now."""
        return len(self._seqs)

    def __getitem__(self, place: int) -> int:  # type: ignore[override]  # No slices.
        """Return the number at a place, 0 for the newest."""
        return self._seqs[place]


def row_of(entry: Entry) -> CustodyRow:
    """Return an entry as a row."""
    names = [found.name or found.kind for found in entry.objects]
    packages = [found.package for found in entry.objects if found.package]
    return CustodyRow(
        seq=entry.seq,
        t=entry.time,
        type=entry.type,
        phase=entry.phase.value,
        actor=entry.actor.name or entry.actor.account,
        case=entry.case,
        package=packages[0] if packages else "",
        what=", ".join(names) or entry.why,
        leaf=entry.leaf.hex(),
        reason=entry.reason,
    )


class Look(NamedTuple):
    """A range to look through, and for what."""

    start: int
    stop: int
    wish: CustodyFilter

    def answer(self, checker: RangeChecker) -> array[int]:
        """Return the numbers of what matches, newest first; raises `LogDamaged`."""
        return matching(checker.rows, self)


def find_entries(
    log: LogReader,
    wish: CustodyFilter,
    found: FoundEntries,
    report: Report,
    cancel: CancelToken,
    spread: Spread | None = None,
) -> None:
    """Add the entries that match to `found`, newest first, as they are found.

    A long log is looked through by several processes, as `spread` says or as the machine can: a
    thread that works without pause would keep those waiting that draw. Raises `LogDamaged`,
    `Cancelled`, `LogCheckFailed`.
    """
    size = log.size
    spread = spread or Spread.over(size)
    looks = _looks(size, wish)
    with closing(_answers(log, looks, spread, cancel)) as answers:
        done = 0
        for seqs in answers:
            found.add(seqs)
            done = min(done + RANGE, size)
            report(Progress(Stage.CHECK_LOG, done_files=done, total_files=size))


def matching(rows: SealedRows, look: Look) -> array[int]:
    """Return the numbers of a range's entries that match, newest first; raises `LogDamaged`."""
    start, stop, wish = look
    if not wish.text:
        return array("q", reversed(rows.numbers(start, stop, wish.type, wish.phase)))
    found = array("q")
    text = wish.text.casefold()
    for count, row in enumerate(rows.rows(start, stop, wish.type, wish.phase)):
        if count % _BREATH == 0:
            time.sleep(0)
        if _holds(rows, row, text, wish):
            found.append(row.seq)
    found.reverse()
    return found


def _looks(size: int, wish: CustodyFilter) -> Iterator[Look]:
    for stop in range(size, 0, -RANGE):
        yield Look(max(0, stop - RANGE), stop, wish)


def _answers(
    log: LogReader, looks: Iterator[Look], spread: Spread, cancel: CancelToken
) -> Generator[array[int], None, None]:
    # By a connection of its own: who reads the log by the first one never waits for this.
    with closing(open_again(log.handle)) as rows:
        # The first answer comes before another process could have begun.
        for look in looks:
            cancel.check()
            yield matching(rows, look)
            if spread.workers > 1:
                break
    if spread.workers > 1:
        # What runs other processes takes time to load, and few logs are so long.
        from casevault_gui.core.custody.range_workers import (  # noqa: PLC0415 - see above
            side_by_side,
        )

        yield from side_by_side(log.handle, spread.workers, looks, cancel)


def _holds(rows: SealedRows, row: Row, text: str, wish: CustodyFilter) -> bool:
    # Most entries do not hold the text at all, which their bytes tell before they are parsed.
    # A joint between two names, and what JSON escapes, are not in the bytes as they are shown.
    plain = not any(sign in text for sign in _JOINED)
    if plain and not (
        text in row.leaf.hex() or text in rows.body_of(row).decode("utf-8").casefold()
    ):
        return False
    return wish.matches(row_of(rows.open_row(row)))
