"""The file, or the volumes, that a package is: named, removed and looked for as one.

Until a package is finished its files bear another name; of volumes, number 1 gets its own last, so
that a set whose first file is there is whole.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Self

from casevault_gui.core.errors import CaseVaultError, PackageTruncated
from casevault_gui.core.files import fsync_folder, remove_file, rename_without_replacing
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.model import ObjectRef
from casevault_gui.core.package.header import FIXED
from casevault_gui.core.package.header import MAGIC as PACKAGE
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.package.volume_head import LENGTH
from casevault_gui.core.package.volume_head import MAGIC as VOLUME
from casevault_gui.core.package.volume_search import Volume
from casevault_gui.core.volume_names import volume_path, volumes_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from casevault_gui.core.workflows.jobs import Job

PARTIAL = ".partial"
_HEADER_AT_MOST = FIXED + (1 << 20)


def partial_of(target: Path) -> Path:
    """Return the name a package has until it is finished."""
    return target.with_name(target.name + PARTIAL)


def package_ref(target: Path, package: str, size: int | None = None, sha256: str = "") -> ObjectRef:
    """Return how the log names the package at `target`; `package` is its id as text."""
    return ObjectRef("package", target.name, size, sha256, package)


@dataclass(frozen=True, slots=True)
class PackageFiles:
    """Where a package is while it is unfinished, and afterwards; `package` is its id as text.

    A `split` one lies in volumes, which are called after these two.
    """

    partial: Path
    target: Path
    package: str
    split: bool

    @classmethod
    def of(cls, job: Job) -> Self:
        """Return those of a job that makes a package."""
        return cls(Path(job.partial), Path(job.target), job.package, job.split)

    @property
    def left_over(self) -> bool:
        """Whether anything of it lies there under its unfinished name."""
        if self.split:
            return any(self._is_own(path) for path in volumes_at(self.partial))
        return self.partial.exists()

    def name(self, volumes: int) -> None:
        """Give it its name; raise `TargetTrouble`. May be repeated: it does what is missing."""
        pairs = list(self._pairs(volumes))
        for number, (partial, target) in enumerate(pairs, 1):
            if number == len(pairs) > 1:
                fsync_folder(target.parent)
            if not os.path.lexists(partial) and self._bears(target):
                continue
            if os.path.lexists(target) and partial.samefile(target):
                # Named by a link (see `rename_without_replacing`), and ended before the old name.
                remove_file(partial)
            else:
                rename_without_replacing(partial, target)
        fsync_folder(self.target.parent)

    def remove(self, *, naming: bool) -> None:
        """Remove what this package has under its unfinished name; raise `TargetTrouble`.

        Of volumes, those that say whose they are; where naming had begun, also named ones of a set
        that is not whole.
        """
        if not self.split:
            remove_file(self.partial)
            return
        half_named = naming and not self.is_named(0)
        named = volumes_at(self.target) if half_named else ()
        for path in (*named, *volumes_at(self.partial)):
            if self._is_own(path):
                remove_file(path)

    def remove_own(self, *, naming: bool) -> None:
        """Remove as `remove` does, one file too only if it is this package's."""
        if self.split or (self.partial.exists() and _is_beginning(self.partial, self.package)):
            self.remove(naming=naming)

    def is_whole(self, size: int, volumes: int) -> bool:
        """Whether all of it is there, perhaps with some of its volumes named and others not."""
        if not self.split:
            return self.is_named(size) or _is_package(self.partial, self.package, size)
        return volumes > 0 and all(
            any(self._is_volume(path, number, volumes, size) for path in pair)
            for number, pair in zip(range(volumes, 0, -1), self._pairs(volumes), strict=True)
        )

    def is_named(self, size: int) -> bool:
        """Whether it has its name, with the size in bytes it had when it was verified; 0: any."""
        return _is_package(self.target, self.package, size, split=self.split)

    def _bears(self, target: Path) -> bool:
        """Whether what bears a final name is this package's."""
        return self._is_own(target) if self.split else _is_package(target, self.package, 0)

    def _pairs(self, volumes: int) -> Iterator[tuple[Path, Path]]:
        """Yield each file's unfinished and final name, volume 1 last."""
        if not self.split:
            yield self.partial, self.target
        for number in range(volumes, 0, -1):
            yield volume_path(self.partial, number), volume_path(self.target, number)

    def _is_volume(self, path: Path, number: int, count: int, total: int) -> bool:
        try:
            volume = Volume.read(path)
        except CaseVaultError:
            return False
        head = volume.head
        mine = (bytes.fromhex(self.package), number, count, total)
        whole = volume.size == LENGTH + head.length
        return (head.package, head.number, head.count, head.total) == mine and whole

    def _is_own(self, path: Path) -> bool:
        """Whether a volume is this package's as far as it was written: perhaps not its head."""
        mark = VOLUME + bytes.fromhex(self.package)
        try:
            start = _start_of(path, len(mark))
        except OSError:
            return False
        if start == mark or (len(start) < len(mark) and mark.startswith(start)):
            return True
        return _is_nothing(path, LENGTH)


def _is_package(path: Path, package: str, size: int, *, split: bool = False) -> bool:
    if os.path.lexists(path) == split:
        # A name that no file bears stands for the volumes called after it.
        return False
    try:
        with PackageReader(path) as reader:
            return reader.header.package == package and size in {0, reader.file.size}
    except CaseVaultError:
        return False


def _is_beginning(path: Path, package: str) -> bool:
    """Whether the file is this package as far as it was written: perhaps not even its header."""
    try:
        with PackageReader(path) as reader:
            return reader.header.package == package
    except PackageTruncated:
        return package.encode() in _start_of(path, _HEADER_AT_MOST)
    except CaseVaultError:
        start = _start_of(path, _HEADER_AT_MOST)
        if len(start) < FIXED and PACKAGE.startswith(start[: len(PACKAGE)]):
            return True
        return _is_nothing(path, _HEADER_AT_MOST)


def _is_nothing(path: Path, most: int) -> bool:
    """Whether it is zeros, at `most` so many: of a beginning the power may leave the length."""
    start = _start_of(path, most + 1)
    return len(start) <= most and not any(start)


def _start_of(path: Path, length: int) -> bytes:
    with path.open("rb") as file:
        return file.read(length)
