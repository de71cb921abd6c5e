"""A world that stands still, for pictures: one day in April, one home, the same random bytes."""

from __future__ import annotations

import hashlib
import os
import secrets
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, tzinfo
from pathlib import Path

import pytest

import casevault_gui.app  # noqa: F401 - every module has to be there when its clock is changed
from casevault_gui.core.custody import clock
from casevault_gui.ui.pages import seal_check

NOON = datetime(2026, 4, 17, 9, 12, tzinfo=UTC)
NOON_NS = int(NOON.timestamp()) * 10**9
_STEP_NS = 730_000_000
_UPTIME_NS = 3_600 * 10**9
_FREE_BYTES = 512_000_000_000
_HIDDEN = ("CASEVAULT_HOME", "DBUS_SESSION_BUS_ADDRESS", "WAYLAND_DISPLAY")


class StillTime:
    """Stands for the module `time`: each look at the wall clock finds it a little later."""

    def __init__(self) -> None:
        """Begin at `NOON`."""
        self._looks = 0

    def __getattr__(self, name: str) -> object:
        return getattr(time, name)

    def time_ns(self) -> int:
        """Return nanoseconds since 1970."""
        self._looks += 1
        return NOON_NS + self._looks * _STEP_NS

    def clock_gettime_ns(self, _clock: int) -> int:
        """Return nanoseconds since the machine started, an hour before."""
        return _UPTIME_NS + self._looks * _STEP_NS


class StillDatetime(datetime):
    """A `datetime` for which it is always the same moment."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> StillDatetime:
        """Return `NOON`."""
        moment = cls.fromtimestamp(NOON.timestamp(), UTC)
        return moment.astimezone(tz) if tz is not None else moment.replace(tzinfo=None)


class _SameBytes:
    def __init__(self) -> None:
        self._given = 0
        self._lock = threading.Lock()

    def __call__(self, count: int = 32) -> bytes:
        with self._lock:
            self._given += 1
            return hashlib.shake_256(self._given.to_bytes(8, "big")).digest(count)


@contextmanager
def still_world(home: Path) -> Iterator[None]:
    """Let the core find the same day, home, zone, room and random bytes each time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))
        # A new profile calls its owner by the name of the account.
        patch.setenv("LOGNAME", "dana")
        patch.setenv("TZ", "UTC")
        for name in _HIDDEN:
            patch.delenv(name, raising=False)
        time.tzset()
        patch.setattr(secrets, "token_bytes", _SameBytes())
        patch.setattr(clock, "_BOOT_ID", home / "no boot")
        patch.setattr(seal_check, "free_bytes", lambda _path: _FREE_BYTES)
        still = StillTime()
        for name, module in tuple(sys.modules.items()):
            if not name.startswith("casevault_gui."):
                continue
            if getattr(module, "datetime", None) is datetime:
                patch.setattr(module, "datetime", StillDatetime)
            if name.startswith("casevault_gui.core.") and getattr(module, "time", None) is time:
                patch.setattr(module, "time", still)
        yield
    time.tzset()


def age(folder: Path, moment_ns: int = NOON_NS - 30 * 86_400 * 10**9) -> None:
    """Make everything in `folder`, and it, as old as `moment_ns` says: a month by default."""
    for path in (*sorted(folder.rglob("*"), reverse=True), folder):
        os.utime(path, ns=(moment_ns, moment_ns), follow_symlinks=False)
