"""Packages in several files: any of them opens the set, and what is wrong with one is told."""

from __future__ import annotations

import itertools
import os
import resource
import subprocess
from dataclasses import replace
from hashlib import sha256, shake_256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from casevault_gui.core.errors import (
    PackageError,
    SourceUnreadable,
    TargetFileTooLarge,
    TooManyVolumes,
    UnfinishedExists,
    VolumeHeadInvalid,
    VolumeMissing,
)
from casevault_gui.core.package import durable_volumes
from casevault_gui.core.package.durable_volumes import DurableVolumes
from casevault_gui.core.package.reader import PackageReader
from casevault_gui.core.package.verify import Verified, verify_package
from casevault_gui.core.package.volume_head import LENGTH, VolumeHead
from casevault_gui.core.package.volume_set import open_sealed
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.volume_names import volume_path, volumes_at
from tests.file_limit import largest_file

if TYPE_CHECKING:
    from tests.core.package.conftest import Made, Make

FILES = {"a.txt": b"the first", "b.bin": shake_256(b"b").digest(100_000)}
SIZE = 50_000


@pytest.fixture
def split(make: Make) -> Made:
    """Make a package of three volumes."""
    made = make(FILES, padded=False, volume_size=SIZE)
    assert made.written.volumes == 3
    return made


def verified(path: Path, made: Made) -> Verified:
    """Open by `path` and verify everything."""
    with PackageReader(path) as reader:
        opened = reader.unlock_key(made.key)
        return verify_package(opened, report=ignore_progress, cancel=CancelToken())


def outcome(path: Path, made: Made) -> str:
    """Open and verify; return the outcome's name."""
    try:
        verified(path, made)
    except PackageError as error:
        return error.outcome
    return "success"


def joined(base: Path) -> bytes:
    """Return the package that a set makes."""
    return b"".join(path.read_bytes()[LENGTH:] for path in volumes_at(base))


def duplicate(path: Path, to: Path) -> None:
    """Put a copy of a file there, whatever is there."""
    to.write_bytes(path.read_bytes())


def head_of(path: Path) -> VolumeHead:
    """Return a volume's head."""
    return VolumeHead.parse(path.read_bytes())


def put_head(path: Path, head: VolumeHead) -> None:
    """Give a volume another head."""
    path.write_bytes(head.pack() + path.read_bytes()[LENGTH:])


def test_a_set_is_the_package_in_pieces_of_the_size_asked_for(split: Made, tmp_path: Path) -> None:
    """Joined, volumes are a package; its hash is that of the set; each volume has its size."""
    paths = volumes_at(split.path)
    assert not split.path.exists()
    assert [path.stat().st_size for path in paths[:-1]] == [SIZE] * 2
    assert LENGTH < paths[-1].stat().st_size <= SIZE
    whole = tmp_path / "joined.cvx"
    whole.write_bytes(joined(split.path))
    assert whole.stat().st_size == split.written.size
    one, set_ = verified(whole, split), verified(paths[0], split)
    assert one == set_
    assert set_.sha256 == sha256(whole.read_bytes()).hexdigest()


def test_ordinary_tools_join_a_set_as_the_format_says(split: Made, tmp_path: Path) -> None:
    """The line of the specification gives the package, and its hash."""
    for number, path in enumerate(volumes_at(split.path), 1):
        path.rename(tmp_path / f"NAME.cvx.{number:03}")
    line = "tail -q -c +65 NAME.cvx.??? > NAME.cvx"
    subprocess.run(["sh", "-c", line], cwd=tmp_path, check=True)
    assert verified(tmp_path / "NAME.cvx", split).size == split.written.size


def test_any_volume_and_the_name_of_the_set_open_it(split: Made) -> None:
    """Each file of a set leads to the others, and so does the name they begin with."""
    for path in (*volumes_at(split.path), split.path):
        with PackageReader(path) as reader:
            assert reader.file.name == split.path.name
            assert [each.number for each in reader.file.volumes] == [1, 2, 3]
            assert reader.file.readable == ((0, split.written.size),)
        assert outcome(path, split) == "success"


