"""Disk images inside archives that are unpacked: their media are hashed again, too."""

from __future__ import annotations

import hashlib
import os
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from casevault_gui.core.cases import disk_images
from casevault_gui.core.cases.checked import CheckedSource
from casevault_gui.core.cases.disk_images import ImageCheck, MediumHashes, Recompute
from casevault_gui.core.cases.unpacking import UnpackingSource
from casevault_gui.core.model import EntryKind, IntakeEntry
from casevault_gui.core.progress import CancelToken
from casevault_gui.core.workflows.image_hashes import hash_medium
from tests.core.cases.test_checked import RECORD, run
from tests.core.cases.test_disk_images import MD5, SIZE, acquire, case, reader

__all__ = ["case", "reader"]


def packed(folder: Path, files: Sequence[Path]) -> Path:
    """Return an archive of these files, in a folder of it."""
    path = folder / "in.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in files:
            archive.write(file, f"seized/{file.name}")
    return path


def checked(path: Path, recompute: Recompute | None) -> tuple[ImageCheck, list[tuple[str, str]]]:
    """Do what sealing does with an archive of one image; return its check, and what was told."""
    source = CheckedSource(UnpackingSource([path], RECORD, path.parent), recompute)
    told = run(source)
    (check,) = source.images
    return check, [(each.kind.value, each.path) for each in told]


@pytest.mark.parametrize("options", [(), ("-S", "1MiB")])
def test_an_image_in_an_archive_is_hashed_again(
    case: Path, tmp_path: Path, reader: Recompute, options: tuple[str, ...]
) -> None:
    """In one segment or several: the medium matches."""
    segments = acquire(case, *options, "-c", "none")
    check, told = checked(packed(tmp_path, segments), reader)
    assert (check.path, check.verdict) == ("data/in.zip/seized/disk.E01", "matched")
    assert (check.segments, check.size, check.md5) == (len(segments), SIZE, MD5)
    assert (len(segments) > 1, told) == (bool(options), [])


def test_what_is_wrong_with_an_image_in_an_archive_is_told(
    case: Path, tmp_path: Path, reader: Recompute
) -> None:
    """A flipped byte of the medium differs; a segment that is not there is named."""
    first, second, *more = acquire(case, "-S", "1MiB", "-c", "none")
    content = bytearray(second.read_bytes())
    content[500_000] ^= 1
    second.write_bytes(content)
    check, told = checked(packed(tmp_path, [first, second, *more]), reader)
    assert check.verdict == "differ"
    assert set(told) == {("hash-differs", "data/in.zip/seized/disk.E01")}
    check, told = checked(packed(tmp_path, [first, *more]), reader)
    assert (check.verdict, check.problem) == ("not-read", "missing-segment")
    assert told == [("not-found", "data/in.zip/seized/disk.E01")]


@pytest.mark.parametrize(("limit", "most"), [("MOST_UNPACKED", 1), ("MOST_UNPACKED_BYTES", SIZE)])
def test_an_image_that_takes_too_much_room_is_not_read(
    case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, most: int
) -> None:
    """All segments would lie unpacked beside each other: that has its bounds, and it is said."""
    path = packed(tmp_path, acquire(case, "-S", "1MiB", "-c", "none"))

    def never(*_: object) -> MediumHashes:
        raise AssertionError

    monkeypatch.setattr(disk_images, limit, most)
    check, told = checked(path, never)
    assert (check.verdict, check.problem, told) == ("not-read", "in-archive", [])
    assert checked(path, None)[0].problem == "no-library"


WRITING = """
import mmap, os
class handle:
    def open_file_objects(self, files):
        self.files = files
        data = mmap.mmap(files[0]._descriptor(), 0)
        data[20:30] = b"0" * 10
    def get_media_size(self):
        return self.files[0].get_size()
    def read_buffer(self, size):
        return self.files[0].read(size)
    def get_hash_value(self, name):
        return None
"""


def test_who_takes_over_the_reader_changes_nothing_that_is_packed(
    case: Path, tmp_path: Path
) -> None:
    """What the process is handed was unpacked for it alone."""
    (segment,) = acquire(case)
    library = tmp_path / "library"
    library.mkdir()
    (library / "pyewf.py").write_text(WRITING)
    handed: list[bytes] = []

    def recompute(
        segments: Sequence[IntakeEntry], files: Sequence[int], *_: object
    ) -> MediumHashes:
        found = hash_medium(
            str(library), segments, lambda *_: None, CancelToken(), files=files, idle=60
        )
        handed.append(os.pread(files[0], segment.stat().st_size, 0))
        return found

    found = UnpackingSource([packed(tmp_path, [segment])], RECORD, tmp_path)
    source = CheckedSource(found, recompute)
    list(source.survey(lambda _: None, cancel=CancelToken()))
    entry = next(
        each
        for each in source.entries(lambda _: None, cancel=CancelToken())
        if each.kind is EntryKind.FILE
    )
    descriptor = source.open(entry)
    assert isinstance(descriptor, int)
    with os.fdopen(descriptor, "rb") as file:
        file.seek(0)
        assert hashlib.sha256(file.read()).digest() == hashlib.sha256(segment.read_bytes()).digest()
    assert handed[0][20:30] == b"0" * 10
    assert source.images[0].verdict == "no-hash"
