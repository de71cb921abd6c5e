"""The program as the search for secrets starts it: `canary_child.py [FAULT] COMMAND …`.

New passphrases are stretched as little as is accepted, for this is about what it protects. FAULT,
`raise=MODULE:FUNCTION` or `abort=MODULE:FUNCTION`, breaks it inside: the function says all it was
given in an error, as a library might, or the process dies there.
"""

from __future__ import annotations

import faulthandler
import importlib
import os
import resource
import sys
from collections.abc import Callable
from typing import Any

from casevault_gui import __main__ as program
from casevault_gui.core.keys import stretching
from tests.least_stretching import LEAST


def quote(*given: object, **named: object) -> object:
    """Complain and name everything, arguments of objects included."""
    inside = [vars(each) for each in given if hasattr(each, "__dict__")]
    msg = f"cannot use {given!r} {named!r} {inside!r}"
    raise ValueError(msg)


def die(*_given: object, **_named: object) -> object:
    """End as a crash in a library would, with a core file if the system grants one."""
    faulthandler.enable()
    os.abort()


def break_inside(fault: str) -> None:
    """Put a fault into a function of the program."""
    kind, _, place = fault.partition("=")
    module, _, path = place.partition(":")
    owner: Any = importlib.import_module(module)
    *parents, name = path.split(".")
    for parent in parents:
        owner = getattr(owner, parent)
    assert callable(getattr(owner, name))
    fault_of: dict[str, Callable[..., object]] = {"raise": quote, "abort": die}
    setattr(owner, name, fault_of[kind])


if __name__ == "__main__":
    stretching.USUAL.update(LEAST)
    if "=" in sys.argv[1]:
        hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
        resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
        break_inside(sys.argv.pop(1))
    sys.exit(program.main())
