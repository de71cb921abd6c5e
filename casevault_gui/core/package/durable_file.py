"""The file a package is written to: new, never replacing, pushed to the device meanwhile."""

from __future__ import annotations

import ctypes
import os
import sys
from typing import TYPE_CHECKING

from casevault_gui.core.errors import UnfinishedExists
from casevault_gui.core.files import fsync_folder, shown_path, translate_os_error

if TYPE_CHECKING:
    from pathlib import Path

WINDOW = 16 << 20
_AHEAD = 128 << 20
_KEEP_SIZE = 1
_SYNC_WAIT_BEFORE, _SYNC_WRITE, _SYNC_WAIT_AFTER = 1, 2, 4


class DurableFile:
    """A new file for sequential writing, mode 0600. Raises `TargetTrouble` on every I/O error.

    Space is asked for ahead, and written windows are pushed out while the work goes on, so that the
    final flush is short, the page cache stays small, and progress tells the truth about the device.
    """

    def __init__(self, path: Path) -> None:
        """Create the file; `UnfinishedExists` if something is there."""
        self.path = path
        self.length = 0
        self._pushed = 0
        self._settled = 0
        self._allocated = 0
        try:
            self._descriptor = os.open(
                path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0), 0o600
            )
        except FileExistsError as error:
            raise UnfinishedExists(path=shown_path(path)) from error
        except OSError as error:
            raise translate_os_error(error, path) from error

    def write(self, data: memoryview | bytes) -> None:
        """Write all of `data` at the end."""
        view = memoryview(data)
        try:
            if self.length >= max(self._allocated, WINDOW):
                self._allocate()
            while view:
                written = os.write(self._descriptor, view)
                self.length += written
                view = view[written:]
        except OSError as error:
            raise translate_os_error(error, self.path) from error

    def push(self) -> None:
        """Push finished windows to the device and drop them from the page cache.

        Waits for the device to have taken the window before. Linux only and best effort: `finish`
        alone makes the file durable.
        """
        end = self.length - self.length % WINDOW
        if _sync_file_range is None or end <= self._pushed:
            return
        start, before, size = self._pushed, self._settled, self._pushed - self._settled
        _sync_file_range(self._descriptor, start, end - start, _SYNC_WRITE)
        if size:
            wait = _SYNC_WAIT_BEFORE | _SYNC_WRITE | _SYNC_WAIT_AFTER
            _sync_file_range(self._descriptor, before, size, wait)
            os.posix_fadvise(self._descriptor, before, size, os.POSIX_FADV_DONTNEED)
        self._settled, self._pushed = start, end

    def finish(self) -> None:
        """Make the file durable, drop it from the page cache and close it.

        A failed fsync is never retried: a second one may lie. The copy is void.
        """
        try:
            if self._allocated > self.length:
                os.ftruncate(self._descriptor, self.length)
            os.fsync(self._descriptor)
            if hasattr(os, "posix_fadvise"):
                # So that reading back asks the device and not our own memory.
                os.posix_fadvise(self._descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        except OSError as error:
            raise translate_os_error(error, self.path) from error
        finally:
            self.close()
        fsync_folder(self.path.parent)

    def close(self) -> None:
        """Close without making anything durable."""
        if self._descriptor >= 0:
            descriptor, self._descriptor = self._descriptor, -1
            os.close(descriptor)

    def _allocate(self) -> None:
        # Beyond the end and best effort: whether there is room, only writing tells.
        self._allocated = self.length + _AHEAD
        if _fallocate is not None:
            _fallocate(self._descriptor, _KEEP_SIZE, self.length, _AHEAD)


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
