"""Codes on the screen: what is drawn is the code, square by square, in every theme."""

from __future__ import annotations

import hashlib

import pytest
import segno
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from casevault_gui.core.custody.code_text import code_texts
from casevault_gui.ui.qr_code import QUIET
from casevault_gui.ui.theme import ThemeChoice
from casevault_gui.ui.widgets.code_view import CodeView, QrPicture
from tests.ui.make_services import Desk

NOTE = "casevault/log/v1/00\n7\nAAAA\n\n— casevault/log/v1/00 AAAA\n"


def squares(image: QImage, side: int) -> list[list[int]]:
    """Read a picture back: 1 for each dark square inside the quiet margin."""
    light = [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if image.pixelColor(x, y).lightness() == 255
    ]
    left, top = min(x for x, _ in light), min(y for _, y in light)
    right = max(x for x, _ in light)
    each = (right - left + 1) // (side + 2 * QUIET)
    assert each * (side + 2 * QUIET) == right - left + 1

    def dark(x: int, y: int) -> int:
        at = (left + (x + QUIET) * each + each // 2, top + (y + QUIET) * each + each // 2)
        return int(image.pixelColor(*at).lightness() < 128)

    return [[dark(x, y) for x in range(side)] for y in range(side)]


@pytest.mark.parametrize("text", ["CVQ10101ABCDEFGH", NOTE])
def test_every_square_is_where_the_code_has_it(qtbot: QtBot, desk: Desk, text: str) -> None:
    """Dark on light, in whole pixels, with four light squares around, also in the dark theme."""
    desk.services.theme.apply(ThemeChoice.DARK, 100)
    picture = QrPicture()
    qtbot.addWidget(picture)
    picture.resize(360, 350)
    picture.show_text(text)
    made = segno.make(text.encode(), error="m", boost_error=False, micro=False)
    if text.isalnum():
        made = segno.make(text, error="m", boost_error=False, micro=False)
    wanted = [list(row) for row in made.matrix]
    image = picture.grab().toImage()
    assert squares(image, len(wanted)) == wanted


def test_a_file_without_codes_says_what_to_do(qtbot: QtBot) -> None:
    """What is too large shows no empty picture: it says how large it is, and to give the file."""
    view = CodeView()
    qtbot.addWidget(view)
    view.show()
    view.show_file(hashlib.shake_256(b"large").digest(60_000), as_text=False)
    assert not view.picture.isVisible()
    assert "too large for codes" in view.too_large.text()
    view.show_file(b"small", as_text=False)
    assert view.picture.isVisible()
    assert not view.too_large.isVisible()
    assert view.texts == code_texts(b"small")
