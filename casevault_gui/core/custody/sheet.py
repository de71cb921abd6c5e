"""One entry for a clerk: commands of openssl and coreutils that check it under a checkpoint.

The sheet carries the proof and the checkpoint; the clerk brings the entries that were exported, so
that what is checked is what was given (docs/custody-log.md, "Checking by hand").
"""

from __future__ import annotations

import base64
from enum import StrEnum
from typing import Final

from casevault_gui.core.crypto.notes import Checkpoint, SignedNote, verify_checkpoint
from casevault_gui.core.custody.entry import Entry
from casevault_gui.core.custody.export import ENTRIES
from casevault_gui.core.custody.reader import LogReader
from casevault_gui.core.late_dataclass import dataclass

_DER_HEAD: Final = "302a300506032b6570032100"
"""What stands before the 32 bytes of an Ed25519 key in the form OpenSSL reads (RFC 8410)."""


class SheetStep(StrEnum):
    """What a group of commands shows."""

    TAKE = "take"
    """The entry's line, without its end, becomes a file of its own."""
    LEAF = "leaf"
    """Its hash is the one printed on the sheet."""
    ROOT = "root"
    """With the hashes of its neighbours it leads to the root in the checkpoint."""
    SIGNATURE = "signature"
    """The log's key signed that checkpoint."""
    ORIGIN = "origin"
    """The log's name follows from its key."""


@dataclass(frozen=True, slots=True)
class EntrySheet:
    """An entry, the checkpoint it is checked under, and the commands by step, in order."""

    entry: Entry
    checkpoint: Checkpoint
    steps: tuple[tuple[SheetStep, tuple[str, ...]], ...]


def make_sheet(log: LogReader, seq: int) -> EntrySheet:
    """Return the sheet of entry `seq` under the checkpoint of now.

    Raises `IndexError` if there is none, `LogDamaged`.
    """
    entry, size = log.entry(seq), log.size
    note = log.checkpoint_at(size)
    checkpoint = verify_checkpoint(note, log.vkey)
    (signature,) = (
        line.payload
        for line in SignedNote.parse(note).signatures
        if (line.name, line.key_id) == (log.vkey.name, log.vkey.id)
    )
    root = base64.b64encode(checkpoint.root).decode()
    steps = (
        (SheetStep.TAKE, (f"sed -n '{seq + 1}p' {ENTRIES} | head -c -1 > entry",)),
        (
            SheetStep.LEAF,
            (
                "h=$({ printf '\\000'; cat entry; } | sha256sum | cut -c 1-64)",
                f"test $h = {entry.leaf.hex()} && echo entry holds",
            ),
        ),
        (
            SheetStep.ROOT,
            (
                "unhex() { tr a-f A-F | basenc --base16 --decode; }",
                "node() { { printf '\\001'; printf %s $1$2 | unhex; } | sha256sum | cut -c 1-64; }",
                *_joins(seq, size, log.inclusion_proof(seq, size)),
                f"test $(printf %s $h | unhex | base64) = {root} && echo root holds",
            ),
        ),
        (
            SheetStep.SIGNATURE,
            (
                f"printf '%s\\n' {checkpoint.origin} \\",
                f"  {size} {root} > text",
                f"echo {base64.b64encode(signature).decode()} | base64 -d > sig",
                f"echo {_DER_HEAD}\\",
                f"{log.vkey.public.hex()} | unhex > key",
                "openssl pkeyutl -verify -pubin -keyform DER -inkey key -rawin -in text \\",
                "  -sigfile sig",
            ),
        ),
        (
            SheetStep.ORIGIN,
            (
                "test $(tail -c 32 key | sha256sum | cut -c 1-32) = \\",
                f"  {checkpoint.origin.rpartition('/')[2]} && echo log named by its key",
            ),
        ),
    )
    return EntrySheet(entry, checkpoint, steps)


def sheet_text(sheet: EntrySheet) -> bytes:
    """Return the commands alone, a line each, as a shell takes them."""
    return "".join(f"{line}\n" for _, lines in sheet.steps for line in lines).encode()


def _joins(seq: int, size: int, path: list[bytes]) -> list[str]:
    """Return a command for each step of an inclusion proof, RFC 9162, 2.1.3.2."""
    place, last, lines = seq, size - 1, []
    for step in path:
        if place % 2 or place == last:
            lines.append(f"h=$(node {step.hex()} $h)")
            while place % 2 == 0 and place:
                place, last = place // 2, last // 2
        else:
            lines.append(f"h=$(node $h {step.hex()})")
        place, last = place // 2, last // 2
    return lines
