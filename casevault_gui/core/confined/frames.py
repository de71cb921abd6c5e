"""A message on the pipes between the program and a process of its own, in either direction.

Four letters that say what it is, the length of its JSON (4 bytes, big-endian), that of its data
(8), both.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Final

_HEAD: Final = struct.Struct(">4sLQ")
_PIECE: Final = 1 << 20

Read = Callable[[int], bytes | None]
"""Returns at most so many bytes of a pipe, none at its end."""


class FrameInvalid(ValueError):
    """The bytes are no message of the kind awaited, or one beyond its limits."""


class Form:
    """A kind of message: how it begins, and the most bytes of its JSON and of its data.

    No data class: loading those takes a quarter of the time in which a small process starts.
    """

    def __init__(self, mark: bytes, most_header: int, most_data: int) -> None:
        """Keep them."""
        self.mark = mark
        self.most_header = most_header
        self.most_data = most_data

    def head(self, header: bytes, size: int) -> bytes:
        """Return what goes before `size` bytes of data."""
        return _HEAD.pack(self.mark, len(header), size) + header

    def read(self, read: Read) -> tuple[bytes, bytearray]:
        """Return JSON and data of the next message; raises `FrameInvalid`, `EOFError`."""
        header, size = self.begin(read)
        return header, exactly(read, size)

    def begin(self, read: Read) -> tuple[bytes, int]:
        """Return the JSON of the next message, and how much data follows; raises as `read`."""
        found, header, size = _HEAD.unpack(exactly(read, _HEAD.size))
        if found != self.mark or header > self.most_header or size > self.most_data:
            raise FrameInvalid
        return bytes(exactly(read, header)), size


def exactly(read: Read, size: int) -> bytearray:
    """Return so many bytes; raises `EOFError` where the pipe ends before."""
    found = bytearray()
    while len(found) < size:
        piece = read(min(_PIECE, size - len(found)))
        if not piece:
            raise EOFError
        found += piece
    return found
