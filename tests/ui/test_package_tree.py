"""The tree of a package: lazy, faithful to the index, and quick with a million entries."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTreeView
from pytestqt.qtbot import QtBot

from casevault_gui.core.errors import Cancelled
from casevault_gui.core.package.index import PackageIndex
from casevault_gui.core.package.search import find_entries
from casevault_gui.core.progress import CancelToken
from casevault_gui.ui.models.found_entries import FoundEntries
from casevault_gui.ui.models.package_rows import Column, Verdict, VerdictBook, time_words
from casevault_gui.ui.models.package_tree import PORTION, PackageTree
from tests.ui.index_samples import index_of, line_of, many

MILLION = 1_000_000

pytestmark = pytest.mark.usefixtures("qapp")


def small() -> PackageIndex:
    """Return an index of two folders, three files and an odd name."""
    return index_of(
        [
            line_of("a/"),
            line_of("a/Photo.JPG", 1_200_000),
            line_of("a/b/"),
            line_of("a/b/deep.txt", 12, ("changed",)),
            line_of("gpj.\u202eexe", 5),
        ]
    )


def tree_of(index: PackageIndex) -> tuple[PackageTree, VerdictBook]:
    """Return a tree with nothing known, and its book of verdicts."""
    verdicts = VerdictBook(len(index))
    return PackageTree(index, verdicts), verdicts


def words(tree: PackageTree, path: str, column: Column) -> str:
    """Return what the cell of a path shows."""
    number = tree._index.find("data/" + path)
    index = tree.index_of(number)
    return str(tree.data(index.siblingAtColumn(column)))


@pytest.mark.parametrize("index", [small(), index_of([]), many(10)], ids=["small", "none", "flat"])
def test_tree_keeps_qts_rules(index: PackageIndex) -> None:
    """Qt's own tester finds nothing wrong with trees of any shape."""
    tree, verdicts = tree_of(index)
    tester = QAbstractItemModelTester(
        tree, QAbstractItemModelTester.FailureReportingMode.Warning, tree
    )
    verdicts.set_all(Verdict.VERIFIED)
    tree.verdicts_changed()
    assert tester.model() is tree


def test_list_of_found_entries_keeps_qts_rules() -> None:
    """Qt's own tester finds nothing wrong with the list of a search, before and after one."""
    index = small()
    found = FoundEntries(index, VerdictBook(len(index)))
    tester = QAbstractItemModelTester(
        found, QAbstractItemModelTester.FailureReportingMode.Warning, found
    )
    found.show_found([1, 3])
    found.verdicts_changed()
    assert tester.model() is found
    assert found.data(found.index(1, 0)) == "a/b/deep.txt"
    assert found.number_at(1) == 3


def test_cells_tell_size_time_and_flaw() -> None:
    """A row shows its size in words, its time in UTC, and that its source changed."""
    tree, _ = tree_of(small())
    assert words(tree, "a/Photo.JPG", Column.SIZE) == "1.20 MB"
    assert words(tree, "a/Photo.JPG", Column.MODIFIED) == "2024-04-17 12:00:00"
    assert words(tree, "a/Photo.JPG", Column.VERDICT) == ""
    assert words(tree, "a/b/deep.txt", Column.VERDICT) == "! flaw at sealing"
    assert words(tree, "a", Column.SIZE) == ""


def test_name_that_reorders_text_is_written_out() -> None:
    """A right-to-left override in a name is shown as a sign, never obeyed."""
    tree, _ = tree_of(small())
    assert words(tree, "gpj.\u202eexe", Column.NAME) == "gpj.⟦U+202E⟧exe"


def test_verdicts_show_in_words_and_reach_views(qtbot: QtBot) -> None:
    """A verdict appears in its column and the views of every known folder are told."""
    tree, verdicts = tree_of(small())
    tree.rowCount(tree.index(0, 0))
    verdicts.set(tree._index.find("data/a/Photo.JPG"), Verdict.FAILED)
    with qtbot.waitSignals([tree.dataChanged, tree.dataChanged]):
        tree.verdicts_changed()
    assert words(tree, "a/Photo.JPG", Column.VERDICT) == "✕ damaged"
    verdicts.set_all(Verdict.VERIFIED)
    assert words(tree, "a/Photo.JPG", Column.VERDICT) == "✓ verified"
    assert words(tree, "a/b/deep.txt", Column.VERDICT) == "✓ verified, with a flaw"


