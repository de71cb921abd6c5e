"""The SHA-256 of a package's file, read once, from its device where the system lets it."""

from __future__ import annotations

import hashlib
from contextlib import closing
from typing import TYPE_CHECKING

from casevault_gui.core.package.read_ahead import reading_all
from casevault_gui.core.package.volume_set import open_sealed
from casevault_gui.core.progress import Progress, Stage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from casevault_gui.core.package.sealed_file import SealedFile
    from casevault_gui.core.progress import CancelToken, Report


def sha256_of_file(path: Path, *, report: Report, cancel: CancelToken) -> tuple[int, str]:
    """Return size in bytes and SHA-256 in hexadecimal; of volumes, those of the package they make.

    Raises `SourceUnreadable`, `PackageError`, `Cancelled`.
    """
    with closing(open_sealed(path)) as file:

        def go_on(done: int) -> None:
            cancel.check()
            report(Progress(Stage.VERIFY, done_bytes=done, total_bytes=file.size))

        return file.size, sha256_of(file, go_on)


def sha256_of(file: SealedFile, go_on: Callable[[int], None] = lambda _: None) -> str:
    """Return the SHA-256 of all its bytes in hexadecimal.

    `go_on` hears how many were read, and may raise. Raises `SourceUnreadable`, `PackageTruncated`.
    """
    digest, done = hashlib.sha256(), 0
    with reading_all(file, digest.update) as pieces:
        for piece in pieces:
            done += piece.sealed_length
            pieces.ring.release(piece)
            go_on(done)
    return digest.hexdigest()
