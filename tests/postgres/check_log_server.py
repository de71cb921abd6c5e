"""A custody log on a real PostgreSQL server: the same entries, proofs and verdicts as in a file.

Not among the gates, for the server and its libraries are large; run it by
`python -m pytest tests/postgres/check_log_server.py` where Debian's `postgresql` is installed and
the extra `postgres`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from casevault_gui import cli
from casevault_gui.core.custody.events import Draft, EntryType
from casevault_gui.core.custody.range_check import Spread
from casevault_gui.core.custody.server_store import ServerStore, is_pointer
from casevault_gui.core.custody.verify import LogVerdict, verify_log
from casevault_gui.core.errors import (
    Cancelled,
    LogDamaged,
    LogInUse,
    LogMoved,
    LogServerUnreachable,
    LogWriteFailed,
)
from casevault_gui.core.progress import CancelToken, ignore_progress
from casevault_gui.core.workflows.log_server import Moved, move_log
from casevault_gui.core.workflows.profile import Profile, open_profile
from tests.postgres.server import running


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """Run a server for this module."""
    with running() as address:
        yield address


@pytest.fixture
def profile(tmp_path: Path) -> Iterator[Profile]:
    """Open a new profile with a few hundred entries."""
    with open_profile(tmp_path / "home", session=True) as opened:
        for number in range(300):
            note = {"why": f"note {number}", "case": f"case {number % 3}"}
            opened.log.append(Draft(type=EntryType.NOTE_ADDED, **note))  # type: ignore[arg-type]
        yield opened


def move(profile: Profile, server: str, cancel: CancelToken | None = None) -> Moved:
    """Move the log."""
    token = cancel or CancelToken()
    return move_log(profile, server, report=ignore_progress, cancel=token)


def verified(profile: Profile, processes: int = 1) -> LogVerdict:
    """Verify the log, by this many processes."""
    return verify_log(profile.log, spread=Spread(processes, 64), report=ignore_progress)


def test_a_moved_log_is_the_same_log(profile: Profile, server: str) -> None:
    """Entries, leaves, proofs, searches and the last checkpoint are those of the file."""
    before = [(entry.seq, entry.leaf) for entry in profile.log.entries()]
    checkpoint, case = profile.log.head(), list(profile.log.find(case="case 1"))
    extract = profile.log.extract(case="case 2")
    moved = move(profile, server)
    assert is_pointer(profile.home / "custody.sqlite")
    assert moved.old.name == "custody.sqlite.moved"
    assert moved.entries == len(before) + 1
    after = [(entry.seq, entry.leaf) for entry in profile.log.entries()]
    assert after[: len(before)] == before
    assert profile.log.agrees(checkpoint)
    assert list(profile.log.find(case="case 1")) == case
    assert profile.log.extract(case="case 2").lines == extract.lines
    assert verified(profile).internal.problem is None
    assert verified(profile, 2).internal.problem is None
    with pytest.raises(LogMoved):
        move(profile, server)


def test_work_goes_on_and_outlives_the_program(profile: Profile, server: str) -> None:
    """What is appended on the server is there when the profile is opened again, verified."""
    move(profile, server)
    profile.log.append(Draft(type=EntryType.NOTE_ADDED, why="on the server"))
    home, size = profile.home, profile.log.size
    profile.close()
    with open_profile(home) as again:
        assert again.log.size == size + 1  # The session's end.
        assert again.log.entry(size - 1).why == "on the server"
        assert [entry.why for entry in again.log.find(kind="note_added")][-2] == "log moved"
        assert verified(again).internal.problem is None
        assert list(again.log.unresolved()) == []


def test_rows_on_the_server_cannot_be_changed_by_mistake(profile: Profile, server: str) -> None:
    """Updates, deletions and entries out of turn are refused; what an enemy changes, is seen."""
    moved = move(profile, server)
    with psycopg.connect(server, autocommit=True) as other:
        other.execute(f"SET search_path TO {moved.schema}")
        for statement in (
            "UPDATE entries SET type = 'x' WHERE seq = 5",
            "DELETE FROM entries WHERE seq = 5",
            "TRUNCATE tags",
            "INSERT INTO entries SELECT 99999, leaf, type, phase, ref, t_ms, body FROM entries",
        ):
            with pytest.raises(psycopg.errors.RaiseException):
                other.execute(statement)
        other.execute("DROP TRIGGER entries_kept ON entries")
        other.execute("UPDATE entries SET body = substr(body, 2) WHERE seq = 5")
    assert verified(profile).internal.problem is not None
    with pytest.raises(LogDamaged):
        ServerStore.open(profile.home / "custody.sqlite")


def test_a_log_that_somebody_holds_is_not_written(
    profile: Profile, server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An act is refused while another writer has the table, and when the server is gone."""
    move(profile, server)
    store = profile.log._store
    assert isinstance(store, ServerStore)
    store._server.execute("SET lock_timeout TO '200ms'")
    size = profile.log.size
    with psycopg.connect(server) as other:
        other.execute(f"LOCK TABLE {store.schema}.entries IN EXCLUSIVE MODE")
        with pytest.raises(LogInUse):
            profile.log.append(Draft(type=EntryType.NOTE_ADDED))
        assert profile.log.size == size
    profile.log.append(Draft(type=EntryType.NOTE_ADDED))
    backend = store._server.info.backend_pid
    with psycopg.connect(server, autocommit=True) as other:
        other.execute("SELECT pg_terminate_backend(%s, 5000)", (backend,))
    with pytest.raises((LogWriteFailed, LogServerUnreachable)):
        profile.log.append(Draft(type=EntryType.NOTE_ADDED))
    # Closing writes the session's end, which is refused as well.
    monkeypatch.setattr(profile, "_session", False)
    profile.log.exchange(ServerStore.open(profile.home / "custody.sqlite")).close()
    assert profile.log.size == size + 1


def test_a_move_that_breaks_off_leaves_the_log_where_it_was(profile: Profile, server: str) -> None:
    """Stopped while it is copied, and refused by the server, it goes on in its file."""
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        move(profile, server, cancel)
    with pytest.raises(LogServerUnreachable):
        move(profile, server.replace("/postgres?", "/nosuch?"))
    assert not is_pointer(profile.home / "custody.sqlite")
    assert {path.name for path in profile.home.glob("custody*")} == {"custody.sqlite"}
    with psycopg.connect(server) as other:
        row = other.execute(
            "SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'casevault_%%'"
        ).fetchone()
    profile.log.append(Draft(type=EntryType.NOTE_ADDED))
    assert verified(profile).internal.problem is None
    assert row is not None


def test_an_address_holds_no_password(profile: Profile) -> None:
    """It would stand in the pointer for everybody who reads the profile."""
    with pytest.raises(LogServerUnreachable) as caught:
        move(profile, "postgresql://lab:secret@/postgres")
    assert caught.value.facts["problem"] == "password"


def test_the_log_is_moved_by_command(
    server: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`custody move` says where the log is now, and the next command works there."""

    def ask(*words: object, code: int = 0) -> dict[str, Any]:
        assert cli.main(["--json", "--home", str(tmp_path / "home"), *map(str, words)]) == code
        answer: dict[str, Any] = json.loads(capsys.readouterr().out)
        return answer

    ask("profile", "describe", "--name", "Dana")
    assert ask("custody", "move", "--to", server)["entries"] == 4
    assert ask("custody", "verify")["consistent"] is True
    assert ask("custody", "list")["entries"][-1]["type"] == "log_verified"
    assert ask("custody", "move", "--to", server, code=1)["error"]["code"] == "CV-C31"
