"""What the process does that reads a case record in JSON, and tables for it in CSV.

It loads little, for it is started for each record; `record_apart` is its other end.
"""

from __future__ import annotations

import csv
import io
from typing import Final

from casevault_gui.core import canonical_json
from casevault_gui.core.cases.documents import JsonValue, NotADocument, Number, read_document
from casevault_gui.core.cases.flat_documents import write_flat
from casevault_gui.core.confined.frames import Form, Read
from casevault_gui.core.confined.serving import serve

MAX_BYTES: Final = 4 << 20
"""Largest record, and largest table."""
CPU_SECONDS: Final = 30
MEMORY: Final = 1 << 30
_MOST_ANSWER: Final = 6 * MAX_BYTES
"""A value takes five bytes more than its text, and a comma stands between any two."""
QUESTION: Final = Form(b"CVR1", 100, MAX_BYTES)
ANSWER: Final = Form(b"CVR2", 100, _MOST_ANSWER)
ROWS: Final = "rows"
"""The member of a question that makes it one for a table: most rows that are told."""
PROCESS, TABLE, ENCODING = "process", "table", "encoding"
_DELIMITERS: Final = ",;\t"


def main() -> int:
    """Be that process; return its exit code."""
    return serve(_step, CPU_SECONDS, MEMORY)


def _step(read: Read) -> tuple[bytes, bytes]:
    header, data = QUESTION.read(read)
    rows = canonical_json.decode_object(header).get(ROWS)
    problem, line, found = "", 0, b""
    try:
        if isinstance(rows, int):
            lines, line = _lines(data, rows)
            problem, found = TABLE if line else "", write_flat(lines)
        else:
            found = write_flat(read_document(data, MAX_BYTES))
    except NotADocument as error:
        problem, line = error.problem, error.line
    except MemoryError:
        problem = PROCESS
    if len(found) > _MOST_ANSWER:
        problem, line, found = PROCESS, 0, b""
    said = canonical_json.encode({"problem": problem, "line": line})
    return ANSWER.head(said, len(found)), found


def _lines(data: bytearray, most: int) -> tuple[list[JsonValue], int]:
    """Return each line that says something, its number and its cells, and the line that is none."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotADocument(problem=ENCODING) from error
    delimiter = max(_DELIMITERS, key=text.partition("\n")[0].count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    found: list[JsonValue] = []
    width = MAX_BYTES
    try:
        for cells in reader:
            if not found:
                width = len(cells)
            elif not any(cell.strip() for cell in cells):
                continue
            found.append([Number(str(reader.line_num)), *cells[: width + 1]])
            if len(found) > most + 1:
                break
    except csv.Error:
        return found, reader.line_num
    return found, 0
