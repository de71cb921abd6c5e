"""The SQLite file of an old export, read from memory: its tables counted, its case and evidence.

It is a stranger's file. Nothing of it is executed but plain reading: no view, virtual table,
trigger or function of its schema runs (an authorizer refuses), and time is limited.
"""

from __future__ import annotations

import math
import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass, field
from typing import Final

from casevault_gui.core.cases.documents import Document, JsonValue, Number
from casevault_gui.core.cases.legacy_export import SQLITE

Row = Document
"""One row by the names of its columns; of a blob, words that say how long it is."""

MAX_ROWS: Final = 10_000
"""Most rows of a table that are read; all stay in the file, which is packed whole."""
CASE_TABLE: Final = "case_metadata"
EVIDENCE_TABLE: Final = "evidence"
OTHER_TABLES: Final[tuple[str, ...]] = (
    "transactions",
    "matches",
    "reconciliation_matches",
    "analysis_results",
    "consents",
    "annotations",
    "evidence_links",
    "chain_of_custody",
)
_MAX_TABLES: Final = 256
_MAX_TEXT: Final = 10_000
_SECONDS: Final = 60.0
_STEPS: Final = 100_000
_PRAGMAS: Final = frozenset({"quick_check", "table_xinfo"})
_JOURNAL_MODES: Final = slice(18, 20)
"""Two bytes of the header that say which journal the file was written with."""


class NotAnExport(Exception):
    """The file is damaged (`problem` database), or no table of it is a case (`unknown`)."""

    def __init__(self, *, problem: str) -> None:
        """Keep it."""
        super().__init__(problem)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Contents:
    """What an old export holds: rows of each table, the case's row, the evidence's rows.

    `others` are the rows of those `OTHER_TABLES` that it has.
    """

    tables: dict[str, int]
    case: Row
    evidence: tuple[Row, ...]
    others: dict[str, tuple[Row, ...]] = field(default_factory=dict)


def read_contents(data: bytes) -> Contents:
    """Return what the SQLite file `data` holds; raises `NotAnExport`."""
    if not data.startswith(SQLITE):
        raise NotAnExport(problem="unknown")
    image = bytearray(data)
    # A file that was written with a write-ahead log opens from memory only as one that was not.
    image[_JOURNAL_MODES] = b"\1\1"
    try:
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.deserialize(bytes(image))
            _guard(connection, len(data))
            return _read(connection)
    except (sqlite3.Error, UnicodeDecodeError, OverflowError) as error:
        raise NotAnExport(problem="database") from error


def _guard(connection: sqlite3.Connection, longest: int) -> None:
    # No value that is stored is longer than the file; one that is computed might be.
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, longest)
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.set_authorizer(_allowed)
    end = time.monotonic() + _SECONDS
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


def _read(connection: sqlite3.Connection) -> Contents:
    if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise NotAnExport(problem="database")
    rows = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'")
    tables = [
        name
        for name, sql in rows.fetchmany(_MAX_TABLES)
        if isinstance(name, str) and isinstance(sql, str) and sql.startswith("CREATE TABLE")
    ]
    if CASE_TABLE not in tables:
        raise NotAnExport(problem="unknown")
    counts = {
        name: connection.execute(f"SELECT count(*) FROM {_quoted(name)}").fetchone()[0]  # noqa: S608
        for name in tables
    }
    case = _rows(connection, CASE_TABLE, 1)
    evidence = _rows(connection, EVIDENCE_TABLE, MAX_ROWS) if EVIDENCE_TABLE in counts else []
    others = {
        name: tuple(_rows(connection, name, MAX_ROWS)) for name in OTHER_TABLES if name in counts
    }
    return Contents(counts, case[0] if case else {}, tuple(evidence), others)


def _rows(connection: sqlite3.Connection, table: str, most: int) -> list[Row]:
    # Columns that compute something are left out.
    columns = connection.execute(f"PRAGMA table_xinfo({_quoted(table)})").fetchall()
    names = [name for _, name, _, _, _, _, hidden in columns if not hidden]
    wanted = ", ".join(map(_quoted, names)) or "NULL"
    found = connection.execute(f"SELECT {wanted} FROM {_quoted(table)} LIMIT {most}")  # noqa: S608
    return [dict(zip(names, map(_cell, row), strict=True)) for row in found]


def _cell(value: float | str | bytes | None) -> JsonValue:
    match value:
        case bytes():
            return f"({len(value)} bytes)"
        case str():
            return value[:_MAX_TEXT]
        case float() if not math.isfinite(value):
            return str(value)
        case int() | float():
            # JSON's own spelling: Python's is the same for these.
            return Number(repr(value))
        case _:
            return None


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
