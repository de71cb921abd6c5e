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

_WINDOW = 64 << 20
_SYNC_WAIT_BEFORE, _SYNC_WRITE, _SYNC_WAIT_AFTER = 1, 2, 4


class DurableFile:
    """A new file for sequential writing, mode 0600. Raises `TargetTrouble` on every I/O error.

    Written windows are pushed out while the work goes on, so that the final flush is short, the
    page cache stays small, and progress tells the truth about the device.
    """

    def __init__(self, path: Path) -> None:
        """Create the file; `UnfinishedExists` if something is there."""
        self.path = path
        self.length = 0
        self._pushed = 0
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
            while view:
                written = os.write(self._descriptor, view)
                self.length += written
                view = view[written:]
        except OSError as error:
            raise translate_os_error(error, self.path) from error

    def push(self) -> None:
        """Push finished windows to the device and drop them from the page cache.

        Linux only and best effort: `finish` alone makes the file durable.
        """
        end = self.length - self.length % _WINDOW
        if _sync_file_range is None or end <= self._pushed:
            return
        start, size = self._pushed, end - self._pushed
        _sync_file_range(self._descriptor, start, size, _SYNC_WRITE)
        if start >= _WINDOW:
            wait = _SYNC_WAIT_BEFORE | _SYNC_WRITE | _SYNC_WAIT_AFTER
            _sync_file_range(self._descriptor, start - _WINDOW, _WINDOW, wait)
            os.posix_fadvise(self._descriptor, start - _WINDOW, _WINDOW, os.POSIX_FADV_DONTNEED)
        self._pushed = end

    def finish(self) -> None:
        """Make the file durable, drop it from the page cache and close it.

        A failed fsync is never retried: a second one may lie. The copy is void.
        """
        try:
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


def _load_sync_file_range() -> ctypes._NamedFuncPointer | None:
    if not sys.platform.startswith("linux"):
        return None
    function = getattr(ctypes.CDLL(None, use_errno=True), "sync_file_range", None)
    if function is not None:
        function.argtypes = [ctypes.c_int, ctypes.c_int64, ctypes.c_int64, ctypes.c_uint]
    return function


_sync_file_range = _load_sync_file_range()
