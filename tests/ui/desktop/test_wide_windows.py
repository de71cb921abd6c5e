"""On a very large screen words and fields stay as near to each other as people can follow."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casevault_gui.ui.pages.page import FORM_WIDTH, READING_WIDTH, TABLE_WIDTH, Page
from casevault_gui.ui.theme import Theme, ThemeChoice
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
