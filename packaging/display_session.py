"""Run a command on a screen of its own: Xvfb, the openbox window manager, a private session bus.

`python display_session.py COMMAND…` ends with the command's exit code and leaves no process.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

SCREEN = "1280x1024x24"
_PATIENCE_SECONDS = 20.0


def run(command: Sequence[str], variables: dict[str, str]) -> int:
    """Run `command` there with `variables`; return its exit code."""
    readable, writable = os.pipe()
    server = ["Xvfb", "-displayfd", str(writable), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    with (
        tempfile.TemporaryDirectory(prefix="casevault-display-") as folder,
        subprocess.Popen(server, pass_fds=[writable], stderr=subprocess.DEVNULL) as screen,
    ):
        os.close(writable)
        try:
            with os.fdopen(readable) as numbers:
                number = numbers.readline().strip()
            if not number:
                print("Xvfb did not start.", file=sys.stderr)
                return 1
            return _on_screen(command, {**variables, "DISPLAY": f":{number}"}, Path(folder))
        finally:
            screen.terminate()


def _on_screen(command: Sequence[str], variables: dict[str, str], folder: Path) -> int:
    here = {**variables, "QT_QPA_PLATFORM": "xcb", "QT_XCB_GL_INTEGRATION": "none"}
    # What the bus starts, a keyring for one, must not find what the person keeps there.
    for name in ("XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        private = folder / name.lower()
        private.mkdir(mode=0o700)
        here[name] = str(private)
    here.pop("WAYLAND_DISPLAY", None)
    here.pop("DBUS_SESSION_BUS_ADDRESS", None)
    ready = folder / "ready"
    manager = ["openbox", "--startup", f"touch {ready}"]
    with subprocess.Popen(
        manager, env=here, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as windows:
        try:
            deadline = time.monotonic() + _PATIENCE_SECONDS
            while not ready.exists():
                if time.monotonic() > deadline or windows.poll() is not None:
                    print("openbox did not start.", file=sys.stderr)
                    return 1
                time.sleep(0.02)
            return subprocess.run(
                ["dbus-run-session", "--", *command], env=here, check=False
            ).returncode
        finally:
            windows.terminate()


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:], dict(os.environ)))
