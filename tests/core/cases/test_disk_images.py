"""Disk images that ewfacquire made: found by how they begin, their media hashed again."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from casevault_gui.core.cases.checked import CheckedSource
from casevault_gui.core.cases.disk_images import (
    HEAD,
    ImageCheck,
    ImageChecks,
    Recompute,
    segment_number,
)
from casevault_gui.core.cases.folder import FolderSource
from casevault_gui.core.model import IntakeEntry
from casevault_gui.core.progress import CancelToken
from casevault_gui.core.workflows import image_hashes
from casevault_gui.core.workflows.image_hashes import image_reader
from tests.core.cases.images.write_ex01 import SMALL
from tests.core.cases.test_checked import RECORD, run

SIZE = 3 << 20
MEDIUM = hashlib.shake_256(b"medium").digest(SIZE)
MD5 = hashlib.md5(MEDIUM, usedforsecurity=False).hexdigest()
SHA1 = hashlib.sha1(MEDIUM, usedforsecurity=False).hexdigest()


@pytest.fixture(scope="module")
def reader() -> Recompute:
    """Give what reads images; the tests that need it are left out where the library is not."""
    found = image_reader()
    if found is None:
        pytest.skip("libewf-python is not installed")
    return found


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """Give an empty folder for evidence."""
    folder = tmp_path / "case"
    folder.mkdir()
    return folder


def acquire(folder: Path, *options: str, name: str = "disk") -> list[Path]:
    """Let ewfacquire make an image of the medium, in segments; return them in order."""
    medium = folder.parent / "medium"
    medium.write_bytes(MEDIUM)
    command = ["ewfacquire", "-q", "-u", "-t", str(folder / name), *options, str(medium)]
    subprocess.run(command, check=True, capture_output=True)
    return sorted(folder.glob(name + ".*"))


def checked(
    folder: Path, recompute: Recompute | None
) -> tuple[tuple[ImageCheck, ...], list[tuple[str, str]], CheckedSource]:
    """Do what sealing does; return the checks, what was told, and the source."""
    source = CheckedSource(FolderSource([folder], RECORD), recompute)
    told = run(source)
    return source.images, [(each.kind.value, each.path) for each in told], source


def entries(folder: Path) -> list[IntakeEntry]:
    """Return what intake finds in a folder, without the folder."""
    found = FolderSource([folder]).entries(lambda _: None, cancel=CancelToken())
    return [entry for entry in found if entry.size]


@pytest.mark.parametrize("form", ["encase6", "encase2", "ftk", "linen6", "smart", "ewfx"])
def test_an_image_of_any_maker_is_hashed_again(case: Path, reader: Recompute, form: str) -> None:
    """Compressed, in three segments, by the conventions of several programs: the medium matches."""
    segments = acquire(case, "-f", form, "-S", "1MiB", "-c", "fast", "-d", "sha1")
    assert len(segments) > 2
    (check,), told, source = checked(case, reader)
    assert (check.verdict, check.segments, check.size) == ("matched", len(segments), SIZE)
    assert check.md5 == MD5
    assert check.sha1 in {SHA1, ""}
    assert check.path == f"data/case/{segments[0].name}"
    assert told == []
    record = source.record(CancelToken())
    assert record is not None
    assert record.document()["image_checks"]


EX01 = Path(__file__).parent / "images" / "medium.Ex01"


def test_an_image_of_the_second_version_is_hashed_again(case: Path, reader: Recompute) -> None:
    """An Ex01 that libewf wrote (`images/write_ex01.py`) matches its medium, under any name."""
    for name in ("disk.Ex01", "plain.bin"):
        (case / name).write_bytes(EX01.read_bytes())
    checks, told, _ = checked(case, reader)
    hashes = [
        hashlib.new(name, SMALL, usedforsecurity=False).hexdigest() for name in ("md5", "sha1")
    ]
    assert [(each.path, each.verdict, each.size) for each in checks] == [
        ("data/case/disk.Ex01", "matched", len(SMALL)),
        ("data/case/plain.bin", "matched", len(SMALL)),
    ]
    assert [[each.md5, each.sha1] for each in checks] == [hashes, hashes]
    assert told == []


def test_a_damaged_image_of_the_second_version_is_told(case: Path, reader: Recompute) -> None:
    """A flipped byte of the medium differs; without its second half it cannot be read."""
    content = bytearray(EX01.read_bytes())
    (case / "short.Ex01").write_bytes(content[: len(content) // 2])
    content[5_000] ^= 1
    (case / "flipped.Ex01").write_bytes(content)
    checks, told, _ = checked(case, reader)
    said = [(each.path.rpartition("/")[2], each.verdict, each.problem) for each in checks]
    assert said == [("flipped.Ex01", "differ", ""), ("short.Ex01", "not-read", "unreadable")]
    assert told == [("hash-differs", "data/case/flipped.Ex01")] * 2


def test_an_image_is_known_under_any_name(case: Path, reader: Recompute) -> None:
    """An image in one segment that was renamed is found by how it begins."""
    (segment,) = acquire(case)
    segment.rename(case / "holiday.jpg")
    (check,), _, _ = checked(case, reader)
    assert (check.path, check.verdict) == ("data/case/holiday.jpg", "matched")


def test_a_medium_that_was_changed_is_an_exception(case: Path, reader: Recompute) -> None:
    """A flipped byte of the medium, in the second segment, is told with both hashes."""
    _, second, *_ = acquire(case, "-S", "1MiB", "-d", "sha1")
    content = bytearray(second.read_bytes())
    content[500_000] ^= 1
    second.write_bytes(content)
    source = CheckedSource(FolderSource([case], RECORD), reader)
    told = run(source)
    assert source.images[0].verdict == "differ"
    assert {(each.kind.value, each.path) for each in told} == {
        ("hash-differs", "data/case/disk.E01")
    }
    assert len(told) == 2
    assert f"the image says {MD5}" in told[0].detail


def test_a_missing_segment_is_told(case: Path, reader: Recompute) -> None:
    """A gap is named as what is not there; an end that is missing leaves the image unread."""
    segments = acquire(case, "-S", "1MiB")
    segments[-1].unlink()
    (check,), told, _ = checked(case, reader)
    assert (check.verdict, check.problem, told) == ("not-read", "unreadable", [])
    segments[1].unlink()
    (check,), told, _ = checked(case, reader)
    assert (check.verdict, check.problem) == ("not-read", "missing-segment")
    assert told == [("not-found", "data/case/disk.E01")]


def test_a_damaged_image_is_no_more_than_unread(case: Path, reader: Recompute) -> None:
    """Whatever stands behind a right beginning, the program goes on."""
    (segment,) = acquire(case)
    content = segment.read_bytes()
    for damaged in (content[:HEAD], content[:2000], content[:13] + bytes(len(content) - 13)):
        segment.write_bytes(damaged)
        (check,), told, _ = checked(case, reader)
        assert (check.verdict, check.problem, told) == ("not-read", "unreadable", [])


def test_reading_leaves_the_times_of_access_alone(case: Path, reader: Recompute) -> None:
    """Neither the program nor the process it starts touches a segment."""
    segments = acquire(case, "-S", "1MiB")
    for segment in segments:
        subprocess.run(["touch", "-a", "-d", "2001-01-01", segment], check=True)
    before = [segment.stat().st_atime_ns for segment in segments]
    assert checked(case, reader)[0][0].verdict == "matched"
    assert [segment.stat().st_atime_ns for segment in segments] == before


def test_without_the_library_it_is_said(case: Path) -> None:
    """The image is found and sealed, and the check says that nobody could read it."""
    acquire(case)
    checks, told, _ = checked(case, None)
    assert checks == (ImageCheck("data/case/disk.E01", 1, "not-read", problem="no-library"),)
    assert told == []


@pytest.mark.parametrize(
    ("head", "number"),
    [
        (b"EVF\t\r\n\xff\0\1\1\0\0\0" + b"hea", 1),
        (b"EVF\t\r\n\xff\0\1\x2c\1\0\0" + b"hea", 300),
        (b"EVF2\r\n\x81\0\2\1\1\0\2\0\0\0", 2),
        (b"LVF\t\r\n\xff\0\1\1\0\0\0" + b"hea", 0),
        (b"EVF\t\r\n\xff\0\1", 0),
        (b"", 0),
    ],
)
def test_beginnings(head: bytes, number: int) -> None:
    """E01 and Ex01 give the number of the segment; logical images and all else are none."""
    assert segment_number(head) == number


def test_files_of_other_names_are_not_remembered(case: Path) -> None:
    """A case of a million documents takes no memory for segments that are not there."""
    for name in ("a.exe", "a.jpg", "b.E02", "c.E01", "c.E02", "c.exe", "d.s01"):
        (case / name).write_bytes(b"x")
    images = ImageChecks(None)
    for entry in entries(case):
        images.note(entry)
    kept = {stem: len(found) for (_, stem), found in images._sets.items()}
    assert kept == {"c": 3, "d": 1}


def test_a_frozen_program_has_no_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """The library is never part of a program that was frozen."""
    monkeypatch.setattr(image_hashes, "_library", lambda: "/somewhere")
    assert image_reader() is not None
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert image_reader() is None
