"""The log's SQLite file: its tables, its settings, and what a connection may do with it.

Everything is inserted once and never changed. The triggers and the authorizer guard against defects
of this program, not against enemies: whoever can write the file can drop them, and it is the Merkle
tree that tells. Only this module and `store` know SQLite.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from pathlib import Path
from typing import Final

from casevault_gui.core.errors import LogDamaged, LogNewer
from casevault_gui.core.files import PRIVATE_FILE, shown_path

APPLICATION_ID: Final = 0x43564C47
"""`CVLG`, the mark in the file's header."""
SCHEMA_VERSION: Final = 1
BUSY_SECONDS: Final = 5.0
SUBTREE_LEVELS: Final = 8
"""Roots are stored at each eighth level, one row per 256 below: proofs read hundreds of rows, not
millions, and the file grows by under a hundredth."""

FAILURES: Final = (sqlite3.Error, UnicodeDecodeError)
"""What the module raises over a broken file: it decodes SQLite's messages as UTF-8, and these quote
the file's own bytes."""

_TABLES: Final = {
    "meta": "name TEXT PRIMARY KEY, value TEXT NOT NULL",
    "entries": (
        "seq INTEGER PRIMARY KEY CHECK (seq >= 0), "
        "leaf BLOB NOT NULL CHECK (length(leaf) = 32), "
        "type TEXT NOT NULL, phase TEXT NOT NULL, ref INTEGER, t_ms INTEGER NOT NULL, "
        "body BLOB NOT NULL"
    ),
    "checkpoints": (
        "size INTEGER PRIMARY KEY CHECK (size > 0), "
        "signature BLOB NOT NULL CHECK (length(signature) = 64)"
    ),
    "subtrees": (
        "level INTEGER NOT NULL, position INTEGER NOT NULL, "
        "root BLOB NOT NULL CHECK (length(root) = 32), PRIMARY KEY (level, position)"
    ),
    "tags": (
        "tag BLOB NOT NULL CHECK (length(tag) = 16), seq INTEGER NOT NULL, PRIMARY KEY (tag, seq)"
    ),
    "anchors": "id BLOB PRIMARY KEY CHECK (length(id) = 16), body BLOB NOT NULL",
}
_KEYED: Final = frozenset({"subtrees", "tags"})
_INDEXES: Final = {
    "entries_by_ref": "entries (ref) WHERE ref IS NOT NULL",
    "entries_by_type": "entries (type)",
    "entries_announced": "entries (seq) WHERE phase = 'intent'",
}
# REPLACE deletes the old row without firing delete triggers, so each insert is checked as well.
_INSERT_RULES: Final = {
    "meta": "EXISTS (SELECT 1 FROM meta WHERE name = NEW.name)",
    "entries": "NEW.seq IS NOT (SELECT coalesce(max(seq) + 1, 0) FROM entries)",
    "checkpoints": (
        "NEW.size IS NOT (SELECT max(seq) + 1 FROM entries) "
        "OR EXISTS (SELECT 1 FROM checkpoints WHERE size = NEW.size)"
    ),
    "subtrees": (
        "EXISTS (SELECT 1 FROM subtrees WHERE level = NEW.level AND position = NEW.position)"
    ),
    "tags": "EXISTS (SELECT 1 FROM tags WHERE tag = NEW.tag AND seq = NEW.seq)",
    "anchors": "EXISTS (SELECT 1 FROM anchors WHERE id = NEW.id)",
}
_REFUSE: Final = "BEGIN SELECT RAISE(ABORT, 'this log is only ever added to'); END"


def _statements() -> list[str]:
    made: list[str] = []
    for table, columns in _TABLES.items():
        keyed = ", WITHOUT ROWID" if table in _KEYED else ""
        made.append(f"CREATE TABLE {table} ({columns}) STRICT{keyed}")
        made.append(
            f"CREATE TRIGGER {table}_added BEFORE INSERT ON {table} "
            f"WHEN {_INSERT_RULES[table]} {_REFUSE}"
        )
        made.extend(
            f"CREATE TRIGGER {table}_{act.lower()} BEFORE {act} ON {table} {_REFUSE}"
            for act in ("UPDATE", "DELETE")
        )
    made.extend(f"CREATE INDEX {name} ON {what}" for name, what in _INDEXES.items())
    return made


_STATEMENTS: Final = tuple(_statements())

_ALLOWED: Final = frozenset(
    {
        sqlite3.SQLITE_SELECT,
        sqlite3.SQLITE_READ,
        sqlite3.SQLITE_FUNCTION,
        sqlite3.SQLITE_TRANSACTION,
    }
)


def _authorize(
    action: int, first: str | None, _second: str | None, _schema: str | None, _trigger: str | None
) -> int:
    if action in _ALLOWED or (action == sqlite3.SQLITE_INSERT and first in _TABLES):
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY


def create(path: Path) -> sqlite3.Connection:
    """Make the log's file, mode 0600, and open it; raises `OSError` or `sqlite3.Error`."""
    # SQLite would make it with the process's umask; a journal takes the mode of its file.
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, PRIVATE_FILE))
    connection = _connect(path)
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        for statement in _STATEMENTS:
            connection.execute(statement)
        connection.execute("COMMIT")
        connection.set_authorizer(_authorize)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def connect(path: Path) -> sqlite3.Connection:
    """Open a log's file after checking that it is one, whole, and of this version.

    Raises `LogNewer`, `LogDamaged` (facts: path, problem) or one of `FAILURES`.
    """
    connection = _connect(path)
    try:
        _check(connection, shown_path(path))
        connection.set_authorizer(_authorize)
    except (*FAILURES, LogNewer, LogDamaged):
        connection.close()
        raise
    return connection


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,  # The store's lock lets one thread in at a time.
    )
    try:
        if sys.version_info >= (3, 12):
            connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)  # noqa: FBT003
        for setting in (
            "trusted_schema = OFF",
            "cell_size_check = ON",
            "mmap_size = 0",
            # One file to copy, and its folder synced: what is acknowledged survives a power cut.
            "journal_mode = DELETE",
            "synchronous = EXTRA",
        ):
            connection.execute(f"PRAGMA {setting}").fetchall()
    except FAILURES:
        connection.close()
        raise
    return connection


def _check(connection: sqlite3.Connection, path: str) -> None:
    if _pragma(connection, "application_id") != APPLICATION_ID:
        raise LogDamaged(path=path, problem="not a custody log")
    version = _pragma(connection, "user_version")
    if isinstance(version, int) and version > SCHEMA_VERSION:
        raise LogNewer(path=path, version=version)
    if version != SCHEMA_VERSION or _schema(connection) != _own_schema():
        raise LogDamaged(path=path, problem="schema")
    if _pragma(connection, "quick_check(1)") != "ok":
        raise LogDamaged(path=path, problem="structure")


def _pragma(connection: sqlite3.Connection, name: str) -> object:
    row = connection.execute(f"PRAGMA {name}").fetchone()
    return row[0] if row else None


def _schema(connection: sqlite3.Connection) -> list[tuple[object, ...]]:
    return connection.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"
    ).fetchall()


def _own_schema() -> list[tuple[object, ...]]:
    # Asked of SQLite itself, which keeps each statement in a form of its own.
    memory = sqlite3.connect(":memory:")
    try:
        for statement in _STATEMENTS:
            memory.execute(statement)
        return _schema(memory)
    finally:
        memory.close()
