"""Words and fields stay together on a very large screen, and whole on a small one."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from casevault_gui.ui.pages.page import FORM_WIDTH, READING_WIDTH, TABLE_WIDTH, Page
from casevault_gui.ui.theme import Theme, ThemeChoice
from casevault_gui.ui.widgets.halves import Halves
from casevault_gui.ui.widgets.scrolling import scrolling
from casevault_gui.ui.widgets.text import Text
from tests.ui.make_services import Desk


class Lines(Page):
    """A page of one line of words, over the page's own."""

    def _fit(self) -> None:
        """Belong to a subclass, as the custody page has one of this name."""


@pytest.mark.parametrize("scroll", ["scrolls", ""])
@pytest.mark.parametrize("widest", [READING_WIDTH, FORM_WIDTH, TABLE_WIDTH])
def test_contents_stand_in_the_middle_and_grow_no_wider(
    qtbot: QtBot, qapp: QApplication, desk: Desk, widest: int, scroll: str
) -> None:
    """At 3840 pixels they are as wide as allowed, more with larger type; at 1024 all there is."""
    Theme(qapp).apply(ThemeChoice.LIGHT)
    page = Lines(desk.services, "Lines", scroll=bool(scroll), widest=widest)
    qtbot.addWidget(page)
    words = Text("word " * 400)
    page.body.addWidget(words)
    page.resize(3840, 2160)
    page.show()
    qtbot.waitUntil(lambda: 0 < words.width() < 3000)
    usual = words.width()
    assert widest - 60 <= usual <= widest * 1.3
    left = words.mapTo(page, words.rect().topLeft()).x()
    right = 3840 - words.mapTo(page, words.rect().topRight()).x()
    assert abs(left - right) < 30
    Theme(qapp).apply(ThemeChoice.LIGHT, 150)
    qtbot.waitUntil(lambda: words.width() > usual * 1.3 or words.width() > 3700)
    assert page.minimumSizeHint().width() < 1024
    page.resize(1024, 640)
    qtbot.waitUntil(lambda: words.width() <= 1024)
    assert words.width() >= 1024 - 80


def test_two_parts_turn_where_they_would_be_cut_off(qtbot: QtBot) -> None:
    """Beside each other while both are whole; else the second comes above the first."""
    first, second = QPushButton("See it"), QPushButton("Open it")
    halves = Halves(first, second, (4, 5))
    area = scrolling(halves)
    qtbot.addWidget(area)
    area.resize(600, 300)
    area.show()
    assert not halves.turned
    assert first.geometry().right() < second.geometry().left()
    font = second.font()
    for scale, turned in ((5.0, True), (1.0, False)):
        for part in (first, second):
            larger = QFont(font)
            larger.setPointSizeF(font.pointSizeF() * scale)
            part.setFont(larger)
        qtbot.waitUntil(partial(_is_turned, halves, turned))
    narrow = first.minimumSizeHint().width() + 40
    area.resize(narrow, 300)
    qtbot.waitUntil(lambda: halves.turned)
    qtbot.waitUntil(lambda: second.geometry().bottom() < first.geometry().top())
    assert halves.width() <= area.width()
    for part in (first, second):
        assert part.width() >= part.minimumSizeHint().width()


def _is_turned(halves: Halves, wanted: object) -> bool:
    return halves.turned is wanted
