"""Questions to viewers, put beside the window: one at a time, a new one ends the last."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from casevault_gui.core.errors import Cancelled
from casevault_gui.core.progress import CancelToken
from casevault_gui.core.viewers.answer import Answer, Question
from casevault_gui.core.viewers.process import ask_once
from casevault_gui.ui.tasks import Lane, Task

Ask = Callable[[Question, bytes, CancelToken], Answer]
"""Answers a question about a file; slow. Raises `PreviewFailed`, `Cancelled`."""


class Asking(QObject):
    """Emits `answered(Answer)` or `failed(exception)` for the last question alone."""

    answered = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None, ask: Ask = ask_once) -> None:
        """Ask by `ask`."""
        super().__init__(parent)
        self._ask = ask
        self._lane: Lane | None = None
        self._task: Task | None = None
        application = QCoreApplication.instance()
        if application is not None:
            # A program that ends waits for no viewer.
            application.aboutToQuit.connect(self.close)

    @property
    def busy(self) -> bool:
        """Whether an answer is waited for."""
        return self._task is not None

    def ask(self, question: Question, data: bytes) -> None:
        """Ask; whoever moved on does not wait for the question before: its process is killed."""
        self.stop()
        if self._lane is None:
            # A lane of its own: the page goes on looking up other things meanwhile.
            self._lane = Lane("preview", self)
        ask = self._ask
        self._task = self._lane.start(lambda _report, cancel: ask(question, data, cancel))
        self._task.succeeded.connect(self._succeeded)
        self._task.failed.connect(self._failed)

    def stop(self) -> None:
        """Wait for no answer any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    @Slot()
    def close(self) -> None:
        """Stop, and end the thread; the next question begins anew."""
        self.stop()
        if self._lane is not None:
            self._lane.close()
            self._lane.deleteLater()
            self._lane = None

    @Slot(object)
    def _succeeded(self, answer: Answer) -> None:
        if self.sender() is self._task:
            self._task = None
            self.answered.emit(answer)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        if self.sender() is self._task:
            self._task = None
            if not isinstance(error, Cancelled):
                self.failed.emit(error)
