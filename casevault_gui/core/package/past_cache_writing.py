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
from mmap import mmap
from typing import Final, NamedTuple

from casevault_gui.core.package.past_cache import DIRECT

PIECE: Final = 1 << 20
"""Bytes that are written in one call."""
MOST_ON_THE_WAY: Final = 3
"""Pieces that a quick device is given at a time: between one and the next it would wait for us."""
GROWTH: Final = 16 << 20
"""Bytes by which a file is made longer at a time, ahead of what is written to it."""
_GRAIN: Final = 1 << 16
"""Bytes that the blocks of a file system have at most."""
_LONG: Final = 0.05
_PATIENCE: Final = 4
"""A device is slow if so many pieces one after the other took so many seconds each."""


class _Taken(NamedTuple):
    """How many bytes one call wrote, and when it began and ended (seconds, monotonic)."""

    size: int
    begun: float
    ended: float


class _Piece(NamedTuple):
    """What is on its way to stand at `place` of the file."""

    memory: memoryview
    place: int
    taken: Future[_Taken]


class PastCacheWriting:
    """Appends to an open file, whole pages at a time; used by one thread at a time.

    A device that shows itself quick is given several pieces at a time, a slow one only one: whoever
    stops waits for what is on its way. A fault is raised by the next call that sends or awaits
    something, and by all such calls after it; nothing beyond it counts as written.
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
        self._ended = 0.0
        self._slow = 0
        self._direct = True
        self._fault: OSError | None = None

    @property
    def written(self) -> int:
        """Where the bytes end that the device has taken, none before them missing."""
        return self._written

    @property
    def pays(self) -> bool:
        """Whether it is as meant: the system does it, and whoever stops need not wait for it."""
        return self._direct and self._slow < _PATIENCE

    def write(self, data: memoryview | bytes) -> None:
        """Append `data`; up to a piece of it waits for more. Raises `OSError`."""
        view = memoryview(data)
        while view:
            count = min(PIECE - self._filled, len(view))
            self._memory[self._filled : self._filled + count] = view[:count]
            self._filled += count
            view = view[count:]
            if self._filled == PIECE:
                self._send()

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

    def _send(self) -> None:
        self._settle(self._most - 1)
        memory, place = self._memory, self._place
        if self._direct:
            self._grow()
            self._on_the_way.append(
                _Piece(memory, place, self._writers.submit(self._take, memory, place))
            )
            self._memory = self._spare.pop() if self._spare else memoryview(mmap(-1, PIECE))
        else:
            self._put(memory, place)
        self._place += PIECE
        self._filled = 0

    def _grow(self) -> None:
        # Whatever makes a file longer has to wait for its turn, in ext4 and XFS among others.
        if self._grows and self._place + PIECE > self._grown:
            self._grown = self._place + GROWTH
            with contextlib.suppress(OSError):
                os.ftruncate(self._descriptor, self._grown)

    def _take(self, memory: memoryview, place: int) -> _Taken:
        begun = time.monotonic()
        try:
            size = os.pwrite(self._descriptor, memory, place)
        except OSError as error:
            # Some file systems let it be switched on, and refuse the first write.
            if error.errno != errno.EINVAL:
                raise
            size = 0
        return _Taken(size, begun, time.monotonic())

    def _settle(self, left: int) -> None:
        """Wait until so many pieces are on the way, and see to what became of the others."""
        if self._fault is not None:
            raise self._fault
        while len(self._on_the_way) > left:
            piece = self._on_the_way.popleft()
            try:
                taken = piece.taken.result()
                if piece.place == self._written:
                    self._written += taken.size
                if taken.size < PIECE:
                    self._leave()
                    self._put(piece.memory[taken.size :], piece.place + taken.size)
            except OSError as error:
                self._fault = error
                raise
            self._measure(taken)
            self._spare.append(piece.memory)

    def _measure(self, taken: _Taken) -> None:
        # What was on the way before it is not its own time.
        quick = taken.ended - max(taken.begun, self._ended) <= _LONG
        self._ended = max(self._ended, taken.ended)
        self._slow = 0 if quick else self._slow + 1
        self._most = min(MOST_ON_THE_WAY, self._most + 1) if quick else 1

    def _put(self, rest: memoryview, place: int) -> None:
        while rest:
            count = os.pwrite(self._descriptor, rest, place)
            place += count
            rest = rest[count:]

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
