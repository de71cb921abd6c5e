"""The interposer: compiled once a run, loaded before everything else, told what to do by ctypes.

Why so, and not by `strace` or by replacing functions of `os`: the database, and the system calls
that Python does not offer, go to the C library past `os`; and a tracer makes each call of a run
many times slower and counts to 65,535. Between program and library both are seen, for a lock.
"""

from __future__ import annotations

import ctypes
import errno
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).with_suffix(".c")
KINDS = ("open", "write", "fsync", "rename", "close", "ftruncate", "unlink", "mkdir", "read")
SHORT_WRITE = "short write"
ERRORS = {
    **{name: getattr(errno, name) for name in ("EIO", "ENOSPC", "EROFS", "EACCES", "EINTR")},
    SHORT_WRITE: -1,
}


def compiled(folder: Path) -> Path:
    """Compile it into `folder`; skip where that cannot be."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None or not sys.platform.startswith("linux"):
        pytest.skip("needs Linux and a C compiler")
    library = folder / "interposer.so"
    flags = ["-O1", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC"]
    subprocess.run([compiler, *flags, "-o", library, SOURCE, "-ldl"], check=True)
    return library


class Interposer:
    """What was loaded before this process began."""

    def __init__(self) -> None:
        """Find it."""
        self._loaded = ctypes.CDLL(None)
        number = ctypes.c_int
        self._loaded.cv_watch.argtypes = [
            ctypes.c_char_p, ctypes.c_uint, ctypes.c_long, number, number, number,
        ]  # fmt: skip
        self._loaded.cv_release.restype = ctypes.c_char_p
        self._loaded.cv_counted.restype = ctypes.c_long

    def let_fail(self, folder: str, kind: str, number: int, error: str, *, lasting: bool) -> None:
        """Let call `number` of a kind on what lies below `folder` fail, or all from it on.

        The kind "any" is every one but reading.
        """
        kinds = 0xFF if kind == "any" else 1 << KINDS.index(kind)
        self._loaded.cv_watch(folder.encode(), kinds, number, ERRORS[error], lasting, -1)

    def record(self, folder: str, descriptor: int) -> None:
        """Write every change below `folder` to an open file."""
        self._loaded.cv_watch(folder.encode(), 0, 0, 0, 0, descriptor)

    def mark(self, text: str) -> None:
        """Write a text among the changes."""
        self._loaded.cv_mark(text.encode())

    def release(self) -> str:
        """Leave everything alone again; return which call failed first: kind and path, or ""."""
        first: bytes = self._loaded.cv_release()
        return first.decode()

    def counted(self) -> dict[str, int]:
        """Return how many calls of each kind there were."""
        return {kind: self._loaded.cv_counted(number) for number, kind in enumerate(KINDS)}
