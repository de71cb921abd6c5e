"""Disk images in EWF (E01, Ex01) among the files of a case, and what recomputing them gave.

They are known by how they begin. Such an image carries hashes of the medium that it holds, which
are not those of the file: the medium is read out of all its segments, and hashed again.
"""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from typing import Final

from casevault_gui.core.cases.case_source import OnException
from casevault_gui.core.cases.opening import open_source
from casevault_gui.core.files import close_reader
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import ExceptionKind, IntakeEntry, IntakeException
from casevault_gui.core.positions import read_at
from casevault_gui.core.progress import CancelToken

HEAD: Final = 16
"""How many bytes tell whether a file is a segment, and which."""
MOST_SEGMENTS: Final = 20_000
MOST_UNPACKED: Final = 16
"""Most segments in an archive that are unpacked beside each other, to be read as one image."""
MOST_UNPACKED_BYTES: Final = 16 << 30
_E01: Final = b"EVF\x09\r\n\xff\0\1"
_EX01: Final = b"EVF2\r\n\x81\0"
NOT_READ: Final = (b"LVF\t\r\n\xff\0", b"LEF2\r\n\x81\0", b"AFF10\r\n\0")
"""How images begin that nothing here reads: logical ones (L01, Lx01), and AFF."""
_NUMBER: Final = {_E01: slice(9, 11), _EX01: slice(12, 16)}
_NAME: Final = re.compile(r"(.+)\.(?:e[0-9a-z]{2}|[f-z][0-9a-z]{2}|s[0-9a-z]{2}|ex[0-9a-z]{2})")
_FIRST: Final = (".e01", ".s01", ".ex01")
"""How the first segment of several is called; it comes before the others in package order."""

Open = Callable[[IntakeEntry], int]
"""Opens an entry for reading; raises `OSError`."""
OnBytes = Callable[[int, int], None]
"""Hears how many bytes of the medium were hashed, and how many there are."""


class ImageUnread(Exception):
    """The medium could not be hashed (`problem`: no-library, unreadable, too-slow)."""

    def __init__(self, problem: str) -> None:
        """Keep it."""
        super().__init__(problem)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class MediumHashes:
    """Hashes in hexadecimal, "" for none: those that stand in the image, and those of its medium.

    `size` is the medium's, in bytes.
    """

    size: int
    stored_md5: str
    stored_sha1: str
    found_md5: str
    found_sha1: str


Recompute = Callable[[Sequence[IntakeEntry], Sequence[int], OnBytes, CancelToken], MediumHashes]
"""Hashes the medium in the segments, given in their order; raises `ImageUnread`, `Cancelled`.

Those that have no place of their own are given as descriptors too.
"""


@dataclass(slots=True)
class ImageCheck:
    """What recomputing one image gave; `path` is its first segment's, `size` the medium's.

    `verdict` is matched, differ, no-hash or not-read; `problem` says why it was not read:
    no-library, in-archive, unreadable, too-slow, missing-segment. The hashes are the image's.
    """

    path: str
    segments: int
    verdict: str
    size: int = 0
    md5: str = ""
    sha1: str = ""
    problem: str = ""


