"""A bus of the test's own, and a logind on it that grants delays and announces sleep."""

from __future__ import annotations

import os
import select
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

LOGIND = DBusAddress(
    "/org/freedesktop/login1", "org.freedesktop.login1", "org.freedesktop.login1.Manager"
)


class Logind:
    """Answers `Inhibit` as logind does, unless it refuses; `asked` are the calls' arguments."""

    def __init__(self, connection: DBusConnection, *, refuses: bool) -> None:
        """Serve a connection that owns logind's name."""
        self._connection = connection
        self._refuses = refuses
        self.asked: list[tuple[str, ...]] = []
        self.delays: list[int] = []

    def serve(self) -> None:
        """Answer until the connection ends, which may be before an answer."""
        with suppress(OSError):
            while True:
                message = self._connection.receive()
                called = message.header.fields.get(HeaderFields.member) == "Inhibit"
                if called and message.header.message_type is MessageType.method_call:
                    self._inhibit(message)

    def _inhibit(self, message: Message) -> None:
        # Kept before the answer goes out: who has it may look at once.
        self.asked.append(message.body)
        if self._refuses:
            return
        ours, theirs = os.pipe()
        self.delays.append(ours)
        self._connection.send(new_method_return(message, "h", (theirs,)))
        os.close(theirs)

    def released(self) -> bool:
        """Whether nobody holds the newest delay any more: its pipe has no writer."""
        return bool(select.select(self.delays[-1:], [], [], 0)[0])

    def sleep(self, *, going: bool) -> None:
        """Announce that the computer goes to sleep, or woke."""
        self._connection.send(new_signal(LOGIND, "PrepareForSleep", "b", (going,)))

    def close(self) -> None:
        """Let go of the delays' own ends."""
        for delay in self.delays:
            os.close(delay)


@contextmanager
def logind(address: str, *, refuses: bool = False) -> Iterator[Logind]:
    """Give a logind on the bus at `address`."""
    with open_dbus_connection(address, enable_fds=True) as connection:
        connection.send_and_get_reply(message_bus.RequestName(LOGIND.bus_name))
        made = Logind(connection, refuses=refuses)
        thread = threading.Thread(target=made.serve, daemon=True)
        thread.start()
        yield made
        connection.sock.shutdown(2)
        thread.join()
        made.close()
