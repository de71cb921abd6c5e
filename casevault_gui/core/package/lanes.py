"""Lanes: a few threads over a ring of reused buffers.

Reading, hashing, encrypting and writing each release the interpreter lock on large buffers, so the
lanes overlap on two cores; the ring bounds the memory. A lane that fails keeps draining, so nobody
waits for it for ever, and its error is raised in the thread that feeds it.
"""

from __future__ import annotations

import threading
from dataclasses import field
from hashlib import sha256
from queue import SimpleQueue
from typing import TYPE_CHECKING, Generic, TypeVar

from casevault_gui.core.crypto.stream import CHUNK, SEALED_CHUNK
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.package.past_cache import pages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from types import TracebackType
    from typing import Self

CHUNKS = 128
STEP = 8
"""Chunks that are read and opened at a time, so that they are still in the processor's cache."""
SPAN = CHUNKS * CHUNK
SEALED_SPAN = CHUNKS * SEALED_CHUNK
RING = 4
"""Buffers of plaintext: for who reads, who hashes, who encrypts or opens, and who writes."""
AHEAD = 8
"""Sealed parts that are on their way to or from a device, or wait for it or for us."""

Item = TypeVar("Item")
_TICK = 0.1
"""Seconds until a wish to stop is heard."""


@dataclass(slots=True)
class Segment:
    """A stretch of one file's content inside a buffer: [start, end); `last` ends the file."""

    entry: int
    start: int
    end: int
    last: bool


@dataclass(slots=True)
class Buffer:
    """One span of plaintext and its ciphertext, cut into chunk views and reused."""

    plain: memoryview
    memory: memoryview
    sealed: memoryview
    plain_chunks: list[memoryview]
    sealed_chunks: list[memoryview]
    length: int = 0
    sealed_length: int = 0
    segments: list[Segment] = field(default_factory=list)
    holders: int = 0
    phase: int = 0

    def begin_at(self, phase: int) -> None:
        """Let the sealed part begin at this place of the buffer's memory."""
        if phase != self.phase:
            self.phase = phase
            self.sealed = self.memory[phase:]
            self.sealed_chunks = _cut(self.sealed, SEALED_CHUNK)


def new_buffer(chunks: int, memory: memoryview | None = None) -> Buffer:
    """Return a buffer for `chunks` chunks, its sealed part in `memory` or in some of that size."""
    plain = memoryview(bytearray(chunks * CHUNK))
    if memory is None:
        memory = memoryview(bytearray(chunks * SEALED_CHUNK))
    return Buffer(plain, memory, memory, _cut(plain, CHUNK), _cut(memory, SEALED_CHUNK))


def _cut(memory: memoryview, size: int) -> list[memoryview]:
    return [memory[at : at + size] for at in range(0, len(memory), size)]


class Ring:
    """Hands out buffers; a buffer returns when each of its holders has released it."""

    def __init__(self, buffers: Iterable[Buffer]) -> None:
        """Hand out these."""
        self._free: SimpleQueue[Buffer] = SimpleQueue()
        self._lock = threading.Lock()
        for buffer in buffers:
            self._free.put(buffer)

    @classmethod
    def of_plain(cls) -> Self:
        """Make one for plaintext, 8 MiB; all its buffers share one small sealed part.

        That is for who opens at once what it reads (`read_span`), on one thread.
        """
        memory = memoryview(bytearray(STEP * SEALED_CHUNK))
        return cls(new_buffer(CHUNKS, memory) for _ in range(RING))

    @classmethod
    def of_sealed(cls) -> Self:
        """Make one for what is sealed, 16 MiB, in memory that a device can be given."""
        return cls(new_buffer(0, pages(SEALED_SPAN)) for _ in range(AHEAD))

    def take(self) -> Buffer:
        """Wait for a free buffer; the caller holds it once."""
        buffer = self._free.get()
        buffer.length = 0
        buffer.sealed_length = 0
        buffer.segments = []
        buffer.holders = 1
        return buffer

    def hold(self, buffer: Buffer) -> Buffer:
        """Add one hold, for somebody the buffer is handed to."""
        with self._lock:
            buffer.holders += 1
        return buffer

    def release(self, buffer: Buffer) -> None:
        """Give up one hold."""
        with self._lock:
            buffer.holders -= 1
            free = buffer.holders == 0
        if free:
            self._free.put(buffer)


class Lane(Generic[Item]):
    """A thread that works through items in order; `release` runs for each, whatever happens.

    What is still to do when an error leaves its context is not done.
    """

    def __init__(
        self, name: str, work: Callable[[Item], None], release: Callable[[Item], None]
    ) -> None:
        """Start the thread."""
        self._work = work
        self._release = release
        self._queue: SimpleQueue[Item | threading.Event | None] = SimpleQueue()
        self._settled = True
        self._abandoned = False
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def put(self, item: Item) -> None:
        """Hand over an item; raise what the lane raised before."""
        self._raise()
        self._settled = False
        self._queue.put(item)

    def settle(self, meanwhile: Callable[[], None] = lambda: None) -> None:
        """Wait until everything handed over so far is done; raise what the lane raised.

        `meanwhile` is called ten times a second, and ends the waiting by raising.
        """
        self._wait(meanwhile)
        self._raise()

    def abandon(self) -> None:
        """Do nothing more, until `drop` returns, of what was handed over."""
        self._abandoned = True

    def drop(self) -> None:
        """Wait until the lane is idle, without doing what is still to do."""
        self.abandon()
        self._wait()
        self._abandoned = False

    def close(self) -> None:
        """Wait until everything handed over is done; raise what the lane raised."""
        self._stop()
        self._raise()

    def __enter__(self) -> Self:
        """Use as a context: leaving it ends the thread, in success by `close`."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the thread; an error already on its way out is not hidden by the lane's own."""
        if kind is not None:
            self.abandon()
        self._stop()
        if kind is None:
            self._raise()

    def _wait(self, meanwhile: Callable[[], None] = lambda: None) -> None:
        if not self._settled:
            reached = threading.Event()
            self._queue.put(reached)
            while not reached.wait(_TICK):
                meanwhile()
            self._settled = True

    def _stop(self) -> None:
        if self._thread.is_alive():
            self._queue.put(None)
            self._thread.join()

    def _raise(self) -> None:
        if self._error is not None:
            raise self._error

    def _run(self) -> None:
        while (item := self._queue.get()) is not None:
            if isinstance(item, threading.Event):
                item.set()
                continue
            try:
                if self._error is None and not self._abandoned:
                    self._work(item)
            except BaseException as error:  # noqa: BLE001 - raised again in the feeding thread
                self._error = error
            finally:
                self._release(item)


class ContentHasher:
    """Hashes the segments of buffers in order and reports each file's SHA-256."""

    def __init__(self, done: Callable[[int, bytes], None]) -> None:
        """Call `done(entry, digest)` at the end of each file, on the lane's thread."""
        self._done = done
        self._running = sha256()

    def work(self, job: tuple[Buffer, list[Segment]]) -> None:
        """Hash one buffer's segments; the rest of the buffer may still be filled meanwhile."""
        buffer, segments = job
        plain = buffer.plain
        for segment in segments:
            self._running.update(plain[segment.start : segment.end])
            if segment.last:
                self._done(segment.entry, self._running.digest())
                self._running = sha256()
