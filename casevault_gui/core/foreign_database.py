"""A stranger's SQLite file, opened from memory: nothing of it is executed but plain reading.

No view, virtual table, trigger or function of its schema runs (an authorizer refuses), nothing is
written, and time is limited.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Final

MAGIC: Final = b"SQLite format 3\0"
MAX_TABLES: Final = 256
_STEPS: Final = 100_000
_PRAGMAS: Final = frozenset({"quick_check", "table_xinfo"})
_JOURNAL_MODES: Final = slice(18, 20)
"""Two bytes of the header that say which journal the file was written with."""
_WITH_LOG: Final = b"\2\2"

Value = float | str | bytes | None
"""What a column holds; integers are floats to a type checker."""


class DatabaseUnreadable(Exception):
    """The file is no database, is damaged, or took too long."""


def has_log(data: bytes | bytearray) -> bool:
    """Say whether the file was written with a write-ahead log: newer rows may stand in that."""
    return data[_JOURNAL_MODES] == _WITH_LOG


@contextmanager
def reading(data: bytes | bytearray, seconds: float) -> Iterator[sqlite3.Connection]:
    """Give a guarded connection to the file `data`; what fails in it is `DatabaseUnreadable`."""
    image = bytearray(data)
    # A file that was written with a write-ahead log opens from memory only as one that was not.
    image[_JOURNAL_MODES] = b"\1\1"
    try:
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.deserialize(image)
            _guard(connection, len(data), seconds)
            yield connection
    except (sqlite3.Error, UnicodeDecodeError, OverflowError) as error:
        raise DatabaseUnreadable from error


def table_names(connection: sqlite3.Connection) -> list[str]:
    """Return the names of the plain tables, `MAX_TABLES` at most."""
    rows = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'")
    return [
        name
        for name, sql in rows.fetchmany(MAX_TABLES)
        if isinstance(name, str) and isinstance(sql, str) and sql.startswith("CREATE TABLE")
    ]


def count_rows(connection: sqlite3.Connection, table: str) -> int:
    """Return how many rows a table has."""
    found = connection.execute(f"SELECT count(*) FROM {_quoted(table)}").fetchone()  # noqa: S608
    return int(found[0])


def rows_of(
    connection: sqlite3.Connection, table: str, most: int, first: int = 0
) -> tuple[list[str], list[tuple[Value, ...]]]:
    """Return the columns of a table and its rows from `first` on; computed columns are left out."""
    columns = connection.execute(f"PRAGMA table_xinfo({_quoted(table)})").fetchall()
    names = [name for _, name, _, _, _, _, hidden in columns if not hidden]
    wanted = ", ".join(map(_quoted, names)) or "NULL"
    found = connection.execute(
        f"SELECT {wanted} FROM {_quoted(table)} LIMIT {int(most)} OFFSET {int(first)}"  # noqa: S608
    )
    return names, [tuple(row[: len(names)]) for row in found]


def _guard(connection: sqlite3.Connection, longest: int, seconds: float) -> None:
    # No value that is stored is longer than the file; one that is computed might be.
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, longest)
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.set_authorizer(_allowed)
    end = time.monotonic() + seconds
    connection.set_progress_handler(lambda: time.monotonic() > end, _STEPS)


def _allowed(
    action: int, first: str | None, second: str | None, _: str | None, trigger: str | None
) -> int:
    """Let reading pass, and the one function that counts."""
    match action:
        case sqlite3.SQLITE_SELECT | sqlite3.SQLITE_READ:
            fine = trigger is None
        case sqlite3.SQLITE_FUNCTION:
            fine = second == "count"
        case sqlite3.SQLITE_PRAGMA:
            fine = first in _PRAGMAS
        case _:
            fine = False
    return sqlite3.SQLITE_OK if fine else sqlite3.SQLITE_DENY


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
