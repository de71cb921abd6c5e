"""Reading files past the page cache, where the system can (Linux, `O_DIRECT`).

What is read once need not be in memory: pages for it cost a processor more than the encryption
does, and in a virtual machine more than all the rest together. And what is verified so is what the
device has. The system gives whole pages only, into memory that begins with a page.
"""

from __future__ import annotations

import contextlib
import errno
import os
from mmap import mmap
from threading import Lock
from typing import TYPE_CHECKING, Final

from casevault_gui.core.files import close_reader

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from casevault_gui.core.package.sealed_file import SealedBytes, SealedFile

PAGE: Final = 4_096
DIRECT: Final = getattr(os, "O_DIRECT", 0)
"""What a descriptor is opened with to pass the cache by; 0 where nothing does."""


class PastCacheReading:
    """The bytes of an open file from its device, at any place; use as a context.

    Whatever cannot be had so is read as usual: beyond a fault, or where the file system cannot.
    What the cache has of the file is forgotten then, so that its device is asked.
    """

    def __init__(self, file: SealedFile, descriptor: int) -> None:
        """Read what `descriptor` is open for; `file` reads it as usual."""
        self._usual = AsUsual(file)
        self._descriptor = -1
        try:
            self._descriptor = _opened_directly(file.path, descriptor)
        except OSError:
            _forget(descriptor)

    def read_on_pages(self, memory: memoryview, offset: int, size: int) -> int:
        """Read `size` bytes at `offset` into `memory`, and return where in it they begin.

        `memory` is of `pages`. Raises `PackageTruncated` or `SourceUnreadable`.
        """
        phase = offset % PAGE
        if self._descriptor >= 0 and self._filled(memory, offset - phase, phase + size):
            return phase
        return self._usual.read_on_pages(memory, offset, size)

    def __enter__(self) -> Self:
        """Use as a context."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close what was opened."""
        if self._descriptor >= 0:
            close_reader(self._descriptor)
            self._descriptor = -1

    def _filled(self, memory: memoryview, start: int, wanted: int) -> bool:
        whole = memory[: -(-wanted // PAGE) * PAGE]
        done = 0
        try:
            while done < wanted and not done % PAGE:
                count = os.preadv(self._descriptor, [whole[done:]], start + done)
                if not count:
                    break
                done += count
        except OSError:
            # Whoever reads the same as usual hears of it.
            return False
        return done >= wanted


class AsUsual:
    """Reads as usual for who could read from the device; one thread at a time."""

    def __init__(self, file: SealedBytes) -> None:
        """Read `file`."""
        self._file = file
        self._turn = Lock()

    def read_on_pages(self, memory: memoryview, offset: int, size: int) -> int:
        """Do as `PastCacheReading` does."""
        with self._turn:
            self._file.read_into(memory[:size], offset)
        return 0


def pages(size: int) -> memoryview:
    """Return memory for so many bytes that begin anywhere in its first page."""
    return memoryview(mmap(-1, (-(-size // PAGE) + 1) * PAGE))


def _forget(descriptor: int) -> None:
    if hasattr(os, "posix_fadvise"):
        with contextlib.suppress(OSError):
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)


def _opened_directly(path: Path, descriptor: int) -> int:
    """Return another descriptor for the very file at `path`, past the cache; raises `OSError`."""
    if not DIRECT:
        raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))
    # Not by /proc/self/fd: a process whose memory nobody may read cannot reach that itself.
    opened = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK | DIRECT)
    if os.path.sameopenfile(opened, descriptor):
        return opened
    close_reader(opened)
    raise OSError(errno.ESTALE, os.strerror(errno.ESTALE))
