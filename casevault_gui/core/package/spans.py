"""Reading the stream a span of chunks at a time, into buffers that are reused."""

from __future__ import annotations

import threading
from queue import SimpleQueue
from typing import TYPE_CHECKING, Protocol

from casevault_gui.core.crypto.stream import CHUNK, PREFIX, SEALED_CHUNK, TAG, StreamOpener
from casevault_gui.core.errors import PackageTruncated
from casevault_gui.core.package.lanes import CHUNKS, SPAN, STEP, Buffer, Ring, new_buffer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType
    from typing import Self


_AHEAD = 4 << 20
"""Bytes that the system is asked to read before they are wanted."""
_HASHED = 32 * SEALED_CHUNK
"""Bytes that are read and hashed at a time: each step costs two turns of the interpreter's lock."""


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


def open_span(stream: Stream, buffer: Buffer, first: int) -> None:
    """Open what was read ahead into `buffer`; raise `StreamDamaged`."""
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


class SpansAhead:
    """Reads spans on a thread of its own while those before are opened and hashed.

    A device is slow, and hashing sealed bytes costs more than opening them. Use as a context;
    iterate once.
    """

    def __init__(
        self,
        stream: Stream,
        ring: Ring,
        chunks: range,
        on_sealed: Callable[[memoryview], object] = lambda _: None,
        file: SealedBytes | None = None,
    ) -> None:
        """Begin to read the chunks with these numbers, as far ahead as the ring has buffers.

        They are read from `file`, if it is given, else from that of `stream`. `on_sealed` gets the
        sealed bytes as they come, in pieces, on that thread.
        """
        self._on_sealed = on_sealed
        self._stream = stream
        self._file = file or stream.file
        self._ring = ring
        self._chunks = chunks
        self._stopped = False
        self._ended = False
        self._queue: SimpleQueue[tuple[int, Buffer] | BaseException | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._read, name="read", daemon=True)
        self._thread.start()

    def __iter__(self) -> Iterator[tuple[int, Buffer]]:
        """Yield the number of a span's first chunk, and the buffer, held once for the caller.

        Raises `PackageTruncated`, `SourceUnreadable`.
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
                    self._fetch(buffer, first)
                except BaseException:
                    self._ring.release(buffer)
                    raise
                self._queue.put((first, buffer))
        except BaseException as error:  # noqa: BLE001 - raised again where the spans are taken
            self._queue.put(error)
        finally:
            self._queue.put(None)

    def _fetch(self, buffer: Buffer, first: int) -> None:
        count = min(CHUNKS, self._chunks.stop - first)
        place, size = span_place(self._stream, first, count)
        for start in range(0, size, _HASHED):
            piece = buffer.sealed[start : min(size, start + _HASHED)]
            self._file.read_into(piece, place + start)
            self._on_sealed(piece)
        buffer.sealed_length = size


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
