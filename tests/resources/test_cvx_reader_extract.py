"""The stand-alone reader extracts: into a new folder, through no link, over nothing."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.resources.medium import CASE, Medium, files_below
from tests.vectors.forge import Entry
from tests.vectors.vector import ONE, TWO, at, flip, replace


def test_extract_brings_out_what_went_in(medium: Medium) -> None:
    """Every file and folder is extracted, with times, readable by the owner alone."""
    code, told, target = medium.extract()
    assert code == 0
    assert files_below(target) == {
        entry.path: entry.content for entry in CASE if entry.content is not None
    }
    assert (target / "data/a/b").is_dir()
    assert told["data/a/one.txt"]["name"] == "one.txt"
    status = (target / "data/a/one.txt").stat()
    assert status.st_mtime_ns == 1_600_000_000_123_456_000
    assert status.st_mode & 0o777 == 0o600


def test_extract_takes_paths(medium: Medium) -> None:
    """Only the paths asked for come out, folders with what is in them; a missing one is told."""
    code, told, target = medium.extract("data/a/", "data/nothing")
    assert code == 1
    assert set(files_below(target)) == {"data/a/one.txt"}
    assert told["data/nothing"] == {"path": "data/nothing", "problem": "no such entry"}


def test_extract_takes_a_file_out_of_its_folder(medium: Medium) -> None:
    """The folders on the way are made, their other content is not."""
    code, _, target = medium.extract("data/a/one.txt")
    assert code == 0
    assert sorted(str(p.relative_to(target)) for p in target.rglob("*")) == [
        "data", "data/a", "data/a/one.txt"]  # fmt: skip


def test_extract_never_writes_into_what_is_there(medium: Medium) -> None:
    """An existing folder, even an empty one, or a link to one is refused untouched."""
    elsewhere = medium.folder / "elsewhere"
    elsewhere.mkdir()
    (medium.folder / "out").symlink_to(elsewhere)
    assert medium.extract()[0] == 1
    assert not any(elsewhere.iterdir())


def test_names_are_made_safe_for_every_system(tmp_path: Path) -> None:
    """Names that a system would misread are percent-encoded."""
    names = {
        "con.txt": "%63on.txt",
        "a:b": "a%3Ab",
        "end.": "end%2E",
        " front": "%20front",
        "photo\u202egpj.exe": "photo%E2%80%AEgpj.exe",
        "..\\up": "..%5Cup",
        "...": "..%2E",
        "~": "~",
        "x" * 255: "x" * 255,
    }
    medium = Medium(tmp_path, [Entry(f"data/{name}", name.encode()) for name in names])
    code, told, target = medium.extract()
    assert code == 0
    assert {name: told[f"data/{name}"]["name"] for name in names} == names
    assert files_below(target) == {f"data/{safe}": name.encode() for name, safe in names.items()}


def test_a_safe_name_that_is_taken_is_told(tmp_path: Path) -> None:
    """Of two names that become one, the first is extracted and the second told, and comes alone."""
    medium = Medium(tmp_path, [Entry("data/a%3Ab", ONE), Entry("data/a:b", TWO)])
    code, told, target = medium.extract()
    assert code == 1
    assert "File exists" in told["data/a:b"]["problem"]
    assert files_below(target) == {"data/a%3Ab": ONE}
    assert medium.run("extract", "-d", str(tmp_path / "second"), "data/a:b")[0] == 0
    assert files_below(tmp_path / "second") == {"data/a%3Ab": TWO}


def test_a_folder_that_becomes_a_link_is_not_followed(medium: Medium, standalone: Any) -> None:
    """Whoever replaces a folder by a link while the reader extracts gets no file written there."""
    elsewhere, target = medium.folder / "elsewhere", medium.folder / "out"
    elsewhere.mkdir()
    with medium.package.open("rb") as file:
        package = standalone.Package(file, medium.forge.key)
        told = {}
        for facts in standalone.extract(package, str(target), []):
            told[facts["path"]] = facts
            if facts["path"] == "data/a":
                (target / "data/a").rmdir()
                (target / "data/a").symlink_to(elsewhere)
    assert "problem" in told["data/a/one.txt"]
    assert "problem" not in told["data/two.bin"]
    assert not any(elsewhere.iterdir())


def test_content_that_differs_is_not_left_behind(tmp_path: Path) -> None:
    """A file whose SHA-256 does not hold is told and not there; the others are."""
    medium = Medium(tmp_path, tar=replace(ONE, ONE.upper()))
    code, told, target = medium.extract()
    assert code == 1
    assert "SHA-256" in told["data/a/one.txt"]["problem"]
    assert set(files_below(target)) == {"data/two.bin", "data/Beweisstück 証拠.txt"}


def test_a_damaged_chunk_costs_only_the_files_in_it(tmp_path: Path) -> None:
    """Extraction goes on behind a damaged chunk."""
    entries = [Entry("data/1", bytes(20_000)), Entry("data/2", bytes(40_000)), Entry("data/3", ONE)]
    medium = Medium(tmp_path, entries, sealed=at(2, flip(9)))
    code, told, target = medium.extract()
    assert code == 1
    assert told["data/2"]["problem"] == "stream: chunk 2"
    assert files_below(target) == {"data/1": bytes(20_000), "data/3": ONE}


@pytest.fixture
def few_handles() -> Iterator[None]:
    """Let this process and those it starts hold 128 files open."""
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (128, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, before)


@pytest.mark.usefixtures("few_handles")
def test_folders_nest_deeper_than_a_process_has_handles(tmp_path: Path) -> None:
    """A file 300 folders deep is extracted by a process that may hold 128 open."""
    deep = [Entry("data" + "/d" * (i + 1)) for i in range(300)]
    medium = Medium(tmp_path, [*deep, Entry(deep[-1].path + "/x", ONE)])
    code, _, target = medium.extract()
    assert code == 0
    assert files_below(target) == {deep[-1].path + "/x": ONE}
