"""The case record of an old export: filled from its case and its evidence, nothing invented.

What the record has a place for goes there. Those rows as they were, and how the export came,
stand under members `legacy`, which readers keep.
"""

from __future__ import annotations

from collections.abc import Sequence

from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.cases.case_rules import EXHIBIT, RECORD
from casevault_gui.core.cases.documents import (
    Document,
    JsonValue,
    NotADocument,
    Number,
    read_document,
    write_document,
)
from casevault_gui.core.cases.json_rules import Text
from casevault_gui.core.cases.legacy_database import Contents, Row
from casevault_gui.core.cases.legacy_tables import (
    cell_text,
    exhibit_members,
    subject,
    table_members,
)
from casevault_gui.core.cases.record_inside import MAX_BYTES
from casevault_gui.core.late_dataclass import dataclass
from casevault_gui.core.names import numbered

KEY_DELIVERED = "delivered with the data: treat the contents as disclosed"
KEY_APART = "given apart from the data"
NOT_ENCRYPTED = "the export was not encrypted: treat the contents as disclosed"

_REFERENCE = ("reference", "case_reference", "case_number", "case_id", "id", "subject_id")
_MEMBERS = {
    "title": ("title", "case_title", "case_name", "name"),
    "examiner": ("examiner", "investigator", "lead_investigator"),
    "agency": ("agency", "organisation", "organization"),
    "notes": ("notes", "description", "summary"),
    "status": ("status",),
}
_NUMBER = ("exhibit_no", "exhibit_number", "number", "evidence_id", "id")
_DESCRIPTION = ("title", "description", "filename", "original_path", "evidence_type", "type")
_CONSENTS = "consents"
_ROOM = MAX_BYTES - (256 << 10)
"""What is left for whatever people add to the record by hand."""


@dataclass(frozen=True, slots=True)
class Provenance:
    """How an old export came; `made` is RFC 3339 or "", hashes are hexadecimal."""

    file: str
    shape: str
    size: int
    sha256: str
    key: str
    key_sha256: str = ""
    made: str = ""


def record_of_export(contents: Contents, came: Provenance, fallback: str) -> CaseRecord:
    """Return the record of an old export; `fallback` is its reference if it names none."""
    case = contents.case
    legacy: Document = {
        name: value if isinstance(value, str) else Number(str(value))
        for name in Provenance.__slots__
        if (value := getattr(came, name)) != ""
    }
    legacy["case_metadata"] = case
    legacy["tables"] = {name: Number(str(rows)) for name, rows in contents.tables.items()}
    document: Document = {
        "reference": _first(case, _REFERENCE, RECORD.texts["reference"]) or fallback
    }
    for name, columns in _MEMBERS.items():
        if text := _first(case, columns, RECORD.texts[name]):
            document[name] = text
    document["legacy"] = legacy
    for whole in (True, False):
        made = _with_tables(document, contents, whole=whole)
        if _can_be_read(made):
            return CaseRecord.from_document(made)
    # The rows themselves are in the package, in the file they came from.
    del legacy["case_metadata"]
    document["exhibits"] = _exhibits(contents.evidence, rows=False)
    return CaseRecord.from_document(document)


def _with_tables(document: Document, contents: Contents, *, whole: bool) -> Document:
    """Return `document` with the export's rows in their places, and each `whole` beside it."""
    others = dict(contents.others)
    consents = others.get(_CONSENTS, ())
    person = subject(contents.case, consents, contents.nested)
    if person is not None:
        others.pop(_CONSENTS, None)
    members, left = table_members(others, contents.nested, whole=whole)
    made = {**document, "exhibits": _exhibits(contents.evidence, rows=whole), **members}
    if person is not None:
        made["parties"] = [person]
    legacy = document["legacy"]
    if whole and isinstance(legacy, dict):
        made["legacy"] = {**legacy, **left}
    return made


def _can_be_read(document: Document) -> bool:
    """Whether the record fits its file, in bytes and in depth, with room for what people add."""
    try:
        read_document(write_document(document), _ROOM)
    except NotADocument:
        return False
    return True


def _exhibits(evidence: Sequence[Row], *, rows: bool) -> list[JsonValue]:
    exhibits: list[JsonValue] = []
    taken: set[str] = set()
    longest = EXHIBIT.texts["number"].longest
    for position, row in enumerate(evidence, 1):
        first = number = _first(row, _NUMBER, EXHIBIT.texts["number"]) or str(position)
        again = 2
        while number in taken:
            number = numbered(first[: longest - 8], again)
            again += 1
        taken.add(number)
        parts = (
            cell_text(row.get(column), EXHIBIT.texts["description"]) for column in _DESCRIPTION
        )
        told = " · ".join(dict.fromkeys(filter(None, parts)))
        exhibit: Document = {"number": number, **exhibit_members(row)}
        if rows:
            if told:
                exhibit["description"] = told[: EXHIBIT.texts["description"].longest]
            exhibit["legacy"] = row
        elif told:
            exhibit["description"] = told[:200]
        exhibits.append(exhibit)
    return exhibits


def _first(row: Row, columns: Sequence[str], rule: Text) -> str:
    """Return the first of the columns that says something, as `rule` allows it."""
    return next((text for name in columns if (text := cell_text(row.get(name), rule))), "")
