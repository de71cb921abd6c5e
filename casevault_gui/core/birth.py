"""When a file or folder was made where it lies: its time of birth.

Linux tells it by statx(2) alone (since 4.11, if the file system keeps it), which Python has not
before 3.15: it is called by ctypes. Windows, macOS and BSD tell it with the other times. Where
nobody tells it, it is None: no library with that call, a sandbox that forbids it, a file system
without such a time.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from typing import Final, NamedTuple

_INT64: Final = 1 << 63
_SECOND: Final = 1_000_000_000


class Now(NamedTuple):
    """What an open file is at this moment; times in nanoseconds since 1970 UTC."""

    size: int
    mtime_ns: int
    ctime_ns: int
    btime_ns: int | None


def _asked_twice(descriptor: int) -> Now:
    found = os.fstat(descriptor)
    born = birth_ns(found, descriptor)
    return Now(found.st_size, found.st_mtime_ns, found.st_ctime_ns, born)


def _within(moment_ns: int) -> int | None:
    """Return a time that a package can hold: NTFS, say, counts from 1601, which it cannot."""
    return moment_ns if -_INT64 <= moment_ns < _INT64 else None


if sys.platform == "linux":
    _AT_FDCWD, _AT_SYMLINK_NOFOLLOW, _AT_EMPTY_PATH = -100, 0x100, 0x1000
    _STATX_BTIME, _STATX_BASIC = 0x800, 0x7FF
    # Of `struct statx`: stx_mask, stx_ino, stx_btime.
    _fields: Final = struct.Struct("=I28xQ40xqI").unpack_from
    # stx_mask, stx_size, stx_btime, stx_ctime, stx_mtime.
    _all_fields: Final = struct.Struct("=I36xQ32xqI4xqI4xqI").unpack_from
    # Without types of its arguments it takes Python's integers and bytes as they are, the quickest.
    _statx: Final = getattr(ctypes.CDLL(None), "statx", None)
    # Where the system puts its answers, while nobody uses them: a call lets other threads run.
    _answers: Final[list[tuple[bytearray, object]]] = []
    _take, _put_back = _answers.pop, _answers.append

    def _free_answer() -> tuple[bytearray, object]:
        try:
            return _take()
        except IndexError:
            data = bytearray(256)
            return data, ctypes.byref((ctypes.c_char * len(data)).from_buffer(data))

    def birth_ns(found: os.stat_result, place: int | bytes) -> int | None:
        """Return when the file was made, in nanoseconds since 1970 UTC; None if nobody tells.

        `found` is what the system says of it, `place` its descriptor or path; no link is followed.
        """
        if _statx is None:
            return None
        answer = data, there = _free_answer()
        if type(place) is int:
            failed = _statx(place, b"", _AT_EMPTY_PATH, _STATX_BTIME, there)
        else:
            failed = _statx(_AT_FDCWD, place, _AT_SYMLINK_NOFOLLOW, _STATX_BTIME, there)
        mask, inode, seconds, rest = _fields(data)
        _put_back(answer)
        if failed:
            return None
        # By its path another file may be there by now.
        if not mask & _STATX_BTIME or inode != found.st_ino:
            return None
        return _within(seconds * _SECOND + rest)

    def now_of(descriptor: int) -> Now:
        """Return size and times of an open file, asked in one call; raises `OSError`."""
        answer = data, there = _free_answer()
        wanted = _STATX_BASIC | _STATX_BTIME
        failed = _statx is None or _statx(descriptor, b"", _AT_EMPTY_PATH, wanted, there)
        mask, size, born_s, born, changed_s, changed, modified_s, modified = _all_fields(data)
        _put_back(answer)
        if failed or mask & _STATX_BASIC != _STATX_BASIC:
            return _asked_twice(descriptor)
        return Now(
            size,
            modified_s * _SECOND + modified,
            changed_s * _SECOND + changed,
            _within(born_s * _SECOND + born) if mask & _STATX_BTIME else None,
        )

else:
    now_of = _asked_twice

    def birth_ns(found: os.stat_result, place: int | bytes) -> int | None:  # noqa: ARG001
        """Return when the file was made, in nanoseconds since 1970 UTC; None if nobody tells.

        `found` is what the system says of it.
        """
        moment_ns: int | None = getattr(found, "st_birthtime_ns", None)
        if moment_ns is None and sys.platform == "win32":
            # Before Python 3.12 it is there under this name alone.
            moment_ns = found.st_ctime_ns
        if moment_ns is None:
            # macOS and BSD: Python tells it as a fraction, which holds a microsecond.
            seconds: float = getattr(found, "st_birthtime", -1.0)
            moment_ns = round(seconds * 1_000_000) * 1000 if seconds > 0 else None
        return None if moment_ns is None else _within(moment_ns)
