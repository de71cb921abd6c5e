"""`case.json`: the case record as a file that people and other programs read."""

from __future__ import annotations

from pathlib import Path

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.cases.documents import (
    JsonValue,
    NotADocument,
    read_document,
    write_document,
)
from casevault_gui.core.cases.opening import read_regular
from casevault_gui.core.cases.record_apart import RecordProcess
from casevault_gui.core.cases.record_inside import MAX_BYTES
from casevault_gui.core.errors import CaseRecordInvalid, Fact


def read_case_json(path: Path, reading: RecordProcess | None = None) -> CaseRecord:
    """Return the record in the file at `path`, taken apart as by `parse_apart`.

    Raises `SourceUnreadable` if it cannot be read, `CaseRecordInvalid` if it is no case record.
    """
    return parse_apart(read_regular(path, MAX_BYTES + 1)[0], reading)


def parse_apart(data: bytes, reading: RecordProcess | None = None) -> CaseRecord:
    """Return the record in `data`, a stranger's: `reading`, or a process of its own, parses it.

    Raises as `parse_case_json`; the problem is `process` if that process broke off, was late, or
    would have taken too much memory. Raises `Cancelled` if `reading` was told to stop.
    """
    with RecordProcess() as own:
        try:
            return _record((reading or own).document(data))
        except NotADocument as error:
            raise unread(error) from error


def parse_case_json(data: bytes) -> CaseRecord:
    """Return the record in `data`, which this program wrote or came with.

    Raises `CaseRecordInvalid` (facts: field, problem, line).
    """
    try:
        return _record(read_document(data, MAX_BYTES))
    except NotADocument as error:
        raise unread(error) from error


def unread(trouble: NotADocument) -> CaseRecordInvalid:
    """Return the error that says why there is no document."""
    place: dict[str, Fact] = {"line": trouble.line} if trouble.line else {}
    wrong = CaseRecordInvalid(field="", problem=trouble.problem)
    wrong.facts.update(place)
    return wrong


def _record(document: JsonValue) -> CaseRecord:
    if not isinstance(document, dict):
        raise CaseRecordInvalid(field="", problem="type")
    return CaseRecord.from_document(document)


def dump(record: CaseRecord) -> bytes:
    """Return `record` as UTF-8 JSON; the same record always gives the same bytes."""
    return write_document(record.document())
