"""The directory of a ZIP archive, read strictly: what readers could take differently is refused.

Names stay bytes as found. Members must not overlap, repeat a name, leave the archive or be
encrypted, and what they say of their size is bounded (docs/decisions/0041). Sections are those of
PKWARE's APPNOTE 6.3.10.
"""

from __future__ import annotations

import datetime as dt
import os
import re
import stat
import struct
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Final

from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.positions import read_at

STORED: Final = 0
DEFLATED: Final = 8
MAX_MEMBERS: Final = 1_000_000
MAX_DIRECTORY: Final = 512 << 20
MAX_TOTAL: Final = 1 << 44
MAX_DEPTH: Final = 200
RATIO: Final = 200
RATIO_FROM: Final = 1 << 30
"""From this many bytes on, what comes out may be at most `RATIO` times the archive."""

PROBLEMS: Final = (
    "form", "directory", "count", "size", "ratio", "overlap", "path", "duplicate", "encrypted",
    "method", "differs", "process",
)  # fmt: skip

_END: Final = struct.Struct("<4s4H2LH")
_END64: Final = struct.Struct("<4sQ2H2L4Q")
_LOCATOR: Final = struct.Struct("<4sLQL")
_CENTRAL: Final = struct.Struct("<4s4B4HL2L5H2L")
_LOCAL: Final = struct.Struct("<4s2B4HL2L2H")
_LONGEST_COMMENT: Final = 65_535
_ENCRYPTED: Final = 0x0001 | 0x0040 | 0x2000
_DESCRIPTOR: Final = 0x0008
_FULL16, _FULL32 = 0xFFFF, 0xFFFFFFFF
_ZIP64, _EXTENDED_TIME = 0x0001, 0x5455
_DRIVE: Final = re.compile(rb"[A-Za-z]:")
_FOLDER_MODE, _FILE_MODE = 0o755, 0o644


class NotSafe(Exception):
    """The archive is refused; `problem` is one of `PROBLEMS`, `member` the name it is about.

    `process`: what reads it apart broke off.
    """

    def __init__(self, *, problem: str, member: bytes = b"") -> None:
        """Keep both."""
        super().__init__(problem)
        self.problem = problem
        self.member = member


@dataclass(frozen=True, slots=True)
class Member:
    """One file or folder of an archive; sizes in bytes, `mtime_ns` since 1970.

    `name` is as found, without the stroke at the end of a folder's. `mode` has the bits of its type
    where the archive knows them. A time without a zone, as DOS kept it, is taken for UTC.
    """

    name: bytes
    folder: bool
    method: int
    size: int
    packed: int
    crc: int
    offset: int
    mode: int
    mtime_ns: int

    @property
    def kind(self) -> int:
        """The type of file as `stat.S_IFMT` gives it, 0 if the archive does not say."""
        return stat.S_IFMT(self.mode)


def read_directory(file: int) -> list[Member]:
    """Return the members of the archive open as the descriptor `file`, in no order.

    What they are called and how large they say they are is left to `check_members`. Raises
    `NotSafe`, `OSError`.
    """
    length = os.fstat(file).st_size
    start, size, count = _end(file, length)
    if size > MAX_DIRECTORY or count > MAX_MEMBERS:
        raise NotSafe(problem="count")
    data = read_at(file, size, start)
    if len(data) != size:
        raise NotSafe(problem="directory")
    members: list[Member] = []
    places: list[tuple[int, int]] = []
    for member, header_at, flags in _central(data, count):
        end = _local(file, member, header_at, flags, start)
        places.append((header_at, end))
        members.append(member)
    places.sort()
    if any(end > after for (_, end), (after, _) in pairwise(places)):
        raise NotSafe(problem="overlap")
    return members


def check_members(members: list[Member], length: int) -> list[Member]:
    """Judge names and sizes in an archive of so many bytes, and return the members in their places.

    `./` at the beginning of a name is taken off; the folder `./`, the archive itself, becomes "".
    Raises `NotSafe`.
    """
    if len(members) > MAX_MEMBERS:
        raise NotSafe(problem="count")
    placed = [_placed(member) for member in members]
    _check_names(members, placed)
    _check_sizes(members, length)
    return placed


def data_offset(file: int, member: Member) -> int:
    """Return where the packed data of a member begins."""
    header = read_at(file, _LOCAL.size, member.offset)
    *_, name_length, extra_length = _LOCAL.unpack(header)
    return member.offset + _LOCAL.size + int(name_length) + int(extra_length)


