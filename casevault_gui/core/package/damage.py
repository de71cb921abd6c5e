"""A damaged package: what is left to open it with, and which of its chunks still hold.

Nothing here trusts a place: the beginning and the end are looked for, the stream is tried at every
place that one of them names, and a chunk counts when it authenticates (docs/cvx-format.md, 11).
"""

from __future__ import annotations

import struct
from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from casevault_gui.core.crypto.stream import CHUNK, PREFIX, SALT, SEALED_CHUNK, TAG
from casevault_gui.core.errors import OpeningLost, PackageError, SourceUnreadable, StreamDamaged
from casevault_gui.core.package import header as headers
from casevault_gui.core.package.lanes import CHUNKS, new_buffer
from casevault_gui.core.progress import CancelToken, Progress, Report, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casevault_gui.core.crypto.stream import StreamOpener
    from casevault_gui.core.package.header import Header
    from casevault_gui.core.package.sealed_file import SealedFile

_BLOCK = 1 << 20
_ENDS = 16 << 20
_SECTOR = 4_096
_TRAILER = struct.Struct(">8sIIQ")


class Opening(NamedTuple):
    """A header with the stream's prefix behind it, found at `place` in the file."""

    header: Header
    prefix: bytes
    place: int

    @property
    def end(self) -> int:
        """Where it ends in the file."""
        return self.place + len(self.header.raw) + PREFIX

    @property
    def commitment(self) -> bytes:
        """The stream's commitment as it stands here, 32 bytes."""
        return self.prefix[SALT:]


class Layout(NamedTuple):
    """Where chunk 0 would stand, and how long the stream would be, by each trace found."""

    bases: tuple[int, ...]
    lengths: tuple[int, ...]


def find_openings(file: SealedFile) -> tuple[Opening, ...]:
    """Return every opening of the first package found, those near the ends of the file first.

    Raises `OpeningLost` where there is none, or what is wrong with the only headers there are.
    """
    places = _marks(file, headers.MAGIC)
    found: list[Opening] = []
    problem: PackageError | None = None
    for place in places:
        try:
            start = file.read(place, headers.FIXED)
            size = headers.FIXED + headers.json_length(start) + headers.MAC
            header = headers.parse_header(file.read(place, size))
            prefix = file.read(place + len(header.raw), PREFIX)
        except PackageError as error:
            problem = problem or error
            continue
        except SourceUnreadable:
            continue
        if len(prefix) == PREFIX and (not found or header.package == found[0].header.package):
            found.append(Opening(header, prefix, place))
    if not found:
        raise problem or OpeningLost(size=file.size)
    return tuple(found)


def find_layout(file: SealedFile, openings: tuple[Opening, ...]) -> Layout:
    """Return where the stream may stand."""
    bases = [opening.end for opening in openings]
    lengths = []
    for place in _marks(file, headers.TRAILER_MAGIC):
        try:
            raw = file.read(place, headers.TRAILER)
        except SourceUnreadable:
            continue
        if len(raw) < headers.TRAILER:
            continue
        _, front, zero, told = _TRAILER.unpack(raw)
        # Whether it tells the truth, nothing says yet: chunks that authenticate there do.
        if front == len(openings[0].header.raw) and zero == 0 and told >= PREFIX + TAG:
            bases.append(place - front - told)
            lengths.append(told)
    # Where a volume is cut, what lies behind the cut stands nearer to the volume's beginning.
    bases += [base + shift for base in tuple(bases) for shift in file.shifts]
    between = openings[-1].place - openings[0].end
    if between >= TAG:
        lengths.append(between + PREFIX)
    return Layout(tuple(dict.fromkeys(bases)), tuple(dict.fromkeys(lengths)))


