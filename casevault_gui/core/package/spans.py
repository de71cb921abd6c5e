"""Reading the stream a span of chunks at a time, into buffers that are reused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from casevault_gui.core.crypto.stream import CHUNK, PREFIX, SEALED_CHUNK, TAG, StreamOpener
from casevault_gui.core.errors import PackageTruncated, StreamDamaged
from casevault_gui.core.package.lanes import CHUNKS, SPAN, Buffer, new_buffer

if TYPE_CHECKING:
    from collections.abc import Iterator


class SealedBytes(Protocol):
    """The sealed file, for reading at any place."""

    def read_into(self, out: memoryview, offset: int) -> None:
        """Fill `out` from `offset`."""


class Stream(Protocol):
    """What reading needs of an open package."""

    @property
    def file(self) -> SealedBytes:
        """The file."""

    opener: StreamOpener
    stream_start: int
    stream_length: int


def read_span(stream: Stream, buffer: Buffer, first: int, chunks: int = CHUNKS) -> None:
    """Read and open up to `chunks` chunks from number `first` on into `buffer`.

    Raises `StreamDamaged`, `PackageTruncated`, `SourceUnreadable`.
    """
    place = first * SEALED_CHUNK
    size = min(chunks * SEALED_CHUNK, stream.stream_length - PREFIX - place)
    if size < TAG:
        raise PackageTruncated(reason="no such chunk", size=stream.stream_length)
    stream.file.read_into(buffer.sealed[:size], stream.stream_start + PREFIX + place)
    full, last = divmod(size, SEALED_CHUNK)
    stream.opener.open_run(first, buffer.sealed_chunks[:full], buffer.plain_chunks[:full])
    buffer.sealed_length, buffer.length = size, full * CHUNK
    if last:
        sealed = buffer.sealed_chunks[full][:last]
        buffer.length += stream.opener.open(first + full, sealed, buffer.plain_chunks[full])


def read_pieces(stream: Stream, offset: int, length: int) -> Iterator[memoryview]:
    """Yield plaintext in pieces of up to 1 MiB; each is valid until the next is asked for."""
    first, skip = divmod(offset, CHUNK)
    buffer = new_buffer(min(CHUNKS, -(-(skip + length) // CHUNK)))
    while length > 0:
        chunks = min(CHUNKS, -(-(skip + length) // CHUNK))
        read_span(stream, buffer, first, chunks)
        piece = buffer.plain[skip : min(buffer.length, skip + length)]
        yield piece
        length -= len(piece)
        first += chunks
        skip = 0


class Window:
    """The plaintext around one place, a span at a time: for many small reads in order."""

    LARGEST = SPAN - CHUNK
    """The longest read, in bytes, that surely lies in one span."""

    def __init__(self, stream: Stream) -> None:
        """Begin with nothing read."""
        self._stream = stream
        self._buffer = new_buffer(CHUNKS)
        self._start = 0

    def read(self, offset: int, length: int) -> memoryview:
        """Return plaintext that is valid until the next read; raise what `read_span` raises.

        Damage anywhere in the span makes the read fail: who needs this very place reads it alone.
        """
        buffer = self._buffer
        if not self._start <= offset <= offset + length <= self._start + buffer.length:
            first = offset // CHUNK
            try:
                read_span(self._stream, buffer, first)
            except StreamDamaged:
                buffer.length = 0
                raise
            self._start = first * CHUNK
        return buffer.plain[offset - self._start : offset - self._start + length]
