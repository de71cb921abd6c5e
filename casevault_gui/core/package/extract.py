"""Bringing files out: by components, below one folder, through no link, replacing nothing.

A file appears under its name only when its SHA-256 held; until then it has the unfinished name of
its extraction, in the same folder. Links and devices are never created: a package holds only files
and folders.
"""

from __future__ import annotations

import contextlib
import os
import secrets
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from casevault_gui.core.errors import (
    ContentMismatch,
    PackageError,
    TargetExists,
)
from casevault_gui.core.files import (
    PRIVATE_FOLDER,
    fsync_folder,
    make_private_folder,
    rename_new,
    translate_os_error,
)
from casevault_gui.core.names import numbered, plan_names
from casevault_gui.core.progress import CancelToken, Progress, Report, Stage

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from casevault_gui.core.package.reader import OpenPackage

_FOLDER_FLAGS = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
_MAX_NUMBER = 10_000
_SYNC_EVERY = 64 << 20


@dataclass(slots=True)
class Extraction:
    """What came out: bag paths whose place differs, and those that failed, with why."""

    files: int = 0
    content_bytes: int = 0
    renamed: list[tuple[str, str]] = field(default_factory=list)
    failed: list[tuple[str, str]] = field(default_factory=list)


def extract_entries(
    package: OpenPackage,
    wanted: Container[int] | None,
    folder: Path,
    *,
    report: Report,
    cancel: CancelToken,
    total_bytes: int = 0,
    identifier: str = "",
) -> Extraction:
    """Extract the entries whose numbers are `wanted` (None: all) below `folder`.

    `folder` is made if missing. A damaged file fails alone and the rest goes on. `identifier`
    (hexadecimal, random if empty) lets `remove_leftover` find what a killed extraction left. Raises
    `TargetTrouble` when the target fails, `Cancelled`, and `PackageError` only for the index.
    """
    if not os.path.lexists(folder):
        make_private_folder(folder)
    try:
        root = os.open(folder, _FOLDER_FLAGS)
    except OSError as error:
        raise translate_os_error(error, folder) from error
    partial = partial_name(identifier or secrets.token_hex(16))
    work = _Extracting(package, root, partial, report, cancel, total_bytes)
    try:
        work.run(wanted)
    except OSError as error:
        raise translate_os_error(error, folder) from error
    finally:
        work.close()
        os.close(root)
    fsync_folder(folder)
    return work.result


def partial_name(identifier: str) -> str:
    """Return the name that each file of one extraction has until it is whole."""
    return f".casevault-{identifier}.partial"


def remove_leftover(folder: Path, identifier: str) -> None:
    """Remove the one file that a killed extraction into `folder` may have left unfinished.

    Raises `TargetTrouble`. Looks below `folder`, through no link.
    """
    name = partial_name(identifier)
    if not folder.is_dir():
        return
    try:
        for place, _, names, descriptor in os.fwalk(folder):
            if name in names:
                os.unlink(name, dir_fd=descriptor)
                fsync_folder(Path(place))
                return
    except OSError as error:
        raise translate_os_error(error, folder) from error


