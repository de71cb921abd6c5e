"""What the interposer wrote down: every change below a folder, in order."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_HEAD = struct.Struct("=5q")
OPEN, WRITE, TRUNCATE, TIME, SYNC, SYNC_ALL = "O", "W", "T", "H", "S", "A"
RENAME, LINK, UNLINK, MKDIR, MARK = "R", "L", "U", "M", "!"
NEW, NAMELESS = 1, 2
"""How a file was opened: it was not there; or it has no name."""


class Change(NamedTuple):
    """One change; what the parts mean depends on its kind: see `interposer.c`."""

    kind: str
    number: int
    """A descriptor, where there is one."""
    amount: int
    """Offset, length, time in ns, or how it was opened."""
    data: bytes
    """What was written; else a path or a text."""
    target: str
    """The second path, where there are two."""

    @property
    def path(self) -> str:
        """The first path."""
        return self.data.decode()


def read_trace(path: Path) -> Iterator[Change]:
    """Give the changes in order."""
    data = memoryview(path.read_bytes())
    while data:
        kind, number, amount, first, second = _HEAD.unpack_from(data)
        data = data[_HEAD.size :]
        end = first + second
        target = bytes(data[first:end]).decode()
        yield Change(chr(kind), number, amount, bytes(data[:first]), target)
        data = data[end:]
