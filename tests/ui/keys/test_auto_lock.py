"""The vault locks by itself: unused, behind a locked screen, around sleep."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from casevault_gui.app import Program
from casevault_gui.core.keys import stretching
from casevault_gui.ui import buses
from casevault_gui.ui.auto_lock import LOOK_MS, AutoLock
from casevault_gui.ui.pages.settings import SettingsPage
from casevault_gui.ui.settings import SettingsStore
from tests.session_bus import private_bus
from tests.ui.keys.bench import CHEAPEST, WORDS
from tests.ui.make_services import Desk

MINUTE = 60 * 10**9


class Bench:
    """An auto-lock with a clock of its own; counts how often it locked."""

    def __init__(self, folder: Path) -> None:
        """Start at noon, with ten minutes."""
        store = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.settings = SettingsStore(store)
        self.now = 12 * 60 * MINUTE
        self.locked = 0
        self.lock = AutoLock(self._locked, self.settings, clock=lambda: self.now)

    def _locked(self) -> None:
        self.locked += 1

    def after(self, minutes: float) -> int:
        """Let time pass, look, and return how often it locked by then."""
        self.now += round(minutes * MINUTE)
        self.lock.look()
        return self.locked


@pytest.fixture
def bench(qapp: QApplication, tmp_path: Path) -> Iterator[Bench]:
    """Give one that watches the application."""
    made = Bench(tmp_path)
    made.lock.start(qapp)
    yield made
    made.lock.stop()


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """Give what sends a signal on the only bus there is, session bus and system bus in one."""
    with private_bus(tmp_path) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)

        def send(name: str, *arguments: str) -> None:
            subprocess.run(
                ["dbus-send", f"--bus={address}", "--type=signal", "/some/path", name, *arguments],
                check=True,
            )

        yield send


def test_it_locks_once_nobody_used_the_window_for_long_enough(bench: Bench) -> None:
    """Not a moment before the minutes of the settings, and not again at each look."""
    assert bench.after(9.9) == 0
    assert bench.after(0.1) == 1
    assert bench.after(5) == 1


def test_whoever_types_or_points_keeps_it_open(qtbot: QtBot, bench: Bench) -> None:
    """A key or the pointer in a window of the program begins the minutes anew."""
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    window = shown.windowHandle()
    bench.now += 9 * MINUTE
    QTest.keyClick(window, Qt.Key.Key_A)
    assert bench.after(9) == 0
    QTest.mouseMove(window, QPoint(3, 3))
    QTest.qWait(0)
    assert bench.after(9) == 0
    assert bench.after(2) == 1


def test_never_is_a_choice_and_a_change_holds_at_once(bench: Bench) -> None:
    """With 0 minutes it stays open; with 5 from now on it has been unused for too long."""
    usual = bench.settings.settings
    bench.settings.save(replace(usual, lock_minutes=0))
    assert bench.after(600) == 0
    bench.settings.save(replace(usual, lock_minutes=5))
    assert bench.after(0) == 1


@pytest.mark.parametrize(
    ("written", "minutes"), [("7", 7), ("0", 0), ("100000", 240), ("soon", 10), ("-3", 10)]
)
def test_the_minutes_are_kept_within_bounds(tmp_path: Path, written: str, minutes: int) -> None:
    """A file that was written by hand leaves no vault open for weeks."""
    (tmp_path / "settings.ini").write_text(f"[keys]\nlock_minutes={written}\n")
    assert Bench(tmp_path).settings.settings.lock_minutes == minutes


def test_the_minutes_are_chosen_in_the_settings(qtbot: QtBot, desk: Desk) -> None:
    """Beside the seconds of the clipboard; 0 says what it means."""
    page = SettingsPage(desk.services)
    qtbot.addWidget(page)
    page.minutes.setValue(3)
    assert desk.services.settings.settings.lock_minutes == 3
    page.minutes.setValue(0)
    assert page.minutes.text() == "Never by itself"
    assert page.minutes.accessibleName() == "Lock the key vault after"


def test_it_looks_by_itself(qtbot: QtBot, bench: Bench) -> None:
    """Nobody has to ask: the timer does, every few seconds."""
    assert bench.lock._timer.interval() == LOOK_MS < 60_000
    bench.now += 11 * MINUTE
    bench.lock._timer.setInterval(1)
    qtbot.waitUntil(lambda: bench.locked == 1)


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("org.freedesktop.ScreenSaver.ActiveChanged", ("boolean:true",)),
        ("org.gnome.ScreenSaver.ActiveChanged", ("boolean:true",)),
        ("org.freedesktop.login1.Manager.PrepareForSleep", ("boolean:true",)),
        ("org.freedesktop.login1.Manager.PrepareForSleep", ("boolean:false",)),
        ("org.freedesktop.login1.Session.Lock", ()),
    ],
)
def test_a_locked_screen_and_sleep_lock_it(
    qtbot: QtBot, bus: Callable[..., None], tmp_path: Path, name: str, arguments: tuple[str, ...]
) -> None:
    """The desktop says it on a bus: the vault locks, also right after waking."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    bench = Bench(tmp_path)
    bench.lock.start(application)
    assert bench.lock.watch is not None
    assert bench.lock.watch.listening == 2
    bus(name, *arguments)
    qtbot.waitUntil(lambda: bench.locked == 1)
    bench.lock.stop()
    assert bench.lock.watch.listening == 0


def test_an_uncovered_screen_locks_nothing(
    qtbot: QtBot, bus: Callable[..., None], tmp_path: Path
) -> None:
    """That the screen saver ended is no reason; what comes after it on the bus is heard."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    bench = Bench(tmp_path)
    bench.lock.start(application)
    bus("org.freedesktop.ScreenSaver.ActiveChanged", "boolean:false")
    bus("org.mate.ScreenSaver.ActiveChanged", "boolean:true")
    qtbot.waitUntil(lambda: bench.locked > 0)
    assert bench.locked == 1
    bench.lock.stop()


def test_without_a_bus_it_watches_the_time_alone(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where there is no bus none is asked for, and stopping twice is once."""
    monkeypatch.delenv("DBUS_SYSTEM_BUS_ADDRESS", raising=False)
    monkeypatch.setattr(buses, "_SYSTEM_SOCKET", tmp_path / "none")
    bench = Bench(tmp_path)
    bench.lock.start(qapp)
    assert bench.lock.watch is not None
    assert bench.lock.watch.listening == 0
    assert bench.after(10) == 1
    bench.lock.stop()
    bench.lock.stop()


def test_the_bus_of_the_session_is_found_by_its_socket(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without an address in the environment the usual socket is used, if it is there."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert buses.session_address() == ""
    (tmp_path / "bus").touch()
    assert buses.session_address() == f"unix:path={tmp_path}/bus"


def test_the_program_locks_its_own_vault(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From the window's start to its end the vault of its profile is watched."""
    monkeypatch.setattr(stretching, "USUAL", CHEAPEST)
    program = Program(qapp, tmp_path / "home")
    program.start()
    window, desktop = program.window, program.desktop
    assert window is not None
    assert desktop is not None
    watched = desktop.auto_lock
    qtbot.addWidget(window)
    assert program._services is not None
    program._services.keys.make_vault(WORDS)
    qtbot.waitUntil(lambda: window.strip.vault.accessibleName() == "Vault unlocked")
    later = watched._clock() + 11 * MINUTE
    watched._clock = lambda: later
    watched.look()
    qtbot.waitUntil(lambda: window.strip.vault.accessibleName() == "Vault locked")
    program.stop()
    assert not watched._timer.isActive()
