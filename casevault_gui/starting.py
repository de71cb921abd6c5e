"""What a start needs to know before anything is loaded; standard library only.

`packaging/bootstrap.py` asks the same before there is an environment.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

_OWN = ("--home", "--policy")
_WINDOW = "gui"
_TRACKER = re.compile(r"from multiprocessing\.resource_tracker import main;\s*main\((\d+)\)")
_COMMAND_LINE = ("--json", "--profile-passphrase-file", "-h", "--help", "--version")


def window_arguments(arguments: Sequence[str]) -> list[str] | None:
    """Return the arguments for the window, None if a command stands among them.

    `--home DIR`, `--policy F` and the options of Qt (one dash) may go with the window.
    """
    rest = list(arguments)
    while rest and rest[0].partition("=")[0] in _OWN:
        rest = rest[1:] if "=" in rest[0] else rest[2:]
    own = list(arguments[: len(arguments) - len(rest)])
    if rest and rest[0] == _WINDOW:
        return [*own, *rest[1:]]
    is_option = bool(rest and own) and rest[0].startswith("-")
    if not rest or (is_option and rest[0].partition("=")[0] not in _COMMAND_LINE):
        return [*own, *rest]
    return None


def portable_home() -> Path | None:
    """Return where a portable program keeps its profile, None for one that is installed.

    A frozen program is portable where a file `portable` stands beside it.
    """
    beside = Path(sys.executable).parent
    if getattr(sys, "frozen", False) and (beside / "portable").exists():
        return beside / "profile"
    return None


def has_display() -> bool:
    """Say whether a window can be shown, as far as the environment tells."""
    if sys.platform != "linux":
        return True
    return any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")))


def be_a_part(arguments: Sequence[str]) -> None:
    """If a frozen program was started as a process of itself, be that and exit; else return.

    Python starts further processes by `sys.executable`, which is the program where it is frozen.
    """
    from multiprocessing import spawn  # noqa: PLC0415 - as below: a frozen program alone needs it.

    tracker = _TRACKER.fullmatch(arguments[-1])
    if tracker:
        from multiprocessing.resource_tracker import main  # noqa: PLC0415

        main(int(tracker[1]))
        sys.exit(0)
    spawn.freeze_support()
