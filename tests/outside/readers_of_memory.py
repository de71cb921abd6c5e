"""Say as JSON what a process can read of another of its user, until that one forbids it."""

from __future__ import annotations

import ctypes
import json
import os
import sys
from pathlib import Path

from casevault_gui.core import hardening
from casevault_gui.core.files import write_private

NOBODY = 65534
WAYS = ("environ", "mem", "root")


def main() -> None:
    """Become nobody where that is possible, fork, look, and tell."""
    folder = Path(sys.argv[1])
    if os.geteuid() == 0:
        os.chown(folder, NOBODY, NOBODY)
        os.setgroups([])
        os.setresgid(NOBODY, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, NOBODY)
    # Changing the user forbids it by itself; a program that a user starts begins without that.
    ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)
    told, tell = os.pipe()
    heard, hear = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(hear)
        os.read(heard, 1)
        hardening.forbid_reading()
        write_private(folder / "own", b"named through its descriptor")
        os.write(tell, b".")
        os.read(heard, 1)
        os._exit(0)
    before = readable(child)
    os.write(hear, b".")
    os.close(tell)
    os.read(told, 1)
    after = readable(child)
    os.close(hear)
    os.waitpid(child, 0)
    print(json.dumps({"before": before, "after": after}))


def readable(process: int) -> list[str]:
    """Return which of its entries in /proc can be opened."""
    found = []
    for way in WAYS:
        try:
            os.close(os.open(f"/proc/{process}/{way}", os.O_RDONLY))
        except PermissionError:
            continue
        found.append(way)
    return found


if __name__ == "__main__":
    main()
