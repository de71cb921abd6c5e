"""SQLite files as tables: names, columns, a page of rows; read only, nothing of them runs."""

from __future__ import annotations

from typing import Final

from casevault_gui.core.foreign_database import (
    DatabaseUnreadable,
    Value,
    count_rows,
    has_log,
    reading,
    rows_of,
    table_names,
)
from casevault_gui.core.viewers.answer import (
    MOST_ROWS,
    Answer,
    Question,
    Unviewable,
    grid_of,
    parts_of,
)

_SECONDS: Final = 15.0
_SHOWN_BYTES: Final = 24
NULL: Final = "NULL"


def show_database(data: bytes, question: Question) -> Answer:
    """Return a page of one table; raises `Unviewable`."""
    try:
        with reading(data, _SECONDS) as connection:
            names = table_names(connection)
            if not names:
                raise Unviewable(problem="nothing")
            part = min(question.part, len(names) - 1)
            columns, rows = rows_of(connection, names[part], MOST_ROWS, question.first)
            total = count_rows(connection, names[part])
    except DatabaseUnreadable as error:
        raise Unviewable(problem="damaged") from error
    shown = ([_words(value) for value in row] for row in rows)
    return Answer(
        notes=frozenset({"journal"} if has_log(data) else ()),
        parts=parts_of(names),
        part=part,
        grid=grid_of(columns, shown, question.first, total),
    )


def _words(value: Value) -> str:
    match value:
        case None:
            return NULL
        case bytes():
            more = "…" if len(value) > _SHOWN_BYTES else ""
            return f"x'{value[:_SHOWN_BYTES].hex()}{more}' ({len(value)})"
        case str():
            return value
        case _:
            return repr(value)
