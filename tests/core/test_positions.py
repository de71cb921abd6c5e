"""Reading and writing at a position, by the system's calls and where it has none."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from casevault_gui.core import positions

Read = Callable[[int, int, int], bytes]
Fill = Callable[[int, memoryview, int], int]
Write = Callable[[int, bytes, int], int]
CONTENT = bytes(range(256)) * 64


@pytest.fixture
def descriptor(tmp_path: Path) -> Iterator[int]:
    """Return an open file of known content."""
    place = tmp_path / "file"
    place.write_bytes(CONTENT)
    opened = os.open(place, os.O_RDWR)
    yield opened
    os.close(opened)


@pytest.mark.parametrize("read", [positions.read_at, positions.moved_read])
def test_reads_where_it_is_asked(descriptor: int, read: Read) -> None:
    """Both ways give the bytes at the position, fewer at the end and none behind it."""
    assert read(descriptor, 5, 300) == CONTENT[300:305]
    assert read(descriptor, 99, len(CONTENT) - 3) == CONTENT[-3:]
    assert read(descriptor, 1, len(CONTENT)) == b""


@pytest.mark.parametrize("fill", [positions.read_into_at, positions.moved_read_into])
def test_fills_no_more_than_there_is(descriptor: int, fill: Fill) -> None:
    """Both ways fill the start of the buffer, say how much, and leave the rest alone."""
    buffer = memoryview(bytearray(b"-" * 8))
    assert fill(descriptor, buffer, len(CONTENT) - 2) == 2
    assert bytes(buffer) == CONTENT[-2:] + b"------"


@pytest.mark.parametrize("write", [positions.write_at, positions.moved_write])
def test_writes_where_it_is_asked(descriptor: int, write: Write) -> None:
    """Both ways write at the position and nowhere else."""
    assert write(descriptor, b"evidence", 1_000) == 8
    written = CONTENT[:1_000] + b"evidence" + CONTENT[1_008:]
    assert positions.read_at(descriptor, 99_999, 0) == written


def test_threads_do_not_move_each_other(descriptor: int) -> None:
    """Many threads that move one file's position each get the bytes they asked for."""
    places = [position * 7 % (len(CONTENT) - 64) for position in range(2_000)]
    with ThreadPoolExecutor(8) as threads:
        read = threads.map(lambda place: positions.moved_read(descriptor, 64, place), places)
        assert list(read) == [CONTENT[place : place + 64] for place in places]