def _marks(file: SealedFile, mark: bytes) -> list[int]:
    """Return where a mark stands near the ends of a file; if nowhere, where in all of it."""
    ends = [(0, min(_ENDS, file.size)), (max(_ENDS, file.size - _ENDS), file.size)]
    for ranges in (ends, [(0, file.size)]):
        found = [
            place
            for start, end in ranges
            for first, limit in file.readable
            for place in _search(file, mark, (max(start, first), min(end, limit)), limit)
        ]
        if found:
            return found
    return []


def _search(
    file: SealedFile, mark: bytes, where: tuple[int, int], limit: int, block_size: int = _BLOCK
) -> Iterator[int]:
    """Yield where a mark begins in a range; what is behind `limit` cannot be read."""
    start, end = where
    for place in range(start, end, block_size):
        size = min(block_size, end - place)
        try:
            block = file.read(place, min(size + len(mark) - 1, limit - place))
        except SourceUnreadable:
            if block_size > _SECTOR:
                yield from _search(file, mark, (place, place + size), limit, _SECTOR)
            continue
        at = block.find(mark)
        while at >= 0:
            yield place + at
            at = block.find(mark, at + 1)


class Run(NamedTuple):
    """Chunks [first, end) that hold, in a file where chunk 0 would stand at `base`."""

    first: int
    end: int
    base: int


