"""The SHA-256 of a package's file, read once, with progress."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from casevault_gui.core.package.volume_set import open_sealed
from casevault_gui.core.progress import Progress, Stage

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.core.progress import CancelToken, Report

_BLOCK = 1 << 20


def sha256_of_file(path: Path, *, report: Report, cancel: CancelToken) -> tuple[int, str]:
    """Return size in bytes and SHA-256 in hexadecimal; of volumes, those of the package they make.

    Raises `SourceUnreadable`, `PackageError`, `Cancelled`.
    """
    digest, done, room = hashlib.sha256(), 0, memoryview(bytearray(_BLOCK))
    file = open_sealed(path)
    try:
        with file.from_device(0) as source:
            while block := room[: file.size - done]:
                source.read_into(block, done)
                cancel.check()
                digest.update(block)
                done += len(block)
                report(Progress(Stage.VERIFY, done_bytes=done, total_bytes=file.size))
    finally:
        file.close()
    return done, digest.hexdigest()
