"""Sets of entries do what sets of numbers do, whatever tree they are of."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from casevault_gui.core.package.entry_set import EntrySet
from casevault_gui.core.package.index import PackageIndex
from tests.ui.index_samples import index_of, line_of

Nested = dict[str, "Nested | int"]

NAMES = st.sampled_from("abcdef")
TREES = st.dictionaries(
    NAMES,
    st.recursive(
        st.integers(0, 2**40),
        lambda below: st.dictionaries(NAMES, below, max_size=4),
        max_leaves=20,
    ),
    min_size=1,
)


def indexed(tree: Nested) -> PackageIndex:
    """Return the index of a tree of folders and sizes."""
    lines = []

    def add(folder: Nested, before: str) -> None:
        for name, below in sorted(folder.items()):
            if isinstance(below, int):
                lines.append(line_of(before + name, below))
            else:
                lines.append(line_of(f"{before}{name}/", 0))
                add(below, f"{before}{name}/")

    add(tree, "")
    return index_of(lines)


def below(index: PackageIndex, number: int) -> set[int]:
    """Return an entry and all that its parents lead back to it, one by one."""
    found = {number}
    for other in range(number + 1, len(index)):
        if index.parent(other) in found:
            found.add(other)
    return found


@given(TREES, st.data())
@settings(deadline=None)
def test_a_folder_and_all_below_it_are_neighbours(tree: Nested, data: st.DataObject) -> None:
    """`subtree` finds where a folder ends without looking at each entry in it."""
    index = indexed(tree)
    number = data.draw(st.integers(0, len(index) - 1))
    assert set(index.subtree(number)) == below(index, number)


@given(TREES, st.data())
@settings(deadline=None)
def test_they_are_joined_as_sets_are(tree: Nested, data: st.DataObject) -> None:
    """Both, either, one without the other; how many, in what order, what is in, and kept."""
    index = indexed(tree)
    numbers = st.sets(st.integers(0, len(index) - 1))
    one, other = data.draw(numbers), data.draw(numbers)
    first, second = EntrySet.named(index, one), EntrySet.named(index, other)
    for made, wanted in (
        (first, one),
        (first & second, one & other),
        (first | second, one | other),
        (first - second, one - other),
        (EntrySet.restore(index, first.keep()), one),
        (EntrySet.below(index, one), set().union(*(below(index, n) for n in one))),
        (EntrySet.files(index), {n for n in range(len(index)) if not index.folder(n)}),
    ):
        assert list(made) == sorted(wanted)
        assert len(made) == len(wanted)
        assert bool(made) == bool(wanted)
        assert {n for n in range(len(index)) if n in made} == wanted


@given(TREES, st.data())
@settings(deadline=None)
def test_sizes_and_folders_are_counted(tree: Nested, data: st.DataObject) -> None:
    """The size is that of all that are in; each is counted in its own folder, none at the top."""
    index = indexed(tree)
    numbers = data.draw(st.sets(st.integers(0, len(index) - 1)))
    some = EntrySet.named(index, numbers)
    assert some.size == sum(index.size(number) for number in numbers)
    counted: dict[int, int] = {}
    for folder, count in some.by_folder():
        counted[folder] = counted.get(folder, 0) + count
    parents = [parent for n in numbers if (parent := index.parent(n)) is not None]
    assert counted == {folder: parents.count(folder) for folder in parents}
