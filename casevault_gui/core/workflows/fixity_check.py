"""One package looked at without any key: its SHA-256, its header, its two ends.

This runs in a process of its own, or on another machine: it takes and gives plain values, writes
nothing and knows no profile.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from casevault_gui.core.crypto.stream import PREFIX
from casevault_gui.core.errors import CaseVaultError, PackageError, PackageTruncated
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.package.header import stream_length
from casevault_gui.core.package.reader import read_header
from casevault_gui.core.package.volume_set import open_sealed
from casevault_gui.core.workflows.file_hash import sha256_of
from casevault_gui.core.workflows.fixity_store import StoredFile, is_url

if TYPE_CHECKING:
    from casevault_gui.core.package.header import Header
    from casevault_gui.core.package.sealed_file import SealedFile


@dataclass(frozen=True, slots=True)
class Look:
    """What one package looked like; `code` is the error's that ended it, "" for none.

    `damaged` is whether that error speaks of the package rather than of its drive.
    """

    package: str = ""
    size: int = 0
    sha256: str = ""
    code: str = ""
    damaged: bool = False


def look_at(where: str) -> Look:
    """Read the package at `where`, a file or a URL, from one end to the other; raises nothing."""
    package, size = "", 0
    try:
        with closing(_opened(where)) as file:
            size = file.size
            # Whatever the format says, the hash is told: it may be the known one all the same.
            found = sha256_of(file)
            try:
                header = read_header(file)
                package = header.package
                _check_ends(file, header)
            except PackageError as error:
                return Look(package, size, found, error.code, damaged=True)
        return Look(package, size, found)
    except CaseVaultError as error:
        return Look(package, size, "", error.code, damaged=isinstance(error, PackageError))


def _opened(where: str) -> SealedFile:
    return StoredFile(where) if is_url(where) else open_sealed(Path(where))


def _check_ends(file: SealedFile, header: Header) -> None:
    """Raise `PackageTruncated` unless the file ends in the copy of its beginning that it must."""
    length = stream_length(file.size, header)
    start = len(header.raw)
    end = header.raw + file.read(start, PREFIX) + header.trailer(length)
    if length < PREFIX or file.read(start + length, len(end)) != end:
        raise PackageTruncated(reason="end missing or not its own", size=file.size)
