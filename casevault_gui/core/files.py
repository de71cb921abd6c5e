"""Files of our own: private, durable, never replacing; and (from volumes) where.

What is written here is either whole and flushed under its final name, or not there at all. Trouble
comes out as a `TargetTrouble`; the operating system's own words never reach people.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import secrets
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from casevault_gui.core.errors import (
    TargetDenied,
    TargetExists,
    TargetFailed,
    TargetFileTooLarge,
    TargetFull,
    TargetMissing,
    TargetTrouble,
)
from casevault_gui.core.volumes import (
    FAT_FILE_LIMIT,
    file_size_limit,
    file_system,
    free_bytes,
    is_network_file_system,
    same_volume,
    shown_path,
)

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

__all__ = [
    "FAT_FILE_LIMIT",
    "PRIVATE_FILE",
    "PRIVATE_FOLDER",
    "NewFile",
    "close_reader",
    "file_size_limit",
    "file_system",
    "free_bytes",
    "fsync_folder",
    "is_network_file_system",
    "make_private_folder",
    "remove_file",
    "rename_new",
    "rename_without_replacing",
    "same_volume",
    "shown_path",
    "translate_os_error",
    "write_private",
]

PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600

_NOFOLLOW = getattr(os, "O_NOFOLLOW", 0)
_BINARY = getattr(os, "O_BINARY", 0)
_DESCRIPTORS = "/proc/self/fd"
_AT_FDCWD = -2 if sys.platform == "darwin" else -100
_RENAME_NOREPLACE = 1
_RENAME_EXCL = 4
_NO_FLAGS_HERE = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP})
_NO_NAMELESS_FILES = _NO_FLAGS_HERE | {errno.EISDIR, errno.ENOENT}
_NO_FOLDER_SYNC = frozenset({errno.EINVAL, errno.EBADF, errno.ENOTSUP})


def translate_os_error(error: OSError, path: Path) -> TargetTrouble:
    """Return the `TargetTrouble` that says what `error` means for output at `path`."""
    shown, number = shown_path(path), error.errno or 0
    match number:
        case errno.ENOSPC | errno.EDQUOT:
            free = 0
            with contextlib.suppress(OSError):
                free = free_bytes(path)
            return TargetFull(path=shown, needed=0, free=free)
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return TargetDenied(path=shown, errno=number)
        case errno.ENOENT | errno.ENOTDIR:
            return TargetMissing(path=shown)
        case errno.EFBIG:
            return TargetFileTooLarge(path=shown, limit=file_size_limit(path) or 0)
        case errno.EEXIST:
            return TargetExists(path=shown)
        case _:
            return TargetFailed(path=shown, errno=number)


def close_reader(descriptor: int) -> None:
    """Close what nothing was written through: an error then says nothing of any file."""
    try:  # noqa: SIM105 - a context for each file would cost more than closing it
        os.close(descriptor)
    except OSError:
        pass


def fsync_folder(path: Path) -> None:
    """Make the names in folder `path` durable; file systems that cannot do this are left alone."""
    if sys.platform == "win32":
        return
    try:
        folder = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            os.fsync(folder)
        finally:
            close_reader(folder)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise translate_os_error(error, path) from error


def make_private_folder(path: Path) -> None:
    """Make folder `path` and its missing parents, open to the user alone (0700), and durable.

    A folder that stands already is tightened to 0700. Raises `TargetTrouble`.
    """
    try:
        missing = [folder for folder in (path, *path.parents) if not folder.exists()]
        for folder in reversed(missing):
            folder.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
            fsync_folder(folder.parent)
        if not path.is_dir():
            raise TargetExists(path=shown_path(path))
        if stat.S_IMODE(path.stat().st_mode) != PRIVATE_FOLDER:
            path.chmod(PRIVATE_FOLDER)
    except OSError as error:
        raise translate_os_error(error, path) from error


def write_private(path: Path, data: bytes, *, replace: bool = False) -> None:
    """Write `data` to `path`, mode 0600, whole and durable or not at all.

    A kill leaves nothing where the system has files without a name (Linux), unless `replace` is
    set; else it may leave a file `.casevault-….tmp` beside it. Raises `TargetExists` if `path`
    stands and `replace` is not set, else other `TargetTrouble`.
    """
    try:
        if replace:
            _replace(path, data)
        else:
            with NewFile(path) as file:
                file.stream.write(data)
                file.flush()
                file.name()
    except OSError as error:
        raise translate_os_error(error, path) from error
    fsync_folder(path.parent)


class NewFile:
    """A private file (0600) that has no name before it is whole: write, `flush`, then `name` it.

    Use as a context. A kill leaves nothing where the system has files without a name (Linux); else
    it may leave a file `.casevault-….tmp` beside it. Raises `OSError`; `name` raises
    `FileExistsError` or `TargetTrouble`.
    """

    def __init__(self, path: Path) -> None:
        """Begin the file that will be `path`."""
        self.path = path
        self._temporary: Path | None = None
        descriptor = _open_without_name(path.parent)
        if descriptor is None:
            self._temporary = _beside(path)
            descriptor = _open_new(self._temporary)
        self.stream = os.fdopen(descriptor, "wb")

    def flush(self) -> None:
        """Make what was written durable."""
        self.stream.flush()
        os.fsync(self.stream.fileno())

    def name(self) -> None:
        """Give it its name, replacing nothing; the folder is flushed by whoever named the last."""
        if self._temporary is not None:
            rename_without_replacing(self._temporary, self.path)
            return
        descriptor = self.stream.fileno()
        # The descriptor makes Python follow the link in /proc; to a whole path it is nothing.
        os.link(f"{_DESCRIPTORS}/{descriptor}", self.path, src_dir_fd=descriptor)

    def __enter__(self) -> Self:
        """Use as a context."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it; without its name it is gone."""
        with contextlib.suppress(OSError):
            self.stream.close()
        if self._temporary is not None:
            with contextlib.suppress(OSError):
                self._temporary.unlink()


