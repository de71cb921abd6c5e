"""The process that reads an archive: one for each, and what it says is taken in its form alone."""

from __future__ import annotations

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest

from casevault_gui.core import canonical_json
from casevault_gui.core.cases import zip_apart
from casevault_gui.core.cases.zip_apart import ArchiveProcess
from casevault_gui.core.cases.zip_archive import Archive, open_archive
from casevault_gui.core.cases.zip_directory import (
    Member,
    NotSafe,
    check_members,
    read_directory,
)
from casevault_gui.core.confined.frames import FrameInvalid
from casevault_gui.core.model import EntryKind, SourceRoot
from casevault_gui.core.progress import CancelToken
from tests.core.viewers.strangers import (
    CRASH,
    DIE,
    GARBAGE,
    HANG,
    TOO_MUCH,
    Pipe,
    stranger,
)
from tests.hostile_zips import TEXT, made

WHOLE = made(("a", TEXT), ("folder/b", b"beta" * 50), ("c", b""))


def test_the_process_serves_one_archive_and_ends_with_its_source(tmp_path: Path) -> None:
    """One process gives all members; it is gone when they were listed, and with their source."""
    path = tmp_path / "a.zip"
    path.write_bytes(made(("a", TEXT), ("b", TEXT)))
    archive = open_archive(path, tmp_path, CancelToken())
    assert archive is not None
    root = SourceRoot(0, EntryKind.FOLDER, "a.zip", str(path), os.fsencode(path))
    pids = set()
    for entry, _ in archive.found(root, print, CancelToken()):
        if entry.kind is EntryKind.FILE:
            os.close(archive.open(entry))
            pids.add(running(archive))
    assert len(pids) == 1
    assert archive._process is None
    archive._ready.clear()
    os.close(archive.open(entry))
    later = running(archive)
    assert later not in pids
    del archive
    for pid in (*pids, later):
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


def running(archive: Archive) -> int:
    """Return the number of the process that reads an archive now."""
    assert archive._process is not None
    return archive._process._process._process.pid


@pytest.mark.parametrize(
    ("script", "seconds"),
    [(HANG, 0.5), (DIE, 60), (CRASH, 60), (GARBAGE, 60), (TOO_MUCH, 60)],
)
def test_a_process_that_was_taken_over_ends_in_trouble(
    script: str, seconds: float, tmp_path: Path
) -> None:
    """A reader that hangs, dies or answers nonsense gives no list and no member."""
    path = tmp_path / "a.zip"
    path.write_bytes(WHOLE)
    with path.open("rb") as file:
        (member, *_) = read_directory(file.fileno())
        command = stranger(script)
        with ArchiveProcess(file.fileno(), command=command, seconds=seconds) as process:
            with pytest.raises(NotSafe) as caught:
                process.members(CancelToken())
            assert caught.value.problem == "process"
            with pytest.raises(OSError, match="Input/output"):
                process.unpack(member, print, CancelToken())


MEMBER = Member(b"a", False, 0, 4, 4, 0, 0, 0, 0)


@pytest.mark.parametrize(
    "rows",
    [
        b"x",
        zip_apart._row(MEMBER)[:-1],
        zip_apart._row(MEMBER) + b"\0",
        zip_apart._row(replace(MEMBER, method=12)),
        zip_apart._row(replace(MEMBER, mode=1 << 16)),
        zip_apart._row(replace(MEMBER, mtime_ns=10**9 << 34)),
    ],
)
def test_a_list_in_another_form_is_no_answer(rows: bytes) -> None:
    """What the process says of members has one form, and an end."""
    with pytest.raises(FrameInvalid):
        zip_apart._read_list(Pipe(zip_apart._LIST.head(SAID, len(rows)) + rows).read)


SAID = canonical_json.encode({"problem": "", "member": ""})


def test_names_are_judged_again_whatever_the_process_lets_pass() -> None:
    """A member that leads elsewhere is refused by the program itself."""
    rows = zip_apart._row(replace(MEMBER, name=b"../up"))
    found = zip_apart._read_list(Pipe(zip_apart._LIST.head(SAID, len(rows)) + rows).read)
    with pytest.raises(NotSafe) as caught:
        check_members(found, 100)
    assert caught.value.problem == "path"


def test_a_full_drive_is_told_as_such(tmp_path: Path) -> None:
    """What stands in the way of writing what comes out is no damage of the archive."""

    def full(_: bytes) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    path = tmp_path / "a.zip"
    path.write_bytes(WHOLE)
    with path.open("rb") as file, ArchiveProcess(file.fileno()) as process:
        member = process.members(CancelToken())[0]
        with pytest.raises(OSError, match="No space left"):
            process.unpack(member, full, CancelToken())
