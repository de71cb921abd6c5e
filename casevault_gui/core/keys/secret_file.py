"""Reading the small text files that hold a secret: a key file, a passphrase file, a pipe."""

from __future__ import annotations

import errno
import os
import stat
from dataclasses import field
from pathlib import Path
from typing import Final

from casevault_gui.core.errors import KeyFileUnreadable
from casevault_gui.core.files import shown_path
from casevault_gui.core.late_dataclass import dataclass

LONGEST: Final = 64 * 1024
_OTHERS: Final = stat.S_IRWXG | stat.S_IRWXO
_PROBLEMS: Final = {
    errno.ENOENT: "missing",
    errno.ENOTDIR: "missing",
    errno.EACCES: "denied",
    errno.EPERM: "denied",
    errno.EISDIR: "folder",
}


@dataclass(frozen=True, slots=True)
class SecretFile:
    """What a secret file holds; `private` is False when others on this machine may read it."""

    text: str = field(repr=False)
    private: bool


def read_secret_file(path: Path) -> SecretFile:
    """Read `path` (a file, a pipe or `/dev/fd/N`) as UTF-8 of at most 64 KiB.

    Raises `KeyFileUnreadable` (facts: path, problem). `problem` is one of missing, denied, folder,
    too-large, not-text, failed.
    """
    shown = shown_path(path)
    try:
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            data = file.read(LONGEST + 1)
    except OSError as error:
        problem = _PROBLEMS.get(error.errno or 0, "failed")
        raise KeyFileUnreadable(path=shown, problem=problem) from error
    return SecretFile(secret_text(data, shown), private=_is_private(status))


def secret_text(data: bytes, shown: str) -> str:
    """Return `data`, read from the place `shown`, as text; raise `KeyFileUnreadable`."""
    if len(data) > LONGEST:
        raise KeyFileUnreadable(path=shown, problem="too-large")
    text = _as_text(data)
    if text is None:
        raise KeyFileUnreadable(path=shown, problem="not-text")
    return text


def _as_text(data: bytes) -> str | None:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        # Not chained: this error carries the bytes it choked on, and they may be the secret.
        return None


def _is_private(status: os.stat_result) -> bool:
    # Mode bits say nothing on Windows, and a pipe has no readers but its owner.
    return os.name == "nt" or not stat.S_ISREG(status.st_mode) or not status.st_mode & _OTHERS
