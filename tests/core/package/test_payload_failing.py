"""Evidence on a failing disk: sectors that cannot be read are zeros, and told by their ranges."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from casevault_gui.core.model import ExceptionKind
from casevault_gui.core.package import payload
from casevault_gui.core.package.members import SMALL
from casevault_gui.core.positions import read_into_at
from tests.core.package.packed_entry import LARGE, STEP, Packed, Read, entry_of, opened

SECTOR = 4096
Ranges = tuple[tuple[int, int], ...]


@pytest.fixture
def reading(monkeypatch: pytest.MonkeyPatch) -> Callable[[Read], None]:
    """Return a function that lets all further reading of contents be done in another way."""

    def use(read: Read) -> None:
        monkeypatch.setattr(payload, "read_into_at", read)

    return use


def failing(bad: Ranges, most: int = STEP) -> Read:
    """Return a way to read that gives `most` bytes at once and fails where it meets these ranges.

    What lies before a bad range is read first, as disks do.
    """

    def read(descriptor: int, buffer: memoryview, position: int) -> int:
        end = position + min(len(buffer), most)
        for first, last in bad:
            if first <= position < last:
                raise OSError(errno.EIO, "words")
            if position < first:
                end = min(end, first)
        return read_into_at(descriptor, buffer[: end - position], position)

    return read


@pytest.mark.parametrize(
    ("bad", "most", "told"),
    [
        (((0, 1),), STEP, ((0, SECTOR),)),
        (((SECTOR, SECTOR + 1),), STEP, ((SECTOR, 2 * SECTOR),)),
        (((100, 101),), STEP, ((100, SECTOR),)),
        (((SECTOR - 1, SECTOR),), STEP, ((SECTOR - 1, SECTOR),)),
        (((2000, 2001),), 1000, ((2000, SECTOR),)),
        (((SECTOR, 3 * SECTOR),), STEP, ((SECTOR, 3 * SECTOR),)),
        (((100, SECTOR + 1),), STEP, ((100, 2 * SECTOR),)),
        (
            ((SECTOR, SECTOR + 1), (3 * SECTOR, 3 * SECTOR + 1)),
            STEP,
            ((SECTOR, 2 * SECTOR), (3 * SECTOR, 4 * SECTOR)),
        ),
        (((LARGE - 1, LARGE),), STEP, ((LARGE - 1, LARGE),)),
        (((0, LARGE),), STEP, ((0, LARGE),)),
    ],
)
def test_a_sector_that_cannot_be_read_is_zeros(
    tmp_path: Path, reading: Callable[[Read], None], bad: Ranges, most: int, told: Ranges
) -> None:
    """Reading goes on at the next sector; neighbours are told as one range."""
    path = tmp_path / "file"
    content = bytearray(b"\xaa" * LARGE)
    path.write_bytes(content)
    for first, last in told:
        content[first:last] = bytes(last - first)
    reading(failing(bad, most))
    packed = Packed(entry_of(path), opened)
    assert packed.holds(bytes(content))
    assert packed.line.flaws == ("unreadable-ranges",)
    item = packed.exception
    assert (item.kind, item.errno) == (ExceptionKind.READ_ERROR, errno.EIO)
    assert (item.detail, item.ranges) == (os.strerror(errno.EIO), told)


@pytest.mark.parametrize("size", [1, 600, SMALL])
def test_a_small_file_is_read_by_sectors_too(
    tmp_path: Path, reading: Callable[[Read], None], size: int
) -> None:
    """What of it cannot be read is told as of a large one."""
    path = tmp_path / "file"
    path.write_bytes(b"\xaa" * size)
    reading(failing(((0, 1),)))
    packed = Packed(entry_of(path)._replace(mtime_ns=1), opened)
    bad = min(size, SECTOR)
    assert packed.holds(bytes(bad) + b"\xaa" * (size - bad))
    assert packed.exception.ranges == ((0, bad),)
    assert packed.line.flaws == ("unreadable-ranges",)


def test_a_file_may_shrink_and_fail(tmp_path: Path, reading: Callable[[Read], None]) -> None:
    """Both are told, each with all ranges that are zeros."""
    path = tmp_path / "file"
    path.write_bytes(b"\xaa" * LARGE)
    fails = failing(((0, 1),))

    def read(descriptor: int, buffer: memoryview, position: int) -> int:
        if position > STEP:
            os.truncate(path, 2 * SECTOR)
        return fails(descriptor, buffer, position)

    reading(read)
    packed = Packed(entry_of(path), opened)
    assert packed.line.flaws == ("changed", "unreadable-ranges")
    shrunk, failed = packed.told
    assert shrunk.kind is ExceptionKind.SHRUNK
    assert failed.kind is ExceptionKind.READ_ERROR
    assert (failed.errno, failed.detail) == (errno.EIO, os.strerror(errno.EIO))
    gone = SECTOR + STEP
    assert shrunk.ranges == failed.ranges == ((0, SECTOR), (gone, LARGE))
    assert packed.holds(bytes(SECTOR) + b"\xaa" * STEP + bytes(LARGE - gone))


def test_a_file_may_change_and_fail(tmp_path: Path, reading: Callable[[Read], None]) -> None:
    """The change has no ranges of its own."""
    path = tmp_path / "file"
    path.write_bytes(b"\xaa" * LARGE)
    fails = failing(((0, 1),))

    def read(descriptor: int, buffer: memoryview, position: int) -> int:
        os.utime(path, ns=(1, 1))
        return fails(descriptor, buffer, position)

    reading(read)
    packed = Packed(entry_of(path), opened)
    assert packed.line.flaws == ("changed", "unreadable-ranges")
    assert [(item.kind, item.ranges) for item in packed.told] == [
        (ExceptionKind.CHANGED, ()),
        (ExceptionKind.READ_ERROR, ((0, SECTOR),)),
    ]
