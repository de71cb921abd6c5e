"""Sleep waits until the vault is locked, as logind allows it; work is not robbed of the vault."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casevault_gui.ui.auto_lock import AutoLock, BusWatch
from casevault_gui.ui.settings import SettingsStore
from casevault_gui.ui.sleep_delay import SleepDelay
from tests.session_bus import private_bus
from tests.ui.keys.bus import Logind, logind

MINUTE = 60 * 10**9


@pytest.fixture
def system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., Logind]]:
    """Give what starts a logind on the only bus there is."""
    with ExitStack() as stack:
        address = stack.enter_context(private_bus(tmp_path))
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
        monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
        yield lambda **how: stack.enter_context(logind(address, **how))


class Bench:
    """An auto-lock that notes, at each lock, whether sleep still waited."""

    def __init__(self, folder: Path, system: Logind | None = None) -> None:
        """Start at noon, with the usual minutes."""
        store = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.now = 0
        self.busy = False
        self.waited: list[bool] = []
        self._system = system
        self.lock = AutoLock(
            self._locked, SettingsStore(store), busy=lambda: self.busy, clock=lambda: self.now
        )

    def _locked(self) -> None:
        self.waited.append(self._system is not None and not self._system.released())

    def start(self, qtbot: QtBot) -> SleepDelay:
        """Watch the bus, wait for the delay and return it."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.lock.start(application)
        assert self.lock.watch is not None
        delay = self.lock.watch.delay
        assert delay is not None
        qtbot.waitUntil(lambda: delay.held)
        return delay


def test_sleep_waits_until_the_vault_is_locked(
    qtbot: QtBot, system: Callable[..., Logind], tmp_path: Path
) -> None:
    """The delay is held when the vault locks and let go right after; waking takes a new one."""
    manager = system()
    bench = Bench(tmp_path, manager)
    delay = bench.start(qtbot)
    what, who, _, mode = manager.asked[0]
    assert (what, who, mode) == ("sleep", "CaseVault", "delay")
    assert not manager.released()
    manager.sleep(going=True)
    qtbot.waitUntil(manager.released)
    assert bench.waited == [True]
    assert not delay.held
    manager.sleep(going=False)
    qtbot.waitUntil(lambda: delay.held)
    assert len(manager.asked) == 2
    assert not manager.released()
    bench.lock.stop()
    qtbot.waitUntil(manager.released)


def test_who_stops_before_the_answer_holds_nothing(
    qtbot: QtBot, system: Callable[..., Logind]
) -> None:
    """A delay that is granted to a watch that was stopped meanwhile is let go."""
    manager = system()
    watch = BusWatch()
    watch.stop()
    qtbot.waitUntil(lambda: bool(manager.asked))
    qtbot.waitUntil(manager.released)


def test_a_logind_that_does_not_answer_changes_nothing(
    qtbot: QtBot, system: Callable[..., Logind], tmp_path: Path
) -> None:
    """Without a delay the vault still locks when sleep is announced."""
    manager = system(refuses=True)
    bench = Bench(tmp_path)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    bench.lock.start(application)
    qtbot.waitUntil(lambda: bool(manager.asked))
    manager.sleep(going=True)
    qtbot.waitUntil(lambda: bool(bench.waited))
    watch = bench.lock.watch
    assert watch is not None
    assert watch.delay is not None
    assert not watch.delay.held
    bench.lock.stop()


def test_idle_time_waits_for_running_work(tmp_path: Path) -> None:
    """An idle window with a seal under way keeps its vault; it locks at the first look after it."""
    bench = Bench(tmp_path)
    bench.busy = True
    bench.now = 600 * MINUTE
    bench.lock.look()
    assert bench.waited == []
    bench.busy = False
    bench.lock.look()
    assert len(bench.waited) == 1


def test_sleep_waits_for_no_work(
    qtbot: QtBot, system: Callable[..., Logind], tmp_path: Path
) -> None:
    """Work under way is no reason to sleep with an open vault."""
    manager = system()
    bench = Bench(tmp_path, manager)
    bench.start(qtbot)
    bench.busy = True
    manager.sleep(going=True)
    qtbot.waitUntil(manager.released)
    assert bench.waited == [True]
    bench.lock.stop()
