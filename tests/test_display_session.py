"""The screen that the display tests stand on is a real one, with a clipboard others can read."""

from __future__ import annotations

import subprocess

import pytest
from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.display


def test_a_window_manager_activates_a_window(qtbot: QtBot) -> None:
    """A shown window becomes the active one, which takes an X server and a window manager."""
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    assert window.isActiveWindow()


def test_another_process_reads_the_clipboard(qtbot: QtBot) -> None:
    """Text put on the clipboard is seen outside this process."""
    from PySide6.QtGui import QGuiApplication

    QGuiApplication.clipboard().setText("Übergabe 8. März")
    reader = subprocess.Popen(
        ["xclip", "-out", "-selection", "clipboard"], stdout=subprocess.PIPE, encoding="utf-8"
    )
    # X asks the owner, so this process must answer while the reader waits.
    qtbot.waitUntil(lambda: reader.poll() is not None)
    assert reader.communicate()[0] == "Übergabe 8. März"
