"""The case record of an old export: filled from its case and its evidence, nothing invented.

What the record has a place for goes there. Everything else of those rows, and how the export came,
stands under the member `legacy`, which readers keep.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from casevault_gui.core.cases.case_json import MAX_BYTES
from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.cases.case_rules import EXHIBIT, RECORD, Text
from casevault_gui.core.cases.documents import Document, JsonValue, Number, write_document
from casevault_gui.core.cases.legacy_database import Contents, Row
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
}
_NUMBER = ("exhibit_no", "exhibit_number", "number", "evidence_id", "id")
_DESCRIPTION = ("title", "description", "filename", "original_path", "evidence_type", "type")
_UNPRINTED = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]")
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
    case, evidence = contents.case, contents.evidence
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
    document["exhibits"] = _exhibits(evidence, rows=True)
    document["legacy"] = legacy
    if len(write_document(document)) > _ROOM:
        # The rows themselves are in the package, in the file they came from.
        document["exhibits"] = _exhibits(evidence, rows=False)
    return CaseRecord.from_document(document)


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
        parts = (_text(row.get(column), EXHIBIT.texts["description"]) for column in _DESCRIPTION)
        told = " · ".join(dict.fromkeys(filter(None, parts)))
        exhibit: Document = {"number": number}
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
    return next((text for name in columns if (text := _text(row.get(name), rule))), "")


def _text(value: JsonValue, rule: Text) -> str:
    match value:
        case Number():
            text = value.text
        case str():
            text = _UNPRINTED.sub("\N{REPLACEMENT CHARACTER}", value)
        case _:
            return ""
    if not rule.lines:
        text = " ".join(text.split())
    return text.strip()[: rule.longest].strip()
