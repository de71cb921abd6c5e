"""How long work reports its progress and hears that it should stop."""

from __future__ import annotations

import threading
from collections.abc import Callable
from enum import StrEnum

from casevault_gui.core.errors import Cancelled
from casevault_gui.core.late_dataclass import dataclass


class Stage(StrEnum):
    """The stages of long work, in the order they happen."""

    SCAN = "scan"
    COMPARE = "compare"
    SEAL = "seal"
    COPY = "copy"
    FLUSH = "flush"
    VERIFY = "verify"
    EXTRACT = "extract"
    CHECK_LOG = "check-log"
    PROTECT = "protect"
    REPAIR = "repair"
    ORIGINALS = "originals"


@dataclass(frozen=True, slots=True)
class Progress:
    """Where the work stands; sizes in bytes, `total_bytes` 0 while unknown."""

    stage: Stage
    done_bytes: int = 0
    total_bytes: int = 0
    done_files: int = 0
    total_files: int = 0
    current: str = ""

    @property
    def permille(self) -> int:
        """Share of the bytes done, 0 to 1000 (Qt's bars are 32-bit, bytes are not)."""
        if self.total_bytes <= 0:
            return 0
        return min(1000, self.done_bytes * 1000 // self.total_bytes)


Report = Callable[[Progress], None]
"""Receives a `Progress`, on whatever thread the work runs."""


def ignore_progress(_: Progress) -> None:
    """Report to nobody."""


class CancelToken:
    """Set from any thread; the work raises `Cancelled` at its next safe point."""

    def __init__(self) -> None:
        """Start not cancelled."""
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self._event.is_set()

    def check(self) -> None:
        """Raise `Cancelled` if somebody asked to stop."""
        if self._event.is_set():
            raise Cancelled