def looks_like_zip(head: bytes) -> bool:
    """Whether a file that begins so may be a ZIP archive (4.3.7, or an empty one, 4.3.16)."""
    return head.startswith((b"PK\3\4", b"PK\5\6"))


def _end(file: int, length: int) -> tuple[int, int, int]:
    """Return start and size of the directory and the number of members (4.3.14 to 4.3.16)."""
    window = min(length, _END.size + _LONGEST_COMMENT)
    tail = read_at(file, window, length - window)
    # Exactly one place may be the end: the comment reaches to the end of the file.
    found = [
        place
        for place in _places_of(b"PK\5\6", tail)
        if len(tail) - place >= _END.size
        and place + _END.size + _END.unpack_from(tail, place)[-1] == len(tail)
    ]
    if len(found) != 1:
        raise NotSafe(problem="form")
    end_at = length - window + found[0]
    _, disk, first, here, count, size, start, _ = _END.unpack_from(tail, found[0])
    limit = end_at
    if _FULL16 in {disk, here, count} or _FULL32 in {size, start}:
        limit, disk, first, here, count, size, start = _end64(file, end_at)
    if disk or first or here != count:
        raise NotSafe(problem="form")
    if start + size != limit:
        raise NotSafe(problem="directory")
    return start, size, count


def _end64(file: int, end_at: int) -> tuple[int, int, int, int, int, int, int]:
    raw = read_at(file, _LOCATOR.size, max(0, end_at - _LOCATOR.size))
    if len(raw) != _LOCATOR.size or end_at < _LOCATOR.size:
        raise NotSafe(problem="form")
    signature, _, at, _ = _LOCATOR.unpack(raw)
    # Bounded first: an offset may name anything.
    record = read_at(file, _END64.size, at) if at < end_at else b""
    if signature != b"PK\6\7" or len(record) != _END64.size:
        raise NotSafe(problem="form")
    mark, size_of, _, _, disk, first, here, count, size, start = _END64.unpack(record)
    if mark != b"PK\6\6" or at + 12 + size_of != end_at - _LOCATOR.size:
        raise NotSafe(problem="form")
    return at, disk, first, here, count, size, start


def _places_of(mark: bytes, tail: bytes) -> Iterator[int]:
    place = tail.find(mark)
    while place >= 0:
        yield place
        place = tail.find(mark, place + 1)


def _central(data: bytes, count: int) -> Iterator[tuple[Member, int, int]]:
    """Yield each member, where its own header stands, and its flags (4.3.12)."""
    at = 0
    for _ in range(count):
        if len(data) - at < _CENTRAL.size:
            raise NotSafe(problem="directory")
        (mark, _, system, _, _, flags, method, time, date, crc, packed, size,
         name_length, extra_length, comment_length, disk, _, attributes, offset,
         ) = _CENTRAL.unpack_from(data, at)  # fmt: skip
        at += _CENTRAL.size
        end = at + name_length + extra_length + comment_length
        if mark != b"PK\1\2" or end > len(data):
            raise NotSafe(problem="directory")
        name = data[at : at + name_length]
        extra = data[at + name_length : at + name_length + extra_length]
        at = end
        size, packed, offset = _wide(extra, name, size, packed, offset)
        if flags & _ENCRYPTED:
            raise NotSafe(problem="encrypted", member=name)
        if method not in {STORED, DEFLATED}:
            raise NotSafe(problem="method", member=name)
        if disk or (method == STORED and packed != size):
            raise NotSafe(problem="directory", member=name)
        folder = name.endswith(b"/")
        if folder and size:
            raise NotSafe(problem="directory", member=name)
        member = Member(
            name[:-1] if folder else name,
            folder,
            method,
            size,
            packed,
            crc,
            offset,
            _mode(system, attributes >> 16, folder=folder),
            _time(extra, date, time),
        )
        yield member, offset, flags
    if at != len(data):
        raise NotSafe(problem="directory")


def _wide(extra: bytes, name: bytes, *values: int) -> tuple[int, int, int]:
    """Return size, packed size and offset, from the ZIP64 field where they say so (4.5.3)."""
    field = _field(extra, _ZIP64) or b""
    found: list[int] = []
    for value in values:
        if value == _FULL32:
            if len(field) < 8:  # noqa: PLR2004 - the length of one value
                raise NotSafe(problem="directory", member=name)
            value, field = int.from_bytes(field[:8], "little"), field[8:]  # noqa: PLW2901
        found.append(value)
    size, packed, offset = found
    return size, packed, offset


