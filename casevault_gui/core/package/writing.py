"""Writing on lanes: buffers are written in order, and finished windows pushed to the device."""

from __future__ import annotations

from contextlib import ExitStack
from threading import BoundedSemaphore
from typing import TYPE_CHECKING, NamedTuple, Protocol

from casevault_gui.core.package.lanes import Buffer, Lane

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Self

_UNPUSHED = 4


class Output(Protocol):
    """A file that is written and pushed."""

    @property
    def windows(self) -> int:
        """How many windows were finished by writing."""

    def write(self, data: memoryview) -> None:
        """Write all of `data` at the end."""

    def push(self) -> None:
        """Push the oldest finished window to the device."""


class _Job(NamedTuple):
    file: Output
    write: Callable[[], None]
    buffer: Buffer


class Writing:
    """Two lanes that write and push; writing runs ahead of the device by a few windows at most.

    Use as a context. An error of writing is raised where the next buffer is put, or at the end.
    """

    def __init__(self, release: Callable[[Buffer], None]) -> None:
        """Start; `release` runs for each buffer that was put, whatever happens."""
        self._ahead = BoundedSemaphore(_UNPUSHED)
        self._stack = ExitStack()
        self._push = self._stack.enter_context(
            Lane[Output]("push", lambda file: file.push(), lambda _: self._ahead.release())
        )
        self._write = self._stack.enter_context(
            Lane[_Job]("write", self._work, lambda job: release(job.buffer))
        )

    def put(self, file: Output, write: Callable[[], None], buffer: Buffer) -> None:
        """Have `write` called, which writes some of `buffer` to the end of `file`."""
        self._write.put(_Job(file, write, buffer))

    def settle(self, meanwhile: Callable[[], None] = lambda: None) -> None:
        """Wait until everything put so far is written and no window is being pushed.

        `meanwhile` is called ten times a second, and ends the waiting by raising.
        """
        try:
            self._write.settle(meanwhile)
        finally:
            self._push.settle(meanwhile)

    def abandon(self) -> None:
        """Do nothing more of what was put."""
        self._push.abandon()
        self._write.abandon()

    def drop(self) -> None:
        """Wait until nothing is written or pushed any more, without doing what is still to do."""
        # Pushing first: writing may wait for it.
        self._push.abandon()
        self._write.drop()
        self._push.drop()

    def __enter__(self) -> Self:
        """Use as a context, so that the lanes always end."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the lanes; in success, raise what one of them raised."""
        if kind is not None:
            self.abandon()
        self._stack.__exit__(kind, error, trace)

    def _work(self, job: _Job) -> None:
        before = job.file.windows
        job.write()
        for _ in range(job.file.windows - before):
            self._ahead.acquire()
            self._push.put(job.file)