class _Extracting:
    def __init__(
        self,
        package: OpenPackage,
        root: int,
        partial: str,
        report: Report,
        cancel: CancelToken,
        total_bytes: int,
    ) -> None:
        self._package = package
        self._root = root
        self._partial = partial
        self._report = report
        self._cancel = cancel
        self._total = total_bytes
        self._open: list[tuple[str, int]] = []
        self._times: list[tuple[tuple[str, ...], int]] = []
        self.result = Extraction()

    def run(self, wanted: Container[int] | None) -> None:
        index = self._package.index
        paths = ((index.path(n), index.folder(n)) for n in range(len(index)))
        for number, (path, planned) in enumerate(plan_names(paths)):
            if wanted is not None and number not in wanted:
                continue
            self._cancel.check()
            self._progress(path)
            place = planned[1:] if planned[:1] == ("data",) else planned
            if index.folder(number):
                self._enter(place)
                self._times.append((place, index.mtime_ns(number)))
            else:
                self._extract(number, path, place)
        for place, mtime_ns in reversed(self._times):
            # Set last and inside out: adding a file to a folder changes the folder's time.
            with contextlib.suppress(OSError, OverflowError):
                os.utime(self._enter(place), ns=(mtime_ns, mtime_ns))

    def close(self) -> None:
        for _, descriptor in self._open:
            os.close(descriptor)
        self._open.clear()

    def _progress(self, current: str) -> None:
        done = self.result
        self._report(
            Progress(Stage.EXTRACT, done.content_bytes, self._total, done.files, current=current)
        )

    def _enter(self, place: tuple[str, ...]) -> int:
        """Return a descriptor of the folder at `place`, making what is missing of the way."""
        common = 0
        while common < min(len(self._open), len(place)) and self._open[common][0] == place[common]:
            common += 1
        for _, descriptor in self._open[common:]:
            os.close(descriptor)
        del self._open[common:]
        for name in place[common:]:
            above = self._open[-1][1] if self._open else self._root
            with contextlib.suppress(FileExistsError):
                os.mkdir(name, PRIVATE_FOLDER, dir_fd=above)
            # O_NOFOLLOW: a link planted meanwhile makes this fail instead of leading elsewhere.
            self._open.append((name, os.open(name, _FOLDER_FLAGS, dir_fd=above)))
        return self._open[-1][1] if self._open else self._root

    def _extract(self, number: int, path: str, place: tuple[str, ...]) -> None:
        folder = self._enter(place[:-1])
        index = self._package.index
        temporary = self._partial
        descriptor = os.open(temporary, _NEW_FILE, 0o600, dir_fd=folder)
        try:
            try:
                self._copy(number, path, descriptor)
            finally:
                os.close(descriptor)
            mtime = index.mtime_ns(number)
            with contextlib.suppress(OSError, OverflowError):
                os.utime(temporary, ns=(mtime, mtime), dir_fd=folder, follow_symlinks=False)
            name = _claim(temporary, place[-1], folder)
        except PackageError as error:
            os.unlink(temporary, dir_fd=folder)
            self.result.failed.append((path, error.code))
            return
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(temporary, dir_fd=folder)
            raise
        self.result.files += 1
        found = path.removeprefix("data/")
        final = "/".join((*place[:-1], name))
        if final != found:
            self.result.renamed.append((found, final))

    def _copy(self, number: int, path: str, descriptor: int) -> None:
        digest = sha256()
        pending = 0
        for piece in self._package.content(number):
            self._cancel.check()
            digest.update(piece)
            view = piece
            while view:
                view = view[os.write(descriptor, view) :]
            self.result.content_bytes += len(piece)
            pending += len(piece)
            if pending >= _SYNC_EVERY:
                os.fdatasync(descriptor)
                pending = 0
                self._progress(path)
        os.fsync(descriptor)
        if digest.digest() != self._package.index.sha256(number):
            raise ContentMismatch(path=path)


def _claim(temporary: str, wanted: str, folder: int) -> str:
    """Give the finished file its name, or the next free numbered one; return it."""
    for name in _candidates(wanted):
        try:
            rename_new(temporary, name, folder)
        except FileExistsError:
            continue
        except OSError:
            return _claim_by_reserving(temporary, wanted, folder)
        return name
    raise TargetExists(path=wanted)


def _claim_by_reserving(temporary: str, wanted: str, folder: int) -> str:
    """The same where nothing renames exclusively (FAT elsewhere): reserve the name, rename over it.

    Killed between the two, it leaves an empty file under the name.
    """
    for name in _candidates(wanted):
        try:
            os.close(os.open(name, _NEW_FILE, 0o600, dir_fd=folder))
        except FileExistsError:
            continue
        os.rename(temporary, name, src_dir_fd=folder, dst_dir_fd=folder)
        return name
    raise TargetExists(path=wanted)


def _candidates(wanted: str) -> Iterator[str]:
    yield wanted
    for number in range(2, _MAX_NUMBER):
        yield numbered(wanted, number)
