"""The pictures of a folder: offered, made when they come into view, kept in memory, logged."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.errors import ContentMismatch
from casevault_gui.core.workflows.review import Preview
from casevault_gui.ui.models import thumbnails
from casevault_gui.ui.models.thumbnails import Thumbnails
from casevault_gui.ui.pages.review_package import PackageView
from casevault_gui.ui.tasks import Lane
from casevault_gui.ui.widgets.preview.gallery import GalleryPane
from tests.ui.index_samples import index_of, line_of
from tests.ui.review.case import Case
from tests.ui.test_preview_area import bitmap

WARNING = QAbstractItemModelTester.FailureReportingMode.Warning


def stand_on_folder(qtbot: QtBot, view: PackageView, path: str) -> None:
    """Stand on a folder until its gallery is offered."""
    view.browser.go_to(view._package.index.find("data/evidence/" + path))
    qtbot.waitUntil(view.preview.gallery.button.isVisible)


def test_pictures_of_a_folder_are_shown_when_asked_for_and_logged(
    qtbot: QtBot, view: PackageView, case: Case
) -> None:
    """A folder offers its pictures; shown, each is made small, verified and noted as looked at."""
    before = case.entries(EntryType.VIEWED).count(Phase.DONE)
    stand_on_folder(qtbot, view, "Photos")
    gallery = view.preview.gallery
    assert gallery.button.text() == "Show its pictures (2)"
    assert "A folder. Entries in it: " in gallery.sentence.text()
    assert case.entries(EntryType.VIEWED).count(Phase.DONE) == before
    gallery.button.click()
    qtbot.waitUntil(lambda: len(gallery.model._images) == 2, timeout=20_000)
    photo = gallery.model.index(0)
    image = gallery.model.data(photo, Qt.ItemDataRole.DecorationRole)
    assert max(image.width(), image.height()) == 112
    assert gallery.model.data(photo) == "IMG_0412.jpg"
    assert case.entries(EntryType.VIEWED).count(Phase.DONE) == before + 2
    number = gallery.model.number(0)
    assert view._verdicts.of(number).name == "VERIFIED"
    gallery.view.clicked.emit(photo)
    assert view.browser.current == number
    qtbot.waitUntil(lambda: gallery.model.rowCount() == 0)
    qtbot.waitUntil(lambda: view._looking is None and not view.preview.asking)
    assert view._shown == number


def test_a_folder_without_pictures_offers_none(qtbot: QtBot, view: PackageView) -> None:
    """Where nothing is called like a picture, the folder is a sentence."""
    view.browser.go_to(view._package.index.find("data/evidence/Phone"))
    qtbot.waitUntil(lambda: "A folder. Entries in it: " in view.preview.sentence.text())
    assert view.preview.sentence.isVisible()


class Folder:
    """A package of many pictures in a folder, one of them damaged and one no picture."""

    def __init__(self, count: int) -> None:
        lines = [line_of("p/"), *(line_of(f"p/{n:03}.bmp", 100) for n in range(count))]
        self.index = index_of(lines)
        self.picture = bitmap(8, 4)
        self.asked: list[int] = []

    def preview(self, number: int, max_bytes: int = 1 << 20) -> Preview:
        """Return a picture, except for the second and third file."""
        assert max_bytes
        self.asked.append(number)
        if number == 2:
            raise ContentMismatch(path="p/001.bmp")
        data = b"no picture" if number == 3 else self.picture
        return Preview(data, complete=True, verified=True)


@pytest.fixture
def desk_lane() -> Iterator[Lane]:
    """Give a lane to read in."""
    lane = Lane("desk")
    yield lane
    lane.close()


def test_only_pictures_in_view_are_made(qtbot: QtBot, desk_lane: Lane) -> None:
    """Of many pictures those in view are made; scrolling makes others; trouble stops none."""
    package = Folder(400)
    pane = GalleryPane()
    qtbot.addWidget(pane, before_close_func=GalleryPane.clear)
    pane.resize(420, 420)
    pane.show()
    assert pane.offer(package, 0, desk_lane, "words")  # type: ignore[arg-type]
    pane.button.click()
    qtbot.waitUntil(
        lambda: len(package.asked) > 3 and pane._task is None and pane._lacking() is None,
        timeout=30_000,
    )
    seen = len(package.asked)
    assert seen < 40
    assert package.asked == list(range(1, seen + 1))
    names = [pane.model.data(pane.model.index(row)) for row in range(1, 4)]
    assert names == ["✕ 001.bmp", "✕ 002.bmp", "003.bmp"]
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: 400 in package.asked, timeout=30_000)
    pane.clear()
    assert pane.model.rowCount() == 0
    assert pane._viewers._process is None


def test_the_oldest_small_pictures_make_room(monkeypatch: pytest.MonkeyPatch) -> None:
    """No more small pictures stay in memory than the limit; a dropped one is made again."""
    monkeypatch.setattr(thumbnails, "MOST_KEPT", 2)
    model = Thumbnails(10)
    tester = QAbstractItemModelTester(model, WARNING, model)
    model.show_entries([(number, f"{number}\u202e.jpg") for number in range(4)])
    assert tester.model() is model
    for row in range(3):
        model.put(row, QImage(1, 1, QImage.Format.Format_RGB32))
    model.put(3, None)
    assert [model.lacks(row) for row in range(4)] == [True, False, False, False]
    tip = Qt.ItemDataRole.ToolTipRole
    assert model.data(model.index(2), tip) == "2⟦U+202E⟧.jpg"
    assert model.data(model.index(3), tip) == "3⟦U+202E⟧.jpg: not shown"
