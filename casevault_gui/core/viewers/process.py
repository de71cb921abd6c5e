"""A viewer seen from the program: a process that is asked, watched, and killed when it is late."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final, Self

import casevault_gui
from casevault_gui.core.errors import PreviewFailed
from casevault_gui.core.viewers.answer import Answer, AnswerInvalid, Question
from casevault_gui.core.viewers.frames import MOST_FILE, question_frame, read_answer

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from casevault_gui.core.progress import CancelToken

SECONDS: Final = 20.0
"""How long a viewer may take for one answer."""
ARGUMENT: Final = "--viewer"
"""What makes the frozen program be a viewer."""
_SLICE: Final = 0.02
_GRACE: Final = 2.0
_START: Final = (
    "import sys; sys.path.append(sys.argv[1]);"
    " from casevault_gui.viewer_process import main; sys.exit(main())"
)
_NEEDED: Final = ("SYSTEMROOT",)
"""Without it Python does not start on Windows."""
_PIECE: Final = 1 << 20


def viewer_command() -> list[str]:
    """Return what starts a viewer: Python in isolated mode, or this program itself if frozen."""
    if getattr(sys, "frozen", False):
        return [sys.executable, ARGUMENT]
    folder = str(Path(casevault_gui.__file__).parents[1])
    return [sys.executable, "-I", "-B", "-X", "utf8", "-c", _START, folder]


class ViewerProcess:
    """One process that answers questions; use as a context, or `close` it.

    After trouble it is dead: every further question raises `PreviewFailed`.
    """

    def __init__(self, command: Sequence[str] | None = None, *, seconds: float = SECONDS) -> None:
        """Start it; nothing is given to it but two pipes. Raises `PreviewFailed`."""
        self._seconds = seconds
        self._exchange: _Exchange | None = None
        environment = {name: os.environ[name] for name in _NEEDED if name in os.environ}
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                list(command or viewer_command()),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                bufsize=0,
                env=environment,
                cwd=Path(sys.executable).anchor,
                start_new_session=True,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise PreviewFailed(problem="start") from error

    def ask(self, question: Question, data: bytes, cancel: CancelToken) -> Answer:
        """Return the answer to `question` about the file `data`, at most `MOST_FILE` bytes; slow.

        Raises `PreviewFailed` (crash, time, answer), `Cancelled` as soon as `cancel` is set; the
        process is gone then.
        """
        if len(data) > MOST_FILE:
            raise PreviewFailed(problem="large")
        if self._process.returncode is not None:
            raise PreviewFailed(problem="crash")
        end = time.monotonic() + self._seconds
        exchange = _Exchange(self._process, question_frame(question, len(data)), data)
        self._exchange = exchange
        try:
            while not exchange.ended(_SLICE):
                _check(cancel, end)
            return exchange.answer()
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
        # A pipe that a thread still waits on stays open: something else of the viewer holds it.
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


def ask_once(question: Question, data: bytes, cancel: CancelToken) -> Answer:
    """Return the answer of a fresh process, which then ends; see `ViewerProcess.ask`."""
    with ViewerProcess() as process:
        return process.ask(question, data, cancel)


class ViewerLine:
    """Asks one process about many files, and a fresh one after each trouble.

    Starting one costs more than a small picture. Whoever takes over such a process sees the files
    that follow, and can show others in their place.
    """

    def __init__(self) -> None:
        """Start nothing yet."""
        self._process: ViewerProcess | None = None

    def ask(self, question: Question, data: bytes, cancel: CancelToken) -> Answer:
        """Return the answer; raises as `ViewerProcess.ask`."""
        if self._process is None:
            self._process = ViewerProcess()
        try:
            return self._process.ask(question, data, cancel)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """End the process, if there is one; not while `ask` runs on another thread."""
        if self._process is not None:
            self._process.close()
            self._process = None


class _Exchange:
    """One question and its answer, on threads: a pipe that nobody serves would block for ever."""

    def __init__(self, process: subprocess.Popen[bytes], head: bytes, data: bytes) -> None:
        self._process = process
        self._outcome: Answer | Exception = EOFError()
        self._collector = threading.Thread(
            target=self._collect, args=(process.stdout,), daemon=True, name="viewer answer"
        )
        self._feeder = threading.Thread(
            target=_feed, args=(process.stdin, head, data), daemon=True, name="viewer question"
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

    def answer(self) -> Answer:
        """Return it, or raise `PreviewFailed`: one that came before the file was read is none."""
        if isinstance(self._outcome, Answer):
            if self.over(_GRACE):
                return self._outcome
            raise PreviewFailed(problem="answer")
        if isinstance(self._outcome, AnswerInvalid):
            raise PreviewFailed(problem="answer") from self._outcome
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(_GRACE)
        late = self._process.returncode == -getattr(signal, "SIGXCPU", 0)
        raise PreviewFailed(problem="time" if late else "crash") from self._outcome

    def _collect(self, pipe: IO[bytes]) -> None:
        try:
            self._outcome = read_answer(pipe.read)
        except (AnswerInvalid, EOFError, OSError, ValueError, MemoryError) as error:
            self._outcome = error


def _check(cancel: CancelToken, end: float) -> None:
    cancel.check()
    if time.monotonic() > end:
        raise PreviewFailed(problem="time")


def _feed(pipe: IO[bytes], head: bytes, data: bytes) -> None:
    # The process may be gone at any moment: the answer says so.
    with contextlib.suppress(OSError, ValueError):
        for piece in (memoryview(head), *_pieces(data)):
            rest = piece
            while rest:
                rest = rest[pipe.write(rest) or 0 :]


def _pieces(data: bytes) -> list[memoryview]:
    whole = memoryview(data)
    return [whole[start : start + _PIECE] for start in range(0, len(data), _PIECE)]
