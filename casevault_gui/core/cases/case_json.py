"""`case.json`: the case record as a file that people and other programs read."""

from __future__ import annotations

from pathlib import Path

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.cases.documents import NotADocument, read_document, write_document
from casevault_gui.core.cases.opening import read_regular
from casevault_gui.core.errors import CaseRecordInvalid, Fact

MAX_BYTES = 4 << 20


def read_case_json(path: Path) -> CaseRecord:
    """Return the record in the file at `path`.

    Raises `SourceUnreadable` if it cannot be read, `CaseRecordInvalid` if it is no case record.
    """
    return parse_case_json(read_regular(path, MAX_BYTES + 1)[0])


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
