"""Extracting: each file verified, made durable and then named.

A file appears under its name only when its SHA-256 held and it is durable; until then it has an
unfinished name of its extraction, in the same folder. After the first few, small files are made
durable together: one flush of the volume for hundreds of them, while the next are written. Links
and devices are never created: a package holds only files and folders.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import time
from dataclasses import field
from typing import TYPE_CHECKING

from casevault_gui.core.errors import PackageError, TargetExists
from casevault_gui.core.files import (
    close_reader,
    fsync_folder,
    make_private_folder,
    translate_os_error,
)
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.names import plan_names
from casevault_gui.core.package.access_times import AccessTimes
from casevault_gui.core.package.durable_file import PushedFile, sync_volume
from casevault_gui.core.package.naming import Naming, Written
from casevault_gui.core.package.outflow import SMALL, Outflow
from casevault_gui.core.package.places import (
    FOLDER_FLAGS,
    ConflictPolicy,
    Folders,
    Place,
    is_taken,
    new_file,
    partial_name,
)
from casevault_gui.core.progress import CancelToken, Progress, Report, Stage

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

    from casevault_gui.core.package.contents import Contents

_REPORT_EVERY_SECONDS = 0.02


@dataclass(slots=True)
class Extraction:
    """What came out: bag paths whose place differs, and those that failed, with why.

    `numbered` are the places that got a number because the name was taken, `skipped` the bag paths
    that were left out for the same reason.
    """

    files: int = 0
    content_bytes: int = 0
    renamed: list[tuple[str, str]] = field(default_factory=list)
    failed: list[tuple[str, str]] = field(default_factory=list)
    numbered: set[str] = field(default_factory=set)
    skipped: list[str] = field(default_factory=list)


def extract_entries(
    package: Contents,
    wanted: Collection[int] | None,
    folder: Path,
    *,
    report: Report,
    cancel: CancelToken,
    total_bytes: int = 0,
    identifier: str = "",
    policy: ConflictPolicy = ConflictPolicy.NUMBER,
) -> Extraction:
    """Extract the entries whose numbers are `wanted` (None: all) below `folder`.

    `folder` is made if missing. A damaged file fails alone and the rest goes on. `identifier`
    (hexadecimal, random if empty) lets `remove_leftover` find what a killed extraction left. By
    `policy`, names that are taken are numbered, skipped, or nothing is written (`TargetExists`).
    Raises `TargetTrouble` when the target fails, `Cancelled`, `PackageError` only for the index.
    """
    fresh = not os.path.lexists(folder)
    if fresh:
        make_private_folder(folder)
    try:
        root = os.open(folder, FOLDER_FLAGS)
    except OSError as error:
        raise translate_os_error(error, folder) from error
    folders, result = Folders(root, folder), Extraction()
    telling = _Telling(report, cancel, result, total_bytes)
    try:
        with (
            contextlib.closing(folders),
            Outflow(package) as flow,
            Naming(folders, telling.named, policy, telling.skipped) as naming,
        ):
            if policy is ConflictPolicy.REFUSE and not fresh:
                _refuse_taken(package, wanted, root, cancel)
            skip = policy is ConflictPolicy.SKIP and not fresh
            work = _Extracting(package, flow, folders, naming, telling, skip=skip)
            work.run(wanted, identifier or secrets.token_hex(16))
    except OSError as error:
        raise translate_os_error(error, folder) from error
    finally:
        close_reader(root)
    fsync_folder(folder)
    return result


def _planned(package: Contents, wanted: Collection[int] | None) -> Iterator[tuple[int, str, Place]]:
    """Yield number, bag path and place of each entry wanted."""
    index = package.index
    numbers = range(len(index)) if wanted is None else index.around(wanted)
    paths = ((index.path(n), index.folder(n)) for n in numbers)
    for number, (path, planned) in zip(numbers, plan_names(paths), strict=True):
        if wanted is None or number in wanted:
            yield number, path, planned[1:] if planned[:1] == ("data",) else planned


def _refuse_taken(
    package: Contents, wanted: Collection[int] | None, root: int, cancel: CancelToken
) -> None:
    """Raise `TargetExists` if any file's name is taken; nothing is written before."""
    for number, _, place in _planned(package, wanted):
        cancel.check()
        if not package.index.folder(number) and is_taken(place, root):
            raise TargetExists(path="/".join(place))


