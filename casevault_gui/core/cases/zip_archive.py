"""One ZIP archive as a folder of evidence: its entries in package order, each read when asked for.

Nothing is unpacked to a named file. A member is decompressed by a confined process, no further than
it says it is long, into memory or a file without a name, and its check sum compared before anybody
reads it.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import tempfile
import threading
import weakref
from collections.abc import Callable, Iterator
from dataclasses import field
from hashlib import sha256
from pathlib import Path

from casevault_gui.core.cases.case_source import Found, OnException
from casevault_gui.core.cases.held import descriptor_of
from casevault_gui.core.cases.opening import open_regular
from casevault_gui.core.cases.walk import SPECIAL, too_long
from casevault_gui.core.cases.zip_apart import MOST_TOGETHER, ArchiveProcess
from casevault_gui.core.cases.zip_directory import (
    Member,
    NotSafe,
    looks_like_zip,
)
from casevault_gui.core.errors import ArchiveRefused, SourceUnreadable
from casevault_gui.core.files import shown_path
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import (
    EntryKind,
    ExceptionKind,
    IntakeEntry,
    IntakeException,
    SourceRoot,
)
from casevault_gui.core.names import bag_component, display_name
from casevault_gui.core.positions import read_at
from casevault_gui.core.progress import CancelToken

_PIECE = 1 << 20
_IN_MEMORY = 16 << 20
_SMALL = 64 << 10
"""Members of at most so many bytes are unpacked several at a time."""
_IN_ADVANCE = 1 << 20
"""Bytes of such members that are unpacked before they are asked for."""
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


@dataclass(slots=True, weakref_slot=True, eq=False)
class Archive:
    """An archive that was read and is safe to unpack; `sha256` is "" until it was computed."""

    path: Path
    status: os.stat_result
    members: list[Member]
    scratch: Path
    top: _Node
    sha256: str = ""
    _places: dict[str, Member] = field(default_factory=dict)
    _order: list[Member] = field(default_factory=list)
    _position: dict[int, int] = field(default_factory=dict)
    _ready: dict[int, bytes | None] = field(default_factory=dict)
    _process: ArchiveProcess | None = None
    _ending: Callable[[], object] | None = None
    _lock: threading.RLock = field(default_factory=threading.RLock)

    @property
    def is_phone_report(self) -> bool:
        """Whether this is a UFDR, the report of a phone's extraction, which is one exhibit."""
        if os.fsencode(self.path.name).lower().endswith(_UFDR):
            return True
        report = next((each for each in self.members if each.name == _REPORT), None)
        if report is None or report.size == 0:
            return False
        return _PHONE_REPORT in self._first_bytes(report).lower()

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
        try:
            yield from self._found(root, on_exception, cancel)
        finally:
            self.close()

    def _found(
        self, root: SourceRoot, on_exception: OnException, cancel: CancelToken
    ) -> Iterator[Found]:
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
            if member.size <= _SMALL:
                return descriptor_of(self._small(file.fileno(), member))
            return self._unpacked(file.fileno(), member)

    def close(self) -> None:
        """End the process that reads the archive; whoever opens a member starts another."""
        with self._lock:
            if self._ending is not None:
                self._ending()
            self._process = self._ending = None

    def _unpacked(self, file: int, member: Member) -> int:
        if member.size <= _IN_MEMORY:
            pieces: list[bytes] = []
            self._unpack(file, member, pieces.append)
            return descriptor_of(b"".join(pieces))
        descriptor = _nameless(self.scratch)
        try:
            self._unpack(file, member, lambda piece: _write(descriptor, piece))
        except BaseException:
            os.close(descriptor)
            raise
        return descriptor

    def _small(self, file: int, member: Member) -> bytes:
        """Return a small member, and read those with it that will be asked for next."""
        with self._lock:
            if member.offset not in self._ready:
                together = self._following(member)
                with self._asking(file) as process:
                    found = process.unpack_several(together, CancelToken())
                offsets = [each.offset for each in together]
                self._ready = dict(zip(offsets, found, strict=True))
            content = self._ready.pop(member.offset)
        if content is None:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return content

    def _following(self, member: Member) -> list[Member]:
        """Return a small member and the small ones after it in package order, within limits."""
        if not self._order:
            self._order = list(_files(self.top))
            self._position = {each.offset: at for at, each in enumerate(self._order)}
        at = self._position[member.offset]
        together: list[Member] = []
        room = _IN_ADVANCE
        for each in self._order[at : at + MOST_TOGETHER]:
            room -= each.size
            if each.size > _SMALL or (together and room < 0):
                break
            together.append(each)
        return together

    def _unpack(
        self, file: int, member: Member, put: Callable[[bytes], object], most: int = 0
    ) -> None:
        with self._lock, self._asking(file) as process:
            process.unpack(member, put, CancelToken(), most)

    @contextlib.contextmanager
    def _asking(self, file: int) -> Iterator[ArchiveProcess]:
        """Give the process; after trouble it is gone, and the next question starts another."""
        if self._process is None:
            self._process = ArchiveProcess(file)
            # Nobody says when a source is done with.
            self._ending = weakref.finalize(self, self._process.close)
        try:
            yield self._process
        except BaseException:
            self.close()
            raise

    def _first_bytes(self, member: Member) -> bytes:
        """Return the first bytes of a member, "" if they cannot be unpacked."""
        pieces: list[bytes] = []
        with contextlib.suppress(OSError), open_regular(self.path) as file:
            self._unpack(file.fileno(), member, pieces.append, _REPORT_HEAD)
            return b"".join(pieces)
        return b""

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
            target = self._first_bytes(member) or None
        return IntakeException(kind, path, raw=raw, target=target)


def open_archive(path: Path, scratch: Path, cancel: CancelToken) -> Archive | None:
    """Return the archive at `path`, None if the file does not begin like one.

    Large members are unpacked into files without a name in the folder `scratch`. Raises
    `ArchiveRefused`, `SourceUnreadable`, `Cancelled`.
    """
    try:
        with open_regular(path) as file:
            if not looks_like_zip(read_at(file.fileno(), 4, 0)):
                return None
            status = os.fstat(file.fileno())
            with ArchiveProcess(file.fileno()) as process:
                members = process.members(cancel)
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
    for part in member.name.split(b"/") if member.name else ():
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


def _files(node: _Node) -> Iterator[Member]:
    """Yield the files below a node in package order."""
    pending = [node]
    while pending:
        node = pending.pop()
        if node.children is not None:
            pending.extend(below for _, below in sorted(node.children.items(), reverse=True))
        elif node.member is not None:
            yield node.member


def _same(one: os.stat_result, other: os.stat_result) -> bool:
    return (one.st_ino, one.st_size, one.st_mtime_ns) == (
        other.st_ino,
        other.st_size,
        other.st_mtime_ns,
    )


def _write(descriptor: int, piece: bytes) -> None:
    view = memoryview(piece)
    while view:
        view = view[os.write(descriptor, view) :]


def _nameless(scratch: Path) -> int:
    # On Linux it never has a name; elsewhere it loses it at once.
    with tempfile.TemporaryFile(dir=scratch) as file:
        return os.dup(file.fileno())
