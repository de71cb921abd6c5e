"""What keeps the memory of a process from the disk and from other programs (decision 0080)."""

from __future__ import annotations

import ctypes
import sys

if sys.platform != "win32":
    import resource

_SET_DUMPABLE = 4


def forbid_core_files() -> None:
    """Let no crash write the memory, and the keys in it, to the disk."""
    if sys.platform != "win32":  # There programs leave no core files beside them.
        most = resource.getrlimit(resource.RLIMIT_CORE)[1]
        resource.setrlimit(resource.RLIMIT_CORE, (0, most))


def forbid_reading() -> None:
    """Let no other program of this user read the memory of this one (Linux)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)
