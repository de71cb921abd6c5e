"""One member of a ZIP archive, decompressed no further than it says it is long."""

from __future__ import annotations

import errno
import os
import zlib
from collections.abc import Iterator

from casevault_gui.core.cases.zip_directory import DEFLATED, Member, data_offset
from casevault_gui.core.positions import read_at

_PIECE = 1 << 20


def pieces_of(file: int, member: Member) -> Iterator[bytes]:
    """Yield the content of a member; raise `OSError` unless length and check sum are right.

    No piece is longer than 1 MiB, and no byte more than its size is yielded but for the last piece.
    """
    engine = zlib.decompressobj(-zlib.MAX_WBITS) if member.method == DEFLATED else None
    at = data_offset(file, member)
    left, length, check = member.packed, 0, 0
    rest = b""
    try:
        while left or rest:
            if not rest:
                rest = read_at(file, min(_PIECE, left), at)
                at += len(rest)
                left -= len(rest)
                if not rest:
                    break
            if engine is None:
                piece, rest = rest, b""
            else:
                piece = engine.decompress(rest, _PIECE)
                rest = engine.unconsumed_tail
            length += len(piece)
            check = zlib.crc32(piece, check)
            if length > member.size:
                break
            if piece:
                yield piece
        # What the last piece of input still has to give.
        while (
            engine is not None
            and length <= member.size
            and (piece := engine.decompress(b"", _PIECE))
        ):
            length += len(piece)
            check = zlib.crc32(piece, check)
            yield piece
    except zlib.error as error:
        raise _damaged() from error
    if length != member.size or check != member.crc or (engine is not None and not engine.eof):
        raise _damaged()


def _damaged() -> OSError:
    return OSError(errno.EIO, os.strerror(errno.EIO))
