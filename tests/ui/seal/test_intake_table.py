"""The table of what was chosen to seal, and what looking at it finds."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from casevault_gui.core.errors import Cancelled
from casevault_gui.core.model import EntryKind, ExceptionKind, IntakeException
from casevault_gui.core.progress import CancelToken, Progress, ignore_progress
from casevault_gui.ui.models.exceptions_table import ExceptionsTable
from casevault_gui.ui.models.intake_table import (
    KIND,
    MODIFIED,
    NAME,
    NUMBER,
    SIZE,
    STATUS,
    IntakeTable,
    SourceFacts,
    Totals,
)
from casevault_gui.ui.pages.seal_intake import look_at
from tests.ui.seal.steps import make_evidence

CASE, PHONE, INSIDE, OTHER = (Path(f"/case{end}") for end in ("", "/phone", "/phone/a.jpg", "2"))
FOLDER = SourceFacts(EntryKind.FOLDER, size=27_300, files=15, folders=3)
FILE = SourceFacts(EntryKind.FILE, size=1, files=1)
_WARN = QAbstractItemModelTester.FailureReportingMode.Warning


@pytest.fixture
def table(qapp: QApplication) -> IntakeTable:
    """Give an empty table whose every step is checked against the rules of models."""
    assert qapp is not None
    model = IntakeTable()
    QAbstractItemModelTester(model, _WARN, model)
    return model


def cell(table: IntakeTable, row: int, column: int, role: int = 0) -> object:
    """Return what a cell says."""
    return table.data(table.index(row, column), role)


def test_sources_are_numbered_and_come_once(table: IntakeTable) -> None:
    """The order is that of choosing; a second time the same path changes nothing."""
    assert table.add((PHONE, OTHER, PHONE)) == 2
    assert table.add((OTHER,)) == 0
    assert table.paths == (PHONE, OTHER)
    assert [cell(table, row, NUMBER) for row in (0, 1)] == ["1", "2"]
    assert [cell(table, row, NAME) for row in (0, 1)] == ["phone", "case2"]
    assert cell(table, 0, STATUS) == "Looking…"
    assert cell(table, 0, KIND) == ""


def test_relative_paths_mean_the_same_source(
    table: IntakeTable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A path named from here and the whole path are one source."""
    monkeypatch.chdir(tmp_path)
    assert table.add((Path("a"), tmp_path / "a")) == 1


def test_every_change_can_be_undone_in_its_order(table: IntakeTable) -> None:
    """Adding and removing are taken back one by one, facts and all; then nothing is left to do."""
    table.undo()
    table.add((CASE,))
    table.add((OTHER,))
    table.learn({CASE: FOLDER})
    table.remove((0, 1))
    table.remove((5,))
    assert list(table.paths) == []
    table.undo()
    assert list(table.paths) == [CASE, OTHER]
    assert list(table.unknown) == [OTHER]
    table.undo()
    table.undo()
    assert list(table.paths) == []
    assert not table.can_undo
    table.add((CASE,))
    table.clear()
    assert not table.can_undo
    assert list(table.unknown) == []


def test_what_lies_inside_another_source_counts_once(table: IntakeTable) -> None:
    """A nested source is named as such, whichever was chosen first, and not added up."""
    table.add((INSIDE, CASE))
    table.learn({CASE: FOLDER, INSIDE: FILE})
    assert cell(table, 0, STATUS) == "Inside number 2: sealed once"
    assert cell(table, 1, STATUS) == "Ready · files: 15"
    assert table.totals() == Totals(2, 15, 27_300, counting=False)
    table.remove((1,))
    assert cell(table, 0, STATUS) == "Ready"
    assert table.totals() == Totals(1, 1, 1, counting=False)


def test_names_that_begin_alike_are_not_nested(table: IntakeTable) -> None:
    """/case2 does not lie in /case."""
    table.add((CASE, OTHER))
    table.learn({CASE: FOLDER})
    assert table.totals() == Totals(2, 15, 27_300, counting=True)
    table.learn({OTHER: FILE})
    assert table.totals() == Totals(2, 16, 27_301, counting=False)


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        ("missing", "Not there"),
        ("link", "A link: add what it points to"),
        ("special", "No file and no folder"),
        ("denied", "Cannot be read"),
    ],
)
def test_trouble_is_told_in_the_row(table: IntakeTable, problem: str, words: str) -> None:
    """A source that cannot be sealed says why, and shows no size and no date."""
    table.add((CASE,))
    table.learn({CASE: SourceFacts(EntryKind.FILE, trouble=problem)})
    assert cell(table, 0, STATUS) == words
    assert cell(table, 0, STATUS, Qt.ItemDataRole.ToolTipRole) == words
    assert (cell(table, 0, SIZE), cell(table, 0, MODIFIED)) == ("", "")


