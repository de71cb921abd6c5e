"""Indexes of packages that were never sealed, for models and views."""

from __future__ import annotations

from collections.abc import Iterable

from casevault_gui.core.model import EntryKind
from casevault_gui.core.names import sort_key
from casevault_gui.core.package.index import PackageIndex
from casevault_gui.core.package.index_builder import IndexBuilder
from casevault_gui.core.package.manifest import ManifestLine

NOON = 1_713_355_200_000_000_000
"""2024-04-17 12:00:00 UTC."""


def line_of(path: str, size: int = 0, flaws: tuple[str, ...] = ()) -> ManifestLine:
    """Return a manifest line; a path that ends in a slash is a folder."""
    folder = path.endswith("/")
    return ManifestLine(
        kind=EntryKind.FOLDER if folder else EntryKind.FILE,
        path="data/" + path.removesuffix("/"),
        mode=0o644,
        mtime_ns=NOON,
        ctime_ns=NOON,
        atime_ns=NOON,
        source=0,
        salt=bytes(16),
        size=size,
        flaws=flaws,
    )


def index_of(lines: Iterable[ManifestLine], *, ordered: bool = False) -> PackageIndex:
    """Return the index of these lines."""
    builder = IndexBuilder()
    chosen = lines if ordered else sorted(lines, key=lambda line: sort_key(line.path))
    for number, line in enumerate(chosen):
        builder.add(line, number)
    return PackageIndex(b"".join(builder.pack()), len(builder))


def many(files: int) -> PackageIndex:
    """Return an index of `files` files in one folder."""
    lines = (line_of(f"mail/message {number:07}.eml", number) for number in range(files))
    return index_of([line_of("mail/"), *lines], ordered=True)
