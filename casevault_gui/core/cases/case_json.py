"""`case.json`: the case record as a file that people and other programs read."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.cases.documents import NotADocument, read_document, write_document
from casevault_gui.core.errors import CaseRecordInvalid, Fact, SourceUnreadable
from casevault_gui.core.files import shown_path

MAX_BYTES = 4 << 20


def read_case_json(path: Path) -> CaseRecord:
    """Return the record in the file at `path`.

    Raises `SourceUnreadable` if it cannot be read, `CaseRecordInvalid` if it is no case record.
    """
    try:
        # A pipe named by mistake must not be waited for.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(descriptor, "rb") as file:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise SourceUnreadable(path=shown_path(path), errno=0, problem="special")
            return parse_case_json(file.read(MAX_BYTES + 1))
    except OSError as error:
        raise SourceUnreadable.of(shown_path(path), error) from error


def parse_case_json(data: bytes) -> CaseRecord:
    """Return the record in `data`; raises `CaseRecordInvalid` (facts: field, problem, line)."""
    try:
        document = read_document(data, MAX_BYTES)
    except NotADocument as error:
        place: dict[str, Fact] = {"line": error.line} if error.line else {}
        wrong = CaseRecordInvalid(field="", problem=error.problem)
        wrong.facts.update(place)
        raise wrong from error
    if not isinstance(document, dict):
        raise CaseRecordInvalid(field="", problem="type")
    return CaseRecord.from_document(document)


def dump(record: CaseRecord) -> bytes:
    """Return `record` as UTF-8 JSON; the same record always gives the same bytes."""
    return write_document(record.document())
