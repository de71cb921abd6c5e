"""Large files are looked into: zeros alone, no pattern at all, or nothing to tell."""

from __future__ import annotations

import hashlib
import os
import zipfile
from pathlib import Path

import pytest

from casevault_gui.core.cases import samples
from casevault_gui.core.cases.folder import FolderSource
from casevault_gui.core.cases.preflight import Preflight, preflight
from casevault_gui.core.cases.samples import LEAST, Look, look_into
from casevault_gui.core.model import FindingLevel, IntakeEntry
from casevault_gui.core.progress import CancelToken

NOISE = hashlib.shake_256(b"noise").digest(LEAST)
LAST_YEAR = (1_735_689_600 * 10**9,) * 2


def entry_of(path: Path) -> IntakeEntry:
    """Return what intake finds of one file."""
    (entry,) = FolderSource([path]).entries(lambda _: None, cancel=CancelToken())
    return entry


def seen(path: Path, content: bytes) -> Look:
    """Return what looking into a file of this content says."""
    path.write_bytes(content)
    return look_into(entry_of(path))


def flown(folder: Path) -> Preflight:
    """Return the check before sealing."""
    return preflight(FolderSource([folder]), folder.parent / "a.cvx", cancel=CancelToken())


def test_zeros_and_noise_are_told_from_content(tmp_path: Path) -> None:
    """A file of zeros, one of random bytes, one of text and one that begins as an archive does."""
    path = tmp_path / "file"
    assert seen(path, bytes(LEAST)) is Look.ZEROS
    assert seen(path, NOISE) is Look.NO_PATTERN
    assert seen(path, b"The quick brown fox. " * (LEAST // 20)) is Look.NOTHING
    assert seen(path, b"PK\3\4" + NOISE) is Look.NOTHING
    assert seen(path, b"\0\0\0\x20ftypisom" + NOISE) is Look.NOTHING
    assert seen(path, bytes(LEAST // 2) + NOISE) is Look.NOTHING
    assert seen(path, b"EVF\t\r\n\xff\0\1\1\0\0\0" + NOISE) is Look.IMAGE
    assert seen(path, b"EVF\t\r\n\xff\0\1\2\0\0\0" + NOISE) is Look.NOTHING


@pytest.mark.parametrize("place", [0, LEAST // 3, LEAST - 1])
def test_one_byte_in_a_place_that_is_read_is_seen(tmp_path: Path, place: int) -> None:
    """First and last bytes are among the places, so a file with a header is not called empty."""
    content = bytearray(LEAST)
    content[place] = 1
    assert seen(tmp_path / "file", bytes(content)) is Look.NOTHING


def test_a_real_archive_is_explained_by_its_beginning(tmp_path: Path) -> None:
    """What a compressor wrote has no pattern either, and is not called encrypted."""
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("noise", NOISE)
    assert look_into(entry_of(path)) is Look.NOTHING


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("files.L01", b"LVF\t\r\n\xff\0"),
        ("files.Lx01", b"LEF2\r\n\x81\0"),
        ("disk.aff", b"AFF10\r\n\0"),
        ("disk.AFF4", b"PK\3\4"),
    ],
)
def test_images_that_are_not_read_are_told_as_such(tmp_path: Path, name: str, head: bytes) -> None:
    """Logical images, AFF and AFF4 are known by how they begin; no other ZIP is taken for one."""
    assert seen(tmp_path / name, head + NOISE[len(head) :]) is Look.IMAGE_NOT_READ
    other = seen(tmp_path / "other", head + NOISE[len(head) :])
    assert other is (Look.NOTHING if head[:2] == b"PK" else Look.IMAGE_NOT_READ)


def test_what_cannot_be_read_has_nothing_to_tell(tmp_path: Path) -> None:
    """A file that went, or was replaced, is left to the reading that seals it."""
    path = tmp_path / "file"
    path.write_bytes(bytes(LEAST))
    entry = entry_of(path)
    (tmp_path / "other").write_bytes(bytes(LEAST))
    path.unlink()
    assert look_into(entry) is Look.NOTHING
    (tmp_path / "other").rename(path)
    assert look_into(entry) is Look.NOTHING


def test_the_check_tells_of_them(tmp_path: Path) -> None:
    """Both are information with sizes and examples; small files are not looked into."""
    folder = tmp_path / "case"
    folder.mkdir()
    for name, content in (
        ("zeros.dd", bytes(LEAST)),
        ("noise.bin", NOISE),
        ("disk.E01", b"EVF\t\r\n\xff\0\1\1\0\0\0" + NOISE[13:]),
        ("files.L01", b"LVF\t\r\n\xff\0" + NOISE[8:]),
        ("small zeros", bytes(LEAST - 1)),
        ("small noise", NOISE[:-1]),
    ):
        (folder / name).write_bytes(content)
        os.utime(folder / name, ns=LAST_YEAR)
    told = {found.code: found for found in flown(folder).findings}
    for code, name in (
        ("zero-filled", "zeros.dd"),
        ("no-pattern", "noise.bin"),
        ("disk-images", "disk.E01"),
        ("images-not-read", "files.L01"),
    ):
        assert told[code].level is FindingLevel.INFO
        assert told[code].facts == {"count": 1, "bytes": LEAST}
        assert told[code].examples == ("data/case/" + name,)
    assert (folder / "zeros.dd").stat().st_atime_ns == LAST_YEAR[0]


def test_no_more_files_are_looked_into_than_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A case of very many large files does not make the check slow."""
    monkeypatch.setattr("casevault_gui.core.cases.preflight.MOST_FILES", 2)
    folder = tmp_path / "case"
    folder.mkdir()
    for number in range(3):
        (folder / str(number)).write_bytes(bytes(LEAST))
    (told,) = [found for found in flown(folder).findings if found.code == "zero-filled"]
    assert told.facts["count"] == 2


def test_many_values_alone_are_no_noise(tmp_path: Path) -> None:
    """Bytes that take every value, some far more often than others, have a pattern."""
    ramp = bytes(range(256)) * 8
    assert seen(tmp_path / "file", (ramp + bytes(2048)) * (LEAST // 4096)) is Look.NOTHING


def test_entropy() -> None:
    """One value has none, two in equal parts have one bit, all have eight."""
    assert samples.entropy(b"") == 0
    assert samples.entropy(b"aaaa") == 0
    assert samples.entropy(b"abab") == 1
    assert samples.entropy(bytes(range(256))) == 8
