"""Which files of a package are on a list of hashes, however long the list is.

Lists are read by a confined process (`cases.lists_apart`). Packages hold SHA-256 alone, so that
lines which have only an MD5 or SHA-1 are counted, and cannot be compared.
"""

from __future__ import annotations

from array import array
from hashlib import sha256
from typing import TYPE_CHECKING, BinaryIO

from casevault_gui.core.cases.lists_apart import PIECE, ListsProcess, ListUnread
from casevault_gui.core.cases.opening import open_regular
from casevault_gui.core.errors import SourceUnreadable
from casevault_gui.core.files import shown_path
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.progress import CancelToken, Progress, Report, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from casevault_gui.core.package.index import PackageIndex


@dataclass(frozen=True, slots=True)
class HashMatch:
    """What a list gave: `hits` are files of the package, in its order.

    `sha256` is the list's own hash in hexadecimal, `listed` how many of its lines have a SHA-256,
    `others` how many have only an MD5 or SHA-1.
    """

    name: str
    sha256: str
    listed: int
    others: int
    hits: Sequence[int]


def match_hashes(
    index: PackageIndex,
    path: Path,
    *,
    report: Report,
    cancel: CancelToken,
    command: Sequence[str] | None = None,
) -> HashMatch:
    """Return which files of a package are on the list at `path`.

    Slow for long lists; what is held in memory depends on the package alone. Raises
    `SourceUnreadable`, `Cancelled`.
    """
    files: dict[bytes, list[int]] = {}
    for number in range(len(index)):
        if not index.folder(number):
            files.setdefault(index.sha256(number), []).append(number)
    listed, others, found = 0, 0, set[int]()
    with open_regular(path) as file, ListsProcess(command=command) as lists:
        whole, hashed = path.stat().st_size, _Hashed(file)
        try:
            for part in lists.set_parts(hashed.pieces(), cancel):
                report(Progress(Stage.COMPARE, hashed.done, whole, current=path.name))
                listed += len(part.digests)
                others += part.others
                found.update(*(files.get(digest, ()) for digest in part.digests))
        except OSError as error:
            raise SourceUnreadable(
                path=shown_path(path), errno=error.errno or 0, problem="failed"
            ) from error
        except ListUnread as error:
            raise SourceUnreadable(path=shown_path(path), errno=0, problem="process") from error
    return HashMatch(
        path.name, hashed.digest.hexdigest(), listed, others, array("I", sorted(found))
    )


class _Hashed:
    """Reads a file in pieces, and hashes it."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.done = 0
        self.digest = sha256()

    def pieces(self) -> Iterator[bytes]:
        while piece := self._file.read(PIECE):
            self.digest.update(piece)
            self.done += len(piece)
            yield piece
