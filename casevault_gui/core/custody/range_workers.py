"""Ranges of a log checked, or looked through, by several processes.

A worker opens the log's file for reading, gets the key of the records over a pipe (never by
argument or environment), reads the ranges it is given and sends back what it found. It can neither
write nor sign. One that is lost fails the whole: what nobody looked at is not called consistent.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import ExitStack, closing, suppress
from multiprocessing.connection import Connection, wait
from typing import Final, Generic, Protocol, TypeVar

from casevault_gui.core.custody.range_check import RangeChecker
from casevault_gui.core.custody.sealed_rows import RowsHandle, open_again
from casevault_gui.core.errors import CaseVaultError, LogCheckFailed
from casevault_gui.core.progress import CancelToken
from casevault_gui.core.worker_process import WorkerProcess, begin_work

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
_AHEAD: Final = 2
"""Ranges a worker holds: one that it checks, one that waits."""
_WINDOW: Final = 8
"""Ranges for each worker that may be under way or wait for one before them."""
_TICK: Final = 0.1
"""Seconds until a wish to stop is heard."""


class Order(Protocol[T_co]):
    """A range that begins at `start`, and what is to be done with it."""

    @property
    def start(self) -> int:
        """Where it begins; no two orders begin at the same entry."""

    def answer(self, checker: RangeChecker) -> T_co:
        """Do it, in a worker; raises `CaseVaultError` for what ends the whole."""


def side_by_side(
    handle: RowsHandle, count: int, orders: Iterator[Order[T]], cancel: CancelToken
) -> Generator[T, None, None]:
    """Give the answer to each order, in order, by `count` processes; close when done.

    Raises `Cancelled`, `LogCheckFailed`, or what a worker could not take for damage.
    """
    with ExitStack() as stack:
        workers = [stack.enter_context(closing(_Worker[T](handle))) for _ in range(count)]
        yield from _Queue(workers, orders, cancel).answers()


class _Queue(Generic[T]):
    """Hands ranges out to whoever is free, and puts what comes back into order."""

    def __init__(
        self, workers: list[_Worker[T]], orders: Iterator[Order[T]], cancel: CancelToken
    ) -> None:
        self._workers = {id(worker.connection): worker for worker in workers}
        self._orders = orders
        self._cancel = cancel
        self._out: list[int] = []
        """Where the ranges begin that are handed out and not yet joined, in order."""
        self._back: dict[int, T] = {}

    def answers(self) -> Iterator[T]:
        self._hand_out()
        while self._out:
            first = self._out[0]
            while first not in self._back:
                self._receive()
            yield self._back.pop(first)
            del self._out[0]
            self._hand_out()

    def _hand_out(self) -> None:
        """Give each worker what it can hold, but run no further ahead than a few ranges."""
        for held in range(_AHEAD):
            for worker in self._workers.values():
                if worker.held == held and len(self._out) < _WINDOW * len(self._workers):
                    wanted = next(self._orders, None)
                    if wanted is None:
                        return
                    self._out.append(wanted.start)
                    worker.ask(wanted)
                    worker.held += 1

    def _receive(self) -> None:
        self._cancel.check()
        for ready in wait([worker.connection for worker in self._workers.values()], _TICK):
            worker = self._workers[id(ready)]
            start, found = worker.answer()
            worker.held -= 1
            self._back[start] = found
        self._hand_out()


class _Worker(Generic[T]):
    """A process that checks ranges."""

    def __init__(self, handle: RowsHandle) -> None:
        self.held = 0
        try:
            self._process = WorkerProcess(serve, "custody-check")
        except OSError as error:
            raise LogCheckFailed(str(error), exit="not begun") from error
        self.connection = self._process.connection
        self.close = self._process.close
        self.ask(handle)

    def ask(self, what: Order[T] | RowsHandle) -> None:
        self._process.send(what)

    def answer(self) -> tuple[int, T]:
        try:
            found = self.connection.recv()
        except (EOFError, OSError) as error:
            raise LogCheckFailed(exit=self._process.last_word()) from error
        if isinstance(found, CaseVaultError):
            raise found
        answer: tuple[int, T] = found
        return answer


def serve(connection: Connection) -> None:
    """Read ranges as they are asked for, until the other end closes; runs in a worker."""
    begin_work()
    with suppress(EOFError, ConnectionError):
        try:
            with closing(open_again(connection.recv())) as rows:
                checker = RangeChecker(rows)
                while True:
                    order = connection.recv()
                    connection.send((order.start, order.answer(checker)))
        except CaseVaultError as error:
            connection.send(error)
            while True:
                connection.recv()
