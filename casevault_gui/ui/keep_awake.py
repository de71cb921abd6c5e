"""Keeps the computer awake while long work runs; the screen may go dark and lock meanwhile.

On Linux logind is asked first, with an inhibitor of mode `block` for `sleep` alone: one for `idle`
too would keep the screen from locking, and a desk with evidence must lock. Where no logind grants
it, as in a sandbox, the desktop's portal is asked. Closing the lid, or holding the power button,
still sleeps: a person did that.
"""

from __future__ import annotations

import sys
from contextlib import ExitStack, closing, suppress
from threading import Lock
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
        self._grant: PortalGrant | None = None
        self._system = SystemAwake()

    @property
    def held(self) -> bool:
        """Whether the computer is known to stay awake now."""
        by_logind = self._inhibitor is not None and self._inhibitor.held
        by_portal = self._grant is not None and self._grant.held
        return by_logind or by_portal or self._system.held

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
        if self._grant is not None:
            self._grant.release()
            self._grant = None

    def _ask_logind(self, address: str) -> None:
        bus = qt_connection(address, "awake")
        self._bus_name = bus.name()
        reason = self.tr("Long work is under way")
        self._inhibitor = Inhibitor(bus, reason, "block", self)
        self._inhibitor.refused.connect(self._ask_portal)
        self._inhibitor.hold()

    @Slot()
    def _ask_portal(self) -> None:
        address = session_address()
        if address and self._wanted:
            grant = PortalGrant(address, self.tr("Long work is under way"))
            self._grant = grant
            self._lane.start(lambda _report, _cancel: grant.ask())


class PortalGrant:
    """What the portal on the bus at `address` is asked for on one thread and released on another.

    It holds until its line is closed. What is granted after the release is let go of at once: the
    answer does not wait for a window that may be gone when it comes.
    """

    def __init__(self, address: str, reason: str) -> None:
        """Ask for nothing yet; `reason` is shown to the person."""
        self._address = address
        self._reason = reason
        self._lock = Lock()
        self._released = False
        self._line: BusLine | None = None

    @property
    def held(self) -> bool:
        """Whether the portal keeps the computer awake for us."""
        with self._lock:
            return self._line is not None

    def ask(self) -> None:
        """Ask, once; nothing is held where the portal refuses or nobody answers."""
        with suppress(BusTroubleError), ExitStack() as kept:
            line = kept.enter_context(closing(BusLine(self._address)))
            options = {"reason": ("s", self._reason)}
            line.call(_PORTAL, "Inhibit", "sua{sv}", ("", _SUSPEND, options))
            with self._lock:
                if not self._released:
                    self._line = line
                    kept.pop_all()

    def release(self) -> None:
        """Let the computer sleep again, also where the answer is still to come."""
        with self._lock:
            self._released = True
            if self._line is not None:
                self._line.close()
                self._line = None
