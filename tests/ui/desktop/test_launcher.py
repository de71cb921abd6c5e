"""Progress is told to task bars in the words that several of them understand."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from casevault_gui.ui.launcher import ENTRY, LauncherProgress
from tests.ui.desktop.session import Session


def test_the_task_bar_hears_of_each_hundredth_and_of_the_end(
    qtbot: QtBot, desktop: Session
) -> None:
    """Unknown progress is not told, nor each small step; the whole and the end always are."""
    launcher = LauncherProgress()
    for permille in (-1, 0, 4, 9, 500, 505, 995, 1000, 1000):
        launcher.show_progress(permille)
    launcher.clear()
    launcher.clear()
    launcher.stop()
    launcher.stop()
    qtbot.waitUntil(lambda: len(desktop.launcher) == 5)
    assert {entry for entry, _ in desktop.launcher} == {ENTRY}
    told = [(facts["progress"], facts["progress-visible"]) for _, facts in desktop.launcher]
    seen = [(("d", share), ("b", True)) for share in (0.0, 0.5, 0.995, 1.0)]
    assert told == [*seen, (("d", 0.0), ("b", False))]


def test_without_a_session_nothing_is_told() -> None:
    """And nothing is connected."""
    launcher = LauncherProgress()
    launcher.show_progress(500)
    launcher.clear()
    assert launcher._name == ""
