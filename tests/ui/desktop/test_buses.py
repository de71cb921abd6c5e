"""A line to a bus leaves nothing open, whenever the bus ends."""

from __future__ import annotations

import socket
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from casevault_gui.ui.buses import BusLine, BusTroubleError
from casevault_gui.ui.keep_awake import PortalGrant
from tests.ui.desktop.session import Session

_PATIENCE_S = 20.0


class EndingBus:
    """Lets one caller in, and ends before it says who that is."""

    def __init__(self, folder: Path) -> None:
        """Listen in `folder`."""
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(folder / "bus"))
        self._listener.listen()
        self.address = f"unix:path={folder}/bus"
        self.caller_left = False

    def serve(self) -> None:
        """Answer until the caller hangs up, which it may never do."""
        with self._listener, self._listener.accept()[0] as caller:
            caller.settimeout(_PATIENCE_S)
            said = b""
            while b"AUTH" not in said or not said.endswith(b"\r\n"):
                said += caller.recv(1024)
            caller.sendall(b"OK 0123456789abcdef0123456789abcdef\r\n")
            caller.recv(1024)
            caller.shutdown(socket.SHUT_WR)
            while caller.recv(1024):
                pass
            self.caller_left = True


def test_a_bus_that_ends_as_it_is_joined_leaves_nothing_open(tmp_path: Path) -> None:
    """The caller hangs up at once, not when its memory is cleared."""
    bus = EndingBus(tmp_path)
    served = threading.Thread(target=bus.serve)
    served.start()
    with pytest.raises(BusTroubleError) as caught:
        BusLine(bus.address)
    # While the error is kept, so is all that was made on the way to it.
    served.join()
    assert caught.value.__cause__ is not None
    assert bus.caller_left


def test_what_the_portal_grants_too_late_is_let_go_of(
    qtbot: QtBot, bus: str, desktop: Session
) -> None:
    """Released before it is asked for, nothing is held, and no window has to hear the answer."""
    grant = PortalGrant(bus, "Long work is under way")
    grant.release()
    grant.ask()
    assert len(desktop.inhibited) == 1
    assert not grant.held
    qtbot.waitUntil(lambda: not desktop.awake)
