"""What an unlocked package holds, whole or damaged: plaintext by place, contents by entry.

Only authenticated bytes leave this module.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

from casevault_gui.core.errors import ManifestMalformed
from casevault_gui.core.package.sealed_file import SealedBytes
from casevault_gui.core.package.spans import read_pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casevault_gui.core.crypto.stream import StreamOpener
    from casevault_gui.core.package.header import Header
    from casevault_gui.core.package.index import PackageIndex


class Contents(ABC):
    """The stream of a package and the entries in it; `length` is that of the plaintext."""

    header: Header
    slot_id: str
    opener: StreamOpener
    file: SealedBytes
    stream_start: int
    stream_length: int
    length: int

    @property
    @abstractmethod
    def index(self) -> PackageIndex:
        """The entries. Raises `ManifestMalformed`, `StreamDamaged`."""

    @property
    @abstractmethod
    def payload_end(self) -> int:
        """Where the evidence ends in the plaintext."""

    def read(self, offset: int, length: int) -> bytes:
        """Return plaintext bytes; raise `StreamDamaged`."""
        return b"".join(bytes(piece) for piece in self.pieces(offset, length))

    def read_all(self, offset: int, length: int) -> bytearray:
        """Return many plaintext bytes, held once; raise `StreamDamaged`."""
        data = bytearray(length)
        place = memoryview(data)
        for piece in self.pieces(offset, length):
            place[: len(piece)] = piece
            place = place[len(piece) :]
        return data

    def pieces(self, offset: int, length: int) -> Iterator[memoryview]:
        """Yield plaintext in pieces of up to 1 MiB; each is valid until the next is asked for."""
        return read_pieces(self, offset, length)

    def content(self, number: int) -> Iterator[memoryview]:
        """Yield a file's content, authentic as sealed; its hash is the caller's to check."""
        return self.pieces(*self.content_place(number))

    def content_sha256(self, number: int) -> bytes:
        """Return the SHA-256 a file's content must have, 32 bytes."""
        return self.index.sha256(number)

    def line_place(self, number: int) -> tuple[int, int] | None:
        """Return where an entry's manifest line begins, and its length; None if nobody knows."""
        del number
        return None

    def content_place(self, number: int) -> tuple[int, int]:
        """Return where a file's content begins in the plaintext, and its size in bytes."""
        offset, size = self.index.offset(number), self.index.size(number)
        if offset + size > self.payload_end:
            raise ManifestMalformed(reason="index offset")
        return offset, size
