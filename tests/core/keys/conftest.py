"""A gnome-keyring of one test's own, which that test may lock, stop or kill."""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

_BUS_WITHOUT_SERVICES = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
 <type>session</type>
 <listen>unix:tmpdir=/tmp</listen>
 <policy context="default"><allow send_destination="*" eavesdrop="true"/>
  <allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
"""


class OwnKeyring:
    """A session bus with no activatable service, and an unlocked gnome-keyring on it."""

    def __init__(self, folder: Path) -> None:
        config = folder / "bus.conf"
        config.write_text(_BUS_WITHOUT_SERVICES)
        hidden = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")
        self.environment = {k: v for k, v in os.environ.items() if k not in hidden}
        self._bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=self.environment,
            text=True,
        )
        assert self._bus.stdout is not None
        self.address = self._bus.stdout.readline().strip()
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self.address
        self._daemon: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start and unlock the daemon; return when it owns its name."""
        import secretstorage

        self._daemon = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=self.environment,
        )
        assert self._daemon.stdin is not None
        self._daemon.stdin.write(b"login-of-the-test")
        self._daemon.stdin.close()
        deadline = time.monotonic() + 10
        with contextlib.closing(secretstorage.dbus_init()) as bus:
            while not secretstorage.check_service_availability(bus):
                assert time.monotonic() < deadline
                assert self._daemon.poll() is None

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
            secretstorage.get_default_collection(bus).lock()

    def close(self) -> None:
        """End daemon and bus."""
        for process in (self._daemon, self._bus):
            if process is not None and process.poll() is None:
                process.send_signal(signal.SIGCONT)
                process.terminate()
                process.wait(5)
        assert self._bus.stdout is not None
        self._bus.stdout.close()


@pytest.fixture
def own_bus(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OwnKeyring]:
    """Give a session bus on which nothing answers for secrets until the test starts it."""
    keyring = OwnKeyring(own_home)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", keyring.address)
    try:
        yield keyring
    finally:
        keyring.close()
        for thread in threading.enumerate():
            if thread.name == "keyring":
                thread.join(5)
        # The library leaves its socket to the collector when a keyring is locked.
        gc.collect()


@pytest.fixture
def own_keyring(own_bus: OwnKeyring) -> OwnKeyring:
    """Give an unlocked gnome-keyring that this test may maltreat."""
    own_bus.start()
    return own_bus