def test_screen_reader_hears_what_a_row_is() -> None:
    """The accessible text of a name says folder or file."""
    tree, _ = tree_of(small())
    role = Qt.ItemDataRole.AccessibleTextRole
    assert tree.data(tree.index(0, 0), role) == "a, folder"


def test_rows_of_a_long_folder_become_known_in_portions() -> None:
    """A folder longer than a portion starts with one and gives the rest when asked."""
    tree, _ = tree_of(many(PORTION + 5))
    folder = tree.index(0, 0)
    assert tree.rowCount(folder) == PORTION
    assert tree.canFetchMore(folder)
    tree.fetchMore(folder)
    assert tree.rowCount(folder) == PORTION + 5
    assert not tree.canFetchMore(folder)


def test_painting_near_the_end_of_a_folder_brings_more(qtbot: QtBot) -> None:
    """Showing the last known row makes the next portion appear, wherever the folder stands."""
    tree, _ = tree_of(many(PORTION + 5))
    folder = tree.index(0, 0)
    with qtbot.waitSignal(tree.rowsInserted):
        tree.data(tree.index(tree.rowCount(folder) - 1, 0, folder))
    assert tree.rowCount(folder) == PORTION + 5


def test_any_entry_can_be_gone_to() -> None:
    """The index of the last of many rows is found, and leads back to its folder and number."""
    tree, _ = tree_of(many(3 * PORTION))
    last = tree.index_of(3 * PORTION)
    assert last.row() == 3 * PORTION - 1
    assert tree.number_of(last) == 3 * PORTION
    assert tree.parent(last) == tree.index(0, 0)
    assert tree.number_of(QModelIndex()) is None


def test_search_finds_parts_of_names_in_any_case() -> None:
    """A search compares names, not paths, and ignores case as other languages write it."""
    index = index_of([line_of("Straße/"), line_of("Straße/PHOTO.jpg"), line_of("Straße/b.txt")])
    assert [index.name(number) for number in find_entries(index, "photo", CancelToken())] == [
        "PHOTO.jpg"
    ]
    assert list(find_entries(index, "STRASSE", CancelToken())) == [0]


def test_search_stops_when_told() -> None:
    """A cancelled search ends at once."""
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        find_entries(small(), "a", token)


def test_time_beyond_the_calendar_is_shown_in_seconds() -> None:
    """A time no calendar holds is shown, not hidden and no reason to fail."""
    assert time_words(0) == "1970-01-01 00:00:00"
    assert time_words(-1_000_000_000) == "1969-12-31 23:59:59"
    assert time_words(2**63 - 1).startswith("2262-04-11")
    assert time_words(10**21) == "1000000000000 s"


def test_million_entries_open_and_search(qtbot: QtBot) -> None:
    """A tree of a million entries shows its first rows, opens its folder, and finds one."""
    index = many(MILLION)
    started = time.perf_counter()
    index.children(None)
    grouped = time.perf_counter()
    tree, _ = tree_of(index)
    view = QTreeView()
    view.setUniformRowHeights(True)
    view.setModel(tree)
    view.resize(600, 400)
    with qtbot.waitExposed(view):
        view.show()
    shown = time.perf_counter()
    view.expand(tree.index(0, 0))
    view.grab()
    expanded = time.perf_counter()
    found = find_entries(index, "0999999", CancelToken())
    searched = time.perf_counter()
    print(
        f"1e6 entries: group {grouped - started:.2f} s, first rows {shown - grouped:.2f} s,"
        f" expand {expanded - shown:.2f} s, search {searched - expanded:.2f} s"
    )
    assert list(found) == [MILLION]
    assert tree.rowCount(tree.index(0, 0)) < 10 * PORTION
