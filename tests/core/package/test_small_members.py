"""Folders and small files laid out one by one: what is packed at once, and what is left alone."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from casevault_gui.core.birth import birth_ns
from casevault_gui.core.model import EntryKind, IntakeEntry
from casevault_gui.core.package.member_rows import BORN, FOLDER, GatheredRows, Observed, row_of
from casevault_gui.core.package.members import SmallMembers, folder_now, given, seen
from casevault_gui.core.package.tar import filling, member_header

PACKAGE = "ab" * 16
MOST = 1000
FURTHEST = (1 << 63) - 1


class Sink:
    """Takes members into memory of a certain size, which is not empty before."""

    def __init__(self, size: int = 8192) -> None:
        """Offer this much room."""
        self._memory = memoryview(bytearray(b"\xee" * size))
        self.position = 0

    def put(self, data: bytes | memoryview) -> None:
        """Append bytes."""
        self._memory[self.position : self.position + len(data)] = data
        self.position += len(data)

    def room(self) -> memoryview:
        """Return what is free."""
        return self._memory[self.position :]

    def advance(self, count: int) -> None:
        """Take over what was laid there."""
        self.position += count

    @property
    def data(self) -> bytes:
        """All that was appended."""
        return bytes(self._memory[: self.position])


class Laid:
    """Members, and what they are laid out into."""

    def __init__(self, room: int = 8192) -> None:
        """Begin with nothing."""
        self.sink, self.rows = Sink(room), GatheredRows()
        self.members = SmallMembers(PACKAGE, self.sink, self.rows, MOST)

    @property
    def count(self) -> int:
        """How many entries were remembered."""
        return len(self.rows.take().ends)


def entry_of(path: Path) -> IntakeEntry:
    """Return a file or folder as the walk would find it."""
    found = path.lstat()
    kind = EntryKind.FOLDER if stat.S_ISDIR(found.st_mode) else EntryKind.FILE
    size = found.st_size if kind is EntryKind.FILE else 0
    times = found.st_mtime_ns, found.st_ctime_ns, found.st_atime_ns
    mode, inode = found.st_mode & 0o7777, found.st_ino
    name = os.fsencode(path)
    return IntakeEntry(kind, f"data/{path.name}", name, 2, size, mode, *times, found.st_dev, inode)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A small file."""
    path = tmp_path / "file"
    path.write_bytes(b"content")
    path.chmod(0o640)
    os.utime(path, ns=(1_500_000_000, 2_500_000_000))
    return path


@pytest.fixture
def descriptor(file: Path) -> Iterator[int]:
    """The small file, opened."""
    number = os.open(file, os.O_RDONLY)
    yield number
    os.close(number)


def header(entry: IntakeEntry, mtime_s: int = 2) -> bytes:
    """Return the header that the entry's member must have."""
    return member_header(PACKAGE, entry.path, mode=entry.mode, size=entry.size, mtime_s=mtime_s)


