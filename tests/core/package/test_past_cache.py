"""Files written and read past the page cache are the same files, wherever they lie."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casevault_gui.core.errors import PackageTruncated
from casevault_gui.core.package import past_cache
from casevault_gui.core.package.durable_file import PushedFile
from casevault_gui.core.package.past_cache import PAGE, pages
from casevault_gui.core.package.past_cache_writing import MOST_ON_THE_WAY, PIECE, PastCacheWriting
from casevault_gui.core.package.sealed_file import DeviceBytes, SealedFile
from casevault_gui.core.package.volume_set import open_sealed
from casevault_gui.core.volume_names import volumes_at
from tests.core.package.conftest import Make
from tests.slow_device import slow_device
from tests.volumes import Filler, small_volume

MOST = 2 * PIECE + 3 * PAGE
SIZES = st.one_of(
    st.integers(0, 3 * PAGE), st.integers(PIECE - 2, PIECE + 2), st.sampled_from([PAGE, PIECE])
)
NOISE = os.urandom(32 * PIECE)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give one folder for all examples."""
    return tmp_path_factory.mktemp("past")


class Lent:
    """Memory that is lent for writing: good for nothing from when it is said to be free."""

    def __init__(self, data: bytes, start: int) -> None:
        """Hold `data` from `start` on."""
        self.memory = pages(len(data))
        self.memory[start : start + len(data)] = data
        self.freed = 0

    def free(self) -> None:
        """Take it back."""
        self.freed += 1
        self.memory[:] = bytes(len(self.memory))


def put(file: PushedFile, size: int, lent: list[Lent] | None = None) -> None:
    """Go on with the noise by so many bytes: from memory that is lent, or from any."""
    data = NOISE[file.length : file.length + size]
    if lent is None:
        file.write(memoryview(data))
    else:
        start = file.length % PAGE
        lent.append(Lent(data, start))
        file.write_on_pages(lent[-1].memory, start, size, lent[-1].free)


