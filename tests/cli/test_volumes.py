"""`casevault seal --volume-size`, and the other commands with a package in several files."""

from __future__ import annotations

from argparse import ArgumentTypeError
from hashlib import sha256
from pathlib import Path

import pytest

from casevault_gui.cli.parsing import volume_size
from casevault_gui.core.volume_names import volumes_at
from tests.cli.refusals import Ask, Refuse, sealing
from tests.cli.running import say
from tests.file_limit import largest_file

SIZE = 1_000_000


@pytest.fixture
def evidence(tmp_path: Path) -> Path:
    """Make evidence that takes three volumes."""
    folder = tmp_path / "evidence"
    folder.mkdir()
    (folder / "a.bin").write_bytes(bytes(1_200_000))
    (folder / "b.bin").write_bytes(bytes(1_200_000))
    (folder / "c.txt").write_bytes(b"small")
    return folder


def test_a_set_is_sealed_shown_verified_and_extracted(
    evidence: Path, tmp_path: Path, ask: Ask
) -> None:
    """Every command takes any file of the set, and tells the hash of the joined package."""
    target, key, out = tmp_path / "case.cvx", tmp_path / "case.key", tmp_path / "out"
    sealed = ask(*sealing(evidence, target, key, "--volume-size", "1MB"))
    paths = volumes_at(target)
    assert sealed["volumes"] == len(paths) == 3
    assert "split-into-volumes" in sealed["findings"]
    assert all(path.stat().st_size <= SIZE for path in paths)
    assert sealed["sha256"] == sha256(b"".join(p.read_bytes()[64:] for p in paths)).hexdigest()
    told = ask("info", paths[1])
    assert [(each["number"], each["file"]) for each in told["volumes"]] == [
        (number, str(path)) for number, path in enumerate(paths, 1)
    ]
    assert ask("info", target)["package"] == sealed["package"]
    assert ask("verify", paths[2], "--key-file", key)["sha256"] == sealed["sha256"]
    assert len(ask("list", paths[0], "--key-file", key)["entries"]) == 4
    ask("extract", paths[1], "-d", out, "--key-file", key)
    assert (out / "evidence" / "c.txt").read_bytes() == b"small"


def test_a_missing_volume_is_named_and_the_rest_is_salvaged(
    evidence: Path, tmp_path: Path, ask: Ask, refuse: Refuse
) -> None:
    """Without one file nothing opens, it is said which is missing, and salvage takes the rest."""
    target, key = tmp_path / "case.cvx", tmp_path / "case.key"
    ask(*sealing(evidence, target, key, "--volume-size", "1MB"))
    first, second, _ = volumes_at(target)
    first.unlink()
    refuse("CV-P24", "verify", second, "--key-file", key)
    refuse("CV-P24", "info", second)
    told = ask("salvage", second, "-d", tmp_path / "saved", "--key-file", key, code=3)
    assert told["missing_volumes"] == [1]
    assert (told["files"], [file["path"] for file in told["lost"]]) == (2, ["evidence/a.bin"])


def test_where_files_are_limited_it_is_split_unless_forbidden(
    evidence: Path, tmp_path: Path, ask: Ask, refuse: Refuse
) -> None:
    """On a drive that cannot hold the package as one file it becomes volumes by itself."""
    target, key = tmp_path / "case.cvx", tmp_path / "case.key"
    with largest_file(1 << 20):
        refuse("CV-T06", *sealing(evidence, target, key, "--volume-size", "never"))
        assert ask(*sealing(evidence, target, key))["volumes"] == 3
    ask("verify", target, "--key-file", key)


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("4GB", 4_000_000_000),
        ("700 MiB", 700 << 20),
        ("1000000", 1_000_000),
        ("FAT", 4095 << 20),
        ("never", 0),
        ("auto", None),
    ],
)
def test_sizes_are_read_as_people_write_them(text: str, size: int | None) -> None:
    """Decimal and binary units, names of media, and the words for none and as needed."""
    assert volume_size(text) == size


@pytest.mark.parametrize("text", ["", "4", "999999", "-4GB", "4.5GB", "4XB", "GB", "floppy", "٤GB"])
def test_other_sizes_are_wrong_use(text: str) -> None:
    """What is no size, or too small a one, is refused."""
    with pytest.raises(ArgumentTypeError):
        volume_size(text)


def test_people_read_how_many_files_there_are(evidence: Path, tmp_path: Path) -> None:
    """The answer in words names the first and the last file, and that all are needed."""
    target, key = tmp_path / "case.cvx", tmp_path / "case.key"
    home = ("--home", tmp_path / "home")
    said = say(*home, *sealing(evidence, target, key, "--volume-size", "1MB")).stdout
    assert "3: case.cvx.001 to case.cvx.003" in said
    assert "3 of 3" in say("info", target).stdout


def test_a_set_is_joined_and_split_without_its_key(
    evidence: Path, tmp_path: Path, ask: Ask
) -> None:
    """`copy` makes one file of several and several of one, all with the package's hash."""
    target, key = tmp_path / "case.cvx", tmp_path / "case.key"
    sealed = ask(*sealing(evidence, target, key, "--volume-size", "1MB"))
    joined, again = tmp_path / "joined.cvx", tmp_path / "again.cvx"
    assert ask("copy", volumes_at(target)[1], "-o", joined)["volumes"] == 0
    assert sha256(joined.read_bytes()).hexdigest() == sealed["sha256"]
    told = ask("copy", joined, "-o", again, "--volume-size", "2MB", "--why", "for the archive")
    assert (told["volumes"], told["sha256"]) == (2, sealed["sha256"])
    ask("verify", volumes_at(again)[0], "--key-file", key)
    home = ("--home", tmp_path / "home2")
    said = say(*home, "copy", again, "-o", tmp_path / "third.cvx").stdout
    assert said.startswith("Copied and compared: ")
