"""What somebody chose to disclose of a package, and why the rest stays: made step by step, undone.

Files the case record says must not be disclosed cannot be chosen, whatever folder they are in.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from casevault_gui.core.package.index import PackageIndex

_REMEMBERED = 200
"""Steps that can be undone."""


class Part(IntEnum):
    """How much of an entry is disclosed: a folder may be disclosed in part."""

    NONE = 0
    SOME = 1
    ALL = 2


@dataclass(frozen=True, slots=True)
class _Step:
    """What a step changed: files by number, with the state they had; reasons as they were."""

    files: array[int]
    before: bool
    reasons: dict[int, str] | None = field(default=None)


class DisclosureChoice:
    """Which files are disclosed, and reasons for the others by file or folder."""

    def __init__(self, index: PackageIndex, barred: Mapping[int, str]) -> None:
        """Choose nothing yet; `barred` names the exhibit of each file never to be disclosed."""
        self._index = index
        self._barred = barred
        self._states = bytearray(len(index))
        self._open = array("I", [0]) * len(index)
        self._taken = array("I", [0]) * len(index)
        self._reasons: dict[int, str] = {}
        self._steps: list[_Step] = []
        self.files, self.size, self.total = 0, 0, 0
        for number in range(len(index) - 1, -1, -1):
            if not index.folder(number):
                self.total += 1
                self._open[number] = number not in barred
            parent = index.parent(number)
            if parent is not None:
                self._open[parent] += self._open[number]

    @property
    def reasons(self) -> Mapping[int, str]:
        """The reasons given, by file or folder."""
        return self._reasons

    @property
    def chosen(self) -> list[int]:
        """The files that are disclosed."""
        return [number for number, state in enumerate(self._states) if state]

    @property
    def barred(self) -> int:
        """How many files must not be disclosed."""
        return len(self._barred)

    @property
    def undoable(self) -> bool:
        """Whether there is a step to undo."""
        return bool(self._steps)

    def exhibit(self, number: int) -> str | None:
        """Return the exhibit because of which a file must not be disclosed, None for none."""
        return self._barred.get(number)

    def may_choose(self, number: int) -> bool:
        """Whether there is anything in an entry that may be disclosed."""
        return self._open[number] > 0

    def part(self, number: int) -> Part:
        """Return how much of an entry is disclosed, of what may be."""
        if not self._index.folder(number):
            return Part.ALL if self._states[number] else Part.NONE
        taken = self._taken[number]
        if not taken:
            return Part.NONE
        return Part.ALL if taken == self._open[number] else Part.SOME

    def reason_of(self, number: int) -> str:
        """Return the reason given for an entry or the nearest folder around it, "" for none."""
        at: int | None = number
        while at is not None:
            if at in self._reasons:
                return self._reasons[at]
            at = self._index.parent(at)
        return ""

    def without_reason(self) -> int:
        """Return how many withheld files have no reason; takes a moment with a million."""
        index, bare = self._index, 0
        given = bytearray(len(index))
        for number in range(len(index)):
            parent = index.parent(number)
            given[number] = number in self._reasons or (parent is not None and given[parent])
            bare += not (given[number] or self._states[number] or index.folder(number))
        return bare

    def disclose(self, numbers: Iterable[int]) -> int:
        """Choose these entries, folders with all below; return how many files are new."""
        return self._turn(numbers, on=True)

    def withhold(self, numbers: Iterable[int]) -> int:
        """Take these entries out again; return how many files that were."""
        return self._turn(numbers, on=False)

    def give_reason(self, numbers: Iterable[int], text: str) -> None:
        """Give a reason for these entries, folders for all below; "" takes it away."""
        before = dict(self._reasons)
        for number in numbers:
            if text.strip():
                self._reasons[number] = text.strip()
            else:
                self._reasons.pop(number, None)
        if self._reasons != before:
            self._remember(_Step(array("I"), before=False, reasons=before))

    def undo(self) -> None:
        """Undo the last step, where there is one."""
        if not self._steps:
            return
        step = self._steps.pop()
        self._set(step.files, on=step.before)
        if step.reasons is not None:
            self._reasons = step.reasons

    def _turn(self, numbers: Iterable[int], *, on: bool) -> int:
        index, states = self._index, self._states
        changed = array("I")
        for number in numbers:
            for below in index.subtree(number):
                if states[below] != on and not index.folder(below) and below not in self._barred:
                    # At once, for a file may be named twice: by itself and by its folder.
                    states[below] = on
                    changed.append(below)
        if changed:
            self._set(changed, on=on)
            self._remember(_Step(changed, before=not on))
        return len(changed)

    def _set(self, files: array[int], *, on: bool) -> None:
        index, sign = self._index, 1 if on else -1
        folders: dict[int, int] = {}
        for number in files:
            self._states[number] = on
            self.size += sign * index.size(number)
            parent = index.parent(number)
            if parent is not None:
                folders[parent] = folders.get(parent, 0) + 1
        self.files += sign * len(files)
        for folder, count in folders.items():
            above: int | None = folder
            while above is not None:
                self._taken[above] += sign * count
                above = index.parent(above)

    def _remember(self, step: _Step) -> None:
        self._steps.append(step)
        del self._steps[:-_REMEMBERED]
