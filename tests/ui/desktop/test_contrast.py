"""Who prefers high contrast in the whole desktop gets it here too, unless the settings differ."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.ui.desktop.session import Session

_SHOW = """\
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from casevault_gui.ui.theme import Theme, ThemeChoice
application = QApplication([])
theme = Theme(application)
choice = ThemeChoice(sys.argv[1])
theme.apply(choice)
theme.changed.connect(application.quit)
settled = choice is not ThemeChoice.SYSTEM or theme.scheme.name == "contrast"
QTimer.singleShot(0 if settled else 10_000, application.quit)
application.exec()
print(theme.scheme.name)
"""


@pytest.mark.display
@pytest.mark.parametrize(("choice", "shown"), [("system", "contrast"), ("dark", "dark")])
def test_the_wish_for_contrast_is_heard(desktop: Session, choice: str, shown: str) -> None:
    """A desktop whose portal says so makes "like the system" the theme of high contrast."""
    assert not desktop.gone
    asked = subprocess.run(
        [sys.executable, "-c", _SHOW, choice],
        env={**os.environ, "XDG_CURRENT_DESKTOP": "GNOME"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert asked.stdout.split()[-1] == shown
