"""The things a person chose to seal: where they really are, and what they are called in the bag."""

from __future__ import annotations

import os
import stat
from collections.abc import Sequence
from pathlib import Path

from casevault_gui.core.errors import SourceEmpty, SourceUnreadable
from casevault_gui.core.files import shown_path
from casevault_gui.core.model import EntryKind, SourceRoot
from casevault_gui.core.names import bag_component, numbered, sort_key

NAMELESS = "root"
"""What the root of a file system, which has no name of its own, is called in the bag."""


def resolve_roots(paths: Sequence[Path | bytes]) -> tuple[SourceRoot, ...]:
    """Return the roots for `paths`, numbered from 0 in package order.

    Paths named twice, or lying inside another of them, are left out: they are sealed once. Raises
    `SourceEmpty` without paths and `SourceUnreadable` (facts: path, errno, problem: missing, link,
    special, denied) for one that cannot be a source. A link is never followed: sealing something
    else than was named must not happen silently.
    """
    return survey_roots(paths)[0]


def survey_roots(
    paths: Sequence[Path | bytes],
) -> tuple[tuple[SourceRoot, ...], tuple[Path, ...]]:
    """Do as `resolve_roots`, and return also the real paths that were left out."""
    if not paths:
        raise SourceEmpty
    kinds: dict[Path, EntryKind] = {}
    left_out: list[Path] = []
    for path in paths:
        real = _located(path)
        kind = _kind(real)
        if real in kinds:
            left_out.append(real)
        kinds[real] = kind
    folders = {real for real, kind in kinds.items() if kind is EntryKind.FOLDER}
    kept = [real for real in kinds if folders.isdisjoint(real.parents)]
    left_out += [real for real in kinds if not folders.isdisjoint(real.parents)]
    named = sorted(_named(kept).items(), key=lambda item: sort_key(item[0]))
    roots = tuple(
        SourceRoot(number, kinds[real], name, shown_path(real), os.fsencode(real))
        for number, (name, real) in enumerate(named)
    )
    return roots, tuple(left_out)


def _located(path: Path | bytes) -> Path:
    """Return where `path` is, with links on the way resolved and the last component untouched."""
    named = Path(os.fsdecode(path))
    try:
        if named.name in {"", ".."}:
            return Path(os.path.realpath(named, strict=True))
        return Path(os.path.realpath(named.parent, strict=True), named.name)
    except OSError as error:
        raise SourceUnreadable.of(shown_path(named), error) from error


def _kind(real: Path) -> EntryKind:
    try:
        mode = real.lstat().st_mode
    except OSError as error:
        raise SourceUnreadable.of(shown_path(real), error) from error
    if stat.S_ISDIR(mode):
        return EntryKind.FOLDER
    if stat.S_ISREG(mode):
        return EntryKind.FILE
    problem = "link" if stat.S_ISLNK(mode) else "special"
    raise SourceUnreadable(path=shown_path(real), errno=0, problem=problem)


def _named(real_paths: list[Path]) -> dict[str, Path]:
    named: dict[str, Path] = {}
    for real in real_paths:
        first = name = bag_component(os.fsencode(real.name))[0] if real.name else NAMELESS
        number = 2
        while name in named:
            name = numbered(first, number)
            number += 1
        named[name] = real
    return named
