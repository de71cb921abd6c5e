"""What attackers can do to a log, and what verification says of it afterwards."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from casevault_gui.core.crypto.trust_policy import Policy, parse_policy
from casevault_gui.core.custody.events import LogKeys
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.custody.reader import Anchor
from casevault_gui.core.custody.verify import LogVerdict
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.profile import Profile
from casevault_gui.core.workflows.verify_custody import verify_custody
from casevault_gui.core.workflows.witness_trust import set_policy, witness_of
from casevault_gui.core.workflows.witnessing import request_cosignature
from tests.core.custody.samples import verified_every_way


def as_owner(path: Path, change: Callable[[sqlite3.Connection], object]) -> None:
    """Change a closed log's file as whoever owns it can: triggers taken out, and put back."""
    with closing(sqlite3.connect(path)) as connection:
        kept = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
        triggers = connection.execute(kept).fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        change(connection)
        for _, sql in triggers:
            connection.execute(sql)
        connection.commit()


def cut_to(path: Path, size: int) -> None:
    """Cut a closed log to its first entries, checkpoints and anchors included."""

    def cut(connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM entries WHERE seq >= ?", (size,))
        connection.execute("DELETE FROM checkpoints WHERE size > ?", (size,))
        connection.execute("DELETE FROM tags WHERE seq >= ?", (size,))
        connection.execute("DELETE FROM anchors")

    as_owner(path, cut)


def judged(path: Path, keys: LogKeys, notes: Sequence[bytes] = ()) -> LogVerdict:
    """Verify a log's file against checkpoints held outside."""
    with CustodyLog.open(path, keys) as log:
        outside = [Anchor(note, "outside") for note in notes]
        return verified_every_way(log, outside, every=True, workers=2)


def verified(profile: Profile) -> LogVerdict:
    """Verify a profile's log."""
    return verify_custody(profile, report=ignore_progress, cancel=CancelToken())


def asked(profile: Profile, file: Path, old: int | None = None) -> bytes:
    """Ask for a cosignature; return the request."""
    request_cosignature(profile, file, old)
    return file.read_bytes()


def all_of(*witnesses: Profile) -> Policy:
    """Return the policy that asks for every one of these."""
    names = [f"w{number}" for number in range(len(witnesses))]
    lines = [
        f"witness {name} {witness_of(each).vkey.text}\n"
        for name, each in zip(names, witnesses, strict=True)
    ]
    text = "".join(lines) + f"group all all {' '.join(names)}\nquorum all\n"
    return parse_policy(text.encode())


def trust(profile: Profile, *witnesses: Profile) -> None:
    """Let a profile ask for every one of these."""
    set_policy(profile, all_of(*witnesses).text)
