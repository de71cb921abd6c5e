"""Where packages are kept: a folder of this machine, or an object store (fsspec, an extra)."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn

from casevault_gui.core.errors import (
    CaseVaultError,
    FixityLibraryMissing,
    PackageTruncated,
    PlaceUnreachable,
    SourceUnreadable,
    VolumeHeadInvalid,
)
from casevault_gui.core.files import shown_path
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.package.header import MAGIC as PACKAGE
from casevault_gui.core.package.past_cache import AsUsual
from casevault_gui.core.package.sealed_file import SealedFile
from casevault_gui.core.package.volume_head import LENGTH, VolumeHead
from casevault_gui.core.package.volume_head import MAGIC as VOLUME
from casevault_gui.core.volume_names import named_volume
from casevault_gui.core.workflows.package_files import PARTIAL

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from types import ModuleType

    from casevault_gui.core.package.sealed_file import DeviceBytes

_URL: Final = re.compile(r"[a-z][a-z0-9+.-]*://")
_SUFFIX: Final = ".cvx"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that is a package by its first bytes, or in a store by its name.

    `path` is what it is called below the place, `where` what `fixity_check.look_at` takes.
    """

    path: str
    where: str


def is_url(place: str) -> bool:
    """Whether a place is a URL rather than a folder."""
    return _URL.match(place) is not None


def candidates(place: str) -> Iterator[Candidate]:
    """Yield the packages in a folder and those below it, or in a store, ordered by path.

    Raises `PlaceUnreachable`, `FixityLibraryMissing`.
    """
    yield from _stored(place) if is_url(place) else _in_folder(Path(place))


def _in_folder(top: Path) -> Iterator[Candidate]:
    if not top.is_dir():
        raise PlaceUnreachable(path=shown_path(top), problem="missing")

    def fail(error: OSError) -> NoReturn:
        # A folder that cannot be looked into must not make what is in it count as missing.
        path = shown_path(Path(os.fsdecode(error.filename or top)))
        raise PlaceUnreachable(path=path, problem="denied") from error

    for folder, folders, names in os.walk(top, onerror=fail):
        folders.sort()
        sets: dict[bytes, tuple[int, Path]] = {}
        for name in sorted(names):
            path = Path(folder, name)
            start = _start(path)
            if start.startswith(PACKAGE) and not name.endswith(PARTIAL):
                yield Candidate(shown_path(path.relative_to(top)), str(path))
            elif start.startswith(VOLUME):
                _join(sets, path, start)
        for _, path in sets.values():
            named = named_volume(path)
            base = path if named is None else named[0]
            yield Candidate(shown_path(base.relative_to(top)), str(path))


def _join(sets: dict[bytes, tuple[int, Path]], path: Path, start: bytes) -> None:
    """Keep the volume of each package that comes first, whatever its others are called."""
    try:
        head = VolumeHead.parse(start)
        package, number = head.package, head.number
    except VolumeHeadInvalid:
        # It belongs to no set that can be told; looking at it will say so.
        package, number = os.fsencode(path), 1
    if package not in sets or number < sets[package][0]:
        sets[package] = number, path


def _start(path: Path) -> bytes:
    try:
        if path.is_symlink() or not path.is_file():
            return b""
        with path.open("rb") as file:
            return file.read(LENGTH)
    except OSError:
        # Unreadable, and so perhaps a package: by its name it counts as one.
        return PACKAGE if path.suffix == _SUFFIX else b""


def _stored(url: str) -> Iterator[Candidate]:
    fsspec = _fsspec()
    try:
        store, root = fsspec.core.url_to_fs(url)
        names: list[str] = sorted(store.find(root))
        missing = not names and not store.exists(root)
    except Exception as error:
        raise _unreachable(url, error) from error
    if missing:
        raise PlaceUnreachable(path=url, problem="missing")
    for name in names:
        if name.endswith(_SUFFIX):
            path = name.removeprefix(root).lstrip("/")
            yield Candidate(path, store.unstrip_protocol(name))


class StoredFile(SealedFile):
    """A package that is one object in a store; read in large pieces, one after the other."""

    def __init__(self, url: str) -> None:
        """Open the object; raise `PlaceUnreachable`, `FixityLibraryMissing`."""
        self.path = Path(url)
        self.name = url.rpartition("/")[2]
        self._url = url
        self._file: Any = None
        self._descriptor = -1
        try:
            store, path = _fsspec().core.url_to_fs(url)
            self.size = int(store.size(path))
            self._file = store.open(path, "rb", cache_type="readahead", block_size=8 << 20)
        except CaseVaultError:
            raise
        except Exception as error:
            raise _unreachable(url, error) from error
        self.readable = ((0, self.size),)
        self.volumes = ()
        self.shifts = ()

    def read_into(self, out: memoryview, offset: int) -> None:
        """Fill `out` from `offset`; raise `PackageTruncated` or `SourceUnreadable`."""
        try:
            self._file.seek(offset)
            while out:
                piece = self._file.read(len(out))
                out[: len(piece)] = piece
                if not piece:
                    break
                out = out[len(piece) :]
        except Exception as error:
            # Stores raise what their libraries please.
            raise SourceUnreadable(path=self._url, errno=0, problem="failed") from error
        if out:
            raise PackageTruncated(reason="object ended", size=self.size)

    def from_device(self) -> AbstractContextManager[DeviceBytes]:
        """Return the same bytes: a store is asked each time."""
        return nullcontext(AsUsual(self))

    def close(self) -> None:
        """Close the object."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _fsspec() -> ModuleType:
    try:
        import fsspec.core  # noqa: PLC0415 - an extra, for stores alone
    except ImportError as error:
        raise FixityLibraryMissing(name="fsspec", extra="stores") from error
    found: ModuleType = fsspec
    return found


def _unreachable(url: str, error: Exception) -> PlaceUnreachable:
    if isinstance(error, ImportError | ValueError):
        problem = "protocol"
    elif isinstance(error, FileNotFoundError):
        problem = "missing"
    else:
        problem = "denied" if isinstance(error, PermissionError) else "failed"
    return PlaceUnreachable(path=url, problem=problem)
