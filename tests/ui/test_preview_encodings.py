"""The preview reads text in the encoding that is chosen for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from casevault_gui.ui.widgets.preview.chooser import PreviewArea
from casevault_gui.ui.widgets.preview.csv import CsvPane
from casevault_gui.ui.widgets.preview.text import TextPane
from casevault_gui.ui.widgets.preview.ways import Way
from tests.ui.test_preview_area import read, shown, shown_texts

pytestmark = pytest.mark.usefixtures("qapp")


def choose(qtbot: QtBot, area: PreviewArea, name: str) -> TextPane:
    """Choose an encoding by keyboard, as a reader would; return the pane after it was read."""
    area.show_way(Way.TEXT)
    pane = area.panes[Way.TEXT]
    assert isinstance(pane, TextPane)
    steps = pane.encodings.findData(name) - pane.encodings.currentIndex()
    for _ in range(abs(steps)):
        QTest.keyClick(pane.encodings, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: not area.asking)
    return pane


def test_the_encoding_of_a_text_can_be_chosen_and_searched(qtbot: QtBot) -> None:
    """Russian that was taken for Western is read as chosen, found in, and forgotten again."""
    area = shown(qtbot, "a.txt", "Сообщение и ещё сообщение".encode("cp1251"))
    pane = area.panes[Way.TEXT]
    assert isinstance(pane, TextPane)
    assert "Сообщение" not in pane.view.toPlainText()
    assert pane.encodings.currentText() == "Automatic (Latin-1)"
    choose(qtbot, area, "Windows-1251")
    assert pane.view.toPlainText() == "Сообщение и ещё сообщение"
    assert "Read as Windows-1251." in shown_texts(area)
    pane.wanted.setText("сообщение")
    pane.find_next()
    assert pane.found.text() == "2 found"
    assert "Read as Latin-1" not in shown_texts(area)
    choose(qtbot, area, "")
    assert pane.encodings.currentText() == "Automatic (Latin-1)"
    choose(qtbot, area, "KOI8-R")
    area.show_reading(read("b.txt", b"plain"))
    qtbot.waitUntil(lambda: not area.asking)
    assert (pane.encodings.currentText(), pane.view.toPlainText()) == ("Automatic (ASCII)", "plain")


def test_a_file_that_seems_no_text_can_be_read_as_one(qtbot: QtBot) -> None:
    """Chinese in UTF-16 without a mark is shown as bytes at first, and as text when chosen."""
    area = shown(qtbot, "a.dat", "短信\r\n".encode("utf-16-le"))
    assert area.buttons[Way.HEX].isChecked()
    pane = choose(qtbot, area, "UTF-16 LE")
    assert area.buttons[Way.TEXT].isChecked()
    assert pane.view.toPlainText() == "短信\n"
    choose(qtbot, area, "")
    assert pane.view.toPlainText() == ""
    assert area.trouble.message is None


def test_rows_follow_the_encoding_chosen(qtbot: QtBot) -> None:
    """A table of separated values is read anew in the encoding chosen for its text."""
    area = shown(qtbot, "a.csv", "имя,номер\nИван,2\n".encode("koi8-r"))
    choose(qtbot, area, "KOI8-R")
    area.show_way(Way.TABLE)
    pane = area.panes[Way.TABLE]
    assert isinstance(pane, CsvPane)
    assert pane.model.index(0, 0).data() == "Иван"
