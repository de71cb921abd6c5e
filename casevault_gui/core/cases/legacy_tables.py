"""Rows of an old export as members of the case record: what fits a member, as it stands there.

Nothing is computed and nothing guessed: a cell that breaks a member's rule stays out of it. Whoever
asks gets each row whole besides, under `legacy`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from casevault_gui.core.cases.case_rules import (
    ANALYSIS,
    ANNOTATION,
    EVENT,
    EXHIBIT,
    LINK,
    MATCH,
    PARTY,
    RECORD,
    TRANSACTION,
)
from casevault_gui.core.cases.documents import Document, JsonValue, Number
from casevault_gui.core.cases.json_rules import Rows, Rule, Shape, Text, check_text, problems
from casevault_gui.core.cases.legacy_database import PII, Row

Columns = Mapping[str, Sequence[str]]
"""For each member the columns it may be filled from, the likeliest first."""
Nested = Mapping[str, JsonValue]
"""What is JSON in the columns that hold some as texts, by the text."""

_WHO = ("author", "author_name", "author_id", "created_by", "user_id")
_TABLES: Mapping[str, tuple[str, Shape, Columns]] = {
    "transactions": (
        "transactions",
        TRANSACTION,
        {
            "id": ("id", "transaction_id"),
            "date": ("date", "transaction_date", "posted_at"),
            "amount": ("amount",),
            "currency": ("currency",),
            "description": ("description",),
            "source_bank": ("source_bank", "bank"),
            "source_type": ("source_type",),
            "external_id": ("external_id",),
            "exhibit": ("source_file_id", "evidence_id"),
            "row": ("row", "row_number"),
        },
    ),
    "matches": (
        "matches",
        MATCH,
        {
            "id": ("id", "match_id"),
            "internal": ("internal_id", "internal_transaction_id", "internal"),
            "external": ("external_id", "external_transaction_id", "external"),
            "confidence": ("confidence", "confidence_score"),
            "status": ("status",),
        },
    ),
    "analysis_results": (
        "analysis",
        ANALYSIS,
        {
            "id": ("id", "analysis_id"),
            "engine": ("engine", "model"),
            "version": ("version", "engine_version", "model_version"),
            "status": ("adjudication_status", "status"),
            "risk_score": ("risk_score",),
            "decision": ("decision",),
            "notes": ("notes", "reviewer_notes"),
            "reviewer": ("reviewer", "reviewer_id"),
            "decided_at": ("decided_at", "reviewed_at"),
        },
    ),
    "evidence_links": (
        "links",
        LINK,
        {
            "id": ("id", "link_id"),
            "from": ("from", "from_id", "source_evidence_id", "source_id", "evidence_id"),
            "to": ("to", "to_id", "target_evidence_id", "target_id", "linked_evidence_id"),
            "type": ("link_type", "type", "relationship"),
            "confidence": ("confidence",),
        },
    ),
    "annotations": (
        "annotations",
        ANNOTATION,
        {
            "id": ("id", "annotation_id"),
            "exhibit": ("evidence_id", "item_id"),
            "kind": ("annotation_type", "kind", "type"),
            "position": ("position",),
            "content": ("content", "text", "comment"),
            "author": _WHO,
            "at": ("created_at", "at"),
        },
    ),
    "chain_of_custody": (
        "events",
        EVENT,
        {
            "at": ("timestamp", "at", "created_at"),
            "type": ("action", "type"),
            "note": ("details", "note"),
        },
    ),
}
_SAME = {"reconciliation_matches": "matches"}
_PARTS: Mapping[str, Columns] = {
    "indicators": {"type": ("type",), "confidence": ("confidence",), "evidence": ("evidence",)},
    "consents": {
        "type": ("consent_type", "type"),
        "granted_at": ("granted_at",),
        "expires_at": ("expires_at",),
    },
}
_EXHIBIT: Columns = {
    "kind": ("kind", "evidence_type", "type"),
    "source_path": ("original_path",),
    "size": ("size", "file_size", "size_bytes"),
    "sha256": ("sha256", "file_hash", "hash"),
    "mime": ("mime_type", "mime", "content_type"),
}
_LONGEST_CELL = 10_000
_UNPRINTED = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]")
_DAY_AND_TIME = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[ T][0-9:.]+")


def cell_text(value: JsonValue, rule: Text) -> str:
    """Return what a cell says as `rule` allows it: shortened, without what does not print."""
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


def table_members(
    others: Mapping[str, Sequence[Row]], nested: Nested, *, whole: bool
) -> tuple[Document, dict[str, list[JsonValue]]]:
    """Return the lists of the record that the tables give, and the rows that have no place there.

    With `whole`, each row stands under `legacy` beside the members that it filled.
    """
    members: Document = {}
    left: dict[str, list[JsonValue]] = {}
    for name, rows in others.items():
        known = _TABLES.get(_SAME.get(name, name))
        if known is None or known[0] in members:
            left[name] = list(rows)
            continue
        member, shape, columns = known
        rule = RECORD.members[member]
        if isinstance(rule, Rows):
            listed = rows[: rule.most]
            members[member] = _listed(listed, shape, columns, rule.unique, nested, whole=whole)
            if len(rows) > rule.most:
                left[name] = list(rows[rule.most :])
    return members, left


def exhibit_members(row: Row) -> Document:
    """Return what a row of evidence says of an exhibit besides its number and description."""
    return _filled(row, EXHIBIT, _EXHIBIT, {})


def subject(case: Row, consents: Sequence[Row], nested: Nested) -> Document | None:
    """Return the person whom the case names as its subject, with the consents; None without one."""
    about = case.get(PII)
    if isinstance(about, str):
        about = nested.get(about)
    name = cell_text(about.get("name"), PARTY.texts["name"]) if isinstance(about, dict) else ""
    if not name:
        return None
    party: Document = {"role": "subject", "name": name, "pii": True}
    rule = PARTY.members["consents"]
    if consents and isinstance(rule, Rows):
        listed = consents[: rule.most]
        party["consents"] = _listed(listed, rule.shape, _PARTS["consents"], (), {}, whole=True)
    return party


def _listed(
    rows: Sequence[Row],
    shape: Shape,
    columns: Columns,
    unique: Sequence[str],
    nested: Nested,
    *,
    whole: bool,
) -> list[JsonValue]:
    listed: list[JsonValue] = []
    taken: set[tuple[str, JsonValue]] = set()
    for row in rows:
        filled = _filled(row, shape, columns, nested)
        for name in unique:
            key = (name, filled.get(name, ""))
            if key in taken:
                del filled[name]
            elif key[1]:
                taken.add(key)
        if whole:
            filled["legacy"] = row
        listed.append(filled)
    return listed


def _filled(row: Row, shape: Shape, columns: Columns, nested: Nested) -> Document:
    filled: Document = {}
    for member, names in columns.items():
        for name in names:
            value = _fitting(row.get(name), shape.members[member])
            if value is not None:
                filled[member] = value
                break
    for member, columns_of in _PARTS.items():
        rule, value = shape.members.get(member), row.get(member)
        rows = nested.get(value) if isinstance(value, str) else value
        if isinstance(rule, Rows) and isinstance(rows, list):
            parts = [part for part in rows[: rule.most] if isinstance(part, dict)]
            filled[member] = _listed(parts, rule.shape, columns_of, (), {}, whole=False)
    for begin, end in shape.spans:
        if any(problems(filled, shape)):
            filled.pop(begin, None)
            filled.pop(end, None)
    return filled


def _fitting(value: JsonValue, rule: Rule) -> JsonValue:
    """Return `value` as the rule takes it, None if it does not."""
    if not isinstance(rule, Text):
        return value if isinstance(value, Number) and not any(problems(value, rule)) else None
    text = cell_text(value, Text(_LONGEST_CELL, lines=rule.lines))
    if rule.date and (parts := _DAY_AND_TIME.fullmatch(text)):
        # Without an offset the time of day names no instant; as written it stays in the row.
        text = parts[1]
    elif rule.choices:
        text = text.lower().replace("_", "-").replace(" ", "-")
    return text if text and not check_text(text, rule) else None
