"""Writing files past the page cache, where the system can (Linux, `O_DIRECT`).

What is written once need not be in memory (`past_cache`). The system takes whole pages only, from
memory that begins with a page.
"""

from __future__ import annotations

import contextlib
import errno
import os
import time
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor, wait
from functools import partial
from mmap import mmap
from typing import TYPE_CHECKING, Final, NamedTuple

from casevault_gui.core.package.past_cache import DIRECT, PAGE

if TYPE_CHECKING:
    from collections.abc import Callable

PIECE: Final = 1 << 20
"""Bytes that are gathered for one call."""
MOST_ON_THE_WAY: Final = 3
"""Pieces that a quick device is given at a time: between one and the next it would wait for us."""
GROWTH: Final = 16 << 20
"""Bytes by which a file is made longer at a time, ahead of what is written to it."""
_GRAIN: Final = 1 << 16
"""Bytes that the blocks of a file system have at most."""
_LONG: Final = 0.05
"""Seconds for a piece: a device that takes longer is slow."""
_BUSY: Final = 0.6
"""The part of a call's time in which it kept a processor busy: beyond it, it has copied."""
_PATIENCE: Final = 4
"""Pieces one after the other that were slow, or copied, before the cache is used again."""


class _Taken(NamedTuple):
    """How many bytes a call wrote, how long it took, and how long it was busy (seconds)."""

    size: int
    took: float
    busy: float


class _Piece(NamedTuple):
    """What is on its way to stand at `place` of the file; `free` follows, unless it falls short.

    `company`: how many were on their way then, this one among them.
    """

    memory: memoryview
    place: int
    taken: Future[_Taken]
    free: Callable[[], None]
    company: int


