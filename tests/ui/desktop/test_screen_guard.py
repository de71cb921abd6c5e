"""Windows are kept out of pictures of the screen where the system can; elsewhere it is said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from casevault_gui.ui.dialogs.dialog import Dialog
from casevault_gui.ui.pages.settings_work import WorkCard
from casevault_gui.ui.screen_guard import Capture, ScreenGuard, capture_here
from tests.ui.make_services import Desk
from tests.ui.shell.real import said


class System:
    """A system that can hide windows and remembers which it hid."""

    def __init__(self) -> None:
        """Hide none."""
        self.hidden: dict[int, bool] = {}

    def hide(self, window: int, hidden: bool) -> bool:  # noqa: FBT001 - as the system's
        """Agree."""
        self.hidden[window] = hidden
        return True


@pytest.fixture
def system(qapp: QApplication, desk: Desk) -> Iterator[System]:
    """Give a system with a guard that watches the windows."""
    made = System()
    guard = ScreenGuard(desk.services.settings, hide=made.hide)
    guard.start(qapp)
    yield made
    guard.stop()
    guard.stop()


def test_a_dialog_is_hidden_when_it_has_the_keyboard(
    qtbot: QtBot, desk: Desk, system: System
) -> None:
    """So it is before anything in it can be pressed; the settings show it again at once."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = Dialog("The key of this package", parent=window)
    dialog.body.addWidget(QLineEdit())
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    numbers = {int(window.winId()), int(dialog.winId())}
    assert {number for number, hidden in system.hidden.items() if hidden} >= numbers
    store = desk.services.settings
    store.save(replace(store.settings, hide_from_capture=False))
    assert not any(system.hidden[number] for number in numbers)
    store.save(replace(store.settings, hide_from_capture=True))
    assert all(system.hidden[number] for number in numbers)


def test_without_a_way_nothing_is_watched(qapp: QApplication, desk: Desk) -> None:
    """Here, where the windows stand on nothing, no way is known and none is tried."""
    assert capture_here() is Capture.UNKNOWN
    guard = ScreenGuard(desk.services.settings)
    guard.start(qapp)
    assert guard._application is None
    guard.stop()


@pytest.mark.parametrize("capture", list(Capture))
def test_the_settings_offer_what_the_system_can_do(
    qtbot: QtBot, desk: Desk, capture: Capture
) -> None:
    """A box where it does something, and the truth about the system beside it or alone."""
    card = WorkCard(desk.services, capture=capture)
    qtbot.addWidget(card)
    card.show()
    assert card.hide_windows.isVisible() is capture.can_hide
    assert card.truth.text() in said(card)
    for other in set(Capture) - {capture}:
        elsewhere = WorkCard(desk.services, capture=other)
        qtbot.addWidget(elsewhere)
        assert elsewhere.truth.text() != card.truth.text()


@pytest.mark.display
def test_on_x11_it_says_that_every_program_may_look(desk: Desk, qtbot: QtBot) -> None:
    """Asked of a real window system."""
    card = WorkCard(desk.services)
    qtbot.addWidget(card)
    card.show()
    assert "under X11 every program" in said(card)
    assert [box for box in card.findChildren(QCheckBox) if box.isVisible()] == [
        card.tell,
        card.recent,
    ]
