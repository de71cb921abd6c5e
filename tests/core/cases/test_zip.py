"""Archives as evidence: honest ones as they are, hostile ones not at all."""

from __future__ import annotations

import hashlib
import os
import shutil
import stat
import subprocess
import zipfile
from collections import Counter
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.cases import zip_directory
from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.cases.held import descriptor_of
from casevault_gui.core.cases.unpacking import UnpackingSource
from casevault_gui.core.cases.zip_directory import (
    NotSafe,
    check_members,
    read_directory,
)
from casevault_gui.core.cases.zip_member import pieces_of
from casevault_gui.core.errors import ArchiveRefused
from casevault_gui.core.model import EntryKind, IntakeEntry, IntakeException
from casevault_gui.core.progress import CancelToken
from tests import figures
from tests.hostile_zips import REFUSED, TEXT, lying_about_size, made, named, with_mode, wrong_sum

RECORD = CaseRecord(reference="x")


def source(path: Path, *more: Path) -> UnpackingSource:
    """Return the archive, and other files, as a source."""
    return UnpackingSource([path, *more], RECORD, path.parent)


def entries(
    found: UnpackingSource, exceptions: list[IntakeException] | None = None
) -> list[IntakeEntry]:
    """Return all entries."""
    told = [] if exceptions is None else exceptions
    return list(found.entries(told.append, cancel=CancelToken()))


def content(found: UnpackingSource, entry: IntakeEntry) -> bytes:
    """Return what the entry opens as."""
    descriptor = found.open(entry)
    with os.fdopen(descriptor, "rb") as file:
        file.seek(0)
        return file.read()


def files(found: UnpackingSource) -> dict[str, bytes]:
    """Return the content of every file."""
    listed = [entry for entry in entries(found) if entry.kind is EntryKind.FILE]
    return {entry.path: content(found, entry) for entry in listed}


TREE = {
    "b.txt": b"beta",
    "a/deep/er.bin": bytes(range(256)) * 400,
    "a/empty": b"",
    "Küche 100%.txt": "ü".encode(),
    "a-b/x": b"sorts between",
}

TOPS = sorted({name.split("/")[0] for name in TREE})


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Make a folder of files."""
    folder = tmp_path / "tree"
    for name, data in TREE.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


MAKERS = {
    "zip": ["zip", "-q", "-r", "../made.zip", "."],
    "7z": ["7z", "a", "-tzip", "-bd", "-bso0", "../made.zip", "."],
    "bsdtar": ["bsdtar", "-cf", "../made.zip", "--format", "zip", *TOPS],
    "bsdtar .": ["bsdtar", "-cf", "../made.zip", "--format", "zip", "."],
}


@pytest.mark.parametrize("program", [*MAKERS, "python"])
def test_archives_of_other_programs_give_every_byte(program: str, tree: Path) -> None:
    """What zip, 7-Zip, bsdtar and Python pack comes out, in package order, below one folder."""
    target = tree.parent / "made.zip"
    if program == "python":
        shutil.make_archive(str(target.with_suffix("")), "zip", tree)
    elif shutil.which(MAKERS[program][0]) is None:
        pytest.skip(f"no {program} here")
    else:
        subprocess.run(MAKERS[program], cwd=tree, check=True)
    found = source(target)
    assert files(found) == {f"data/made.zip/{name}": data for name, data in TREE.items()}
    paths = [entry.path for entry in entries(found)]
    assert paths == sorted(paths, key=lambda path: [part.encode() for part in path.split("/")])
    assert "data/made.zip/a/deep" in paths


@pytest.mark.parametrize("name", REFUSED)
def test_hostile_archives_are_refused(name: str, tmp_path: Path) -> None:
    """Each is refused whole, before anything is taken out of it, for what is wrong with it."""
    problem, make = REFUSED[name]
    path = tmp_path / "hostile.zip"
    path.write_bytes(make())
    with pytest.raises(ArchiveRefused) as caught:
        source(path)
    assert caught.value.facts["problem"] == problem
    assert list(tmp_path.iterdir()) == [path]


def test_problems_and_tests_are_complete() -> None:
    """Every problem has a hostile archive, but for the two limits that need large files."""
    found = dict(Counter(problem for problem, _ in REFUSED.values()))
    figures.give("hostile-archives", tried=len(REFUSED), found=found)
    assert {problem for problem, _ in REFUSED.values()} == set(zip_directory.PROBLEMS) - {
        "count",
        "size",
        "process",
    }


@pytest.mark.parametrize(
    ("limit", "value", "problem"),
    [("MAX_MEMBERS", 1, "count"), ("MAX_TOTAL", 100, "size")],
)
def test_limits_are_kept(
    limit: str, value: int, problem: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """More members or more bytes than the limit are refused, whatever the process let pass."""
    path = tmp_path / "many.zip"
    path.write_bytes(made(("a", TEXT), ("b", TEXT)))
    source(path)
    monkeypatch.setattr(zip_directory, limit, value)
    with pytest.raises(ArchiveRefused) as caught:
        source(path)
    assert caught.value.facts["problem"] == problem


@pytest.mark.parametrize("limit", ["MAX_MEMBERS", "MAX_DIRECTORY"])
def test_limits_of_the_directory_are_kept_where_it_is_read(
    limit: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A directory beyond its limits is not even taken into memory."""
    path = tmp_path / "many.zip"
    path.write_bytes(made(("a", TEXT), ("b", TEXT)))
    monkeypatch.setattr(zip_directory, limit, 1)
    with path.open("rb") as file, pytest.raises(NotSafe) as caught:
        read_directory(file.fileno())
    assert caught.value.problem == "count"