def test_cells_tell_exact_facts(table: IntakeTable) -> None:
    """Kind, size and time in words; the whole path and the exact size as tool tips."""
    moment = 1_710_500_000_000_000_000
    table.add((PHONE, OTHER))
    assert cell(table, 0, SIZE, Qt.ItemDataRole.ToolTipRole) == "/case/phone"
    table.learn(
        {
            PHONE: SourceFacts(EntryKind.FOLDER, 1_234_567, 1, 0, 2, moment),
            OTHER: FILE,
        }
    )
    assert (cell(table, 0, KIND), cell(table, 1, KIND)) == ("Folder", "File")
    assert cell(table, 0, SIZE) == "1.23 MB"
    tip = str(cell(table, 0, SIZE, Qt.ItemDataRole.ToolTipRole))
    assert [char for char in tip if char.isdigit()] == list("1234567")
    assert str(cell(table, 0, MODIFIED)).startswith("2024-03-1")
    assert cell(table, 0, NAME, Qt.ItemDataRole.ToolTipRole) == "/case/phone"
    assert cell(table, 0, STATUS) == "Ready · files: 1 · not packed: 2"
    right = Qt.AlignmentFlag.AlignRight
    aligned = cell(table, 0, SIZE, Qt.ItemDataRole.TextAlignmentRole)
    assert isinstance(aligned, Qt.AlignmentFlag)
    assert aligned & right
    assert cell(table, 0, NAME, Qt.ItemDataRole.TextAlignmentRole) is None
    assert table.data(QModelIndex()) is None


def test_names_that_reorder_text_are_written_out(table: IntakeTable) -> None:
    """A name with a hidden sign shows the sign."""
    table.add((Path("/case/gpj.\u202eexe.txt"),))
    assert cell(table, 0, NAME) == "gpj.⟦U+202E⟧exe.txt"


def test_columns_are_named(table: IntakeTable) -> None:
    """Each column has a name above it, numbers over numbers; rows have none."""
    across = Qt.Orientation.Horizontal
    names = [table.headerData(column, across) for column in range(table.columnCount())]
    assert names == ["No.", "Name", "Kind", "Size", "Modified", "Status"]
    assert table.headerData(0, Qt.Orientation.Vertical) is None
    assert table.headerData(SIZE, across, Qt.ItemDataRole.TextAlignmentRole)
    assert table.headerData(NAME, across, Qt.ItemDataRole.TextAlignmentRole) is None


def test_facts_can_be_forgotten(table: IntakeTable) -> None:
    """What was found before may not be so now: everything is to be looked at again."""
    table.forget_facts()
    table.add((CASE,))
    table.learn({CASE: FOLDER})
    table.forget_facts()
    assert list(table.unknown) == [CASE]
    assert table.totals() == Totals(1, 0, 0, counting=True)


def test_looking_counts_without_opening(tmp_path: Path) -> None:
    """Folders are counted with all below them; what cannot be packed is counted apart."""
    evidence = make_evidence(tmp_path)
    (evidence / "link").symlink_to("a.txt")
    os.mkfifo(evidence / "pipe")
    (tmp_path / "way").symlink_to(evidence)
    told: list[Progress] = []
    found = look_at(
        (evidence, evidence / "a.txt", tmp_path / "gone", tmp_path / "way", evidence / "pipe"),
        told.append,
        CancelToken(),
    )
    facts = found[evidence]
    assert (facts.kind, facts.size, facts.files, facts.skipped) == (
        EntryKind.FOLDER,
        300_010,
        3,
        2,
    )
    assert told[2].done_bytes == 300_010
    assert found[evidence / "a.txt"].size == 5
    assert found[tmp_path / "gone"].trouble == "missing"
    assert found[tmp_path / "way"].trouble == "link"
    assert found[evidence / "pipe"].trouble == "special"


def test_looking_stops_when_told_to(tmp_path: Path) -> None:
    """A cancelled look ends at once."""
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        look_at((make_evidence(tmp_path),), ignore_progress, token)


def test_exceptions_are_rows_of_words(qapp: QApplication) -> None:
    """Each exception tells its path, without the folder of the bag, and what became of it."""
    assert qapp is not None
    table = ExceptionsTable()
    QAbstractItemModelTester(table, _WARN, table)
    table.show_exceptions(
        [
            IntakeException(ExceptionKind.LINK, "data/phone/latest"),
            IntakeException(ExceptionKind.CHANGED, "data/gpj.\u202eexe"),
        ]
    )
    rows = [[table.data(table.index(row, column)) for column in (0, 1)] for row in (0, 1)]
    assert rows == [
        ["phone/latest", "A link: not packed, its target is noted"],
        ["gpj.⟦U+202E⟧exe", "Changed while it was sealed"],
    ]
    assert table.headerData(0, Qt.Orientation.Horizontal) == "File or folder"
    assert table.headerData(5, Qt.Orientation.Horizontal) is None
    assert table.headerData(0, Qt.Orientation.Vertical) is None
    assert table.data(QModelIndex()) is None
    table.show_exceptions([])
    assert table.rowCount() == 0
