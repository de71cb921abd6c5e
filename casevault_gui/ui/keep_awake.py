"""Keeps the computer awake while long work runs; the screen may go dark and lock meanwhile.

On Linux logind is asked first, with an inhibitor of mode `block` for `sleep` alone: one for `idle`
too would keep the screen from locking, and a desk with evidence must lock. Where no logind grants
it, as in a sandbox, the desktop's portal is asked. Closing the lid, or holding the power button,
still sleeps: a person did that.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtDBus import QDBusConnection

from casevault_gui.ui.buses import (
    BusLine,
    BusTroubleError,
    qt_connection,
    session_address,
    system_address,
)
from casevault_gui.ui.sleep_delay import Inhibitor
from casevault_gui.ui.system_awake import SystemAwake

if TYPE_CHECKING:
    from casevault_gui.ui.tasks import Lane

_PORTAL: Final = (
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Desktop",
    "org.freedesktop.portal.Inhibit",
)
_SUSPEND: Final = 4


class KeepAwake(QObject):
    """Holds sleep off between `hold` and `release`; both return at once, from the GUI thread."""

    def __init__(self, lane: Lane, parent: QObject | None = None) -> None:
        """Hold nothing yet; the portal is asked on `lane`."""
        super().__init__(parent)
        self._lane = lane
        self._wanted = False
        self._bus_name = ""
        self._inhibitor: Inhibitor | None = None
        self._line: BusLine | None = None
        self._system = SystemAwake()

    @property
    def held(self) -> bool:
        """Whether the computer is known to stay awake now."""
        by_logind = self._inhibitor is not None and self._inhibitor.held
        return by_logind or self._line is not None or self._system.held

    @Slot()
    def hold(self) -> None:
        """Ask that the computer stays awake; safe to call twice."""
        if self._wanted:
            return
        self._wanted = True
        if sys.platform in {"win32", "darwin"}:
            self._system.hold()
        elif system_address():
            self._ask_logind(system_address())
        else:
            self._ask_portal()

    @Slot()
    def release(self) -> None:
        """Let the computer sleep again; safe to call twice."""
        self._wanted = False
        self._system.release()
        if self._inhibitor is not None:
            self._inhibitor.release()
            self._inhibitor.deleteLater()
            self._inhibitor = None
            QDBusConnection.disconnectFromBus(self._bus_name)
        if self._line is not None:
            self._line.close()
            self._line = None

    def _ask_logind(self, address: str) -> None:
        bus = qt_connection(address, "awake")
        self._bus_name = bus.name()
        reason = self.tr("Long work is under way")
        self._inhibitor = Inhibitor(bus, reason, "block", self)
        self._inhibitor.refused.connect(self._ask_portal)
        self._inhibitor.hold()

    @Slot()
    def _ask_portal(self) -> None:
        address, reason = session_address(), self.tr("Long work is under way")
        if address and self._wanted:
            task = self._lane.start(lambda _report, _cancel: hold_by_portal(address, reason))
            task.succeeded.connect(self._granted)

    @Slot(object)
    def _granted(self, line: BusLine | None) -> None:
        if line is not None and self._wanted and self._line is None:
            self._line = line
        elif line is not None:
            line.close()


def hold_by_portal(address: str, reason: str) -> BusLine | None:
    """Ask the portal on the bus at `address`; it holds until the line is closed.

    Return None where it does not.
    """
    try:
        line = BusLine(address)
    except BusTroubleError:
        return None
    try:
        line.call(_PORTAL, "Inhibit", "sua{sv}", ("", _SUSPEND, {"reason": ("s", reason)}))
    except BusTroubleError:
        line.close()
        return None
    return line
