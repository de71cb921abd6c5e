"""The list on F1 names every shortcut that the window and its pages know."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

import casevault_gui
from casevault_gui.ui.main_window import MainWindow
from tests.ui.make_services import Desk
from tests.ui.shell.places import PLACES

_SHORTCUT = re.compile(r'QKeySequence\((?:"([^"]+)"|QKeySequence\.StandardKey\.(\w+))\)')


def test_no_shortcut_is_missing_from_the_list(qtbot: QtBot, desk: Desk) -> None:
    """What the sources of pages and widgets bind stands in the list, as this system writes it."""
    window = MainWindow(desk.services, PLACES)
    qtbot.addWidget(window)
    listed = {QKeySequence(keys).toString() for keys, _ in window._shortcuts()}
    folder = Path(casevault_gui.__file__).parent / "ui"
    bound = set()
    for path in [*folder.glob("pages/*.py"), *folder.rglob("widgets/**/*.py")]:
        for text, standard in _SHORTCUT.findall(path.read_text(encoding="utf-8")):
            keys = text or getattr(QKeySequence.StandardKey, standard)
            bound.add(QKeySequence(keys).toString())
    assert {"Ctrl+E", "Ctrl+F", "Ctrl+Z"} <= bound
    assert bound <= listed
