"""The command line: the same workflows as the window, for scripts and machines without a screen.

Secrets come from a file, standard input or a prompt, never from arguments or the environment. Exit
codes: 0 complete, 3 complete with exceptions, 1 failed, 2 wrong use.
"""

from __future__ import annotations

import importlib
import os
import sys
from typing import TYPE_CHECKING

from casevault_gui.cli.parser import parse
from casevault_gui.cli.shell import FAILED, WRONG_USE, AnswerLost, Shell, WrongUse
from casevault_gui.core.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# Loaded when they are asked for: what one command needs must not slow down the start of another.
_MODULES = {
    "seal": "sealing",
    "info": "packages",
    "list": "packages",
    "verify": "packages",
    "extract": "packages",
    "custody list": "custody",
    "custody verify": "custody",
    "custody export": "custody",
    "key show": "keys",
    "key store": "keys",
    "key test": "keys",
    "profile show": "profiles",
    "profile protect": "profiles",
    "doctor": "machine",
    "demo": "machine",
}
_FUNCTIONS = {"list": "list_files", "custody list": "list_entries"}


def _command(name: str) -> Callable[[Shell], int]:
    module = importlib.import_module(f"casevault_gui.cli.{_MODULES[name]}")
    function: Callable[[Shell], int] = getattr(
        module, _FUNCTIONS.get(name, name.rpartition(" ")[2])
    )
    return function


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    # A name that is no UTF-8 is shown with its bytes escaped instead of ending the program.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    options = parse(arguments)
    shell = Shell(options)
    name = " ".join(part for part in (options.command, getattr(options, "act", None)) if part)
    try:
        code = _command(name)(shell)
        sys.stdout.flush()
    except WrongUse as wrong:
        shell.note(f"casevault {name}: {wrong}.")
        return WRONG_USE
    except KeyboardInterrupt:
        shell.say_trouble(Cancelled())
        return FAILED
    except BrokenPipeError:
        # Whoever read the answer has seen enough; nothing more can be said to them.
        _close_output()
        return FAILED
    except AnswerLost as lost:
        shell.note(f"What you asked for was done, but the answer could not be written: {lost}.")
        _close_output()
        return FAILED
    except Exception as error:  # noqa: BLE001 - expected or a defect, people get words, not a traceback
        shell.say_trouble(error)
        return FAILED
    return code


def _close_output() -> None:
    """Let what is still to be written go nowhere, so that nothing complains at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
