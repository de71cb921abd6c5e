"""Rows of a package, added one by one or by whole batches: the same lines, hashes and index."""

from __future__ import annotations

import os
import struct
from array import array
from collections.abc import Callable
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casevault_gui.core.errors import ManifestMalformed
from casevault_gui.core.model import EntryKind, IntakeEntry
from casevault_gui.core.package.index_builder import IndexBuilder
from casevault_gui.core.package.manifest import ManifestLine, parse_line
from casevault_gui.core.package.member_rows import GatheredRows, Observed, Rows
from casevault_gui.core.package.rows import PayloadRows
from casevault_gui.core.package.tags import hash_list_line

TIMES = st.integers(-(2**63), 2**63 - 1)
OBSERVED = st.builds(
    Observed, st.integers(0, 0o7777), TIMES, TIMES, TIMES, st.one_of(st.none(), TIMES)
)
NAMES = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Zl", "Zp")), min_size=1)
Packed = tuple[IntakeEntry, Observed, int, int, bytes]


def entry_of(path: str, raw: bytes | None = None, *, folder: bool = False) -> IntakeEntry:
    """Return an entry as the walk gives it; only what rows keep of it is of interest."""
    kind = EntryKind.FOLDER if folder else EntryKind.FILE
    return IntakeEntry(kind, path, os.fsencode("/" + path), 3, 0, 0, 0, 0, 0, 0, 0, raw)


@st.composite
def packed(draw: st.DrawFn) -> list[Packed]:
    """Entries of a tree with all that is kept of them."""
    entries: list[Packed] = []

    def fill(path: str, depth: int) -> None:
        for number in range(draw(st.integers(0, 4))):
            name = f"{number}{draw(NAMES)}".replace("/", "-")[:20]
            raw = draw(st.one_of(st.none(), st.binary(min_size=1, max_size=9)))
            here, folder = f"{path}/{name}", depth < 3 and draw(st.booleans())
            observed = draw(OBSERVED)
            if folder:
                entries.append((entry_of(here, raw, folder=True), observed, 0, 0, bytes(32)))
                fill(here, depth + 1)
            else:
                size, offset = draw(st.integers(0, 2**50)), draw(st.integers(512, 2**40))
                digest = draw(st.binary(min_size=32, max_size=32))
                entries.append((entry_of(here, raw), observed, size, offset, digest))

    fill("data", 1)
    return entries


def told(rows: PayloadRows) -> tuple[bytes, bytes, bytes]:
    """Return manifest, list of hashes and index, without what is drawn at random."""
    rows._salts = bytearray(16 * len(rows))
    lines, hashes, offsets, end = [], b"", array("Q"), 0
    for first, paths in rows.paths():
        for line in rows.lines(first, paths):
            lines.append(line)
            offsets.append(end)
            end += len(line) + 1
        hashes += rows.hash_list(first, paths)
    return b"\n".join(lines), hashes, b"".join(rows.index(offsets).pack())


@given(packed(), st.data())
@settings(deadline=None)
def test_batches_are_as_good_as_one_by_one(entries: list[Packed], data: st.DataObject) -> None:
    """Where rows come from other processes, offsets count from where their batch is laid."""
    alone, together = PayloadRows(), PayloadRows()
    for entry, observed, size, offset, digest in entries:
        alone.add(entry, observed, size, offset, digest)
    rest = list(entries)
    while rest:
        count, base = data.draw(st.integers(1, len(rest))), data.draw(st.integers(0, 256))
        gathered = GatheredRows()
        for entry, observed, size, offset, digest in rest[:count]:
            gathered.add(entry, observed, size, offset - base if offset else 0, digest)
        together.extend(gathered.take(), base)
        rest = rest[count:]
    assert told(together) == told(alone)
    assert (together.files, together.content_bytes) == (alone.files, alone.content_bytes)


@given(packed())
@settings(deadline=None)
def test_lines_and_index_say_what_was_added(entries: list[Packed]) -> None:
    """Lines are read back as they were meant; the index is what a reader makes of the lines."""
    rows = PayloadRows()
    for entry, observed, size, offset, digest in entries:
        rows.add(entry, observed, size, offset, digest)
    manifest, hashes, index = told(rows)
    lines = manifest.split(b"\n") if entries else []
    builder, place, listed = IndexBuilder(), 0, b""
    for data, (entry, observed, size, offset, digest) in zip(lines, entries, strict=True):
        line = parse_line(data)
        assert line == ManifestLine(
            entry.kind,
            entry.path,
            observed.mode,
            observed.mtime_ns,
            observed.ctime_ns,
            observed.atime_ns,
            3,
            bytes(16),
            size,
            offset,
            digest,
            entry.raw,
            (),
            observed.btime_ns,
        )
        builder.add(line, place)
        place += len(data) + 1
        if not line.folder:
            listed += hash_list_line(digest, entry.path)
    assert hashes == listed
    assert index == b"".join(builder.pack())


def test_a_digest_and_flaws_may_come_later() -> None:
    """A large file is hashed while the next are read, and its flaws are known at its end."""
    rows = PayloadRows()
    digest = sha256(b"x").digest()
    for name in ("a", "b"):
        rows.add(entry_of(f"data/{name}"), Observed(0, 0, 0, 0, None), 1, 512)
    rows.set_digest(1, digest)
    rows.set_flaws(1, ("changed",))
    first, second = (parse_line(line) for line in rows.lines(0, ["data/a", "data/b"]))
    assert (first.sha256, first.flaws) == (bytes(32), ())
    assert (second.sha256, second.flaws) == (digest, ("changed",))


@pytest.mark.parametrize("empty", [PayloadRows, GatheredRows])
def test_a_time_that_does_not_fit_adds_nothing(empty: Callable[[], Rows]) -> None:
    """A time beyond 64 bits is refused before anything of the entry is kept."""
    rows = empty()
    late = Observed(0, 0, 2**63, 0, None)
    with pytest.raises(struct.error):
        rows.add(entry_of("data/a"), late, 1, 512)
    assert rows.add(entry_of("data/a"), Observed(0, 0, 0, 0, None), 1, 512) == 0


def test_a_file_without_its_folder_is_refused() -> None:
    """Nothing is listed under a folder it does not lie in."""
    rows = PayloadRows()
    observed = Observed(0, 0, 0, 0, None)
    rows.add(entry_of("data/there", folder=True), observed, 0, 0)
    rows.add(entry_of("data/there/gone/file"), observed, 1, 512)
    with pytest.raises(ManifestMalformed):
        list(rows.paths())
