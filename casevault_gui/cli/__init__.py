"""The command line: the same workflows as the window, for scripts and machines without a screen.

Secrets come from a file, standard input or a prompt, never from arguments or the environment. Exit
codes: 0 complete, 3 complete with exceptions, 1 failed, 2 wrong use.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from casevault_gui.cli import custody, keys, machine, packages
from casevault_gui.cli.parser import build_parser
from casevault_gui.cli.shell import FAILED, Shell
from casevault_gui.core.errors import CaseVaultError
from casevault_gui.messages import explain

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_COMMANDS: dict[str, Callable[[Shell], int]] = {
    "seal": packages.seal,
    "info": packages.info,
    "list": packages.list_files,
    "verify": packages.verify,
    "extract": packages.extract,
    "custody list": custody.list_entries,
    "custody verify": custody.verify,
    "custody export": custody.export,
    "key show": keys.show,
    "key store": keys.store,
    "key test": keys.test,
    "doctor": machine.doctor,
    "demo": machine.demo,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    # A name that is no UTF-8 is shown with its bytes escaped instead of ending the program.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    options = build_parser().parse_args(arguments)
    shell = Shell(options)
    name = " ".join(part for part in (options.command, getattr(options, "act", None)) if part)
    try:
        return _COMMANDS[name](shell)
    except CaseVaultError as error:
        shell.say_error(explain(error), error.facts)
    except KeyboardInterrupt:
        shell.note("Stopped.")
    return FAILED
