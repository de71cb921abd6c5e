"""What is shown of a package's entries: their cells, and what is known of their bytes."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from enum import IntEnum, StrEnum
from typing import Any

from PySide6.QtCore import QObject, Qt

from casevault_gui.core.package.index import PackageIndex
from casevault_gui.quantities import second_words, size_words

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Column(IntEnum):
    """The columns, from the left."""

    NAME = 0
    SIZE = 1
    MODIFIED = 2
    VERDICT = 3


class Verdict(IntEnum):
    """What is known of a file's bytes in this session."""

    UNKNOWN = 0
    VERIFIED = 1
    FAILED = 2


class Mark(StrEnum):
    """What else is known of an entry, as the search calls it."""

    LISTED = "is:listed"
    """It is on a list of hashes."""
    NOTED = "is:noted"
    """The reviewer noted something on it."""


class VerdictBook:
    """The verdict of each entry, one byte a row; and which entries bear a mark."""

    def __init__(self, entries: int) -> None:
        """Know nothing yet of `entries` entries."""
        self._states = bytearray(entries)
        self._marked: dict[Mark, frozenset[int]] = dict.fromkeys(Mark, frozenset())

    def mark(self, mark: Mark, numbers: Collection[int]) -> None:
        """Let these entries bear a mark, and no others."""
        self._marked[mark] = frozenset(numbers)

    def marked(self, mark: Mark) -> frozenset[int]:
        """Return the entries that bear a mark."""
        return self._marked[mark]

    def of(self, number: int) -> Verdict:
        """Return what is known of an entry."""
        return Verdict(self._states[number])

    def set(self, number: int, verdict: Verdict) -> None:
        """Keep what was found of one entry."""
        self._states[number] = verdict

    def set_run(self, numbers: range, verdict: Verdict) -> None:
        """Keep the same of neighbours."""
        self._states[numbers.start : numbers.stop] = bytes([verdict]) * len(numbers)

    def set_all(self, verdict: Verdict) -> None:
        """Keep the same for all."""
        self._states = bytearray([verdict]) * len(self._states)


def time_words(mtime_ns: int) -> str:
    """Return a time in UTC to the second; beyond the calendar, its seconds since 1970."""
    try:
        moment = _EPOCH + timedelta(microseconds=mtime_ns // 1000)
    except OverflowError:
        return f"{mtime_ns // 1_000_000_000} s"
    return second_words(moment)


class EntryRows(QObject):
    """What the cells of an entry show, in the tree and in the list of what a search found."""

    def __init__(self, index: PackageIndex, verdicts: VerdictBook, parent: QObject) -> None:
        """Show entries of `index`."""
        super().__init__(parent)
        self.index = index
        self.verdicts = verdicts

    def header(self, section: int, role: int) -> str | None:
        """Return the words over a column."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.NAME: self.tr("Name"),
            Column.SIZE: self.tr("Size"),
            Column.MODIFIED: self.tr("Modified (UTC)"),
            Column.VERDICT: self.tr("Verdict"),
        }[Column(section)]

    def cell(self, number: int, column: Column, role: int, name: str) -> Any:
        """Return what a cell answers to a role; `name` is what its first column shows."""
        if role == Qt.ItemDataRole.UserRole:
            return number
        if role == Qt.ItemDataRole.TextAlignmentRole and column is Column.SIZE:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            spoken = role == Qt.ItemDataRole.AccessibleTextRole
            return self._words(number, column, name, spoken=spoken)
        return None

    def _words(self, number: int, column: Column, name: str, *, spoken: bool) -> str:
        if column is Column.NAME:
            kind = self.tr("folder") if self.index.folder(number) else self.tr("file")
            return f"{name}, {kind}" if spoken else name
        if column is Column.MODIFIED:
            return time_words(self.index.mtime_ns(number))
        if column is Column.SIZE:
            return "" if self.index.folder(number) else size_words(self.index.size(number))
        marks = {Mark.LISTED: self.tr("on a list"), Mark.NOTED: self.tr("noted")}
        signs = {Mark.LISTED: "⚑", Mark.NOTED: "✎"}
        said = [
            marks[mark] if spoken else signs[mark]
            for mark in Mark
            if number in self.verdicts.marked(mark)
        ]
        verdict = "" if self.index.folder(number) else self.verdict_words(number)
        return (", " if spoken else " ").join([*said, *([verdict] if verdict else [])])

    def verdict_words(self, number: int) -> str:
        """Return a file's verdict in words, with a sign; nothing while nothing is known."""
        verdict = self.verdicts.of(number)
        if verdict is Verdict.FAILED:
            return self.tr("✕ damaged")
        flawed = self.index.flawed(number)
        if verdict is Verdict.VERIFIED:
            return self.tr("✓ verified, with a flaw") if flawed else self.tr("✓ verified")
        return self.tr("! flaw at sealing") if flawed else ""
