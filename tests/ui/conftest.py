"""The window's services over a temporary profile, for every test of the shell."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests import volumes
from tests.ui.make_services import Desk, open_desk


@pytest.fixture(autouse=True)
def no_style_left() -> Iterator[None]:
    """Take a theme off after the test that put it on: with it, every later window is slow."""
    yield
    application = QApplication.instance()
    if isinstance(application, QApplication) and application.styleSheet():
        application.setStyleSheet("")


@pytest.fixture(autouse=True)
def garbage_stays_here() -> Iterator[None]:
    """Collect garbage between tests, on this thread: as in the program, see `ui.garbage`."""
    gc.disable()
    yield
    gc.enable()
    gc.collect(1)


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """Give services over a new profile with a day's work in its log."""
    folder = tmp_path / "profile"
    folder.mkdir()
    with open_desk(qapp, folder) as made:
        yield made


@pytest.fixture
def small_volume(tmp_path: Path) -> Iterator[Path]:
    """Mount a volume of one mebibyte."""
    with volumes.small_volume(tmp_path / "volume", "1m") as point:
        yield point
