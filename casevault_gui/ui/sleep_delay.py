"""Asks logind to wait with sleep for the moment that locking takes: an inhibitor of mode `delay`.

systemd's `org.freedesktop.login1(5)`: whoever holds the descriptor that `Inhibit` returns delays
sleep, for five seconds at most unless the computer is configured otherwise; closing it lets go.
"""

from __future__ import annotations

import os
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

_SERVICE: Final = "org.freedesktop.login1"
_PATH: Final = "/org/freedesktop/login1"
_MANAGER: Final = "org.freedesktop.login1.Manager"
_PATIENCE_MS: Final = 5_000


class SleepDelay(QObject):
    """Holds sleep back between `hold` and `release`, where there is a logind that allows it."""

    def __init__(self, bus: QDBusConnection, parent: QObject | None = None) -> None:
        """Hold nothing yet; `bus` is the system's."""
        super().__init__(parent)
        self._bus = bus
        self._descriptor = -1
        self._asked: QDBusPendingCallWatcher | None = None

    @property
    def held(self) -> bool:
        """Whether sleep would wait now."""
        return self._descriptor >= 0

    def hold(self) -> None:
        """Ask for the delay; the answer is not waited for, and none changes nothing."""
        if self.held or self._asked is not None or not self._bus.isConnected():
            return
        call = QDBusMessage.createMethodCall(_SERVICE, _PATH, _MANAGER, "Inhibit")
        call.setArguments(["sleep", "CaseVault", self.tr("Locking the key vault"), "delay"])
        self._asked = QDBusPendingCallWatcher(self._bus.asyncCall(call, _PATIENCE_MS), self)
        self._asked.finished.connect(self._answered)

    def release(self) -> None:
        """Let the computer sleep; safe to call twice."""
        if self._asked is not None:
            self._asked.deleteLater()
            self._asked = None
        if self.held:
            os.close(self._descriptor)
            self._descriptor = -1

    @Slot(QDBusPendingCallWatcher)
    def _answered(self, watcher: QDBusPendingCallWatcher) -> None:
        if watcher is not self._asked:
            return
        arguments = () if watcher.isError() else watcher.reply().arguments()
        for argument in arguments:
            if isinstance(argument, QDBusUnixFileDescriptor) and argument.isValid():
                # The reply closes its own when it goes, whenever that is.
                self._descriptor = os.dup(argument.fileDescriptor())
        self._asked.deleteLater()
        self._asked = None
