"""Many small files are read ahead by other processes; nobody can tell from the package."""

from __future__ import annotations

import errno
import multiprocessing
import os
import shutil
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from casevault_gui.core.cases.opening import open_source
from casevault_gui.core.errors import Cancelled
from casevault_gui.core.model import Aside, EntryKind, ExceptionKind, IntakeEntry
from casevault_gui.core.package import packing
from casevault_gui.core.package.batches import Terms, lay_out
from casevault_gui.core.package.member_rows import Observed
from casevault_gui.core.package.members import AT_ONCE, SMALL, folder_now
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.package.verify import verify_package
from casevault_gui.core.progress import CancelToken, ignore_progress
from tests.core.cases.test_walk_deep import deep_tree
from tests.core.package.conftest import Made, Make

FILES = 700
LONG = 30
REFUSED = "refused"

Fits = Callable[[IntakeEntry], bool]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory without a name is needed")


@pytest.fixture
def evidence(tmp_path: Path) -> Path:
    """Many files of every size that matters, in folders, some with names of bytes."""
    folder = tmp_path / "evidence"
    sizes = (0, 1, 511, 512, 513, AT_ONCE, AT_ONCE + 1, SMALL, SMALL + 1, 7_000)
    for number in range(FILES):
        below = folder / f"{number // 97:03}" / ("deep" if number % 5 else "x" * 120)
        below.mkdir(parents=True, exist_ok=True)
        size = sizes[number % 40] if number % 40 < len(sizes) else number
        content = (b"%d " % number) * (size // 3 + 1)
        (below / f"{number:04} {'é' * (number % 3)}.txt").write_bytes(content[:size])
    Path(os.fsdecode(os.fsencode(folder) + b"/\xff\xfe.bin")).write_bytes(b"named in bytes")
    return folder


class Watched:
    """What the processes did: batches they were given, that came back, and that were lost."""

    def __init__(self) -> None:
        self.given = self.back = self.lost = 0


@pytest.fixture
def watched(monkeypatch: pytest.MonkeyPatch) -> Watched:
    """Let processes begin before the next batch, so that they take part, and count."""
    seen, take, answer = Watched(), packing._Worker.take, packing._Worker.answer

    def patient(worker: packing._Worker, entries: list[IntakeEntry]) -> bool:
        if not worker._begun and not worker._lost:
            worker._process.connection.poll(LONG)
        taken = take(worker, entries)
        seen.given += taken
        return taken

    def counted(worker: packing._Worker, cancel: CancelToken) -> packing.LaidOut | None:
        came = answer(worker, cancel)
        seen.back += came is not None
        seen.lost += came is None
        return came

    monkeypatch.setattr(packing._Worker, "take", patient)
    monkeypatch.setattr(packing._Worker, "answer", counted)
    return seen


def aside(fits: Fits = lambda _: True, *, processes: int = 2) -> Aside:
    """Let processes read all that fits."""
    return Aside(open_unless_refused, fits, processes)


def open_unless_refused(entry: IntakeEntry) -> int:
    """Open a file, but none whose name says that it is looked at elsewhere."""
    if REFUSED in entry.path:
        raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))
    return open_source(entry)


def told(made: Made) -> list[tuple[object, ...]]:
    """What a package says of each entry, but for the salts; it must verify."""
    with PackageReader(made.path) as reader:
        opened = reader.unlock_key(made.key)
        verify_package(opened, report=ignore_progress, cancel=CancelToken())
        lines = [opened.line(number) for number in range(len(opened.index))]
    return [(*line[:7], *line[8:]) for line in lines]


def test_the_package_is_the_same_whoever_read_the_files(
    make: Make, evidence: Path, watched: Watched
) -> None:
    """Each line is that of a package packed by one process: offsets, times, hashes, names."""
    alone = told(make(source=evidence))
    together = told(make(source=evidence, aside=aside()))
    assert watched.back > 2
    assert not watched.lost
    assert together == alone
    assert not multiprocessing.active_children()


def test_a_process_that_dies_is_made_up_for(make: Make, evidence: Path, watched: Watched) -> None:
    """Killed in the middle of its work it costs time: what it held is read again, here."""
    kills: list[object] = []

    def kill(_: IntakeEntry) -> bool:
        # The first batch may come back as late as at the end.
        if watched.given and not kills:
            kills.extend(multiprocessing.active_children())
            for child in multiprocessing.active_children():
                child.kill()
        return True

    made = make(source=evidence, aside=aside(kill))
    assert kills
    assert watched.lost
    assert told(made) == told(make(source=evidence))


