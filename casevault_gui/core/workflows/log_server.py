"""Moving the custody log onto a PostgreSQL server: copied row by row, verified there, then used."""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING, Final

from casevault_gui.core.custody.events import EntryType
from casevault_gui.core.custody.server_schema import NAMES
from casevault_gui.core.custody.server_store import ServerStore, is_pointer, pointer
from casevault_gui.core.custody.verify import verify_log
from casevault_gui.core.errors import LogInconsistent, LogMoved
from casevault_gui.core.files import fsync_folder, shown_path, translate_os_error, write_private
from casevault_gui.core.late_dataclass import dataclass

if TYPE_CHECKING:
    from pathlib import Path

    from casevault_gui.core.progress import CancelToken, Report
    from casevault_gui.core.workflows.profile import Profile

MOVED_SUFFIX: Final = ".moved"
_MOVING_SUFFIX: Final = ".moving"


@dataclass(frozen=True, slots=True)
class Moved:
    """A log on a server: its schema there, how many entries were copied, and the old file."""

    schema: str
    entries: int
    old: Path


def move_log(profile: Profile, server: str, *, report: Report, cancel: CancelToken) -> Moved:
    """Move the profile's log to `server`, a libpq connection string or URI without a password.

    The old file stays beside as `….moved`. Raises `LogMoved`, `LogServerUnreachable`,
    `LogInconsistent` (the copy does not verify), `TargetTrouble`, `Cancelled`: the log is then
    where it was.
    """
    path = profile.log.path
    if is_pointer(path):
        raise LogMoved(path=shown_path(path))
    moving = path.with_name(path.name + _MOVING_SUFFIX)
    with profile.log.begin(EntryType.NOTE_ADDED, why="log moved", more={"to": "postgresql"}):
        made = ServerStore.make(moving, server)
        old = None
        try:
            write_private(moving, pointer(server, made.schema), replace=True)
            entries = profile.log.copy_to(made, NAMES, cancel)
            made.guard()
            old = profile.log.exchange(made)
            _verify(profile, report, cancel)
            kept = _switch(path, moving)
        except BaseException:
            if old is not None:
                profile.log.exchange(old)
            made.drop()
            made.close()
            with contextlib.suppress(OSError):
                moving.unlink(missing_ok=True)
            raise
        old.close()
        made.path = path
    return Moved(made.schema, entries, kept)


def _verify(profile: Profile, report: Report, cancel: CancelToken) -> None:
    found = verify_log(profile.log, report=report, cancel=cancel).internal
    if found.problem is not None:
        raise LogInconsistent(seq=found.size, problem=str(found.problem))


def _switch(path: Path, moving: Path) -> Path:
    """Put the pointer in the log's place in one step; the old file keeps a name of its own."""
    kept = path.with_name(path.name + MOVED_SUFFIX)
    try:
        os.link(path, kept)
        moving.replace(path)
    except OSError as error:
        raise translate_os_error(error, kept) from error
    fsync_folder(path.parent)
    return kept
