"""What `tests.bench.ours` does with packages that it opens."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.package.extract import extract_entries
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.package.verify import verify_package
from casevault_gui.core.progress import CancelToken, ignore_progress
from tests.bench.key_place import key_place

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from casevault_gui.core.package.reader import OpenPackage


@contextmanager
def _opened(package: Path) -> Iterator[OpenPackage]:
    key = PackageKey.parse(key_place(package).read_text())
    with PackageReader(package) as reader:
        yield reader.unlock_key(key)


def verify(package: Path, *, package_hash: bool = True) -> None:
    """Verify everything as the program does, the SHA-256 of the package included if wanted."""
    with _opened(package) as opened:
        verify_package(
            opened,
            report=ignore_progress,
            cancel=CancelToken(),
            package_hash=package_hash,
            from_device=True,
        )


def extract(package: Path, folder: Path) -> None:
    """Extract everything, verified and durable."""
    with _opened(package) as opened:
        done = extract_entries(opened, None, folder, report=ignore_progress, cancel=CancelToken())
    if done.failed:
        raise SystemExit(str(done.failed[:3]))


def extract_one(package: Path, folder: Path) -> None:
    """Extract the last file alone."""
    with _opened(package) as opened:
        last = len(opened.index) - 1
        done = extract_entries(opened, [last], folder, report=ignore_progress, cancel=CancelToken())
    if done.files != 1:
        raise SystemExit(str(done.failed))


def list_rows(package: Path) -> None:
    """Look at everything a list shows of every entry."""
    with _opened(package) as opened:
        index = opened.index
        for number in range(len(index)):
            index.path(number), index.size(number), index.mtime_ns(number), index.sha256(number)
