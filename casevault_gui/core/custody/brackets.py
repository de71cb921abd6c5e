"""Between which two moments an entry was written, by clocks that are not this log's.

A cosignature says when a witness saw a checkpoint: every entry under it is *not after* that. An
entry that holds a cosignature verbatim cannot have been written before it existed: it, and every
later entry, is *not before* that. Both need that the witness's clock and honesty are believed.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator
from typing import Final

from casevault_gui.core.crypto.cosignatures import (
    Cosignature,
    cosignatures_of,
    parse_answer,
    with_cosignatures,
)
from casevault_gui.core.crypto.notes import SignedNote, VerifierKey
from casevault_gui.core.custody.entry import Entry
from casevault_gui.core.custody.events import EntryType, Phase
from casevault_gui.core.custody.reader import LogReader
from casevault_gui.core.custody.verify import AnchorMatch
from casevault_gui.core.errors import CheckpointMalformed
from casevault_gui.core.late_dataclass import dataclass

HOLDERS: Final = (
    EntryType.COSIGNATURE_RECEIVED,
    EntryType.RECEIPT_IMPORTED,
    EntryType.TRANSFER_REFUSED,
)
"""What holds a cosignature of this log: `size`, `witness` and `cosignature` in `more`."""
_LINE: Final = re.compile(rb'"cosignature":"([^"\\]+)"')
_WITNESS: Final = re.compile(rb'"witness":"([^"\\]+)"')
_TIME_BYTES: Final = 8


@dataclass(frozen=True, slots=True)
class Witnessed:
    """A cosignature that bounds an entry's time, and the entry that holds it, or its size."""

    cosignature: Cosignature
    at: int


@dataclass(frozen=True, slots=True)
class Bracket:
    """The closest bounds of an entry's time; None where no witness gives one."""

    not_before: Witnessed | None
    not_after: Witnessed | None


def bracket_of(log: LogReader, seq: int, matches: Iterable[AnchorMatch]) -> Bracket:
    """Return the bounds of entry `seq` by the agreeing anchors of a verification.

    Raises `LogDamaged`.
    """
    after = [
        Witnessed(signed, match.size)
        for match in matches
        if match.size > seq
        for signed in match.cosigned
    ]
    return Bracket(
        _held(log, seq),
        min(after, key=lambda found: found.cosignature.time, default=None),
    )


def cosignature_in(log: LogReader, entry: Entry) -> Cosignature | None:
    """Return the cosignature of this log that an entry holds, None unless it verifies."""
    size, told = entry.more.get("size"), entry.more
    if type(size) is not int or not 1 <= size <= min(entry.seq, log.size):
        return None
    try:
        key = VerifierKey.parse(str(told.get("witness", "")))
        lines = parse_answer(f"{told.get('cosignature', '')}\n".encode())
        note = with_cosignatures(SignedNote.parse(log.checkpoint_at(size)), lines)
        return next(iter(cosignatures_of(note, (key,))), None)
    except CheckpointMalformed:
        return None


def holders_by_witness(log: LogReader) -> dict[str, array[int]]:
    """Return, by the key that each names, the entries that claim to hold a witness's cosignature.

    Nothing is parsed or verified: `cosignature_in` does that. Raises `LogDamaged`.
    """
    found: dict[str, array[int]] = {}
    for kind in HOLDERS:
        for row in log.rows(kind=kind, phase=Phase.DONE):
            body = log.body_of(row)
            named = _WITNESS.search(body) if _LINE.search(body) else None
            if named is not None:
                found.setdefault(named[1].decode("utf-8", "replace"), array("q")).append(row.seq)
    return found


def _held(log: LogReader, most: int) -> Witnessed | None:
    """Return the latest cosignature that verifies and that an entry up to `most` holds."""
    # In the order of the times they claim, so that few signatures are checked.
    claims = sorted(_claims(log, most), reverse=True)
    for _, seq in claims:
        found = cosignature_in(log, log.entry(seq))
        if found is not None:
            return Witnessed(found, seq)
    return None


def _claims(log: LogReader, most: int) -> Iterator[tuple[int, int]]:
    for kind in HOLDERS:
        for row in log.rows(0, most + 1, kind, Phase.DONE):
            line = _LINE.search(log.body_of(row))
            if line is not None:
                yield _claimed_time(line[1]), row.seq


def _claimed_time(line: bytes) -> int:
    try:
        [signature] = parse_answer(line + b"\n")
    except (CheckpointMalformed, ValueError):
        return 0
    return int.from_bytes(signature.payload[:_TIME_BYTES], "big")
