"""Rows of keys and people as a table: by Qt's rules, searched, sorted, and what is chosen stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casevault_gui.ui.models.key_rows import ORDER, SEARCH, KeyRow, KeyRows
from casevault_gui.ui.pages.keys_table import KeyTable, TableShape, TableWords
from casevault_gui.ui.theme import DARK, LIGHT, Theme, ThemeChoice, scheme_in_force

ROWS = (
    KeyRow("first", "a", ("Zebra", "compared"), "check", "success", "ff00", ((1, 2),)),
    KeyRow("second", "b", ("apple", "revoked"), "stop", "danger", "ee11", ((1, 1),)),
)

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def table(qtbot: QtBot) -> KeyTable:
    """Give a table of two rows."""
    made = KeyTable(TableWords("People", ("Name", "Trust"), "Search"), TableShape((120, 120), 1))
    qtbot.addWidget(made)
    made.show()
    made.show_keys(ROWS)
    return made


def shown(table: KeyTable) -> list[str]:
    """Return the first cells, from above."""
    model = table.view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


@pytest.mark.parametrize("rows", [(), ROWS, ROWS * 40], ids=["none", "two", "many"])
def test_rows_keep_qts_rules(qtbot: QtBot, rows: tuple[KeyRow, ...]) -> None:
    """Qt's own tester finds nothing wrong with the rows, nor with them sorted and searched."""
    table = KeyTable(TableWords("n", ("Name", "Trust"), "Search"), TableShape((120, 120), 1))
    qtbot.addWidget(table)
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    testers = [
        QAbstractItemModelTester(model, mode, table) for model in (table.rows, table.view.model())
    ]
    table.show_keys(rows)
    table.view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    table.text.setText("apple")
    table.show_keys(ROWS)
    assert len(testers) == 2


def test_a_row_gives_its_icon_in_one_column_and_its_texts_to_the_search() -> None:
    """Icon, tool tip, what is searched and what is sorted by; nothing outside the table."""
    rows = KeyRows(("Name", "Trust"), 1)
    rows.show_keys(ROWS)
    name, trust = rows.index(0, 0), rows.index(0, 1)
    assert rows.data(name, Qt.ItemDataRole.DecorationRole) is None
    assert not rows.data(trust, Qt.ItemDataRole.DecorationRole).isNull()
    assert rows.data(trust, Qt.ItemDataRole.ToolTipRole) == "compared"
    assert rows.data(name, SEARCH) == "Zebra\ncompared\nff00"
    assert (rows.data(name, ORDER), rows.data(trust, ORDER)) == ("zebra", 2)
    assert rows.data(QModelIndex()) is None
    assert rows.headerData(1, Qt.Orientation.Horizontal) == "Trust"


def test_the_search_finds_what_is_not_shown_too(table: KeyTable) -> None:
    """A fingerprint finds its row; what is nowhere leaves words instead of rows."""
    table.text.setText("EE11")
    assert shown(table) == ["apple"]
    assert table.count.text() == "1 of 2"
    assert table.item == "second"
    table.text.setText("nobody")
    assert shown(table) == []
    assert table.item is None
    assert table.nothing.isVisible()
    table.text.setText("")
    assert table.count.text() == "All 2"
    assert table.item is not None


def test_columns_sort_by_what_they_mean(table: KeyTable) -> None:
    """Names without regard to case, moments by their number; first as they were given."""
    assert shown(table) == ["Zebra", "apple"]
    table.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert shown(table) == ["apple", "Zebra"]
    table.view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert shown(table) == ["Zebra", "apple"]


def test_what_was_chosen_stays_chosen(qtbot: QtBot, table: KeyTable) -> None:
    """Rows that come anew, in another order, leave the choice where it was."""
    table.view.selectRow(1)
    chosen = [table.item]
    with qtbot.waitSignal(table.chosen):
        table.show_keys(tuple(reversed(ROWS)))
    chosen.append(table.item)
    table.show_keys(ROWS, "a")
    chosen.append(table.item)
    table.show_keys(())
    assert [*chosen, table.item] == ["second", "second", "first", None]


def test_return_opens_the_chosen_row(qtbot: QtBot, table: KeyTable) -> None:
    """The keyboard alone is enough."""
    table.view.setFocus()
    with qtbot.waitSignal(table.opened):
        QTest.keyClick(table.view, Qt.Key.Key_Return)


def test_icons_follow_the_theme(qapp: QApplication) -> None:
    """The tones of the scheme whose palette is in force are used."""
    theme = Theme(qapp)
    theme.apply(ThemeChoice.DARK)
    assert scheme_in_force() == DARK
    theme.apply(ThemeChoice.LIGHT)
    assert scheme_in_force() == LIGHT