class _Telling:
    """Counts, reports as often as people can see it, and stops when asked to."""

    def __init__(
        self, report: Report, cancel: CancelToken, result: Extraction, total_bytes: int
    ) -> None:
        self._report = report
        self._cancel = cancel
        self._result = result
        self._total = total_bytes
        self._current = ""
        self._next = 0.0

    def begin(self, path: str) -> None:
        self._current = path
        self.brought(0)

    def brought(self, count: int) -> None:
        self._cancel.check()
        result, now = self._result, time.monotonic()
        result.content_bytes += count
        if now >= self._next:
            self._next = now + _REPORT_EVERY_SECONDS
            done = Progress(
                Stage.EXTRACT, result.content_bytes, self._total, result.files, 0, self._current
            )
            self._report(done)

    def named(self, written: Written, name: str) -> None:
        self._result.files += 1
        found = written.path.removeprefix("data/")
        final = "/".join((*written.place[:-1], name))
        if name != written.place[-1]:
            self._result.numbered.add(final)
        if final != found:
            self._result.renamed.append((found, final))

    def skipped(self, path: str) -> None:
        self._result.skipped.append(path)

    def failed(self, path: str, error: PackageError) -> None:
        self._result.failed.append((path, error.code))


class _Extracting:
    def __init__(
        self,
        package: Contents,
        flow: Outflow,
        folders: Folders,
        naming: Naming,
        telling: _Telling,
        *,
        skip: bool,
    ) -> None:
        self._skip = skip
        self._package = package
        self._access = AccessTimes(package)
        self._flow = flow
        self._folders = folders
        self._naming = naming
        self._telling = telling

    def run(self, wanted: Collection[int] | None, identifier: str) -> None:
        index = self._package.index
        times: list[tuple[Place, int]] = []
        for number, path, place in _planned(self._package, wanted):
            self._telling.begin(path)
            if index.folder(number):
                self._folders.enter(place)
                times.append((place, number))
                continue
            if self._skip and is_taken(place, self._folders.root):
                self._telling.skipped(path)
                continue
            written = Written(partial_name(identifier, number), path, place)
            try:
                if index.size(number) <= SMALL:
                    self._small(number, written)
                else:
                    self._large(number, written)
            except PackageError as error:
                self._telling.failed(path, error)
        self._naming.finish()
        for place, number in reversed(times):
            # Set last and inside out: adding a file to a folder changes the folder's time.
            with contextlib.suppress(OSError):
                self._set_times(self._folders.enter(place), number)
        self._folders.leave()
        if not self._folders.durable:
            sync_volume(self._folders.root)

    def _small(self, number: int, written: Written) -> None:
        data = self._flow.small(number, written.path)
        together = self._naming.together
        with self._new_file(written) as file:
            file.write(data)
            self._set_times(file.descriptor, number)
            if not together:
                file.flush()
                self._naming.now(written)
        if together:
            self._naming.later(written, len(data))
        self._telling.brought(len(data))

    def _large(self, number: int, written: Written) -> None:
        size, told = self._package.index.size(number), 0
        with self._new_file(written) as file:

            def tell() -> None:
                nonlocal told
                more = min(size, file.settled) - told
                told += more
                self._telling.brought(more)

            self._flow.large(number, written.path, file, tell)
            while file.push_rest():
                tell()
            self._set_times(file.descriptor, number)
            file.flush()
            self._naming.now(written)
        self._telling.brought(size - told)

    @contextlib.contextmanager
    def _new_file(self, written: Written) -> Iterator[PushedFile]:
        """Give a new file under its unfinished name, gone again if anything fails."""
        folder = self._folders.enter(written.place[:-1])
        file = PushedFile(new_file(written.unfinished, folder))
        try:
            yield file
            file.close()
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(written.unfinished, dir_fd=folder)
            raise
        finally:
            file.close()

    def _set_times(self, descriptor: int, number: int) -> None:
        """Set both times that can be set; one that the system refuses must not cost the other."""
        mtime = self._package.index.mtime_ns(number)
        atime = self._access.ns(number)
        for accessed in (mtime if atime is None else atime, mtime):
            with contextlib.suppress(OSError, OverflowError):
                os.utime(descriptor, ns=(accessed, mtime))
                return
