"""Searching the custody log: what is found, when it is shown, and how it is stopped."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from casevault_gui.core.custody import search
from casevault_gui.core.custody.events import Draft, EntryType
from casevault_gui.core.custody.range_check import Spread
from casevault_gui.core.custody.search import (
    CustodyFilter,
    CustodyRow,
    FoundEntries,
    find_entries,
)
from casevault_gui.core.errors import Cancelled
from casevault_gui.core.model import ObjectRef
from casevault_gui.core.progress import CancelToken, Progress, Report, ignore_progress
from casevault_gui.ui.pages.custody import CustodyPage
from tests.ui.shell.custody_day import numbers, page_over_six
from tests.ui.shell.real import Shell, said

LONG_SECONDS = 30


@pytest.fixture
def page(qtbot: QtBot, shell: Shell) -> CustodyPage:
    """Give the page, visited, over a log of six entries."""
    return page_over_six(qtbot, shell)


def found(qtbot: QtBot, page: CustodyPage, expected: list[int]) -> None:
    """Wait until the search has found these."""
    qtbot.waitUntil(lambda: not page.search.busy)
    assert numbers(page) == expected


def test_typing_finds_cases_people_hashes_and_codes(
    qtbot: QtBot, page: CustodyPage, shell: Shell
) -> None:
    """What was typed is looked for after a pause, in every fact of the entry."""
    QTest.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert page.focusWidget() is page.search.text
    QTest.keyClicks(page.search.text, "WHITFIELD")
    found(qtbot, page, [3, 2])
    assert page.search.count.text() == "2 of 6"
    for typed, expected in (
        ("2026-2", [5, 4]),
        ("cv-t02", [4]),
        ("a look", [3]),
        (shell.profile.log.entry(2).leaf.hex()[:12], [2]),
    ):
        page.search.text.setText(typed)
        found(qtbot, page, expected)


def test_return_searches_at_once(page: CustodyPage) -> None:
    """Nobody who presses Return waits for the pause."""
    page.search.text.setText("2026-2")
    QTest.keyClick(page.search.text, Qt.Key.Key_Return)
    assert page.search.task is not None
    assert not page.search.pause.isActive()
    assert page.search.count.text() == "Searching…"


def test_kind_and_state_narrow_what_is_shown(qtbot: QtBot, page: CustodyPage) -> None:
    """The keyboard chooses in the boxes; with both, both count; clearing shows all again."""
    page.search.kind.setFocus()
    page.search.kind.setCurrentIndex(page.search.kind.findData("opened"))
    found(qtbot, page, [5, 2])
    page.search.phase.setCurrentIndex(page.search.phase.findData("refused"))
    found(qtbot, page, [])
    assert said(page).count("No entry is like this.") == 1
    assert page.entry.title.text() == ""
    assert page.entry.leaf.isHidden()
    page.search.kind.setCurrentIndex(0)
    found(qtbot, page, [4])
    page.search.phase.setFocus()
    QTest.keyClick(page.search.phase, Qt.Key.Key_Home)
    assert numbers(page) == [5, 4, 3, 2, 1, 0]
    assert not page.nothing.isVisible()


def test_a_newer_wish_replaces_the_one_before(qtbot: QtBot, page: CustodyPage) -> None:
    """A search under way is called off, and its late answer is not shown."""
    page.search.text.setText("2026-1")
    page.search.apply()
    first = page.search.task
    assert first is not None
    page.search.text.setText("2026-2")
    page.search.apply()
    assert first.token.cancelled
    found(qtbot, page, [5, 4])


def test_a_search_that_fails_says_why(qtbot: QtBot, page: CustodyPage, shell: Shell) -> None:
    """A damaged log is explained on the page, and the page does not search for ever."""
    connection = shell.profile.log._store._connection
    connection.set_authorizer(None)
    connection.execute("DROP TRIGGER entries_update")
    connection.execute("UPDATE entries SET body = zeroblob(300) WHERE seq = 3")
    page.search.text.setText("2026-1")
    page.search.apply()
    qtbot.waitUntil(page.trouble.isVisible)
    assert page.trouble.message is not None
    assert page.trouble.message.code == "CV-C02"
    assert page.search.count.text() == "All 6"


@pytest.fixture
def held(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> Event:
    """Hold each search after its first 256 entries until the event is set."""
    view, goes_on = shell.services.custody, Event()
    find = view.find

    def held_find(
        wish: CustodyFilter, found: FoundEntries, report: Report, cancel: CancelToken
    ) -> None:
        def held_report(progress: Progress) -> None:
            report(progress)
            assert goes_on.wait(LONG_SECONDS)

        find(wish, found, held_report, cancel)

    monkeypatch.setattr(view, "find", held_find)
    monkeypatch.setattr(search, "RANGE", 256)
    return goes_on


def test_rows_appear_before_the_search_ends(
    qtbot: QtBot, page: CustodyPage, shell: Shell, held: Event
) -> None:
    """What was found is shown newest first while the rest is looked through, and then the rest."""
    shell.grow(594)
    page.search.text.setText("note 4")
    with qtbot.waitSignal(page.search.shown):
        page.search.apply()
    early = numbers(page)
    assert early == [*range(505, 405, -1)]
    assert page.search.busy
    assert page.search.count.text() == "100 found, 42 %"
    assert page.entry.title.text().startswith("Entry 505:")
    page.table.selectRow(3)
    held.set()
    qtbot.waitUntil(lambda: not page.search.busy)
    assert numbers(page)[: len(early)] == early
    assert page.table.currentIndex().row() == 3
    assert page.search.count.text() == "111 of 600"
    assert not page.search.stop.isVisible()


def test_nothing_else_waits_for_a_search(
    qtbot: QtBot, page: CustodyPage, shell: Shell, held: Event
) -> None:
    """While it goes on, short work is done: what a package needs does not stand behind it."""
    page.search.text.setText("note")
    page.search.apply()
    done: list[object] = []
    shell.services.desk.start(lambda _report, _cancel: 7).succeeded.connect(done.append)
    qtbot.waitUntil(lambda: done == [7])
    assert page.search.busy
    held.set()
    qtbot.waitUntil(lambda: not page.search.busy)


def test_a_search_can_be_stopped_and_keeps_what_it_found(
    qtbot: QtBot, page: CustodyPage, shell: Shell, held: Event
) -> None:
    """The button ends it; what was found stays, and how far it came is said."""
    shell.grow(594)
    with qtbot.waitSignal(page.search.shown):
        page.search.phase.setCurrentIndex(page.search.phase.findData("done"))
    assert page.search.stop.isVisible()
    page.search.stop.click()
    held.set()
    qtbot.waitUntil(lambda: not page.search.busy)
    assert page.search.count.text() == "256 found, stopped at No. 344"
    assert not page.search.stop.isVisible()
    page.search.clear()
    assert page.search.count.text() == "All 600"


def test_a_search_in_a_long_log_can_be_called_off_and_reports(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The view tells how far it is, gives what it found at once, and stops when asked."""
    monkeypatch.setattr(search, "RANGE", 256)
    shell.grow(600)
    heard: list[tuple[int, int, list[int]]] = []
    found = FoundEntries()

    def report(progress: Progress) -> None:
        heard.append((progress.done_files, progress.total_files, list(found)))

    view = shell.services.custody
    view.find(CustodyFilter(text="note 4"), found, report, CancelToken())
    assert [each[:2] for each in heard] == [(256, 602), (512, 602), (602, 602)]
    assert heard[0][2] == [seq for seq in found if seq >= 602 - 256]
    assert list(found) == [*range(501, 401, -1), *range(51, 41, -1), 6]
    stopped = CancelToken()
    stopped.cancel()
    with pytest.raises(Cancelled):
        view.find(CustodyFilter(text="note"), found, report, stopped)