def begun(path: Path, beginning: int) -> PushedFile:
    """Begin a file of noise."""
    path.unlink(missing_ok=True)
    file = PushedFile(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    file.write_beginning(NOISE[:beginning])
    return file


def written(path: Path, beginning: int, sizes: list[int]) -> PushedFile:
    """Write a file of noise in pieces of these sizes, not flushed yet."""
    file = begun(path, beginning)
    for size in sizes:
        put(file, size)
    return file


@given(st.integers(0, 2 * PAGE + 7), st.lists(st.tuples(SIZES, st.booleans()), max_size=7))
@settings(deadline=None, max_examples=60)
def test_what_is_written_in_pieces_stands_there(
    folder: Path, beginning: int, pieces: list[tuple[int, bool]]
) -> None:
    """Whatever the pieces, the file holds them one after the other and nothing else."""
    path, lent = folder / "written", list[Lent]()
    file = begun(path, beginning)
    for size, lend in pieces:
        put(file, size, lent if lend else None)
        assert file.settled <= file.length
    while file.push_rest():
        pass
    assert file.settled == file.length == beginning + sum(size for size, _ in pieces)
    assert all(memory.freed == 1 for memory in lent)
    file.flush()
    file.close()
    assert path.read_bytes() == NOISE[: file.length]


def test_large_writes_leave_the_page_cache_alone(folder: Path) -> None:
    """What follows the beginning is on the device without having been flushed."""
    file = written(folder / "large", 100, [PIECE] * 8)
    if file._past_cache is None:
        pytest.skip("temporary files lie where there is no way past the cache")
    assert (8 - MOST_ON_THE_WAY) * PIECE <= file.settled <= 8 * PIECE
    file.close()


def test_nothing_is_on_its_way_to_a_closed_file(folder: Path) -> None:
    """Its number may be somebody else's by then; what was lent is given back, once."""
    file, lent = begun(folder / "closed", 100), list[Lent]()
    for _ in range(4):
        put(file, PIECE, lent)
    file.close()
    assert [memory.freed for memory in lent] == [1] * 4


@pytest.mark.parametrize("lend", [False, True])
def test_a_full_volume_is_told_of_until_the_file_is_given_up(tmp_path: Path, *, lend: bool) -> None:
    """Several pieces fail at a time then: nothing beyond the first of them counts as written."""
    with slow_device(tmp_path / "full", 24, 0) as device:
        Filler(device.folder).leave(3 * PIECE)
        file, lent = begun(device.folder / "file", 100), list[Lent]()

        def go_on() -> None:
            while file.length < 16 * PIECE:
                put(file, PIECE - 100, lent if lend else None)

        for act in (go_on, file.push_rest, file.flush):
            with pytest.raises(OSError, match="No space left"):
                act()
            assert file.settled <= 6 * PIECE
        file.close()
        found = (device.folder / "file").read_bytes()[: file.settled]
        assert found == NOISE[: file.settled]
        assert all(memory.freed == 1 for memory in lent)


def test_room_that_is_kept_ahead_is_not_taken_from_what_is_on_its_way(tmp_path: Path) -> None:
    """On a small volume all room is kept for what follows, and what came before gets its own."""
    with slow_device(tmp_path / "small", 64, 0) as device:
        for _ in range(4):
            file, lent = begun(device.folder / "file", 100), list[Lent]()
            while file.length < 30 * PIECE:
                put(file, 2 * PIECE - 100, lent)
            file.flush()
            file.close()
            assert (device.folder / "file").read_bytes() == NOISE[: file.length]


@pytest.mark.parametrize("lend", [False, True])
def test_a_file_system_that_refuses_the_first_write_gets_all_through_the_cache(
    folder: Path, *, lend: bool
) -> None:
    """As where blocks are larger than ours: here it is the place that does not suit it."""
    path, rest = folder / f"refused {lend}", NOISE[99 : 3 * PIECE + 77]
    lent = Lent(rest, 0)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    os.write(descriptor, NOISE[:99])
    try:
        past = PastCacheWriting(descriptor, 99, b"")
    except OSError:
        pytest.skip("temporary files lie where there is no way past the cache")
    if lend:
        past.write_on_pages(lent.memory, 0, len(rest), lent.free)
    else:
        past.write(rest)
    assert past.end() == 99
    assert not past.pays
    os.close(descriptor)
    assert path.read_bytes() == NOISE[: 3 * PIECE + 77]
    assert lent.freed == lend


def taken(source: DeviceBytes, offset: int, size: int) -> bytes:
    """Return what the source reads."""
    memory = pages(size)
    start = source.read_on_pages(memory, offset, size)
    return bytes(memory[start : start + size])


@given(st.integers(0, MOST), st.lists(st.tuples(SIZES, st.integers(0, MOST)), max_size=9))
@settings(deadline=None, max_examples=40)
def test_what_is_read_anywhere_is_what_stands_there(
    folder: Path, size: int, steps: list[tuple[int, int]]
) -> None:
    """At any place, up to the end: the same bytes as reading the file gives; none beyond it."""
    path = folder / "read"
    path.write_bytes(NOISE[:size])
    file = SealedFile(path)
    with file.from_device() as source:
        for length, place in steps:
            if not length or place + length <= size:
                assert taken(source, place, length) == NOISE[place : place + length]
            else:
                with pytest.raises(PackageTruncated):
                    taken(source, place, length)
    file.close()


def test_volumes_are_read_across_their_borders(make: Make) -> None:
    """In order and out of order: what the set gives otherwise."""
    made = make({f"{number}": NOISE[: 3 * PIECE // 2] for number in range(3)}, volume_size=PIECE)
    whole, size = open_sealed(volumes_at(made.path)[0]), PIECE // 3 + 1
    try:
        with whole.from_device() as source:
            for length, step in ((size, size), (2 * PIECE + 5, PIECE)):
                for place in (*range(77, whole.size - length, step), 5, whole.size - length):
                    assert taken(source, place, length) == whole.read(place, length)
            with pytest.raises(PackageTruncated):
                taken(source, whole.size - 1, 2)
    finally:
        whole.close()


def test_another_file_of_that_name_is_not_read(folder: Path) -> None:
    """A file that was opened stays the one that is read, whatever is called so by now."""
    path = folder / "opened"
    path.write_bytes(NOISE[:PIECE])
    file = SealedFile(path)
    path.unlink()
    path.write_bytes(bytes(PIECE))
    with file.from_device() as source:
        found = taken(source, 0, PIECE)
    file.close()
    assert found == NOISE[:PIECE]


def cached(path: Path) -> bool:
    """Say whether the page cache has the file's first byte; skip where the system does not tell."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        return os.preadv(descriptor, [bytearray(1)], 0, os.RWF_NOWAIT) == 1
    except BlockingIOError:
        return False
    except OSError:
        pytest.skip("temporary files lie where nobody tells what is cached")
    finally:
        os.close(descriptor)


def test_where_the_cache_cannot_be_passed_by_it_is_emptied(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the device has is read all the same, not what the cache still knows."""
    path = folder / "cached"
    file = written(path, PIECE, [])
    file.flush()
    file.close()
    with path.open("rb") as plain:
        os.posix_fadvise(plain.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        if cached(path):
            pytest.skip("temporary files lie in memory")
        plain.read()
    assert cached(path)
    monkeypatch.setattr(past_cache, "DIRECT", 0)
    sealed = SealedFile(path)
    with sealed.from_device() as source:
        assert not cached(path)
        found = taken(source, 0, PIECE)
    sealed.close()
    assert found == NOISE[:PIECE]


def test_a_file_system_without_it_is_written_and_read_as_usual(tmp_path: Path) -> None:
    """Memory that no drive stands behind knows of no other way than its pages."""
    with small_volume(tmp_path / "ram", "64k") as memory:
        subprocess.run(["mount", "-t", "ramfs", "none", str(memory)], check=True)
        path = memory / "file"
        file = written(path, 100, [PIECE, 5])
        assert file._past_cache is None
        file.flush()
        file.close()
        sealed = SealedFile(path)
        with sealed.from_device() as source:
            found = taken(source, 50, PIECE)
        sealed.close()
        subprocess.run(["umount", str(memory)], check=True)
    assert found == NOISE[50 : 50 + PIECE]


def test_what_is_copied_to_memory_anyway_is_written_through_the_cache(tmp_path: Path) -> None:
    """A file system may say that it passes the cache by, and not do it: memory does, and others."""
    with small_volume(tmp_path / "memory", "64m") as volume:
        file = begun(volume / "file", 100)
        while file._past_cache is not None and file.length < len(NOISE):
            put(file, PIECE)
        assert file._past_cache is None
        file.flush()
        file.close()
        assert (volume / "file").read_bytes() == NOISE[: file.length]


def test_a_slow_device_is_written_through_the_cache(tmp_path: Path) -> None:
    """There whoever stops would wait for whole spans; what was written stays in its place."""
    with slow_device(tmp_path / "stick", 300, 4 << 20) as device:
        path = device.folder / "file"
        file = written(path, 100, [PIECE] * 6)
        assert file._past_cache is None
        assert file.windows > 0
        while file.push_rest():
            pass
        assert file.settled == file.length
        file.flush()
        file.close()
        assert path.read_bytes() == NOISE[: file.length]
