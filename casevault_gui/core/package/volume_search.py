"""Finding the volumes of a package from any one of them (docs/cvx-format.md section 14)."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Self

from casevault_gui.core.errors import (
    SourceUnreadable,
    VolumeCut,
    VolumeDoubled,
    VolumeForeign,
    VolumeHeadInvalid,
    VolumeMissing,
)
from casevault_gui.core.files import shown_path
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.package.sealed_file import SealedFile
from casevault_gui.core.package.volume_head import LENGTH, VolumeHead
from casevault_gui.core.volume_names import named_volume, volume_path

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

UNFINISHED = ".partial"
"""Ends the name of a package until it is whole; a volume's number follows."""
_MOST_LOOKED_AT = 10_000


@dataclass(frozen=True, slots=True)
class Volume:
    """A file with its head; `size` in bytes is the file's."""

    path: Path
    head: VolumeHead
    size: int

    @classmethod
    def read(cls, path: Path, *, unfinished: bool = False) -> Self:
        """Read a file's head; raise `VolumeHeadInvalid` or `SourceUnreadable`."""
        file = SealedFile(path)
        try:
            head = VolumeHead.parse(file.read(0, LENGTH), unfinished=unfinished)
            return cls(path, head, file.size)
        finally:
            file.close()

    @property
    def there(self) -> int:
        """Where in the package the bytes end that this file has of it."""
        return self.head.offset + max(0, min(self.head.length, self.size - LENGTH))


class VolumeSearch:
    """The volumes that belong to one that was opened, and what stands where they should."""

    def __init__(self, opened: Volume) -> None:
        """Look for them: first by name, then among all files of the folder."""
        self._opened = opened
        self._found: dict[int, list[Volume]] = {opened.head.number: [opened]}
        self._headless: list[Path] = []
        self._foreign: dict[int, Path] = {}
        self._closed: SourceUnreadable | None = None
        self._look_by_name()
        if self._missing:
            self._look_around()

    def whole(self) -> list[Volume]:
        """Return all volumes in order; raise what is wrong first."""
        for volumes in self._found.values():
            for each in volumes:
                if not self._agrees(each.head):
                    raise _disagreeing(each)
        self._refuse_doubled()
        if self._missing:
            raise self._why_missing()
        whole = [found[0] for _, found in sorted(self._found.items())]
        for before, each in pairwise(whole):
            if before.head.end != each.head.offset:
                raise _disagreeing(each)
        for each in whole:
            wanted = LENGTH + each.head.length
            if each.size != wanted:
                error = VolumeCut(path=shown_path(each.path), size=each.size, wanted=wanted)
                error.facts |= {"number": each.head.number, "count": each.head.count}
                raise error
        return whole

    def left(self) -> list[Volume]:
        """Return what is there of the set, one file for each number, by number.

        A file that is called like a missing volume and has no head is put in its place.
        """
        found: dict[int, Volume] = {}
        for number, volumes in self._found.items():
            fitting = [each for each in volumes if self._agrees(each.head)]
            if fitting:
                found[number] = max(fitting, key=lambda each: each.size)
        for path in self._headless:
            named = named_volume(path)
            if named is not None and named[1] not in found:
                volume = self._supposed(path, named[1], found)
                if volume is not None:
                    found[named[1]] = volume
        return [found[number] for number in sorted(found)]

    @property
    def _missing(self) -> list[int]:
        numbers = range(1, self._opened.head.count + 1)
        return [number for number in numbers if number not in self._found]

    def _agrees(self, head: VolumeHead) -> bool:
        mine = self._opened.head
        return (head.count, head.total) == (mine.count, mine.total)

    def _look_by_name(self) -> None:
        named = named_volume(self._opened.path)
        if named is None:
            return
        for number in range(1, self._opened.head.count + 1):
            path = volume_path(named[0], number)
            if path == self._opened.path:
                continue
            try:
                volume = Volume.read(path)
            except VolumeHeadInvalid:
                self._headless.append(path)
            except SourceUnreadable as error:
                if error.facts.get("problem") != "missing":
                    self._closed = self._closed or error
            else:
                self._take(volume)

    def _take(self, volume: Volume) -> None:
        head = volume.head
        if head.package == self._opened.head.package:
            self._found.setdefault(head.number, []).append(volume)
        else:
            self._foreign.setdefault(head.number, volume.path)

    def _look_around(self) -> None:
        missing, mine = set(self._missing), self._opened.head
        for path in self._others():
            try:
                volume = Volume.read(path)
            except (VolumeHeadInvalid, SourceUnreadable):
                continue
            if volume.head.package == mine.package and volume.head.number in missing:
                self._take(volume)

    def _others(self) -> Iterator[Path]:
        opened = self._opened.path
        mine = named_volume(opened)
        try:
            listed = list(islice(opened.parent.iterdir(), _MOST_LOOKED_AT))
        except OSError:
            return
        for path in sorted(listed):
            named = named_volume(path)
            if named is not None:
                looked_at = mine is not None and named[0] == mine[0]
                if looked_at and named[1] <= self._opened.head.count:
                    continue
                if named[0].name.endswith(UNFINISHED):
                    continue
            if path != opened:
                yield path

    def _refuse_doubled(self) -> None:
        for number, (one, *others) in sorted(self._found.items()):
            if others:
                count = self._opened.head.count
                error = VolumeDoubled(path=shown_path(one.path), number=number, count=count)
                error.facts["other"] = shown_path(others[0].path)
                if self._missing:
                    error.facts["numbers"] = _listed(self._missing)
                raise error

    def _why_missing(self) -> Exception:
        count, missing = self._opened.head.count, self._missing
        if self._closed is not None:
            return self._closed
        if self._headless:
            path = shown_path(self._headless[0])
            return VolumeHeadInvalid(reason="no head", path=path, problem="damaged")
        for number in missing:
            if number in self._foreign:
                path = shown_path(self._foreign[number])
                return VolumeForeign(path=path, number=number, count=count)
        opened = self._opened.path
        return VolumeMissing(
            path=shown_path(opened),
            folder=shown_path(opened.absolute().parent),
            numbers=_listed(missing),
            count=count,
        )

    def _supposed(self, path: Path, number: int, found: dict[int, Volume]) -> Volume | None:
        """Return a file without a head as the volume its name tells, in its probable place."""
        mine = self._opened.head
        try:
            file = SealedFile(path)
        except SourceUnreadable:
            return None
        file.close()
        size = file.size - LENGTH
        if number == 1:
            offset = 0
        elif number - 1 in found:
            offset = found[number - 1].head.end
        elif number + 1 in found:
            offset = found[number + 1].head.offset - size
        else:
            lengths = [each.head.length for each in found.values() if each.head.number < mine.count]
            offset = (number - 1) * lengths[0] if lengths else -1
        length = min(size, mine.total - offset)
        if offset < 0 or length < 1:
            return None
        return Volume(path, replace(mine, number=number, offset=offset, length=length), file.size)


def _disagreeing(volume: Volume) -> VolumeHeadInvalid:
    return VolumeHeadInvalid(
        reason="not as the others", path=shown_path(volume.path), problem="disagrees"
    )


def _listed(numbers: list[int]) -> str:
    """Return numbers as text, runs of them by first and last."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1][1:] = [number]
        else:
            runs.append([number])
    return ", ".join("–".join(map(str, run)) for run in runs)
