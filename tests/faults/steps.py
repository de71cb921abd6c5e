"""Numbered steps of a run: each change to a file, each part of an entry; death at one of them."""

from __future__ import annotations

import itertools
import os
import signal
from collections.abc import Callable
from typing import Any, NoReturn

from casevault_gui.core import files
from casevault_gui.core.custody.store import Store

_CHANGES = (
    "open", "write", "fsync", "fdatasync", "ftruncate", "utime", "chmod",
    "mkdir", "link", "unlink", "rename", "replace",
)  # fmt: skip
_PARTS_OF_AN_ENTRY = ("add_entry", "add_tag", "add_checkpoint", "add_anchor")


def die() -> NoReturn:
    """End this process as a power cut would: nothing is caught, closed or flushed."""
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


class Steps:
    """Counts the steps of this process from one on, and dies just before number `deadly`."""

    def __init__(self, deadly: int = 0) -> None:
        """Die at no step for 0."""
        self._deadly = deadly
        self._numbers = itertools.count(1)
        self.labels: list[str] = []

    def watch(self) -> None:
        """Count from now on; there is no way back, the process is going to die."""
        for name in _CHANGES:
            self._watch(os, name, self._changes if name == "open" else None)
        self._watch(files, "_renamed_exclusively")
        for name in _PARTS_OF_AN_ENTRY:
            self._watch(Store, name)

    def _watch(self, owner: object, name: str, counts: Callable[..., bool] | None = None) -> None:
        original = getattr(owner, name)

        def counted(*args: Any, **named: Any) -> Any:
            if counts is None or counts(*args):
                self._step(name)
            return original(*args, **named)

        setattr(owner, name, counted)

    @staticmethod
    def _changes(_path: object, flags: int, *_: object) -> bool:
        return bool(flags & os.O_CREAT)

    def _step(self, name: str) -> None:
        number = next(self._numbers)
        self.labels.append(name)
        if number == self._deadly:
            die()
