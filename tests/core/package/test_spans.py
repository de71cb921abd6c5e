"""Reading a stream in spans: any stretch of the plaintext comes back, and damage is told."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from casevault_gui.core.crypto.stream import CHUNK, PREFIX, SEALED_CHUNK, StreamOpener, StreamSealer
from casevault_gui.core.errors import PackageTruncated, SourceUnreadable, StreamDamaged
from casevault_gui.core.package.lanes import CHUNKS, SPAN, STEP, Ring, new_buffer
from casevault_gui.core.package.spans import (
    Window,
    open_span,
    read_pieces,
    read_span,
    span_place,
    span_places,
    spans_in_turn,
)

DATA_KEY, PACKAGE = bytes(range(32)), bytes(range(16))
START = 77
"""Where the stream begins in the file."""
TAG = SEALED_CHUNK - CHUNK


class File:
    """A file in memory that takes note of what is read."""

    def __init__(self, data: bytes) -> None:
        """Hold these bytes."""
        self.data = bytearray(data)
        self.reads: list[tuple[int, int]] = []

    def read_into(self, out: memoryview, offset: int) -> None:
        """Fill `out`, or fail as a file does that is too short."""
        self.reads.append((offset, len(out)))
        if offset + len(out) > len(self.data):
            raise SourceUnreadable(path="there", problem="failed")
        out[:] = self.data[offset : offset + len(out)]


class Stream:
    """A stream of some plaintext, sealed."""

    def __init__(self, size: int) -> None:
        """Seal so many bytes, all chunks of which differ."""
        self.plain = b"".join(b"%07d " % at for at in range(0, size, 8))[:size]
        sealer = StreamSealer(DATA_KEY, PACKAGE)
        full, last = divmod(size, CHUNK)
        buffer = new_buffer(full + 1)
        buffer.plain[:size] = self.plain
        sealed = sealer.seal(buffer.plain_chunks, buffer.sealed_chunks, last)
        stream = sealer.prefix + bytes(buffer.sealed[:sealed])
        self.stream_start, self.stream_length = START, len(stream)
        self.file = File(bytes(START) + stream + b"behind" * 1000)
        self.opener = StreamOpener(DATA_KEY, PACKAGE, sealer.prefix)

    def place(self, chunk: int) -> int:
        """Return where a sealed chunk begins in the file."""
        return START + PREFIX + chunk * SEALED_CHUNK

    @property
    def chunks(self) -> int:
        """How many chunks there are; the last one is never full."""
        return len(self.plain) // CHUNK + 1


LENGTHS = (0, 1, CHUNK - 1, CHUNK, CHUNK + 1, STEP * CHUNK, STEP * CHUNK + 5, 3 * STEP * CHUNK - 1)


@pytest.fixture(scope="module")
def long() -> Stream:
    """A stream of more than two spans."""
    return Stream(2 * SPAN + 3 * CHUNK + 99)


@pytest.mark.parametrize("size", LENGTHS)
@pytest.mark.parametrize("chunks", [1, STEP - 1, STEP, STEP + 1, CHUNKS])
def test_a_span_is_read_from_any_chunk(size: int, chunks: int) -> None:
    """As many chunks as are asked for, or as there are."""
    stream = Stream(size)
    for first in range(stream.chunks):
        buffer = new_buffer(CHUNKS)
        buffer.length = 5
        read_span(stream, buffer, first, chunks)
        expected = stream.plain[first * CHUNK :][: chunks * CHUNK]
        assert bytes(buffer.plain[: buffer.length]) == expected
    for first in (stream.chunks, stream.chunks + 1, stream.chunks + CHUNKS):
        buffer.length = 5
        with pytest.raises(PackageTruncated) as caught:
            read_span(stream, buffer, first, chunks)
        assert caught.value.reason == "no such chunk"
        assert caught.value.facts == {"size": stream.stream_length}
        assert buffer.length == 0


def test_a_span_is_as_long_as_a_buffer_unless_told_otherwise(long: Stream) -> None:
    """All that a buffer takes, read a few chunks at a time through a small sealed part."""
    buffer = Ring.of_plain().take()
    long.file.reads.clear()
    read_span(long, buffer, 3)
    assert bytes(buffer.plain[: buffer.length]) == long.plain[3 * CHUNK : 3 * CHUNK + SPAN]
    step = STEP * SEALED_CHUNK
    assert long.file.reads == [(long.place(3) + at * step, step) for at in range(CHUNKS // STEP)]


@pytest.mark.parametrize("size", [1, TAG - 1, TAG])
def test_a_chunk_is_no_shorter_than_its_tag(size: int) -> None:
    """What is left of a stream that was cut is no chunk below that."""
    stream = Stream(2 * CHUNK)
    stream.stream_length = PREFIX + SEALED_CHUNK + size
    if size < TAG:
        with pytest.raises(PackageTruncated):
            span_place(stream, 1, 1)
    else:
        assert span_place(stream, 1, 9) == (stream.place(1), TAG)


@pytest.mark.parametrize(
    ("first", "chunks", "length"),
    [
        (0, 1, SEALED_CHUNK),
        (0, 3, 3 * SEALED_CHUNK),
        (0, 4, 3 * SEALED_CHUNK + 10 + TAG),
        (0, 99, 3 * SEALED_CHUNK + 10 + TAG),
        (2, 1, SEALED_CHUNK),
        (3, 5, 10 + TAG),
    ],
)
def test_a_span_has_its_place_in_the_file(first: int, chunks: int, length: int) -> None:
    """Behind the stream's prefix, no longer than the stream."""
    stream = Stream(3 * CHUNK + 10)
    assert span_place(stream, first, chunks) == (stream.place(first), length)


