"""How a new log takes the place of the old one in a profile's folder, whatever interrupts it.

The new log is made whole in a folder inside the profile's. A mark, written last, decides: without
it what was begun is thrown away, with it every file changes places, at the next start if not now.
What the new one replaces lies in `former-logs` from then on, a profile that can be opened to verify
and export it.
"""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING, Final

from casevault_gui.core.canonical_json import NotCanonical, decode_object, encode
from casevault_gui.core.custody.events import Draft, EntryType
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.errors import ProfileDamaged
from casevault_gui.core.files import (
    fsync_folder,
    make_private_folder,
    remove_file,
    shown_path,
    translate_os_error,
    write_private,
)
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.workflows.profile_folder import KEYS_FILE, LOG_FILE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from casevault_gui.core.custody.events import LogKeys

STAGING: Final = "succession"
FORMER: Final = "former-logs"
_READY: Final = "ready.json"
_FIRST: Final = (LOG_FILE, KEYS_FILE)
"""What changes places first: one of them is always there, so that the folder stays a profile."""
_STAYS: Final = frozenset({_READY, "lock", "jobs"})
_LONGEST: Final = 1 << 16


@dataclass(frozen=True, slots=True)
class Decided:
    """What the mark says: both logs, the intent in the old one, and the new one's checkpoint."""

    predecessor: str
    intent: int
    successor: str
    checkpoint: str

    @property
    def more(self) -> dict[str, str | int | bool]:
        """What the old log's last entry says."""
        return {"successor": self.successor, "successor_checkpoint": self.checkpoint}


def former_home(home: Path, origin: str) -> Path:
    """Return where the former log of this origin lies."""
    return home / FORMER / origin.rpartition("/")[2]


def decide(home: Path, found: Decided) -> None:
    """Write the mark; raises `TargetTrouble`."""
    write_private(
        home / STAGING / _READY,
        encode(
            {
                "checkpoint": found.checkpoint,
                "intent": found.intent,
                "predecessor": found.predecessor,
                "successor": found.successor,
                "v": 1,
            }
        ),
    )


def finish_succession(home: Path, load_keys: Callable[[], LogKeys] | None = None) -> None:
    """Bring to its end what was begun; whoever holds the profile's lock may.

    `load_keys` gives the old log's keys where its last entry may be missing.
    Raises `CustodyTrouble`, `TargetTrouble`.
    """
    staging = home / STAGING
    if not staging.exists():
        return
    if not (staging / _READY).exists():
        discard(home)
        return
    found = _decided(staging / _READY)
    former = former_home(home, found.predecessor)
    if load_keys is not None and not (former / LOG_FILE).exists():
        with CustodyLog.open(home / LOG_FILE, load_keys()) as log:
            end_log(log, found)
    try:
        make_private_folder(home / FORMER)
        make_private_folder(former)
        for name in _in_order(path.name for path in staging.iterdir()):
            _change_places(home / name, staging / name, former / name)
        fsync_folder(former)
        fsync_folder(home)
        remove_file(staging / _READY)
        shutil.rmtree(staging)
    except OSError as error:
        raise translate_os_error(error, home) from error


def end_log(log: CustodyLog, found: Decided) -> None:
    """Write the old log's last entry, unless it stands; raises `LogWriteFailed`."""
    if log.successor:
        return
    if log.resolution_of(found.intent) is None:
        log.resume(log.entry(found.intent)).done(more=found.more)
    else:
        log.append(Draft(type=EntryType.LOG_KEY_ROTATED, more=found.more))


def discard(home: Path) -> None:
    """Throw away what was begun and not decided; raises `TargetTrouble`."""
    try:
        shutil.rmtree(home / STAGING)
    except FileNotFoundError:
        pass
    except OSError as error:
        raise translate_os_error(error, home / STAGING) from error


def _in_order(names: Iterable[str]) -> list[str]:
    found = sorted(set(names) - _STAYS)
    return [name for name in _FIRST if name in found] + [n for n in found if n not in _FIRST]


def _change_places(here: Path, new: Path, old: Path) -> None:
    # Each step may have been taken before the machine stopped.
    if os.path.lexists(here) and not os.path.lexists(old):
        here.rename(old)
    new.rename(here)


def _decided(path: Path) -> Decided:
    try:
        told = decode_object(path.read_bytes(), _LONGEST)
        texts = [str(told[name]) for name in ("predecessor", "successor", "checkpoint")]
        return Decided(texts[0], int(str(told["intent"])), texts[1], texts[2])
    except (NotCanonical, KeyError, ValueError, OSError) as error:
        raise ProfileDamaged(path=shown_path(path), problem="members") from error
