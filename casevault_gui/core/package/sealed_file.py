"""The sealed bytes of a package in one file."""

from __future__ import annotations

import contextlib
import os
import stat
from typing import TYPE_CHECKING, NamedTuple, Protocol

from casevault_gui.core.errors import PackageTruncated, SourceUnreadable
from casevault_gui.core.files import close_reader, shown_path
from casevault_gui.core.package.past_cache import PastCacheReading
from casevault_gui.core.positions import read_into_at

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from pathlib import Path

_SECTOR = 4_096


class SealedBytes(Protocol):
    """The sealed file, for reading at any place."""

    def read_into(self, out: memoryview, offset: int) -> None:
        """Fill `out` from `offset`."""


class DeviceBytes(Protocol):
    """The sealed file, for reading from its device if possible."""

    def read_on_pages(self, memory: memoryview, offset: int, size: int) -> int:
        """Read bytes into `memory`, which is of `pages`; return where in it they begin."""


class VolumeFacts(NamedTuple):
    """A volume of a package that lies in several files; `path` is None where it is missing.

    `size` is that of its file, in bytes.
    """

    number: int
    path: Path | None
    size: int


class SealedFile:
    """The sealed bytes of a package, for reading at any place.

    `path` is the file that was opened, `name` what the package is called, `volumes` the files that
    it lies in, where they are several. `readable` are the ranges [start, end) that may be there,
    ascending and apart from each other; `shifts` how much longer than sealed a volume is.
    """

    def __init__(self, path: Path) -> None:
        """Open the file; raise `SourceUnreadable`."""
        self.path = path
        self.name = path.name
        self._descriptor, status = open_to_read(path)
        self.size = status.st_size
        self.readable: tuple[tuple[int, int], ...] = ((0, self.size),)
        self.volumes: tuple[VolumeFacts, ...] = ()
        self.shifts: tuple[int, ...] = ()

    def read_into(self, out: memoryview, offset: int) -> None:
        """Fill `out` from `offset`; raise `PackageTruncated` or `SourceUnreadable`."""
        try:
            while out:
                count = read_into_at(self._descriptor, out, offset)
                if count == 0:
                    raise PackageTruncated(reason="file ended", size=self.size)
                out = out[count:]
                offset += count
        except OSError as error:
            raise SourceUnreadable.of(shown_path(self.path), error) from error

    def from_device(self) -> AbstractContextManager[DeviceBytes]:
        """Return the same bytes, read past the page cache if possible."""
        return PastCacheReading(self, self._descriptor)

    def expect(self, offset: int, length: int) -> None:
        """Have the system read this range ahead, where it can be asked; never waits for it."""
        if hasattr(os, "posix_fadvise"):
            with contextlib.suppress(OSError):
                os.posix_fadvise(self._descriptor, offset, length, os.POSIX_FADV_WILLNEED)

    def read(self, offset: int, length: int) -> bytes:
        """Return `length` bytes from `offset`; fewer only where the file ends."""
        data = bytearray(max(0, min(length, self.size - offset)))
        self.read_into(memoryview(data), offset)
        return bytes(data)

    def close(self) -> None:
        """Close the file."""
        if self._descriptor >= 0:
            descriptor, self._descriptor = self._descriptor, -1
            close_reader(descriptor)


def open_to_read(path: Path) -> tuple[int, os.stat_result]:
    """Open an ordinary file; return descriptor and status. Raises `SourceUnreadable`."""
    try:
        # A pipe named by mistake must not be waited for.
        flags = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0)
        descriptor = os.open(path, flags)
        status = os.fstat(descriptor)
    except OSError as error:
        raise SourceUnreadable.of(shown_path(path), error) from error
    if not stat.S_ISREG(status.st_mode):
        close_reader(descriptor)
        problem = "folder" if stat.S_ISDIR(status.st_mode) else "special"
        raise SourceUnreadable(path=shown_path(path), errno=0, problem=problem)
    return descriptor, status


def read_leniently(file: SealedFile, offset: int, length: int) -> bytes:
    """Return `length` bytes from `offset`, zeros for what is beyond the ends or cannot be read."""
    data = bytearray(length)
    view = memoryview(data)
    start, end = max(0, -offset), min(length, file.size - offset)
    try:
        if start < end:
            file.read_into(view[start:end], offset + start)
    except (PackageTruncated, SourceUnreadable):
        _read_by_sectors(file, view[start:end], offset + start)
    return bytes(data)


def _read_by_sectors(file: SealedFile, out: memoryview, offset: int) -> None:
    while out:
        size = min(_SECTOR - offset % _SECTOR, len(out))
        try:
            file.read_into(out[:size], offset)
        except (PackageTruncated, SourceUnreadable):
            out[:size] = bytes(size)
        out, offset = out[size:], offset + size
