"""Reading evidence that misbehaves: what is packed of it, and what is told."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from casevault_gui.core.birth import birth_ns
from casevault_gui.core.model import EntryKind, ExceptionKind, IntakeEntry
from casevault_gui.core.package import payload
from casevault_gui.core.package.members import SMALL
from casevault_gui.core.positions import read_into_at
from tests.core.package.packed_entry import FAR, LARGE, STEP, Packed, Read, entry_of, opened


@pytest.fixture
def file(tmp_path: Path) -> Callable[[int], Path]:
    """Return a function that writes a file of this size."""

    def write(size: int) -> Path:
        path = tmp_path / "file"
        path.write_bytes((b"%d " % size * size)[:size])
        return path

    return write


@pytest.fixture
def reading(monkeypatch: pytest.MonkeyPatch) -> Callable[[Read], None]:
    """Return a function that lets all further reading of contents be done in another way."""

    def use(read: Read) -> None:
        monkeypatch.setattr(payload, "read_into_at", read)

    return use


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOENT, ExceptionKind.VANISHED),
        (errno.ESTALE, ExceptionKind.VANISHED),
        (errno.ELOOP, ExceptionKind.LINK),
        (errno.EACCES, ExceptionKind.UNREADABLE),
        (errno.EIO, ExceptionKind.UNREADABLE),
        (None, ExceptionKind.UNREADABLE),
    ],
)
def test_what_cannot_be_opened_is_told(
    file: Callable[[int], Path], number: int | None, kind: ExceptionKind
) -> None:
    """It has no line; the exception says why, in the system's words."""

    def fail(_: IntakeEntry) -> int:
        raise OSError(number, "words") if number else OSError("words")

    packed = Packed(entry_of(file(5)), fail)
    assert (packed.data, packed.lines) == (b"", [])
    item = packed.exception
    assert (item.kind, item.errno, item.detail) == (kind, number, os.strerror(number or 0))
    assert item.ranges == ()


@pytest.mark.parametrize("pieces", [(), (b"",), (b"all",), (b"one", b"", bytes(600))])
def test_content_that_is_handed_over_is_packed_as_it_is(
    file: Callable[[int], Path], pieces: tuple[bytes, ...]
) -> None:
    """With the times that are given, that of birth too."""
    whole = b"".join(pieces)
    entry = entry_of(file(1))._replace(size=len(whole), given=True, mtime_ns=7, btime_ns=8)
    packed = Packed(entry, lambda _: (memoryview(piece) for piece in pieces))
    assert packed.holds(whole)
    assert not packed.told
    assert (packed.line.mtime_ns, packed.line.btime_ns, packed.line.raw) == (7, 8, b"\xff")
    assert packed.line.flaws == ()


@pytest.mark.parametrize("size", [9, SMALL + 1])
@pytest.mark.parametrize("handed", [False, True])
def test_times_that_do_not_fit_are_told(
    file: Callable[[int], Path], size: int, *, handed: bool
) -> None:
    """The nearest are packed, and all that were others are told with their names."""
    entry = entry_of(file(size))._replace(given=True, mtime_ns=FAR, atime_ns=-FAR - 1)
    content = Path(os.fsdecode(entry.locator)).read_bytes()
    packed = Packed(entry, lambda e: iter([memoryview(content)]) if handed else opened(e))
    assert packed.holds(content)
    assert (packed.line.mtime_ns, packed.line.atime_ns) == (FAR - 1, -FAR)
    assert packed.line.ctime_ns == entry.ctime_ns
    item = packed.exception
    assert (item.kind, item.errno) == (ExceptionKind.TIME, None)
    assert item.detail == f"mtime_ns {FAR}, atime_ns {-FAR - 1}"


def test_a_folder_has_its_times_of_now(tmp_path: Path) -> None:
    """Not those that the walk saw."""
    packed = Packed(entry_of(tmp_path)._replace(mtime_ns=1, mode=1), opened)
    assert not packed.told
    found = tmp_path.lstat()
    assert packed.line.mtime_ns == found.st_mtime_ns
    assert packed.line.mode == found.st_mode & 0o7777


