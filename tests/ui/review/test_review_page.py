"""Looking into a really sealed package: previews, details, the accounts it brings, search."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.ui.models.package_rows import Column
from casevault_gui.ui.pages.review import ReviewPage
from casevault_gui.ui.pages.review_package import PackageView
from casevault_gui.ui.widgets.facts import PathText
from casevault_gui.ui.widgets.preview.ways import Way
from tests.ui.review.case import Case, stand_on
from tests.ui.review_samples import OVERRIDE


@pytest.mark.parametrize(
    ("path", "way"),
    [
        ("Documents/Notiz (Küche).txt", Way.TEXT),
        ("Bank/account.json", Way.TREE),
        ("Bank/transactions.csv", Way.TABLE),
        ("Photos/IMG_0412.jpg", Way.PICTURE),
        ("Photos/turned.jpg", Way.PICTURE),
        ("Phone/messages.sqlite", Way.PARTS),
        ("Documents/Invoice 2024-117.pdf", Way.PAGES),
        ("Mail/new account.eml", Way.MESSAGE),
        ("Phone/voicemail.txt", Way.HEX),
    ],
)
def test_each_kind_of_file_is_shown(qtbot: QtBot, view: PackageView, path: str, way: Way) -> None:
    """Standing on a file shows it in the way that fits, verified; the tree says so."""
    number = stand_on(qtbot, view, path)
    assert view.preview._stack.currentWidget() is view.preview.panes[way]
    index = view.browser.tree_model.index_of(number).siblingAtColumn(Column.VERDICT)
    assert view.browser.tree_model.data(index) == "✓ verified"


def test_looking_is_logged_once_a_file_and_folders_are_not(
    qtbot: QtBot, view: PackageView, case: Case
) -> None:
    """Each file that is looked at becomes one act in the log; walking over others does not."""
    before = case.entries(EntryType.VIEWED).count(Phase.DONE)
    index = view._package.index
    for number in range(len(index)):
        view.browser.go_to(number)
    stand_on(qtbot, view, "Phone/mixed.txt")
    stand_on(qtbot, view, "Phone/voicemail.txt")
    stand_on(qtbot, view, "Phone/mixed.txt")
    view.browser.go_to(index.find("data/evidence/Phone"))
    qtbot.waitUntil(lambda: "A folder. Entries in it: " in view.preview.sentence.text())
    assert case.entries(EntryType.VIEWED).count(Phase.DONE) == before + 2


def test_an_open_package_is_not_replaced_by_what_is_dropped(
    page: ReviewPage, view: PackageView
) -> None:
    """Nothing can be dropped on the page before the package is closed."""
    assert page.package is view
    assert not page.may_go_elsewhere()
    page.close_package()
    assert page.may_go_elsewhere()


def test_details_tell_path_hash_and_times(qtbot: QtBot, view: PackageView) -> None:
    """The details show hidden signs in the path, the whole SHA-256 to copy, and times in UTC."""
    number = stand_on(qtbot, view, "Documents/" + OVERRIDE)
    view.tabs.setCurrentWidget(view.details)
    qtbot.waitUntil(lambda: view.details._asked is None)
    texts = [label.text() for label in view.details.findChildren(QLabel)]
    assert any(text.endswith(" UTC") for text in texts)
    copy = next(
        button
        for button in view.details.findChildren(type(view.verify))
        if button.accessibleName() == "Copy SHA-256"
    )
    copy.click()
    digest = view._package.index.sha256(number).hex()
    assert QGuiApplication.clipboard().text() == digest
    (path,) = view.details.findChildren(PathText)
    assert path.toPlainText() == "evidence/Documents/gpj.⟦U+202E⟧exe.txt"


def test_case_record_exceptions_and_custody_can_be_read(qtbot: QtBot, view: PackageView) -> None:
    """The record, the link that was not packed and the verified custody entries are there."""
    texts = [label.text() for label in view.case.findChildren(QLabel)]
    assert "2024-0117-FR" in texts
    assert view.case.lists.tables["exhibits"].model().rowCount() == 5
    rows = view.not_packed.rows
    assert rows.data(rows.index(0, 1)) == "evidence/Photos/latest"
    assert "IMG_0412.jpg" in rows.data(rows.index(0, 2))
    view.tabs.setCurrentWidget(view.custody)
    qtbot.waitUntil(lambda: view.custody.rows.rowCount() > 0)
    assert "every proof hold" in view.custody.words.text()


def test_search_lists_what_it_found_and_gives_the_tree_back(
    qtbot: QtBot, view: PackageView
) -> None:
    """A search shows paths and stands on the first; emptying the field shows the tree again."""
    QTest.keyClicks(view.browser.wanted, "IMG")
    qtbot.waitUntil(lambda: view.browser.found_model.rowCount() == 1)
    assert view.browser.count.text() == "1 found"
    assert view.browser.chosen == [view._package.index.find("data/evidence/Photos/IMG_0412.jpg")]
    assert view.browser.current == view.browser.chosen[0]
    view.browser.wanted.setText("")
    qtbot.waitUntil(view.browser.tree.isVisible)
    assert view.browser.count.text() == "Entries: 24"
