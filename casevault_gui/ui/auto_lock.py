"""Locks the key vault by itself: when nobody uses the window, at screen lock, around sleep.

Idle time is the window's own: keys and pointer in its windows. Screen lock and sleep are heard on
D-Bus where there is a bus, and sleep waits for the lock where logind lets it; where there is no
bus, time asleep counts as idle time after waking.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, cast

from PySide6.QtCore import SLOT, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QGuiApplication, QWindow

from casevault_gui.core.custody.clock import monotonic_ns
from casevault_gui.ui.buses import qt_connection, session_address, system_address
from casevault_gui.ui.settings import SettingsStore
from casevault_gui.ui.sleep_delay import SleepDelay

LOOK_MS: Final = 10_000
"""Milliseconds between two looks at the idle time."""

_MINUTE_NS: Final = 60 * 10**9
_INPUT: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletPress,
    }
)
_SLEEP: Final = ("org.freedesktop.login1.Manager", "PrepareForSleep")
_SESSION_LOCK: Final = ("org.freedesktop.login1.Session", "Lock")
_SCREENS: Final = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)


class BusWatch(QObject):
    """Emits `away()` when the screen is locked or the computer goes to sleep or wakes.

    Who else can speak on the bus can make it emit too: all that comes of it is a locked vault.
    """

    away = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Listen on the buses there are."""
        super().__init__(parent)
        self._buses: dict[str, QDBusConnection] = {}
        self.delay: SleepDelay | None = None
        session, system = session_address(), system_address()
        if session:
            bus = self._open(session)
            for interface in _SCREENS:
                bus.connect("", "", interface, "ActiveChanged", self, _slot("screen_changed(bool)"))
        if system:
            bus = self._open(system)
            interface, name = _SLEEP
            bus.connect("", "", interface, name, self, _slot("sleep_changed(bool)"))
            interface, name = _SESSION_LOCK
            bus.connect("", "", interface, name, self, _slot("session_locked()"))
            self.delay = SleepDelay(bus, self)
            self.delay.hold()

    @property
    def listening(self) -> int:
        """How many buses it hears."""
        return sum(bus.isConnected() for bus in self._buses.values())

    def stop(self) -> None:
        """Hear nothing any more; safe to call twice."""
        if self.delay is not None:
            self.delay.release()
        names = tuple(self._buses)
        self._buses.clear()
        for name in names:
            QDBusConnection.disconnectFromBus(name)

    def _open(self, address: str) -> QDBusConnection:
        bus = qt_connection(address, "lock")
        self._buses[bus.name()] = bus
        return bus

    @Slot(bool)
    def screen_changed(self, active: bool) -> None:  # noqa: FBT001 - as the bus sends it
        """Hear that the screen was covered, or uncovered."""
        if active:
            self.away.emit()

    @Slot(bool)
    def sleep_changed(self, going: bool) -> None:  # noqa: FBT001 - as the bus sends it
        """Hear that the computer goes to sleep, which waits for what is done about it, or woke.

        Both, for what was being unlocked when it fell asleep must not be open after it.
        """
        self.away.emit()
        if self.delay is not None and going:
            self.delay.release()
        elif self.delay is not None:
            self.delay.hold()

    @Slot()
    def session_locked(self) -> None:
        """Hear that the session was asked to lock."""
        self.away.emit()


class AutoLock(QObject):
    """Calls `lock` after the idle minutes of the settings, and when `BusWatch` says so.

    `lock` must be quick and safe to call again. While `busy` says that long work runs, idle time
    locks nothing: it would pull the vault from under it; screen lock and sleep do. `start` begins,
    `stop` ends for good.
    """

    def __init__(
        self,
        lock: Callable[[], None],
        settings: SettingsStore,
        parent: QObject | None = None,
        *,
        busy: Callable[[], bool] = lambda: False,
        clock: Callable[[], int] = monotonic_ns,
    ) -> None:
        """Prepare; `clock` gives nanoseconds that go on while the computer sleeps."""
        super().__init__(parent)
        self._lock = lock
        self._settings = settings
        self._busy = busy
        self._clock = clock
        self._used = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._application: QGuiApplication | None = None
        self.watch: BusWatch | None = None

    def start(self, application: QGuiApplication) -> None:
        """Watch the application's windows and the buses."""
        self._application = application
        application.focusWindowChanged.connect(self._watch_window)
        self.watch = BusWatch(self)
        self.watch.away.connect(self._away)
        self._timer.start()

    def stop(self) -> None:
        """Watch nothing any more; safe to call twice."""
        self._timer.stop()
        if self._application is not None:
            self._application.focusWindowChanged.disconnect(self._watch_window)
            self._application = None
        if self.watch is not None:
            self.watch.stop()

    @Slot()
    def look(self) -> None:
        """Lock if nobody used the window for long enough and no work runs; 0 minutes is never."""
        minutes = self._settings.settings.lock_minutes
        now = self._clock()
        if minutes and now - self._used >= minutes * _MINUTE_NS and not self._busy():
            self._used = now
            self._lock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See that somebody uses a window; every event goes on."""
        if event.type() in _INPUT:
            self._used = self._clock()
        return super().eventFilter(watched, event)

    @Slot(QWindow)
    def _watch_window(self, window: QWindow | None) -> None:
        # Events of the whole application would be a thousand times as many.
        if window is not None:
            self._used = self._clock()
            window.installEventFilter(self)

    @Slot()
    def _away(self) -> None:
        self._lock()


def _slot(signature: str) -> bytes:
    # The method's annotations ask for bytes; it takes what `SLOT` returns and nothing else.
    return cast("bytes", SLOT(signature))
