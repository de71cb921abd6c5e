"""Faults counted up: call number 1, 2, 3 … of each kind fails in each way, until none is left."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from tests.faults.interposer import ERRORS, SHORT_WRITE
from tests.faults.killing import Death, Kill, KillServer

_PASSING = tuple(name for name in ERRORS if name != SHORT_WRITE)
WAYS = (
    *((kind, error, False) for kind in ("open", "write", "fsync", "rename", "close", "ftruncate",
                                        "unlink", "mkdir") for error in _PASSING),
    ("write", SHORT_WRITE, False),
    ("read", "EIO", False),
    # The disk stays full, the medium is gone, the volume was remounted.
    *(("any", error, True) for error in ("ENOSPC", "EIO", "EROFS")),
)  # fmt: skip
"""Kinds of calls, how they fail, and whether every change after it fails too."""


@dataclass(frozen=True)
class Fault(Kill):
    """A run in which a call fails; it is never killed before its end.

    `calls` is the call that fails, counted from one; none for 0. Those below `folder` count; if it
    is empty, those below the folder that the profile is in.
    """

    kind: str = "any"
    calls: int = 0
    error: str = "EIO"
    lasting: bool = False
    folder: str = ""

    def __str__(self) -> str:
        """Say which, for a failure's report."""
        more = " and all after it" if self.lasting else ""
        return f"fault {self.number}: {self.kind} {self.calls}{more} fails with {self.error}"


class FaultServer(KillServer):
    """A server whose children meet faults."""

    def __init__(self, library: Path) -> None:
        """Start it."""
        super().__init__("tests.faults.failing.fault_server", str(library))
        self.struck = ""
        self.failed = ""
        self.counted: dict[str, int] = {}

    def run(self, kill: Kill, work: str, **arguments: Any) -> Death:
        """Let a child do `work` below the folder of its profile and meet the fault."""
        assert isinstance(kill, Fault)
        fault = {
            "folder": kill.folder or str(Path(arguments["home"]).parent),
            "kind": kill.kind,
            "number": kill.calls,
            "error": kill.error,
            "lasting": kill.lasting,
        }
        death = super().run(kill, "at_fault", what=work, fault=fault, arguments=arguments)
        self.struck = death.heard("struck") or ""
        self.failed = death.heard("failed") or ""
        self.counted = json.loads(death.heard("counted") or "{}")
        return death


def every_fault(server: FaultServer, variant: int) -> Iterator[Fault]:
    """Give faults of each way, counting calls up until a run is clean."""
    number = 0
    for kind, error, lasting in WAYS:
        calls = 1
        while True:
            number += 1
            yield Fault(number, variant, kind=kind, calls=calls, error=error, lasting=lasting)
            if not server.struck:
                break
            calls += 1


def some_faults(counted: dict[str, int], count: int, seed: str, variant: int) -> Iterator[Fault]:
    """Give `count` of all faults, spread evenly; from the whole run's counts; by the seed."""
    changes = sum(counted.values()) - counted["read"]
    calls = counted | {"any": changes}
    every = [(way, call) for way in WAYS for call in range(1, calls[way[0]] + 1)]
    start = int.from_bytes(sha256(seed.encode()).digest()[:8], "big") / 2**64
    for number in range(count):
        way, call = every[int((number + start) * len(every) / count)]
        kind, error, lasting = way
        yield Fault(number + 1, variant, kind=kind, calls=call, error=error, lasting=lasting)
