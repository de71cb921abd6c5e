"""The command line: the same workflows as the window, for scripts and machines without a screen.

Secrets come from a file, standard input or a prompt, never from arguments or the environment. Exit
codes: 0 complete, 3 complete with exceptions, 1 failed, 2 wrong use.
"""

from __future__ import annotations

import gc
import importlib
import os
import sys
from typing import TYPE_CHECKING

from casevault_gui.cli.parser import parse

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from casevault_gui.cli.shell import Shell
    from casevault_gui.core.workflows.reports import Drawing

# Loaded when they are asked for: what one command needs must not slow down the start of another.
_MODULES = {
    "seal": "sealing",
    "migrate": "migrating",
    "info": "packages",
    "list": "listing",
    "verify": "verifying",
    "extract": "packages",
    "salvage": "salvaging",
    "copy": "copying",
    "protect": "recovering",
    "repair": "recovering",
    "disclose": "disclosing",
    "compare": "comparing",
    "match": "matching",
    "notes": "noting",
    "custody list": "custody",
    "custody verify": "custody",
    "custody export": "custody",
    "custody foreign": "custody",
    "custody move": "moving",
    "custody clock": "custody",
    "custody witness-request": "witnesses",
    "custody cosign": "witnesses",
    "custody cosignature": "witnesses",
    "custody witness-key": "witnesses",
    "custody know": "witnesses",
    "custody known": "witnesses",
    "custody policy": "witnesses",
    "custody report": "reports",
    "hand-over offer": "handing_over",
    "hand-over receive": "handing_over",
    "hand-over refuse": "handing_over",
    "hand-over receipt": "handing_over",
    "hand-over again": "handing_over",
    "hand-over returned": "handing_over",
    "hand-over list": "handing_over",
    "hand-over codes": "codes",
    "grant": "grants",
    "key list": "keys",
    "key show": "keys",
    "key store": "keys",
    "key test": "keys",
    "key destroy": "keys",
    "vault make": "vault",
    "vault unlock-test": "vault",
    "vault change": "vault",
    "vault backup": "vault",
    "vault restore": "vault",
    "vault keyring": "vault",
    "vault list": "vault",
    "identity make": "people",
    "identity show": "people",
    "identity export": "people",
    "contact add": "people",
    "contact list": "people",
    "contact compare": "people",
    "contact revoke": "people",
    "contact remove": "people",
    "pin": "providers",
    "provider add": "providers",
    "provider list": "providers",
    "provider test": "providers",
    "provider remove": "providers",
    "fixity check": "fixing",
    "fixity report": "fixing",
    "policy show": "policies",
    "policy check": "policies",
    "policy sign": "policies",
    "profile show": "profiles",
    "profile describe": "profiles",
    "profile protect": "profiles",
    "profile change-key": "profiles",
    "doctor": "machine",
    "demo": "machine",
}
_FUNCTIONS = {
    "list": "list_files",
    "disclose": "disclose_files",
    "custody list": "list_entries",
    "profile change-key": "change_key",
    "custody foreign": "list_foreign",
    "custody clock": "compare",
    "custody witness-request": "witness_request",
    "custody witness-key": "witness_key",
    "hand-over list": "list_transfers",
    "hand-over codes": "show_codes",
    "key list": "list_records",
    "vault unlock-test": "unlock_test",
    "vault list": "list_packages",
    "identity make": "make_identity",
    "identity show": "show_identity",
    "identity export": "export_identity",
    "contact add": "add_contact",
    "contact list": "list_contacts",
    "contact compare": "compare_contact",
    "contact revoke": "revoke_contact",
    "contact remove": "remove_contact",
    "provider list": "list_keys",
}


def _command(name: str) -> Callable[[Shell], int]:
    module = importlib.import_module(f"casevault_gui.cli.{_MODULES[name]}")
    function: Callable[[Shell], int] = getattr(
        module, _FUNCTIONS.get(name, name.rpartition(" ")[2])
    )
    if not gc.isenabled():
        # What was loaded stays: nothing of it need be looked at for garbage.
        gc.freeze()
        gc.enable()
    return function


def main(
    arguments: Sequence[str] | None = None, load_drawing: Callable[[], Drawing] | None = None
) -> int:
    """Run one command and return its exit code.

    `load_drawing` brings what draws papers; it raises `ImportError` where that is not installed.
    """
    # A name that is no UTF-8 is shown with its bytes escaped instead of ending the program.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    options = parse(arguments)
    # Not before: whoever asked for help has it by now.
    from casevault_gui.cli.shell import (
        FAILED,
        WRONG_USE,
        AnswerLost,
        Shell,
        WrongUse,
    )
    from casevault_gui.core.errors import Cancelled

    shell = Shell(options, load_drawing)
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
