"""Shows how far long work is in the task bar: KDE, Unity, Dash to Dock and others on Linux.

They hear the signal `Update` of `com.canonical.Unity.LauncherEntry` on the session's bus. Windows
and macOS have other ways, which are not used.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from casevault_gui.ui.buses import qt_connection, session_address

ENTRY: Final = "application://casevault.desktop"
_PATH: Final = "/com/canonical/unity/launcherentry/casevault"
_INTERFACE: Final = "com.canonical.Unity.LauncherEntry"
_PERMILLE: Final = 1000.0
_STEP: Final = 10


class LauncherProgress(QObject):
    """Tells of progress in steps of a hundredth; nothing where there is no session bus."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Tell nothing yet; the bus is called when there is something to tell."""
        super().__init__(parent)
        self._name = ""
        self._shown = -1

    @Slot(int)
    def show_progress(self, permille: int) -> None:
        """Show how far work is; -1 while nobody knows."""
        known = permille >= 0
        moved = self._shown < 0 or abs(permille - self._shown) >= _STEP
        if known and (moved or permille == _PERMILLE != self._shown):
            self._shown = permille
            self._tell({"progress": permille / _PERMILLE, "progress-visible": True})

    @Slot()
    def clear(self) -> None:
        """Show no progress any more."""
        if self._shown >= 0:
            self._shown = -1
            self._tell({"progress": 0.0, "progress-visible": False})

    def stop(self) -> None:
        """Show nothing and leave the bus; safe to call twice."""
        self.clear()
        if self._name:
            QDBusConnection.disconnectFromBus(self._name)
            self._name = ""

    def _tell(self, properties: dict[str, object]) -> None:
        address = session_address()
        if not address:
            return
        if not self._name:
            self._name = qt_connection(address, "launcher").name()
        signal = QDBusMessage.createSignal(_PATH, _INTERFACE, "Update")
        signal.setArguments([ENTRY, properties])
        QDBusConnection(self._name).send(signal)
