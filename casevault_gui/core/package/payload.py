"""Reading evidence files into the stream, and what happens when a source misbehaves.

The source is never changed. A small file that changes while it is read is read again; a large one
is kept as read and marked. What cannot be read is filled with zeros, marked, and listed with its
ranges.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from typing import TYPE_CHECKING

from casevault_gui.core.files import close_reader
from casevault_gui.core.model import EntryKind, ExceptionKind, IntakeEntry, IntakeException
from casevault_gui.core.package.member_rows import Observed
from casevault_gui.core.package.members import AT_ONCE, SMALL, SmallMembers, folder_now, given, seen
from casevault_gui.core.package.tar import filling
from casevault_gui.core.positions import read_into_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casevault_gui.core.package.plaintext import PlaintextSink
    from casevault_gui.core.package.rows import PayloadRows

OpenSource = Callable[["IntakeEntry"], "int | Iterator[memoryview]"]
"""Opens an entry for reading: a descriptor, or its content in pieces, as long as the entry says."""

_TRIES = 3
_SECTOR = 4_096
_UNREADABLE = {
    errno.ENOENT: ExceptionKind.VANISHED,
    errno.ESTALE: ExceptionKind.VANISHED,
    errno.ELOOP: ExceptionKind.LINK,
}


class PayloadReader:
    """Packs one entry after the other."""

    def __init__(
        self,
        package: str,
        sink: PlaintextSink,
        rows: PayloadRows,
        open_source: OpenSource,
        on_exception: Callable[[IntakeException], None],
    ) -> None:
        """`open_source` returns a descriptor or the content itself, or raises `OSError`."""
        self._sink = sink
        self._rows = rows
        self._open = open_source
        self._on_exception = on_exception
        self._members = SmallMembers(package, sink, rows, AT_ONCE)
        self._scratch = memoryview(bytearray(SMALL))

    def pack(self, entry: IntakeEntry) -> None:
        """Pack a folder or a file; what cannot be packed becomes an exception."""
        if entry.kind is EntryKind.FOLDER:
            self._pack_folder(entry)
            return
        try:
            descriptor = self._open(entry)
        except OSError as error:
            kind = _UNREADABLE.get(error.errno or 0, ExceptionKind.UNREADABLE)
            self._report(entry, kind, os.strerror(error.errno or 0), error.errno)
            return
        if not isinstance(descriptor, int):
            self._pack_content(entry, descriptor)
            return
        try:
            if not self._members.put_still(entry, descriptor):
                self._pack_changing(entry, descriptor)
        finally:
            close_reader(descriptor)

    def _pack_content(self, entry: IntakeEntry, pieces: Iterator[memoryview]) -> None:
        """Pack content that is handed over as it is; its size is the entry's, or it raises."""
        sink, observed = self._sink, self._fitting(entry, given(entry))
        sink.put(self._members.header(entry, observed, entry.size))
        number = self._rows.add(entry, observed, entry.size, sink.position)
        for piece in pieces:
            sink.put_part(piece, number)
        sink.end_content(number)
        sink.zeros(filling(entry.size))

    def _fitting(self, entry: IntakeEntry, observed: Observed) -> Observed:
        """Return what a package can hold of the times, and tell of those that it cannot."""
        fitting = observed.fitting()
        if fitting != observed:
            differ = (
                f"{name} {found}"
                for name, found, kept in zip(observed._fields, observed, fitting, strict=True)
                if found != kept
            )
            self._report(entry, ExceptionKind.TIME, ", ".join(differ))
        return fitting

    def _report(
        self,
        entry: IntakeEntry,
        kind: ExceptionKind,
        detail: str,
        number: int | None = None,
        ranges: tuple[tuple[int, int], ...] = (),
    ) -> None:
        self._on_exception(
            IntakeException(
                kind, entry.path, detail=detail, raw=entry.raw, errno=number, ranges=ranges
            )
        )

    def _pack_folder(self, entry: IntakeEntry) -> None:
        try:
            observed = self._folder_now(entry)
        except OSError as error:
            detail = os.strerror(error.errno or 0)
            self._report(entry, ExceptionKind.VANISHED, detail, error.errno)
            # It keeps its line: what the walk saw in it may still be there, or again.
            observed = seen(entry, None)
        self._members.put_folder(entry, self._fitting(entry, observed))

    def _folder_now(self, entry: IntakeEntry) -> Observed:
        try:
            return folder_now(entry)
        except OSError as error:
            if error.errno != errno.ENAMETOOLONG:
                raise
        # Whoever opens files takes steps where the system takes no path of this length at once.
        descriptor = self._open(entry)
        if not isinstance(descriptor, int):
            raise OSError(errno.ENAMETOOLONG, os.strerror(errno.ENAMETOOLONG))
        try:
            return Observed.of(os.fstat(descriptor), descriptor)
        finally:
            close_reader(descriptor)

    def _pack_changing(self, entry: IntakeEntry, descriptor: int) -> None:
        """Pack a file that is large, or not as the walk saw it."""
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode):
            self._report(entry, ExceptionKind.CHANGED, "no longer a regular file")
        elif found.st_size > SMALL or not self._pack_settled(entry, descriptor, found):
            self._pack_large(entry, descriptor, os.fstat(descriptor))

    def _pack_settled(self, entry: IntakeEntry, descriptor: int, found: os.stat_result) -> bool:
        """Pack the file if it can be read whole and still; else leave it to `_pack_large`."""
        for _ in range(_TRIES):
            try:
                size, after = read_into_at(descriptor, self._scratch, 0), os.fstat(descriptor)
            except OSError:
                return False
            if size == after.st_size and _same(found, after):
                self._put_read(entry, _observed(entry, found, descriptor), self._scratch[:size])
                return True
            found = after
        return False

    def _put_read(self, entry: IntakeEntry, observed: Observed, content: memoryview) -> None:
        sink, size, observed = self._sink, len(content), self._fitting(entry, observed)
        sink.put(self._members.header(entry, observed, size))
        sink.put_content(content, self._rows.add(entry, observed, size, sink.position))
        sink.zeros(filling(size))

    def _pack_large(self, entry: IntakeEntry, descriptor: int, found: os.stat_result) -> None:
        size = found.st_size
        observed = self._fitting(entry, _observed(entry, found, descriptor))
        self._sink.put(self._members.header(entry, observed, size))
        number = self._rows.add(entry, observed, size, self._sink.position)
        holes: list[tuple[int, int]] = []
        problem: int | None = None
        position = 0
        shrunk = False
        while position < size:
            room = self._sink.room()[: size - position]
            try:
                count = read_into_at(descriptor, room, position)
            except OSError as error:
                problem = error.errno
                count = min(len(room), _SECTOR - position % _SECTOR)
                room[:count] = bytes(count)
                _add_hole(holes, position, position + count)
            if count == 0:
                shrunk = True
                count = len(room)
                room[:] = bytes(count)
                _add_hole(holes, position, position + count)
            self._sink.advance(count, number)
            position += count
        self._sink.end_content(number)
        self._sink.zeros(filling(size))
        after = os.fstat(descriptor)
        changed = shrunk or not _same(found, after)
        if changed:
            kind = ExceptionKind.SHRUNK if shrunk else ExceptionKind.CHANGED
            detail = f"size {size} before, {after.st_size} after"
            self._report(entry, kind, detail, None, tuple(holes) if shrunk else ())
        if problem is not None:
            detail = os.strerror(problem)
            self._report(entry, ExceptionKind.READ_ERROR, detail, problem, tuple(holes))
        flaws = ["changed"] * changed + ["unreadable-ranges"] * bool(holes)
        if flaws:
            self._rows.set_flaws(number, tuple(flaws))


def _observed(entry: IntakeEntry, found: os.stat_result, descriptor: int) -> Observed:
    return given(entry) if entry.given else Observed.of(found, descriptor)


def _same(before: os.stat_result, after: os.stat_result) -> bool:
    # Whoever writes may put the time of modification back, but not that of the last change.
    return (before.st_size, before.st_mtime_ns, before.st_ctime_ns) == (
        after.st_size,
        after.st_mtime_ns,
        after.st_ctime_ns,
    )


def _add_hole(holes: list[tuple[int, int]], start: int, end: int) -> None:
    if holes and holes[-1][1] == start:
        start = holes.pop()[0]
    holes.append((start, end))
