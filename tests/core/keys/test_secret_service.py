"""How a conversation with the Secret Service begins."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest
from jeepney import HeaderFields, Message, MessageType, new_method_return, new_signal
from jeepney.bus_messages import Monitoring, message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from casevault_gui.core.crypto.keytext import PackageKey
from casevault_gui.core.errors import KeyNotStored
from casevault_gui.core.keys.os_keyring import OsKeyring
from casevault_gui.core.keys.secret_service import is_locked
from tests.core.keys.conftest import OwnKeyring
from tests.core.keys.key_store_contract import PACKAGE

KEY = PackageKey(bytes(range(32)))
SECRETS = "org.freedesktop.secrets"
OVER = "Over"


@contextmanager
def heard(address: str) -> Iterator[list[Message]]:
    """Hear all that is said on a bus while the block runs; the list is whole after it."""
    said: list[Message] = []

    def listen() -> None:
        while True:
            message = monitor.receive()
            if message.header.fields.get(HeaderFields.member) == OVER:
                break
            said.append(message)

    with open_dbus_connection(address) as monitor, open_dbus_connection(address) as ours:
        monitor.send_and_get_reply(Monitoring().BecomeMonitor([]))
        thread = threading.Thread(target=listen)
        thread.start()
        try:
            yield said
        finally:
            ours.send(new_signal(message_bus, OVER))
            thread.join()


def first_questions(said: list[Message]) -> list[str]:
    """Return what each caller asked first of those who keep secrets."""
    first: dict[str, str] = {}
    for message in said:
        fields = message.header.fields
        asked = message.header.message_type is MessageType.method_call
        if asked and fields.get(HeaderFields.destination) == SECRETS:
            caller = str(fields[HeaderFields.sender])
            first.setdefault(caller, str(fields[HeaderFields.member]))
    return list(first.values())


def test_each_connection_begins_with_a_method(own_keyring: OwnKeyring) -> None:
    """The first question is never for a property: gnome-keyring may abort at that."""
    keyring = OsKeyring()
    with heard(own_keyring.environment["DBUS_SESSION_BUS_ADDRESS"]) as said:
        keyring.store(PACKAGE, KEY)
        assert keyring.fetch(PACKAGE) == KEY
        assert keyring.state().backend == "Secret Service"
        keyring.delete(PACKAGE)
        with pytest.raises(KeyNotStored):
            keyring.fetch(PACKAGE)
    asked = first_questions(said)
    assert len(asked) >= 5, "a monitor that heard nothing proves nothing"
    assert set(asked) == {"ReadAlias"}


class Forgetful:
    """Keeps secrets as gnome-keyring does, but knows no caller before its `after`th question."""

    def __init__(self, bus: DBusConnection, after: int) -> None:
        """Serve a connection that owns the name."""
        self._bus = bus
        self._after = after
        self.asked: list[str] = []

    def serve(self) -> None:
        """Answer until the connection ends."""
        with suppress(OSError):
            while True:
                message = self._bus.receive()
                if message.header.message_type is MessageType.method_call:
                    self._bus.send(self._answer(message))

    def _answer(self, message: Message) -> Message:
        member = str(message.header.fields[HeaderFields.member])
        self.asked.append(member)
        if member == "ReadAlias":
            known = len(self.asked) >= self._after
            path = "/org/freedesktop/secrets/collection/login" if known else "/"
            return new_method_return(message, "o", (path,))
        value = {"Label": ("s", "Login"), "Locked": ("b", False)}[message.body[1]]
        return new_method_return(message, "v", (value,))


@contextmanager
def forgetful(address: str, after: int) -> Iterator[Forgetful]:
    """Let such a one answer on a bus."""
    with open_dbus_connection(address) as bus:
        bus.send_and_get_reply(message_bus.RequestName(SECRETS))
        made = Forgetful(bus, after)
        thread = threading.Thread(target=made.serve)
        thread.start()
        try:
            yield made
        finally:
            bus.sock.shutdown(2)
            thread.join()


@pytest.mark.parametrize(
    ("after", "said", "aliases"), [(1, "", 1), (2, "", 2), (9, "no-collection", 2)]
)
def test_a_collection_that_seems_missing_is_looked_for_again(
    own_bus: OwnKeyring, after: int, said: str, aliases: int
) -> None:
    """The first answer of one that does not know its caller yet is not believed, the second is."""
    with forgetful(own_bus.environment["DBUS_SESSION_BUS_ADDRESS"], after) as service:
        assert is_locked() == said
    assert service.asked.count("ReadAlias") == aliases
