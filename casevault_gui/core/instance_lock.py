"""One program at a time has a profile open."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from casevault_gui.core.errors import LogInUse, ProfileUnsuitable
from casevault_gui.core.files import PRIVATE_FILE, close_reader
from casevault_gui.core.volumes import shown_path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_NOFOLLOW = getattr(os, "O_NOFOLLOW", 0)
_ENDING_S = 2.0
"""How long the lock of a process that is gone may outlast it."""
_LOOK_AGAIN_S = 0.005


class InstanceLock:
    """Holds profile folder `home` for one process; the file `lock` in it names that process.

    The system drops the lock with the process, so a file left by a crash is no obstacle. The lock
    belongs to the open file (flock), not to the process: closing other files never drops it.
    """

    def __init__(self, home: Path) -> None:
        """Prepare the lock of the existing folder `home`; nothing is touched yet."""
        self._home = home
        self._descriptor = -1

    def acquire(self) -> None:
        """Take the lock, or raise `LogInUse` (facts: pid, home; pid 0 if unknown).

        Where the process that is named as the holder is gone, it waits up to two seconds.

        Raises `ProfileUnsuitable` if the folder cannot hold a lock.
        """
        if self._descriptor >= 0:
            return
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | _NOFOLLOW
        try:
            descriptor = os.open(self._home / "lock", flags, PRIVATE_FILE)
        except OSError as error:
            raise self._unsuitable(error) from error
        try:
            self._lock(descriptor)
            os.ftruncate(descriptor, 0)
            os.lseek(descriptor, 0, os.SEEK_SET)
            _write_pid(descriptor)
        except OSError as error:
            close_reader(descriptor)
            raise self._unsuitable(error) from error
        except LogInUse:
            close_reader(descriptor)
            raise
        self._descriptor = descriptor

    def release(self) -> None:
        """Give the lock back; the file stays, because removing it would race with a newcomer."""
        if self._descriptor >= 0:
            with contextlib.suppress(OSError):
                os.ftruncate(self._descriptor, 0)
            with contextlib.suppress(OSError):
                _unlock(self._descriptor)
            close_reader(self._descriptor)
            self._descriptor = -1

    def __enter__(self) -> Self:
        """Acquire."""
        self.acquire()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        """Release."""
        self.release()

    def _lock(self, descriptor: int) -> None:
        end = time.monotonic() + _ENDING_S
        while True:
            try:
                _lock(descriptor)
            except (BlockingIOError, PermissionError) as error:
                pid = _pid_in(descriptor)
                # A helper that was just begun has all that is open until it is the helper's
                # program: killed in that moment, the holder is gone and its lock is not yet.
                if not _is_gone(pid) or time.monotonic() > end:
                    raise LogInUse(pid=pid, home=shown_path(self._home)) from error
                time.sleep(_LOOK_AGAIN_S)
            else:
                return

    def _unsuitable(self, error: OSError) -> ProfileUnsuitable:
        match error.errno:
            case errno.EROFS:
                problem = "readonly"
            case errno.ENOENT | errno.ENOTDIR:
                problem = "missing"
            case errno.ENOSPC | errno.EDQUOT:
                problem = "full"
            case errno.ENOLCK | errno.EOPNOTSUPP:
                problem = "network"
            case _:
                problem = "permissions"
        return ProfileUnsuitable(path=shown_path(self._home), problem=problem)


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":
        # One byte far beyond the pid, so that the loser can still read who holds it.
        os.lseek(descriptor, 4096, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _unlock(descriptor: int) -> None:
    # Closing would leave the lock to a helper that was just begun: it has the same open file.
    if sys.platform != "win32":
        fcntl.flock(descriptor, fcntl.LOCK_UN)


def _is_gone(pid: int) -> bool:
    if sys.platform == "win32" or pid <= 0:
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    except (OSError, OverflowError):
        return False
    return False


def _write_pid(descriptor: int) -> None:
    try:
        os.write(descriptor, b"%d\n" % os.getpid())
    except OSError as error:
        # Locked all the same: a log must be readable where nothing more can be written.
        if error.errno not in {errno.ENOSPC, errno.EDQUOT}:
            raise


def _pid_in(descriptor: int) -> int:
    os.lseek(descriptor, 0, os.SEEK_SET)
    text = os.read(descriptor, 32).strip()
    return int(text) if text.isdigit() else 0
