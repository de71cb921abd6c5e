"""The ways into the guide: from each page of the window, and from an error's explanation."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from casevault_gui.core.errors import KeyringLocked, SourceEmpty, TargetFull
from casevault_gui.messages import TABLE, explain
from casevault_gui.ui.dialogs.error import ErrorDialog
from casevault_gui.ui.guide import GuideWindow
from casevault_gui.ui.guide_search import blocks_of, guide_folder
from casevault_gui.ui.guide_text import anchor_of
from casevault_gui.ui.guide_topics import FIRST, OF_ERRORS, OF_PLACES
from casevault_gui.ui.main_window import MainWindow
from casevault_gui.ui.pages.page import Errand, PageName
from casevault_gui.ui.widgets.message_panel import MessagePanel


def place_of(guide: GuideWindow) -> tuple[str, str]:
    """Return the page that is shown and the heading that was turned to, if any."""
    return guide.text.page().name, guide.text.textCursor().block().text()


@pytest.mark.parametrize("topic", sorted({FIRST, *OF_PLACES.values(), *OF_ERRORS.values()}))
def test_every_topic_exists(qtbot: QtBot, topic: str) -> None:
    """Its page is there, and so is its heading."""
    page, _, anchor = topic.partition("#")
    assert (guide_folder() / page).resolve().is_file()
    made = GuideWindow()
    qtbot.addWidget(made)
    made.show_topic(topic)
    headings = [
        anchor_of(block.text())
        for block in blocks_of(made.text.document())
        if block.blockFormat().headingLevel()
    ]
    assert not anchor or anchor in headings


def test_topics_are_of_pages_and_codes_that_are() -> None:
    """Every page of the window has one, and no code is named that no error has."""
    assert set(OF_PLACES) == set(PageName)
    assert set(OF_ERRORS) <= set(TABLE)


def test_help_opens_at_the_page_one_is_on(window: MainWindow) -> None:
    """Shift+F1 and the button at the side lead to what is told of the page, each time anew."""
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert window.guide is not None
    assert window.guide.text.page().name == FIRST
    window.go(Errand(PageName.SEAL))
    window.sidebar.help.click()
    assert place_of(window.guide) == ("investigator.md", "Seal a case")
    window.go(Errand(PageName.ABOUT))
    QTest.keyClick(window.sidebar.help, Qt.Key.Key_Space)
    assert window.guide.text.page().name == "index.md"


def test_an_error_leads_to_what_to_do_about_it(window: MainWindow) -> None:
    """From a dialog that keeps the window waiting too: the guide can be read beside it."""
    window.show_error(TargetFull(path="/media/usb/a.cvx", needed=2, free=1))
    dialog = window.findChild(ErrorDialog)
    assert isinstance(dialog, ErrorDialog)
    dialog.panel.help.click()
    assert window.guide is not None
    assert place_of(window.guide) == ("what-to-do-when.md", "The drive is full")
    assert window.guide.parentWidget() is None
    window.guide.search.setText("drive")
    assert window.guide.results.count() > 0
    dialog.close()


def test_without_a_window_the_guide_belongs_to_the_dialog(qtbot: QtBot) -> None:
    """Before the window stands, the guide opens over the dialog that asked and goes with it."""
    place = QWidget()
    qtbot.addWidget(place)
    panel = MessagePanel(place)
    panel.show_message(explain(KeyringLocked()))
    panel.help.click()
    guides = [each for each in place.children() if isinstance(each, GuideWindow)]
    assert [place_of(each)[1] for each in guides] == ["The keyring is gone or refuses"]
    assert guides[0].isVisible()
    guides[0].close()


def test_without_a_topic_there_is_no_button(qtbot: QtBot) -> None:
    """An error of which the guide tells nothing leads nowhere; the next one may."""
    panel = MessagePanel()
    qtbot.addWidget(panel)
    panel.show_message(explain(SourceEmpty()))
    assert panel.help.isHidden()
    panel.show_message(explain(KeyringLocked()))
    assert not panel.help.isHidden()
