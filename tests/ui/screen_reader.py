"""What a screen reader hears: the program's tree of accessible objects, asked over AT-SPI.

AT-SPI is a bus of its own. The session bus tells its address (`org.a11y.Bus`), programs register
there, and answer for each object with role, name, state and children (at-spi2-core, xml/).
"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Self

from jeepney import DBusAddress, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

CHECKED, FOCUSABLE, SENSITIVE, SHOWING = 4, 11, 24, 25
PATIENCE = 60.0
CELLS = frozenset({"table", "tree table", "tree", "list", "table cell"})
"""Objects with many parts that are named by their rows and columns."""
_OBJECT = "org.a11y.atspi.Accessible"
_ROOT = "/org/a11y/atspi/accessible/root"
_NULL = "/org/a11y/atspi/null"
_ENDED = frozenset(f"org.freedesktop.DBus.Error.{each}" for each in ("ServiceUnknown", "NoReply"))
"""What the bus answers when a program is no longer there; objects that go are another matter."""


@dataclass(frozen=True)
class Heard:
    """One accessible object, and how it can be asked and acted upon."""

    reader: Reader
    bus: str
    path: str
    role: str
    name: str
    description: str
    states: int

    def has(self, state: int) -> bool:
        """Whether it is in a state."""
        return bool(self.states >> state & 1)

    @property
    def text(self) -> str:
        """What stands in it, for what has text."""
        try:
            return str(self.reader.call(self, "org.a11y.atspi.Text", "GetText", "ii", (0, -1))[0])
        except DBusErrorResponse:
            return ""

    def act(self) -> None:
        """Do the first thing that can be done with it: press a button, choose a box."""
        self.reader.call(self, "org.a11y.atspi.Action", "DoAction", "i", (0,))


class Reader:
    """A connection to the bus of AT-SPI. Use as a context."""

    def __init__(self) -> None:
        """Ask the session for the bus, and say that somebody listens."""
        with open_dbus_connection() as session:
            bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            status = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status")
            session.send_and_get_reply(Properties(status).set("IsEnabled", "b", True))
            (address,) = unwrap_msg(session.send_and_get_reply(new_method_call(bus, "GetAddress")))
        self._bus: DBusConnection = open_dbus_connection(address)

    def __enter__(self) -> Self:
        """Use as a context, so that the connection is closed."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the connection."""
        self._bus.close()

    def program(self, process: subprocess.Popen[bytes]) -> Heard:
        """Wait for the program that is this process to register, and return its root."""
        registry = Heard(self, "org.a11y.atspi.Registry", _ROOT, "", "", "", 0)

        def found() -> Heard | None:
            # The others are not asked: one of them may be this process, which could not answer.
            (places,) = self.call(registry, _OBJECT, "GetChildren")
            for bus, path in places:
                if self._process(bus) == process.pid:
                    return self._heard(bus, path)
            assert process.poll() is None, f"it ended with {process.returncode}"
            return None

        return self.wait(found)

    def wait(self, found: Callable[[], Heard | None], among: Heard | None = None) -> Heard:
        """Ask until there is something, for a minute at most; then tell what is `among`."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            heard = found()
            if heard is not None:
                return heard
        there = [] if among is None else [f"{e.role} {e.name!r}" for e in self.walk(among)]
        raise AssertionError("\n".join(("waited in vain; what is there:", *there)))

    def children(self, parent: Heard) -> list[Heard]:
        """Return its children; those that go meanwhile are left out.

        Raises `DBusErrorResponse` when the program is gone.
        """
        try:
            (places,) = self.call(parent, _OBJECT, "GetChildren")
        except DBusErrorResponse as error:
            if error.name in _ENDED:
                raise
            return []
        found = []
        for bus, path in places:
            if path != _NULL:
                child = self._heard(bus, path)
                if child is not None:
                    found.append(child)
        return found

    def walk(self, root: Heard) -> Iterator[Heard]:
        """Yield an object and all below it that is on the screen, but for cells."""
        yield root
        if root.role in CELLS:
            return
        for child in self.children(root):
            if child.has(SHOWING) or root.role == "application":
                yield from self.walk(child)

    def find(self, root: Heard, role: str, name: str, state: int = SHOWING) -> Heard | None:
        """Return the first object on the screen of a role and in a state whose name begins so."""
        for each in self.walk(root):
            if each.role == role and each.name.startswith(name) and each.has(state):
                return each
        return None

    def call(
        self,
        to: Heard,
        interface: str,
        method: str,
        signature: str = "",
        body: tuple[Any, ...] = (),
    ) -> tuple[Any, ...]:
        """Call a method of an object; raises `DBusErrorResponse`."""
        address = DBusAddress(to.path, to.bus, interface)
        message = new_method_call(address, method, signature or None, body)
        answer: tuple[Any, ...] = unwrap_msg(self._bus.send_and_get_reply(message, timeout=30))
        return answer

    def _heard(self, bus: str, path: str) -> Heard | None:
        asked = Heard(self, bus, path, "", "", "", 0)
        properties = "org.freedesktop.DBus.Properties"
        try:
            (role,) = self.call(asked, _OBJECT, "GetRoleName")
            (states,) = self.call(asked, _OBJECT, "GetState")
            name, description = (
                str(self.call(asked, properties, "Get", "ss", (_OBJECT, each))[0][1])
                for each in ("Name", "Description")
            )
        except DBusErrorResponse:
            return None
        return Heard(self, bus, path, role, name, description, states[0] | states[1] << 32)

    def _process(self, bus: str) -> int:
        address = DBusAddress(
            "/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus"
        )
        message = new_method_call(address, "GetConnectionUnixProcessID", "s", (bus,))
        try:
            return int(unwrap_msg(self._bus.send_and_get_reply(message))[0])
        except DBusErrorResponse:
            return 0  # It is gone.
