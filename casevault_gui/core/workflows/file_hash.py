"""The SHA-256 of a file, read once, with progress."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from casevault_gui.core.errors import SourceUnreadable
from casevault_gui.core.files import shown_path
from casevault_gui.core.progress import Progress, Stage

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.core.progress import CancelToken, Report

_BLOCK = 1 << 20


def sha256_of_file(path: Path, *, report: Report, cancel: CancelToken) -> tuple[int, str]:
    """Return size in bytes and SHA-256 in hexadecimal; raises `SourceUnreadable`, `Cancelled`."""
    digest, done = hashlib.sha256(), 0
    try:
        with path.open("rb") as file:
            total = path.stat().st_size
            while block := file.read(_BLOCK):
                cancel.check()
                digest.update(block)
                done += len(block)
                report(Progress(Stage.VERIFY, done_bytes=done, total_bytes=total))
    except OSError as error:
        raise SourceUnreadable.of(shown_path(path), error) from error
    return done, digest.hexdigest()
