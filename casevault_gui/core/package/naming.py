"""Giving extracted files their names, once they are durable: one at a time, or hundreds."""

from __future__ import annotations

import contextlib
import os
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING, NamedTuple

from casevault_gui.core.errors import TargetExists
from casevault_gui.core.package.durable_file import can_sync_volume, sync_volume
from casevault_gui.core.package.places import ConflictPolicy, Folders, Place, claim

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Self

_FEW = 16
_BATCH_FILES = 512
_BATCH_BYTES = 32 << 20


class Written(NamedTuple):
    """A file that is written and verified under its unfinished name."""

    unfinished: str
    path: str
    place: Place


class Naming:
    """Names files. Use as a context: what has no name when it ends is removed. Raises `OSError`.

    The first few files are flushed one by one. Then one flush of the volume makes a whole batch
    durable, on a thread of its own while the next batch is written.
    """

    def __init__(
        self,
        folders: Folders,
        on_named: Callable[[Written, str], None],
        policy: ConflictPolicy,
        on_skipped: Callable[[str], None],
    ) -> None:
        """`on_named` hears of each file and the name it got, `on_skipped` of those left out."""
        self._folders = folders
        self._policy = policy
        self._on_skipped = on_skipped
        self._on_named = on_named
        self._named = 0
        self._together = can_sync_volume()
        self._written: list[Written] = []
        self._bytes = 0
        self._flushed: list[Written] = []
        self._flush: Future[None] | None = None
        self._executor = ThreadPoolExecutor(1, "flush")

    @property
    def together(self) -> bool:
        """Whether a small file need not be flushed by itself any more."""
        return self._together and self._named >= _FEW

    def now(self, written: Written) -> None:
        """Name a file that is durable."""
        folder = self._enter(written)
        try:
            name = claim(written.unfinished, written.place[-1], folder, self._policy)
        except TargetExists:
            if self._policy is not ConflictPolicy.SKIP:
                raise
            # Taken since it was looked for.
            os.unlink(written.unfinished, dir_fd=folder)
            self._on_skipped(written.path)
            return
        self._named += 1
        self._on_named(written, name)

    def later(self, written: Written, size: int) -> None:
        """Name a file of `size` bytes when it and others are durable."""
        # Its folder too: whatever is made from now on, the last flush makes it durable.
        self._folders.durable = False
        self._written.append(written)
        self._bytes += size
        if len(self._written) >= _BATCH_FILES or self._bytes >= _BATCH_BYTES:
            self._turn_over()

    def finish(self) -> None:
        """Name everything that has no name yet."""
        if self._written or self._flush is not None:
            self._turn_over()
            self._name_flushed()

    def _turn_over(self) -> None:
        self._name_flushed()
        self._flushed, self._written, self._bytes = self._written, [], 0
        self._flush = self._executor.submit(sync_volume, self._folders.root)

    def _name_flushed(self) -> None:
        if self._flush is not None:
            self._flush.result()
            self._flush = None
        self._flushed.reverse()
        while self._flushed:
            self.now(self._flushed[-1])
            self._flushed.pop()

    def _enter(self, written: Written) -> int:
        return self._folders.enter(written.place[:-1])

    def __enter__(self) -> Self:
        """Use as a context."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Remove what has no name."""
        self._executor.shutdown()
        for written in self._flushed + self._written:
            with contextlib.suppress(OSError):
                os.unlink(written.unfinished, dir_fd=self._enter(written))
