"""Entry: with a command the command line, without one the window."""

from __future__ import annotations

import os
import sys

_WINDOW = ("gui", "--home")


def main() -> int:
    """Run and return the exit code."""
    os.umask(0o077)
    arguments = sys.argv[1:]
    if arguments and arguments[0].partition("=")[0] not in _WINDOW:
        from casevault_gui.cli import main as run_command  # Qt is not loaded for a command.

        return run_command(arguments)
    from casevault_gui.app import main as run_window

    return run_window(arguments[1:] if arguments[:1] == ["gui"] else arguments)


if __name__ == "__main__":
    sys.exit(main())
