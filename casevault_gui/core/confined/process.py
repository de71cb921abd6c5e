"""A confined process seen from the program: asked, watched, and killed when it is late."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final, Generic, Self, TypeVar

import casevault_gui
from casevault_gui.core.confined.frames import FrameInvalid, Read

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from casevault_gui.core.progress import CancelToken

ARGUMENT: Final = "--viewer"
"""What makes the frozen program be such a process."""
_SLICE: Final = 0.02
_GRACE: Final = 2.0
_START: Final = (
    "import sys; sys.path.append(sys.argv[1]);"
    " from casevault_gui.viewer_process import main; sys.exit(main())"
)
_NEEDED: Final = ("SYSTEMROOT",)
"""Without it Python does not start on Windows."""
_PIECE: Final = 1 << 20

Found = TypeVar("Found")


class ProcessFailed(Exception):
    """It gave no answer (`problem`: start, crash, time or answer), and is gone."""

    def __init__(self, problem: str) -> None:
        """Keep it."""
        super().__init__(problem)
        self.problem = problem


def command_of(role: str = "") -> list[str]:
    """Return what starts one: Python in isolated mode, or this program itself if frozen.

    `role` says what it is to read, "" a file to be shown; arguments of its own may follow.
    """
    more = [role] if role else []
    if getattr(sys, "frozen", False):
        return [sys.executable, ARGUMENT, *more]
    folder = str(Path(casevault_gui.__file__).parents[1])
    return [sys.executable, "-I", "-B", "-X", "utf8", "-c", _START, folder, *more]


class ConfinedProcess:
    """One process that answers questions; use as a context, or `close` it.

    After trouble it is dead: every further question raises `ProcessFailed`.
    """

    def __init__(self, command: Sequence[str], *, handing: Sequence[int] = ()) -> None:
        """Start it; it is given two pipes and the descriptors `handing`. Raises `ProcessFailed`."""
        self._exchange: _Exchange[Any] | None = None
        environment = {name: os.environ[name] for name in _NEEDED if name in os.environ}
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                list(command),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                bufsize=0,
                env=environment,
                cwd=Path(sys.executable).anchor,
                start_new_session=True,
                pass_fds=tuple(handing),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise ProcessFailed("start") from error  # noqa: EM101 - a word of a list

    def exchange(
        self,
        head: bytes,
        data: bytes,
        collect: Callable[[Read], Found],
        cancel: CancelToken,
        *,
        seconds: float,
        lasting: bool = False,
    ) -> Found:
        """Send a question and return what `collect`, on a thread, reads as its answer; slow.

        `seconds` are for the whole answer; where it is `lasting`, for each piece of it. `collect`
        raises `FrameInvalid` for what is no answer. Raises `ProcessFailed`, and `Cancelled` as soon
        as `cancel` is set; the process is gone then.
        """
        if self._process.returncode is not None:
            raise ProcessFailed("crash")  # noqa: EM101
        exchange = _Exchange(self._process, head, data, collect)
        self._exchange = exchange
        began = time.monotonic()
        try:
            while not exchange.ended(_SLICE):
                cancel.check()
                since = max(began, exchange.heard) if lasting else began
                if time.monotonic() > since + seconds:
                    raise ProcessFailed("time")  # noqa: EM101, TRY301
            return exchange.outcome()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Kill it, and every process it may have started in its session; safe to call twice."""
        process = self._process
        if process.returncode is None:
            with contextlib.suppress(OSError):
                if hasattr(os, "killpg"):
                    os.killpg(process.pid, signal.SIGKILL)
                else:
                    process.kill()
            process.wait()
        # A pipe that a thread still waits on stays open: something else of the process holds it.
        if self._exchange is None or self._exchange.over(_GRACE):
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()

    def __enter__(self) -> Self:
        """Use as a context."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Kill it."""
        self.close()


