"""The SQLite file of an old export, read from memory: its tables counted, its case and evidence.

It is a stranger's file: `core.foreign_database` reads it and runs nothing of it, in the process of
`contents_apart`.
"""

from __future__ import annotations

import math
import sqlite3
from dataclasses import field
from typing import Final

from casevault_gui.core.cases.documents import Document, JsonValue, Number
from casevault_gui.core.cases.legacy_export import SQLITE
from casevault_gui.core.foreign_database import (
    DatabaseUnreadable,
    Value,
    count_rows,
    reading,
    rows_of,
    table_names,
)
from casevault_gui.core.late_dataclass import dataclass

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
PII: Final = "encrypted_pii"
"""What the earlier system called the object that names a subject; it was never encrypted."""
NESTED: Final = (PII, "indicators")
"""Columns that hold JSON as a text in some exports."""
MAX_TEXT: Final = 10_000
_SECONDS: Final = 60.0


class NotAnExport(Exception):
    """The file is damaged (`problem` database), or no table of it is a case (`unknown`).

    `process` if what reads it apart broke off.
    """

    def __init__(self, *, problem: str) -> None:
        """Keep it."""
        super().__init__(problem)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Contents:
    """What an old export holds: rows of each table, the case's row, the evidence's rows.

    `others` are the rows of those `OTHER_TABLES` that it has, `nested` what texts say in columns
    that hold JSON (`NESTED`), by the text.
    """

    tables: dict[str, int]
    case: Row
    evidence: tuple[Row, ...]
    others: dict[str, tuple[Row, ...]] = field(default_factory=dict)
    nested: dict[str, JsonValue] = field(default_factory=dict)


def read_contents(data: bytes | bytearray) -> Contents:
    """Return what the SQLite file `data` holds; raises `NotAnExport`."""
    if not data.startswith(SQLITE):
        raise NotAnExport(problem="unknown")
    try:
        with reading(data, _SECONDS) as connection:
            return _read(connection)
    except DatabaseUnreadable as error:
        raise NotAnExport(problem="database") from error


def _read(connection: sqlite3.Connection) -> Contents:
    if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise NotAnExport(problem="database")
    tables = table_names(connection)
    if CASE_TABLE not in tables:
        raise NotAnExport(problem="unknown")
    counts = {name: count_rows(connection, name) for name in tables}
    case = _rows(connection, CASE_TABLE, 1)
    evidence = _rows(connection, EVIDENCE_TABLE, MAX_ROWS) if EVIDENCE_TABLE in counts else []
    others = {
        name: tuple(_rows(connection, name, MAX_ROWS)) for name in OTHER_TABLES if name in counts
    }
    return Contents(counts, case[0] if case else {}, tuple(evidence), others)


def _rows(connection: sqlite3.Connection, table: str, most: int) -> list[Row]:
    names, found = rows_of(connection, table, most)
    return [dict(zip(names, map(_cell, row), strict=True)) for row in found]


def _cell(value: Value) -> JsonValue:
    match value:
        case bytes():
            return f"({len(value)} bytes)"
        case str():
            return value[:MAX_TEXT]
        case float() if not math.isfinite(value):
            return str(value)
        case int() | float():
            # JSON's own spelling: Python's is the same for these.
            return Number(repr(value))
        case _:
            return None
