"""A session bus of a test's own, on which nothing starts by itself, and gnome-keyring on it.

The system's own bus would start a second keyring, a locked one, in the place of one that ended.
"""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

_CONFIGURATION = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-BUS Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
 <type>session</type>
 <listen>unix:tmpdir=/tmp</listen>
 <policy context="default"><allow send_destination="*" eavesdrop="true"/>
  <allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
"""
_SECONDS = 10


@contextmanager
def private_bus(folder: Path, environment: Mapping[str, str] | None = None) -> Iterator[str]:
    """Run a bus, its configuration in `folder`, and give its address."""
    configuration = folder / "bus.conf"
    configuration.write_text(_CONFIGURATION)
    with subprocess.Popen(
        ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        text=True,
    ) as daemon:
        assert daemon.stdout is not None
        try:
            yield daemon.stdout.readline().strip()
        finally:
            daemon.terminate()


def without_display() -> dict[str, str]:
    """Return the environment for a keyring whose prompts cannot wait for a person."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")
    return {name: value for name, value in os.environ.items() if name not in hidden}


def start_keyring(environment: dict[str, str], said: Path) -> subprocess.Popen[bytes]:
    """Start and unlock gnome-keyring on the bus in `environment`; what it says goes to `said`."""
    with said.open("ab") as output:
        daemon = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=output,
            env=environment,
        )
    assert daemon.stdin is not None
    daemon.stdin.write(b"login-of-the-test")
    daemon.stdin.close()
    end = time.monotonic() + _SECONDS
    while not is_owned(environment, "org.freedesktop.secrets"):
        assert daemon.poll() is None, f"gnome-keyring did not start: {said.read_text()}"
        assert time.monotonic() < end, f"gnome-keyring is slow to start: {said.read_text()}"
    return daemon


def is_owned(environment: Mapping[str, str] | None, name: str) -> bool:
    """Say whether somebody on the bus in `environment` answers to `name`."""
    question = [
        "dbus-send", "--session", "--dest=org.freedesktop.DBus", "--print-reply", "/",
        "org.freedesktop.DBus.GetNameOwner", f"string:{name}",
    ]  # fmt: skip
    asked = subprocess.run(question, env=environment, capture_output=True, check=False)
    return asked.returncode == 0
