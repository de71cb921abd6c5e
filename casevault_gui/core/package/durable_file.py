"""Files written from start to end, pushed to the device meanwhile; and the package's own."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
import time
from collections import deque
from typing import TYPE_CHECKING, Final

from casevault_gui.core.errors import UnfinishedExists
from casevault_gui.core.files import fsync_folder, shown_path, translate_os_error
from casevault_gui.core.package.past_cache import PAGE
from casevault_gui.core.package.past_cache_writing import PastCacheWriting

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LARGEST_WINDOW: Final = 8 << 20
"""How many bytes are pushed to the device at a time, at most; a slow one gets fewer."""
_LEAST_WINDOW: Final = 1 << 20
_LONG, _SHORT = 0.2, 0.05
"""Seconds for a window: beyond the first the next are smaller, within the second larger."""
_AHEAD = 128 << 20
_KEEP_SIZE = 1
_SYNC_WAIT_BEFORE, _SYNC_WRITE, _SYNC_WAIT_AFTER = 1, 2, 4
_SYNCFS_TELLS = (5, 8)


class PushedFile:
    """An open, empty file for sequential writing. Raises `OSError`.

    Space is asked for ahead, and written windows are pushed out while the work goes on, so that the
    final flush is short, the page cache stays small, and progress tells the truth about the device.
    A window is what the device takes in a fifth of a second: who stops waits for no more than that.
    What follows `write_beginning` goes past the cache, if the system and the device are good at it.
    """

    def __init__(self, descriptor: int) -> None:
        """Take over the descriptor."""
        self.descriptor = descriptor
        self.length = 0
        self.windows = 0
        self._window = _LEAST_WINDOW
        self._ends = deque[int]()
        self._finished = 0
        self._pushed = 0
        self._settled = 0
        self._allocated = 0
        self._durable = False
        self._past_cache: PastCacheWriting | None = None

    @property
    def settled(self) -> int:
        """Bytes that the device has taken; all that was written where the system does not tell."""
        if self._past_cache is not None:
            return self._past_cache.written
        return self.length if _sync_file_range is None else self._settled

    def write(self, data: memoryview | bytes) -> None:
        """Write all of `data` at the end; `windows` counts a window that is finished by it."""
        self._make_room()
        if self._past_cache is not None:
            self._past_cache.write(data)
            self._went_past(self._past_cache, len(data))
            return
        view = memoryview(data)
        while view:
            written = os.write(self.descriptor, view)
            self.length += written
            view = view[written:]
        if self.length - self._finished >= self._window:
            # A page that is written only in part would be written twice.
            self._finish_window(self.length - self.length % PAGE)

    def write_on_pages(
        self, memory: memoryview, start: int, size: int, free: Callable[[], None]
    ) -> None:
        """Write `size` bytes at the end, from `start` of `memory`, which begins with a page.

        What is before `start` may be overwritten. If the file ends as far from one of its pages,
        nothing is copied. `free` is called once when the memory can be used again, whatever
        happens and on whatever thread, at the latest when the file is closed.
        """
        past = self._past_cache
        if past is None or start != self.length % PAGE or size < PAGE:
            try:
                self.write(memory[start : start + size])
            finally:
                free()
            return
        self._make_room()
        past.write_on_pages(memory, start, size, free)
        self._went_past(past, size)

    def write_beginning(self, data: bytes) -> None:
        """Write what says whose file this is, durable before anything follows it.

        After a loss of power what is left can then be told from somebody else's file.
        """
        self.write(data)
        os.fsync(self.descriptor)
        whole = len(data) - len(data) % PAGE
        with contextlib.suppress(OSError):
            self._past_cache = PastCacheWriting(self.descriptor, whole, data[whole:])

    def _back_to_cache(self) -> None:
        """Write what comes as any other file is written."""
        if self._past_cache is not None:
            self._finished = self._pushed = self._settled = self._past_cache.end()
            self._past_cache = None
            os.lseek(self.descriptor, self.length, os.SEEK_SET)

    def push(self) -> None:
        """Push the oldest finished window to the device, and drop the one before from the cache.

        Waits for the device to have taken the one before. Linux only and best effort: `flush`
        alone makes the file durable.
        """
        if not self._ends:
            return
        start, self._pushed = self._pushed, self._ends.popleft()
        if _sync_file_range is None:
            return
        begun, first = time.monotonic(), not start
        _sync_file_range(self.descriptor, start, self._pushed - start, _SYNC_WRITE)
        self._settle(start)
        took = time.monotonic() - begun
        if took > _LONG:
            self._window = max(_LEAST_WINDOW, self._window // 2)
        elif took < _SHORT and not first:
            self._window = min(LARGEST_WINDOW, self._window * 2)

    def push_rest(self) -> bool:
        """Push one more window of what was written and see it settle; False if none is left.

        Nobody may be writing or pushing meanwhile.
        """
        self._back_to_cache()
        if self._finished < self.length:
            self._finish_window(min(self.length, self._finished + self._window))
        if self._ends:
            self.push()
        elif self.settled < self._pushed:
            self._settle(self._pushed)
        else:
            return False
        return True

    def _finish_window(self, end: int) -> None:
        self._ends.append(end)
        self._finished = end
        self.windows += 1

    def _settle(self, end: int) -> None:
        start, size = self._settled, end - self._settled
        if size and _sync_file_range is not None:
            wait = _SYNC_WAIT_BEFORE | _SYNC_WRITE | _SYNC_WAIT_AFTER
            _sync_file_range(self.descriptor, start, size, wait)
            os.posix_fadvise(self.descriptor, start, size, os.POSIX_FADV_DONTNEED)
        self._settled = end

    def flush(self) -> None:
        """Make the file durable. A failed fsync is never tried again: a second one may lie."""
        self._back_to_cache()
        if self._allocated > self.length:
            os.ftruncate(self.descriptor, self.length)
        os.fsync(self.descriptor)
        self._durable = True

    def forget(self) -> None:
        """Drop the flushed file from the page cache: who reads it then asks the device."""
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(self.descriptor, 0, 0, os.POSIX_FADV_DONTNEED)

    def close(self) -> None:
        """Close without making anything durable.

        Raises `OSError` only for what was not flushed: some volumes tell of a lost write here.
        """
        if self._past_cache is not None:
            # Or somebody else's file, opened under the same number, might be written to.
            self._past_cache.close()
        if self.descriptor >= 0:
            descriptor, self.descriptor = self.descriptor, -1
            try:
                os.close(descriptor)
            except OSError:
                if not self._durable:
                    raise

    def _make_room(self) -> None:
        self._durable = False
        if self.length >= max(self._allocated, LARGEST_WINDOW):
            # Best effort: whether there is room, only writing tells. First for what is on its way,
            # or what follows might be given all the room that is left.
            self._allocated = self.length + _AHEAD
            if _fallocate is not None:
                start = self.length if self._past_cache is None else self._past_cache.written
                _fallocate(self.descriptor, _KEEP_SIZE, start, self._allocated - start)

    def _went_past(self, past: PastCacheWriting, size: int) -> None:
        self.length += size
        if not past.pays:
            self._back_to_cache()


class DurableFile:
    """A package being written: new, never replacing, mode 0600. Raises `TargetTrouble`."""

    def __init__(self, path: Path) -> None:
        """Create the file; `UnfinishedExists` if something is there."""
        self.path = path
        try:
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0)
            self._file = PushedFile(os.open(path, flags, 0o600))
        except FileExistsError as error:
            raise UnfinishedExists(path=shown_path(path)) from error
        except OSError as error:
            raise translate_os_error(error, path) from error

    @property
    def length(self) -> int:
        """Bytes written."""
        return self._file.length

    def write(self, data: memoryview | bytes) -> None:
        """Write all of `data` at the end."""
        try:
            self._file.write(data)
        except OSError as error:
            raise translate_os_error(error, self.path) from error

    def write_on_pages(
        self, memory: memoryview, start: int, size: int, free: Callable[[], None]
    ) -> None:
        """Do as `PushedFile` does."""
        try:
            self._file.write_on_pages(memory, start, size, free)
        except OSError as error:
            raise translate_os_error(error, self.path) from error

    def write_beginning(self, data: bytes) -> None:
        """Write what says whose package this is, durable before anything follows it."""
        try:
            self._file.write_beginning(data)
        except OSError as error:
            raise translate_os_error(error, self.path) from error

    @property
    def windows(self) -> int:
        """How many windows were finished by writing; each is to be pushed once."""
        return self._file.windows

    @property
    def settled(self) -> int:
        """Bytes that the device has taken."""
        return self._file.settled

    def push(self) -> None:
        """Push the oldest finished window to the device."""
        self._file.push()

    def push_rest(self) -> bool:
        """Push one more window of what was written; False if none is left."""
        try:
            return self._file.push_rest()
        except OSError as error:
            raise translate_os_error(error, self.path) from error

    def finish(self) -> None:
        """Make the file durable and close it, forgotten by the page cache; void on failure."""
        try:
            self._file.flush()
            self._file.forget()
        except OSError as error:
            raise translate_os_error(error, self.path) from error
        finally:
            self.close()
        fsync_folder(self.path.parent)

    def close(self) -> None:
        """Close without making anything durable."""
        with contextlib.suppress(OSError):
            self._file.close()


def can_sync_volume() -> bool:
    """Whether `sync_volume` works here and tells of errors: on Linux from 5.8 on."""
    if _syncfs is None:
        return False
    version = os.uname().release.split(".")
    return tuple(int("0" + part) if part.isdigit() else 0 for part in version[:2]) >= _SYNCFS_TELLS


def sync_volume(descriptor: int) -> None:
    """Make everything written to the volume of an open file or folder durable.

    Raises `OSError` for any error there since the descriptor was opened.
    """
    if _syncfs is None or _syncfs(descriptor) != 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))


def _system_call(name: str, *arguments: type) -> ctypes._NamedFuncPointer | None:
    if not sys.platform.startswith("linux"):
        return None
    function = getattr(ctypes.CDLL(None, use_errno=True), name, None)
    if function is not None:
        function.argtypes = arguments
    return function


_sync_file_range = _system_call(
    "sync_file_range", ctypes.c_int, ctypes.c_int64, ctypes.c_int64, ctypes.c_uint
)
# Not posix_fallocate: where the file system cannot allocate, that one writes zeros everywhere.
_fallocate = _system_call("fallocate64", ctypes.c_int, ctypes.c_int, ctypes.c_int64, ctypes.c_int64)
_syncfs = _system_call("syncfs", ctypes.c_int)
