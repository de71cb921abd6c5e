"""The real program over a real profile: it opens, shows its pages, reviews a package and ends."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from casevault_gui.app import PAGES, Program, is_package, libraries
from casevault_gui.core.workflows.profile import open_profile
from casevault_gui.ui.pages.page import Errand, PageName

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def started(qtbot: QtBot, home: Path) -> Program:
    """Start the program in a new profile."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    program = Program(application, home)
    program.start()
    assert program.window is not None
    qtbot.addWidget(program.window)
    return program


def test_every_page_opens_over_a_new_profile(qtbot: QtBot, tmp_path: Path) -> None:
    """From an empty home every page shows itself, and the session is in the log."""
    program = started(qtbot, tmp_path / "home")
    window = program.window
    assert window is not None
    for name in PAGES:
        window.go(Errand(name))
        assert window.page(name).isVisible()
    program.stop()
    with open_profile(tmp_path / "home") as profile:
        types = [entry.type for entry in profile.log.entries()]
    assert types == ["log_created", "session_opened", "session_closed"]


def test_a_second_window_is_told_who_has_the_profile(qtbot: QtBot, tmp_path: Path) -> None:
    """A profile in use is not opened twice; the trouble is shown instead of the window."""
    first = started(qtbot, tmp_path / "home")
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    second = Program(application, tmp_path / "home")
    second.start()
    assert second.window is None
    assert second._dialog is not None
    qtbot.addWidget(second._dialog)
    assert second._dialog.isVisible()
    second.stop()
    first.stop()


def test_packages_are_known_by_content(tmp_path: Path) -> None:
    """A drawing called .cvx is no package, and a package under another name is one."""
    drawing, package = tmp_path / "a.cvx", tmp_path / "b.bin"
    drawing.write_bytes(b"<canvas/>")
    package.write_bytes(b"\x89CVX\r\n\x1a\n rest")
    assert not is_package(drawing)
    assert is_package(package)
    assert not is_package(tmp_path / "none")


def test_the_libraries_are_named_with_their_versions() -> None:
    """What the about page tells is what is installed."""
    assert all(library.version[0].isdigit() for library in libraries())


def test_the_open_page_takes_a_package(qtbot: QtBot, tmp_path: Path) -> None:
    """An errand with something that is no package ends in a message, not in a crash."""
    program = started(qtbot, tmp_path / "home")
    window = program.window
    assert window is not None
    drawing = tmp_path / "drawing.cvx"
    drawing.write_bytes(b"<canvas/>")
    window.go(Errand(PageName.OPEN, (drawing,)))
    page = window.page(PageName.OPEN)
    qtbot.waitUntil(lambda: page.trouble.isVisible() or "CV-P01" in _texts(page), timeout=5000)
    program.stop()


def _texts(page: object) -> str:
    from PySide6.QtWidgets import QLabel, QWidget

    assert isinstance(page, QWidget)
    return " ".join(label.text() for label in page.findChildren(QLabel))
