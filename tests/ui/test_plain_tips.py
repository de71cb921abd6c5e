"""Tool tips show names of evidence as they are: never as markup, which could fetch a picture."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import Qt, QTextDocument

from casevault_gui.ui.plain_tip import plain_tip
from tests.test_repository import name_of, tracked

NAMES = (
    "<b>bold", "<img src='x.png'>.txt", '<img src="file:\\\\server\\share\\x.png">', "<a href=x>y",
    "/evidence/<h1>huge", "<?xml version='1.0'?>", "<table><tr><td>x", "a\n<b>b", "<!-- x",
    "</p>&lt;",
    "photo.jpg", "a < b > c", "&amp;", "1 < 2", "<", "", "Grüße & Co",
)  # fmt: skip
OWN_WORDS = {
    "casevault_gui/ui/models/disclosure_rows.py",
    "casevault_gui/ui/models/pair_rows.py",
}
"""Models whose tips are words of the program's own, or hexadecimal digits."""
GUIDE = {"casevault_gui/ui/guide_search.py", "casevault_gui/ui/guide_text.py"}
"""What reads and shows the pages of the guide, which come with the program, and opens nothing."""


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", NAMES)
def test_a_tip_is_read_as_it_was_given(name: str) -> None:
    """Whatever looks like markup is shown letter by letter, with nothing drawn or fetched."""
    tip = plain_tip(name)
    document = QTextDocument()
    if Qt.mightBeRichText(tip):
        document.setHtml(tip)
    else:
        document.setPlainText(tip)
    assert document.toPlainText() == name
    assert "\ufffc" not in document.toPlainText()


def test_markup_is_what_qt_would_have_shown() -> None:
    """Without it Qt takes such names for markup: the danger is real."""
    assert [name for name in NAMES if Qt.mightBeRichText(name)] != []
    assert [plain_tip(name) for name in ("photo.jpg", "1 < 2")] == ["photo.jpg", "1 < 2"]


def test_every_model_gives_its_tips_so() -> None:
    """A model that answers with a tip makes it plain, unless all its words are its own."""
    asked = {
        name_of(path)
        for path in tracked("casevault_gui/ui/*.py")
        if re.search(r"\.ToolTipRole|QToolTip\.showText", text := path.read_text("utf-8"))
        and "plain_tip(" not in text
    }
    assert asked == OWN_WORDS


def test_no_widget_is_asked_to_show_markup() -> None:
    """Nothing in the window reads HTML or Markdown, opens links or lets Qt guess what text is."""
    forbidden = re.compile(
        r"\b(setHtml|insertHtml|setMarkdown|QTextBrowser|QWebEngine|RichText|AutoText|MarkdownText|"
        r"setOpenExternalLinks|setOpenLinks|QDesktopServices)\b"
    )
    found = {
        name_of(path): match[0]
        for path in tracked("casevault_gui/ui/*.py")
        if (match := forbidden.search(path.read_text("utf-8")))
        and not name_of(path).startswith("casevault_gui/ui/reports/")
        and name_of(path) not in GUIDE
    }
    assert found == {}
