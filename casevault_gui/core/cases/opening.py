"""Opening evidence without changing it, without waiting for it, and without being led elsewhere."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

from casevault_gui.core.errors import SourceUnreadable
from casevault_gui.core.files import close_reader, shown_path
from casevault_gui.core.model import EntryKind, IntakeEntry

_QUIET = getattr(os, "O_NOATIME", 0)
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
_READ = (
    os.O_RDONLY
    | _NO_LINK
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_BINARY", 0)
)
_FOLDER = getattr(os, "O_DIRECTORY", 0)
_STEP = getattr(os, "O_PATH", os.O_RDONLY) | _FOLDER | getattr(os, "O_CLOEXEC", 0)
LONGEST_STEP = 4000
"""Bytes handed to the system in one call; Linux takes 4095 (PATH_MAX), macOS 1023."""


def read_regular(path: Path, most: int) -> tuple[bytes, os.stat_result]:
    """Return at most `most` bytes of the file at `path`, and what the system says of it.

    Raises `SourceUnreadable` for what is missing, closed or no file.
    """
    with open_regular(path) as file:
        try:
            return file.read(most), os.fstat(file.fileno())
        except OSError as error:
            raise SourceUnreadable.of(shown_path(path), error) from error


def open_regular(path: Path) -> BinaryIO:
    """Open the file at `path` for reading, its time of last access left alone where that can be.

    Raises `SourceUnreadable` for what is missing, closed or no file.
    """
    try:
        # A pipe named by mistake must not be waited for.
        descriptor = _open_quietly(os.fsencode(path), _READ & ~_NO_LINK, None)
        file = os.fdopen(descriptor, "rb")
    except OSError as error:
        raise SourceUnreadable.of(shown_path(path), error) from error
    if stat.S_ISREG(os.fstat(descriptor).st_mode):
        return file
    file.close()
    raise SourceUnreadable(path=shown_path(path), errno=0, problem="special")


def open_source(entry: IntakeEntry) -> int:
    """Return a descriptor for reading the file that intake found; the caller closes it.

    The file's access time is left alone where the system allows it. Raises `OSError`, with
    `errno.ESTALE` if another file, or something that is no file, stands there by now.
    """
    path = entry.locator
    if len(path) > LONGEST_STEP:
        return _checked(_open_far(path, _READ), entry)
    return _checked(_open_quietly(path, _READ, None), entry)


def open_folder(entry: IntakeEntry, name: bytes, below: int | None) -> int:
    """Return a descriptor for the folder `entry`, found as `name` below the open folder `below`.

    With `below` None, `name` is a path of any length. Raises `OSError` as `open_source` does.
    """
    if below is None:
        return _checked(_open_far(name, _READ | _FOLDER), entry)
    return _checked(_open_quietly(name, _READ | _FOLDER, below), entry)


def _checked(descriptor: int, entry: IntakeEntry) -> int:
    """Return `descriptor` if it is the very file or folder that intake found."""
    status = os.fstat(descriptor)
    kind_holds = (
        stat.S_ISDIR(status.st_mode)
        if entry.kind is EntryKind.FOLDER
        else stat.S_ISREG(status.st_mode)
    )
    if kind_holds and (status.st_dev, status.st_ino) == (entry.device, entry.inode):
        return descriptor
    close_reader(descriptor)
    raise OSError(errno.ESTALE, os.strerror(errno.ESTALE))


def _open_quietly(name: bytes, flags: int, below: int | None) -> int:
    try:
        return os.open(name, flags | _QUIET, dir_fd=below)
    except PermissionError:
        # Only the owner may leave the access time alone.
        return os.open(name, flags, dir_fd=below)


def _open_far(path: bytes, flags: int) -> int:
    """Open the absolute `path`, in several steps if it is longer than the system takes in one."""
    below: int | None = None
    try:
        while len(path) > LONGEST_STEP:
            cut = path.rindex(b"/", 0, LONGEST_STEP)
            further = os.open(path[:cut], _STEP, dir_fd=below)
            if below is not None:
                close_reader(below)
            below, path = further, path[cut + 1 :]
        return _open_quietly(path, flags, below)
    finally:
        if below is not None:
            close_reader(below)