@pytest.mark.parametrize("chunk", [0, STEP - 1, STEP, STEP + 2, 2 * STEP])
def test_damage_is_told_with_its_chunk(chunk: int) -> None:
    """The last one too, which is shorter; the buffer then holds nothing."""
    stream = Stream(2 * STEP * CHUNK + 5)
    stream.file.data[stream.place(chunk) + 3] ^= 1
    buffer = new_buffer(CHUNKS)
    for first in range(chunk + 1):
        buffer.length = 5
        with pytest.raises(StreamDamaged) as caught:
            read_span(stream, buffer, first)
        assert caught.value.facts == {"chunk": chunk, "offset": chunk * CHUNK}
        assert buffer.length == 0


@pytest.mark.parametrize("rest", [1, TAG - 1])
def test_what_is_left_of_a_chunk_is_damage(rest: int) -> None:
    """Where a stream is cut inside a chunk's tag, nothing is given out for it."""
    stream = Stream((STEP + 1) * CHUNK)
    stream.stream_length = PREFIX + STEP * SEALED_CHUNK + rest
    buffer = new_buffer(CHUNKS)
    with pytest.raises(StreamDamaged) as caught:
        read_span(stream, buffer, 0)
    assert caught.value.facts["chunk"] == STEP
    assert buffer.length == 0


@pytest.mark.parametrize("size", LENGTHS)
def test_what_was_read_ahead_is_opened(size: int) -> None:
    """From any chunk on; damage in it is told with its number."""
    stream = Stream(size)
    for first in range(stream.chunks):
        sealed, buffer = new_buffer(CHUNKS), new_buffer(CHUNKS)
        place, length = span_place(stream, first, CHUNKS)
        stream.file.read_into(sealed.sealed[:length], place)
        sealed.sealed_length = length
        open_span(stream, sealed, buffer, first)
        assert bytes(buffer.plain[: buffer.length]) == stream.plain[first * CHUNK :]
        for chunk in (first, stream.chunks - 1):
            sealed.sealed[(chunk - first) * SEALED_CHUNK] ^= 1
            with pytest.raises(StreamDamaged) as caught:
                open_span(stream, sealed, buffer, first)
            assert caught.value.facts["chunk"] == chunk
            sealed.sealed[(chunk - first) * SEALED_CHUNK] ^= 1


def test_whole_chunks_that_were_read_ahead_are_opened(long: Stream) -> None:
    """Where the span ends before the stream."""
    sealed, buffer = new_buffer(2), new_buffer(2)
    long.file.read_into(sealed.sealed, long.place(5))
    sealed.sealed_length = 2 * SEALED_CHUNK
    open_span(long, sealed, buffer, 5)
    assert buffer.length == 2 * CHUNK
    assert bytes(buffer.plain) == long.plain[5 * CHUNK : 7 * CHUNK]


