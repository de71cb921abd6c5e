"""The computer stays awake while long work runs, by logind or by the portal, and no longer."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from casevault_gui.ui.keep_awake import KeepAwake
from casevault_gui.ui.tasks import Lane
from tests.ui.desktop.session import Session, session
from tests.ui.keys.bus import logind


def test_logind_holds_sleep_and_lets_the_screen_lock(
    qtbot: QtBot, bus: str, lane: Lane, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sleep alone is blocked, once, until it is released; the screen may go dark."""
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus)
    with logind(bus) as manager:
        awake = KeepAwake(lane)
        awake.hold()
        awake.hold()
        qtbot.waitUntil(lambda: awake.held)
        what, who, _, mode = manager.asked[0]
        assert (what, who, mode) == ("sleep", "CaseVault", "block")
        assert len(manager.asked) == 1
        assert not manager.released()
        awake.release()
        awake.release()
        qtbot.waitUntil(manager.released)
        assert not awake.held
        awake.hold()
        qtbot.waitUntil(lambda: awake.held)
        assert len(manager.asked) == 2
        awake.release()


def test_where_logind_refuses_the_portal_is_asked(
    qtbot: QtBot, bus: str, lane: Lane, desktop: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is asked to hold suspending off, and hears the end by the line that was closed."""
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus)
    with logind(bus, refuses=True):
        awake = KeepAwake(lane)
        # A refusal comes as an error; this logind never answers, and the bus says so at its end.
        awake.hold()
    qtbot.waitUntil(lambda: awake.held)
    assert desktop.inhibited == [("", 4, {"reason": ("s", "Long work is under way")})]
    assert desktop.awake
    awake.release()
    qtbot.waitUntil(lambda: not desktop.awake)


def test_in_a_sandbox_the_portal_is_asked_at_once(
    qtbot: QtBot, lane: Lane, desktop: Session
) -> None:
    """Where no system's bus can be seen; work that ended before the answer holds nothing."""
    awake = KeepAwake(lane)
    awake.hold()
    awake.release()
    qtbot.waitUntil(lambda: bool(desktop.inhibited) and not lane.busy)
    qtbot.waitUntil(lambda: not desktop.awake)
    assert not awake.held
    awake.hold()
    qtbot.waitUntil(lambda: awake.held)
    awake.release()


def test_where_nobody_can_be_asked_work_goes_on(
    qtbot: QtBot, bus: str, lane: Lane, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No bus, one where nobody is, and a portal that refuses are no trouble."""
    awake = KeepAwake(lane)
    awake.hold()
    assert not lane.busy
    awake.release()
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    with session(bus, refuses=True) as desktop:
        awake.hold()
        qtbot.waitUntil(lambda: bool(desktop.inhibited) and not lane.busy)
        assert not awake.held
        awake.release()
