"""The index: what it refuses, the folders' contents, and what decides under which name a file."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.errors import ManifestMalformed
from casevault_gui.core.names import plan_names
from casevault_gui.core.package.extract import extract_entries
from casevault_gui.core.package.index import ROOT, PackageIndex
from casevault_gui.core.package.index_builder import IndexBuilder
from casevault_gui.core.progress import CancelToken, ignore_progress
from tests.ui.index_samples import index_of, line_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.core.package.conftest import Make

_HEAD_BYTES = 32
PATHS = st.lists(
    st.lists(st.sampled_from(["a", "A", "b", "ä", "a:", "zz"]), min_size=1, max_size=4),
    min_size=1,
    max_size=25,
)


def made_of(paths: list[list[str]]) -> PackageIndex:
    """Return an index of files with these components, and their folders."""
    folders = {tuple(path[:depth]) for path in paths for depth in range(1, len(path))}
    files = {tuple(path) for path in paths} - folders
    lines = [line_of("/".join(parts) + "/") for parts in folders]
    return index_of([*lines, *(line_of("/".join(parts)) for parts in files)])


@given(PATHS)
def test_a_folder_holds_those_whose_parent_it_is(paths: list[list[str]]) -> None:
    """However files and folders alternate, each stands once in its folder, in package order."""
    index = made_of(paths)
    for folder in (None, *range(len(index))):
        there = [number for number in range(len(index)) if index.parent(number) == folder]
        assert list(index.children(folder)) == there


@given(PATHS, st.data())
def test_paths_are_the_same_in_any_order(paths: list[list[str]], data: st.DataObject) -> None:
    """A path does not depend on the one that was asked for before."""
    index = made_of(paths)
    numbers = data.draw(st.permutations(range(len(index))))
    told = {number: index.path(number) for number in numbers}
    assert [told[number] for number in range(len(index))] == [
        made_of(paths).path(number) for number in range(len(index))
    ]
    assert all(index.find(path) == number for number, path in told.items())
    first, stop = sorted((data.draw(st.sampled_from(numbers)), data.draw(st.sampled_from(numbers))))
    assert index.paths(first, stop) == [told[number] for number in range(first, stop)]


@given(PATHS, st.data())
def test_names_of_some_are_those_of_all(paths: list[list[str]], data: st.DataObject) -> None:
    """Neighbours on the way decide the names that some files get, and nobody else."""
    index = made_of(paths)
    wanted = data.draw(st.sets(st.sampled_from(range(len(index))), max_size=3))

    def planned(numbers: list[int]) -> dict[int, tuple[str, ...]]:
        names = plan_names((index.path(n), index.folder(n)) for n in numbers)
        return {n: safe for n, (_, safe) in zip(numbers, names, strict=True)}

    every, some = planned(list(range(len(index)))), planned(list(index.around(wanted)))
    assert {n: some[n] for n in wanted} == {n: every[n] for n in wanted}


def test_few_files_are_found_without_their_neighbours_folders() -> None:
    """Of ten thousand folders only those on the way are looked at."""
    folders = [line_of(f"{number:04}/") for number in range(200)]
    files = [line_of(f"{number:04}/{name}") for number in range(200) for name in ("a", "b")]
    index = index_of([*folders, *files])
    last = len(index) - 1
    assert len(index.around([last])) == 200 + 2
    assert len(index.around(range(len(index)))) == len(index)


def test_one_of_two_that_collide_comes_out_as_with_all(make: Make, tmp_path: Path) -> None:
    """The second of two names that Windows takes for one keeps its number when it comes alone."""
    made = make({"one/a.txt": b"1", "one/A.txt": b"2", "two/a.txt": b"3"})
    opened = made.open()
    number = opened.index.find("data/evidence/one/a.txt")
    done = extract_entries(
        opened, [number], tmp_path / "out", report=ignore_progress, cancel=CancelToken()
    )
    assert done.renamed == [("evidence/one/a.txt", "evidence/one/a~2.txt")]
    assert [path.name for path in (tmp_path / "out").rglob("*.txt")] == ["a~2.txt"]


@pytest.mark.parametrize("parent", [1, 2, 3, ROOT - 1])
def test_an_entry_in_itself_a_later_one_or_a_file_is_refused(parent: int) -> None:
    """No look-up goes round in circles or out of bounds, whatever the index says."""
    builder = IndexBuilder()
    for number, path in enumerate(("a/", "a/x", "b/", "b/y")):
        builder.add(line_of(path), number)
    data = bytearray(b"".join(builder.pack()))
    assert len(PackageIndex(data, 4)) == 4
    struct.pack_into("<I", data, _HEAD_BYTES + 4, parent)
    with pytest.raises(ManifestMalformed):
        PackageIndex(data, 4)


def test_names_that_end_before_they_begin_are_refused() -> None:
    """Every name has a place of its own in the text."""
    builder = IndexBuilder()
    for number, path in enumerate(("a", "b", "c", "d")):
        builder.add(line_of(path), number)
    data = bytearray(b"".join(builder.pack()))
    struct.pack_into("<I", data, _HEAD_BYTES + 4 * 4 + 4, 1)
    with pytest.raises(ManifestMalformed):
        PackageIndex(data, 4)
