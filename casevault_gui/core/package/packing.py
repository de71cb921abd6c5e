"""Packing entries in order: here, and once there are many small ones, by other processes ahead."""

from __future__ import annotations

import errno
import os
import sys
from collections import deque
from contextlib import ExitStack, closing, suppress
from itertools import cycle
from mmap import mmap
from typing import TYPE_CHECKING, Final, NamedTuple

from casevault_gui.core.package.batches import ROOM, SLOTS, Piece, Terms, lay_out, serve, slots
from casevault_gui.core.package.members import SMALL
from casevault_gui.core.package.payload import PayloadReader
from casevault_gui.core.worker_process import WorkerProcess

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType
    from typing import Self

    from casevault_gui.core.model import Aside, IntakeEntry, IntakeException
    from casevault_gui.core.package.payload import OpenSource
    from casevault_gui.core.package.plaintext import PlaintextSink
    from casevault_gui.core.package.rows import PayloadRows
    from casevault_gui.core.progress import CancelToken

PAYS_FROM: Final = 256
"""Small entries after which processes are started: as many again are packed before one begins."""
MOST_ENTRIES: Final = 256
MOST_BYTES: Final = 768 << 10
"""Content of a batch, but for its last file."""
_AHEAD: Final = SLOTS - 1
"""Batches a worker holds at most. Enough to do while this process lays out one itself and packs
all that came: otherwise it does most of the work, and the workers wait."""
_TURNS: Final = SLOTS + 6
"""Turns that may be to come for each worker: so many batches are in memory at most."""
_TICK: Final = 0.1
"""Seconds until a wish to stop is heard."""


LaidOut = tuple[list[Piece], memoryview]
"""Pieces, and where their bytes are."""


class _Turn(NamedTuple):
    """Entries whose turn comes: packed then, or laid out already, here or by a worker."""

    entries: Sequence[IntakeEntry]
    worker: _Worker | None = None
    laid_out: LaidOut | None = None

    @property
    def ready(self) -> bool:
        """Whether nobody has to be waited for."""
        return self.worker is None or self.worker.ready