class ProcessWhenAsked:
    """A confined process for several questions, started by the first one after it was closed.

    Use as a context, or `close` it.
    """

    def __init__(self, command: Sequence[str], seconds: float) -> None:
        """Start nothing yet; each answer may take `seconds`."""
        self._command = command
        self._seconds = seconds
        self._process: ConfinedProcess | None = None

    def begin(self) -> None:
        """Start it before it is asked; what goes wrong is told by the first question."""
        with contextlib.suppress(ProcessFailed):
            self._begun()

    def close(self) -> None:
        """Kill it; safe to call twice."""
        process, self._process = self._process, None
        if process is not None:
            process.close()

    def __enter__(self) -> Self:
        """Use as a context."""
        return self

    def __exit__(self, *_: object) -> None:
        """Kill it."""
        self.close()

    def _exchange(
        self, head: bytes, data: bytes, collect: Callable[[Read], Found], cancel: CancelToken
    ) -> Found:
        """Ask as `ConfinedProcess.exchange` does; a process that failed is closed."""
        try:
            process = self._begun()
            return process.exchange(head, data, collect, cancel, seconds=self._seconds)
        except ProcessFailed:
            self.close()
            raise

    def _begun(self) -> ConfinedProcess:
        if self._process is None:
            self._process = ConfinedProcess(self._command)
        return self._process


class _Exchange(Generic[Found]):
    """One question and its answer, on threads: a pipe that nobody serves would block for ever."""

    def __init__(
        self,
        process: subprocess.Popen[bytes],
        head: bytes,
        data: bytes,
        collect: Callable[[Read], Found],
    ) -> None:
        self.heard = 0.0
        self._process = process
        self._found: list[Found] = []
        self._trouble: BaseException = EOFError()
        self._collector = threading.Thread(
            target=self._collect, args=(process.stdout, collect), daemon=True, name="answer"
        )
        self._feeder = threading.Thread(
            target=_feed, args=(process.stdin, head, data), daemon=True, name="question"
        )
        self._collector.start()
        self._feeder.start()

    def ended(self, seconds: float) -> bool:
        """Wait that long for the answer, whatever it is."""
        self._collector.join(seconds)
        return not self._collector.is_alive()

    def over(self, seconds: float) -> bool:
        """Wait up to twice that long for both threads; say whether they have ended."""
        self._feeder.join(seconds)
        return not self._feeder.is_alive() and self.ended(seconds)

    def outcome(self) -> Found:
        """Return the answer; one that came before the question was read is none.

        Raises `ProcessFailed`, and what `collect` raised for reasons of its own.
        """
        trouble = self._trouble
        if self._found:
            if self.over(_GRACE):
                return self._found[0]
            raise ProcessFailed("answer")  # noqa: EM101
        if isinstance(trouble, FrameInvalid):
            raise ProcessFailed("answer") from trouble  # noqa: EM101
        if not isinstance(trouble, EOFError | OSError | ValueError | MemoryError):
            raise trouble
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(_GRACE)
        late = self._process.returncode == -getattr(signal, "SIGXCPU", 0)
        raise ProcessFailed("time" if late else "crash") from trouble

    def _collect(self, pipe: IO[bytes], collect: Callable[[Read], Found]) -> None:
        def read(size: int) -> bytes | None:
            found = pipe.read(size)
            self.heard = time.monotonic()
            return found

        try:
            self._found.append(collect(read))
        except BaseException as error:  # noqa: BLE001 - the thread that asked raises it
            self._trouble = error


def _feed(pipe: IO[bytes], head: bytes, data: bytes) -> None:
    # The process may be gone at any moment: the answer says so.
    with contextlib.suppress(OSError, ValueError):
        for piece in (memoryview(head), *_pieces(data)):
            rest = piece
            while rest:
                rest = rest[pipe.write(rest) or 0 :]


def _pieces(data: bytes) -> Iterable[memoryview]:
    whole = memoryview(data)
    return (whole[start : start + _PIECE] for start in range(0, len(data), _PIECE))
