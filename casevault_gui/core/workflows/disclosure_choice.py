"""What somebody chose to disclose of a package, and why the rest stays: made step by step, undone.

Files the case record says must not be disclosed cannot be chosen, whatever folder they are in.
"""

from __future__ import annotations

from array import array
from dataclasses import field
from enum import IntEnum
from typing import TYPE_CHECKING

from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.package.entry_set import EntrySet, Kept

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
    """What a step changed: the files (`EntrySet.keep`), the state they had; reasons before."""

    files: Kept | None
    before: bool
    reasons: dict[int, str] | None = field(default=None)


class DisclosureChoice:
    """Which files are disclosed, and reasons for the others by file or folder."""

    def __init__(self, index: PackageIndex, barred: Mapping[int, str]) -> None:
        """Choose nothing yet; `barred` names the exhibit of each file never to be disclosed."""
        self._index = index
        self._barred = barred
        self._files = EntrySet.files(index)
        self._may = self._files - EntrySet.named(index, barred)
        self._chosen = EntrySet(index)
        self._open, self._taken = (array("I", bytes(4 * len(index))) for _ in range(2))
        self._count(self._may, self._open, 1)
        # Made when it is first asked for: better here than when somebody waits.
        index.size_of(0, 0)
        self._reasons: dict[int, str] = {}
        self._steps: list[_Step] = []
        self.files, self.size, self.total = 0, 0, len(self._files)

    @property
    def reasons(self) -> Mapping[int, str]:
        """The reasons given, by file or folder."""
        return self._reasons

    @property
    def chosen(self) -> list[int]:
        """The files that are disclosed."""
        return list(self._chosen)

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
        return number in self._may or self._open[number] > 0

    def part(self, number: int) -> Part:
        """Return how much of an entry is disclosed, of what may be."""
        if not self._index.folder(number):
            return Part.ALL if number in self._chosen else Part.NONE
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
        """Return how many withheld files have no reason."""
        given = EntrySet.below(self._index, self._reasons)
        return len(self._files - self._chosen - given)

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
            self._remember(_Step(None, before=False, reasons=before))

    def undo(self) -> None:
        """Undo the last step, where there is one."""
        if not self._steps:
            return
        step = self._steps.pop()
        if step.files is not None:
            self._set(EntrySet.restore(self._index, step.files), on=step.before)
        if step.reasons is not None:
            self._reasons = step.reasons

    def _turn(self, numbers: Iterable[int], *, on: bool) -> int:
        wanted = EntrySet.below(self._index, numbers)
        changed = wanted & self._may - self._chosen if on else wanted & self._chosen
        if changed:
            self._set(changed, on=on)
            self._remember(_Step(changed.keep(), before=not on))
        return len(changed)

    def _set(self, files: EntrySet, *, on: bool) -> None:
        sign = 1 if on else -1
        self._chosen = self._chosen | files if on else self._chosen - files
        self.size += sign * files.size
        self.files += sign * len(files)
        self._count(files, self._taken, sign)

    def _count(self, files: EntrySet, counts: array[int], sign: int) -> None:
        """Count files in all folders around them."""
        for folder, here in files.by_folder():
            above: int | None = folder
            while above is not None:
                counts[above] += sign * here
                above = self._index.parent(above)

    def _remember(self, step: _Step) -> None:
        self._steps.append(step)
        del self._steps[:-_REMEMBERED]
