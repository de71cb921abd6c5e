"""The log's SQLite file: its tables, its settings, and what a connection may do with it.

Everything is inserted once and never changed. The triggers and the authorizer guard against defects
of this program, not against enemies: whoever can write the file can drop them, and it is the Merkle
tree that tells. Only this module and `store` know SQLite.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Final

from casevault_gui.core.databases import (
    Form,
    Unfit,
    create_database,
    open_database,
    open_for_reading,
)
from casevault_gui.core.errors import LogDamaged, LogNewer
from casevault_gui.core.files import shown_path

APPLICATION_ID: Final = 0x43564C47
"""`CVLG`, the mark in the file's header."""
SCHEMA_VERSION: Final = 1
SUBTREE_LEVELS: Final = 8
"""Roots are stored at each eighth level, one row per 256 below: proofs read hundreds of rows, not
millions, and the file grows by under a hundredth."""

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


_FORM: Final = Form(APPLICATION_ID, SCHEMA_VERSION, _STATEMENTS)


def create(path: Path) -> sqlite3.Connection:
    """Make the log's file, mode 0600, and open it; raises `OSError` or `sqlite3.Error`."""
    connection = create_database(path, _FORM)
    connection.set_authorizer(_authorize)
    return connection


def connect(path: Path) -> sqlite3.Connection:
    """Open a log's file after checking that it is one, whole, and of this version.

    Raises `LogNewer`, `LogDamaged` (facts: path, problem) or one of `FAILURES`.
    """
    try:
        connection = open_database(path, _FORM)
    except Unfit as error:
        if error.version:
            raise LogNewer(path=shown_path(path), version=error.version) from error
        problem = "not a custody log" if error.problem == "kind" else error.problem
        raise LogDamaged(path=shown_path(path), problem=problem) from error
    connection.set_authorizer(_authorize)
    return connection


def connect_again(path: Path) -> sqlite3.Connection:
    """Open a log's file for reading that `connect` checked for another connection.

    Raises one of `FAILURES`.
    """
    connection = open_for_reading(path)
    connection.set_authorizer(_authorize)
    return connection
