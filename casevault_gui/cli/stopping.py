"""Ctrl-C and its kin, as a wish to stop: the work ends at its next safe point and cleans up."""

from __future__ import annotations

import contextlib
import signal
from typing import TYPE_CHECKING

from casevault_gui.core.progress import CancelToken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

_SIGNALS = tuple(
    getattr(signal, name)
    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
    if hasattr(signal, name)
)


@contextlib.contextmanager
def stoppable(waiting: Callable[[], bool]) -> Iterator[CancelToken]:
    """Yield a token that a signal to stop sets.

    A second signal, or one while the program is `waiting` for the person, interrupts at once.
    """
    token = CancelToken()

    def stop(_number: int, _frame: FrameType | None) -> None:
        if token.cancelled or waiting():
            raise KeyboardInterrupt
        token.cancel()

    before = {number: signal.signal(number, stop) for number in _SIGNALS}
    try:
        yield token
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
