"""A package being written as volumes (docs/cvx-format.md sections 9 and 14)."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

from casevault_gui.core.errors import TooManyVolumes, UnfinishedExists
from casevault_gui.core.files import fsync_folder, shown_path, translate_os_error
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.package.durable_file import PushedFile
from casevault_gui.core.package.volume_head import LENGTH, VolumeHead
from casevault_gui.core.volume_names import MOST_VOLUMES, volume_path

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class _Part:
    path: Path
    offset: int
    length: int


class DurableVolumes:
    """A package being written as files of at most `size` bytes each, heads included.

    As `DurableFile`: new, never replacing, mode 0600. A volume that is full is durable at once, but
    for its head: that is written when the package's length is known. Raises `TargetTrouble`.
    """

    def __init__(self, base: Path, package_id: bytes, size: int) -> None:
        """Create volume 1 of what will be called `base`; `UnfinishedExists` if one is there."""
        if size <= LENGTH:
            raise ValueError(size)
        if os.path.lexists(base):
            raise UnfinishedExists(path=shown_path(base))
        self._base = base
        self._package = package_id
        self._size = size
        self._full: list[_Part] = []
        self._before = 0
        self._windows = 0
        self._file: PushedFile | None = None
        self._open_next()

    @property
    def length(self) -> int:
        """Bytes of the package written; heads do not count."""
        return self._before + (self._file.length - LENGTH if self._file else 0)

    @property
    def count(self) -> int:
        """How many volumes there are."""
        return len(self._full) + (self._file is not None)

    def write(self, data: memoryview | bytes) -> None:
        """Write all of `data` at the end."""
        view = memoryview(data)
        while view:
            file = self._file or self._open_next()
            room = self._size - file.length
            if room == 0:
                self._settle()
                continue
            try:
                file.write(view[:room])
            except OSError as error:
                raise translate_os_error(error, self._path) from error
            view = view[room:]

    def write_on_pages(
        self, memory: memoryview, start: int, size: int, free: Callable[[], None]
    ) -> None:
        """Write `size` bytes of `memory` as any others: volumes end in the midst of pages."""
        try:
            self.write(memory[start : start + size])
        finally:
            free()

    def write_beginning(self, data: bytes) -> None:
        """Write as any other part: each volume says by itself whose it is."""
        self.write(data)

    @property
    def windows(self) -> int:
        """How many windows were finished by writing; each is to be pushed once."""
        return self._windows + (self._file.windows if self._file else 0)

    @property
    def settled(self) -> int:
        """Bytes of the package that the device has taken; heads do not count."""
        return self._before + (max(0, self._file.settled - LENGTH) if self._file else 0)

    def push(self) -> None:
        """Push the oldest finished window to the device, unless its volume is durable already."""
        if self._file is not None:
            self._file.push()

    def push_rest(self) -> bool:
        """Push one more window of what was written; False if none is left."""
        try:
            return self._file is not None and self._file.push_rest()
        except OSError as error:
            raise translate_os_error(error, self._path) from error

    def finish(self) -> None:
        """Make all volumes durable, with their heads, and close them; void on failure."""
        if self._file is not None:
            self._settle()
        count, total = len(self._full), self._before
        for number, part in enumerate(self._full, 1):
            head = VolumeHead(self._package, number, count, part.offset, part.length, total)
            _put_head(part.path, head)
        fsync_folder(self._base.parent)

    def close(self) -> None:
        """Close without making anything durable."""
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.close()
            self._file = None

    @property
    def _path(self) -> Path:
        return volume_path(self._base, len(self._full) + 1)

    def _open_next(self) -> PushedFile:
        number = len(self._full) + 1
        if number > MOST_VOLUMES:
            raise TooManyVolumes(path=shown_path(self._base), limit=MOST_VOLUMES)
        try:
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0)
            file = PushedFile(os.open(self._path, flags, 0o600))
        except FileExistsError as error:
            raise UnfinishedExists(path=shown_path(self._path)) from error
        except OSError as error:
            raise translate_os_error(error, self._path) from error
        self._file = file
        try:
            # Says from the first byte on whose it is, so that only its owner removes it.
            file.write_beginning(VolumeHead(self._package, number).pack())
        except OSError as error:
            raise translate_os_error(error, self._path) from error
        return file

    def _settle(self) -> None:
        file, path = self._file, self._path
        if file is None:
            return
        try:
            file.flush()
            file.forget()
        except OSError as error:
            raise translate_os_error(error, path) from error
        finally:
            self.close()
        self._windows += file.windows
        self._full.append(_Part(path, self._before, file.length - LENGTH))
        self._before += file.length - LENGTH


def _put_head(path: Path, head: VolumeHead) -> None:
    try:
        flags = os.O_WRONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)
        file = PushedFile(os.open(path, flags))
        try:
            file.write(head.pack())
            os.fsync(file.descriptor)
            file.forget()
        finally:
            file.close()
    except OSError as error:
        raise translate_os_error(error, path) from error
