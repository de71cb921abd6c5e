"""A case record in JSON, and tables for it in CSV, read by a confined process.

The process gets the bytes and gives back what they say in a form that needs no parsing
(`flat_documents`). Whether it is a case record the program judges by itself. One process reads
what one person brings to one case.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, TypeVar

from casevault_gui.core import canonical_json
from casevault_gui.core.canonical_json import Json, NotCanonical
from casevault_gui.core.cases.documents import JsonValue, NotADocument, Number
from casevault_gui.core.cases.flat_documents import NotFlat, read_flat
from casevault_gui.core.cases.record_inside import (
    ANSWER,
    ENCODING,
    MAX_BYTES,
    PROCESS,
    QUESTION,
    ROWS,
    TABLE,
)
from casevault_gui.core.confined.frames import FrameInvalid, Read
from casevault_gui.core.confined.process import ProcessFailed, ProcessWhenAsked, command_of
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.progress import CancelToken

ROLE: Final = "record"
"""The argument that makes a confined process this one."""
SECONDS: Final = 60.0
_PROBLEMS: Final = frozenset(
    {"", PROCESS, TABLE, ENCODING, "json", "duplicate", "depth", "surrogate"}
)
_LONGEST_LINE_NUMBER: Final = len(str(MAX_BYTES))

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Table:
    """Lines of a table that say something, each with its number from 1: `names`, then `rows`.

    `broken` is the line at which it stops being one, 0 if it does not. Both are cut: there is at
    most one row more than was asked for, and at most one cell more in it than there are names.
    """

    names: list[str]
    rows: list[tuple[int, list[str]]]
    broken: int


class RecordProcess(ProcessWhenAsked):
    """One such process, started when it is first asked; use as a context, or `close` it."""

    def __init__(
        self,
        cancel: CancelToken | None = None,
        *,
        command: Sequence[str] | None = None,
        seconds: float = SECONDS,
    ) -> None:
        """Start nothing yet."""
        super().__init__(command or command_of(ROLE), seconds)
        self._cancel = cancel or CancelToken()

    def document(self, data: bytes) -> JsonValue:
        """Return the JSON document in `data`; raises as `documents.read_document`, and `Cancelled`.

        `process` is the problem if the process broke off, was late, or would have taken too much
        memory.
        """
        problem, line, found = self._ask({}, data, lambda value: value)
        if problem:
            raise NotADocument(problem=problem, line=line)
        return found

    def table(self, data: bytes, most_rows: int) -> Table:
        """Return the table in `data`; raises `NotADocument` (size, encoding, process), `Cancelled`.

        It tells up to `most_rows` rows below the names.
        """
        problem, line, rows = self._ask({ROWS: most_rows}, data, _rows_of)
        if problem and problem != TABLE:
            raise NotADocument(problem=problem)
        (_, names), *more = rows or [(0, [])]
        return Table(names, more, line)

    def _ask(
        self, asked: Json, data: bytes, taken: Callable[[JsonValue], Found]
    ) -> tuple[str, int, Found]:
        if len(data) > MAX_BYTES:
            raise NotADocument(problem="size")
        head = QUESTION.head(canonical_json.encode(asked), len(data))
        try:
            return self._exchange(head, data, lambda read: _read_answer(read, taken), self._cancel)
        except ProcessFailed as error:
            raise NotADocument(problem=PROCESS) from error


def _read_answer(read: Read, taken: Callable[[JsonValue], Found]) -> tuple[str, int, Found]:
    header, data = ANSWER.read(read)
    try:
        said = canonical_json.decode_object(header)
        found = read_flat(bytes(data)) if data else None
    except (NotCanonical, NotFlat) as error:
        raise FrameInvalid from error
    problem, line = said.get("problem"), said.get("line")
    if problem not in _PROBLEMS or not isinstance(line, int) or not 0 <= line <= MAX_BYTES:
        raise FrameInvalid
    return str(problem), line, taken(found)


def _rows_of(value: JsonValue) -> list[tuple[int, list[str]]]:
    if value is None:
        return []
    if not isinstance(value, list):
        raise FrameInvalid
    return [_row(line) for line in value]


def _row(line: JsonValue) -> tuple[int, list[str]]:
    """Return number and cells of a line."""
    number, *cells = line if isinstance(line, list) and line else [None]
    texts = [cell for cell in cells if isinstance(cell, str)]
    if not isinstance(number, Number) or len(texts) != len(cells):
        raise FrameInvalid
    if not number.text.isdecimal() or len(number.text) > _LONGEST_LINE_NUMBER:
        raise FrameInvalid
    return int(number.text), texts
