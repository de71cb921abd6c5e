"""The log's file: its settings, its guards against our own defects, and refusals of other files."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from casevault_gui.core.custody.events import Draft, EntryType, LogKeys
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.custody.verify import verify_log
from casevault_gui.core.errors import (
    CustodyTrouble,
    LogDamaged,
    LogInUse,
    LogNewer,
    LogWriteFailed,
    TargetMissing,
)
from tests.core.custody.samples import fill, fill_quickly


def connection_of(log: CustodyLog) -> sqlite3.Connection:
    """Return the connection behind an open log."""
    return log._store._connection


def pragma(log: CustodyLog, name: str) -> object:
    """Ask the open connection for one setting."""
    connection = connection_of(log)
    connection.set_authorizer(None)
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "delete"),
        ("synchronous", 3),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("mmap_size", 0),
        ("application_id", 0x43564C47),
        ("user_version", 1),
    ],
)
def test_the_file_is_set_for_durability_and_distrust(
    log: CustodyLog, keys: LogKeys, name: str, value: object
) -> None:
    """A reopened log syncs everything, keeps one file, and trusts nothing the file says."""
    log.close()
    with CustodyLog.open(log.path, keys) as again:
        # SQLite built without memory mapping answers nothing, which is what is wanted.
        if name == "mmap_size":
            assert connection_of(again).execute("SELECT 1").fetchone() == (1,)
        else:
            assert pragma(again, name) == value


@pytest.mark.skipif(sys.version_info < (3, 12), reason="this Python cannot ask for it")
def test_the_connection_is_defensive(log: CustodyLog) -> None:
    """Where Python offers it, the schema cannot be written even with writable_schema."""
    if sys.version_info >= (3, 12):
        assert connection_of(log).getconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE)


STATEMENTS = [
    "UPDATE entries SET leaf = zeroblob(32) WHERE seq = 1",
    "DELETE FROM entries WHERE seq = 1",
    "DELETE FROM checkpoints",
    "UPDATE meta SET value = 'x'",
    "INSERT OR REPLACE INTO entries SELECT * FROM entries WHERE seq = 1",
    "REPLACE INTO entries SELECT 1, zeroblob(32), 'x', 'done', NULL, 0, x'00'",
    "INSERT INTO entries SELECT 99, leaf, type, phase, ref, t_ms, body FROM entries WHERE seq = 1",
    "INSERT INTO entries SELECT NULL, leaf, type, phase, ref, t_ms, body FROM entries LIMIT 1",
    "INSERT OR REPLACE INTO checkpoints VALUES (3, zeroblob(64))",
    "INSERT OR REPLACE INTO checkpoints VALUES (2, zeroblob(64))",
    "INSERT OR REPLACE INTO meta VALUES ('vkey', 'x')",
    "INSERT OR REPLACE INTO subtrees VALUES (8, 0, zeroblob(32))",
    "INSERT INTO entries VALUES (301, 'text', 'x', 'done', NULL, 0, x'00')",
]
SCHEMA_STATEMENTS = [
    "DROP TRIGGER entries_delete",
    "DROP TABLE entries",
    "ALTER TABLE entries RENAME TO other",
    "ATTACH ':memory:' AS other",
    "CREATE TABLE other (a)",
    "CREATE TEMP TRIGGER t BEFORE INSERT ON entries BEGIN SELECT 1; END",
    "PRAGMA writable_schema = ON",
    "PRAGMA synchronous = OFF",
    "VACUUM",
]


@pytest.mark.parametrize("authorizer", [True, False], ids=["guarded", "triggers alone"])
def test_nothing_stored_can_be_changed(log: CustodyLog, *, authorizer: bool) -> None:
    """Changing, removing, replacing or skipping rows fails, with the authorizer and without it."""
    fill_quickly(log, 300)
    connection = connection_of(log)
    if not authorizer:
        connection.set_authorizer(None)
    for statement in STATEMENTS:
        with pytest.raises(sqlite3.DatabaseError):
            connection.execute(statement)
    assert log.size == 301
    assert verify_log(log).internal.consistent


@pytest.mark.parametrize("statement", SCHEMA_STATEMENTS)
def test_the_schema_cannot_be_changed(log: CustodyLog, statement: str) -> None:
    """The connection refuses to touch tables, triggers, settings and other files."""
    with pytest.raises(sqlite3.DatabaseError):
        connection_of(log).execute(statement)
    fill(log, 1)


def test_a_newer_log_is_refused_untouched(log: CustodyLog, keys: LogKeys) -> None:
    """A file of a later version is told apart from damage, and not a byte of it changes."""
    log.close()
    with closing(sqlite3.connect(log.path)) as connection:
        connection.execute("PRAGMA user_version = 2")
    before = log.path.read_bytes()
    with pytest.raises(LogNewer) as caught:
        CustodyLog.open(log.path, keys)
    assert caught.value.facts["version"] == 2
    assert log.path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0", b"evidence" * 1000])
def test_another_file_is_no_log(tmp_path: Path, keys: LogKeys, content: bytes) -> None:
    """An empty file, a stub, or anything else is refused as damaged and left as it was."""
    path = tmp_path / "other"
    path.write_bytes(content)
    with pytest.raises(LogDamaged):
        CustodyLog.open(path, keys)
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    "statement",
    [
        "PRAGMA application_id = 7",
        "PRAGMA user_version = 0",
        "DROP TRIGGER entries_added",
        "CREATE TRIGGER more AFTER INSERT ON entries BEGIN DELETE FROM tags; END",
        "CREATE VIEW more AS SELECT * FROM entries",
        "CREATE TABLE more (a)",
    ],
)
def test_a_file_with_another_schema_is_refused(
    log: CustodyLog, keys: LogKeys, statement: str
) -> None:
    """A file whose marks or schema differ in anything is not opened."""
    log.close()
    with closing(sqlite3.connect(log.path)) as connection:
        connection.execute(statement)
    with pytest.raises(LogDamaged):
        CustodyLog.open(log.path, keys)


def test_a_log_cannot_be_made_where_there_is_no_folder(tmp_path: Path, keys: LogKeys) -> None:
    """A missing folder is the target's trouble, named as such."""
    from casevault_gui.core.model import Actor

    with pytest.raises(TargetMissing):
        CustodyLog.create(tmp_path / "absent" / "log", keys, Actor(), {})


