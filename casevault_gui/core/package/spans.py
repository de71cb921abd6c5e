"""Reading the stream a span of chunks at a time, into buffers that are reused."""

from __future__ import annotations

import threading
from queue import SimpleQueue
from typing import TYPE_CHECKING, Protocol

from casevault_gui.core.crypto.stream import CHUNK, PREFIX, SEALED_CHUNK, TAG, StreamOpener
from casevault_gui.core.errors import PackageTruncated, StreamDamaged
from casevault_gui.core.package.lanes import CHUNKS, SPAN, Buffer, Ring, new_buffer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType
    from typing import Self


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
    fetch_span(stream, buffer, first, chunks)
    open_span(stream, buffer, first)


def fetch_span(stream: Stream, buffer: Buffer, first: int, chunks: int = CHUNKS) -> None:
    """Read up to `chunks` sealed chunks from number `first` on into `buffer`.

    Raises `PackageTruncated`, `SourceUnreadable`.
    """
    place = first * SEALED_CHUNK
    size = min(chunks * SEALED_CHUNK, stream.stream_length - PREFIX - place)
    if size < TAG:
        raise PackageTruncated(reason="no such chunk", size=stream.stream_length)
    stream.file.read_into(buffer.sealed[:size], stream.stream_start + PREFIX + place)
    buffer.sealed_length = size


def open_span(stream: Stream, buffer: Buffer, first: int) -> None:
    """Open what was fetched into `buffer`; raise `StreamDamaged`."""
    full, last = divmod(buffer.sealed_length, SEALED_CHUNK)
    stream.opener.open_run(first, buffer.sealed_chunks[:full], buffer.plain_chunks[:full])
    buffer.length = full * CHUNK
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


class SpansAhead:
    """Reads spans on a thread of its own while those before are opened and hashed.

    A device is slow, and taking its bytes out of the system's cache costs as much as opening them.
    Use as a context; iterate once.
    """

    def __init__(self, stream: Stream, ring: Ring, chunks: range) -> None:
        """Begin to read the chunks with these numbers, as far ahead as the ring has buffers."""
        self._stream = stream
        self._ring = ring
        self._chunks = chunks
        self._stopped = False
        self._ended = False
        self._queue: SimpleQueue[tuple[int, Buffer] | BaseException | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._read, name="read", daemon=True)
        self._thread.start()

    def __iter__(self) -> Iterator[tuple[int, Buffer]]:
        """Yield the number of a span's first chunk, and the buffer, held once for the caller.

        Raises what `fetch_span` raises.
        """
        while (found := self._next()) is not None:
            if isinstance(found, BaseException):
                raise found
            yield found

    def __enter__(self) -> Self:
        """Use as a context, so that the thread always ends."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the thread; what it had read is released."""
        self._stopped = True
        while not self._ended:
            found = self._next()
            if isinstance(found, tuple):
                self._ring.release(found[1])
        self._thread.join()

    def _next(self) -> tuple[int, Buffer] | BaseException | None:
        found = self._queue.get()
        self._ended = found is None
        return found

    def _read(self) -> None:
        try:
            for first in range(self._chunks.start, self._chunks.stop, CHUNKS):
                buffer = self._ring.take()
                if self._stopped:
                    self._ring.release(buffer)
                    break
                try:
                    count = min(CHUNKS, self._chunks.stop - first)
                    fetch_span(self._stream, buffer, first, count)
                except BaseException:
                    self._ring.release(buffer)
                    raise
                self._queue.put((first, buffer))
        except BaseException as error:  # noqa: BLE001 - raised again where the spans are taken
            self._queue.put(error)
        finally:
            self._queue.put(None)


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