def test_what_changed_after_the_walk_is_packed_as_it_is_and_told(
    make: Make, evidence: Path, watched: Watched
) -> None:
    """A process leaves a file alone that is not what the walk saw; the writer says what it is."""
    vanished, grown, folder = evidence / "007" / "gone", evidence / "007" / "grows", evidence / "z"
    vanished.write_bytes(b"soon gone")
    grown.write_bytes(b"short")
    folder.mkdir()

    def change(entry: IntakeEntry) -> bool:
        if entry.path.endswith("gone"):
            vanished.unlink()
        if entry.path.endswith("grows"):
            grown.write_bytes(b"longer than it was")
        if entry.path.endswith("/z"):
            folder.rmdir()
        return True

    made = make(source=evidence, aside=aside(change))
    assert watched.back
    assert {(item.kind, item.path.rpartition("/")[2]) for item in made.written.exceptions} == {
        (ExceptionKind.VANISHED, "gone"),
        (ExceptionKind.VANISHED, "z"),
    }
    lines = told(made)
    assert "data/evidence/z" in {line[1] for line in lines}
    (line,) = [line for line in lines if str(line[1]).endswith("grows")]
    assert sha256(b"longer than it was").digest() in line


def test_what_is_in_a_folder_that_was_gone_keeps_its_place(
    make: Make, evidence: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A share that fails for a moment loses a folder's times, not where its files are."""

    def fail_once(entry: IntakeEntry) -> Observed:
        if entry.path.endswith("/007/deep"):
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return folder_now(entry)

    whole = [line[1] for line in told(make(source=evidence))]
    monkeypatch.setattr("casevault_gui.core.package.payload.folder_now", fail_once)
    made = make(source=evidence)
    assert [line[1] for line in told(made)] == whole
    (exception,) = made.written.exceptions
    assert (exception.kind, exception.errno) == (ExceptionKind.VANISHED, errno.EIO)


def test_what_must_be_looked_at_here_is_read_here(
    make: Make, evidence: Path, watched: Watched
) -> None:
    """Files that do not fit, and those that opening elsewhere refuses, keep their place."""
    for number in range(3):
        (evidence / "003" / f"{number} {REFUSED}").write_bytes(b"%d" % number)
    read: list[str] = []

    def fits(entry: IntakeEntry) -> bool:
        return not entry.path.endswith("7.txt")

    made = make(source=evidence, aside=aside(fits), before_read=read.append)
    assert watched.back
    assert {path for path in read if REFUSED in path} == {
        f"data/evidence/003/{number} {REFUSED}" for number in range(3)
    }
    assert len(read) < FILES
    assert told(made) == told(make(source=evidence))


def test_large_files_do_not_wait_for_the_end(make: Make, evidence: Path, watched: Watched) -> None:
    """Files that no other process reads are packed in their turn, while the walk goes on."""
    for number in range(40):
        (evidence / "006" / f"large {number:02}").write_bytes(bytes(SMALL + 1))
    opened: list[int] = []
    waiting: list[int] = []

    def fits(entry: IntakeEntry) -> bool:
        if "large" in entry.path:
            waiting.append(int(entry.path[-2:]) - len(opened))
        return True

    def note(path: str) -> None:
        if "large" in path:
            opened.append(1)

    make(source=evidence, aside=aside(fits), before_read=note)
    assert watched.back
    assert len(opened) == len(waiting) == 40
    assert max(waiting) < 2 * packing._TURNS + 2


def test_stopping_leaves_no_process(make: Make, evidence: Path, watched: Watched) -> None:
    """Cancelled while others read ahead, sealing ends and so do they."""
    token = CancelToken()

    def stop(_: IntakeEntry) -> bool:
        if watched.given:
            token.cancel()
        return True

    with pytest.raises(Cancelled):
        make(source=evidence, aside=aside(stop), cancel=token)
    assert not multiprocessing.active_children()


def test_what_has_no_room_is_left_to_the_writer(evidence: Path) -> None:
    """A batch takes no more bytes than it may; the entries it leaves are named, the rest follow."""
    paths = sorted(path for path in evidence.rglob("*.txt"))[:20]
    entries = [entry_of(path) for path in paths]
    room = memoryview(bytearray(40_000))
    pieces = lay_out(Terms("ab" * 16, open_source), entries, room)
    assert sum(piece.length for piece in pieces) <= len(room)
    left = [piece.left for piece in pieces]
    assert left[-1] is None
    assert len(left) > 1
    assert sum(len(piece.columns.ends) for piece in pieces) + len(left) - 1 == len(entries)


def entry_of(path: Path) -> IntakeEntry:
    """Return a file as the walk would find it."""
    found = path.lstat()
    return IntakeEntry(
        EntryKind.FILE,
        f"data/{path.name}",
        os.fsencode(path),
        0,
        found.st_size,
        found.st_mode & 0o7777,
        found.st_mtime_ns,
        found.st_ctime_ns,
        found.st_atime_ns,
        found.st_dev,
        found.st_ino,
    )


def test_folders_deeper_than_the_system_takes_are_packed(
    make: Make, tmp_path: Path, watched: Watched
) -> None:
    """Folders 12,000 characters down have their lines, whoever reads the files around them."""
    deep_tree(tmp_path / "deep", 60)
    for number in range(packing.PAYS_FROM + 20):
        (tmp_path / "deep" / f"a{number:04}").write_bytes(b"%d" % number)
    made = make(source=tmp_path / "deep", aside=aside())
    assert watched.back
    assert made.written.exceptions == ()
    folders = [line for line in told(made) if line[0] is EntryKind.FOLDER]
    assert len(folders) == 61
    shutil.rmtree(tmp_path / "deep")
