"""Rows of the case record from a table in CSV, whose first line names their members.

Which list they belong to is seen from those names. Cells are taken as they are written; an amount
that is not written as the record wants it is refused, not guessed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from casevault_gui.core.cases.case_json import unread
from casevault_gui.core.cases.case_record import CaseRecord, Row
from casevault_gui.core.cases.case_rules import LINK, MATCH, MAX_ROWS, TRANSACTION
from casevault_gui.core.cases.documents import Document, NotADocument, Number
from casevault_gui.core.cases.json_rules import Count, Shape, normal, problems
from casevault_gui.core.cases.opening import read_regular
from casevault_gui.core.cases.record_apart import RecordProcess, Table
from casevault_gui.core.cases.record_inside import MAX_BYTES
from casevault_gui.core.errors import CaseRecordInvalid

LISTS: dict[str, tuple[Shape, frozenset[str]]] = {
    "transactions": (TRANSACTION, frozenset({"amount"})),
    "matches": (MATCH, frozenset({"internal", "external"})),
    "links": (LINK, frozenset({"from", "to"})),
}
"""The lists that can be read from a table, and the columns by which each is known."""
_LONGEST_CELL = 100_000


def read_rows(path: Path, reading: RecordProcess | None = None) -> tuple[str, tuple[Row, ...]]:
    """Return the list that the table at `path` belongs to, and its rows.

    The table is taken apart by `reading`, or by a process of its own. Columns that the list does
    not know are kept as texts. Raises `SourceUnreadable`, and `CaseRecordInvalid` with the line
    (facts: field, problem, line), its problem `process` as in `case_json.read_case_json`.
    """
    data, _ = read_regular(path, MAX_BYTES + 1)
    with RecordProcess() as own:
        try:
            table = (reading or own).table(data, MAX_ROWS)
        except NotADocument as error:
            raise unread(error) from error
    return _rows_of(table)


def with_tables(
    record: CaseRecord, paths: Iterable[Path], reading: RecordProcess | None = None
) -> CaseRecord:
    """Return `record` with the rows of these tables at the ends of its lists.

    Raises what `read_rows` raises, and `CaseRecordInvalid` for rows that repeat a name.
    """
    for path in paths:
        member, rows = read_rows(path, reading)
        added: dict[str, Any] = {member: (*getattr(record, member), *rows)}
        record = replace(record, **added)
    return record


def _rows_of(table: Table) -> tuple[str, tuple[Row, ...]]:
    if table.broken and not table.names:
        raise CaseRecordInvalid(field="", problem="table", line=table.broken)
    names = [name.strip().lower().replace(" ", "_") for name in table.names]
    member = _list_of(names)
    rows = [_row(member, at, names, cells, line) for at, (line, cells) in enumerate(table.rows)]
    if table.broken:
        raise CaseRecordInvalid(field="", problem="table", line=table.broken)
    return member, tuple(rows)


def _list_of(names: list[str]) -> str:
    """Return the list that columns of these names belong to."""
    known = [member for member, (_, needed) in LISTS.items() if needed <= set(names)]
    if len(known) != 1 or len(set(names)) != len(names):
        raise CaseRecordInvalid(field="", problem="table", line=1)
    return known[0]


def _row(member: str, number: int, names: list[str], cells: list[str], line: int) -> Row:
    place = f"{member}[{number}]"
    if number >= MAX_ROWS:
        raise CaseRecordInvalid(field=member, problem="count", line=line)
    if len(cells) > len(names) or max(map(len, cells)) > _LONGEST_CELL:
        raise CaseRecordInvalid(field=place, problem="table", line=line)
    shape = LISTS[member][0]
    document: Document = {}
    for name, cell in zip(names, cells, strict=False):
        if text := cell.strip():
            whole = isinstance(shape.members.get(name), Count) and text.isascii()
            document[name] = Number(text) if whole and text.isdigit() else text
    kept = normal(document, shape)
    for problem in problems(kept, shape, place):
        raise CaseRecordInvalid(field=problem.field, problem=problem.problem, line=line)
    return Row(original=kept if isinstance(kept, dict) else document)
