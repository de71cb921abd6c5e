"""Lists over a long log: `python tests/bench/long_lists.py FOLDER [offers]` makes it and measures.

For each offer the log holds its receipt, a package received, a cosignature taken in and one given
or refused; another log's extracts lie beside it. Each list is asked for twice in one run.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from casevault_gui.core.crypto.notes import SignedNote
from casevault_gui.core.custody.events import Draft, EntryRef, EntryType, LogKeys, Phase
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.model import Actor, ObjectRef
from casevault_gui.core.workflows.foreign import known_foreign_logs, store_of
from casevault_gui.core.workflows.profile import Profile, open_profile
from casevault_gui.core.workflows.witness_standing import refusals, refusals_of, standings
from casevault_gui.core.workflows.witness_trust import witness_of
from casevault_gui.ui.handover_desk import HandOverDesk
from tests.bench.long_log import grow

OFFERS = 20_000
FOREIGN_ENTRIES, FOREIGN_EXTRACTS = 3_600, 10
_KINDS = 5


def drafts(profile: Profile, first: int) -> Callable[[int], Draft]:
    """Return how entry `seq` is made: five kinds in turn, the receipt of an offer behind it."""
    package = (ObjectRef("package", "exhibit.cvx", 1 << 20, "ab" * 32, "0f" * 16),)
    witness = witness_of(profile).vkey.text
    note = SignedNote.parse(profile.log.checkpoint_at(1))
    line = witness_of(profile).cosign(note, 1_800_000_000).line

    def draft(seq: int) -> Draft:
        kind = (seq - first) % _KINDS
        if kind == 0:
            more: dict[str, str | int | bool] = {"to": "the lab"}
            return Draft(type=EntryType.TRANSFER_OFFERED, objects=package, more=more)
        if kind == 1:
            target = EntryRef(seq - 1, bytes(32))
            more = {"receiver": "Ben", "size": 1, "witness": witness}
            return Draft(type=EntryType.RECEIPT_IMPORTED, objects=package, target=target, more=more)
        if kind == 2:
            more = {"from": "Ada", "offer_log": profile.origin, "offer_seq": 1}
            return Draft(type=EntryType.RECEIVED, objects=package, more=more)
        if kind == 3:
            more = {"size": 1, "witness": witness, "cosignature": line, "name": "ben"}
            return Draft(type=EntryType.COSIGNATURE_RECEIVED, more=more)
        more = {
            "name": "office",
            "log": profile.origin,
            "note": "n" * 300,
            "problem": "fork",
            "seen": "s" * 300,
        }
        phase = Phase.REFUSED if seq % 2 else Phase.DONE
        return Draft(type=EntryType.COSIGNED, phase=phase, more=more)

    return draft


def note_of(_seq: int) -> Draft:
    """Return an entry of the one case of the other log."""
    return Draft(type=EntryType.OPENED, case="2026-1")


def fill(profile: Profile, count: int) -> None:
    """Write the log, and another one's extracts."""
    grow(profile.log, profile.log.size + count * _KINDS, drafts(profile, profile.log.size))
    tool = {"name": "CaseVault"}
    path = profile.home.with_name(f"{profile.home.name}-other.sqlite")
    with CustodyLog.create(path, LogKeys.generate(), Actor("Cleo"), tool) as other:
        for number in range(1, FOREIGN_EXTRACTS + 1):
            grow(other, number * FOREIGN_ENTRIES // FOREIGN_EXTRACTS, note_of)
            store_of(profile).keep(other.extract(case="2026-1"), f"{number:032x}")


def measure(profile: Profile) -> None:
    """Say how long each list takes, the second time too."""
    desk, refused = HandOverDesk(profile), refusals_of(profile.log)
    for name, ask in (
        ("offers", desk.offers),
        ("arrivals", desk.arrivals),
        ("refusals", lambda: refusals(refused)),
        ("cosignatures", lambda: standings(profile)),
        ("foreign logs", lambda: known_foreign_logs(profile)),
    ):
        told = []
        for _ in range(2):
            before = time.process_time()
            found = len(ask())
            told.append(f"{time.process_time() - before:6.2f} s")
        print(f"{name:12} {found:7} {' '.join(told)}")


def main() -> None:
    """Make the log where it is not yet, and measure."""
    home = Path(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else OFFERS
    with open_profile(home) as profile:
        if profile.log.size < count:
            fill(profile, count)
        measure(profile)


if __name__ == "__main__":
    main()
