"""What an old export holds, read by a confined process: a stranger's database, or JSON.

The process gets the bytes and gives back a document that needs no parsing (`flat_documents`), and
is a stranger's too: it is taken only in the form that `_document` gives it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import replace
from itertools import chain
from typing import Final

from casevault_gui.core import canonical_json
from casevault_gui.core.canonical_json import NotCanonical
from casevault_gui.core.cases.documents import (
    MAX_DEPTH,
    Document,
    JsonValue,
    NotADocument,
    Number,
    read_document,
)
from casevault_gui.core.cases.envelope_apart import MAX_BYTES
from casevault_gui.core.cases.flat_documents import NotFlat, read_flat, write_flat
from casevault_gui.core.cases.legacy_database import (
    MAX_ROWS,
    MAX_TEXT,
    NESTED,
    OTHER_TABLES,
    Contents,
    NotAnExport,
    Row,
    read_contents,
)
from casevault_gui.core.cases.legacy_export import SQLITE
from casevault_gui.core.cases.legacy_objects import contents_of_objects
from casevault_gui.core.confined.frames import Form, FrameInvalid, Read
from casevault_gui.core.confined.process import ConfinedProcess, ProcessFailed, command_of
from casevault_gui.core.confined.serving import serve
from casevault_gui.core.foreign_database import MAX_TABLES
from casevault_gui.core.progress import CancelToken

ROLE: Final = "export"
"""The argument that makes a confined process this one."""
SECONDS: Final = 120.0
"""How long it may take; of these a database is given 60 (`legacy_database`)."""
CPU_SECONDS: Final = 120
MEMORY: Final = 2 << 30
"""Most bytes of address space: an export of `MAX_BYTES` is there three times."""
_MOST_ANSWER: Final = 64 << 20
_LONGEST_NAME: Final = 10_000
_QUESTION: Final = Form(b"CVE1", 2, MAX_BYTES)
_ANSWER: Final = Form(b"CVE2", 100, _MOST_ANSWER)
_NO_CASE: Final = "unknown"
_PROBLEMS: Final = frozenset({"", "database", "process", _NO_CASE})


def contents_apart(
    data: bytes,
    cancel: CancelToken | None = None,
    *,
    command: Sequence[str] | None = None,
    seconds: float = SECONDS,
) -> Contents:
    """Return the case in an SQLite file or in JSON of at most `MAX_BYTES`; slow.

    Raises `NotAnExport`: `unknown` for what holds no case, `database` for a damaged one, `process`
    if the process that read it broke off, was late, or would have taken too much memory. Raises
    `Cancelled`.
    """
    head = _QUESTION.head(b"{}", len(data))
    try:
        with ConfinedProcess(command or command_of(ROLE)) as process:
            return process.exchange(
                head, data, _read_answer, cancel or CancelToken(), seconds=seconds
            )
    except ProcessFailed as error:
        raise NotAnExport(problem="process") from error


def main() -> int:
    """Be that process; return its exit code."""
    return serve(_step, CPU_SECONDS, MEMORY)


def _step(read: Read) -> tuple[bytes, bytes]:
    _, data = _QUESTION.read(read)
    problem, found = "", b""
    try:
        found = write_flat(_document(_contents(data)))
    except NotAnExport as error:
        problem = error.problem
    except (MemoryError, RecursionError):
        problem = "process"
    if len(found) > _MOST_ANSWER:
        problem, found = "process", b""
    return _ANSWER.head(canonical_json.encode({"problem": problem}), len(found)), found


def _contents(data: bytearray) -> Contents:
    found = _found(data)
    return replace(found, nested=nested_in(found))


def nested_in(contents: Contents) -> dict[str, JsonValue]:
    """Return what is JSON in the columns that hold some as texts, by the text."""
    nested: dict[str, JsonValue] = {}
    rows = (contents.case, *chain.from_iterable(contents.others.values()))
    for text in (row.get(name) for row in rows for name in NESTED):
        if isinstance(text, str) and text not in nested:
            with contextlib.suppress(NotADocument):
                nested[text] = read_document(text.encode("utf-8", "replace"), 4 * MAX_TEXT)
    return nested


def _found(data: bytearray) -> Contents:
    if data.startswith(SQLITE):
        return read_contents(data)
    try:
        found = contents_of_objects(read_document(data, MAX_BYTES))
    except NotADocument as error:
        raise NotAnExport(problem=_NO_CASE) from error
    if found is None:
        raise NotAnExport(problem=_NO_CASE)
    return found


def _document(contents: Contents) -> Document:
    return {
        "tables": {name: Number(str(rows)) for name, rows in contents.tables.items()},
        "case": contents.case,
        "evidence": list(contents.evidence),
        "others": {name: list(rows) for name, rows in contents.others.items()},
        "nested": contents.nested,
    }


def _read_answer(read: Read) -> Contents:
    header, data = _ANSWER.read(read)
    try:
        problem = canonical_json.decode_object(header).get("problem")
        if problem not in _PROBLEMS:
            raise FrameInvalid
        if problem:
            raise NotAnExport(problem=str(problem))
        return _checked(read_flat(bytes(data), MAX_DEPTH + 3))
    except (NotCanonical, NotFlat) as error:
        raise FrameInvalid from error


def _checked(found: JsonValue) -> Contents:
    if not isinstance(found, dict) or found.keys() != {
        "tables", "case", "evidence", "others", "nested",
    }:  # fmt: skip
        raise FrameInvalid
    tables, case, others = found["tables"], found["case"], found["others"]
    if not isinstance(tables, dict) or not isinstance(case, dict) or not isinstance(others, dict):
        raise FrameInvalid
    nested = found["nested"]
    if not isinstance(nested, dict):
        raise FrameInvalid
    known = len(tables) <= MAX_TABLES and others.keys() <= {*OTHER_TABLES}
    if not known or max(map(len, tables), default=0) > _LONGEST_NAME:
        raise FrameInvalid
    return Contents(
        {name: _count(rows) for name, rows in tables.items()},
        case,
        _rows(found["evidence"]),
        {name: _rows(rows) for name, rows in others.items()},
        nested,
    )


def _count(value: JsonValue) -> int:
    if not isinstance(value, Number) or not value.text.isdecimal() or len(value.text) > 19:  # noqa: PLR2004 - digits of 64 bits
        raise FrameInvalid
    return int(value.text)


def _rows(value: JsonValue) -> tuple[Row, ...]:
    if not isinstance(value, list) or len(value) > MAX_ROWS:
        raise FrameInvalid
    rows = tuple(row for row in value if isinstance(row, dict))
    if len(rows) != len(value):
        raise FrameInvalid
    return rows
