"""One ZIP archive as a folder of evidence: its entries in package order, each read when asked for.

Nothing is unpacked to a named file. A member is decompressed, no further than it says it is long,
into memory or a file without a name, and its check sum compared before anybody reads it.
"""

from __future__ import annotations

import errno
import os
import stat
import tempfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from casevault_gui.core.cases.case_source import Found, OnException
from casevault_gui.core.cases.held import descriptor_of
from casevault_gui.core.cases.opening import open_regular
from casevault_gui.core.cases.walk import SPECIAL, too_long
from casevault_gui.core.cases.zip_directory import (
    DEFLATED,
    Member,
    NotSafe,
    data_offset,
    looks_like_zip,
    read_directory,
)
from casevault_gui.core.errors import ArchiveRefused, SourceUnreadable
from casevault_gui.core.files import shown_path
from casevault_gui.core.model import (
    EntryKind,
    ExceptionKind,
    IntakeEntry,
    IntakeException,
    SourceRoot,
)
from casevault_gui.core.names import bag_component, display_name
from casevault_gui.core.progress import CancelToken

_PIECE = 1 << 20
_IN_MEMORY = 16 << 20
_LONGEST_LINK = 4_096
_LONGEST_NAME = 4_096
"""In bytes; a line of the manifest has room for little more, and no file system for as much."""
_REPORT = b"report.xml"
_REPORT_HEAD = 4_096
_PHONE_REPORT = b"cellebrite"
_UFDR = b".ufdr"


@dataclass(slots=True)
class _Node:
    """A name in the archive; a folder has children, by the names they have in the bag."""

    member: Member | None = None
    raw: bytes | None = None
    children: dict[bytes, _Node] | None = None


@dataclass(slots=True)
class Archive:
    """An archive that was read and is safe to unpack; `sha256` is "" until it was computed."""

    path: Path
    status: os.stat_result
    members: list[Member]
    scratch: Path
    top: _Node
    sha256: str = ""
    _places: dict[str, Member] = field(default_factory=dict)

    @property
    def is_phone_report(self) -> bool:
        """Whether this is a UFDR, the report of a phone's extraction, which is one exhibit."""
        if os.fsencode(self.path.name).lower().endswith(_UFDR):
            return True
        report = next((each for each in self.members if each.name == _REPORT), None)
        if report is None or report.size == 0:
            return False
        with open_regular(self.path) as file:
            head = _first_bytes(file.fileno(), report)
        return _PHONE_REPORT in head.lower()

    def hash(self, cancel: CancelToken) -> None:
        """Compute the archive's SHA-256; raises `Cancelled`, `SourceUnreadable`."""
        digest = sha256()
        with open_regular(self.path) as file:
            while piece := file.read(_PIECE):
                cancel.check()
                digest.update(piece)
        self.sha256 = digest.hexdigest()

    def found(
        self, root: SourceRoot, on_exception: OnException, cancel: CancelToken
    ) -> Iterator[Found]:
        """Yield the archive's folders and files below the folder `root`, in package order.

        Links and the like go to `on_exception`, as those of a folder do.
        """
        way_down: list[Iterator[tuple[str, _Node]]] = [iter([("data/" + root.name, self.top)])]
        while way_down:
            step = next(way_down[-1], None)
            if step is None:
                way_down.pop()
                continue
            cancel.check()
            path, node = step
            entry = self._entry(root, path, node, on_exception)
            if entry is None:
                continue
            yield entry, self.status
            if node.children is not None:
                names = sorted(node.children.items())
                way_down.append(iter([(f"{path}/{name.decode()}", below) for name, below in names]))

    def open(self, entry: IntakeEntry) -> int:
        """Return a descriptor for reading the member `entry`, whole and checked.

        Raises `OSError`: EIO for one that is damaged, ESTALE for an archive that changed.
        """
        member = self._places[entry.path]
        try:
            opened = open_regular(self.path)
        except SourceUnreadable as error:
            raise OSError(errno.ENOENT, os.strerror(errno.ENOENT)) from error
        with opened as file:
            if not _same(os.fstat(file.fileno()), self.status):
                raise OSError(errno.ESTALE, os.strerror(errno.ESTALE))
            return _unpacked(file.fileno(), member, self.scratch)

    def _entry(
        self, root: SourceRoot, path: str, node: _Node, on_exception: OnException
    ) -> IntakeEntry | None:
        member = node.member
        long_name = node.raw is not None and len(node.raw) > _LONGEST_NAME
        if long_name or too_long(path):
            unreadable, raw = ExceptionKind.UNREADABLE, None if long_name else node.raw
            on_exception(IntakeException(unreadable, path, raw=raw, errno=errno.ENAMETOOLONG))
            return None
        if member is not None and member.kind not in {0, stat.S_IFREG, stat.S_IFDIR}:
            on_exception(self._left_out(member, path, node.raw))
            return None
        folder = node.children is not None
        mode = member.mode & 0o7777 if member else 0o755
        moment = member.mtime_ns if member else self.status.st_mtime_ns
        if member is not None and not folder:
            self._places[path] = member
        return IntakeEntry(
            EntryKind.FOLDER if folder else EntryKind.FILE,
            path,
            root.raw,
            root.number,
            0 if folder or member is None else member.size,
            mode,
            moment,
            moment,
            moment,
            self.status.st_dev,
            self.status.st_ino,
            node.raw,
            given=True,
        )

    def _left_out(self, member: Member, path: str, raw: bytes | None) -> IntakeException:
        kind = SPECIAL.get(member.kind, ExceptionKind.DEVICE)
        target: bytes | None = None
        if kind is ExceptionKind.LINK and member.size <= _LONGEST_LINK:
            with open_regular(self.path) as file:
                target = _first_bytes(file.fileno(), member) or None
        return IntakeException(kind, path, raw=raw, target=target)


