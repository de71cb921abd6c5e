"""Reading and writing at a position of an open file, whatever its own position is.

POSIX has calls for it (pread, pwrite). Windows has none that Python knows: there a file's own
position is moved, by one thread at a time.
"""

from __future__ import annotations

import os
from threading import Lock

_moving = Lock()


def moved_read(descriptor: int, count: int, position: int) -> bytes:
    """Do what `read_at` does by moving the file's own position."""
    with _moving:
        os.lseek(descriptor, position, os.SEEK_SET)
        return os.read(descriptor, count)


def moved_read_into(descriptor: int, buffer: memoryview, position: int) -> int:
    """Do what `read_into_at` does by moving the file's own position."""
    data = moved_read(descriptor, len(buffer), position)
    buffer[: len(data)] = data
    return len(data)


def moved_write(descriptor: int, data: memoryview | bytes, position: int) -> int:
    """Do what `write_at` does by moving the file's own position."""
    with _moving:
        os.lseek(descriptor, position, os.SEEK_SET)
        return os.write(descriptor, data)


if hasattr(os, "preadv"):

    def read_at(descriptor: int, count: int, position: int) -> bytes:
        """Return up to `count` bytes at `position`, none at the end; raise `OSError`."""
        return os.pread(descriptor, count, position)

    def read_into_at(descriptor: int, buffer: memoryview, position: int) -> int:
        """Fill the start of `buffer` from `position`; return how many bytes; raise `OSError`."""
        return os.preadv(descriptor, [buffer], position)

    def write_at(descriptor: int, data: memoryview | bytes, position: int) -> int:
        """Write the start of `data` at `position`; return how many bytes; raise `OSError`."""
        return os.pwrite(descriptor, data, position)

else:
    read_at, read_into_at, write_at = moved_read, moved_read_into, moved_write
