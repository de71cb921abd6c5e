"""The program as a reader of disk images: one image, in a process of its own that is limited.

It is told on the standard input where the library and the segments are, or is handed segments that
are nowhere else, open. It says on the standard
output how far it is and what it found, a line of JSON each. Nothing else of an image leaves it.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from typing import Any, Final, NoReturn

from casevault_gui.core.cases.opening import LONGEST_STEP, open_source
from casevault_gui.core.confined.confinement import confine
from casevault_gui.core.confined.landlock import lock_files, own_files
from casevault_gui.core.model import EntryKind, IntakeEntry
from casevault_gui.core.positions import read_at

_DAY: Final = 24 * 3600
_PIECE: Final = 1 << 20
_TELL_EVERY: Final = 16
"""Pieces between two lines about progress."""
_MOST_OPEN: Final = 16
_BELIEVABLE: Final = 1_100
"""A medium is at most this many times larger than its segments: deflate gains no more."""
_LEAST: Final = 64 << 20


class Segment:
    """A segment as the library wants a file: opened when it is read, its access time left alone."""

    _open: OrderedDict[int, tuple[Segment, int]] = OrderedDict()  # noqa: RUF012 - one for all

    def __init__(self, entry: IntakeEntry, file: int | None = None) -> None:
        """Read the file `entry`, which is open as `file` if it is nowhere else."""
        self._entry = entry
        self._file = file
        self._at = 0

    def read(self, size: int | None = None) -> bytes:
        """Return the next bytes."""
        wanted = self._entry.size - self._at if size is None else size
        data = read_at(self._descriptor(), max(0, wanted), self._at)
        self._at += len(data)
        return data

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> None:
        """Go to a place."""
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._entry.size}[whence]
        self._at = start + offset

    def tell(self) -> int:
        """Return the place."""
        return self._at

    get_offset = tell

    def get_size(self) -> int:
        """Return the size that intake found."""
        return self._entry.size

    def _descriptor(self) -> int:
        if self._file is not None:
            return self._file
        opened = self._open
        if id(self) not in opened:
            if len(opened) >= _MOST_OPEN:
                _, (_, oldest) = opened.popitem(last=False)
                os.close(oldest)
            opened[id(self)] = (self, open_source(self._entry))
        opened.move_to_end(id(self))
        return opened[id(self)][1]


def main() -> int:
    """Read one image; return the exit code."""
    asked = json.loads(sys.stdin.buffer.read())
    sys.path.insert(0, asked["library"])
    import pyewf  # An extra, found where the program found it.

    confine(cpu_seconds=_DAY)
    segments = [_entry(*each) for each in asked["segments"]]
    files: list[int] = asked["files"]
    # Longer paths are gone to in steps, which no rule can name.
    opened_here = [] if files else segments
    if all(len(entry.locator) <= LONGEST_STEP for entry in opened_here):
        mine = [os.fsdecode(entry.locator) for entry in opened_here]
        lock_files([*own_files(), asked["library"], *mine])
    try:
        for line in _read(pyewf.handle(), segments, files):
            _say(line)
    except (OSError, MemoryError, ValueError):
        # The library's words name places in files; that it cannot be read is all that is told.
        _say({"problem": "unreadable"})
    return 0


def _read(
    handle: Any, segments: list[IntakeEntry], files: list[int]
) -> Iterator[Mapping[str, int | str]]:
    handed: list[int] | list[None] = files or [None] * len(segments)
    handle.open_file_objects([Segment(*each) for each in zip(segments, handed, strict=True)])
    total = handle.get_media_size()
    held = sum(entry.size for entry in segments)
    if not 0 < total <= max(_LEAST, held * _BELIEVABLE):
        _refuse()
    digests = [hashlib.new(name, usedforsecurity=False) for name in ("md5", "sha1")]
    done = pieces = 0
    yield {"done": 0, "total": total}
    while piece := handle.read_buffer(_PIECE):
        for digest in digests:
            digest.update(piece)
        done, pieces = done + len(piece), pieces + 1
        if pieces % _TELL_EVERY == 0:
            yield {"done": done, "total": total}
    if done != total:
        _refuse()
    yield {
        "size": total,
        "stored_md5": _stored(handle, "MD5"),
        "stored_sha1": _stored(handle, "SHA1"),
        "found_md5": digests[0].hexdigest(),
        "found_sha1": digests[1].hexdigest(),
    }


def _stored(handle: Any, name: str) -> str:
    with contextlib.suppress(OSError):
        return (handle.get_hash_value(name) or "").lower()
    return ""


def _refuse() -> NoReturn:
    raise ValueError


def _entry(locator: str, device: int, inode: int, size: int) -> IntakeEntry:
    where = bytes.fromhex(locator)
    return IntakeEntry(EntryKind.FILE, "", where, 0, size, 0, 0, 0, 0, device, inode)


def _say(line: Mapping[str, int | str]) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()