def open_archive(path: Path, scratch: Path) -> Archive | None:
    """Return the archive at `path`, None if the file does not begin like one.

    Large members are unpacked into files without a name in the folder `scratch`. Raises
    `ArchiveRefused`, `SourceUnreadable`.
    """
    try:
        with open_regular(path) as file:
            if not looks_like_zip(os.pread(file.fileno(), 4, 0)):
                return None
            status = os.fstat(file.fileno())
            members = read_directory(file.fileno())
            top = _Node(children={})
            for member in members:
                _add(top, member)
    except NotSafe as error:
        raise ArchiveRefused(
            path=shown_path(path),
            problem=error.problem,
            member=display_name(shown_path(error.member)),
        ) from error
    except OSError as error:
        raise SourceUnreadable.of(shown_path(path), error) from error
    return Archive(path, status, members, scratch, top)


def _add(top: _Node, member: Member) -> None:
    """Put a member in its place; folders that the archive does not list come into being."""
    node = top
    for part in member.name.split(b"/"):
        if node.children is None:
            node.children = {}
        component, raw = bag_component(part)
        node = node.children.setdefault(component.encode(), _Node(raw=raw))
    if node.member is not None:
        # Two names with one alias: somebody searched for them.
        raise NotSafe(problem="duplicate", member=member.name)
    node.member = member
    if member.folder and node.children is None:
        node.children = {}


def _same(one: os.stat_result, other: os.stat_result) -> bool:
    return (one.st_ino, one.st_size, one.st_mtime_ns) == (
        other.st_ino,
        other.st_size,
        other.st_mtime_ns,
    )


def _first_bytes(file: int, member: Member) -> bytes:
    """Return the first bytes of a member, "" if they cannot be unpacked."""
    try:
        return next(_pieces(file, member), b"")[:_REPORT_HEAD]
    except OSError:
        return b""


def _unpacked(file: int, member: Member, scratch: Path) -> int:
    if member.size <= _IN_MEMORY:
        return descriptor_of(b"".join(_pieces(file, member)))
    descriptor = _nameless(scratch)
    try:
        for piece in _pieces(file, member):
            view = memoryview(piece)
            while view:
                view = view[os.write(descriptor, view) :]
    except OSError:
        os.close(descriptor)
        raise
    return descriptor


def _nameless(scratch: Path) -> int:
    # On Linux it never has a name; elsewhere it loses it at once.
    with tempfile.TemporaryFile(dir=scratch) as file:
        return os.dup(file.fileno())


def _pieces(file: int, member: Member) -> Iterator[bytes]:
    """Yield the content of a member; raise `OSError` unless length and check sum are right."""
    engine = zlib.decompressobj(-zlib.MAX_WBITS) if member.method == DEFLATED else None
    at = data_offset(file, member)
    left, length, check = member.packed, 0, 0
    rest = b""
    try:
        while left or rest:
            if not rest:
                rest = os.pread(file, min(_PIECE, left), at)
                at += len(rest)
                left -= len(rest)
                if not rest:
                    break
            if engine is None:
                piece, rest = rest, b""
            else:
                piece = engine.decompress(rest, _PIECE)
                rest = engine.unconsumed_tail
            length += len(piece)
            check = zlib.crc32(piece, check)
            if length > member.size:
                break
            if piece:
                yield piece
        # What the last piece of input still has to give.
        while (
            engine is not None
            and length <= member.size
            and (piece := engine.decompress(b"", _PIECE))
        ):
            length += len(piece)
            check = zlib.crc32(piece, check)
            yield piece
    except zlib.error as error:
        raise _damaged() from error
    if length != member.size or check != member.crc or (engine is not None and not engine.eof):
        raise _damaged()


def _damaged() -> OSError:
    return OSError(errno.EIO, os.strerror(errno.EIO))
