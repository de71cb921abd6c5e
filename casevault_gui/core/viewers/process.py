"""A viewer seen from the program: a confined process that is asked about a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from casevault_gui.core.confined.process import ConfinedProcess, ProcessFailed, command_of
from casevault_gui.core.errors import PreviewFailed
from casevault_gui.core.viewers.frames import MOST_FILE, question_frame, read_answer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from casevault_gui.core.progress import CancelToken
    from casevault_gui.core.viewers.answer import Answer, Question

SECONDS: Final = 20.0
"""How long a viewer may take for one answer."""


class ViewerProcess(ConfinedProcess):
    """One viewer; after trouble every further question raises `PreviewFailed`."""

    def __init__(self, command: Sequence[str] | None = None, *, seconds: float = SECONDS) -> None:
        """Start it; nothing is given to it but two pipes. Raises `PreviewFailed`."""
        self._seconds = seconds
        try:
            super().__init__(command or command_of())
        except ProcessFailed as error:
            raise PreviewFailed(problem=error.problem) from error

    def ask(self, question: Question, data: bytes, cancel: CancelToken) -> Answer:
        """Return the answer to `question` about the file `data`, at most `MOST_FILE` bytes; slow.

        Raises `PreviewFailed` (crash, time, answer), `Cancelled` as soon as `cancel` is set; the
        process is gone then.
        """
        if len(data) > MOST_FILE:
            raise PreviewFailed(problem="large")
        head = question_frame(question, len(data))
        try:
            return self.exchange(head, data, read_answer, cancel, seconds=self._seconds)
        except ProcessFailed as error:
            raise PreviewFailed(problem=error.problem) from error


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
