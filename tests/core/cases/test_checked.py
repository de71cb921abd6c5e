"""Evidence compared with the lists that came with it, while it is sealed."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import bagit
import pytest

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.cases.checked import CheckedSource, ListCheck
from casevault_gui.core.cases.folder import FolderSource
from casevault_gui.core.errors import Cancelled
from casevault_gui.core.model import EntryKind, IntakeException
from casevault_gui.core.progress import CancelToken

DATA = b"evidence"
MD5 = hashlib.md5(DATA, usedforsecurity=False).hexdigest()
RECORD = CaseRecord(reference="x")


def seal(folder: Path) -> tuple[tuple[ListCheck, ...], list[tuple[str, str]], CheckedSource]:
    """Do what sealing does with a source; return checks, exceptions and the source."""
    source = CheckedSource(FolderSource([folder], RECORD))
    told: list[IntakeException] = []
    cancel = CancelToken()
    for _ in source.survey(lambda _: None, cancel=cancel):
        pass
    for entry in source.entries(told.append, cancel=cancel):
        if entry.kind is EntryKind.FILE:
            descriptor = source.open(entry)
            assert isinstance(descriptor, int)
            os.close(descriptor)
    return source.checks, [(each.kind.value, each.path) for each in told], source


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """Make a folder with one file."""
    folder = tmp_path / "case"
    folder.mkdir()
    (folder / "a.bin").write_bytes(DATA)
    return folder


def test_a_file_that_matches_is_counted(case: Path) -> None:
    """The list's number of matching files stands in the record."""
    (case / "a.bin.md5").write_text(MD5)
    checks, told, source = seal(case)
    assert checks == (ListCheck("data/case/a.bin.md5", matched=1),)
    assert told == []
    record = source.record(CancelToken())
    assert record is not None
    assert "hash_checks" in record.document()


def test_without_lists_nothing_is_said(case: Path) -> None:
    """The record is the one that was given."""
    checks, told, source = seal(case)
    assert (checks, told, source.record(CancelToken())) == ((), [], RECORD)


def test_what_differs_or_is_gone_is_an_exception(case: Path) -> None:
    """Both are told with the list that named them, and a name that leads out is only counted."""
    lines = [f"{'0' * 32}  a.bin", f"{MD5}  gone.bin", f"{MD5}  ../out", f"{MD5}  /etc/passwd"]
    (case / "MD5SUMS").write_text("\n".join(lines) + "\n")
    checks, told, _ = seal(case)
    assert checks == (ListCheck("data/case/MD5SUMS", differ=1, missing=1, misplaced=2),)
    assert told == [("hash-differs", "data/case/a.bin"), ("not-found", "data/case/gone.bin")]


def test_lists_of_other_systems_and_odd_names_find_their_files(case: Path) -> None:
    """Backslashes separate folders, and a name that needs an alias is found under it."""
    (case / "sub").mkdir()
    (case / "sub" / "b.bin").write_bytes(DATA)
    odd = os.fsencode(case) + b"/\xff"
    with open(odd, "wb") as file:  # noqa: PTH123 - a name of bytes
        file.write(DATA)
    (case / "all.md5").write_bytes(f"{MD5} *sub\\b.bin\n".encode() + MD5.encode() + b"  ./\xff\n")
    checks, told, _ = seal(case)
    assert checks == (ListCheck("data/case/all.md5", matched=2),)
    assert told == []


def test_a_bag_of_another_program_is_valid(case: Path) -> None:
    """What bagit-python made matches in all its manifests."""
    bagit.make_bag(str(case), checksums=["sha256", "md5"])
    checks, told, _ = seal(case)
    assert {check.path.rpartition("/")[2] for check in checks} == {
        "manifest-md5.txt",
        "manifest-sha256.txt",
        "tagmanifest-md5.txt",
        "tagmanifest-sha256.txt",
    }
    assert all(check.matched and not check.differ and not check.missing for check in checks)
    assert told == []


def test_a_bag_that_was_changed_is_told_of(case: Path) -> None:
    """A changed file, one that is gone and one that nobody listed are three kinds of exception."""
    (case / "b.bin").write_bytes(DATA)
    bagit.make_bag(str(case), checksums=["sha256"])
    (case / "data" / "a.bin").write_bytes(b"changed")
    (case / "data" / "b.bin").unlink()
    (case / "data" / "c.bin").write_bytes(b"new")
    with pytest.raises(bagit.BagValidationError):
        bagit.Bag(str(case)).validate()
    checks, told, _ = seal(case)
    manifest = next(each for each in checks if each.path.endswith("/manifest-sha256.txt"))
    assert (manifest.differ, manifest.missing, manifest.unlisted) == (1, 1, 1)
    assert sorted(told) == [
        ("hash-differs", "data/case/data/a.bin"),
        ("not-found", "data/case/data/b.bin"),
        ("unlisted", "data/case/data/c.bin"),
    ]


def test_comparing_can_be_stopped(case: Path) -> None:
    """A large file is not hashed to its end after a stop."""
    (case / "a.bin.md5").write_text(MD5)
    source = CheckedSource(FolderSource([case], RECORD))
    cancel = CancelToken()
    listed = [entry for entry, _ in source.survey(lambda _: None, cancel=cancel)]
    entries = source.entries(lambda _: None, cancel=cancel)
    next(entries)
    cancel.cancel()
    with pytest.raises(Cancelled):
        source.open(next(entry for entry in listed if entry.path.endswith("a.bin")))
    entries.close()