class Packing:
    """Packs one entry after the other, the last when `finish` returns. Use as a context."""

    def __init__(
        self,
        package: str,
        sink: PlaintextSink,
        rows: PayloadRows,
        open_source: OpenSource,
        on_exception: Callable[[IntakeException], None],
        aside: Aside | None,
        cancel: CancelToken,
    ) -> None:
        """`package` is the id in hexadecimal; without `aside` everything is packed here."""
        self._reader = PayloadReader(package, sink, rows, open_source, on_exception)
        self._sink = sink
        self._rows = rows
        self._aside = aside
        if aside is not None:
            self._terms = Terms(package, aside.open_source)
            self._most = _TURNS * aside.processes
        self._cancel = cancel
        self._small = 0
        self._workers: list[_Worker] = []
        self._batch: list[IntakeEntry] = []
        self._bytes = 0
        self._turns: deque[_Turn] = deque()
        self._room: memoryview | None = None
        self._stack = ExitStack()

    def pack(self, entry: IntakeEntry) -> None:
        """Pack an entry, now or in its turn; raises what opening it does, and `Cancelled`."""
        aside, small = self._aside, entry.size <= SMALL
        if not self._workers or aside is None:
            self._reader.pack(entry)
            self._small += small
            if self._small == PAYS_FROM and aside is not None:
                self._begin(aside)
        elif not aside.fits(entry):
            # Opening it may be what others wait to hear of.
            self.finish()
            self._reader.pack(entry)
        elif small:
            self._batch.append(entry)
            self._bytes += entry.size
            if len(self._batch) == MOST_ENTRIES or self._bytes >= MOST_BYTES:
                self._end_batch()
        else:
            self._end_batch()
            self._turns.append(_Turn([entry]))
            self._go_on()

    def finish(self) -> None:
        """Pack what still waits for its turn."""
        self._end_batch()
        while self._turns:
            self._settle_first()

    def __enter__(self) -> Self:
        """Use as a context, so that no process is left behind."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the processes."""
        self._stack.__exit__(kind, error, trace)

    def _begin(self, aside: Aside) -> None:
        for _ in range(aside.processes):
            # Where none can be had, all is packed here.
            with suppress(OSError):
                self._workers.append(self._stack.enter_context(closing(_Worker(self._terms))))

    def _end_batch(self) -> None:
        if not self._batch:
            return
        entries, self._batch, self._bytes = self._batch, [], 0
        self._go_on()
        for worker in self._workers:
            if worker.take(entries):
                self._turns.append(_Turn(entries, worker))
                return
        # All are busy, or have not begun: this process does its share.
        laid_out = None
        if self._turns:
            room, self._room = self._room or memoryview(mmap(-1, ROOM)), None
            laid_out = lay_out(self._terms, entries, room), room
        self._turns.append(_Turn(entries, laid_out=laid_out))
        self._go_on()

    def _go_on(self) -> None:
        """Pack whatever need not be waited for, and more if too many turns are to come."""
        while self._turns and (self._turns[0].ready or len(self._turns) >= self._most):
            self._settle_first()

    def _settle_first(self) -> None:
        """Pack the first turn."""
        entries, worker, laid_out = self._turns.popleft()
        if worker is not None:
            laid_out = worker.answer(self._cancel)
        if laid_out is None:
            for entry in entries:
                self._reader.pack(entry)
            return
        pieces, room = laid_out
        data = room
        for columns, length, left in pieces:
            self._rows.extend(columns, self._sink.position)
            self._sink.put_members(data[:length])
            data = data[length:]
            if left is not None:
                self._reader.pack(entries[left])
        if worker is None:
            # Many are wanted while processes start, and few from then on.
            self._room = room


class _Worker:
    """A process that lays out batches in memory that it shares with this one alone."""

    def __init__(self, terms: Terms) -> None:
        """Start it; raises `OSError`, also where there is no such memory."""
        if sys.platform != "linux":
            raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
        # It has no name that anybody could open, and is gone with the two processes.
        descriptor = os.memfd_create("casevault-batches", os.MFD_CLOEXEC)
        try:
            os.ftruncate(descriptor, SLOTS * ROOM)
            self._shared = mmap(descriptor, SLOTS * ROOM)
            self._process = WorkerProcess(serve, "casevault-pack", descriptor)
        finally:
            os.close(descriptor)
        self._process.send(terms)
        self._rooms = cycle(slots(self._shared))
        self._begun = self._lost = False
        self._held = 0

    def take(self, entries: list[IntakeEntry]) -> bool:
        """Lay out a batch and return True, if the process has begun and has not enough to do."""
        if self._lost or self._held == _AHEAD or not (self._begun or self._begins()):
            return False
        self._held += 1
        self._process.send(list(map(tuple, entries)))
        return True

    def _begins(self) -> bool:
        try:
            self._begun = self._process.answered()
            if self._begun:
                self._process.connection.recv()
        except (EOFError, OSError):
            self._lost = True
        return self._begun and not self._lost

    @property
    def ready(self) -> bool:
        """Whether the oldest batch is laid out, or lost."""
        try:
            return self._lost or self._process.answered()
        except OSError:
            return True

    def answer(self, cancel: CancelToken) -> LaidOut | None:
        """Return the oldest batch, its bytes until two more were asked for; None if it is lost."""
        self._held -= 1
        if self._lost:
            return None
        try:
            while not self._process.answered(_TICK):
                cancel.check()
            pieces: list[Piece] = self._process.connection.recv()
        except (EOFError, OSError):
            # Nothing of the batch was used: whoever reads files again does no harm.
            self._lost = True
            return None
        return pieces, next(self._rooms)

    def close(self) -> None:
        """End the process."""
        self._process.close()
