"""What a confined process gives up before it reads a stranger's byte.

Linux: address space, processor time, descriptors and file sizes are limited, core files and new
privileges forbidden, the process dies with the program, and it leaves the network where the system
lets it; `landlock` takes files away. macOS: the limits alone. Windows has none of these: there only
the program's time limit holds, and the process has all rights of the person.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from typing import Final

ADDRESS_SPACE: Final = 1 << 30
CPU_SECONDS: Final = 60
DESCRIPTORS: Final = 64
_LIMITS: Final = (
    ("RLIMIT_NOFILE", DESCRIPTORS),
    ("RLIMIT_FSIZE", 0),
    ("RLIMIT_CORE", 0),
)
_DIE_WITH_PARENT, _DUMPABLE, _NO_NEW_PRIVILEGES = 1, 4, 38
_NEW_NETWORK, _NEW_USER = 0x40000000, 0x10000000


def confine(cpu_seconds: int = CPU_SECONDS, memory: int = ADDRESS_SPACE) -> None:
    """Give it all up, as far as the platform goes; nothing here fails. `memory` is in bytes."""
    _limit((*_LIMITS, ("RLIMIT_AS", memory), ("RLIMIT_CPU", cpu_seconds)))
    if sys.platform == "linux":
        _leave()


def _limit(limits: tuple[tuple[str, int], ...]) -> None:
    try:
        import resource  # noqa: PLC0415 - Windows has none
    except ImportError:
        return
    for name, wanted in limits:
        number = getattr(resource, name, None)
        if number is None:
            continue
        hard = resource.getrlimit(number)[1]
        most = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        try:
            resource.setrlimit(number, (most, most))
        except (OSError, ValueError):
            # macOS refuses some that it names.
            continue


def _leave() -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_DIE_WITH_PARENT, int(signal.SIGKILL), 0, 0, 0)
    libc.prctl(_DUMPABLE, 0, 0, 0, 0)
    libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
    # A namespace of its own has no network but a loopback that is down.
    apart = _NEW_NETWORK if os.geteuid() == 0 else _NEW_NETWORK | _NEW_USER
    libc.unshare(apart)
