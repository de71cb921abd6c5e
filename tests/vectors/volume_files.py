"""A package's volumes (section 14), made without a look at the program."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass

MAGIC = b"\x89CVV\r\n\x1a\n"
NAME = "vector.cvx"


@dataclass(frozen=True)
class VolumeFile:
    """One file; what `raw` holds, where it holds anything, stands for the whole of it."""

    name: str
    package: bytes
    number: int
    count: int
    offset: int
    length: int
    total: int
    part: bytes
    magic: bytes = MAGIC
    raw: bytes | None = None

    def encode(self) -> bytes:
        """The file's bytes."""
        if self.raw is not None:
            return self.raw
        numbers = self.number, self.count, self.offset, self.length, self.total
        fields = struct.pack(">8s16sIIQQQ", self.magic, self.package, *numbers)
        return fields + hashlib.sha256(fields).digest()[:8] + self.part


Files = list[VolumeFile]
Fault = Callable[[Files], Files]


def split(package: bytes, package_id: bytes, lengths: Sequence[int]) -> Files:
    """Volumes of these lengths, and one more of what is left."""
    lengths = [*lengths, len(package) - sum(lengths)]
    files, offset = Files(), 0
    for number, length in enumerate(lengths, 1):
        part = package[offset : offset + length]
        place = (number, len(lengths), offset, length, len(package))
        files.append(VolumeFile(f"{NAME}.{number:03}", package_id, *place, part))
        offset += length
    return files
