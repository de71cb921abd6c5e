"""Pre-flight of where the package and its key file would go."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from casevault_gui.core.canonical_json import Json
from casevault_gui.core.files import (
    file_size_limit,
    file_system,
    free_bytes,
    is_network_file_system,
    same_volume,
    shown_path,
)
from casevault_gui.core.model import EntryKind, Finding, FindingLevel, SourceRoot
from casevault_gui.core.volume_names import MOST_VOLUMES, volumes_at, volumes_needed

PARTIAL_SUFFIX = ".partial"

# Per file or folder: a tar header and half a block of filling (1024 leaves room for a pax header
# on one in four), a manifest line, an index row, a line of manifest-sha256.txt.
_TAR_BYTES = 1024
_MANIFEST_BYTES = 500
_INDEX_BYTES = 100
_BAG_LINE_BYTES = 130
_FIXED_BYTES = 128 << 10
"""Headers, tag files, case record, custody extract."""
_CHUNK, _TAG = 16384, 16
_ROUND = 1 << 20


def estimated_package_size(total_bytes: int, entries: int) -> int:
    """Return about how large a package of `entries` files and folders will be, in bytes.

    Padded as the package will be (Padmé: at most 12 % more, under 3 % from 1 GB).
    """
    per_entry = _TAR_BYTES + _MANIFEST_BYTES + _INDEX_BYTES + _BAG_LINE_BYTES
    plaintext = _padme(total_bytes + per_entry * entries + _FIXED_BYTES)
    return plaintext + (plaintext // _CHUNK + 1) * _TAG


def _padme(size: int) -> int:
    """Return `size` rounded up as in PURBs (Nikitin et al., PoPETs 2019), section 4.3."""
    exponent = size.bit_length() - 1
    free_bits = exponent - exponent.bit_length()
    mask = (1 << free_bits) - 1
    return (size + mask) & ~mask


def target_findings(
    roots: Sequence[SourceRoot], target: Path, *, split: bool = False
) -> Iterator[Finding]:
    """Yield what stands against writing the package `target`, or the volumes called after it."""
    folder = target.absolute().parent
    partial = target.with_name(target.name + PARTIAL_SUFFIX)
    for code, path in (("target-exists", target), ("partial-exists", partial)):
        taken = [path] if os.path.lexists(path) else []
        taken += volumes_at(path) if split else []
        if taken:
            yield _blocks(code, taken[0])
    if not folder.is_dir():
        yield _blocks("target-folder-missing", folder)
    elif not _writable(folder):
        yield _blocks("target-not-writable", folder)
    source = source_around(roots, target)
    if source is not None:
        yield _blocks("target-inside-source", target, source=source.path)
    if is_network_file_system(folder):
        facts = {"path": shown_path(folder), "type": file_system(folder)}
        yield Finding(FindingLevel.DECIDE, "target-on-network", {**facts})


def effective_volume_size(target: Path, estimated: int, wanted: int | None) -> int:
    """Return how large a volume of a package at `target` may be, in bytes; 0: it stays one file.

    Split as `wanted` or, if that is None, where the target cannot hold the `estimated` bytes.
    """
    limit = file_size_limit(target)
    if limit is not None and (estimated if wanted is None else wanted) > limit:
        # Whole mebibytes: no reader of such a file system stumbles over its very last byte.
        return limit - limit % _ROUND if limit > _ROUND else limit
    return wanted or 0


def size_findings(target: Path, estimated: int, volume_size: int = 0) -> Iterator[Finding]:
    """Yield what there is to say of `estimated` bytes at `target`, split if `volume_size` says."""
    free, limit = free_bytes(target), file_size_limit(target)
    if estimated > free:
        yield _blocks("no-space", target, needed=estimated, free=free)
    if volume_size:
        volumes = volumes_needed(estimated, volume_size)
        if volumes > MOST_VOLUMES:
            facts = {"volumes": volumes, "limit": MOST_VOLUMES, "size": volume_size}
            yield _blocks("too-many-volumes", target, **facts)
        else:
            told: dict[str, Json] = {"volumes": volumes, "size": volume_size}
            yield Finding(FindingLevel.INFO, "split-into-volumes", told)
    elif limit is not None and estimated > limit:
        volumes = volumes_needed(estimated, effective_volume_size(target, estimated, None))
        facts = {"needed": estimated, "limit": limit, "volumes": volumes}
        yield _blocks("file-too-large-for-volume", target, **facts)


def key_file_findings(
    roots: Sequence[SourceRoot], target: Path, key_file: Path
) -> Iterator[Finding]:
    """Yield what stands against writing the key of package `target` to `key_file`."""
    folder = key_file.absolute().parent
    taken = {_place(target), _place(target.with_name(target.name + PARTIAL_SUFFIX))}
    if os.path.lexists(key_file) or _place(key_file) in taken:
        yield _blocks("key-file-exists", key_file)
    if not (folder.is_dir() and _writable(folder)):
        yield _blocks("key-folder-unusable", folder)
    source = source_around(roots, key_file)
    if source is not None:
        yield _blocks("key-file-inside-source", key_file, source=source.path)
    if same_volume(key_file, target):
        facts = {"path": shown_path(key_file)}
        yield Finding(FindingLevel.DECIDE, "key-file-same-volume", {**facts})


def home_findings(roots: Sequence[SourceRoot], home: Path) -> Iterator[Finding]:
    """Yield what stands against sealing `roots` when the profile with its secrets is in `home`."""
    source = source_around(roots, home / "-")
    inside = _identity(home)
    for root in roots:
        folders = (_identity(folder) for folder in Path(os.fsdecode(root.raw)).parents)
        if source is None and inside is not None and inside in folders:
            source = root
    if source is not None:
        yield _blocks("profile-among-sources", home, source=source.path)


def _place(path: Path) -> str:
    """Return where a file at `path` would stand, whatever links lead to its folder."""
    absolute = path.absolute()
    return str(Path(os.path.realpath(absolute.parent), absolute.name))


def _blocks(code: str, path: Path, **facts: str | int) -> Finding:
    return Finding(FindingLevel.BLOCKS, code, {"path": shown_path(path), **facts})


def _writable(folder: Path) -> bool:
    # The rights that writing will meet: the effective ones, where the system can be asked for them.
    effective = os.access in os.supports_effective_ids
    return os.access(folder, os.W_OK | os.X_OK, effective_ids=effective)


def source_around(roots: Sequence[SourceRoot], path: Path) -> SourceRoot | None:
    """Return the source folder that `path` lies in, by identity: other paths may lead there."""
    around: dict[tuple[int, int], SourceRoot] = {}
    for root in roots:
        if root.kind is EntryKind.FOLDER and (identity := _identity(Path(os.fsdecode(root.raw)))):
            around[identity] = root
    for folder in Path(os.path.realpath(path.absolute().parent)).joinpath("-").parents:
        identity = _identity(folder)
        if identity in around:
            return around[identity]
    return None


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
