"""What a long log costs to add to, prove and verify: `python tests/bench/long_verify.py FOLDER`.

FOLDER is a profile made by `long_log.py`. Seconds of processors are said beside those of the clock:
on a machine that others use too they are the fairer number.
"""

from __future__ import annotations

import contextlib
import os
import resource
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.custody.range_check import Spread
from casevault_gui.core.custody.verify import verify_log
from casevault_gui.core.workflows.profile import open_profile

PAIRS = 100
PROOFS = 500
_LOOK_EVERY = 0.2


def used() -> float:
    """Return the processors' seconds of this process and of those that ended."""
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in both)


def memory() -> int:
    """Return the MiB of this process and its children, what they share counted once."""
    total = 0
    for place in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            parent = int((place / "stat").read_text().rpartition(")")[2].split()[1])
            if os.getpid() in (parent, int(place.name)):
                lines = (place / "smaps_rollup").read_text().splitlines()
                total += next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total >> 10


@contextlib.contextmanager
def measured(what: str, count: int = 1) -> Iterator[None]:
    """Print the time of each of `count` rounds, and the most memory."""
    ended, most = threading.Event(), [memory()]

    def look() -> None:
        while not ended.wait(_LOOK_EVERY):
            most.append(memory())

    looking = threading.Thread(target=look)
    looking.start()
    clock, processors = time.perf_counter(), used()
    yield
    clock, processors = time.perf_counter() - clock, used() - processors
    ended.set()
    looking.join()
    unit, scale = ("ms each", 1000 / count) if count > 1 else ("s", 1.0)
    print(
        f"{what:32} {clock * scale:9.2f} {unit}, processors {processors * scale:8.2f} {unit}, "
        f"{max(most)} MiB",
        flush=True,
    )


def main() -> None:
    """Measure and print."""
    with open_profile(Path(sys.argv[1])) as profile:
        log = profile.log
        size = log.size
        print(f"{size} entries, load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
        with measured("inclusion proof", PROOFS):
            for number in range(PROOFS):
                log.inclusion_proof(number * size // PROOFS, size)
        with measured("intent and done, both durable", PAIRS):
            for _ in range(PAIRS):
                log.begin(EntryType.OPENED, case="2026-0001").done()
        for workers in (Spread.over(log.size).workers, 1):
            with measured(f"verified by {workers} processes"):
                verdict = verify_log(log, spread=Spread(workers))
            print(verdict.internal.problem, len(verdict.gaps), "gaps")


if __name__ == "__main__":
    main()
