"""Checking a range of a log's entries by itself, so that ranges can be checked side by side.

What one range cannot know (the hash before it, what was announced before it, the subtrees it is
only a part of) its findings carry to whoever joins them in order: `verify`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field
from typing import Final, NamedTuple, Self

from casevault_gui.core.crypto.merkle import Frontier
from casevault_gui.core.custody.entry import FIRST_PREV
from casevault_gui.core.custody.entry_shapes import Shapes
from casevault_gui.core.custody.meaning import RangeMeaning
from casevault_gui.core.custody.schema import SUBTREE_LEVELS
from casevault_gui.core.custody.sealed_rows import SealedRows
from casevault_gui.core.custody.store import Row
from casevault_gui.core.errors import CustodyTrouble, EntryMalformed, LogInUse
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.processors import processors

RANGE: Final = 4096
"""Entries of one range; a power of two, so that ranges are whole subtrees."""
PAYS_FROM: Final = 20_000
"""Entries: below, a process checks them before others have started."""
_SUBTREE: Final = 1 << SUBTREE_LEVELS
"""Entries of the smallest subtree whose root is stored."""
MOST_WORKERS: Final = 4
"""Each takes some 45 MiB, and the file is read by all of them."""
_COLUMNS: Final = 6
"""A row's columns but its body, which repeat what the entry tells first."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Where a log first stops being consistent; `code` is a short technical word."""

    seq: int
    code: str


class Wanted(NamedTuple):
    """A range `[start, stop)` to check; `start` is a multiple of a power of two >= its length.

    `marks` are sizes in `(start, stop]` at which the root is wanted, in order.
    """

    start: int
    stop: int
    marks: tuple[int, ...] = ()

    def answer(self, checker: RangeChecker) -> RangeFindings:
        """Return what the range says for itself."""
        return checker.check(self)


@dataclass(slots=True)
class RangeFindings:
    """What a range says for itself.

    `edge` is the frontier of its leaves alone, `marks` the same at each size that was wanted.
    `first_prev` is what its first sound entry names as the entry before, None if it is not sound.
    `problem` was found with the entry that makes the log `found` entries long. A range that has
    `ended` could not be read further: nothing after it counts.
    """

    wanted: Wanted
    meaning: RangeMeaning
    edge: Frontier = field(default_factory=Frontier)
    marks: list[tuple[int, Frontier]] = field(default_factory=list)
    first_prev: bytes | None = None
    last_leaf: bytes = FIRST_PREV
    problem: Problem | None = None
    found: int = 0
    ended: bool = False

    @property
    def reached(self) -> int:
        """How many entries of the log were read up to here."""
        return self.wanted.start + self.edge.size


@dataclass(frozen=True, slots=True)
class Spread:
    """By how many processes a log is checked, and in ranges of what `length`, a power of two."""

    workers: int = 1
    length: int = RANGE

    @classmethod
    def over(cls, size: int) -> Self:
        """Return what suits a log of this size on this machine."""
        return cls(min(processors(), MOST_WORKERS) if size >= PAYS_FROM else 1)


def ranges(size: int, length: int = RANGE) -> Iterator[tuple[int, int]]:
    """Give the ranges that a log of this size is made of."""
    for start in range(0, size, length):
        yield start, min(start + length, size)


def problem_of(error: CustodyTrouble) -> str:
    """Return the word for damage that ended a reading; what is no damage is raised again."""
    if isinstance(error, LogInUse):
        raise error
    return str(error.facts.get("problem", error.code))


class RangeChecker:
    """Checks ranges of one log; it gets quicker with what it has seen."""

    def __init__(self, rows: SealedRows) -> None:
        """Read `rows`."""
        self.rows = rows
        self._shapes = Shapes()

    def check(self, wanted: Wanted) -> RangeFindings:
        """Read a range once, in order. Damage is a finding; raises `LogInUse`."""
        return _RangeCheck(self.rows, self._shapes, wanted).run()


class _RangeCheck:
    """One pass over a range, keeping the first problem."""

    def __init__(self, rows: SealedRows, shapes: Shapes, wanted: Wanted) -> None:
        self._rows, self._shapes = rows, shapes
        self._findings = RangeFindings(wanted, RangeMeaning(wanted.start))
        self._prev: bytes | None = None
        self._leaves: list[bytes] = []

    def run(self) -> RangeFindings:
        findings = self._findings
        try:
            self._read()
            self._check_signatures()
        except CustodyTrouble as error:
            self._grow()
            self._found(findings.reached, problem_of(error), findings.reached + 1)
            findings.ended = True
        if self._prev is not None:
            findings.last_leaf = self._prev
        return findings

    def _read(self) -> None:
        findings = self._findings
        start, stop, marks = findings.wanted
        ahead = iter(marks)
        mark = next(ahead, 0)
        expected = start
        for row in self._rows.rows(start, stop):
            if row.seq != expected:
                break
            expected += 1
            try:
                self._check_entry(row)
            except CustodyTrouble as error:
                self._found(row.seq, problem_of(error), expected)
            self._prev = row.leaf
            self._leaves.append(row.leaf)
            if expected == mark or not expected % _SUBTREE:
                self._grow()
            if expected == mark:
                findings.marks.append((mark, findings.edge.copy()))
                mark = next(ahead, 0)
        self._grow()
        if expected != stop:
            self._found(expected, "missing", expected + 1)
            findings.ended = True

    def _grow(self) -> None:
        """Put the leaves that wait into the tree, and compare the subtree that they complete."""
        leaves, self._leaves = self._leaves, []
        start = self._findings.wanted.start
        for level, position, root in self._findings.edge.append_run(leaves, SUBTREE_LEVELS):
            self._check_subtree(level, (start >> level) + position, root)

    def _found(self, seq: int, code: str, size: int) -> None:
        if self._findings.problem is None:
            self._findings.problem, self._findings.found = Problem(seq, code), size

    def _check_entry(self, row: Row) -> None:
        try:
            entry = self._shapes.read(self._rows.body_of(row), row.type, row.phase)
        except EntryMalformed:
            self._found(row.seq, "entry", row.seq + 1)
            return
        if entry[:_COLUMNS] != row[:_COLUMNS] or entry.log != self._rows.origin:
            self._found(row.seq, "columns", row.seq + 1)
            return
        if self._prev is not None:
            if entry.prev != self._prev:
                self._found(row.seq, "prev", row.seq + 1)
        else:
            self._findings.first_prev = entry.prev
        target = entry.target
        if target is not None and self._rows.subtree(0, target.seq) != target.leaf:
            self._found(row.seq, "target", row.seq + 1)
        self._findings.meaning.read(entry)

    def _check_signatures(self) -> None:
        findings = self._findings
        start = findings.wanted.start
        try:
            odd = self._rows.oddly_signed(start, findings.reached)
        except CustodyTrouble as error:
            # Of none of them is known how it was signed: the first is named, however it is cut.
            findings.problem, findings.found = Problem(start, problem_of(error)), start + 1
            findings.ended = True
            return
        if odd is not None and (findings.problem is None or odd < findings.found):
            findings.problem, findings.found = Problem(odd - 1, "type"), odd

    def _check_subtree(self, level: int, position: int, root: bytes) -> None:
        # The problem is the entry's that completes the subtree, and it was appended already.
        size = self._findings.reached
        try:
            same = self._rows.subtree(level, position) == root
        except CustodyTrouble as error:
            self._found(size, problem_of(error), size)
        else:
            if not same:
                self._found(size - 1, "subtree", size)
