"""A package that lies in several files, read as if it were one (docs/cvx-format.md section 14).

Any of its files leads to the others. What their heads say is not authenticated: it only decides
which bytes are read where, and these prove themselves as those of any package do.
"""

from __future__ import annotations

import os
from bisect import bisect_right
from collections import OrderedDict
from contextlib import ExitStack
from threading import Lock
from typing import TYPE_CHECKING

from casevault_gui.core.errors import PackageTruncated, SourceUnreadable, VolumeHeadInvalid
from casevault_gui.core.files import close_reader, shown_path
from casevault_gui.core.package.header import MAGIC as PACKAGE
from casevault_gui.core.package.past_cache import AsUsual, pages
from casevault_gui.core.package.sealed_file import SealedFile, VolumeFacts, open_to_read
from casevault_gui.core.package.volume_head import LENGTH, MAGIC, VolumeHead
from casevault_gui.core.package.volume_search import Volume, VolumeSearch
from casevault_gui.core.positions import read_into_at
from casevault_gui.core.volume_names import named_volume, volumes_at

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from pathlib import Path

    from casevault_gui.core.package.sealed_file import DeviceBytes

_MOST_OPEN = 64


def open_sealed(path: Path, *, damaged: bool = False) -> SealedFile:
    """Open a package by its file, by any of its volumes, or by the name its volumes begin with.

    A `damaged` set is opened with what is there of it. Raises `SourceUnreadable`; unless `damaged`,
    `VolumeHeadInvalid`, `VolumeDoubled`, `VolumeForeign`, `VolumeMissing`, `VolumeCut`.
    """
    if not os.path.lexists(path):
        standing = volumes_at(path)
        path = standing[0] if standing else path
    file = SealedFile(path)
    keep = False
    try:
        start = _start(file, damaged=damaged)
        lost = damaged and named_volume(path) is not None and not start.startswith(PACKAGE)
        if not start.startswith(MAGIC) and not lost:
            keep = True
            return file
        try:
            opened = Volume(path, VolumeHead.parse(start), file.size)
        except VolumeHeadInvalid as error:
            error.facts["path"] = shown_path(path)
            found = _any_other(path) if damaged else None
            if found is None and damaged:
                keep = True
                return file
            if found is None:
                raise
            opened = found
        return VolumeSet(opened, damaged=damaged)
    finally:
        if not keep:
            file.close()


class VolumeSet(SealedFile):
    """The files of one package. What is not there raises `SourceUnreadable` when it is read."""

    def __init__(self, opened: Volume, *, damaged: bool = False) -> None:
        """Find the others; raises as `open_sealed`."""
        self.path = opened.path
        named = named_volume(opened.path)
        self.name = named[0].name if named else opened.path.name
        self.size = opened.head.total
        search = VolumeSearch(opened)
        parts = search.left() if damaged else search.whole()
        self._parts = _apart(parts)
        self._starts = [part.head.offset for part in self._parts]
        self._lock = Lock()
        self._open: OrderedDict[Path, int] = OrderedDict()
        there = {part.head.number: part for part in parts}
        self.volumes = tuple(
            VolumeFacts(number, there[number].path, there[number].size)
            if number in there
            else VolumeFacts(number, None, 0)
            for number in range(1, opened.head.count + 1)
        )
        self.readable = _joined(self._parts)
        shifts = (part.size - LENGTH - part.head.length for part in self._parts)
        self.shifts = tuple(sorted({shift for shift in shifts if shift}))

    def read_into(self, out: memoryview, offset: int) -> None:
        """Fill `out` from `offset`; raise `PackageTruncated` or `SourceUnreadable`."""
        while out:
            part, size = self.part_at(offset)
            self._read_part(part, out[:size], offset)
            out, offset = out[size:], offset + size

    def part_at(self, offset: int) -> tuple[Volume, int]:
        """Return the volume in which `offset` lies, and how many bytes it has from there on.

        Raises `PackageTruncated` or `SourceUnreadable`.
        """
        if offset >= self.size:
            raise PackageTruncated(reason="package ended", size=self.size)
        at = bisect_right(self._starts, offset) - 1
        size = self._parts[at].there - offset if at >= 0 else 0
        if size <= 0:
            raise SourceUnreadable(path=shown_path(self.path), errno=0, problem="missing")
        return self._parts[at], size

    def from_device(self) -> AbstractContextManager[DeviceBytes]:
        """Return the same bytes, read past the page cache if possible."""
        return _FromDevice(self)

    def expect(self, offset: int, length: int) -> None:
        """Leave it to the system, which reads ahead in each file by itself."""

    def close(self) -> None:
        """Close the files."""
        with self._lock:
            while self._open:
                close_reader(self._open.popitem()[1])

    def _read_part(self, part: Volume, out: memoryview, offset: int) -> None:
        place = LENGTH + offset - part.head.offset
        # Others may read at the same time, and a file is closed where too many are open.
        with self._lock:
            descriptor = self._descriptor_of(part.path)
            try:
                while out:
                    count = read_into_at(descriptor, out, place)
                    if count == 0:
                        raise PackageTruncated(reason="volume ended", size=self.size)
                    out, place = out[count:], place + count
            except OSError as error:
                raise SourceUnreadable.of(shown_path(part.path), error) from error

    def _descriptor_of(self, path: Path) -> int:
        if path not in self._open:
            if len(self._open) >= _MOST_OPEN:
                close_reader(self._open.popitem(last=False)[1])
            self._open[path] = open_to_read(path)[0]
        self._open.move_to_end(path)
        return self._open[path]