def test_any_order_of_names_opens(split: Made) -> None:
    """Whatever volume bears which of the names, the set opens from each of them."""
    paths = volumes_at(split.path)
    contents = [path.read_bytes() for path in paths]
    for order in itertools.permutations(contents):
        for path, content in zip(paths, order, strict=True):
            path.write_bytes(content)
        assert outcome(paths[order.index(contents[2])], split) == "success"


def test_volumes_with_names_of_others_are_found_in_the_folder(split: Made) -> None:
    """Names given by a browser or a person do not matter, as long as the files lie together."""
    first, second, third = volumes_at(split.path)
    for path, name in ((first, "one"), (second, "case.cvx (1).002"), (third, "last.bin")):
        path.rename(path.with_name(name))
    for name in ("one", "case.cvx (1).002", "last.bin"):
        assert outcome(first.with_name(name), split) == "success"


@pytest.mark.parametrize("number", [1, 2, 3])
def test_a_missing_volume_is_named_by_number(split: Made, number: int) -> None:
    """Without one of its files nothing of a set is read, and it is said which is missing."""
    paths = volumes_at(split.path)
    paths.pop(number - 1).unlink()
    for path in paths:
        with pytest.raises(VolumeMissing) as caught:
            PackageReader(path)
        assert caught.value.facts["numbers"] == str(number)
        assert caught.value.facts["count"] == 3


def test_missing_volumes_are_told_as_ranges(make: Make) -> None:
    """Many missing numbers are told by the first and last of each run."""
    made = make(FILES, padded=False, volume_size=20_000)
    paths = volumes_at(made.path)
    for number in (2, 3, 4, 6):
        paths[number - 1].unlink()
    with pytest.raises(VolumeMissing) as caught:
        PackageReader(paths[0])
    assert caught.value.facts["numbers"] == "2–4, 6"


def test_a_foreign_volume_is_told_only_where_one_is_missing(split: Made, make: Make) -> None:
    """Another package's volume in the place of a missing one is named; elsewhere it is nothing."""
    paths = volumes_at(split.path)
    other = volumes_at(make(FILES, padded=False, volume_size=SIZE).path)
    duplicate(other[1], paths[0].with_name("beside"))
    assert outcome(paths[0], split) == "success"
    duplicate(other[1], paths[1])
    assert outcome(paths[0], split) == "volume-foreign"
    duplicate(other[2], paths[1])
    assert outcome(paths[0], split) == "volume-missing"


def test_a_doubled_volume_is_told(split: Made) -> None:
    """Two files with one number among the names of a set are refused: which holds is unknown."""
    first, second, third = volumes_at(split.path)
    duplicate(second, third)
    assert outcome(first, split) == "volume-doubled"


def test_a_copy_under_another_name_does_no_harm(split: Made) -> None:
    """A copy beside a whole set is passed over, and itself opens the set."""
    paths = volumes_at(split.path)
    copy = paths[1].with_name("copy of 2")
    duplicate(paths[1], copy)
    assert outcome(paths[0], split) == "success"
    copy.unlink()
    copy = paths[1].with_name("copy of 2.cvx.002")
    duplicate(paths[1], copy)
    paths[1].unlink()
    assert outcome(paths[2], split) == "success"


@pytest.mark.parametrize("change", [-1, 1, -40_000])
def test_a_volume_of_another_length_is_told(split: Made, change: int) -> None:
    """A volume that was cut, or grew, is told before anything of the package is read."""
    path = volumes_at(split.path)[1]
    os.truncate(path, path.stat().st_size + change)
    assert outcome(path, split) == "volume-length"


def test_an_unreadable_head_is_told(split: Made) -> None:
    """A volume with a damaged head is named as damaged, not as missing."""
    first, second, _ = volumes_at(split.path)
    data = bytearray(second.read_bytes())
    data[30] ^= 1
    second.write_bytes(data)
    assert outcome(second, split) == "volume-head"
    with pytest.raises(VolumeHeadInvalid) as caught:
        PackageReader(first)
    assert str(caught.value.facts["path"]).endswith(".002")


