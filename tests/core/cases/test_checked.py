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
from casevault_gui.core.cases.unpacking import UnpackingSource
from casevault_gui.core.errors import Cancelled
from casevault_gui.core.model import EntryKind, IntakeException
from casevault_gui.core.progress import CancelToken, Progress, Stage

DATA = b"evidence"
MD5 = hashlib.md5(DATA, usedforsecurity=False).hexdigest()
RECORD = CaseRecord(reference="x")


def seal(folder: Path) -> tuple[tuple[ListCheck, ...], list[tuple[str, str]], CheckedSource]:
    """Do what sealing does with a source; return checks, exceptions and the source."""
    source = CheckedSource(FolderSource([folder], RECORD))
    told = run(source)
    return source.checks, [(each.kind.value, each.path) for each in told], source


def run(source: CheckedSource) -> list[IntakeException]:
    """Survey and open all files of a source, as sealing does; return what it is told."""
    told: list[IntakeException] = []
    cancel = CancelToken()
    for _ in source.survey(lambda _: None, cancel=cancel):
        pass
    for entry in source.entries(told.append, cancel=cancel):
        if entry.kind is EntryKind.FILE:
            descriptor = source.open(entry)
            assert isinstance(descriptor, int)
            os.close(descriptor)
    return told


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
    """A changed file, one that is gone and one that nobody listed are told, and the wrong sum."""
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
        ("hash-differs", "data/case/bag-info.txt"),
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


def log_of(*parts: bytes) -> str:
    """Return an imager's log about an image made of these parts."""
    whole = hashlib.md5(b"".join(parts), usedforsecurity=False).hexdigest()
    return f"Created By AccessData FTK Imager\n\n[Computed Hashes]\n MD5 checksum:    {whole}\n"


def test_a_log_speaks_of_all_parts_of_a_split_image(case: Path) -> None:
    """The hash in the log of disk.001 is that of its parts one after another, up to a gap."""
    parts = (b"one", b"two", b"three")
    for number, part in enumerate(parts, 1):
        (case / f"disk.{number:03}").write_bytes(part)
    (case / "disk.005").write_bytes(b"another image's")
    (case / "disk.001.txt").write_text(log_of(*parts))
    checks, told, _ = seal(case)
    assert checks == (ListCheck("data/case/disk.001.txt", matched=1),)
    assert told == []
    (case / "disk.003").write_bytes(b"THREE")
    checks, told, _ = seal(case)
    assert checks == (ListCheck("data/case/disk.001.txt", differ=1),)
    assert told == [("hash-differs", "data/case/disk.001")]


def test_a_plain_list_speaks_of_the_part_alone(case: Path) -> None:
    """A list of sums names each part; only an imager's log means the whole image."""
    for number in (1, 2):
        (case / f"disk.{number:03}").write_bytes(DATA)
    (case / "sums.md5").write_text(f"{MD5}  disk.001\n{MD5}  disk.002\n")
    (case / "disk.001.txt").write_text(log_of(DATA, DATA))
    checks, told, _ = seal(case)
    assert {check.path.rpartition("/")[2]: check.matched for check in checks} == {
        "sums.md5": 2,
        "disk.001.txt": 1,
    }
    assert told == []


def test_an_image_in_one_part_is_compared_with_its_log(case: Path) -> None:
    """An image that is called .001 and has no second part is all the log speaks of."""
    (case / "disk.001").write_bytes(DATA)
    (case / "disk.001.txt").write_text(log_of(DATA))
    assert seal(case)[0] == (ListCheck("data/case/disk.001.txt", matched=1),)


