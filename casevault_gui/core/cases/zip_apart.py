"""A ZIP archive read by a confined process, which is handed the open file and nothing else.

It says what the archive lists, and unpacks members. What it says is a stranger's: the program
judges the list itself (`zip_directory.check_members`) and takes no byte more of a member than that
said. One process never reads two archives.
"""

from __future__ import annotations

import errno
import os
import struct
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import Final, Self, TypeVar

from casevault_gui.core import canonical_json
from casevault_gui.core.canonical_json import Json, NotCanonical
from casevault_gui.core.cases.zip_directory import (
    DEFLATED,
    MAX_DIRECTORY,
    MAX_MEMBERS,
    PROBLEMS,
    STORED,
    Member,
    NotSafe,
    check_members,
    read_directory,
)
from casevault_gui.core.cases.zip_member import pieces_of
from casevault_gui.core.confined.frames import Form, FrameInvalid, Read
from casevault_gui.core.confined.process import ConfinedProcess, ProcessFailed, command_of
from casevault_gui.core.confined.serving import serve
from casevault_gui.core.progress import CancelToken

ROLE: Final = "archive"
"""The argument that makes a confined process this one; the descriptor's number follows."""
SECONDS: Final = 120.0
"""How long it may say nothing. It says nothing while it reads a directory."""
CPU_SECONDS: Final = 24 * 3600
MEMORY: Final = 2 << 30
_SECOND: Final = 10**9
_ROW: Final = struct.Struct("<HBBQQLQLq")
"""Length of the name, folder, method, sizes, sum, offset, mode, time in seconds; the name."""
_LONGEST_NAME: Final = 65_535
MOST_TOGETHER: Final = 256
"""Most members that are unpacked by one question."""
_QUESTION: Final = Form(b"CVZ1", 1_000, MOST_TOGETHER * _ROW.size)
_LIST: Final = Form(b"CVZ2", 2 * _LONGEST_NAME + 1_000, MAX_DIRECTORY + MAX_MEMBERS * _ROW.size)
_PART: Final = Form(b"CVZ3", 1, 1 << 20)
_WHOLE, _DAMAGED = b"+", b"-"
"""What stands in the last part, which is empty."""
_MODES: Final = 0xFFFF
_LAST_SECOND: Final = 1 << 33

Found = TypeVar("Found")


class ArchiveProcess:
    """One such process; use as a context, or `close` it. After trouble it answers nothing more."""

    def __init__(
        self, file: int, *, command: Sequence[str] | None = None, seconds: float = SECONDS
    ) -> None:
        """Start it for the archive open as `file`, which it keeps open. Raises `OSError`."""
        self._length = os.fstat(file).st_size
        self._seconds = seconds
        try:
            self._process = ConfinedProcess(
                command or [*command_of(ROLE), str(file)], handing=(file,)
            )
        except ProcessFailed as error:
            raise _broken() from error

    def members(self, cancel: CancelToken) -> list[Member]:
        """Return what the archive lists, judged; raises `NotSafe`, `Cancelled`.

        `process` is the problem if it broke off, was late, or would have taken too much memory.
        """
        try:
            found = self._ask({}, b"", _read_list, cancel)
        except ProcessFailed as error:
            raise NotSafe(problem="process") from error
        return check_members(found, self._length)

    def unpack(
        self, member: Member, put: Callable[[bytes], object], cancel: CancelToken, most: int = 0
    ) -> None:
        """Give the content of a member to `put`, in pieces and on a thread; at most `most` bytes.

        Raises `OSError`, EIO for a member that is damaged or no process; what `put` raises of
        that; `Cancelled`. All of it must be thrown away then.
        """
        wanted = min(most or member.size, member.size)

        def collect(read: Read) -> OSError | None:
            try:
                whole = all(map(_done(put), _parts_of(read, wanted)))
            except _NotPut as error:
                return error.trouble
            return None if whole else _broken()

        trouble = self._unpacked([member], wanted, collect, cancel)
        if trouble is not None:
            raise trouble

    def unpack_several(self, members: Sequence[Member], cancel: CancelToken) -> list[bytes | None]:
        """Return the contents of small members, None for each that is damaged; raises as `unpack`.

        One question for many costs little more than one for each.
        """

        def collect(read: Read) -> list[bytes | None]:
            found: list[bytes | None] = []
            for member in members:
                pieces = list(_parts_of(read, member.size))
                whole = None not in pieces
                found.append(b"".join(filter(None, pieces)) if whole else None)
            return found

        return self._unpacked(members, max(member.size for member in members), collect, cancel)

    def close(self) -> None:
        """Kill it; safe to call twice."""
        self._process.close()

    def __enter__(self) -> Self:
        """Use as a context."""
        return self

    def __exit__(self, *_: object) -> None:
        """Kill it."""
        self.close()

    def _unpacked(
        self,
        members: Sequence[Member],
        most: int,
        collect: Callable[[Read], Found],
        cancel: CancelToken,
    ) -> Found:
        rows = b"".join(_row(replace(member, name=b"")) for member in members)
        try:
            return self._ask({"most": most}, rows, collect, cancel)
        except ProcessFailed as error:
            raise _broken() from error

    def _ask(
        self, asked: Json, rows: bytes, collect: Callable[[Read], Found], cancel: CancelToken
    ) -> Found:
        head = _QUESTION.head(canonical_json.encode(asked), len(rows))
        seconds = self._seconds
        return self._process.exchange(head, rows, collect, cancel, seconds=seconds, lasting=True)


