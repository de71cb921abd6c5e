"""One call that may hang, on a thread of its own, with a limit and no loose ends.

A keyring may wait for a person for ever, and nothing can stop a thread that waits in a foreign
library. So the wait is given up, not the thread; and whoever gives up must know that the call has
no effect later. The call therefore delivers or is abandoned, never both: an abandoned call that
finishes after all is told to undo what it did.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class NoAnswer(Exception):
    """The call did not finish in time; if it ever does, it is undone."""


class _Delivery(Generic[T]):
    """Where one result is handed over, once, or not at all."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._arrived = threading.Event()
        self._abandoned = False
        self._result: T | None = None
        self._error: Exception | None = None

    def deliver(self, result: T | None, error: Exception | None) -> bool:
        """Hand over; False if nobody waits any more."""
        with self._lock:
            if self._abandoned:
                return False
            self._result, self._error = result, error
            self._arrived.set()
            return True

    def wait(self, seconds: float) -> T:
        self._arrived.wait(seconds)
        with self._lock:
            if not self._arrived.is_set():
                self._abandoned = True
                raise NoAnswer
        if self._error is not None:
            raise self._error
        return self._result  # type: ignore[return-value]  # delivered without an error


def call_within(seconds: float, call: Callable[[], T], undo: Callable[[], None] | None = None) -> T:
    """Return what `call` returns, or raise what it raises; raise `NoAnswer` after `seconds`.

    `undo` runs on the call's thread when the call ends, well or badly, after it was given up.
    """
    delivery: _Delivery[T] = _Delivery()

    def work() -> None:
        result, failure = None, None
        try:
            result = call()
        except Exception as error:  # noqa: BLE001 - raised again on the caller's thread
            failure = error
        if not delivery.deliver(result, failure) and undo is not None:
            # Nobody is left to tell about trouble while undoing.
            with contextlib.suppress(Exception):
                undo()

    threading.Thread(target=work, name="keyring", daemon=True).start()
    return delivery.wait(seconds)
