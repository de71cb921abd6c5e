"""What is chosen for disclosure, and the reasons for the rest: folders, bars, steps undone."""

from __future__ import annotations

import pytest

from casevault_gui.core.package.index import PackageIndex
from casevault_gui.core.workflows.disclosure_choice import DisclosureChoice, Part
from tests.ui.index_samples import index_of, line_of

TREE = ("a/", "a/deep/", "a/deep/x", "a/deep/y", "a/z", "b/", "top")
"""In package order, so that these are entries 0 to 6."""
A, DEEP, X, Y, Z, B, TOP = range(7)
SIZE = 10


@pytest.fixture
def index() -> PackageIndex:
    """Give the index of a package of four files in three folders."""
    return index_of([line_of(name, 0 if name.endswith("/") else SIZE) for name in TREE])


def test_a_folder_brings_all_below_it(index: PackageIndex) -> None:
    """Folders show whether all, some or nothing of them is disclosed."""
    choice = DisclosureChoice(index, {})
    assert choice.disclose([DEEP]) == 2
    assert [choice.part(n) for n in (A, DEEP, X, B)] == [
        Part.SOME,
        Part.ALL,
        Part.ALL,
        Part.NONE,
    ]
    assert choice.disclose([A]) == 1
    assert choice.part(A) is Part.ALL
    assert (choice.files, choice.size, choice.total) == (3, 3 * SIZE, 4)
    assert choice.withhold([Y]) == 1
    assert choice.chosen == [X, Z]
    assert choice.part(DEEP) is Part.SOME


def test_a_file_named_twice_counts_once(index: PackageIndex) -> None:
    """A file may be chosen by itself and by its folder in one step."""
    choice = DisclosureChoice(index, {})
    assert choice.disclose([X, DEEP, A]) == 3
    assert choice.files == 3
    assert choice.part(A) is Part.ALL


def test_what_is_barred_stays(index: PackageIndex) -> None:
    """A file never to be disclosed stays out of its folder, which can be whole without it."""
    choice = DisclosureChoice(index, {X: "E-1"})
    assert choice.disclose([A]) == 2
    assert choice.chosen == [Y, Z]
    assert choice.part(A) is Part.ALL
    assert choice.disclose([X]) == 0
    assert not choice.may_choose(X)
    assert not DisclosureChoice(index, {X: "E-1", Y: "E-1"}).may_choose(DEEP)
    assert choice.exhibit(X) == "E-1"


def test_the_inner_reason_counts(index: PackageIndex) -> None:
    """A file has the reason of the nearest folder that has one; the rest is counted."""
    choice = DisclosureChoice(index, {})
    choice.disclose([Z])
    assert choice.without_reason() == 3
    choice.give_reason([A], " outer ")
    choice.give_reason([DEEP], "inner")
    assert [choice.reason_of(n) for n in (X, Z, TOP)] == ["inner", "outer", ""]
    assert choice.without_reason() == 1
    choice.give_reason([DEEP], "")
    assert choice.reason_of(X) == "outer"


def test_every_step_can_be_undone(index: PackageIndex) -> None:
    """Steps are undone from the last; a step that changed nothing is none."""
    choice = DisclosureChoice(index, {})
    choice.disclose([X])
    choice.disclose([X])
    choice.disclose([A])
    choice.give_reason([TOP], "why")
    choice.withhold([DEEP])
    choice.undo()
    assert choice.chosen == [X, Y, Z]
    assert choice.part(A) is Part.ALL
    choice.undo()
    assert choice.reasons == {}
    choice.undo()
    assert choice.chosen == [X]
    choice.undo()
    assert not choice.undoable
    choice.undo()
    assert (choice.files, choice.size, choice.part(A)) == (0, 0, Part.NONE)
