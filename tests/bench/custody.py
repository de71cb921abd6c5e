"""What the custody log costs: `python tests/bench/custody.py [entries] [folder]`, run by hand."""

from __future__ import annotations

import contextlib
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from casevault_gui.core.custody.events import Draft, EntryType, LogKeys
from casevault_gui.core.custody.export import export_log
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.custody.verify import verify_log
from casevault_gui.core.model import Actor, ObjectRef

ACTOR = Actor("Jane Example", "Examiner", "Example Police", "1234", "jane")
TOOL = {"name": "CaseVault", "version": "1.0", "python": "3.11", "system": "Linux"}
PAIRS = 200


@contextlib.contextmanager
def measured(what: str, count: int = 1) -> Iterator[None]:
    """Print how long each of `count` rounds took, and the process's largest size so far."""
    start = time.perf_counter()
    yield
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    each = f"{seconds / count * 1000:10.2f} ms each" if count > 1 else f"{seconds:10.3f} s"
    print(f"{what:40} {each}   peak {peak} MiB")


def package(number: int) -> tuple[ObjectRef, ...]:
    """Name one of a hundred packages."""
    name = f"{number % 100:032x}"
    return (ObjectRef("package", f"exhibit-{name[-3:]}.cvx", 1 << 20, "ab" * 32, name),)


def fill(log: CustodyLog, entries: int) -> None:
    """Append many entries without waiting for the disk, which only a bench may do."""
    connection = log._store._connection
    connection.set_authorizer(None)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA journal_mode = MEMORY")
    for number in range(log.size, entries):
        kind = EntryType.CREATED if number <= 100 else EntryType.OPENED
        log.append(Draft(type=kind, case=f"2026-{number % 50:04}", objects=package(number)))


def main() -> None:
    """Measure and print."""
    entries = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    place = sys.argv[2] if len(sys.argv) > 2 else None
    with tempfile.TemporaryDirectory(dir=place) as folder:
        path, keys = Path(folder) / "log.db", LogKeys.generate()
        log = CustodyLog.create(path, keys, ACTOR, TOOL)
        with measured("intent and done, both durable", PAIRS):
            for number in range(PAIRS):
                with log.begin(EntryType.OPENED, case="2026-0001", objects=package(number)):
                    pass
        with measured(f"filling to {entries} entries"):
            fill(log, entries)
        log.close()
        print(f"file {path.stat().st_size >> 20} MiB")
        with measured("open"):
            log = CustodyLog.open(path, keys)
        with measured("first 100 entries"):
            list(islice(log.entries(), 100))
        with measured("last 100 entries"):
            list(log.entries(entries - 100))
        with measured("first 100 of one case"):
            list(islice(log.find(case="2026-0007"), 100))
        with measured("inclusion proof", 50):
            for number in range(50):
                log.inclusion_proof(number * entries // 50, entries)
        with measured("extract of one package"):
            extract = log.extract(package=f"{7:032x}")
        print(f"extract of {extract.lines.count(10)} entries")
        with measured("verify"):
            verdict = verify_log(log)
        print(verdict.internal.problem, len(verdict.gaps))
        with measured("export"):
            export_log(log, Path(folder))
        log.close()


if __name__ == "__main__":
    main()
