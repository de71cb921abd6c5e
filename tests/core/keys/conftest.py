"""A gnome-keyring of one test's own, which that test may lock, stop or kill."""

from __future__ import annotations

import contextlib
import signal
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from casevault_gui.core.keys.secret_service import default_collection
from tests.session_bus import private_bus, start_keyring, without_display


class OwnKeyring:
    """A session bus with no activatable service, and an unlocked gnome-keyring on it."""

    def __init__(self, folder: Path, address: str) -> None:
        self.environment = {**without_display(), "DBUS_SESSION_BUS_ADDRESS": address}
        self._said = folder / "said.txt"
        self._daemon: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start and unlock the daemon; return when it owns its name."""
        self._daemon = start_keyring(self.environment, self._said)

    def signal(self, number: int) -> None:
        """Send a signal to the daemon."""
        assert self._daemon is not None
        self._daemon.send_signal(number)

    def kill(self) -> None:
        """Kill the daemon and wait for its end."""
        assert self._daemon is not None
        self._daemon.kill()
        self._daemon.wait(5)

    def lock(self) -> None:
        """Lock the default collection."""
        import secretstorage

        with contextlib.closing(secretstorage.dbus_init()) as bus:
            default_collection(bus).lock()

    def close(self) -> None:
        """End the daemon."""
        if self._daemon is not None and self._daemon.poll() is None:
            self._daemon.send_signal(signal.SIGCONT)
            self._daemon.terminate()
            self._daemon.wait(5)


@pytest.fixture
def own_bus(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OwnKeyring]:
    """Give a session bus on which nothing answers for secrets until the test starts it."""
    with private_bus(own_home) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        with contextlib.closing(OwnKeyring(own_home, address)) as keyring:
            yield keyring
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join(5)


@pytest.fixture
def own_keyring(own_bus: OwnKeyring) -> OwnKeyring:
    """Give an unlocked gnome-keyring that this test may maltreat."""
    own_bus.start()
    return own_bus