class ImageChecks:
    """Finds the segments of images while the files are surveyed, and compares each image once."""

    def __init__(self, recompute: Recompute | None) -> None:
        """Compare by `recompute`; None if nothing here can."""
        self._recompute = recompute
        self._sets: dict[tuple[str, str], list[IntakeEntry]] = {}
        self.done: list[ImageCheck] = []

    def note(self, entry: IntakeEntry) -> None:
        """Remember a file whose name may be that of a segment."""
        folder, _, name = entry.path.rpartition("/")
        name = name.lower()
        if name.endswith(_FIRST):
            self._sets.setdefault((folder, name.rpartition(".")[0]), [])
        # Later segments may be called as any file is: they are kept only beside a first one.
        if self._sets and (found := _NAME.fullmatch(name)) is not None:
            beside = self._sets.get((folder, found[1]))
            if beside is not None:
                beside.append(entry)

    def compare(
        self,
        entry: IntakeEntry,
        descriptor: int,
        opening: Open,
        on_exception: OnException,
        on_bytes: OnBytes,
        cancel: CancelToken,
    ) -> None:
        """Compare the image whose first segment `entry` is, open as `descriptor`; else do nothing.

        Raises `Cancelled`. What cannot be read here is told by whoever packs it.
        """
        if _number(descriptor) != 1:
            return
        segments = self._segments(entry, opening)
        check = ImageCheck(entry.path, len(segments), "not-read")
        self.done.append(check)
        if (missing := _first_missing(segments)) or len(segments) > MOST_SEGMENTS:
            check.problem = "missing-segment"
            detail = f"segment {missing} of the image"
            on_exception(IntakeException(ExceptionKind.NOT_FOUND, entry.path, detail))
            return
        if self._recompute is None:
            check.problem = "no-library"
            return
        parts = list(segments.values())
        too_much = len(parts) > MOST_UNPACKED or sum(map(_size, parts)) > MOST_UNPACKED_BYTES
        if entry.given and too_much:
            check.problem = "in-archive"
            return
        try:
            with ExitStack() as held:
                files = _unpacked(parts, opening, held) if entry.given else []
                found = self._recompute(parts, files, on_bytes, cancel)
        except ImageUnread as error:
            check.problem = error.problem
            return
        _judge(check, found, entry, on_exception)

    def _segments(self, entry: IntakeEntry, opening: Open) -> dict[int, IntakeEntry]:
        """Return the segments that lie beside `entry` under its name, by number."""
        folder, _, name = entry.path.rpartition("/")
        named = _NAME.fullmatch(name.lower())
        found = {1: entry}
        for other in self._sets.get((folder, named[1]), ()) if named else ():
            if other.path == entry.path:
                continue
            try:
                descriptor = opening(other)
            except OSError:
                continue
            try:
                number = _number(descriptor)
            finally:
                close_reader(descriptor)
            if number > 1:
                found.setdefault(number, other)
        return dict(sorted(found.items()))


def segment_number(head: bytes) -> int:
    """Return the number of the segment that begins with `head`; 0 for any other file."""
    for mark, place in _NUMBER.items():
        if head.startswith(mark) and len(head) == HEAD:
            return int.from_bytes(head[place], "little")
    return 0


def open_other(entry: IntakeEntry) -> int:
    """Do as `open_source`, and raise `OSError` also for the first segment of an image."""
    descriptor = open_source(entry)
    if _number(descriptor) == 1:
        close_reader(descriptor)
        raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))
    return descriptor


def _unpacked(parts: Sequence[IntakeEntry], opening: Open, held: ExitStack) -> list[int]:
    """Return descriptors of segments that come out of an archive, open until `held` ends.

    They are not those that are packed: whoever takes over what reads them could write into them.
    """
    files: list[int] = []
    for part in parts:
        try:
            files.append(opening(part))
        except OSError as error:
            raise ImageUnread("unreadable") from error  # noqa: EM101 - a word of a list
        held.callback(close_reader, files[-1])
    return files


def _size(entry: IntakeEntry) -> int:
    return entry.size


def _number(descriptor: int) -> int:
    try:
        return segment_number(read_at(descriptor, HEAD, 0))
    except OSError:
        return 0


def _first_missing(segments: dict[int, IntakeEntry]) -> int:
    return next((wanted for wanted, found in enumerate(segments, 1) if wanted != found), 0)


def _judge(
    check: ImageCheck, found: MediumHashes, entry: IntakeEntry, on_exception: OnException
) -> None:
    check.size, check.md5, check.sha1 = found.size, found.stored_md5, found.stored_sha1
    pairs = (
        ("md5", found.stored_md5, found.found_md5),
        ("sha1", found.stored_sha1, found.found_sha1),
    )
    stored = [pair for pair in pairs if pair[1]]
    wrong = [pair for pair in stored if pair[1] != pair[2]]
    check.verdict = "differ" if wrong else "matched" if stored else "no-hash"
    for algorithm, said, really in wrong:
        detail = f"{algorithm} of the medium {really}, the image says {said}"
        kind = ExceptionKind.HASH_DIFFERS
        on_exception(IntakeException(kind, entry.path, detail, raw=entry.raw))
