"""Where the message buses of a Linux desktop are, and one call on them with exact types.

QtDBus serves signals and descriptors. From Python it cannot send D-Bus's type `u`, which some of
the desktop's interfaces ask for; such calls go through `jeepney`, which `keyring` brings along.
"""

from __future__ import annotations

import os
from contextlib import ExitStack
from itertools import count
from pathlib import Path
from typing import Final

from PySide6.QtDBus import QDBusConnection

PATIENCE_S: Final = 5.0
"""Seconds a call waits for its answer."""

_SYSTEM_SOCKET: Final = Path("/run/dbus/system_bus_socket")
_numbers = count(1)


def session_address() -> str:
    """Return the address of the session's bus, "" where there is none."""
    # Never asked for by its kind: where there is none, the library would start a bus of its own.
    known = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return known or (_address_of(Path(runtime, "bus")) if runtime else "")


def system_address() -> str:
    """Return the address of the system's bus, "" where there is none."""
    return os.environ.get("DBUS_SYSTEM_BUS_ADDRESS", "") or _address_of(_SYSTEM_SOCKET)


def _address_of(socket: Path) -> str:
    return f"unix:path={socket}" if socket.exists() else ""


def qt_connection(address: str, purpose: str) -> QDBusConnection:
    """Connect Qt to the bus at `address`, shared with nobody; `disconnectFromBus` ends its name."""
    return QDBusConnection.connectToBus(address, f"casevault-{purpose}-{next(_numbers)}")


class BusTroubleError(Exception):
    """Nobody answered on the bus, or the answer was an error."""


class BusLine:
    """A connection of its own for calls that wait; never used on the GUI thread.

    Closing it tells every service that the caller is gone.
    """

    def __init__(self, address: str) -> None:
        """Connect; raises BusTroubleError."""
        from jeepney.bus import get_bus  # noqa: PLC0415 - Linux alone has it
        from jeepney.io.blocking import DBusConnection, prep_socket  # noqa: PLC0415 - as above

        with ExitStack() as kept:
            try:
                # Not `open_dbus_connection`: it leaves the socket open where the bus ends before
                # it has said who we are.
                socket = prep_socket(get_bus(address), timeout=PATIENCE_S)
                kept.callback(socket.close)
                self._connection = DBusConnection(socket)
            except (OSError, ValueError, RuntimeError) as error:
                raise BusTroubleError from error
            kept.pop_all()

    def call(
        self, place: tuple[str, str, str], method: str, signature: str, body: tuple[object, ...]
    ) -> tuple[object, ...]:
        """Call `method` at a place of path, name and interface; raises BusTroubleError."""
        from jeepney import DBusAddress, MessageType, new_method_call  # noqa: PLC0415 - as above

        message = new_method_call(DBusAddress(*place), method, signature, body)
        try:
            reply = self._connection.send_and_get_reply(message, timeout=PATIENCE_S)
        except (OSError, ValueError, RuntimeError) as error:
            raise BusTroubleError from error
        if reply.header.message_type is not MessageType.method_return:
            raise BusTroubleError
        answer: tuple[object, ...] = reply.body
        return answer

    def close(self) -> None:
        """Hang up; safe to call twice."""
        self._connection.close()