@pytest.mark.parametrize("mtime_ns", [77, FAR])
def test_a_folder_that_is_gone_keeps_its_line(tmp_path: Path, mtime_ns: int) -> None:
    """As the walk saw it, without a time of birth; a time that does not fit is told as well."""
    folder = tmp_path / "folder"
    folder.mkdir()
    entry = entry_of(folder)._replace(mtime_ns=mtime_ns, mode=0o123, btime_ns=5)
    folder.rmdir()
    packed = Packed(entry, opened)
    line = packed.line
    assert (line.kind, line.mtime_ns) == (EntryKind.FOLDER, min(mtime_ns, FAR - 1))
    assert (line.mode, line.btime_ns) == (0o123, None)
    item, *rest = packed.told
    assert (item.kind, item.errno) == (ExceptionKind.VANISHED, errno.ENOENT)
    assert (item.path, item.detail) == (entry.path, os.strerror(errno.ENOENT))
    assert [(each.kind, each.path, each.detail) for each in rest] == [
        (ExceptionKind.TIME, entry.path, f"mtime_ns {FAR}")
    ] * (mtime_ns == FAR)


def test_a_folder_whose_path_is_too_long_is_opened(tmp_path: Path) -> None:
    """Its mode and times are those of what is open."""
    entry = entry_of(tmp_path)._replace(locator=b"/x" * 5000, mtime_ns=1)
    packed = Packed(entry, lambda _: os.open(tmp_path, os.O_RDONLY))
    assert not packed.told
    expected = Packed(entry_of(tmp_path), opened).line
    assert packed.line._replace(salt=b"") == expected._replace(salt=b"")
    assert packed.descriptor >= 0


def test_a_folder_that_nobody_can_open_is_told(tmp_path: Path) -> None:
    """Where no descriptor is given for a path that is too long."""
    entry = entry_of(tmp_path)._replace(locator=b"/x" * 5000)
    item = Packed(entry, lambda _: iter(())).exception
    assert (item.kind, item.errno) == (ExceptionKind.VANISHED, errno.ENAMETOOLONG)
    assert item.detail == os.strerror(errno.ENAMETOOLONG)


@pytest.mark.parametrize("number", [errno.EACCES, None])
def test_a_folder_that_is_refused_is_told(tmp_path: Path, number: int | None) -> None:
    """In the system's words, though the path was only too long."""
    entry = entry_of(tmp_path)._replace(locator=b"/x" * 5000)

    def fail(_: IntakeEntry) -> int:
        raise OSError(number, "words") if number else OSError("words")

    item = Packed(entry, fail).exception
    assert (item.kind, item.errno) == (ExceptionKind.VANISHED, number)
    assert item.detail == os.strerror(number or 0)


def test_what_is_no_longer_a_file_is_told(tmp_path: Path, file: Callable[[int], Path]) -> None:
    """A folder in the place of a file is not packed."""
    packed = Packed(entry_of(file(5)), lambda _: os.open(tmp_path, os.O_RDONLY))
    assert (packed.data, packed.lines) == (b"", [])
    item = packed.exception
    assert (item.kind, item.errno) == (ExceptionKind.CHANGED, None)
    assert (item.detail, item.ranges) == ("no longer a regular file", ())


@pytest.mark.parametrize("size", [0, 1, 40_000, SMALL - 1, SMALL, SMALL + 1, LARGE])
def test_a_file_that_is_not_as_the_walk_saw_it_is_packed_as_it_is(
    file: Callable[[int], Path], size: int
) -> None:
    """Of whatever size, and nothing is to be told."""
    path = file(size)
    packed = Packed(entry_of(path)._replace(size=size + 3, mtime_ns=1, mode=1), opened)
    assert packed.holds(path.read_bytes())
    assert not packed.told
    assert packed.line.mtime_ns == path.lstat().st_mtime_ns
    assert packed.line.btime_ns == birth_ns(path.lstat(), os.fsencode(path))
    assert packed.line.flaws == ()


