"""Files may be dropped anywhere on the window; what is open is not lost by it."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from casevault_gui.ui.main_window import MainWindow
from casevault_gui.ui.pages.page import Errand, PageName
from tests.ui.make_services import Desk
from tests.ui.seal.steps import drag, drop, mime
from tests.ui.shell.places import PLACES, Visited, visited


def test_what_no_page_takes_goes_where_it_belongs(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    """On a page without drops of its own a file is put up for sealing; a web address is not."""
    window = MainWindow(desk.services, PLACES)
    qtbot.addWidget(window)
    window.go(Errand(PageName.ABOUT))
    photo = tmp_path / "photo.jpg"
    photo.write_text("x" * 10)
    assert not drag(window, mime(["https://example.org/photo.jpg"]))
    assert drag(window, mime([photo]))
    drop(window, mime([photo]))
    qtbot.waitUntil(lambda: visited(window).isVisibleTo(window))
    assert visited(window).errands[-1] == Errand(PageName.SEAL, (photo,))


class Staying(Visited):
    """A page that would lose something."""

    def may_go_elsewhere(self) -> bool:
        """Stay."""
        return False


def test_a_page_that_would_lose_by_it_lets_nothing_be_dropped(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    """It says so itself; the other pages still take what is dropped."""
    window = MainWindow(desk.services, {**PLACES, PageName.OPEN: Staying})
    qtbot.addWidget(window)
    package = mime([tmp_path / "other.cvx"])
    for place, takes in ((PageName.OPEN, False), (PageName.ABOUT, True)):
        window.go(Errand(place))
        assert drag(window, package) is takes
