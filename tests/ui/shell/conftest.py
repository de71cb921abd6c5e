"""An open window over a profile with a day's work in its log."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from casevault_gui.ui.main_window import MainWindow
from tests.ui.make_services import Desk
from tests.ui.shell.places import PLACES


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> MainWindow:
    """Give an open window."""
    made = MainWindow(desk.services, PLACES)
    qtbot.addWidget(made)
    made.show()
    return made