class MendedFile:
    """The stream as if nothing were missing: chunks that hold from their places, zeros elsewhere.

    Offsets count from the stream's beginning. Zeros never authenticate, so what is lost cannot be
    taken for content.
    """

    def __init__(self, file: SealedFile, layout: Layout) -> None:
        """Know of no chunk yet; `survey` finds them."""
        self._file = file
        self._layout = layout
        room = max(file.size - base for base in layout.bases)
        self.stream_length = PREFIX + max(0, room)
        self.whole_length = False
        self.runs: list[Run] = []

    @property
    def chunks(self) -> int:
        """How many chunks the stream has or, if nothing tells, how many there is room for."""
        return -(-(self.stream_length - PREFIX) // SEALED_CHUNK)

    @property
    def lost(self) -> int:
        """How many of the chunks do not hold."""
        return self.chunks - sum(run.end - run.first for run in self.runs)

    def survey(self, opener: StreamOpener, *, report: Report, cancel: CancelToken) -> None:
        """Find every chunk that holds; raise `Cancelled`. Reads the whole file once."""
        self._find_length(opener)
        spans = [self._span(base) for base in self._layout.bases]
        edges = sorted({edge for span in spans for edge in span})
        trial = _Trial(self._file, opener, self.stream_length)
        bases = list(self._layout.bases)
        for first, end in pairwise(edges):
            number, step = first, CHUNKS
            while number < end:
                cancel.check()
                count, base = trial.longest(number, min(step, end - number), bases)
                if count:
                    self._add(number, number + count, base)
                    bases.remove(base)
                    bases.insert(0, base)
                    number, step = number + count, min(CHUNKS, 2 * step)
                elif step > 1:
                    # A place that cannot be read, or a first chunk that does not hold: closer.
                    step = 1
                else:
                    number = min(self._next_there(number + 1, bases), end)
                done = min(number * SEALED_CHUNK, self.stream_length)
                report(Progress(Stage.VERIFY, done, self.stream_length))

    def holds(self, first: int, end: int) -> bool:
        """Whether all chunks [first, end) hold."""
        return self.held(first, end) == end - first

    def held(self, first: int, end: int) -> int:
        """How many of the chunks [first, end) hold."""
        count = 0
        for run in self.runs[self._before(first) :]:
            if run.first >= end:
                break
            count += max(0, min(end, run.end) - max(first, run.first))
        return count

    def next_held(self, number: int) -> int | None:
        """Return the first chunk from `number` on that holds, or None."""
        for run in self.runs[self._before(number) :]:
            if number < run.end:
                return max(number, run.first)
        return None

    def last_held(self, first: int, end: int) -> int | None:
        """Return the last of the chunks [first, end) that holds, or None."""
        if not self.runs:
            return None
        run = self.runs[self._before(end - 1)]
        last = min(run.end, end) - 1
        return last if run.first <= last >= first else None

    def read_into(self, out: memoryview, offset: int) -> None:
        """Fill `out` from the stream's `offset`, the prefix excepted."""
        while out:
            number, within = divmod(offset - PREFIX, SEALED_CHUNK)
            held = self.next_held(number)
            if held != number:
                end = self.chunks if held is None else held
                size = min(len(out), (end - number) * SEALED_CHUNK - within)
                out[:size] = bytes(size)
            else:
                run = self.runs[self._before(number)]
                size = min(len(out), (run.end - number) * SEALED_CHUNK - within)
                self._file.read_into(out[:size], run.base + number * SEALED_CHUNK + within)
            out, offset = out[size:], offset + size

    def _find_length(self, opener: StreamOpener) -> None:
        """Take the length whose last chunk authenticates as such, if there is one."""
        for length in self._layout.lengths:
            last = (length - PREFIX) // SEALED_CHUNK
            trial = _Trial(self._file, opener, length)
            if trial.longest(last, 1, list(self._layout.bases))[0]:
                self.stream_length, self.whole_length = length, True
                return

    def _span(self, base: int) -> tuple[int, int]:
        """Return the chunks of which at least a part lies in the file, if chunk 0 is at `base`."""
        first = max(0, -(base // SEALED_CHUNK))
        end = -(-(self._file.size - base) // SEALED_CHUNK)
        return min(first, self.chunks), max(0, min(end, self.chunks))

    def _next_there(self, number: int, bases: list[int]) -> int:
        """Return the first chunk from `number` on of which something may be in the file."""
        places = ((base, base + number * SEALED_CHUNK) for base in bases)
        return min(
            (
                max(number, -(-(start - base - SEALED_CHUNK + 1) // SEALED_CHUNK))
                for base, place in places
                for start, end in self._file.readable
                if end > place
            ),
            default=self.chunks,
        )

    def _before(self, number: int) -> int:
        return max(0, bisect_right(self.runs, number, key=lambda run: run.first) - 1)

    def _add(self, first: int, end: int, base: int) -> None:
        last = self.runs[-1] if self.runs else None
        if last is not None and (last.end, last.base) == (first, base):
            self.runs[-1] = Run(last.first, end, base)
        else:
            self.runs.append(Run(first, end, base))


class _Trial:
    """Tries chunks at places."""

    def __init__(self, file: SealedFile, opener: StreamOpener, stream_length: int) -> None:
        self._file = file
        self._opener = opener
        self._sealed = stream_length - PREFIX
        self._buffer = new_buffer(CHUNKS)

    def longest(self, first: int, count: int, bases: list[int]) -> tuple[int, int]:
        """Return how many chunks from `first` on hold, at the best of the places, and that one."""
        for base in bases:
            found = self._authentic(first, count, base)
            if found:
                return found, base
        return 0, 0

    def _authentic(self, first: int, count: int, base: int) -> int:
        size = min(count * SEALED_CHUNK, self._sealed - first * SEALED_CHUNK)
        place = base + first * SEALED_CHUNK
        size = min(size, self._file.size - place)
        if place < 0 or size < TAG:
            return 0
        buffer = self._buffer
        try:
            self._file.read_into(buffer.sealed[:size], place)
        except SourceUnreadable:
            return 0
        full, rest = divmod(size, SEALED_CHUNK)
        done = self._opener.authentic(
            first, buffer.sealed_chunks[:full], buffer.plain_chunks[:full]
        )
        if done == full and rest >= TAG:
            try:
                self._opener.open(
                    first + full, buffer.sealed_chunks[full][:rest], buffer.plain_chunks[full]
                )
            except StreamDamaged:
                return done
            return done + 1
        return done


def chunks_of(offset: int, length: int) -> tuple[int, int]:
    """Return the range of chunks in which a range of the plaintext lies."""
    return offset // CHUNK, -(-(offset + length) // CHUNK)