@pytest.mark.parametrize("make", [lying_about_size, wrong_sum])
def test_a_member_that_lies_about_its_content_cannot_be_read(make: object, tmp_path: Path) -> None:
    """No byte more than a member says it has comes out, and none without its check sum."""
    path = tmp_path / "lying.zip"
    path.write_bytes(make())  # type: ignore[operator]
    found = source(path)
    entry = next(entry for entry in entries(found) if entry.path.endswith("/a"))
    with pytest.raises(OSError, match="Input/output"):
        found.open(entry)


def test_a_member_that_swells_is_stopped_at_its_stated_size(tmp_path: Path) -> None:
    """What says it is a thousand bytes long is not unpacked to the megabytes that are in it."""
    path = tmp_path / "swelling.zip"
    path.write_bytes(lying_about_size(64 << 20))
    came: list[int] = []
    with path.open("rb") as file:
        (member,) = read_directory(file.fileno())
        with pytest.raises(OSError, match="Input/output"):
            came.extend(map(len, pieces_of(file.fileno(), member)))
    assert sum(came) <= member.size


def test_an_archive_that_changed_since_it_was_read_is_not_read_on(tmp_path: Path) -> None:
    """Its members are not taken from another file than the one that was checked."""
    path = tmp_path / "a.zip"
    path.write_bytes(made(("a", TEXT)))
    found = source(path)
    entry = entries(found)[1]
    path.write_bytes(made(("a", TEXT), ("b", TEXT)))
    with pytest.raises(OSError, match=r"[Ss]tale"):
        found.open(entry)
    path.unlink()
    with pytest.raises(FileNotFoundError):
        found.open(entry)


def test_links_and_devices_are_told_and_not_made(tmp_path: Path) -> None:
    """A link is recorded with its target; nothing in its place is sealed."""
    for mode, kind, target in (
        (stat.S_IFLNK | 0o777, "link", b"/etc/passwd"),
        (stat.S_IFIFO | 0o644, "fifo", None),
        (stat.S_IFBLK | 0o644, "device", None),
    ):
        path = tmp_path / "odd.zip"
        path.write_bytes(with_mode(mode, b"/etc/passwd" if target else b""))
        told: list[IntakeException] = []
        assert [entry.path for entry in entries(source(path), told)] == [
            "data/odd.zip",
            "data/odd.zip/good.txt",
        ]
        assert [(each.kind.value, each.path, each.target) for each in told] == [
            (kind, "data/odd.zip/odd", target)
        ]


@pytest.mark.parametrize("name", [b"caf\x82.txt", b"\xff\xfe", "日本.txt".encode("shift-jis")])
def test_names_in_any_encoding_are_kept_as_bytes(name: bytes, tmp_path: Path) -> None:
    """A name that is no UTF-8 is not guessed at: it gets an alias, its bytes stay beside it."""
    path = tmp_path / "odd.zip"
    path.write_bytes(named(name))
    found = source(path)
    entry = entries(found)[1]
    assert entry.raw == name
    assert content(found, entry) == TEXT