def test_volumes_that_disagree_are_told(split: Made) -> None:
    """Heads that hold, and do not fit the others, are refused."""
    first, second, _ = volumes_at(split.path)
    data, head = second.read_bytes(), head_of(second)
    for other in (
        replace(head, count=4),
        replace(head, total=head.total + 1),
        replace(head, offset=head.offset + 1),
        replace(head, length=head.length - 1),
    ):
        put_head(second, other)
        assert outcome(first, split) == "volume-head", other
        second.write_bytes(data)


def test_a_volume_that_may_not_be_read_is_told_as_such(split: Made) -> None:
    """A folder in the place of a volume is what is told, not that the volume is missing."""
    first, second, _ = volumes_at(split.path)
    second.unlink()
    second.mkdir()
    with pytest.raises(SourceUnreadable):
        PackageReader(first)


def test_a_package_in_one_file_stays_one_file(make: Make) -> None:
    """Unless a size is asked for, there are no volumes, whatever the name looks like."""
    made = make(FILES)
    assert made.written.volumes == 0
    named = made.path.rename(made.path.with_name("case.cvx.001"))
    with PackageReader(named) as reader:
        assert reader.file.volumes == ()
    assert outcome(named, made) == "success"


def test_one_volume_alone_is_a_set(make: Make) -> None:
    """A package smaller than a volume may be one has a single volume."""
    made = make(FILES, volume_size=1 << 30)
    assert made.written.volumes == 1
    assert outcome(volumes_at(made.path)[0], made) == "success"


def test_many_volumes_are_read_with_few_files_open(make: Make) -> None:
    """A set of many files opens and verifies, whatever is allowed to be open at once."""
    made = make(FILES, padded=False, volume_size=900)
    assert made.written.volumes > 120
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(
        resource.RLIMIT_NOFILE, (len([*Path("/proc/self/fd").iterdir()]) + 100, hard)
    )
    try:
        assert outcome(volumes_at(made.path)[7], made) == "success"
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_more_volumes_than_allowed_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After the last number the writer says so; fewer than 999 are allowed here, to save time."""
    monkeypatch.setattr(durable_volumes, "MOST_VOLUMES", 9)
    file = DurableVolumes(tmp_path / "case.cvx", bytes(16), LENGTH + 1)
    file.write(bytes(9))
    with pytest.raises(TooManyVolumes):
        file.write(b"\0")
    file.close()


@pytest.mark.parametrize("name", ["case.cvx", "case.cvx.001", "case.cvx.002"])
def test_no_existing_file_is_replaced(tmp_path: Path, name: str) -> None:
    """A file in the place of a volume, or of the set, is left alone, and said to be there."""
    (tmp_path / name).write_bytes(b"theirs")
    with pytest.raises(UnfinishedExists):
        DurableVolumes(tmp_path / "case.cvx", bytes(16), LENGTH + 1).write(b"ab")
    assert (tmp_path / name).read_bytes() == b"theirs"


def test_volumes_say_from_the_start_whose_they_are_and_are_refused(tmp_path: Path) -> None:
    """A volume that is being written names its package and number, and opens nothing."""
    base = tmp_path / "case.cvx"
    file = DurableVolumes(base, b"0123456789abcdef", 1_000)
    file.write(bytes(2_000))
    file.close()
    for number in (1, 2, 3):
        path = volume_path(base, number)
        head = VolumeHead.parse(path.read_bytes(), unfinished=True)
        assert (head.package, head.number) == (b"0123456789abcdef", number)
        with pytest.raises(VolumeHeadInvalid) as caught:
            open_sealed(path)
        assert caught.value.facts["problem"] == "unfinished"


def test_where_files_may_not_be_larger_volumes_fit(make: Make) -> None:
    """A limit on the size of files stops a package in one file, and none in volumes."""
    files = {f"{number}": bytes(SIZE // 2) for number in range(4)}
    with largest_file(SIZE):
        with pytest.raises(TargetFileTooLarge):
            make(files)
        made = make(files, volume_size=SIZE)
    assert outcome(volumes_at(made.path)[0], made) == "success"