class _FromDevice(ExitStack):
    """The bytes of a set, those of each file past the page cache; use as a context.

    One thread at a time reads: others wait.
    """

    def __init__(self, volumes: VolumeSet) -> None:
        super().__init__()
        self._volumes = volumes
        self._part: Volume | None = None
        self._source: DeviceBytes = AsUsual(volumes)
        self._scratch = memoryview(b"")
        self._turn = Lock()

    def read_on_pages(self, memory: memoryview, offset: int, size: int) -> int:
        """Do as `PastCacheReading` does; raise as the set does."""
        with self._turn:
            return self._read(memory, offset, size)

    def _read(self, memory: memoryview, offset: int, size: int) -> int:
        _, there = self._volumes.part_at(offset)
        if there >= size:
            return self._read_part(memory, offset, size)
        if len(self._scratch) < len(memory):
            self._scratch = pages(len(memory))
        done = 0
        while done < size:
            _, there = self._volumes.part_at(offset + done)
            count = min(there, size - done)
            start = self._read_part(self._scratch, offset + done, count)
            memory[done : done + count] = self._scratch[start : start + count]
            done += count
        return 0

    def _read_part(self, memory: memoryview, offset: int, size: int) -> int:
        part, _ = self._volumes.part_at(offset)
        try:
            if part is not self._part:
                self._turn_to(part)
            return self._source.read_on_pages(memory, LENGTH + offset - part.head.offset, size)
        except PackageTruncated:
            # The set says better what is missing.
            return AsUsual(self._volumes).read_on_pages(memory, offset, size)

    def _turn_to(self, part: Volume) -> None:
        self.close()
        self._part = None
        file = SealedFile(part.path)
        self.callback(file.close)
        self._source = self.enter_context(file.from_device())
        self._part = part


def _start(file: SealedFile, *, damaged: bool) -> bytes:
    try:
        return file.read(0, LENGTH)
    except SourceUnreadable:
        if damaged:
            return b""
        raise


def _any_other(path: Path) -> Volume | None:
    """Return a volume beside a file whose own head is lost, by name, if one holds."""
    named = named_volume(path)
    for other in volumes_at(named[0]) if named else ():
        try:
            return Volume.read(other)
        except (VolumeHeadInvalid, SourceUnreadable):
            continue
    return None


def _apart(parts: list[Volume]) -> list[Volume]:
    """Return parts with anything in them by place, none that begins before another's end."""
    kept: list[Volume] = []
    for part in sorted(parts, key=lambda part: part.head.offset):
        end = kept[-1].there if kept else 0
        if end <= part.head.offset < part.there:
            kept.append(part)
    return kept


def _joined(parts: list[Volume]) -> tuple[tuple[int, int], ...]:
    """Return the ranges that parts which stand apart cover together."""
    ranges: list[tuple[int, int]] = []
    for part in parts:
        start = part.head.offset
        if ranges and ranges[-1][1] == start:
            start = ranges.pop()[0]
        ranges.append((start, part.there))
    return tuple(ranges)
