"""Which files of a package are on a list of hashes, however long the list is.

A list is text, one file a line: bare hashes, what sha256sum or hashdeep write, or a table like the
NSRL's. The first SHA-256 of a line counts. Packages hold SHA-256 alone, so that lines which have
only an MD5 or SHA-1 are counted, and cannot be compared.
"""

from __future__ import annotations

import io
import re
from array import array
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, BinaryIO, Final

from casevault_gui.core.cases.opening import open_regular
from casevault_gui.core.errors import SourceUnreadable
from casevault_gui.core.files import shown_path
from casevault_gui.core.progress import CancelToken, Progress, Report, Stage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from _typeshed import WriteableBuffer

    from casevault_gui.core.package.index import PackageIndex

_HASH: Final = re.compile(r"(?<![0-9A-Za-z])[0-9A-Fa-f]{64}(?![0-9A-Za-z])")
_SHORTER: Final = re.compile(r"(?<![0-9A-Za-z])(?:[0-9A-Fa-f]{40}|[0-9A-Fa-f]{32})(?![0-9A-Za-z])")
_LONGEST: Final = 1 << 16
"""What is longer is looked at in pieces, as if they were lines."""
_UTF16: Final = (b"\xff\xfe", b"\xfe\xff")
_CHECK_EVERY: Final = 1 << 14


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
    index: PackageIndex, path: Path, *, report: Report, cancel: CancelToken
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
    with open_regular(path) as file:
        whole, hashed = path.stat().st_size, _Hashed(file)
        try:
            for number, line in enumerate(_lines(hashed)):
                if number % _CHECK_EVERY == 0:
                    cancel.check()
                    report(Progress(Stage.COMPARE, hashed.done, whole, current=path.name))
                word = _HASH.search(line)
                if word is not None:
                    listed += 1
                    found.update(files.get(bytes.fromhex(word[0]), ()))
                else:
                    others += _SHORTER.search(line) is not None
        except OSError as error:
            raise SourceUnreadable(
                path=shown_path(path), errno=error.errno or 0, problem="failed"
            ) from error
    return HashMatch(
        path.name, hashed.digest.hexdigest(), listed, others, array("I", sorted(found))
    )


class _Hashed(io.RawIOBase):
    """Hashes a file as it is read."""

    def __init__(self, file: BinaryIO) -> None:
        super().__init__()
        self._file = file
        self.done = 0
        self.digest = sha256()

    def readable(self) -> bool:
        """Say that it can be read."""
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Read and hash."""
        view = memoryview(buffer)
        data = self._file.read(len(view))
        view[: len(data)] = data
        self.digest.update(data)
        self.done += len(data)
        return len(data)


def _lines(hashed: _Hashed) -> Iterator[str]:
    stream = io.BufferedReader(hashed, 1 << 20)
    wide = stream.peek(2)[:2] in _UTF16
    # What is no text of this encoding is no hash either.
    text = io.TextIOWrapper(stream, "utf-16" if wide else "latin-1", errors="replace")
    return iter(lambda: text.readline(_LONGEST), "")
