"""Logs of which every row can be changed, as by whoever owns the file."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from casevault_gui.core.canonical_json import Json, encode
from casevault_gui.core.crypto.merkle import leaf_hash
from casevault_gui.core.crypto.primitives import seal_record
from casevault_gui.core.custody.events import Draft, EntryType, LogKeys
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.model import Actor
from tests.core.custody.samples import fill, fill_quickly

KEYS = LogKeys(bytes(range(32)), bytes(range(32, 64)))
"""Those of the fixture `keys`."""


def make_sound_log(path: Path) -> None:
    """Make a sound log of 300 entries; entry 2 is about entry 1."""
    with CustodyLog.create(path, KEYS, Actor("Jana"), {}) as log:
        fill(log, 1)
        log.append(Draft(type=EntryType.NOTE_ADDED, target=log.entry(1).reference))
        fill_quickly(log, 297)


def loose(log: CustodyLog) -> sqlite3.Connection:
    """Return an open log's connection with every rule of its tables taken away."""
    connection = log._store._connection
    connection.set_authorizer(None)
    connection.execute("PRAGMA synchronous = OFF")
    kept = "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
    for (name,) in connection.execute(kept).fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    for table in ("meta", "entries", "checkpoints", "subtrees", "tags", "anchors"):
        connection.execute(f"CREATE TABLE other AS SELECT * FROM {table}")  # noqa: S608 - ours
        connection.execute(f"DROP TABLE {table}")
        connection.execute(f"ALTER TABLE other RENAME TO {table}")
    connection.execute("CREATE INDEX by_seq ON entries (seq)")
    connection.execute("CREATE INDEX by_size ON checkpoints (size)")
    return connection


def put(log: CustodyLog, seq: int, body: bytes) -> None:
    """Put bytes in the place of an entry, hashed and sealed as who has the keys can."""
    leaf = leaf_hash(body)
    sealed = seal_record(log._record_key, body, log._context(seq, leaf))
    update = "UPDATE entries SET leaf = ?, body = ? WHERE seq = ?"
    loose(log).execute(update, (leaf, sealed, seq))


def forge(log: CustodyLog, seq: int, /, **members: Json) -> None:
    """Put an entry with other members in the place of one."""
    put(log, seq, encode({**log.entry(seq).members, **members}))
