"""Processes that do a share of the work: started fresh, spoken to over a pipe, never left behind.

They are spawned, not forked: a copy of a program with threads and open files is nobody's friend.
"""

from __future__ import annotations

import multiprocessing
import os
import select
import signal
from contextlib import suppress
from multiprocessing.reduction import DupFd
from typing import TYPE_CHECKING, Any, Final

from casevault_gui.core.hardening import forbid_reading

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.context import SpawnProcess

_PATIENCE: Final = 5.0
_MANNERS: Final = 5
"""How far a worker lets others go first: where all processors are busy, the window does."""


class WorkerProcess:
    """One process that runs `serve(connection, *more)`; its end of a pipe is `connection`."""

    def __init__(self, serve: Callable[..., None], name: str, *descriptors: int) -> None:
        """Start it; raises `OSError`. It gets copies of `descriptors`, each a `Descriptor`."""
        spawning = multiprocessing.get_context("spawn")
        self.connection, theirs = spawning.Pipe()
        more = [Descriptor(each) for each in descriptors]
        self._process: SpawnProcess = spawning.Process(
            target=serve, args=(theirs, *more), name=name, daemon=True
        )
        try:
            self._process.start()
        except OSError:
            self.connection.close()
            raise
        finally:
            # Its end must be open in the worker alone, so that its death is heard here.
            theirs.close()
        self._ready: select.poll | None = None
        if hasattr(select, "poll"):
            self._ready = select.poll()
            self._ready.register(self.connection.fileno(), select.POLLIN)

    def answered(self, seconds: float = 0) -> bool:
        """Wait up to so long; say whether an answer is there, or the worker's end.

        `Connection.poll` makes a selector for each question, which costs more than small answers.
        Raises `OSError`.
        """
        if self._ready is None:
            return self.connection.poll(seconds)
        return bool(self._ready.poll(seconds * 1000))

    def send(self, what: Any) -> None:
        """Send something; a worker that is gone is heard of where its answer is waited for."""
        with suppress(OSError):
            self.connection.send(what)

    def last_word(self) -> str:
        """Return how the process ended, in one word and a number."""
        self._process.join(_PATIENCE)
        code = self._process.exitcode or 0
        return f"signal {-code}" if code < 0 else f"exit {code}"

    def close(self) -> None:
        """Stop it, wherever it is: for workers that only read."""
        self._process.terminate()
        self._process.join(_PATIENCE)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._process.close()
        self.connection.close()


class Descriptor:
    """A descriptor on its way into a worker, which gets a copy of its own."""

    def __init__(self, descriptor: int) -> None:
        """Stand for `descriptor`, which must be open until the worker is started."""
        self._descriptor = descriptor

    def take(self) -> int:
        """Return it; whoever takes it closes it."""
        return self._descriptor

    def __reduce__(self) -> tuple[Callable[[Any], Descriptor], tuple[Any]]:
        """Be copied when the worker is started, and not before."""
        return _arrived, (DupFd(self._descriptor),)


def _arrived(copy: Any) -> Descriptor:
    return Descriptor(copy.detach())


def begin_work() -> None:
    """Behave as a worker should; runs in it, before anything else."""
    # Who presses Ctrl+C at a terminal interrupts the whole group; the other end decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(_MANNERS)
    forbid_reading()
