"""Entry: with a command the command line, without one the window."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

from casevault_gui.core.hardening import forbid_core_files, forbid_reading

if TYPE_CHECKING:
    from casevault_gui.core.workflows.reports import Drawing

_VIEWER = "--viewer"
"""`core.viewers.process.ARGUMENT`, without the time of importing it."""


def _load_drawing() -> Drawing:
    from casevault_gui.ui.reports.without_window import load_drawing  # Only papers need Qt.

    return load_drawing()


def main() -> int:
    """Run and return the exit code."""
    os.umask(0o077)
    forbid_core_files()
    if sys.argv[1:2] == [_VIEWER] and getattr(sys, "frozen", False):
        from casevault_gui.viewer_process import main as run_viewer  # Shows one stranger's file.

        return run_viewer()
    if sys.argv[1:] and getattr(sys, "frozen", False):
        from casevault_gui.starting import be_a_part

        be_a_part(sys.argv)
    try:
        # Loading makes a hundred thousand objects that stay, and hardly any garbage.
        gc.disable()
        from casevault_gui.starting import has_display, window_arguments

        arguments = window_arguments(sys.argv[1:])
        if arguments is None:
            from casevault_gui.cli import main as run_command  # Qt is not loaded for a command.

            forbid_reading()  # Not for the window: decision 0080.
            return run_command(sys.argv[1:], _load_drawing)  # Garbage is collected again there.
        if not has_display():
            print(
                "No display here, so the window cannot open. `casevault demo` shows the main job in"
                " the terminal, `casevault --help` the commands.",
                file=sys.stderr,
            )
            return 1
        from casevault_gui.ui.imports import spare_sources

        spare_sources()
        from casevault_gui.app import main as run_window

        gc.freeze()
        gc.enable()
        return run_window(arguments)
    except KeyboardInterrupt:
        # Before a command has begun there is nothing to put in order.
        print("Stopped.", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
