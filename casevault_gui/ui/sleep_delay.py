"""Asks logind to hold sleep off: for the moment that locking takes, or while work runs.

systemd's `org.freedesktop.login1(5)`: whoever holds the descriptor that `Inhibit` returns holds
sleep off; closing it lets go. Mode `delay` does so for five seconds at most, unless the computer is
configured otherwise, `block` until it is closed.
"""

from __future__ import annotations

import os
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
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


class Inhibitor(QObject):
    """Holds sleep off between `hold` and `release`, where there is a logind that allows it.

    Emits `refused()` when it does not, or nobody answered.
    """

    refused = Signal()

    def __init__(
        self, bus: QDBusConnection, reason: str, mode: str, parent: QObject | None = None
    ) -> None:
        """Hold nothing yet; `bus` is the system's, `mode` logind's `delay` or `block`."""
        super().__init__(parent)
        self._bus = bus
        self._reason = reason
        self._mode = mode
        self._descriptor = -1
        self._asked: QDBusPendingCallWatcher | None = None

    @property
    def held(self) -> bool:
        """Whether sleep would wait now."""
        return self._descriptor >= 0

    def hold(self) -> None:
        """Ask for it; the answer is not waited for, and none changes nothing."""
        if self.held or self._asked is not None:
            return
        if not self._bus.isConnected():
            self.refused.emit()
            return
        call = QDBusMessage.createMethodCall(_SERVICE, _PATH, _MANAGER, "Inhibit")
        call.setArguments(["sleep", "CaseVault", self._reason, self._mode])
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
        if not self.held:
            self.refused.emit()


class SleepDelay(Inhibitor):
    """Lets sleep wait until the key vault is locked."""

    def __init__(self, bus: QDBusConnection, parent: QObject | None = None) -> None:
        """Hold nothing yet; `bus` is the system's."""
        super().__init__(bus, "", "delay", parent)
        self._reason = self.tr("Locking the key vault")
