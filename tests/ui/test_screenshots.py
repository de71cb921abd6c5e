"""The pictures of the screens: all are there, small, the same each time, and tell of no machine."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from casevault_gui.ui.widgets.icon import IconButton
from tests.ui import scenes_key, scenes_shell
from tests.ui.pictures import SHOWN_HOME, SIZE, draw, make_presentable, picture
from tests.ui.png import save_png
from tests.ui.screenshots import FOLDER, INDEX, LEFT_OUT, SETS, files_of, index, kept, main

MOST_BYTES = 4 << 20

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_every_screen_has_its_pictures_and_the_index_names_them() -> None:
    """If this fails, run `python3 packaging/bootstrap.py screenshots`, with new scenes' names."""
    expected = [name for _, scenes in SETS for shown in kept(scenes) for name in files_of(shown)]
    assert sorted(path.name for path in FOLDER.glob("*.png")) == sorted(expected)
    assert (FOLDER / INDEX).read_text(encoding="utf-8") == index()
    assert len(set(expected)) == len(expected)
    assert {shown.name for _, scenes in SETS for shown in scenes} >= LEFT_OUT


def test_the_pictures_are_small() -> None:
    """Together they take less than four mebibytes."""
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < MOST_BYTES


def test_a_scene_looks_the_same_each_time(qapp: QApplication, tmp_path: Path) -> None:
    """Drawn twice, with keys, times and hashes in it, its pictures are equal to the byte."""
    chosen = [scenes_key.SCENES[1], *(s for s in scenes_shell.SCENES if s.name == "custody")]
    for shown in chosen:
        rounds = []
        for number in (1, 2):
            folder = tmp_path / f"{shown.name}{number}"
            folder.mkdir()
            paths = draw(qapp, shown, folder)
            assert [path.name for path in paths] == files_of(shown)
            rounds.append([path.read_bytes() for path in paths])
        assert rounds[0] == rounds[1]
        light, dark = rounds[0]
        assert light != dark


def test_sharp_pictures_have_sharp_icons(qtbot: QtBot) -> None:
    """A button's icon has as many dots as the picture, though the screen has fewer."""
    button = IconButton("&Seal", "seal")
    page = QWidget()
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(button)
    page.show()
    picture(page)
    usual = button.iconSize()
    assert button.icon().availableSizes() == [usual]
    for ratio in (1.5, 2.0):
        made = picture(page, ratio)
        assert made.size() == page.size() * ratio
        heights = {size.height() for size in button.icon().availableSizes()}
        assert heights == {usual.height(), round(usual.height() * ratio)}


@pytest.mark.parametrize(
    ("screen", "look", "size", "files"),
    [
        ("4k", "contrast", (3840, 2160), ["home-contrast.png"]),
        ("4k@1.5", "light", (3840, 2160), ["home-light@1.5x.png"]),
        (
            "small",
            "all",
            (1024, 640),
            [f"home-{look}.png" for look in ("contrast", "dark", "light")],
        ),
    ],
)
def test_every_look_can_be_drawn_for_every_screen(
    tmp_path: Path, screen: str, look: str, size: tuple[int, int], files: list[str]
) -> None:
    """The pictures have the screen's dots, and are named after their look."""
    try:
        assert main([str(tmp_path), "home", "--screen", screen, "--look", look]) == 0
    finally:
        SIZE.setWidth(1024)
        SIZE.setHeight(640)
    assert sorted(path.name for path in tmp_path.iterdir()) == files
    for name in files:
        image = QImage(str(tmp_path / name))
        assert (image.width(), image.height()) == size


def test_an_invented_home_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    """Paths below the scene's home and digests are replaced wherever text stands."""
    widget = QWidget()
    qtbot.addWidget(widget)
    column = QVBoxLayout(widget)
    label, line, lines = QLabel(f"at {tmp_path}/a"), QLineEdit(f"{tmp_path}"), QPlainTextEdit()
    lines.setPlainText(" ".join(["0123abcd"] * 8))
    for child in (label, line, lines):
        column.addWidget(child)
    make_presentable(widget, tmp_path)
    assert label.text() == f"at {SHOWN_HOME}/a"
    assert line.text() == SHOWN_HOME
    assert "0123abcd" not in lines.toPlainText()


def test_other_paths_of_the_machine_are_refused(qtbot: QtBot, tmp_path: Path) -> None:
    """A picture that would show where the checkout or the temporary files lie is not made."""
    widget = QWidget()
    qtbot.addWidget(widget)
    label = QLabel(f"{FOLDER}", widget)
    with pytest.raises(AssertionError):
        make_presentable(widget, tmp_path)
    label.setText("/home/dana")
    make_presentable(widget, tmp_path)


def test_rare_colours_survive(tmp_path: Path) -> None:
    """One green pixel among 256 greys stays green, and no grey is far from what it was."""
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    for x in range(64):
        for y in range(64):
            grey = x * 4 + y % 4
            image.setPixelColor(x, y, QColor(grey, grey, grey))
    image.setPixelColor(0, 1, QColor("#1a6a3c"))
    save_png(image, tmp_path / "a.png")
    back = QImage(str(tmp_path / "a.png"))
    assert back.size() == image.size()
    assert back.pixelColor(0, 1).name() == "#1a6a3c"
    assert all(abs(back.pixelColor(x, 9).red() - (x * 4 + 1)) < 16 for x in range(64))


def test_one_scene_can_be_drawn_elsewhere(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With a folder, a scene is drawn there at any size and look, to be looked at."""
    assert main([str(tmp_path), "about", "--look", "dark", "--size", "1100x700"]) == 0
    assert capsys.readouterr().out.strip() == str(tmp_path / "about-dark.png")
    assert QImage(str(tmp_path / "about-dark.png")).width() == 1100
    assert main([str(tmp_path), "about", "--look", "light", "--size", "1024x640"]) == 0
