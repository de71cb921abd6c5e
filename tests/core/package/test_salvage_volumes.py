"""Salvage of packages in several files: what lies in the parts that are left comes out."""

from __future__ import annotations

import os
from hashlib import shake_256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from casevault_gui.core.package.extract import extract_entries
from casevault_gui.core.package.salvage import DamagedReader
from casevault_gui.core.package.volume_head import LENGTH, VolumeHead
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.volume_names import volumes_at

if TYPE_CHECKING:
    from tests.core.package.conftest import Made, Make

FILES = {f"{number:02}.bin": shake_256(bytes([number])).digest(20_000) for number in range(20)}
SIZE = 100_000


@pytest.fixture
def split(make: Make) -> Made:
    """Make a package of five volumes, of which each holds some files."""
    made = make(FILES, padded=False, volume_size=SIZE)
    assert made.written.volumes == 5
    return made


def salvaged(path: Path, made: Made, folder: Path) -> set[str]:
    """Salvage into a folder; assert that what comes out is right, and return its names."""
    with DamagedReader(path) as reader:
        opened = reader.unlock_key(made.key)
        opened.survey(report=ignore_progress, cancel=CancelToken())
        extract_entries(
            opened, opened.holding(), folder, report=ignore_progress, cancel=CancelToken(),
            total_bytes=0, identifier="0" * 32,
        )  # fmt: skip
    found = {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert found.items() <= FILES.items()
    return set(found)


def test_a_whole_set_loses_nothing(split: Made, tmp_path: Path) -> None:
    """Nothing is lost of a set that is whole, whatever file of it is named."""
    for number, path in enumerate(volumes_at(split.path)):
        assert salvaged(path, split, tmp_path / f"out{number}") == FILES.keys()


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
def test_without_a_volume_the_others_give_what_they_have(
    split: Made, tmp_path: Path, number: int
) -> None:
    """All files come out that have no byte in the missing volume, and these are known by name."""
    paths = volumes_at(split.path)
    paths.pop(number - 1).unlink()
    for at in (0, 3):
        found = salvaged(paths[at], split, tmp_path / f"out{at}")
        # Five files lie in a volume, and one more at either of its edges.
        assert len(FILES) - 7 <= len(found) < len(FILES) or (number == 5 and len(found) >= 13)


def test_what_is_lost_is_told_with_the_place_of_a_missing_volume(split: Made) -> None:
    """A missing volume's length is known from the others, so that what is lost is counted."""
    paths = volumes_at(split.path)
    paths.pop(2).unlink()
    with DamagedReader(paths[0]) as reader:
        assert [each.number for each in reader.file.volumes if each.path is None] == [3]
        part = SIZE - LENGTH
        assert reader.file.readable == ((0, 2 * part), (3 * part, split.written.size))
        opened = reader.unlock_key(split.key)
        opened.survey(report=ignore_progress, cancel=CancelToken())
        assert opened.mended.whole_length
        assert opened.mended.lost in {7, 8}


def test_a_volume_whose_head_is_lost_is_used_by_its_name(split: Made, tmp_path: Path) -> None:
    """Heads of zeros lose nothing while the names tell the order, even that of the file named."""
    paths = volumes_at(split.path)
    for number in (0, 2, 4):
        with paths[number].open("r+b") as file:
            file.write(bytes(LENGTH))
    for at in (0, 1):
        assert salvaged(paths[at], split, tmp_path / f"out{at}") == FILES.keys()


def test_a_volume_that_ends_early_loses_its_end(split: Made, tmp_path: Path) -> None:
    """A volume that ends early loses its end and no more."""
    paths = volumes_at(split.path)
    os.truncate(paths[1], SIZE - 30_000)
    assert len(salvaged(paths[0], split, tmp_path / "end")) in {17, 18}


def test_bytes_cut_out_of_a_volume_do_not_take_what_lies_behind(
    split: Made, tmp_path: Path
) -> None:
    """What stands behind a gap inside a volume is found where it stands now."""
    path = volumes_at(split.path)[2]
    data = path.read_bytes()
    path.write_bytes(data[:5_000] + data[5_100:])
    # Lost: files at the gap, and those in the block that goes on in the next volume.
    assert len(salvaged(path, split, tmp_path / "out")) >= 16


def test_what_a_hostile_head_claims_costs_no_time(split: Made, tmp_path: Path) -> None:
    """Petabytes that are missing are passed over, and what is there comes out."""
    path = volumes_at(split.path)[0]
    for other in volumes_at(split.path)[1:]:
        other.unlink()
    head = VolumeHead.parse(path.read_bytes())
    far = VolumeHead(head.package, 1, 999, 0, head.length, 2**53 - 1)
    path.write_bytes(far.pack() + path.read_bytes()[LENGTH:])
    assert len(salvaged(path, split, tmp_path / "out")) in {3, 4}


def test_only_the_files_of_one_package_are_taken(split: Made, make: Make, tmp_path: Path) -> None:
    """A volume of another package gives nothing, however it is called."""
    paths = volumes_at(split.path)
    other = make({"x": bytes(300_000)}, padded=False, volume_size=SIZE)
    paths[1].write_bytes(volumes_at(other.path)[1].read_bytes())
    found = salvaged(paths[0], split, tmp_path / "out")
    assert found < FILES.keys()


def test_a_volume_of_which_nothing_is_left_is_like_a_missing_one(
    split: Made, tmp_path: Path
) -> None:
    """A file with a head and nothing behind it loses its part and no more."""
    paths = volumes_at(split.path)
    os.truncate(paths[1], LENGTH)
    assert 13 <= len(salvaged(paths[1], split, tmp_path / "out")) < len(FILES)
