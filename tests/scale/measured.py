"""Commands run as processes of their own, with the memory each had at most."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

COMMAND = (sys.executable, "-m", "casevault_gui")


@dataclass(frozen=True)
class Run:
    """What a command said, and what it took: seconds, MiB of memory of its own process."""

    code: int
    seconds: float
    mebibytes: int
    said: Path


# A process counts what its parent had when it was made: so a small one stands between.
_BETWEEN = """
import os, sys
pid = os.posix_spawn(sys.argv[2], sys.argv[2:], os.environ)
_, status, used = os.wait4(pid, 0)
with open(sys.argv[1], "w") as told:
    told.write(f"{os.waitstatus_to_exitcode(status)} {used.ru_maxrss >> 10}")
"""


def run(*words: str | Path, said: Path, command: tuple[str, ...] = COMMAND) -> Run:
    """Run a command; what it says goes into a file, for it may be long."""
    start, told = time.monotonic(), said.with_suffix(".used")
    between = (sys.executable, "-I", "-S", "-c", _BETWEEN, told)
    with said.open("wb") as out:
        subprocess.run(
            [*between, *command, *map(str, words)], stdout=out, stdin=subprocess.DEVNULL, check=True
        )
    code, mebibytes = map(int, told.read_text().split())
    return Run(code, time.monotonic() - start, mebibytes, said)


Act = Callable[..., Run]


class Acts:
    """Commands one after the other, each of which must succeed; remembers what they took."""

    def __init__(self, folder: Path) -> None:
        """Keep what is said in `folder`."""
        self._folder = folder
        self.done: dict[str, Run] = {}

    def __call__(self, name: str, *words: str | Path, command: tuple[str, ...] = COMMAND) -> Run:
        """Run a command of this name."""
        done = run(*words, said=self._folder / f"{name}.out", command=command)
        assert done.code == 0, (name, done.said.read_bytes()[-2_000:])
        self.done[name] = done
        return done

    @property
    def most(self) -> int:
        """The most memory that any had, in MiB."""
        return max(each.mebibytes for each in self.done.values())

    def figures(self) -> dict[str, int]:
        """Return seconds, rounded up, and MiB of each."""
        return {
            key: value
            for name, each in self.done.items()
            for key, value in (
                (f"{name}, seconds", round(each.seconds + 0.5)),
                (f"{name}, MiB", each.mebibytes),
            )
        }
