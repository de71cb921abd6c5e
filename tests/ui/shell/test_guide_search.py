"""Searching the guide: what is found, in which order, how one goes there by keyboard and back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casevault_gui.ui.guide import GuideWindow
from casevault_gui.ui.guide_search import (
    GUIDE_PAGES,
    MOST_FOUND,
    GuideIndex,
    fold,
    guide_folder,
    places_in,
    sentence_around,
)


@pytest.fixture(scope="module")
def index(qapp: QApplication) -> GuideIndex:
    """Give an index that reads when it is asked."""
    del qapp
    return GuideIndex()


@pytest.fixture
def guide(qtbot: QtBot) -> GuideWindow:
    """Give an open guide that has the keyboard."""
    made = GuideWindow()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def marked(guide: GuideWindow) -> list[str]:
    """Return the words that are marked on the page."""
    marks: list[str] = []
    for each in guide.text.extraSelections():
        cursor = getattr(each, "cursor")  # noqa: B009 - its type is not told
        assert isinstance(cursor, QTextCursor)
        marks.append(cursor.selectedText().lower())
    return marks


def test_every_page_is_in_the_list() -> None:
    """The pages that are searched and listed are those of the folder."""
    assert sorted(GUIDE_PAGES) == sorted(page.stem for page in guide_folder().glob("*.md"))


def test_headings_come_first_and_the_guide_before_the_rest(index: GuideIndex) -> None:
    """Whoever types the words of a heading finds it first, with what stands below it."""
    found = index.find("KEYRING gone")
    assert found[0].heading == "The keyring is gone or refuses"
    assert found[0].sentence.startswith("It goes with the account")
    pages = [each.page.parent == guide_folder() for each in index.find("volume")]
    assert pages[0]
    assert pages == sorted(pages, reverse=True)


def test_pages_that_the_guide_leads_to_are_searched(index: GuideIndex) -> None:
    """A code of an error is found where it is explained."""
    assert ("errors.md", "CV-K12") in {
        (each.page.name, each.heading) for each in index.find("cv-k12")
    }


@pytest.mark.parametrize("text", ["", "  ", "xyzzy", "keyring xyzzy"])
def test_nothing_is_found_without_every_word(index: GuideIndex, text: str) -> None:
    """All words must be there, and nothing typed finds nothing."""
    assert index.find(text) == []


def test_case_and_accents_make_no_difference(index: GuideIndex) -> None:
    """Letters are compared without both, on either side."""
    assert index.find("Kéyring Gone") == index.find("keyring gone")
    text = "Straße, Élodie, ﬁle"
    folded, places = fold(text)
    assert folded == "strasse, elodie, file"
    assert len(folded) == len(places)
    assert [text[start:end] for start, end in places_in(text, ["elodie", "asse"])] == [
        "Élodie",
        "aße",
    ]


def test_one_letter_finds_a_bounded_list(index: GuideIndex) -> None:
    """What everything has is told some times only."""
    assert len(index.find("e")) == MOST_FOUND


def test_the_sentence_with_the_word_is_shown() -> None:
    """Of a paragraph one sentence is shown; a long one is cut at words, around the word."""
    text = "First this. Then the keyring refuses. Last that."
    assert sentence_around(text, ["keyring"]) == "Then the keyring refuses."
    long = " ".join(["before"] * 40 + ["keyring"] + ["after"] * 40)
    shown = sentence_around(long, ["keyring"])
    assert shown.startswith("… before")
    assert shown.endswith("after …")
    assert "keyring" in shown
    assert len(shown) < 130
    assert sentence_around("x" * 400, ["x"])[:3] == "xxx"


def test_the_keyboard_finds_goes_there_and_back(guide: GuideWindow) -> None:
    """Ctrl+F, words, Down, Enter: the words are marked; Alt+Left returns, Alt+Right goes again."""
    QTest.keyClick(guide, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert guide.search.hasFocus()
    QTest.keyClicks(guide.search, "clock witnesses")
    assert guide.results.isVisible()
    assert guide.results.count() > 1
    QTest.keyClick(guide.search, Qt.Key.Key_Down)
    assert guide.results.hasFocus()
    first = guide.results.currentItem().text()
    assert first.startswith("What to do when … · The clock is wrong\n")
    QTest.keyClick(guide.results, Qt.Key.Key_Return)
    assert guide.text.hasFocus()
    assert guide.text.page().stem == "what-to-do-when"
    assert {"clock", "witnesses"} <= set(marked(guide))
    assert guide.text.verticalScrollBar().value() > 0
    QTest.keyClick(guide.text, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert guide.text.page().stem == "index"
    assert marked(guide) == []
    QTest.keyClick(guide.text, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert guide.text.page().stem == "what-to-do-when"
    assert not guide.forward.isEnabled()


def test_marks_outlive_a_change_of_size(guide: GuideWindow) -> None:
    """The page is laid out again, and the words stay marked."""
    guide.search.setText("keyring gone")
    QTest.keyClick(guide.search, Qt.Key.Key_Return)
    before = marked(guide)
    assert "gone" in before
    guide.resize(guide.minimumSize())
    assert marked(guide) == before


def test_escape_ends_the_search_before_it_closes(guide: GuideWindow) -> None:
    """The first Escape brings the list of pages back, the second closes the guide."""
    guide.search.setText("xyzzy")
    assert guide.count.text() == "Not found: try another word."
    assert not guide.contents.isVisible()
    QTest.keyClick(guide, Qt.Key.Key_Escape)
    assert guide.contents.isVisible()
    assert guide.isVisible()
    QTest.keyClick(guide, Qt.Key.Key_Escape)
    assert guide.isHidden()


def test_english_sentences_run_from_the_left_in_every_language(guide: GuideWindow) -> None:
    """In a window that runs from the right, what was found does not: its stops stay at the end."""
    guide.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert guide.search.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert guide.results.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_places_within_a_page_are_on_the_way_back(guide: GuideWindow) -> None:
    """Two places of one page that were turned to are two steps."""
    guide.show_topic("what-to-do-when.md#the-drive-is-full")
    place = guide.text.verticalScrollBar().value()
    guide.show_topic("what-to-do-when.md#a-person-leaves")
    assert guide.text.verticalScrollBar().value() > place
    guide.back.click()
    assert guide.text.page() == Path(guide_folder() / "what-to-do-when.md")
    guide.back.click()
    assert guide.text.page().stem == "index"