@pytest.mark.parametrize("size", [0, 1, 511, 512, 513, MOST - 1, MOST])
def test_a_file_that_is_still_is_packed(tmp_path: Path, size: int) -> None:
    """Header, content and filling, and a row with the place and the hash of its content."""
    path = tmp_path / "file"
    content = os.urandom(size)
    path.write_bytes(content)
    entry, laid = entry_of(path), Laid()
    laid.sink.put(b"before")
    descriptor = os.open(path, os.O_RDONLY)
    try:
        assert laid.members.put_still(entry, descriptor)
        born = birth_ns(os.fstat(descriptor), descriptor)
    finally:
        os.close(descriptor)
    head = header(entry, entry.mtime_ns // 1_000_000_000)
    assert laid.sink.data == b"before" + head + content + bytes(filling(size))
    expected = GatheredRows()
    place = len(b"before" + head)
    expected.add(entry, seen(entry, born), size, place, sha256(content).digest())
    assert laid.rows.take() == expected.take()


def test_a_file_larger_than_agreed_is_left_alone(tmp_path: Path) -> None:
    """By one byte."""
    path = tmp_path / "file"
    path.write_bytes(bytes(MOST + 1))
    descriptor = os.open(path, os.O_RDONLY)
    laid = Laid()
    try:
        assert not laid.members.put_still(entry_of(path), descriptor)
    finally:
        os.close(descriptor)
    assert (laid.sink.position, laid.count) == (0, 0)


@pytest.mark.parametrize(
    ("changes", "kept"),
    [
        ({}, True),
        ({"size": 6}, False),
        ({"size": 8}, False),
        ({"size": 0}, False),
        ({"mtime_ns": 2_500_000_001}, False),
        ({"ctime_ns": 1}, False),
        ({"mtime_ns": 1, "ctime_ns": 1}, False),
        ({"atime_ns": 1}, True),
        ({"mode": 0o7}, True),
        ({"given": True, "mtime_ns": 2_000_000_001, "ctime_ns": 1}, True),
        ({"given": True, "size": 6}, False),
        ({"given": True, "size": 8}, False),
        ({"mtime_ns": FURTHEST + 1, "given": True}, False),
        ({"atime_ns": -FURTHEST - 2}, False),
    ],
)
def test_only_what_the_walk_saw_is_packed(
    file: Path, descriptor: int, changes: dict[str, Any], *, kept: bool
) -> None:
    """Size and times of change must be those, where they are not given; times must fit."""
    entry = entry_of(file)._replace(**changes)
    laid = Laid()
    assert laid.members.put_still(entry, descriptor) is kept
    assert (laid.sink.position > 0, laid.count) == (kept, int(kept))
    if kept:
        assert laid.sink.data == header(entry) + b"content" + bytes(505)


@pytest.mark.parametrize(("room", "kept"), [(1023, False), (1024, False), (1025, True)])
def test_a_file_wants_room_in_one_piece(
    file: Path, descriptor: int, room: int, *, kept: bool
) -> None:
    """And one byte more, by which its end is proven."""
    laid = Laid(room)
    assert laid.members.put_still(entry_of(file), descriptor) is kept
    assert (laid.sink.position, laid.count) == (1024 * kept, int(kept))


def test_what_cannot_be_read_is_left_alone(file: Path) -> None:
    """A descriptor for writing alone, one that is closed."""
    entry, laid = entry_of(file), Laid()
    descriptor = os.open(file, os.O_WRONLY)
    assert not laid.members.put_still(entry, descriptor)
    os.close(descriptor)
    assert not laid.members.put_still(entry, descriptor)
    assert (laid.sink.position, laid.count) == (0, 0)


@pytest.mark.parametrize("birth", [None, 77])
def test_given_times_stand_for_themselves(file: Path, descriptor: int, birth: int | None) -> None:
    """The time of birth too, which is else that of the file."""
    entry = entry_of(file)._replace(given=True, mtime_ns=2_000_000_000, btime_ns=birth)
    laid, expected = Laid(), GatheredRows()
    assert laid.members.put_still(entry, descriptor)
    digest = sha256(b"content").digest()
    observed = Observed(0o640, 2_000_000_000, entry.ctime_ns, 1_500_000_000, birth)
    assert given(entry) == observed
    expected.add(entry, observed, 7, 512, digest)
    assert laid.rows.take() == expected.take()


def test_a_folder_is_its_header(tmp_path: Path) -> None:
    """It is remembered as a folder without content."""
    entry, laid, expected = entry_of(tmp_path), Laid(), GatheredRows()
    observed = Observed(0o711, 9_999_999_999, 2, 3, 4)
    assert laid.members.put_folder(entry, observed)
    assert laid.sink.data == member_header(PACKAGE, entry.path, folder=True, mode=0o711, mtime_s=9)
    expected.add(entry, observed, 0, 0)
    columns = laid.rows.take()
    assert columns == expected.take()
    assert (columns.files, columns.content_bytes, columns.sha256) == (0, 0, bytes(32))


def test_a_folder_of_impossible_times_is_left_alone(tmp_path: Path) -> None:
    """Nothing is laid out and nothing remembered."""
    laid = Laid()
    assert not laid.members.put_folder(entry_of(tmp_path), Observed(0, FURTHEST + 1, 0, 0, None))
    assert (laid.sink.position, laid.count) == (0, 0)


def test_a_header_says_what_was_observed(file: Path) -> None:
    """Mode, size and whole seconds, rounded down, whatever the walk saw."""
    made = Laid().members.header(entry_of(file), Observed(0o4711, 7_999_999_999, 1, 1, None), 12)
    assert made == member_header(PACKAGE, "data/file", mode=0o4711, size=12, mtime_s=7)


def test_a_folder_is_looked_at_again_unless_its_times_are_given(tmp_path: Path) -> None:
    """Without following a link, and its time of birth is that of the folder."""
    entry = entry_of(tmp_path)._replace(mode=1, mtime_ns=2, btime_ns=5)
    found = tmp_path.lstat()
    now = folder_now(entry)
    assert now == Observed.of(found, os.fsencode(tmp_path))
    assert now.mode == found.st_mode & 0o7777
    assert now.btime_ns == birth_ns(found, os.fsencode(tmp_path))
    assert (now.mtime_ns, now.ctime_ns, now.atime_ns) == (
        found.st_mtime_ns, found.st_ctime_ns, found.st_atime_ns
    )  # fmt: skip
    assert folder_now(entry._replace(given=True)) == Observed(
        1, 2, entry.ctime_ns, entry.atime_ns, 5
    )
    with pytest.raises(FileNotFoundError):
        folder_now(entry._replace(locator=os.fsencode(tmp_path / "none")))


@pytest.mark.parametrize("mode", [0o7777, 0o4000, 0o755, 0])
def test_permissions_are_all_twelve_bits(file: Path, mode: int) -> None:
    """Those of set-user-id, set-group-id and sticky too, without the kind of file."""
    found = os.stat_result((stat.S_IFREG | mode, *file.lstat()[1:]))
    assert Observed.of(found, os.fsencode(file)).mode == mode


@pytest.mark.parametrize(
    ("times", "nearest"),
    [
        ((0, 1, -1), (0, 1, -1)),
        ((FURTHEST, -FURTHEST - 1, 0), (FURTHEST, -FURTHEST - 1, 0)),
        ((FURTHEST + 1, -FURTHEST - 2, 0), (FURTHEST, -FURTHEST - 1, 0)),
        ((0, FURTHEST + 9, -FURTHEST * 9), (0, FURTHEST, -FURTHEST - 1)),
    ],
)
def test_a_time_out_of_range_becomes_the_nearest(
    times: tuple[int, int, int], nearest: tuple[int, int, int]
) -> None:
    """64 signed bits of nanoseconds; mode and time of birth stay."""
    assert Observed(0o600, *times, 5).fitting() == Observed(0o600, *nearest, 5)


@pytest.mark.parametrize(
    ("kind", "birth", "flags", "born"),
    [
        (EntryKind.FILE, None, 0, 0),
        (EntryKind.FILE, 0, BORN, 0),
        (EntryKind.FILE, -7, BORN, -7),
        (EntryKind.FOLDER, None, FOLDER, 0),
        (EntryKind.FOLDER, 7, FOLDER | BORN, 7),
    ],
)
def test_a_row_tells_folders_and_known_births(
    kind: EntryKind, birth: int | None, flags: int, born: int
) -> None:
    """Its numbers in order, and the last name of its path."""
    entry = IntakeEntry(kind, "data/a/é", b"/a", 4, 0, 0, 0, 0, 0, 0, 0)
    row, name, folder = row_of(entry, Observed(0o640, 1, 2, 3, birth), 5, 6)
    assert row == (flags, 2, 0o640, 4, 1, 2, 3, born, 5, 6)
    assert (name, folder) == ("é".encode(), kind is EntryKind.FOLDER)


def test_rows_are_taken_as_columns_and_begin_anew() -> None:
    """Numbers by column, names joined, bytes as found by number; then there are none."""
    rows = GatheredRows()
    first = IntakeEntry(EntryKind.FOLDER, "data/a", b"/a", 1, 0, 0, 0, 0, 0, 0, 0)
    second = IntakeEntry(EntryKind.FILE, "data/a/bc", b"/a/bc", 1, 0, 0, 0, 0, 0, 0, 0, b"\xff")
    third = second._replace(path="data/a/d", raw=None)
    assert rows.add(first, Observed(1, 2, 3, 4, None), 0, 0) == 0
    assert rows.add(second, Observed(5, 6, 7, 8, 9), 10, 11, b"\x01" * 32) == 1
    assert rows.add(third, Observed(5, 6, 7, 8, 9), 30, 12, b"\x02" * 32) == 2
    taken = rows.take()
    assert (taken.ends, taken.names, taken.raw) == ([1, 3, 4], b"abcd", {1: b"\xff"})
    assert taken.sha256 == bytes(32) + b"\x01" * 32 + b"\x02" * 32
    assert (taken.files, taken.content_bytes) == (2, 40)
    widths = (1, 2, 2, 4, 8, 8, 8, 8, 8, 8)
    columns = [
        [int.from_bytes(data[at : at + width], sys.byteorder) for at in range(0, len(data), width)]
        for data, width in zip(taken.numbers, widths, strict=True)
    ]
    assert list(zip(*columns, strict=True)) == [
        (FOLDER, 1, 1, 1, 2, 3, 4, 0, 0, 0),
        (BORN, 2, 5, 1, 6, 7, 8, 9, 10, 11),
        (BORN, 2, 5, 1, 6, 7, 8, 9, 30, 12),
    ]
    empty = rows.take()
    assert empty == GatheredRows().take()
    assert (empty.numbers, empty.ends, empty.files) == ((b"",) * 10, [], 0)
    assert rows.add(third, Observed(5, 6, 7, 8, 9), 30, 12) == 0