@pytest.mark.parametrize(
    ("offset", "length"),
    [
        (0, 0),
        (0, 1),
        (CHUNK - 1, 1),
        (CHUNK - 1, 2),
        (CHUNK, CHUNK),
        (5, CHUNK - 5),
        (5, CHUNK),
        (0, SPAN),
        (1, SPAN - 1),
        (1, SPAN),
        (SPAN - 1, SPAN + 2),
        (3 * CHUNK + 7, 2 * SPAN),
        (2 * SPAN + 3 * CHUNK, 99),
    ],
)
def test_any_stretch_comes_in_pieces(long: Stream, offset: int, length: int) -> None:
    """Together they are what was asked for, none is empty or longer than a span."""
    long.file.reads.clear()
    pieces = [bytes(piece) for piece in read_pieces(long, offset, length)]
    assert b"".join(pieces) == long.plain[offset : offset + length]
    assert all(0 < len(piece) <= SPAN for piece in pieces)
    chunks = -(-(offset % CHUNK + length) // CHUNK) if length else 0
    assert len(pieces) == -(-chunks // CHUNKS)
    # No chunk is read that is not wanted.
    assert sum(size for _, size in long.file.reads) <= chunks * SEALED_CHUNK
    assert min((at for at, _ in long.file.reads), default=long.place(offset // CHUNK)) == (
        long.place(offset // CHUNK)
    )


@pytest.mark.parametrize(
    ("chunks", "spans"),
    [
        (range(0), []),
        (range(1), [(0, 1)]),
        (range(3, 3 + CHUNKS), [(3, CHUNKS)]),
        (range(2, 3 + CHUNKS), [(2, CHUNKS), (2 + CHUNKS, 1)]),
        (range(5, 2 * CHUNKS), [(5, CHUNKS), (5 + CHUNKS, CHUNKS - 5)]),
    ],
)
def test_spans_are_taken_one_after_the_other(
    long: Stream, chunks: range, spans: list[tuple[int, int]]
) -> None:
    """Their places, and what they hold; what will be wanted soon is told ahead of each."""
    expected = [(long.place(first), count * SEALED_CHUNK) for first, count in spans]
    assert list(span_places(long, chunks)) == expected
    ring, told = Ring.of_plain(), list[tuple[int, int]]()

    def expect(offset: int, length: int) -> None:
        told.append((offset, length))

    found = []
    for buffer in spans_in_turn(long, ring, chunks, expect):
        found.append(bytes(buffer.plain[: buffer.length]))
        assert buffer.holders == 1
        ring.release(buffer)
    assert found == [long.plain[first * CHUNK :][: count * CHUNK] for first, count in spans]
    ahead = 4 << 20
    whole = CHUNKS * SEALED_CHUNK
    for at, (first, _) in enumerate(spans):
        place = long.place(first)
        left = min(whole, long.stream_length - PREFIX - first * SEALED_CHUNK)
        assert told[at] == ((place + ahead - left, left) if at else (place, ahead))


def test_places_of_chunks_that_are_not_there(long: Stream) -> None:
    """They are told as truncated once they are reached."""
    places = span_places(long, range(long.chunks - 1, long.chunks + CHUNKS))
    assert next(places) == (long.place(long.chunks - 1), 99 + TAG)
    with pytest.raises(PackageTruncated):
        next(places)


def test_a_span_that_fails_gives_its_buffer_back(long: Stream) -> None:
    """A ring has as many buffers after damage as before."""
    ring = Ring.of_plain()
    for _ in range(20):
        with pytest.raises(PackageTruncated):
            next(spans_in_turn(long, ring, range(9_000, 9_001), lambda *_: None))


def windows() -> Iterator[tuple[int, int]]:
    """Stretches of every kind, in order and back again."""
    yield from ((0, 0), (0, 1), (7, CHUNK), (SPAN - 9, 9), (SPAN - 9, 10), (SPAN, 5))
    yield from ((SPAN - CHUNK, SPAN - CHUNK), (CHUNK, 9), (2 * SPAN, 3 * CHUNK + 99), (3, 3))


def test_a_window_gives_any_small_stretch(long: Stream) -> None:
    """Whatever was read before."""
    window = Window(long)
    for offset, length in windows():
        assert bytes(window.read(offset, length)) == long.plain[offset : offset + length]


def test_a_window_reads_each_span_once(long: Stream) -> None:
    """While what is asked for lies in it, to the very last byte."""
    window = Window(long)
    window.read(5 * CHUNK + 3, 1)
    long.file.reads.clear()
    for offset, length in ((5 * CHUNK, 1), (5 * CHUNK, SPAN), (5 * CHUNK + SPAN - 1, 1)):
        assert bytes(window.read(offset, length)) == long.plain[offset : offset + length]
    assert bytes(window.read(5 * CHUNK + SPAN, 0)) == b""
    assert long.file.reads == []
    for offset, length in ((5 * CHUNK - 1, 1), (4 * CHUNK + SPAN - 1, 2)):
        long.file.reads.clear()
        assert bytes(window.read(offset, length)) == long.plain[offset : offset + length]
        assert long.file.reads[0][0] == long.place(offset // CHUNK)


def test_the_longest_read_of_a_window_fits_wherever_it_begins(long: Stream) -> None:
    """It lies in one span even where it begins with the last byte of a chunk."""
    window = Window(long)
    assert Window.LARGEST == SPAN - CHUNK
    offset = 4 * CHUNK - 1
    assert bytes(window.read(offset, Window.LARGEST)) == long.plain[offset:][: Window.LARGEST]
