"""The walk through evidence folders: in package order, following nothing, opening only folders.

It holds one folder open at a time and reaches the next from there, so that neither a folder swapped
for a link meanwhile, nor a path longer than the system takes, leads it astray.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable, Generator, Iterator, Sequence
from pathlib import Path

from casevault_gui.core.cases.case_source import Found, Identity, OnException
from casevault_gui.core.cases.opening import open_folder
from casevault_gui.core.files import close_reader
from casevault_gui.core.model import (
    EntryKind,
    ExceptionKind,
    IntakeEntry,
    IntakeException,
    SourceRoot,
)
from casevault_gui.core.names import bag_component, plain_components
from casevault_gui.core.progress import CancelToken

MAX_BAG_PATH = 32_768
"""Longest bag path in bytes (docs/cvx-format.md, section 7.4)."""
_SURELY_SHORT = MAX_BAG_PATH // 4
_CHECK_EVERY = 256
"""Names that are read before a wish to stop is asked for again."""


def too_long(path: str) -> bool:
    """Whether a bag path is longer than the format allows, or than a line of the manifest holds."""
    # A quotation mark and a stroke to the left are two bytes of JSON.
    return (
        len(path) > _SURELY_SHORT
        and len(path.encode()) + path.count('"') + path.count("\\") > MAX_BAG_PATH
    )


# Windows knows neither; there the walk goes by paths.
_BY_DESCRIPTOR = os.scandir in os.supports_fd and os.stat in os.supports_dir_fd

SPECIAL = {
    stat.S_IFLNK: ExceptionKind.LINK,
    stat.S_IFSOCK: ExceptionKind.SOCKET,
    stat.S_IFIFO: ExceptionKind.FIFO,
}


def walk(
    roots: Sequence[SourceRoot],
    on_exception: OnException,
    *,
    exclude: frozenset[Identity] = frozenset(),
    cancel: CancelToken,
) -> Generator[IntakeEntry, None, None]:
    """Yield the files and folders of `roots` in package order, a folder before its contents.

    Links, devices, sockets, pipes and what cannot be read go to `on_exception`; what `exclude`
    names is passed over. Memory grows with the number of names in the folders on the way down, not
    with the tree. Close the iterator if it is not exhausted. Raises `Cancelled`.
    """
    for entry, _ in survey(roots, on_exception, exclude=exclude, cancel=cancel):
        yield entry


def survey(
    roots: Sequence[SourceRoot],
    on_exception: OnException,
    *,
    exclude: frozenset[Identity] = frozenset(),
    cancel: CancelToken,
) -> Generator[Found, None, None]:
    """Do as `walk`, and yield what the system says of each entry with it."""
    for root in roots:
        yield from _RootWalk(root, on_exception, exclude, cancel).found()


class _Folder:
    """A folder being walked: the bag names still to come, last first, and how they were found."""

    def __init__(self, entry: IntakeEntry, descriptor: int) -> None:
        self.entry = entry
        self.names: list[bytes] = []
        self.found_as: dict[bytes, bytes] = {}
        self._before = entry.locator + b"/" * (not entry.locator.endswith(b"/"))
        self._descriptor = descriptor

    def read(self, cancel: CancelToken, on_collision: Callable[[str, bytes], None]) -> None:
        """Read and sort the names; of two with one bag name the lesser is kept."""
        place = self._descriptor if _BY_DESCRIPTOR else os.fsdecode(self.entry.locator)
        found: list[str] = []
        try:
            with os.scandir(place) as items:
                for item in items:
                    if not len(found) % _CHECK_EVERY:
                        cancel.check()
                    found.append(item.name)
        finally:
            plain = plain_components(found)
            if plain is None:
                self._take_one_by_one(found, on_collision)
            else:
                self.names = plain
            self.names.sort(reverse=True)

    def _take_one_by_one(
        self, found: list[str], on_collision: Callable[[str, bytes], None]
    ) -> None:
        names, found_as = self.names, self.found_as
        for name in map(os.fsencode, found):
            component, raw = bag_component(name)
            if raw is None:
                names.append(name)
                continue
            alias = component.encode()
            if alias in found_as:
                on_collision(component, max(raw, found_as[alias]))
                found_as[alias] = min(raw, found_as[alias])
                continue
            names.append(alias)
            found_as[alias] = raw

    def status(self, name: bytes) -> os.stat_result:
        if not _BY_DESCRIPTOR:
            return os.lstat(self.locate(name))
        if self._descriptor < 0:
            self._descriptor = open_folder(self.entry, self.entry.locator, None)
        return os.stat(name, dir_fd=self._descriptor, follow_symlinks=False)

    def link_target(self, name: bytes) -> bytes:
        if not _BY_DESCRIPTOR:
            return os.readlink(self.locate(name), dir_fd=None)
        return os.readlink(name, dir_fd=self._descriptor)

    def locate(self, name: bytes) -> bytes:
        return self._before + name

    def below(self, entry: IntakeEntry, name: bytes) -> _Folder:
        """Return the folder `entry` found here as `name`, open, and close this one."""
        if not _BY_DESCRIPTOR:
            return _Folder(entry, -1)
        folder = _Folder(entry, open_folder(entry, name, self._descriptor))
        self.close()
        return folder

    def reopen_from(self, below: _Folder) -> None:
        """Come back from a folder below; `status` tries by path if this way is closed."""
        try:
            if _BY_DESCRIPTOR:
                self._descriptor = open_folder(self.entry, b"..", below._descriptor)
        except OSError:
            self._descriptor = -1

    def close(self) -> None:
        if self._descriptor >= 0:
            close_reader(self._descriptor)
            self._descriptor = -1


class _RootWalk:
    def __init__(
        self,
        root: SourceRoot,
        on_exception: OnException,
        exclude: frozenset[Identity],
        cancel: CancelToken,
    ) -> None:
        self._root = root
        self._number = root.number
        self._on_exception = on_exception
        self._exclude = exclude
        self._cancel = cancel

    def found(self) -> Iterator[Found]:
        root = self._root
        path, name = "data/" + root.name, os.fsencode(Path(os.fsdecode(root.raw)).name)
        raw = name if name and name != root.name.encode() else None
        try:
            status = os.lstat(root.raw)
        except OSError as error:
            self._failed(error, path, raw)
            return
        top = self._entry(status, path, root.raw, raw)
        if top is None:
            self._not_packed(status, path, raw, lambda: os.readlink(root.raw, dir_fd=None))
            return
        yield top, status
        if top.kind is EntryKind.FOLDER:
            yield from self._contents(top)

    def _contents(self, top: IntakeEntry) -> Iterator[Found]:
        way_down: list[_Folder] = []
        try:
            self._enter(way_down, top, top.locator)
            while way_down:
                folder = way_down[-1]
                if not folder.names:
                    self._leave(way_down)
                    continue
                self._cancel.check()
                component = folder.names.pop()
                raw = folder.found_as.pop(component, None) if folder.found_as else None
                found = self._look(folder, component.decode(), raw)
                if found is not None:
                    yield found
                    if found[0].kind is EntryKind.FOLDER:
                        self._enter(way_down, found[0], raw or component)
        finally:
            for folder in way_down:
                folder.close()

    def _enter(self, way_down: list[_Folder], entry: IntakeEntry, name: bytes) -> None:
        try:
            if way_down:
                folder = way_down[-1].below(entry, name)
            else:
                folder = _Folder(entry, open_folder(entry, name, None) if _BY_DESCRIPTOR else -1)
            way_down.append(folder)
            folder.read(self._cancel, lambda *pair: self._collided(entry, *pair))
        except OSError as error:
            # Names read before a fault stay in the list and are still tried.
            self._failed(error, entry.path, entry.raw)

    def _leave(self, way_down: list[_Folder]) -> None:
        done = way_down.pop()
        if way_down and way_down[-1].names:
            way_down[-1].reopen_from(done)
        done.close()

    def _look(self, folder: _Folder, component: str, raw: bytes | None) -> Found | None:
        path = f"{folder.entry.path}/{component}"
        name = raw or component.encode()
        if len(path) > _SURELY_SHORT and too_long(path):
            self._failed(OSError(errno.ENAMETOOLONG, "bag path"), path, raw)
            return None
        try:
            status = folder.status(name)
        except OSError as error:
            self._failed(error, path, raw)
            return None
        entry = self._entry(status, path, folder.locate(name), raw)
        if entry is not None:
            return entry, status
        self._not_packed(status, path, raw, lambda: folder.link_target(name))
        return None

    def _entry(
        self, status: os.stat_result, path: str, locator: bytes, raw: bytes | None
    ) -> IntakeEntry | None:
        """Return the entry for a file or folder; None for anything else, and what is excluded."""
        mode, device, inode = status.st_mode, status.st_dev, status.st_ino
        if stat.S_ISREG(mode):
            kind, size = EntryKind.FILE, status.st_size
        elif stat.S_ISDIR(mode):
            kind, size = EntryKind.FOLDER, 0
        else:
            return None
        if self._exclude and (device, inode) in self._exclude:
            return None
        return IntakeEntry(
            kind,
            path,
            locator,
            self._number,
            size,
            mode & 0o7777,
            status.st_mtime_ns,
            status.st_ctime_ns,
            status.st_atime_ns,
            device,
            inode,
            raw,
        )

    def _not_packed(
        self,
        status: os.stat_result,
        path: str,
        raw: bytes | None,
        link_target: Callable[[], bytes],
    ) -> None:
        """Report what `_entry` returned None for, unless it is excluded."""
        if (status.st_dev, status.st_ino) in self._exclude:
            return
        mode = status.st_mode
        kind = SPECIAL.get(stat.S_IFMT(mode), ExceptionKind.DEVICE)
        target: bytes | None = None
        number: int | None = None
        if kind is ExceptionKind.LINK:
            try:
                target = link_target()
            except OSError as error:
                number = error.errno
        self._on_exception(IntakeException(kind, path, raw=raw, target=target, errno=number))

    def _failed(self, error: OSError, path: str, raw: bytes | None) -> None:
        match error.errno:
            case errno.ENOENT:
                kind = ExceptionKind.VANISHED
            case errno.ESTALE | errno.ELOOP | errno.ENOTDIR:
                kind = ExceptionKind.CHANGED
            case _:
                kind = ExceptionKind.UNREADABLE
        self._on_exception(IntakeException(kind, path, raw=raw, errno=error.errno))

    def _collided(self, folder: IntakeEntry, component: str, raw: bytes) -> None:
        path = f"{folder.path}/{component}"
        self._on_exception(IntakeException(ExceptionKind.COLLISION, path, raw=raw))
