"""Objects of the earlier system's API as JSON: one case, or the export of all about one subject.

They give the same contents as its database does: a case, evidence, and the other tables.
"""

from __future__ import annotations

from casevault_gui.core.cases.documents import Document, JsonValue
from casevault_gui.core.cases.legacy_database import (
    CASE_TABLE,
    MAX_ROWS,
    OTHER_TABLES,
    Contents,
    Row,
)

_CASES = (CASE_TABLE, "case", "subject")
_EVIDENCE = ("evidence", "evidence_items", "evidences")
_ENVELOPES = ("data", "result", "export")
_OWN = "exhibits"
"""A member of our own record, which is no object of that system."""
_NAMES = ("id", "case_id", "subject_id")


def contents_of_objects(value: JsonValue) -> Contents | None:
    """Return the contents of an API object or an export of several; None for any other JSON."""
    if not isinstance(value, dict):
        return None
    for name in _ENVELOPES:
        inner = value.get(name)
        if isinstance(inner, dict) and (found := contents_of_objects(inner)) is not None:
            return found
    if _OWN in value:
        return None
    evidence = next((_objects(value[name]) for name in _EVIDENCE if name in value), None)
    lists = {name: _objects(part) for name, part in value.items() if name in OTHER_TABLES}
    case = next((part for name in _CASES if (part := _object(value.get(name)))), None)
    if case is None:
        if evidence is None and not lists:
            return None
        case = _plain(value)
    if not any(name in case for name in _NAMES):
        return None
    counts = {CASE_TABLE: 1, **{name: len(rows) for name, rows in lists.items()}}
    if evidence is not None:
        counts["evidence"] = len(evidence)
    others: dict[str, tuple[Row, ...]] = {
        name: tuple(rows[:MAX_ROWS]) for name, rows in lists.items()
    }
    return Contents(counts, case, tuple((evidence or [])[:MAX_ROWS]), others)


def _object(value: JsonValue) -> Document | None:
    """Return an object, or the only one of a list."""
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    return value if isinstance(value, dict) else None


def _objects(value: JsonValue) -> list[Document]:
    return [part for part in value if isinstance(part, dict)] if isinstance(value, list) else []


def _plain(value: Document) -> Document:
    """Return the members that are no lists: what the object says of itself."""
    return {name: part for name, part in value.items() if not isinstance(part, list)}
