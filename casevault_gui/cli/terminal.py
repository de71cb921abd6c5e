"""A line typed at the terminal, waited for so that no signal to stop goes unheard.

A signal that comes between the last look for signals and the call that reads is only noted by
Python: the read waits on, and Ctrl-C seems to do nothing (3 of 20,000 did so here). A descriptor
that signals are written to is waited for beside the terminal, so none falls between.
"""

from __future__ import annotations

import contextlib
import functools
import getpass
import os
import select
import signal
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def typed_line(prompt: str, longest: int, *, hidden: bool = False) -> bytes:
    """Return the line that is typed, shown or `hidden` as it is typed, with its end.

    What is beyond `longest` bytes is left. Raises `EOFError` at the end of input; what the
    handler of a signal raises comes through. Only the main thread can ask.
    """
    if sys.platform == "win32":
        line = getpass.getpass(prompt) if hidden else input(prompt)
        return line.encode("utf-8", "surrogatepass")
    with _unseen(sys.stdin.fileno()) if hidden else contextlib.nullcontext():
        print(prompt, end="", file=sys.stderr, flush=True)
        if sys.stdin.isatty():  # Elsewhere a read may have taken more than its line.
            _wait_for_line(sys.stdin.fileno())
        data = sys.stdin.buffer.readline(longest)
    if not data:
        raise EOFError
    return data


def _wait_for_line(descriptor: int) -> None:
    ringing, rung = _bell()
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    poll.register(ringing, select.POLLIN)
    before = signal.set_wakeup_fd(rung, warn_on_full_buffer=False)
    try:
        while descriptor not in [ready for ready, _event in poll.poll()]:
            os.read(ringing, 1)
    finally:
        signal.set_wakeup_fd(before)


@functools.cache
def _bell() -> tuple[int, int]:
    """Return a pipe for signals, kept: one may come before whoever would close it."""
    ringing, rung = os.pipe()
    os.set_blocking(rung, False)
    return ringing, rung


if sys.platform != "win32":
    import termios

    @contextlib.contextmanager
    def _unseen(descriptor: int) -> Iterator[None]:
        before = termios.tcgetattr(descriptor)
        unseen = before.copy()
        unseen[3] &= ~termios.ECHO
        # Flushing: what was typed before the question is no answer to it.
        termios.tcsetattr(descriptor, termios.TCSAFLUSH, unseen)
        try:
            yield
        finally:
            termios.tcsetattr(descriptor, termios.TCSAFLUSH, before)
            print(file=sys.stderr)
