"""A profile with a log of any length: `python tests/bench/long_log.py FOLDER [entries]`.

Entries are byte for byte what the log writes: one of each kind is encoded by it, the others differ
in number, hash, salt and clock. Their checkpoint is only over each batch, nothing waits for the
disk.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from casevault_gui.core.crypto.merkle import leaf_hash
from casevault_gui.core.crypto.notes import Checkpoint
from casevault_gui.core.crypto.primitives import random_bytes, seal_record
from casevault_gui.core.custody.clock import Moment, utc_text
from casevault_gui.core.custody.entry import Place, encode_entry
from casevault_gui.core.custody.entry_parser import parse_entry
from casevault_gui.core.custody.events import Draft, EntryType, Phase
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.custody.store import Row
from casevault_gui.core.model import Actor, ObjectRef
from casevault_gui.core.workflows.profile import open_profile

BATCH = 10_000
CASES = 300
MOST_FORMS = 4096
PEOPLE = (
    Actor("Dana Whitfield", "Investigator", "County Prosecutor", "4471"),
    Actor("Robin Okafor", "Evidence custodian", "County Prosecutor", "2210"),
)
KINDS = (EntryType.OPENED, EntryType.VIEWED, EntryType.VERIFIED, EntryType.KEY_RETRIEVED)
_MARK = Place("", 10**9, b"\xfe" * 32, b"\xfd" * 16, {})
_MARK_MS, _MARK_US = 1_000_000_000_007, 10**9 + 7

Write = Callable[[int, bytes, int, int], bytes]
"""The bytes of an entry by its number, the hash before it, and both clocks."""
DraftOf = Callable[[int], Draft]


def draft_of(number: int) -> Draft:
    """Return an entry about one of 300 cases, each with its package."""
    case = number % CASES
    package = ObjectRef("package", f"2026-{case:04}.cvx", 1 << 20, "ab" * 32, f"{case:032x}")
    refused = number % 97 == 0
    return Draft(
        type=EntryType.CREATED if number < CASES else KINDS[number % len(KINDS)],
        phase=Phase.REFUSED if refused else Phase.DONE,
        reason="CV-K02" if refused else "",
        case=f"2026-{case:04}",
        actor=PEOPLE[number % 5 == 0],
        objects=(package,),
    )


class Writer:
    """Writes the bytes of entries of one log quickly."""

    def __init__(self, log: CustodyLog) -> None:
        """Write as `log` does."""
        self._log = log
        self._known: dict[object, tuple[Write, set[bytes]]] = {}

    def of(self, draft: Draft) -> tuple[Write, set[bytes]]:
        """Return how to write what is like this draft, and the tags it is found by."""
        about = (draft.objects, draft.target, *sorted(draft.more.items()))
        key = (draft.type, draft.phase, draft.case, draft.actor, *about)
        if key not in self._known:
            if len(self._known) > MOST_FORMS:
                self._known.clear()
            write = self._write(draft)
            body = write(_MARK.seq, bytes(32), _MARK_MS, _MARK_US)
            self._known[key] = write, self._log._tags_of(parse_entry(body))
        return self._known[key]

    def _write(self, draft: Draft) -> Write:
        log, now = self._log, self._log._clock()
        place = Place(log.vkey.name, _MARK.seq, _MARK.prev, _MARK.salt, log.tool)
        moment = Moment(_MARK_MS, _MARK_US, now.boot, zone=now.zone, offset_min=now.offset_min)
        form = encode_entry(draft, place, moment, log.actor).replace(b"%", b"%%")
        for mark, hole in (
            (b"%d" % _MARK_US, b"%(us)d"),
            (b"%d" % _MARK.seq, b"%(seq)d"),
            (_MARK.prev.hex().encode(), b"%(prev)s"),
            (_MARK.salt.hex().encode(), b"%(salt)s"),
            (utc_text(_MARK_MS).encode(), b"%(t)s"),
        ):
            assert form.count(mark) == 1
            form = form.replace(mark, hole)

        def write(seq: int, prev: bytes, utc_ms: int, monotonic_us: int) -> bytes:
            values = (prev.hex(), random_bytes(16).hex(), utc_text(utc_ms))
            before, salt, moment = (value.encode() for value in values)
            told: dict[bytes, object] = {b"us": monotonic_us, b"seq": seq}
            return form % {**told, b"prev": before, b"salt": salt, b"t": moment}

        return write


def grow(log: CustodyLog, entries: int, draft: DraftOf = draft_of) -> None:
    """Append until there are this many, a tenth of a millisecond apart."""
    store, writer = log._store, Writer(log)
    store._connection.set_authorizer(None)
    store._connection.execute("PRAGMA synchronous = OFF")
    store._connection.execute("PRAGMA cache_size = -200000")
    assert log._last is not None
    leaf, utc_ms, clock = log._last.leaf, log._last.utc_ms, log._last.monotonic_us
    while log.size < entries:
        with store.transaction():
            for seq in range(log._frontier.size, min(entries, log._frontier.size + BATCH)):
                told, utc_ms, clock = draft(seq), utc_ms + (seq % 10 == 0), clock + 100
                write, tags = writer.of(told)
                body = write(seq, leaf, utc_ms, clock)
                leaf = leaf_hash(body)
                sealed = seal_record(log._record_key, body, log._context(seq, leaf))
                store.add_entry(
                    Row(seq, leaf, told.type.value, told.phase.value, told.ref, utc_ms, sealed)
                )
                for level, position, root in log._frontier.append(leaf):
                    store.add_subtree(level, position, root)
                for tag in tags:
                    store.add_tag(tag, seq)
            size, root = log._frontier.size, log._frontier.root()
            text = Checkpoint(log.vkey.name, size, root).text
            store.add_checkpoint(size, log._signer.sign(text.encode()))
    log._load()


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