def test_a_log_held_by_another_program_refuses_the_act(
    log: CustodyLog, keys: LogKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While another process holds the file, reading says so and writing fails, neither forever."""
    from casevault_gui.core import databases

    monkeypatch.setattr(databases, "BUSY_SECONDS", 0.05)
    with CustodyLog.open(log.path, keys) as waiting:
        with closing(sqlite3.connect(log.path, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            with pytest.raises(LogInUse):
                list(waiting.entries())
            with pytest.raises(LogWriteFailed):
                waiting.append(Draft(type=EntryType.OPENED))
            other.execute("ROLLBACK")
        fill(waiting, 1)


def test_a_log_whose_file_was_removed_takes_no_more_entries(log: CustodyLog) -> None:
    """An entry written into a file nobody can find would not be durable: the act is refused."""
    log.path.unlink()
    with pytest.raises(CustodyTrouble):
        log.append(Draft(type=EntryType.OPENED))


def test_a_closed_log_is_a_defect_to_use(log: CustodyLog) -> None:
    """Using a log after closing it is our mistake and is not passed off as damage."""
    log.close()
    with pytest.raises(sqlite3.ProgrammingError):
        log.append(Draft(type=EntryType.OPENED))
    with pytest.raises(sqlite3.ProgrammingError):
        list(log.entries())


def test_damage_that_is_not_even_text_is_damage(log: CustodyLog, keys: LogKeys) -> None:
    """SQLite quotes the file's own bytes in its complaint; bytes that are no text crash nothing."""
    log.close()
    data = log.path.read_bytes()
    log.path.write_bytes(data.replace(b"CREATE TABLE entries", b"CREATE \x80ABLE entries"))
    with pytest.raises(LogDamaged):
        CustodyLog.open(log.path, keys)
