"""Damaged files as far as they hold: blocks that hold in their places, zeros in the holes.

Such a file proves nothing as a whole. Each byte outside its holes was sealed at this very place of
this very package; its name says that it is incomplete (docs/salvage.md).
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from casevault_gui.core.crypto.stream import CHUNK, TAG, StreamOpener
from casevault_gui.core.errors import EntryUnknown, PackageError, StreamDamaged
from casevault_gui.core.model import EntryKind
from casevault_gui.core.package.contents import Contents
from casevault_gui.core.package.damage import chunks_of
from casevault_gui.core.package.manifest import ManifestLine
from casevault_gui.core.package.salvage_list import index_of_lines
from casevault_gui.core.progress import CancelToken, Progress, Report, Stage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from casevault_gui.core.package.index import PackageIndex
    from casevault_gui.core.package.salvage import Loss, Salvage

MARK = ".incomplete"
"""What the name of such a file ends in."""


class IncompleteFile(NamedTuple):
    """What is left of entry `number`; lengths and offsets in bytes.

    The file is written up to its last block that holds, `written` long, of `size`. `holes` are the
    ranges [start, end) that do not hold, ascending; those behind `written` are not in the file.
    `sha256` is that of the file as written, zeros included. `mark` is the path it is given.
    """

    number: int
    path: str
    mark: str
    size: int
    written: int
    sha256: bytes
    holes: tuple[tuple[int, int], ...]


class _ZeroingOpener(StreamOpener):
    """Opens what authenticates, gives zeros for the rest, and keeps which chunks these were."""

    def __init__(self, opener: StreamOpener) -> None:
        """Open as `opener` does."""
        self._inner = opener
        self.lost: list[tuple[int, int]] = []

    def open_run(self, first: int, sealed: Sequence[memoryview], out: Sequence[memoryview]) -> None:
        """Open whole chunks; those that do not hold become zeros."""
        done = 0
        while done < len(sealed):
            done += self._inner.authentic(first + done, sealed[done:], out[done:])
            if done < len(sealed):
                self._lose(first + done, out[done])
                done += 1

    def open(self, number: int, sealed: memoryview, out: memoryview) -> int:
        """Open a short chunk; if it does not hold, it becomes zeros."""
        try:
            return self._inner.open(number, sealed, out)
        except StreamDamaged:
            length = max(0, len(sealed) - TAG)
            self._lose(number, out[:length])
            return length

    def _lose(self, number: int, out: memoryview) -> None:
        out[:] = bytes(len(out))
        if self.lost and self.lost[-1][1] == number:
            self.lost[-1] = (self.lost[-1][0], number + 1)
        else:
            self.lost.append((number, number + 1))


class Incomplete(Contents):
    """The files of a surveyed package of which only a part holds, each under its marked name."""

    def __init__(self, salvage: Salvage, *, report: Report, cancel: CancelToken) -> None:
        """Read each of them once, to know its holes; raise `Cancelled`."""
        self.header, self.slot_id = salvage.header, salvage.slot_id
        self.file, self.stream_start = salvage.mended, salvage.stream_start
        self.stream_length, self.length = salvage.stream_length, salvage.length
        self._salvage = salvage
        self.opener: StreamOpener = salvage.opener
        every = (self._look_at(loss, report, cancel) for loss in salvage.losses)
        found = {file.mark: file for file in every if file is not None}
        self._index = index_of_lines({mark: self._line(file) for mark, file in found.items()})
        self.files = tuple(file for mark, file in found.items() if self._is_listed(mark))
        self.opener = _ZeroingOpener(salvage.opener)

    @property
    def index(self) -> PackageIndex:
        """The files as they are written: under marked names, with their lengths and hashes."""
        return self._index

    @property
    def payload_end(self) -> int:
        """Where the evidence may end in the plaintext at most."""
        return self.length

    def _look_at(self, loss: Loss, report: Report, cancel: CancelToken) -> IncompleteFile | None:
        """Return what is left of a file; None if it is nothing, or cannot be read."""
        index = self._salvage.index
        offset, size = index.offset(loss.number), index.size(loss.number)
        first, end = chunks_of(offset, size)
        last = self._salvage.mended.last_held(first, end)
        if last is None:
            return None
        written = min(size, (last + 1) * CHUNK - offset)
        opener = self.opener = _ZeroingOpener(self._salvage.opener)
        digest, done = sha256(), 0
        try:
            for piece in self.pieces(offset, written):
                cancel.check()
                digest.update(piece)
                done += len(piece)
                report(Progress(Stage.VERIFY, done, written))
        except PackageError:
            return None
        holes = [
            (max(0, start * CHUNK - offset), min(written, stop * CHUNK - offset))
            for start, stop in opener.lost
        ]
        if written < size:
            holes.append((written, size))
        path = index.path(loss.number)
        return IncompleteFile(
            loss.number, path, path + MARK, size, written, digest.digest(), tuple(holes)
        )

    def _line(self, file: IncompleteFile) -> ManifestLine:
        index = self._salvage.index
        return ManifestLine(
            kind=EntryKind.FILE,
            path=file.mark,
            mode=0o600,
            mtime_ns=index.mtime_ns(file.number),
            ctime_ns=0,
            atime_ns=0,
            source=0,
            salt=bytes(16),
            size=file.written,
            offset=index.offset(file.number),
            sha256=file.sha256,
        )

    def _is_listed(self, mark: str) -> bool:
        try:
            return not self._index.folder(self._index.find(mark))
        except EntryUnknown:
            return False
