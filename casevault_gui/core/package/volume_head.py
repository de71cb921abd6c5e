"""The head of a volume (docs/cvx-format.md section 14)."""

from __future__ import annotations

import struct
from typing import Self

from casevault_gui.core.crypto.primitives import sha256
from casevault_gui.core.errors import VolumeHeadInvalid
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.volume_names import MOST_VOLUMES, VOLUME_HEAD

MAGIC = b"\x89CVV\r\n\x1a\n"
LENGTH = VOLUME_HEAD
"""Bytes of a head."""
_FIELDS = struct.Struct(">8s16sIIQQQ")
_LONGEST_PACKAGE = 2**53 - 1


@dataclass(frozen=True, slots=True)
class VolumeHead:
    """What a volume says of itself, unproven; offset and lengths in bytes.

    `total` is the length of the whole package. Until it is known, `count` and all that follows
    are 0: the volume is unfinished.
    """

    package: bytes
    number: int
    count: int = 0
    offset: int = 0
    length: int = 0
    total: int = 0

    @classmethod
    def parse(cls, data: bytes, *, unfinished: bool = False) -> Self:
        """Read the head at the start of `data`; raise `VolumeHeadInvalid`.

        An unfinished one is refused unless `unfinished`.
        """
        if len(data) < LENGTH or not data.startswith(MAGIC):
            raise VolumeHeadInvalid(reason="length or magic", problem="damaged")
        if _checksum(data[: _FIELDS.size]) != data[_FIELDS.size : LENGTH]:
            raise VolumeHeadInvalid(reason="checksum", problem="damaged")
        head = cls(*_FIELDS.unpack_from(data)[1:])
        if head.is_unfinished and 1 <= head.number <= MOST_VOLUMES:
            if unfinished:
                return head
            raise VolumeHeadInvalid(reason="unfinished", problem="unfinished")
        if not head.holds:
            raise VolumeHeadInvalid(reason="bounds", problem="damaged")
        return head

    @property
    def is_unfinished(self) -> bool:
        """Whether the set's size was not known when this was written."""
        return not any((self.count, self.offset, self.length, self.total))

    @property
    def end(self) -> int:
        """Where in the package the part ends."""
        return self.offset + self.length

    @property
    def holds(self) -> bool:
        """Whether a finished head keeps the rules that concern it alone."""
        return (
            1 <= self.number <= self.count <= MOST_VOLUMES
            and self.length >= 1
            and self.end <= self.total <= _LONGEST_PACKAGE
            and (self.number == 1) == (self.offset == 0)
            and (self.number == self.count) == (self.end == self.total)
        )

    def pack(self) -> bytes:
        """Return the 64 bytes."""
        numbers = self.number, self.count, self.offset, self.length, self.total
        fields = _FIELDS.pack(MAGIC, self.package, *numbers)
        return fields + _checksum(fields)


def _checksum(fields: bytes) -> bytes:
    return sha256(fields)[: LENGTH - _FIELDS.size]
