"""The walk, on real trees made to mislead it."""

from __future__ import annotations

import errno
import os
import shutil
import socket
import stat
import tempfile
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.cases import walk as walking
from casevault_gui.core.cases.folder import FolderSource, open_source, resolve_roots, walk
from casevault_gui.core.errors import Cancelled
from casevault_gui.core.model import EntryKind, ExceptionKind, IntakeEntry, IntakeException
from casevault_gui.core.names import sort_key
from casevault_gui.core.progress import CancelToken

both_ways = pytest.mark.usefixtures("way")
Nobody = Callable[[], AbstractContextManager[None]]


@pytest.fixture(params=["descriptors", "paths"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Walk by descriptors, and by paths as on Windows."""
    monkeypatch.setattr(walking, "_BY_DESCRIPTOR", request.param == "descriptors")
    return str(request.param)


def seen(
    *paths: Path, **options: frozenset[tuple[int, int]]
) -> tuple[list[IntakeEntry], list[IntakeException]]:
    """Walk `paths` and return the entries and the exceptions."""
    exceptions: list[IntakeException] = []
    found = list(walk(resolve_roots(paths), exceptions.append, cancel=CancelToken(), **options))
    return found, exceptions


def paths_of(entries: list[IntakeEntry]) -> list[str]:
    """Return the bag paths."""
    return [entry.path for entry in entries]


@both_ways
def test_package_order(tmp_path: Path) -> None:
    """A folder comes before its contents, and these before the next name, however that begins."""
    case = tmp_path / "case"
    for name in ("a/x", "a/b/y", "a.txt", "a-b", "A", "é", "a b/z"):
        (case / name).parent.mkdir(parents=True, exist_ok=True)
        (case / name).touch()
    (case / "empty").mkdir()
    found, exceptions = seen(case)
    assert paths_of(found) == [
        "data/case", "data/case/A", "data/case/a", "data/case/a/b", "data/case/a/b/y",
        "data/case/a/x", "data/case/a b", "data/case/a b/z", "data/case/a-b", "data/case/a.txt",
        "data/case/empty", "data/case/é",
    ]  # fmt: skip
    assert exceptions == []


@both_ways
def test_entry_says_what_the_system_says(tmp_path: Path) -> None:
    """Size, mode, times and identity of an entry are the file's own, in nanoseconds."""
    path = tmp_path / "file"
    path.write_bytes(b"12345")
    path.chmod(0o2640)
    os.utime(path, ns=(-5_000_000_001, 2**33 * 10**9 + 7))
    ((entry,), _) = seen(path)
    status = path.stat()
    assert entry.mtime_ns == status.st_mtime_ns
    assert (entry.atime_ns, entry.ctime_ns) == (status.st_atime_ns, status.st_ctime_ns)
    assert (entry.kind, entry.size, entry.mode) == (EntryKind.FILE, 5, 0o2640)
    assert (entry.device, entry.inode) == (status.st_dev, status.st_ino)
    assert (entry.path, entry.locator, entry.raw) == ("data/file", os.fsencode(path), None)


names = st.binary(min_size=1, max_size=40).map(
    lambda raw: raw.replace(b"/", b"-").replace(b"\0", b"0")
)


@given(st.lists(st.lists(names, min_size=1, max_size=3), max_size=12))
def test_any_names_come_in_order_and_complete(trees: list[list[bytes]]) -> None:
    """Whatever bytes the names are made of, each file comes once, in strict order, openable."""
    top = Path(tempfile.mkdtemp())
    try:
        for tree in trees:
            place = os.fsencode(top) + b"/" + b"/".join(tree)
            if b".." in tree or b"." in tree:
                continue
            try:
                Path(os.fsdecode(place)).parent.mkdir(parents=True, exist_ok=True)
                Path(os.fsdecode(place)).write_bytes(place)
            except (FileExistsError, NotADirectoryError, IsADirectoryError):
                continue
        found, exceptions = seen(top)
        assert exceptions == []
        keys = [sort_key(entry.path) for entry in found]
        assert keys == sorted(set(keys))
        on_disk = {os.fsencode(path) for path in (top, *top.rglob("*"))}
        assert {entry.locator for entry in found} == on_disk
        for entry in found:
            last = entry.path.rpartition("/")[2].encode() if entry.raw is None else entry.raw
            assert entry.locator.endswith(b"/" + last)
            if entry.kind is EntryKind.FILE:
                assert contents(entry) == entry.locator
    finally:
        shutil.rmtree(top)


def contents(entry: IntakeEntry) -> bytes:
    """Return what is read through `open_source`."""
    with os.fdopen(open_source(entry), "rb") as file:
        return file.read()


@both_ways
def test_special_files_are_recorded_not_opened(tmp_path: Path) -> None:
    """Pipes, sockets, devices and links are recorded with their kind; nothing waits or follows."""
    case = tmp_path / "case"
    case.mkdir()
    os.mkfifo(case / "fifo")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(case / "socket"))
    (case / "loop").symlink_to("loop")
    # pathlib would tidy the target.
    os.symlink(b"./a//\xff/..", os.fsencode(case) + b"/odd")  # noqa: PTH211
    (case / "up").symlink_to("..")
    expected = {
        "data/case/fifo": (ExceptionKind.FIFO, None),
        "data/case/socket": (ExceptionKind.SOCKET, None),
        "data/case/loop": (ExceptionKind.LINK, b"loop"),
        "data/case/odd": (ExceptionKind.LINK, b"./a//\xff/.."),
        "data/case/up": (ExceptionKind.LINK, b".."),
    }
    if os.geteuid() == 0:
        os.mknod(case / "device", stat.S_IFCHR | 0o600, os.makedev(1, 3))
        expected["data/case/device"] = (ExceptionKind.DEVICE, None)
    found, exceptions = seen(case)
    assert paths_of(found) == ["data/case"]
    assert {e.path: (e.kind, e.target) for e in exceptions} == expected


@both_ways
def test_unreadable_folder_is_recorded(tmp_path: Path, nobody: Nobody) -> None:
    """A folder that may not be listed is an entry with an exception; its siblings still come."""
    case = tmp_path / "case"
    (case / "closed").mkdir(parents=True)
    (case / "closed" / "inside").touch()
    (case / "sibling").touch()
    (case / "closed").chmod(0)
    with nobody():
        found, exceptions = seen(case)
    assert paths_of(found) == ["data/case", "data/case/closed", "data/case/sibling"]
    assert [(e.kind, e.path, e.errno) for e in exceptions] == [
        (ExceptionKind.UNREADABLE, "data/case/closed", errno.EACCES)
    ]


@both_ways
def test_folder_that_may_be_listed_but_not_entered(tmp_path: Path, nobody: Nobody) -> None:
    """Where names can be read but nothing else, each name is recorded, and siblings still come."""
    case = tmp_path / "case"
    (case / "shut").mkdir(parents=True)
    (case / "shut" / "inside").touch()
    (case / "sibling").touch()
    (case / "shut").chmod(0o744)
    with nobody():
        found, exceptions = seen(case)
    assert paths_of(found) == ["data/case", "data/case/shut", "data/case/sibling"]
    assert [(e.kind, e.path) for e in exceptions] == [
        (ExceptionKind.UNREADABLE, "data/case/shut/inside")
    ]


@both_ways
def test_excluded_files_are_passed_over(tmp_path: Path) -> None:
    """What is excluded by identity is neither an entry nor an exception, under any of its names."""
    case = tmp_path / "case"
    (case / "out").mkdir(parents=True)
    (case / "out" / "x").touch()
    (case / "mine").touch()
    os.link(case / "mine", case / "also mine")
    (case / "kept").touch()
    ours = [(case / "mine").stat(), (case / "out").stat()]
    found, exceptions = seen(case, exclude=frozenset((s.st_dev, s.st_ino) for s in ours))
    assert paths_of(found) == ["data/case", "data/case/kept"]
    assert exceptions == []


@both_ways
def test_vanished_root(tmp_path: Path) -> None:
    """A source that is gone when the walk begins is recorded."""
    (tmp_path / "file").touch()
    roots = resolve_roots([tmp_path / "file"])
    (tmp_path / "file").unlink()
    exceptions: list[IntakeException] = []
    assert list(walk(roots, exceptions.append, cancel=CancelToken())) == []
    assert [(e.kind, e.path) for e in exceptions] == [(ExceptionKind.VANISHED, "data/file")]


@both_ways
def test_vanished_file_and_folder(tmp_path: Path) -> None:
    """What vanishes while the walk is on its way is recorded, the rest still comes."""
    case = tmp_path / "case"
    for name in ("a", "b", "d"):
        (case / name).mkdir(parents=True)
    (case / "c").touch()
    exceptions: list[IntakeException] = []
    found = []
    for entry in walk(resolve_roots([case]), exceptions.append, cancel=CancelToken()):
        found.append(entry)
        if entry.path == "data/case/a":
            (case / "c").unlink()
        if entry.path == "data/case/b":
            (case / "b").rmdir()
    assert paths_of(found) == ["data/case", "data/case/a", "data/case/b", "data/case/d"]
    assert [(e.kind, e.path) for e in exceptions] == [
        (ExceptionKind.VANISHED, "data/case/b"),
        (ExceptionKind.VANISHED, "data/case/c"),
    ]


@pytest.mark.parametrize("swapped", ["a", "."])
def test_a_folder_swapped_for_a_link_leads_nowhere(tmp_path: Path, swapped: str) -> None:
    """A folder, or the one above it, replaced by a link while the walk runs is never followed."""
    case, secret = tmp_path / "case", tmp_path / "secret"
    (case / "a").mkdir(parents=True)
    (case / "b").touch()
    secret.mkdir()
    (secret / "b").write_bytes(b"not evidence")
    (secret / "stolen").touch()
    exceptions: list[IntakeException] = []
    found = []
    for entry in walk(resolve_roots([case]), exceptions.append, cancel=CancelToken()):
        found.append(entry)
        if entry.path == "data/case/a":
            victim = case / swapped
            victim.rename(tmp_path / "away")
            victim.symlink_to(secret)
    assert not [path for path in paths_of(found) if "stolen" in path]
    inode = (secret / "b").stat().st_ino
    assert inode not in {entry.inode for entry in found}
    if swapped == ".":
        # The folder that was chosen is walked to its end, wherever it has been moved.
        assert paths_of(found) == ["data/case", "data/case/a", "data/case/b"]
    else:
        assert [(e.kind, e.path) for e in exceptions] == [(ExceptionKind.CHANGED, "data/case/a")]


@both_ways
def test_aliases_that_collide_are_recorded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of two names that somebody gave one alias, one is packed and the other recorded."""
    case = tmp_path / "case"
    case.mkdir()
    for raw in (b"\xff1", b"\xff2"):
        Path(os.fsdecode(os.fsencode(case) + b"/" + raw)).touch()
    monkeypatch.setattr(
        walking,
        "bag_component",
        lambda raw: ("same", raw) if raw[0] > 127 else (raw.decode(), None),
    )
    found, exceptions = seen(case)
    assert [(entry.path, entry.raw) for entry in found[1:]] == [("data/case/same", b"\xff1")]
    assert [(e.kind, e.path, e.raw) for e in exceptions] == [
        (ExceptionKind.COLLISION, "data/case/same", b"\xff2")
    ]


@both_ways
def test_cancel_stops_and_closes(tmp_path: Path, open_descriptors: Callable[[], int]) -> None:
    """Cancelling raises at the next entry, and no descriptor stays open."""
    for name in ("a", "b", "c"):
        (tmp_path / "case" / name).mkdir(parents=True)
    before = open_descriptors()
    cancel = CancelToken()
    entries = FolderSource([tmp_path / "case"]).entries(lambda _: None, cancel=cancel)
    next(entries)
    next(entries)
    cancel.cancel()
    with pytest.raises(Cancelled):
        next(entries)
    assert open_descriptors() == before


def test_closing_the_walk_closes_its_folder(
    tmp_path: Path, open_descriptors: Callable[[], int]
) -> None:
    """A walk given up half-way leaves no descriptor open."""
    for name in ("a", "b"):
        (tmp_path / "case" / name).mkdir(parents=True)
    before = open_descriptors()
    entries = FolderSource([tmp_path / "case"]).entries(lambda _: None, cancel=CancelToken())
    next(entries)
    next(entries)
    entries.close()
    assert open_descriptors() == before


def test_walk_leaves_no_trace(tmp_path: Path) -> None:
    """Neither the walk nor reading changes any time of the source."""
    case = tmp_path / "case"
    (case / "folder").mkdir(parents=True)
    (case / "folder" / "file").write_bytes(b"x")
    places = (case, case / "folder", case / "folder" / "file")
    for place in reversed(places):
        os.utime(place, ns=(10**18, 2 * 10**18))
    before = [(place.stat().st_atime_ns, place.stat().st_ctime_ns) for place in places]
    found, _ = seen(case)
    contents(found[-1])
    assert [(place.stat().st_atime_ns, place.stat().st_ctime_ns) for place in places] == before