def test_a_large_member_passes_through_a_file_without_a_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What does not fit into memory lies in the scratch folder, where no name leads to it."""
    monkeypatch.setattr("casevault_gui.core.cases.zip_archive._IN_MEMORY", 10)
    data = os.urandom(3 << 20)
    path = tmp_path / "in" / "large.zip"
    path.parent.mkdir()
    path.write_bytes(made(("large", data), ("stored", data), method=zipfile.ZIP_STORED))
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    found = UnpackingSource([path], RECORD, scratch)
    listed = entries(found)
    descriptor = found.open(listed[1])
    try:
        assert os.fstat(descriptor).st_nlink == 0
        assert os.fstat(descriptor).st_dev == scratch.stat().st_dev
        assert list(scratch.iterdir()) == []
        assert os.pread(descriptor, len(data), 0) == data
    finally:
        os.close(descriptor)


def test_times_and_modes_are_the_archives(tree: Path) -> None:
    """A member has the time and the mode that the archive keeps for it."""
    if shutil.which("zip") is None:
        pytest.skip("no zip here")
    os.utime(tree / "b.txt", (1_700_000_001, 1_700_000_001))
    (tree / "b.txt").chmod(0o640)
    subprocess.run(MAKERS["zip"], cwd=tree, check=True)
    listed = entries(source(tree.parent / "made.zip"))
    entry = next(entry for entry in listed if entry.path.endswith("b.txt"))
    assert (entry.mtime_ns, entry.mode) == (1_700_000_001 * 10**9, 0o640)


def test_a_phone_report_stays_one_file(tmp_path: Path) -> None:
    """A UFDR is kept whole, known by its ending or by the report in it; other reports are not."""
    report = b'<?xml version="1.0"?><project xmlns="http://pa.cellebrite.com/report/2.0">'
    for name, members, whole in (
        ("phone.ufdr", (("x", TEXT),), True),
        ("phone.zip", (("report.xml", report),), True),
        ("other.zip", (("report.xml", b"<report/>"),), False),
    ):
        path = tmp_path / name
        path.write_bytes(made(*members))
        found = source(path)
        code = "archives-kept-whole" if whole else "archives-unpacked"
        assert [finding.code for finding in found.findings] == [code]
        assert (len(entries(found)) == 1) is whole
        assert (found.roots[0].kind is EntryKind.FILE) is whole


def test_other_files_and_the_hash_of_the_archive_are_there_too(tree: Path) -> None:
    """Folders and files beside the archive are sealed as ever; the record names its SHA-256."""
    path = tree.parent / "b.zip"
    path.write_bytes(made(("a", TEXT)))
    found = source(path, tree)
    paths = [entry.path for entry in entries(found)]
    assert paths[:2] == ["data/b.zip", "data/b.zip/a"]
    assert "data/tree/b.txt" in paths
    assert files(found)["data/tree/b.txt"] == b"beta"
    archives = found.record(CancelToken()).document()["archives"]
    assert isinstance(archives, list)
    (archive,) = archives
    assert isinstance(archive, dict)
    assert archive["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert archive["path"] == "data/b.zip"


def test_an_archive_beyond_the_old_limits_is_read(tmp_path: Path) -> None:
    """More than 65,535 members need the longer end of ZIP64."""
    path = tmp_path / "many.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(65_600):
            archive.writestr(f"{number:05}", b"")
    assert len(entries(source(path))) == 65_601


WHOLE = made(("a", TEXT), ("folder/b", b"beta" * 50), ("c", b""))


@given(data=st.data())
def test_no_damage_breaks_the_reading(data: st.DataObject) -> None:
    """Changed or cut anywhere, an archive is refused, or what it gives is as long as it says."""
    changed = bytearray(WHOLE)
    for _ in range(data.draw(st.integers(1, 4))):
        changed[data.draw(st.integers(0, len(changed) - 1))] = data.draw(st.integers(0, 255))
    if data.draw(st.booleans()):
        del changed[data.draw(st.integers(4, len(changed))) :]
    file = descriptor_of(bytes(changed))
    try:
        members = read_directory(file)
        check_members(members, len(changed))
        for member in members:
            with suppress(OSError):
                assert len(b"".join(pieces_of(file, member))) == member.size
    except NotSafe as error:
        assert error.problem in zip_directory.PROBLEMS  # noqa: PT017 - either way is fine
    finally:
        os.close(file)
