"""A profile with a log of any length: `python tests/bench/long_log.py FOLDER [entries]`.

Entries are real, their checkpoint is only over each batch, and nothing waits for the disk.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from casevault_gui.core.crypto.notes import Checkpoint
from casevault_gui.core.custody.events import Draft, EntryType, Phase
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.model import Actor, ObjectRef
from casevault_gui.core.workflows.profile import open_profile

BATCH = 10_000
PEOPLE = (
    Actor("Dana Whitfield", "Investigator", "County Prosecutor", "4471"),
    Actor("Robin Okafor", "Evidence custodian", "County Prosecutor", "2210"),
)
KINDS = (EntryType.OPENED, EntryType.VIEWED, EntryType.VERIFIED, EntryType.KEY_RETRIEVED)


def draft_of(number: int) -> Draft:
    """Return an entry about one of 300 cases, each with its package."""
    case = number % 300
    package = ObjectRef("package", f"2026-{case:04}.cvx", 1 << 20, "ab" * 32, f"{case:032x}")
    return Draft(
        type=EntryType.CREATED if number < 300 else KINDS[number % len(KINDS)],
        phase=Phase.REFUSED if number % 97 == 0 else Phase.DONE,
        reason="CV-K02" if number % 97 == 0 else "",
        case=f"2026-{case:04}",
        actor=PEOPLE[number % 5 == 0],
        objects=(package,),
    )


def grow(log: CustodyLog, entries: int) -> None:
    """Append until there are this many."""
    store = log._store
    store._connection.set_authorizer(None)
    store._connection.execute("PRAGMA synchronous = OFF")
    store._connection.execute("PRAGMA cache_size = -200000")
    while log.size < entries:
        with store.transaction():
            for number in range(log._frontier.size, min(entries, log._frontier.size + BATCH)):
                log._last = log._add(draft_of(number), log._frontier, log._last, log._clock())
            size, root = log._frontier.size, log._frontier.root()
            text = Checkpoint(log.vkey.name, size, root).text
            store.add_checkpoint(size, log._signer.sign(text.encode()))


def main() -> None:
    """Make the profile and say how long it took."""
    entries = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    start = time.monotonic()
    with open_profile(Path(sys.argv[1])) as profile:
        grow(profile.log, entries)
        size = profile.log.path.stat().st_size
    print(f"{entries} entries, {size >> 20} MiB, {time.monotonic() - start:.0f} s")


if __name__ == "__main__":
    main()