@pytest.mark.parametrize("changes", [0, 1, 2, 3])
@pytest.mark.parametrize("grows", [False, True])
def test_a_small_file_is_read_until_it_is_still(
    file: Callable[[int], Path], reading: Callable[[Read], None], changes: int, *, grows: bool
) -> None:
    """Three times; then it is packed as it was read last, and that it changes is told."""
    path = file(10)
    times = list(range(changes))

    def read(descriptor: int, buffer: memoryview, position: int) -> int:
        count = read_into_at(descriptor, buffer, position)
        if times:
            now = times.pop()
            if grows:
                path.write_bytes(bytes([now]) * (20 + now))
            os.utime(path, ns=(0, 1_000 + now))
        return count

    reading(read)
    packed = Packed(entry_of(path)._replace(mtime_ns=1), opened)
    assert packed.holds(path.read_bytes())
    assert not packed.told
    assert not times


def test_a_file_that_never_rests_is_told(
    file: Callable[[int], Path], reading: Callable[[Read], None]
) -> None:
    """Its line is marked, and the exception tells the sizes; it has no ranges."""
    path = file(10)
    rounds: list[int] = []

    def read(descriptor: int, buffer: memoryview, position: int) -> int:
        count = read_into_at(descriptor, buffer, position)
        rounds.append(count)
        path.write_bytes(bytes(10 + len(rounds)))
        return count

    reading(read)
    packed = Packed(entry_of(path)._replace(mtime_ns=1), opened)
    assert len(rounds) == 4
    assert packed.holds(bytes(13))
    assert packed.line.flaws == ("changed",)
    item = packed.exception
    assert (item.kind, item.errno, item.ranges) == (ExceptionKind.CHANGED, None, ())
    assert item.detail == "size 13 before, 14 after"


def test_a_short_reading_is_not_believed(
    file: Callable[[int], Path], reading: Callable[[Read], None]
) -> None:
    """A system that gives less than there is at once is asked for the rest."""
    path = file(1000)
    asked: list[int] = []

    def read(descriptor: int, buffer: memoryview, position: int) -> int:
        asked.append(position)
        return read_into_at(descriptor, buffer[:300], position)

    reading(read)
    packed = Packed(entry_of(path)._replace(mtime_ns=1), opened)
    assert packed.holds(path.read_bytes())
    assert asked == [0, 0, 0, 0, 300, 600, 900]
    assert not packed.told


@pytest.mark.parametrize("kept", [0, 1, STEP, STEP + 5, LARGE - 1])
def test_a_file_that_shrinks_is_filled_with_zeros(
    file: Callable[[int], Path], reading: Callable[[Read], None], kept: int
) -> None:
    """The range that is missing is told as one, and the sizes."""
    path = file(LARGE)
    content = path.read_bytes()
    entry = entry_of(path)

    def read(descriptor: int, buffer: memoryview, position: int) -> int:
        if path.stat().st_size > kept:
            os.truncate(path, kept)
        return read_into_at(descriptor, buffer, position)

    reading(read)
    packed = Packed(entry, opened)
    assert packed.holds(content[:kept] + bytes(LARGE - kept))
    assert packed.line.flaws == ("changed", "unreadable-ranges")
    item = packed.exception
    assert (item.kind, item.errno) == (ExceptionKind.SHRUNK, None)
    assert item.ranges == ((kept, LARGE),)
    assert item.detail == f"size {LARGE} before, {kept} after"


@pytest.mark.parametrize("change", ["time", "size"])
def test_a_large_file_that_changes_is_told(
    file: Callable[[int], Path], reading: Callable[[Read], None], change: str
) -> None:
    """It is kept as it was read, and its line is marked."""
    path = file(LARGE)
    content, size = path.read_bytes(), LARGE
    if change == "size":
        size += 1

    def read(descriptor: int, buffer: memoryview, position: int) -> int:
        if change == "size":
            os.truncate(path, size)
        else:
            os.utime(path, ns=(1, 1))
        return read_into_at(descriptor, buffer, position)

    reading(read)
    packed = Packed(entry_of(path), opened)
    assert packed.holds(content)
    assert packed.line.flaws == ("changed",)
    item = packed.exception
    assert (item.kind, item.ranges) == (ExceptionKind.CHANGED, ())
    assert item.detail == f"size {LARGE} before, {size} after"