def _open_without_name(folder: Path) -> int | None:
    """Open a new file of `folder` that has no name; None where there are no such files."""
    if sys.platform != "linux" or not os.access(_DESCRIPTORS, os.X_OK):
        return None
    try:
        return os.open(folder, os.O_TMPFILE | os.O_RDWR | os.O_CLOEXEC, PRIVATE_FILE)
    except OSError as error:
        if error.errno in _NO_NAMELESS_FILES:
            return None
        raise


def _beside(path: Path) -> Path:
    return path.with_name(f".casevault-{secrets.token_hex(8)}.tmp")


def _replace(path: Path, data: bytes) -> None:
    temporary = _beside(path)
    try:
        with os.fdopen(_open_new(temporary), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()


def _open_new(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | _NOFOLLOW | _BINARY, PRIVATE_FILE)


def remove_file(path: Path) -> None:
    """Remove a file durably; one that is gone already is no error. Raises `TargetTrouble`."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise translate_os_error(error, path) from error
    fsync_folder(path.parent)


def rename_without_replacing(src: Path, dst: Path) -> None:
    """Rename `src` to `dst` on one volume; raise `TargetExists` if `dst` stands, whatever it is.

    One atomic step where the system has one (renameat2, renamex_np, Windows' rename); else a hard
    link and an unlink, between which both names stand for the same whole file. A file system with
    neither gives `TargetFailed`: no way remains that could not replace somebody's file.
    """
    try:
        rename_new(src, dst)
    except OSError as error:
        raise translate_os_error(error, dst) from error


def rename_new(src: Path | str, dst: Path | str, folder: int | None = None) -> None:
    """Rename as `rename_without_replacing` does, in the open `folder` if one is given.

    Raises `OSError`, `FileExistsError` if `dst` stands.
    """
    if sys.platform == "win32":
        Path(src).rename(dst)
    elif not _renamed_exclusively(os.fsencode(src), os.fsencode(dst), folder):
        os.link(src, dst, src_dir_fd=folder, dst_dir_fd=folder, follow_symlinks=False)
        os.unlink(src, dir_fd=folder)


def _renamed_exclusively(src: bytes, dst: bytes, folder: int | None) -> bool:
    """Rename in one exclusive step; False when this system or file system has no such step."""
    if _exclusive_rename is None:
        return False
    function, flag = _exclusive_rename
    at = _AT_FDCWD if folder is None else folder
    if function(at, src, at, dst, flag) == 0:
        return True
    number = ctypes.get_errno()
    if number in _NO_FLAGS_HERE:
        return False
    raise OSError(number, os.strerror(number))


def _load_exclusive_rename() -> tuple[ctypes._NamedFuncPointer, int] | None:
    if sys.platform == "win32":
        return None
    name, flag = (
        ("renameatx_np", _RENAME_EXCL)
        if sys.platform == "darwin"
        else ("renameat2", _RENAME_NOREPLACE)
    )
    function = getattr(ctypes.CDLL(None, use_errno=True), name, None)
    if function is None:
        return None
    path = ctypes.c_char_p
    function.argtypes = [ctypes.c_int, path, ctypes.c_int, path, ctypes.c_uint]
    return function, flag


_exclusive_rename = _load_exclusive_rename()
