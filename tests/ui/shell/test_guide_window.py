"""The guide in the program: its pages, links, pictures, themes and ways in."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QPixmap, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casevault_gui.ui.assets import documents_folder
from casevault_gui.ui.dialogs.shortcuts import ShortcutsDialog
from casevault_gui.ui.guide import GuideWindow
from casevault_gui.ui.guide_text import GuideText, anchor_of
from casevault_gui.ui.main_window import MainWindow
from casevault_gui.ui.pages.about import AboutPage
from casevault_gui.ui.pages.page import PageName
from casevault_gui.ui.theme import DARK, LIGHT, palette_of

ROWS = range(7)


@pytest.fixture
def guide(qtbot: QtBot) -> GuideWindow:
    """Give an open guide."""
    made = GuideWindow()
    qtbot.addWidget(made)
    made.show()
    return made


def words_of(guide: GuideWindow) -> str:
    """Return the words of the page that is shown."""
    return guide.text.document().toPlainText()


def picture_of(text: GuideText, name: str) -> QImage:
    """Return a picture as the page shows it."""
    kind = QTextDocument.ResourceType.ImageResource.value
    found = text.loadResource(kind, QUrl(f"../screenshots/{name}"))
    assert isinstance(found, QImage)
    return found


@pytest.mark.parametrize("row", ROWS)
def test_every_page_is_shown_once_and_fits(guide: GuideWindow, row: int) -> None:
    """Its title stands there once, and nothing is wider than the window at 1024 by 640."""
    guide.contents.setCurrentRow(row)
    title = guide.text.page().read_text("utf-8").splitlines()[0].removeprefix("# ")
    assert words_of(guide).startswith(title)
    assert words_of(guide).splitlines().count(title) == 1
    assert guide.size() == QSize(1024, 640)
    assert guide.text.horizontalScrollBar().maximum() == 0


def test_a_narrow_window_shows_the_page_once_and_whole(guide: GuideWindow) -> None:
    """Lines and pictures follow the width."""
    guide.contents.setCurrentRow(1)
    guide.resize(guide.minimumSize())
    assert words_of(guide).splitlines().count("Quick start") == 1
    assert guide.text.horizontalScrollBar().maximum() == 0


def test_links_lead_to_pages_and_headings_and_back(guide: GuideWindow) -> None:
    """A link turns the page, the list follows, Back returns; a heading comes to the top."""
    guide.text.anchorClicked.emit(QUrl("what-to-do-when.md#a-laptop-is-stolen"))
    assert guide.contents.currentRow() == ROWS[-1]
    assert guide.text.textCursor().block().text() == "A laptop is stolen"
    assert guide.text.verticalScrollBar().value() > 0
    guide.back.click()
    assert guide.contents.currentRow() == 0
    assert words_of(guide).startswith("CaseVault guide")
    assert not guide.back.isEnabled()


def test_pages_beside_the_guide_are_read_too(guide: GuideWindow) -> None:
    """The rest of the documentation opens in the same window; no page of the list is marked."""
    guide.text.anchorClicked.emit(QUrl("../where-keys-live/README.md"))
    assert words_of(guide).startswith("Where should this key live?")
    assert guide.contents.currentRow() == -1
    guide.contents.setCurrentRow(2)
    assert words_of(guide).startswith("Investigator")


@pytest.mark.parametrize(
    "address", ["https://example.org/", "../../README.md", "file:///etc/hostname", "gone.md"]
)
def test_nothing_from_elsewhere_is_opened(
    guide: GuideWindow, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    """A link that leads out is named, the page stays, and no other program is started."""
    started: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", started.append)
    guide.text.anchorClicked.emit(QUrl(address))
    assert address in guide.said.text()
    assert guide.text.page().name == "index.md"
    assert started == []


def test_pictures_come_from_the_documentation_alone(guide: GuideWindow, tmp_path: Path) -> None:
    """A picture that lies elsewhere is not loaded."""
    stranger = tmp_path / "stranger.png"
    pixmap = QPixmap(8, 8)
    pixmap.fill(Qt.GlobalColor.red)
    assert pixmap.save(str(stranger))
    kind = QTextDocument.ResourceType.ImageResource.value
    assert guide.text.loadResource(kind, QUrl.fromLocalFile(str(stranger))) is None
    assert picture_of(guide.text, "home-light.png").width() > 0


def test_pictures_wear_the_theme_of_the_program(qapp: QApplication, guide: GuideWindow) -> None:
    """In the dark the dark twin of a picture is shown, in the light the light one."""
    before = qapp.palette()
    try:
        for scheme in (LIGHT, DARK):
            qapp.setPalette(palette_of(scheme))
            shown = picture_of(guide.text, "home-light.png").pixelColor(400, 20)
            assert (shown.lightness() > 128) is (scheme is LIGHT)
    finally:
        qapp.setPalette(before)


def test_the_keyboard_opens_and_closes_it(window: MainWindow, qtbot: QtBot) -> None:
    """Shift+F1 opens the guide, a second time the same one; Escape closes it."""
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    first = window.guide
    assert first is not None
    qtbot.waitUntil(first.isActiveWindow)
    QTest.keyClick(first, Qt.Key.Key_Escape)
    assert first.isHidden()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert window.guide is first
    assert first.isVisible()


def test_about_and_the_list_of_shortcuts_lead_to_it(window: MainWindow) -> None:
    """Whoever looks for help in either place finds the guide."""
    window.show_shortcuts()
    dialog = window.findChild(ShortcutsDialog)
    assert isinstance(dialog, ShortcutsDialog)
    dialog.guide.click()
    assert dialog.isHidden()
    assert window.guide is not None
    assert window.guide.isVisible()
    window.guide.close()
    about = window.page(PageName.ABOUT)
    assert isinstance(about, AboutPage)
    about.guide.click()
    assert window.guide.isVisible()


def test_headings_are_called_as_links_call_them() -> None:
    """Signs go, spaces become hyphens, letters become small."""
    assert anchor_of("A package, or its medium, is damaged") == (
        "a-package-or-its-medium-is-damaged"
    )


def test_the_list_is_the_folder() -> None:
    """Every page of the guide stands in the list at its side."""
    assert len(list((documents_folder() / "guide").glob("*.md"))) == len(ROWS)
