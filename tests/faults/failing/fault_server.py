"""The kill loop's server with the interposer loaded: its children's calls fail or are recorded."""

from __future__ import annotations

import json
import os
from typing import Any

from casevault_gui.core.errors import CaseVaultError
from tests.faults import kill_server
from tests.faults.interposer import Interposer
from tests.faults.works import WORKS, Tell


def at_fault(tell: Tell, what: str, fault: dict[str, Any], arguments: dict[str, str]) -> None:
    """Do this work while calls fail as `fault` says; whatever ends it must be of our own errors."""
    interposer = Interposer()
    failed = ""
    interposer.let_fail(**fault)
    try:
        WORKS[what](tell, **arguments)
    except CaseVaultError as error:
        failed = error.code
    finally:
        struck = interposer.release()
    tell("struck", struck)
    tell("spared", "" if fault["lasting"] or " /home" in struck else "the profile")
    tell("counted", json.dumps(interposer.counted()))
    tell("failed", failed)


def recorded(tell: Tell, what: str, folder: str, trace: str, arguments: dict[str, str]) -> None:
    """Do this work, and write down every change below `folder`, and what was told when."""
    interposer = Interposer()
    descriptor = os.open(trace, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)

    def marking(phase: str, value: str) -> None:
        tell(phase, value)
        interposer.mark(f"{phase}\n{value}")

    interposer.record(folder, descriptor)
    try:
        WORKS[what](marking, **arguments)
    finally:
        interposer.release()
        os.close(descriptor)


if __name__ == "__main__":
    WORKS["at_fault"] = at_fault
    WORKS["recorded"] = recorded
    kill_server.serve()
