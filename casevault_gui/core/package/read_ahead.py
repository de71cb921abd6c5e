"""Reading a sealed file ahead, in order: some threads read, another hashes what was read."""

from __future__ import annotations

import threading
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from queue import SimpleQueue
from typing import TYPE_CHECKING, Final

from casevault_gui.core.package.lanes import SEALED_SPAN, Buffer, Lane, Ring

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from types import TracebackType
    from typing import Self

    from casevault_gui.core.package.sealed_file import DeviceBytes, SealedFile

_READERS: Final = 3
"""Readings that a device has at once: with one it waits whenever all processors are busy."""


class ReadAhead:
    """Reads pieces of a file while those before are hashed and used, side by side.

    A device is slow, and hashing sealed bytes costs more than opening them. Use as a context;
    iterate once. Who came to the end of it has all hashed; who did not may have less or more.
    """

    def __init__(
        self,
        source: DeviceBytes,
        places: Iterable[tuple[int, int]],
        on_sealed: Callable[[memoryview], object] = lambda _: None,
    ) -> None:
        """Begin to read, as far ahead as `ring` has buffers: whoever took one gives it back there.

        `places` are places and lengths, of a span at most; they are taken on another thread.
        `on_sealed` gets the sealed bytes of one after the other, on a third, none beyond a fault.
        `source` is read by several at once.
        """
        self._source = source
        self.ring = Ring.of_sealed()
        self._places = places
        self._on_sealed = on_sealed
        self._stopped = False
        self._ended = False
        self._queue: SimpleQueue[Future[Buffer] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._feed, name="read-ahead", daemon=True)
        self._thread.start()

    def __iter__(self) -> Iterator[Buffer]:
        """Yield buffers with the sealed bytes in them, each held once for the caller.

        Raises `PackageTruncated`, `SourceUnreadable`, and what `places` raises.
        """
        while (reading := self._next()) is not None:
            yield reading.result()

    def __enter__(self) -> Self:
        """Use as a context, so that the threads always end."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the threads; what they had read is released."""
        self._stopped = True
        while not self._ended:
            reading = self._next()
            if reading is not None:
                self._release(reading)
        self._thread.join()

    def _next(self) -> Future[Buffer] | None:
        found = self._queue.get()
        self._ended = found is None
        return found

    def _feed(self) -> None:
        try:
            with (
                ThreadPoolExecutor(_READERS, "read") as readers,
                Lane[Future[Buffer]]("hash-sealed", self._hash, self._release) as hashing,
            ):
                for place, size in self._places:
                    buffer = self.ring.take()
                    if self._stopped:
                        self.ring.release(buffer)
                        break
                    # Once for who hashes it, and once for who uses it.
                    reading = readers.submit(self._filled, self.ring.hold(buffer), place, size)
                    self._queue.put(reading)
                    try:
                        hashing.put(reading)
                    except BaseException:
                        self._release(reading)
                        raise
        except BaseException as error:  # noqa: BLE001 - raised again where the pieces are taken
            failed = Future[Buffer]()
            failed.set_exception(error)
            self._queue.put(failed)
        finally:
            self._queue.put(None)

    def _filled(self, buffer: Buffer, place: int, size: int) -> Buffer:
        try:
            buffer.begin_at(self._source.read_on_pages(buffer.memory, place, size))
        except BaseException:
            for _ in range(2):
                self.ring.release(buffer)
            raise
        buffer.sealed_length = size
        return buffer

    def _hash(self, reading: Future[Buffer]) -> None:
        buffer = reading.result()
        self._on_sealed(buffer.sealed[: buffer.sealed_length])

    def _release(self, reading: Future[Buffer]) -> None:
        if reading.exception() is None:
            self.ring.release(reading.result())


@contextmanager
def reading_all(file: SealedFile, on_sealed: Callable[[memoryview], object]) -> Iterator[ReadAhead]:
    """Read a file from beginning to end, from its device, ahead; `on_sealed` as for `ReadAhead`."""
    starts = range(0, file.size, SEALED_SPAN)
    places = ((start, min(SEALED_SPAN, file.size - start)) for start in starts)
    with file.from_device() as source, ReadAhead(source, places, on_sealed) as pieces:
        yield pieces
