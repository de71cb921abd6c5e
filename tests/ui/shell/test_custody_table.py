"""The custody log as a table: newest first, fetched in blocks, damage told entry by entry."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from casevault_gui.core.custody.events import Draft, EntryType, Phase
from casevault_gui.core.custody.search import FoundEntries
from casevault_gui.core.model import Actor, ObjectRef
from casevault_gui.ui.models.custody_table import BLOCK, Column, CustodyTable
from tests.ui.shell.real import Shell

STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal
OVERRIDE = "gpj.\u202eexe\n.txt"


def text(table: CustodyTable, row: int, column: Column) -> str:
    """Return what a cell shows."""
    return str(table.data(table.index(row, column)))


def test_the_newest_entry_comes_first(shell: Shell) -> None:
    """Row 0 is the last entry; every column is filled from the entry itself."""
    package = ObjectRef("package", "2026-0417.cvx", 48_210, "ab" * 32, "5f" * 16)
    dana = Actor(name="Dana Whitfield")
    shell.profile.log.append(
        Draft(type=EntryType.CREATED, case="2026-0417", objects=(package,), actor=dana)
    )
    entry = shell.profile.log.entry(2)
    table = CustodyTable(shell.services.custody)
    QAbstractItemModelTester(table, STRICT)
    assert (table.rowCount(), table.columnCount()) == (3, len(Column))
    assert [text(table, 0, column) for column in Column] == [
        "2",
        entry.time[:19].replace("T", " "),
        "Package sealed",
        "done",
        "2026-0417.cvx",
        "Dana Whitfield",
        "2026-0417",
    ]
    assert [text(table, row, Column.SEQ) for row in range(3)] == ["2", "1", "0"]
    assert table.data(table.index(1, Column.CASE), Qt.ItemDataRole.UserRole) == 1


def test_every_column_says_what_it_shows(shell: Shell) -> None:
    """Headers are words, and only over columns."""
    table = CustodyTable(shell.services.custody)
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    heads = [table.headerData(column, across) for column in Column]
    assert heads == ["No.", "Time (UTC)", "What happened", "State", "About", "Who", "Case"]
    assert table.headerData(0, down) is None
    assert table.headerData(0, across, Qt.ItemDataRole.DecorationRole) is None


def test_cells_are_leaves(shell: Shell) -> None:
    """No row has rows below it, and no cell stands outside the table."""
    table = CustodyTable(shell.services.custody)
    cell = table.index(0, 0)
    assert (table.rowCount(cell), table.columnCount(cell)) == (0, 0)
    assert table.data(QModelIndex()) is None


def test_a_state_has_an_icon_and_trouble_another_colour(shell: Shell) -> None:
    """Done and refused differ by picture, not by colour alone; numbers stand to the right."""
    shell.profile.log.append(
        Draft(type=EntryType.OPENED, phase=Phase.REFUSED, case="2026-1", reason="CV-K02")
    )
    table = CustodyTable(shell.services.custody)
    decoration, aligned = Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.TextAlignmentRole
    refused, done = (table.data(table.index(row, Column.PHASE), decoration) for row in (0, 1))
    assert isinstance(refused, QIcon)
    assert isinstance(done, QIcon)
    assert refused.pixmap(32).toImage() != done.pixmap(32).toImage()
    assert table.data(table.index(0, Column.WHAT), decoration) is None
    assert table.data(table.index(0, Column.SEQ), aligned) & Qt.AlignmentFlag.AlignRight
    assert table.data(table.index(0, Column.WHAT), aligned) is None
    assert text(table, 0, Column.WHAT) == (
        "This key is well written but belongs to another package. (CV-K02)"
    )


def test_names_are_shown_with_what_cannot_be_seen_written_out(shell: Shell) -> None:
    """A name that reorders text or breaks the line cannot pass for another."""
    file = ObjectRef("file", OVERRIDE, 3, "ab" * 32)
    shell.profile.log.append(
        Draft(
            type=EntryType.VIEWED,
            case="2026\u202e1",
            objects=(file,),
            actor=Actor(name="D\u200bana"),
        )
    )
    table = CustodyTable(shell.services.custody)
    shown = [text(table, 0, column) for column in (Column.WHAT, Column.ACTOR, Column.CASE)]
    assert shown == ["gpj.⟦U+202E⟧exe⟦U+000A⟧.txt", "D⟦U+200B⟧ana", "2026⟦U+202E⟧1"]


def test_new_entries_appear_on_top(qtbot: QtBot, shell: Shell) -> None:
    """A refresh inserts rows; what was there moves down and is not read again from nothing."""
    table = CustodyTable(shell.services.custody)
    QAbstractItemModelTester(table, STRICT)
    shell.grow(3)
    with qtbot.waitSignal(table.rowsInserted) as heard:
        table.refresh()
    assert heard.args[1:] == [0, 2]
    assert table.rowCount() == 5
    with qtbot.assertNotEmitted(table.rowsInserted):
        table.refresh()


def test_a_block_read_before_it_was_full_is_read_again(shell: Shell) -> None:
    """Entries that arrived since are shown, also beyond the block and under a filter."""
    table = CustodyTable(shell.services.custody)
    assert text(table, 0, Column.TYPE) == "CaseVault started"
    shell.grow(2 * BLOCK)
    table.refresh()
    words = {text(table, row, Column.TYPE) for row in range(2 * BLOCK)}
    assert words == {"Note"}
    shell.grow(BLOCK)
    table.show_only(range(shell.profile.log.size - 1, -1, -1))
    assert {text(table, row, Column.TYPE) for row in range(3 * BLOCK)} == {"Note"}
    shell.grow(1)
    table.refresh()
    assert table.rowCount() == 3 * BLOCK + 2
    table.show_only(None)
    assert text(table, 0, Column.TYPE) == "Note"


def test_only_chosen_entries_are_shown(shell: Shell) -> None:
    """A choice keeps the order, newest first, and None gives everything back."""
    shell.grow(4)
    table = CustodyTable(shell.services.custody)
    QAbstractItemModelTester(table, STRICT)
    table.show_only([4, 1])
    assert [text(table, row, Column.SEQ) for row in range(table.rowCount())] == ["4", "1"]
    table.show_only([])
    assert table.rowCount() == 0
    table.show_only(None)
    assert table.rowCount() == shell.profile.log.size


def test_what_was_found_since_is_added_below(qtbot: QtBot, shell: Shell) -> None:
    """A choice that grows shows what was added when it is told to, and keeps the rows before."""
    shell.grow(4)
    table = CustodyTable(shell.services.custody)
    QAbstractItemModelTester(table, STRICT)
    chosen = FoundEntries([4])
    table.show_only(chosen)
    chosen.add([2, 1])
    assert (table.rowCount(), table.row_of(2), table.row_of(4)) == (1, None, 0)
    with qtbot.waitSignal(table.rowsInserted) as heard:
        table.show_more()
    assert heard.args[1:] == [1, 2]
    assert [text(table, row, Column.SEQ) for row in range(table.rowCount())] == ["4", "2", "1"]
    assert [table.row_of(seq) for seq in (4, 3, 2, 1, 0)] == [0, None, 1, 2, None]
    table.show_only(None)
    with qtbot.assertNotEmitted(table.rowsInserted):
        table.show_more()


def test_a_few_far_apart_are_read_alone(shell: Shell) -> None:
    """Of a choice that is thin in the log no neighbours are read; a damaged one is a dash."""
    shell.grow(4 * BLOCK)
    connection = shell.profile.log._store._connection
    connection.set_authorizer(None)
    connection.execute("DROP TRIGGER entries_update")
    connection.execute("UPDATE entries SET body = zeroblob(300) WHERE seq = 70")
    table = CustodyTable(shell.services.custody)
    QAbstractItemModelTester(table, STRICT)
    table.show_only([100, 70, 0])
    assert [text(table, row, Column.TYPE) for row in range(3)] == ["Note", "—", "Log begun"]
    assert len(table._blocks) == 0
    table.show_only(None)
    assert text(table, table.rowCount() - 1, Column.TYPE) == "Log begun"


def test_a_long_log_is_held_in_part_only(shell: Shell) -> None:
    """Scrolling through many blocks forgets the first ones and reads them again when wanted."""
    shell.grow(3 * BLOCK)
    table = CustodyTable(shell.services.custody)
    table._most_blocks = 2
    last = table.rowCount() - 1
    for row in range(0, last, BLOCK):
        text(table, row, Column.TYPE)
    assert len(table._blocks) == 2
    assert text(table, 0, Column.TYPE) == "Note"
    assert text(table, last, Column.TYPE) == "Log begun"


def test_an_entry_that_cannot_be_read_is_a_dash_between_sound_ones(shell: Shell) -> None:
    """Damage to one entry hides that one, not the block around it."""
    shell.grow(6)
    connection = shell.profile.log._store._connection
    connection.set_authorizer(None)
    connection.execute("DROP TRIGGER entries_update")
    connection.execute("UPDATE entries SET body = zeroblob(300) WHERE seq = 4")
    table = CustodyTable(shell.services.custody)
    size = table.rowCount()
    shown = {size - 1 - row: text(table, row, Column.TYPE) for row in range(size)}
    assert shown[4] == "—"
    assert [shown[seq] for seq in (3, 5, 6, 7)] == ["Note"] * 4
    row = size - 1 - 4
    assert text(table, row, Column.SEQ) == "4"
    assert table.data(table.index(row, Column.PHASE), Qt.ItemDataRole.DecorationRole) is None
