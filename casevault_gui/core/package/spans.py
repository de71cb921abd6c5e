"""Reading the stream a span of chunks at a time, into buffers that are reused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from casevault_gui.core.crypto.stream import CHUNK, PREFIX, SEALED_CHUNK, TAG, StreamOpener
from casevault_gui.core.errors import PackageTruncated
from casevault_gui.core.package.lanes import CHUNKS, SPAN, STEP, Buffer, Ring, new_buffer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from casevault_gui.core.package.sealed_file import SealedBytes

_AHEAD = 4 << 20
"""Bytes that the system is asked to read before they are wanted."""


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

    A few at a time, through the beginning of its sealed part: what is opened was read just now.
    Raises `StreamDamaged`, `PackageTruncated`, `SourceUnreadable`; the buffer holds nothing then.
    """
    buffer.length = 0
    place, size = span_place(stream, first, chunks)
    file, opener = stream.file, stream.opener
    for done in range(0, chunks, STEP):
        rest = min(size - done * SEALED_CHUNK, STEP * SEALED_CHUNK)
        if rest <= 0:
            break
        file.read_into(buffer.sealed[:rest], place + done * SEALED_CHUNK)
        full, last = divmod(rest, SEALED_CHUNK)
        plain = buffer.plain_chunks[done : done + full + 1]
        opener.open_run(first + done, buffer.sealed_chunks[:full], plain[:full])
        if last:
            opener.open(first + done + full, buffer.sealed_chunks[full][:last], plain[full])
    buffer.length = size - TAG * -(-size // SEALED_CHUNK)


def span_place(stream: Stream, first: int, chunks: int) -> tuple[int, int]:
    """Return where up to `chunks` sealed chunks from number `first` on stand, and their length.

    Raises `PackageTruncated` where there is none.
    """
    place = first * SEALED_CHUNK
    size = min(chunks * SEALED_CHUNK, stream.stream_length - PREFIX - place)
    if size < TAG:
        raise PackageTruncated(reason="no such chunk", size=stream.stream_length)
    return stream.stream_start + PREFIX + place, size


def open_span(stream: Stream, sealed: Buffer, buffer: Buffer, first: int) -> None:
    """Open what was read ahead into `sealed`, chunk `first` and more; raise `StreamDamaged`."""
    full, last = divmod(sealed.sealed_length, SEALED_CHUNK)
    stream.opener.open_run(first, sealed.sealed_chunks[:full], buffer.plain_chunks[:full])
    buffer.length = full * CHUNK
    if last:
        chunk = sealed.sealed_chunks[full][:last]
        buffer.length += stream.opener.open(first + full, chunk, buffer.plain_chunks[full])


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


def span_places(stream: Stream, chunks: range) -> Iterator[tuple[int, int]]:
    """Yield place and length of the sealed spans of chunks with these numbers.

    Raises `PackageTruncated` where there is none.
    """
    for first in range(chunks.start, chunks.stop, CHUNKS):
        yield span_place(stream, first, min(CHUNKS, chunks.stop - first))


def spans_in_turn(
    stream: Stream, ring: Ring, chunks: range, expect: Callable[[int, int], None]
) -> Iterator[Buffer]:
    """Read and open the chunks with these numbers a span at a time, each held once for the caller.

    `expect(offset, length)` is told what of the file will be wanted soon, so that the device is
    kept busy. Raises what `read_span` raises.
    """
    for first in range(chunks.start, chunks.stop, CHUNKS):
        buffer = ring.take()
        try:
            place, size = span_place(stream, first, CHUNKS)
            ahead = 0 if first == chunks.start else _AHEAD - size
            expect(place + ahead, _AHEAD - ahead)
            read_span(stream, buffer, first, min(CHUNKS, chunks.stop - first))
        except BaseException:
            ring.release(buffer)
            raise
        yield buffer


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
            read_span(self._stream, buffer, first)
            self._start = first * CHUNK
        return buffer.plain[offset - self._start : offset - self._start + length]