def _field(extra: bytes, wanted: int) -> bytes | None:
    while len(extra) >= 4:  # noqa: PLR2004 - the length of a field's head
        number, length = struct.unpack_from("<2H", extra)
        if number == wanted:
            return extra[4 : 4 + length]
        extra = extra[4 + length :]
    return None


def _mode(system: int, mode: int, *, folder: bool) -> int:
    unix = 3
    if system == unix and mode:
        return mode
    return _FOLDER_MODE if folder else _FILE_MODE


def _time(extra: bytes, date: int, time: int) -> int:
    """Return the time of modification: UTC where the archive keeps it (Info-ZIP's field)."""
    extended = _field(extra, _EXTENDED_TIME)
    if extended is not None and len(extended) >= 5 and extended[0] & 1:  # noqa: PLR2004
        return int.from_bytes(extended[1:5], "little", signed=True) * 10**9
    try:
        moment = dt.datetime(
            1980 + (date >> 9), date >> 5 & 15, date & 31,
            time >> 11, time >> 5 & 63, (time & 31) * 2, tzinfo=dt.UTC,
        )  # fmt: skip
    except ValueError:
        return 0
    return int(moment.timestamp()) * 10**9


def _local(file: int, member: Member, at: int, flags: int, limit: int) -> int:
    """Check a member's own header against the directory, and return where its data ends (4.3.7)."""
    header = read_at(file, _LOCAL.size, at) if at < limit else b""
    if len(header) != _LOCAL.size:
        raise NotSafe(problem="directory", member=member.name)
    mark, _, _, own_flags, method, _, _, crc, packed, size, name_length, extra_length = (
        _LOCAL.unpack(header)
    )
    name = read_at(file, name_length, at + _LOCAL.size)
    end = at + _LOCAL.size + int(name_length) + int(extra_length) + member.packed
    if mark != b"PK\3\4" or end > limit:
        raise NotSafe(problem="directory", member=member.name)
    same = (own_flags ^ flags) & (_ENCRYPTED | _DESCRIPTOR) == 0 and method == member.method
    told = {size, packed} <= {member.size, member.packed, _FULL32} and crc == member.crc
    # Behind the data; some programs tell what they know here too, and then it must be the same.
    later = bool(flags & _DESCRIPTOR) and (
        size in {0, _FULL32, member.size}
        and packed in {0, _FULL32, member.packed}
        and crc in {0, _FULL32, member.crc}
    )
    if name.removesuffix(b"/") != member.name or not same or not (told or later):
        raise NotSafe(problem="differs", member=member.name)
    return end


def _placed(member: Member) -> Member:
    if _is_top(member):
        return replace(member, name=b"")
    # Once: what stands before another one is no name that a program makes.
    rest = member.name.removeprefix(b"./")
    return replace(member, name=rest) if rest and rest != member.name else member


def _is_top(member: Member) -> bool:
    return member.folder and member.name == b"."


def _check_names(members: list[Member], placed: list[Member]) -> None:
    """Refuse names that lead elsewhere, and two members in one place."""
    files: set[bytes] = set()
    folders: set[bytes] = set()
    for found, member in zip(members, placed, strict=True):
        name = member.name
        parts = name.split(b"/")
        strokes = name.replace(b"\\", b"/").split(b"/")
        if not _is_top(found) and (
            len(parts) > MAX_DEPTH
            or b"\0" in name
            or _DRIVE.match(name)
            or not {b"", b".", b".."}.isdisjoint(parts)
            or not {b".."}.isdisjoint(strokes)
            or not strokes[0]
        ):
            raise NotSafe(problem="path", member=found.name)
        known = folders if member.folder else files
        if name in known:
            raise NotSafe(problem="duplicate", member=found.name)
        known.add(name)
    for member in placed:
        at = member.name.rfind(b"/")
        while at > 0:
            if member.name[:at] in files:
                raise NotSafe(problem="duplicate", member=member.name[:at])
            at = member.name.rfind(b"/", 0, at)
    both = files & folders
    if both:
        raise NotSafe(problem="duplicate", member=min(both))


def _check_sizes(members: list[Member], length: int) -> None:
    total = sum(member.size for member in members)
    if total > MAX_TOTAL:
        raise NotSafe(problem="size")
    if total > RATIO_FROM and total > RATIO * length:
        raise NotSafe(problem="ratio")
