"""Processes that are asked like viewers and behave as a taken-over one might."""

from __future__ import annotations

import sys

_READ_ALL = """
import os, struct, sys
def exactly(n):
    found = b""
    while len(found) < n:
        found += os.read(0, n - len(found))
    return found
_, header, data = struct.unpack(">4sLQ", exactly(16))
exactly(header); exactly(data)
"""

HANG = _READ_ALL + "import time; time.sleep(600)"
HANG_UNREAD = "import time; time.sleep(600)"
DIE = _READ_ALL + "os._exit(3)"
DIE_UNREAD = "raise SystemExit(3)"
CRASH = _READ_ALL + "os.kill(os.getpid(), 11)"
GARBAGE = _READ_ALL + "os.write(1, b'<html>' * 1000)"
TOO_MUCH = _READ_ALL + "os.write(1, struct.pack('>4sLQ', b'CVA1', 100, 1 << 40))"
WITHOUT_END = "import os\nwhile True: os.write(1, bytes(65536))"
HALF = _READ_ALL + "os.write(1, struct.pack('>4sLQ', b'CVA1', 100, 0) + b'{')"
EARLY = (
    "import os, struct, time\n"
    "header = b'{}'\n"
    "os.write(1, struct.pack('>4sLQ', b'CVA1', len(header), 0) + header); time.sleep(600)"
)
CHILD_HOLDS_PIPE = _READ_ALL + (
    "if os.fork() == 0:\n    os.setsid()\n    import time; time.sleep(3)\nos._exit(0)"
)


def stranger(script: str) -> list[str]:
    """Return the command of a process that runs `script`."""
    return [sys.executable, "-I", "-c", script]


def confined(script: str) -> list[str]:
    """Return the command of a process that confines itself, then answers with what `run` says.

    `script` defines `run() -> str`.
    """
    start = (
        "import sys; sys.path.append(sys.argv[1])\n"
        "from casevault_gui.core.confined import serving\n"
        "from casevault_gui.core.viewers.serving import serve\n"
        "from casevault_gui.core.viewers.answer import Answer, Kind\n"
        f"{script}\n"
        "serve({Kind.MAIL: lambda: lambda data, question: Answer(text=run())})"
    )
    from casevault_gui.core.confined.process import command_of

    return [sys.executable, "-I", "-B", "-c", start, command_of()[-1]]


def frozen(*more: str) -> list[str]:
    """Return the command of the program as if it were frozen, being a confined process."""
    script = (
        "import sys; sys.path.append(sys.argv.pop(1)); sys.frozen = True\n"
        "from casevault_gui.__main__ import main\n"
        "sys.exit(main())"
    )
    from casevault_gui.core.confined.process import command_of

    *python, _, folder = command_of()
    return [*python, script, folder, "--viewer", *more]


def limited(module: str, memory: int) -> list[str]:
    """Return the command of a reader of `core.cases` that has only so many bytes of memory."""
    script = (
        "import sys; sys.path.append(sys.argv[1])\n"
        f"from casevault_gui.core.cases import {module}\n"
        f"{module}.MEMORY = {memory}\n"
        f"sys.exit({module}.main())"
    )
    from casevault_gui.core.confined.process import command_of

    return [sys.executable, "-I", "-B", "-c", script, command_of()[-1]]


class Pipe:
    """Bytes that are read piece by piece."""

    def __init__(self, data: bytes, piece: int = 7) -> None:
        self.data, self.piece = data, piece

    def read(self, size: int) -> bytes:
        """Return a small piece."""
        found, self.data = self.data[: min(size, self.piece)], self.data[min(size, self.piece) :]
        return found
