"""Open windows and real profiles for the tests of the shell."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casevault_gui.core.keys import stretching
from casevault_gui.ui.main_window import MainWindow
from tests.ui.make_services import Desk
from tests.ui.shell.places import PLACES
from tests.ui.shell.real import Shell, open_shell


@pytest.fixture
def window(qtbot: QtBot, desk: Desk) -> MainWindow:
    """Give an open window over a profile with a day's work in its log."""
    made = MainWindow(desk.services, PLACES)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stretch passphrases as little as is accepted: what opens what is the same."""
    monkeypatch.setattr(stretching, "USUAL", {"lanes": 1, "memory_kib": 19 * 1024, "passes": 2})


@pytest.fixture
def shell(qapp: QApplication, tmp_path: Path) -> Iterator[Shell]:
    """Give services over a new, real profile."""
    with open_shell(qapp, tmp_path) as made:
        yield made