def test_several_processes_find_what_one_finds(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a long log others look through most of it; what they find stands in the same order."""
    monkeypatch.setattr(search, "RANGE", 64)
    shell.grow(600)
    lists = []
    for workers in (1, 2):
        found, wish = FoundEntries(), CustodyFilter(text="note 3")
        spread = Spread(workers)
        find_entries(shell.profile.log, wish, found, ignore_progress, CancelToken(), spread)
        lists.append(list(found))
    assert lists[0] == lists[1]
    assert len(lists[0]) == 111


def test_a_search_finds_what_a_row_shows(shell: Shell) -> None:
    """Also a joint of two names, signs that JSON escapes, other capitals, and part of a hash."""
    names = ('say "no"', "Straße\\Köln")
    named = tuple(ObjectRef("file", name) for name in names)
    entry = shell.profile.log.append(Draft(type=EntryType.VIEWED, case="K-7", objects=named))
    shell.grow(3)

    def find(wish: CustodyFilter) -> list[int]:
        found = FoundEntries()
        shell.services.custody.find(wish, found, ignore_progress, CancelToken())
        return list(found)

    for text in (
        'Y "NO"', '", stra', "STRASSE\\", "köln", "k-7", entry.leaf.hex()[20:40], "viewed"
    ):  # fmt: skip
        assert find(CustodyFilter(text=text)) == [entry.seq], text
    for wish in (
        CustodyFilter(text="straße", phase="failed"),
        CustodyFilter(text="straße", type="opened"),
        CustodyFilter(text="nowhere"),
    ):
        assert find(wish) == []


@pytest.mark.parametrize(
    ("wish", "matches"),
    [
        (CustodyFilter(), True),
        (CustodyFilter(type="opened"), True),
        (CustodyFilter(type="viewed"), False),
        (CustodyFilter(phase="failed"), False),
        (CustodyFilter(type="opened", phase="done", text="STRASSE"), True),
        (CustodyFilter(text="cv-k02"), True),
        (CustodyFilter(text="nobody"), False),
    ],
)
def test_a_filter_asks_for_all_it_names(wish: CustodyFilter, *, matches: bool) -> None:
    """An empty field asks for nothing; text is compared as people read it."""
    row = CustodyRow(1, "2026", "opened", "done", "Dana", "1", "", "Straße.pdf", "ab", "CV-K02")
    assert wish.matches(row) is matches
