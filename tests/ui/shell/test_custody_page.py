"""The page of the custody log over a real profile: looking, and the entry itself."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from casevault_gui.core.custody.events import Draft, EntryType
from casevault_gui.core.custody.verify import (
    AnchorMatch,
    AnchorVerdict,
    InternalVerdict,
    LogVerdict,
)
from casevault_gui.core.model import Actor
from casevault_gui.ui.models.custody_table import Column
from casevault_gui.ui.pages.custody import CustodyPage
from casevault_gui.ui.theme import ThemeChoice
from tests.ui.shell.custody_day import ERRAND, numbers, page_over_six
from tests.ui.shell.real import Shell


@pytest.fixture
def page(qtbot: QtBot, shell: Shell) -> CustodyPage:
    """Give the page, visited, over a log of six entries."""
    return page_over_six(qtbot, shell)


def test_a_visit_shows_the_newest_entry_whole(page: CustodyPage, shell: Shell) -> None:
    """Words, hash and the entry's own JSON are there without a press."""
    entry = shell.profile.log.entry(5)
    assert page.entry.title.text() == "Entry 5: Package opened, done, by Robin"
    assert page.entry.leaf.digits == entry.leaf.hex()
    assert json.loads(page.entry.body.toPlainText()) == entry.members
    assert page.search.count.text() == "All 6"
    assert not page.nothing.isVisible()


def test_why_something_was_refused_is_said_in_words(page: CustodyPage) -> None:
    """The code in the entry is explained, and kept for the telephone."""
    page.table.selectRow(1)
    assert page.entry.title.text() == (
        "Entry 4: Files taken out, refused, by Robin. The drive is full. (CV-T02)"
    )


def test_the_keyboard_walks_through_the_entries(page: CustodyPage) -> None:
    """Arrow keys move, the entry follows, and Tab leaves the table."""
    page.table.setFocus()
    assert page.first_stop() is page.table
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    assert page.entry.title.text().startswith("Entry 4:")
    QTest.keyClick(page.table, Qt.Key.Key_End)
    QTest.keyClick(page.table, Qt.Key.Key_Tab)
    focus = page.focusWidget()
    assert isinstance(focus, QWidget)
    assert focus is not page.table
    assert page.entry.isAncestorOf(focus)


def test_the_hash_can_be_copied(page: CustodyPage) -> None:
    """What is copied is the bare hash, not its groups."""
    page.entry.leaf.copy.click()
    assert QGuiApplication.clipboard().text() == page.entry.leaf.digits
    assert len(page.entry.leaf.digits) == 64


def test_an_entry_that_cannot_be_read_says_so(page: CustodyPage, shell: Shell) -> None:
    """Its place is shown with the way on; nothing of another entry stays in sight."""
    connection = shell.profile.log._store._connection
    connection.set_authorizer(None)
    for act in ("update", "delete"):
        connection.execute(f"DROP TRIGGER entries_{act}")
    connection.execute("UPDATE entries SET body = zeroblob(300) WHERE seq = 3")
    connection.execute("DELETE FROM entries WHERE seq = 2")
    page.model.show_only(None)
    for row in (2, 3):
        page.table.selectRow(row)
        assert page.entry.title.text() == (
            f"Entry {5 - row} cannot be read. Verify the log to learn more."
        )
        assert page.entry.body.toPlainText() == ""
        assert page.entry.body.isHidden()
        assert page.entry.leaf.isHidden()


def test_an_entry_damaged_while_it_is_in_the_table_shows_no_contents(
    page: CustodyPage, shell: Shell
) -> None:
    """The row was read before; what stands in the log now is not shown as if it were the entry."""
    page.table.selectRow(0)
    connection = shell.profile.log._store._connection
    connection.set_authorizer(None)
    connection.execute("DROP TRIGGER entries_update")
    connection.execute("UPDATE entries SET body = zeroblob(300) WHERE seq = 3")
    page.table.selectRow(2)
    assert page.entry.title.text().startswith("Entry 3: File looked at")
    assert page.entry.body.toPlainText() == ""


def test_odd_signs_in_an_entry_are_written_out(page: CustodyPage, shell: Shell) -> None:
    """The JSON on the page keeps its lines and shows what would reorder them."""
    shell.profile.log.append(
        Draft(type=EntryType.NOTE_ADDED, why="paid\u202e0001", actor=Actor(name="A"))
    )
    page.arrive(ERRAND)
    page.table.selectRow(0)
    lines = page.entry.body.toPlainText().splitlines()
    assert '  "why": "paid⟦U+202E⟧0001"' in [line.rstrip(",") for line in lines]


def test_new_entries_appear_at_the_next_visit(page: CustodyPage, shell: Shell) -> None:
    """What happened meanwhile is on top; the entry one looked at stays chosen."""
    shell.grow(2)
    page.arrive(ERRAND)
    assert numbers(page)[0] == 7
    assert page.search.count.text() == "All 8"
    assert page.entry.title.text().startswith("Entry 5:")
    assert page.table.currentIndex().row() == 2


def test_rows_and_columns_grow_with_the_type(qtbot: QtBot, page: CustodyPage, shell: Shell) -> None:
    """At half as large again nothing on the page is narrower than its words need."""
    before = page.table.verticalHeader().defaultSectionSize()
    shell.services.theme.apply(ThemeChoice.LIGHT, 150)
    try:
        qtbot.waitUntil(lambda: page.table.verticalHeader().defaultSectionSize() > before)
        moment = page.table.fontMetrics().horizontalAdvance("2026-04-17 09:12:33")
        assert page.table.columnWidth(Column.TIME) > moment
        rows = page.table.minimumHeight() // page.table.verticalHeader().defaultSectionSize()
        assert rows >= 3
    finally:
        shell.services.theme.apply(ThemeChoice.LIGHT)


def test_large_type_in_a_narrow_window_never_scrolls_sideways(
    qtbot: QtBot, page: CustodyPage, shell: Shell
) -> None:
    """At half as large again, beside the navigation of a window 1024 wide, all is in sight."""
    [area, *_] = page.findChildren(QScrollArea)
    sideways = area.horizontalScrollBar()
    shell.services.theme.apply(ThemeChoice.LIGHT, 150)
    try:
        page.verdict.show_verdict(
            LogVerdict(
                InternalVerdict(12, bytes(32), None),
                AnchorVerdict(
                    (AnchorMatch(5, "/media/stick/custody-log-20260417-091200/checkpoint.txt"),),
                    (),
                    (),
                ),
                (),
            )
        )
        page.resize(736, 597)
        page.show()
        qtbot.waitUntil(lambda: page.width() == 736)
        qtbot.waitUntil(lambda: sideways.maximum() == 0)
        for button in (page.ways.button, page.papers.button, page.export, page.verify):
            assert page.rect().contains(QRect(button.mapTo(page, QPoint()), button.size()))
        title = page.entry.title
        assert title.height() >= title.heightForWidth(title.width())
    finally:
        shell.services.theme.apply(ThemeChoice.LIGHT)