class PastCacheWriting:
    """Appends to an open file, whole pages at a time; used by one thread at a time.

    A device that shows itself quick is given several pieces at a time, a slow one only one: whoever
    stops waits for what is on its way. Where the system copies to the cache nevertheless, nothing
    is gained, and nothing is known of the device. A fault is raised by the next call that sends or
    awaits something, and by all such calls after it; nothing beyond it counts as written.
    """

    def __init__(self, descriptor: int, start: int, beginning: bytes) -> None:
        """Go on at `start`, whole pages from the beginning; `beginning` is what follows there.

        Raises `OSError` where the file system cannot.
        """
        _set_direct(descriptor, wanted=True)
        self._descriptor = descriptor
        self._written = self._place = start
        self._grows, self._grown = _grown_a_little(descriptor, start + len(beginning))
        self._memory = memoryview(mmap(-1, PIECE))
        self._filled = len(beginning)
        self._memory[: self._filled] = beginning
        self._spare: list[memoryview] = []
        self._writers = ThreadPoolExecutor(MOST_ON_THE_WAY, "writer")
        self._on_the_way = deque[_Piece]()
        self._most = 1
        self._amiss = 0
        self._direct = True
        self._fault: OSError | None = None

    @property
    def written(self) -> int:
        """Where the bytes end that the device has taken, none before them missing."""
        return self._written

    @property
    def pays(self) -> bool:
        """Whether it is as meant: the system does it, and whoever stops need not wait for it."""
        return self._direct and self._amiss < _PATIENCE

    def write(self, data: memoryview | bytes) -> None:
        """Append `data`; up to a piece of it waits for more. Raises `OSError`."""
        view = memoryview(data)
        while view:
            count = min(PIECE - self._filled, len(view))
            self._memory[self._filled : self._filled + count] = view[:count]
            self._filled += count
            view = view[count:]
            if self._filled == PIECE:
                self._send_gathered()

    def write_on_pages(
        self, memory: memoryview, start: int, size: int, free: Callable[[], None]
    ) -> None:
        """Append a page at least, `size` bytes from `start` of `memory`, from where they are.

        `memory` begins with a page, and what was written ends as far from one of the file; what is
        before `start` is overwritten. `free` is called once, when nobody needs the memory any more,
        whatever happens and on whatever thread. Raises `OSError`.
        """
        try:
            if self._filled >= PAGE:
                self._send_gathered()
        except OSError:
            free()
            raise
        memory[:start] = self._memory[: self._filled]
        end = start + size
        self._filled = end % PAGE
        self._memory[: self._filled] = memory[end - self._filled : end]
        self._send(memory[: end - self._filled], free)

    def end(self) -> int:
        """Wait for all, write what is left through the cache, which takes parts of pages.

        Returns where it begins that the device may not have taken yet. Raises `OSError`.
        """
        self._settle(0)
        self._leave()
        if self._grown > self._place:
            os.ftruncate(self._descriptor, self._place)
        self._put(self._memory[: self._filled], self._place)
        self.close()
        return self._written

    def close(self) -> None:
        """Wait for what is on its way, whatever becomes of it, so that the file can be closed."""
        self._writers.shutdown()
        for piece in self._on_the_way:
            if piece.taken.exception() is None and piece.taken.result().size < len(piece.memory):
                piece.free()
        self._on_the_way.clear()

    def _send_gathered(self) -> None:
        """Send the whole pages of what was gathered; the rest stays."""
        memory, end = self._memory, self._filled
        self._memory = self._spare.pop() if self._spare else memoryview(mmap(-1, PIECE))
        self._filled = end % PAGE
        self._memory[: self._filled] = memory[end - self._filled : end]
        self._send(memory[: end - self._filled], partial(self._spare.append, memory))

    def _send(self, memory: memoryview, free: Callable[[], None]) -> None:
        try:
            self._settle(self._most - 1)
        except OSError:
            free()
            raise
        place, self._place = self._place, self._place + len(memory)
        if self._direct:
            self._grow()
            taken = self._writers.submit(self._take, memory, place, free)
            company = len(self._on_the_way) + 1
            self._on_the_way.append(_Piece(memory, place, taken, free, company))
        else:
            try:
                self._put(memory, place)
            finally:
                free()

    def _grow(self) -> None:
        # Whatever makes a file longer has to wait for its turn, in ext4 and XFS among others.
        if self._grows and self._place > self._grown:
            self._grown = self._place + GROWTH
            with contextlib.suppress(OSError):
                os.ftruncate(self._descriptor, self._grown)

    def _take(self, memory: memoryview, place: int, free: Callable[[], None]) -> _Taken:
        size, busy, begun = 0, time.thread_time(), time.monotonic()
        try:
            size = os.pwrite(self._descriptor, memory, place)
        except OSError as error:
            # Some file systems let it be switched on, and refuse the first write.
            if error.errno != errno.EINVAL:
                free()
                raise
        taken = _Taken(size, time.monotonic() - begun, time.thread_time() - busy)
        if size == len(memory):
            free()
        return taken

    def _settle(self, left: int) -> None:
        """Wait until so many pieces are on the way, and see to what became of the others."""
        if self._fault is not None:
            raise self._fault
        while len(self._on_the_way) > left:
            memory, place, taking, free, company = self._on_the_way.popleft()
            try:
                taken = taking.result()
            except OSError as error:
                self._fault = error
                raise
            if place == self._written:
                self._written += taken.size
            if taken.size < len(memory):
                try:
                    self._leave()
                    self._put(memory[taken.size :], place + taken.size)
                finally:
                    free()
            self._measure(taken, company)

    def _measure(self, taken: _Taken, company: int) -> None:
        # One device takes them all: one after the other or side by side, each has its share of it.
        quick = taken.took / company <= _LONG * max(1, taken.size / PIECE)
        good = quick and taken.busy <= _BUSY * taken.took
        self._amiss = 0 if good else self._amiss + 1
        self._most = min(MOST_ON_THE_WAY, self._most + 1) if good else 1

    def _put(self, rest: memoryview, place: int) -> None:
        """Write through the cache."""
        try:
            while rest:
                count = os.pwrite(self._descriptor, rest, place)
                place += count
                rest = rest[count:]
        except OSError as error:
            self._fault = error
            raise

    def _leave(self) -> None:
        if self._direct:
            wait(piece.taken for piece in self._on_the_way)
            _set_direct(self._descriptor, wanted=False)
            self._direct = False


def _set_direct(descriptor: int, *, wanted: bool) -> None:
    if not DIRECT:
        raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))
    import fcntl  # noqa: PLC0415 - Windows has none

    flags = fcntl.fcntl(descriptor, fcntl.F_GETFL) & ~DIRECT
    fcntl.fcntl(descriptor, fcntl.F_SETFL, flags | DIRECT if wanted else flags)


def _grown_a_little(descriptor: int, size: int) -> tuple[bool, int]:
    """Make a file of this size longer; say whether it costs nothing, and how long it may be now.

    A file system that knows no holes fills with zeros what a file grows by.
    """
    end = -(-size // _GRAIN) * _GRAIN
    try:
        os.ftruncate(descriptor, end + _GRAIN)
        os.lseek(descriptor, end, os.SEEK_DATA)
    except OSError as error:
        return error.errno == errno.ENXIO, end + _GRAIN
    return False, end + _GRAIN