def test_hashes_beyond_what_is_kept_are_counted(
    case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A list of millions of files does not fill the memory, and says how many it left out."""
    monkeypatch.setattr("casevault_gui.core.cases.checked.MAX_CLAIMS", 1)
    (case / "all.md5").write_text(f"{MD5}  a.bin\n{MD5}  b.bin\n{MD5}  c.bin\n")
    checks, told, source = seal(case)
    assert checks == (ListCheck("data/case/all.md5", matched=1, passed_over=2),)
    assert told == []
    record = source.record(CancelToken())
    assert record is not None
    assert "passed_over" in str(record.document()["hash_checks"])


def test_comparing_a_large_file_tells_how_far_it_is(case: Path) -> None:
    """Every 16 MiB there is a word, with the file's name and size."""
    size = (40 << 20) + 5
    with (case / "big.dd").open("wb") as file:
        file.truncate(size)
    zeros = hashlib.md5(bytes(size), usedforsecurity=False).hexdigest()
    (case / "big.dd.md5").write_text(zeros)
    heard: list[Progress] = []
    source = CheckedSource(FolderSource([case], RECORD))
    source.report = heard.append
    run(source)
    assert [(each.stage, each.done_bytes >> 20, each.current) for each in heard] == [
        (Stage.COMPARE, 16, "data/case/big.dd"),
        (Stage.COMPARE, 32, "data/case/big.dd"),
    ]
    assert heard[0].total_bytes == size


def test_a_bag_without_a_manifest_is_told_of(case: Path) -> None:
    """Nothing vouches for what is in such a bag."""
    bagit.make_bag(str(case), checksums=["sha256"])
    (case / "manifest-sha256.txt").unlink()
    (case / "tagmanifest-sha256.txt").unlink()
    assert seal(case)[1] == [("not-found", "data/case/bagit.txt")]


def test_a_bag_that_foretells_another_payload_is_told_of(case: Path) -> None:
    """Number and size of the files in the bag's data are compared with what it says they are."""
    bagit.make_bag(str(case), checksums=["sha256"])
    (case / "tagmanifest-sha256.txt").unlink()
    info = case / "bag-info.txt"
    assert f"Payload-Oxum: {len(DATA)}.1" in info.read_text()
    assert seal(case)[1] == []
    for said in ("9.1", f"{len(DATA)}.2"):
        info.write_text(f"Payload-Oxum: {said}\n")
        assert seal(case)[1] == [("hash-differs", "data/case/bag-info.txt")]
    info.write_text("Payload-Oxum: some\n")
    assert seal(case)[1] == []


def test_an_empty_bag_is_whole(tmp_path: Path) -> None:
    """A bag of nothing needs no manifest, as its other maker sees it."""
    folder = tmp_path / "case"
    folder.mkdir()
    bagit.make_bag(str(folder), checksums=["sha256"])
    assert seal(folder)[1] == []


def test_a_bag_in_a_bag_counts_for_both(case: Path) -> None:
    """Files of an inner bag are payload of the outer one too."""
    inner = case / "inner"
    inner.mkdir()
    (inner / "b.bin").write_bytes(DATA)
    bagit.make_bag(str(inner), checksums=["sha256"])
    bagit.make_bag(str(case), checksums=["sha256"])
    checks, told, _ = seal(case)
    assert told == []
    assert len(checks) == 4


def test_others_may_read_what_nobody_compares(case: Path) -> None:
    """Files that a list names, and the first segments of images, are opened here alone."""
    (case / "a.bin.md5").write_text(MD5)
    (case / "disk.E01").write_bytes(b"EVF\t\r\n\xff\0\1\1\0\0\0" + b"header")
    (case / "disk.E02").write_bytes(b"EVF\t\r\n\xff\0\1\2\0\0\0" + b"table")
    source, cancel = CheckedSource(FolderSource([case], RECORD)), CancelToken()
    list(source.survey(lambda _: None, cancel=cancel))
    read = []
    aside = source.aside(1)
    assert aside is not None
    for entry in source.entries(lambda _: None, cancel=cancel):
        if entry.kind is EntryKind.FILE and aside.fits(entry):
            try:
                os.close(aside.open_source(entry))
            except OSError:
                continue
            read.append(entry.path)
    assert read == ["data/case/a.bin.md5", "data/case/disk.E02"]


def test_nobody_else_reads_what_comes_out_of_archives(case: Path, tmp_path: Path) -> None:
    """A source that unpacks knows alone how its files are opened."""
    unpacking = UnpackingSource([case], RECORD, tmp_path)
    assert CheckedSource(unpacking).aside(1) is None
