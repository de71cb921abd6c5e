"""The high-water mark: the log's last checkpoint in the OS keyring, to notice an older log by.

Whoever puts back an old copy of the profile's folder does not put back the keyring with it. The
mark is looked at when a profile is opened and moved when it is closed. It is no outside witness:
agreeing with it anchors nothing. It never blocks: without a keyring there is no mark.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Final

from casevault_gui.core.crypto.notes import Checkpoint, verify_checkpoint
from casevault_gui.core.custody.events import Draft, EntryType
from casevault_gui.core.errors import (
    CheckpointMalformed,
    CheckpointMismatch,
    KeyringTrouble,
    LogDamaged,
    LogWriteFailed,
)
from casevault_gui.core.keys.key_store import StoreCondition
from casevault_gui.core.late_dataclass import dataclass

if TYPE_CHECKING:
    from casevault_gui.core.custody.log import CustodyLog
    from casevault_gui.core.keys.os_keyring import OsKeyring

WHERE: Final = "keyring"
"""Where an anchor was seen that the mark contradicted the log by."""
OLDER: Final = "older than the keyring's mark"
"""`why` of the `restored` entry."""
_PATIENCE_SECONDS: Final = 3.0


@dataclass(frozen=True, slots=True)
class Restored:
    """The log is not what it was: it had `had` entries, `size` now, or others in their place."""

    had: int
    size: int


def read_mark(log: CustodyLog, keyring: OsKeyring) -> tuple[bytes, Checkpoint] | None:
    """Return the mark, None where there is none that this log signed; nobody is asked anything."""
    patient = keyring.within(_PATIENCE_SECONDS)
    if patient.state().state is not StoreCondition.READY:
        return None
    with contextlib.suppress(KeyringTrouble, CheckpointMalformed):
        note = patient.fetch_secret(_name(log))
        return note, verify_checkpoint(note, log.vkey)
    return None


def notice_older(log: CustodyLog, keyring: OsKeyring) -> Restored | None:
    """Compare the log with its mark; one that it contradicts is kept as evidence, and logged once.

    Returns what is wrong, None if nothing is.
    """
    mark = read_mark(log, keyring)
    if mark is None:
        return None
    note, checkpoint = mark
    try:
        if log.agrees(checkpoint):
            return None
        found = Restored(checkpoint.size, log.size)
        if not log.has_anchor(note):
            with contextlib.suppress(CheckpointMismatch):
                log.add_anchor(note, WHERE)
            told = {"had": found.had, "size": found.size}
            log.append(Draft(type=EntryType.RESTORED, why=OLDER, more=told))
    except (LogDamaged, LogWriteFailed):
        return None  # Whatever is to be done next meets the same trouble, and tells of it.
    return found


def advance_mark(log: CustodyLog, keyring: OsKeyring) -> None:
    """Move the mark to where the log is now, if there is a keyring that asks nobody anything."""
    patient = keyring.within(_PATIENCE_SECONDS)
    with contextlib.suppress(KeyringTrouble, LogDamaged):
        if patient.state().state is StoreCondition.READY:
            patient.store_secret(_name(log), log.checkpoint_at())


def _name(log: CustodyLog) -> str:
    return f"high-water {log.vkey.name}"
