"""Home: three ways on, by press, by key and by dropping things."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from casevault_gui.app import is_package
from casevault_gui.sample import sample_case
from casevault_gui.ui.pages.home import HomePage
from casevault_gui.ui.pages.page import Errand, PageName
from casevault_gui.ui.widgets.card import ActionCard
from tests.ui.shell.places import LONG
from tests.ui.shell.real import Shell

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction


@pytest.fixture
def page(qtbot: QtBot, shell: Shell) -> HomePage:
    """Give the page, shown."""
    made = HomePage(shell.services)
    qtbot.addWidget(made)
    made.resize(820, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def data_of(*paths: Path) -> QMimeData:
    """Return paths as they are dragged from a file manager."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(page: HomePage, data: QMimeData) -> None:
    """Drag over the page and let go."""
    enter = QDragEnterEvent(QPoint(5, 5), COPY, data, LEFT, PLAIN)
    page.dragEnterEvent(enter)
    assert enter.isAccepted()
    page.dropEvent(QDropEvent(QPointF(5, 5), COPY, data, LEFT, PLAIN))


def test_each_card_leads_to_its_place_from_the_keyboard(qtbot: QtBot, page: HomePage) -> None:
    """Tab walks through the three cards in their order, Space goes."""
    page.seal.setFocus()
    for card, place in (
        (page.seal, PageName.SEAL),
        (page.open, PageName.OPEN),
        (page.custody, PageName.CUSTODY),
    ):
        assert page.focusWidget() is card
        with qtbot.waitSignal(page.wanted) as heard:
            QTest.keyClick(card, Qt.Key.Key_Space)
        assert heard.args == [Errand(place)]
        QTest.keyClick(card, Qt.Key.Key_Tab)
    assert page.focusWidget() is page.sample


@pytest.mark.parametrize("name", ["case.cvtransfer", "case.cvreceipt"])
def test_what_goes_with_a_package_leads_to_hand_over(
    qtbot: QtBot, page: HomePage, tmp_path: Path, name: str
) -> None:
    """A transfer file or receipt that is dropped is not put up for sealing."""
    path = tmp_path / name
    path.write_bytes(b"{}")
    with qtbot.waitSignal(page.wanted) as heard:
        drop(page, data_of(path))
    assert heard.args == [Errand(PageName.HANDOVER, (path,))]


def test_the_sample_is_one_press_away(qtbot: QtBot, page: HomePage) -> None:
    """It leads to sealing with the real sample case, and says that it is one."""
    with qtbot.waitSignal(page.wanted) as heard:
        page.sample.click()
    (errand,) = heard.args
    assert errand == Errand(PageName.SEAL, (sample_case(),), sample=True)
    assert (errand.paths[0] / "case.json").is_file()


def test_what_is_dropped_goes_where_its_contents_belong(
    qtbot: QtBot, page: HomePage, tmp_path: Path
) -> None:
    """A package, whatever its name, is opened; a drawing called .cvx is put up for sealing."""
    package, drawing = tmp_path / "renamed.bin", tmp_path / "drawing.cvx"
    package.write_bytes(b"\x89CVX\r\n\x1a\n rest")
    drawing.write_bytes(b"<canvas/>")
    assert is_package(package)
    for paths, place in (
        ((package,), PageName.OPEN),
        ((drawing,), PageName.SEAL),
        ((package, drawing), PageName.SEAL),
        ((tmp_path,), PageName.SEAL),
    ):
        with qtbot.waitSignal(page.wanted, timeout=LONG) as heard:
            drop(page, data_of(*paths))
        assert heard.args == [Errand(place, paths)]


def test_words_and_web_addresses_are_not_invited(qtbot: QtBot, page: HomePage) -> None:
    """What is no file of this computer is refused, and nothing happens if it is let go anyway."""
    words, web = QMimeData(), QMimeData()
    words.setText("evidence")
    web.setUrls([QUrl("https://example.org/evidence.zip")])
    for data in (words, web):
        enter = QDragEnterEvent(QPoint(5, 5), COPY, data, LEFT, PLAIN)
        enter.ignore()
        page.dragEnterEvent(enter)
        assert not enter.isAccepted()
        with qtbot.assertNotEmitted(page.wanted):
            page.dropEvent(QDropEvent(QPointF(5, 5), COPY, data, LEFT, PLAIN))


def test_a_card_is_as_tall_as_its_words_need(qtbot: QtBot) -> None:
    """In a narrow window the sentence takes more lines and is not cut."""
    card = ActionCard("seal", "Seal a case", "word " * 40)
    qtbot.addWidget(card)
    assert card.hasHeightForWidth()
    assert card.heightForWidth(300) > card.heightForWidth(900)
    assert card.sizeHint().height() >= card.minimumSizeHint().height() > 0
    assert (card.accessibleName(), card.accessibleDescription()) == ("Seal a case", "word " * 40)