def main() -> int:
    """Be that process; return its exit code."""
    file = int(sys.argv[-1])
    return serve(lambda read: _step(file, read), CPU_SECONDS, MEMORY)


def _step(file: int, read: Read) -> Iterable[bytes]:
    header, rows = _QUESTION.read(read)
    asked = canonical_json.decode_object(header)
    if not asked:
        return _list(file)
    most = asked["most"]
    return chain.from_iterable(_parts(file, member, int(str(most))) for member in _members(rows))


def _list(file: int) -> tuple[bytes, bytes]:
    said: Json = {"problem": "", "member": ""}
    rows = b""
    try:
        rows = b"".join(map(_row, read_directory(file)))
    except NotSafe as error:
        said = {"problem": error.problem, "member": error.member[:_LONGEST_NAME].hex()}
    except (MemoryError, OSError):
        said = {"problem": "process", "member": ""}
    return _LIST.head(canonical_json.encode(said), len(rows)), rows


def _row(member: Member) -> bytes:
    return _ROW.pack(
        len(member.name), member.folder, member.method, member.size, member.packed, member.crc,
        member.offset, member.mode, member.mtime_ns // _SECOND,
    ) + member.name  # fmt: skip


def _parts(file: int, member: Member, most: int) -> Iterator[bytes]:
    """Yield the content of a member in pieces; nothing more follows one that is damaged."""
    end = _WHOLE
    try:
        for piece in pieces_of(file, member):
            part = piece[:most]
            most -= len(part)
            yield _PART.head(b"", len(part))
            yield part
            if not most and len(part) < len(piece):
                break
    except OSError:
        end = _DAMAGED
    yield _PART.head(end, 0)


class _NotPut(Exception):
    """What came could not be put where it belongs."""

    def __init__(self, trouble: OSError) -> None:
        super().__init__()
        self.trouble = trouble


def _done(put: Callable[[bytes], object]) -> Callable[[bytes | None], bool]:
    """Return what puts a piece, and says whether it was one."""

    def done(piece: bytes | None) -> bool:
        if piece is not None:
            try:
                put(piece)
            except OSError as error:
                raise _NotPut(error) from error
        return piece is not None

    return done


def _parts_of(read: Read, wanted: int) -> Iterator[bytes | None]:
    """Yield the pieces of the next member, and None at the end if it is damaged."""
    done = 0
    while True:
        end, piece = _PART.read(read)
        if end:
            if end != _WHOLE or done < wanted:
                yield None
            return
        done += len(piece)
        if done > wanted or not piece:
            raise FrameInvalid
        yield bytes(piece)


def _read_list(read: Read) -> list[Member]:
    header, rows = _LIST.read(read)
    try:
        said = canonical_json.decode_object(header)
        problem, member = said["problem"], bytes.fromhex(str(said["member"]))
    except (NotCanonical, KeyError, ValueError) as error:
        raise FrameInvalid from error
    if problem:
        raise NotSafe(problem=problem if problem in PROBLEMS else "process", member=member)
    return list(_members(rows))


def _members(rows: bytearray) -> Iterator[Member]:
    at = 0
    while at < len(rows):
        if len(rows) - at < _ROW.size:
            raise FrameInvalid
        length, folder, method, size, packed, crc, offset, mode, time = _ROW.unpack_from(rows, at)
        at += _ROW.size
        name = bytes(rows[at : at + length])
        at += length
        if len(name) != length or method not in {STORED, DEFLATED} or mode > _MODES:
            raise FrameInvalid
        if abs(time) > _LAST_SECOND:
            raise FrameInvalid
        yield Member(
            name, bool(folder), method, size, packed, crc, offset, mode, time * _SECOND
        )  # fmt: skip


def _broken() -> OSError:
    return OSError(errno.EIO, os.strerror(errno.EIO))
