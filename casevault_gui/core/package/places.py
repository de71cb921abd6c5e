"""Folders and names that extraction makes: below one root, through no link, replacing nothing."""

from __future__ import annotations

import contextlib
import os
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from casevault_gui.core.errors import TargetExists
from casevault_gui.core.files import (
    PRIVATE_FOLDER,
    close_reader,
    fsync_folder,
    rename_new,
    translate_os_error,
)
from casevault_gui.core.names import numbered

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER_FLAGS = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
_MAX_NUMBER = 10_000

Place = tuple[str, ...]
"""Names on the way from the root."""


class ConflictPolicy(StrEnum):
    """What becomes of a file whose name is taken; nothing is ever replaced.

    It gets a number, is skipped, or nothing at all is extracted.
    """

    NUMBER = "number"
    SKIP = "skip"
    REFUSE = "refuse"


class Folders:
    """The way down to the folder last entered, held open. Raises `OSError`."""

    def __init__(self, root: int, path: Path) -> None:
        """Begin at the open folder `root`, which is found at `path`; it stays open."""
        self.root = root
        self._path = path
        self._open: list[tuple[str, int]] = []
        self.durable = True
        """Whether folders are made durable on leaving; off where the whole volume will be."""

    def enter(self, place: Place) -> int:
        """Return a descriptor of the folder at `place`, making what is missing of the way."""
        common = 0
        while common < min(len(self._open), len(place)) and self._open[common][0] == place[common]:
            common += 1
        self.leave(common)
        for name in place[common:]:
            above = self._open[-1][1] if self._open else self.root
            with contextlib.suppress(FileExistsError):
                os.mkdir(name, PRIVATE_FOLDER, dir_fd=above)
            # O_NOFOLLOW: a link planted meanwhile makes this fail instead of leading elsewhere.
            self._open.append((name, os.open(name, FOLDER_FLAGS, dir_fd=above)))
        return self._open[-1][1] if self._open else self.root

    def close(self) -> None:
        """Close the way, and make nothing durable."""
        self.durable = False
        self.leave()

    def leave(self, depth: int = 0) -> None:
        """Close the folders more than `depth` below the root."""
        while len(self._open) > depth:
            path = self._path.joinpath(*(name for name, _ in self._open))
            close_reader(self._open.pop()[1])
            if self.durable:
                fsync_folder(path)


def new_file(name: str, folder: int) -> int:
    """Create a file in an open folder, mode 0600; return its descriptor. Raises `OSError`."""
    return os.open(name, _NEW_FILE, 0o600, dir_fd=folder)


def is_taken(place: Place, root: int) -> bool:
    """Say whether anything, a link too, stands at `place` below the open folder `root`."""
    try:
        os.stat(os.path.join(*place), dir_fd=root, follow_symlinks=False)  # noqa: PTH118 - dir_fd
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True


def claim(unfinished: str, wanted: str, folder: int, policy: ConflictPolicy) -> str:
    """Give the finished file its name, or, by `policy`, the next free numbered one; return it.

    Raises `TargetExists` where there is none.
    """
    for name in _candidates(wanted, policy):
        try:
            rename_new(unfinished, name, folder)
        except FileExistsError:
            continue
        except OSError:
            return _claim_by_reserving(unfinished, wanted, folder, policy)
        return name
    raise TargetExists(path=wanted)


def partial_name(identifier: str, number: int | None = None) -> str:
    """Return the name that an extraction's file has until it is whole and durable.

    Without a number: the pattern of all of them.
    """
    return f"{_prefix(identifier)}{'*' if number is None else f'{number:x}'}{_SUFFIX}"


def remove_leftover(folder: Path, identifier: str) -> None:
    """Remove the files that a killed extraction into `folder` may have left unfinished.

    Raises `TargetTrouble`. Looks below `folder`, through no link.
    """
    if not folder.is_dir():
        return
    prefix = _prefix(identifier)
    try:
        for place, _, names, descriptor in os.fwalk(folder):
            unfinished = [n for n in names if n.startswith(prefix) and n.endswith(_SUFFIX)]
            for name in unfinished:
                os.unlink(name, dir_fd=descriptor)
            if unfinished:
                fsync_folder(Path(place))
    except OSError as error:
        raise translate_os_error(error, folder) from error


_SUFFIX = ".partial"


def _prefix(identifier: str) -> str:
    return f".casevault-{identifier}-"


def _claim_by_reserving(unfinished: str, wanted: str, folder: int, policy: ConflictPolicy) -> str:
    """The same where nothing renames exclusively (FAT elsewhere): reserve the name, rename over it.

    Killed between the two, it leaves an empty file under the name.
    """
    for name in _candidates(wanted, policy):
        try:
            os.close(new_file(name, folder))
        except FileExistsError:
            continue
        os.rename(unfinished, name, src_dir_fd=folder, dst_dir_fd=folder)
        return name
    raise TargetExists(path=wanted)


def _candidates(wanted: str, policy: ConflictPolicy) -> Iterator[str]:
    yield wanted
    if policy is not ConflictPolicy.NUMBER:
        return
    for number in range(2, _MAX_NUMBER):
        yield numbered(wanted, number)
