"""A desktop on a bus of the test's own: it shows messages, has a portal, and hears the launcher."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from jeepney import (
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_NAMES = ("org.freedesktop.Notifications", "org.freedesktop.portal.Desktop")
_HEARD = (
    MatchRule(type="signal", interface="com.canonical.Unity.LauncherEntry", member="Update"),
    MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged"),
)


class Session:
    """Keeps what programs asked for and told; `refuses` answers every call with an error.

    Its person prefers high contrast.
    """

    def __init__(self, connection: DBusConnection, *, refuses: bool) -> None:
        """Serve a connection that owns the desktop's names."""
        self._connection = connection
        self._refuses = refuses
        self.messages: list[tuple[object, ...]] = []
        self.inhibited: list[tuple[object, ...]] = []
        self.launcher: list[tuple[str, dict[str, tuple[str, object]]]] = []
        self.gone: set[str] = set()
        self.withdrawn: list[int] = []
        self._holders: list[str] = []

    @property
    def awake(self) -> bool:
        """Whether a program that asked for it is still there: a portal forgets the others."""
        return bool(set(self._holders) - self.gone)

    def serve(self) -> None:
        """Answer until the connection ends, which may be before an answer."""
        with suppress(OSError):
            while True:
                message = self._connection.receive()
                member = message.header.fields.get(HeaderFields.member)
                if message.header.message_type is MessageType.signal:
                    self._hear(str(member), message)
                elif message.header.message_type is MessageType.method_call:
                    self._answer(str(member), message)

    def _hear(self, member: str, message: Message) -> None:
        if member == "Update":
            self.launcher.append(message.body)
        elif member == "NameOwnerChanged" and not message.body[2]:
            self.gone.add(message.body[0])

    def _answer(self, member: str, message: Message) -> None:
        # What was asked for is kept before the answer goes out: who has it may look at once.
        reply = new_error(message, "org.freedesktop.DBus.Error.NotSupported")
        if member == "Notify":
            self.messages.append(message.body)
        elif member == "Inhibit":
            self.inhibited.append(message.body)
        if not self._refuses:
            reply = self._granted(member, message) or reply
        self._connection.send(reply)

    def _granted(self, member: str, message: Message) -> Message | None:
        match member:
            case "ReadAll":
                wishes = {
                    "org.freedesktop.appearance": {"contrast": ("u", 1), "color-scheme": ("u", 0)}
                }
                return new_method_return(message, "a{sa{sv}}", (wishes,))
            case "Notify":
                return new_method_return(message, "u", (39 + len(self.messages),))
            case "CloseNotification":
                self.withdrawn.append(message.body[0])
                return new_method_return(message)
            case "Inhibit":
                self._holders.append(message.header.fields[HeaderFields.sender])
                return new_method_return(message, "o", ("/request/1",))
        return None


@contextmanager
def session(address: str, *, refuses: bool = False) -> Iterator[Session]:
    """Give a desktop on the bus at `address`."""
    with open_dbus_connection(address) as connection:
        for name in _NAMES:
            connection.send_and_get_reply(message_bus.RequestName(name))
        for rule in _HEARD:
            connection.send_and_get_reply(message_bus.AddMatch(rule))
        made = Session(connection, refuses=refuses)
        thread = threading.Thread(target=made.serve, daemon=True)
        thread.start()
        yield made
        connection.sock.shutdown(2)
        thread.join()
