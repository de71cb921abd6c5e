"""Landlock: from now on this process may open nothing but the program's and the system's own files.

Linux 5.13 and later, where the kernel has it (Documentation/userspace-api/landlock.rst); it also
refuses TCP from 6.7 on, and signals and abstract sockets of others from 6.12 on.
"""

from __future__ import annotations

import ctypes
import os
import stat
import struct
import sys
from collections.abc import Iterable
from typing import Final

import casevault_gui

_CREATE, _ADD_RULE, _RESTRICT = 444, 445, 446
_ASK_VERSION, _PATH_BENEATH = 1, 1
_EXECUTE, _READ_FILE, _READ_DIR = 1 << 0, 1 << 2, 1 << 3
_RIGHTS: Final = ((1, 13), (2, 14), (3, 15), (5, 16))
"""From which version on how many rights on files there are, the lowest bits first."""
_TCP: Final = 0b11
_SCOPES: Final = 0b11
_NETWORK_FROM, _SCOPES_FROM = 4, 6
_SYSTEM: Final = ("/usr", "/lib", "/lib64", "/nix/store", "/etc/ld.so.cache")


def version() -> int:
    """Return which Landlock this kernel has, 0 for none."""
    if sys.platform != "linux":
        return 0
    return max(0, int(_libc().syscall(_CREATE, None, 0, _ASK_VERSION)))


def own_files() -> list[str]:
    """Return where the program, its Python and the libraries of the system lie."""
    # Without `pathlib`, which takes a tenth of the time that such a process needs to start.
    frozen = os.path.dirname(sys.executable) if getattr(sys, "frozen", False) else ""  # noqa: PTH120
    package = os.path.dirname(casevault_gui.__file__)  # noqa: PTH120
    return [path for path in (sys.prefix, sys.base_prefix, package, frozen, *_SYSTEM) if path]


def lock_files(readable: Iterable[str]) -> bool:
    """Let this process read and run what lies below `readable`, and nothing else; say if it holds.

    It cannot be taken back. The process must have given up new privileges before.
    """
    known = version()
    if not known:
        return False
    every = (1 << max(count for since, count in _RIGHTS if known >= since)) - 1
    rules = struct.pack("=Q", every)
    if known >= _NETWORK_FROM:
        rules += struct.pack("=Q", _TCP)
    if known >= _SCOPES_FROM:
        rules += struct.pack("=Q", _SCOPES)
    libc = _libc()
    ruleset = libc.syscall(_CREATE, rules, len(rules), 0)
    if ruleset < 0:
        return False
    try:
        for path in readable:
            _allow(libc, ruleset, path)
        return int(libc.syscall(_RESTRICT, ruleset, 0)) == 0
    finally:
        os.close(ruleset)


def _allow(libc: ctypes.CDLL, ruleset: int, path: str) -> None:
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        rights = _EXECUTE | _READ_FILE
        if stat.S_ISDIR(os.fstat(place).st_mode):
            rights |= _READ_DIR
        libc.syscall(_ADD_RULE, ruleset, _PATH_BENEATH, struct.pack("=Qi", rights, place), 0)
    finally:
        os.close(place)


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)
