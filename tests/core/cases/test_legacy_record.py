"""The record of an old export: what is known goes to its place, the rest is kept."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.cases.case_json import dump, parse_case_json
from casevault_gui.core.cases.contents_apart import nested_in
from casevault_gui.core.cases.documents import JsonValue, Number, read_document
from casevault_gui.core.cases.legacy_database import OTHER_TABLES, Contents, Row
from casevault_gui.core.cases.legacy_objects import contents_of_objects
from casevault_gui.core.cases.legacy_record import KEY_DELIVERED, Provenance, record_of_export
from casevault_gui.core.cases.record_inside import MAX_BYTES

CAME = Provenance("reply.json", "api-json", 9, "ab" * 32, KEY_DELIVERED, "cd" * 32)


def record(case: Row, *evidence: Row) -> dict[str, object]:
    """Return the record of these rows, as plain JSON."""
    made = record_of_export(Contents({"case_metadata": 1}, case, evidence), CAME, "fallback")
    assert parse_case_json(dump(made)) == made
    document: dict[str, object] = json.loads(dump(made))
    return document


def test_known_columns_fill_the_record() -> None:
    """Reference, title, examiner, notes and exhibits come from the rows."""
    made = record(
        {"id": Number("17"), "title": "Quillon  Ash\n", "lead_investigator": "B", "notes": "a\nb"},
        {"id": "e-1", "filename": "a.pdf", "type": "document"},
    )
    assert made["reference"] == "17"
    assert (made["title"], made["examiner"], made["notes"]) == ("Quillon Ash", "B", "a\nb")
    assert made["exhibits"] == [
        {
            "number": "e-1",
            "kind": "document",
            "description": "a.pdf · document",
            "legacy": {"id": "e-1", "filename": "a.pdf", "type": "document"},
        }
    ]


def test_how_it_came_is_kept_and_nothing_of_the_row_is_lost() -> None:
    """The hash of the export and of its key, its shape, and every column stand in the record."""
    row: Row = {"id": "c", "status": "open", "score": Number("1.10")}
    assert record(row)["legacy"] == {
        "file": "reply.json",
        "shape": "api-json",
        "size": 9,
        "sha256": "ab" * 32,
        "key": KEY_DELIVERED,
        "key_sha256": "cd" * 32,
        "case_metadata": {"id": "c", "status": "open", "score": 1.1},
        "tables": {"case_metadata": 1},
    }


def with_tables(case: Row, **tables: list[Row]) -> dict[str, Any]:
    """Return the record of a case with these further tables, as plain JSON."""
    others = {name: tuple(rows) for name, rows in tables.items()}
    found = Contents({"case_metadata": 1}, case, (), others)
    made = record_of_export(replace(found, nested=nested_in(found)), CAME, "fallback")
    assert parse_case_json(dump(made)) == made
    document: dict[str, Any] = json.loads(dump(made))
    return document


def test_tables_fill_the_lists_of_the_record() -> None:
    """Transactions, matches, analysis, links, annotations and old custody have their own lists."""
    money: Row = {"id": Number("7"), "amount": Number("12.50"), "date": "2025-02-11 09:30:00.000",
                  "currency": "GBP", "source_bank": "N\nW", "shelf": None}  # fmt: skip
    analysis: Row = {
        "risk_score": Number("0.9"),
        "decision": "escalated",
        "indicators": '[{"type": "velocity", "confidence": 0.75, "x": 1}]',
    }
    link: Row = {"source_evidence_id": "e-1", "target_evidence_id": "e-2", "link_type": "SUPPORTS"}
    note: Row = {"evidence_id": "e-1", "type": "redaction", "content": "a\nb"}
    act: Row = {"timestamp": "2025-01-02T03:04:05Z", "action": "viewed"}
    match: Row = {"internal_id": "a", "external_id": "b", "confidence": "high"}
    made = with_tables(
        {"id": "c"},
        transactions=[money],
        reconciliation_matches=[match],
        analysis_results=[analysis],
        evidence_links=[link],
        annotations=[note],
        chain_of_custody=[act],
    )
    listed = {
        name: made[name][0] for name in made if name not in {"reference", "exhibits", "legacy"}
    }
    rows = {name: row.pop("legacy") for name, row in listed.items()}
    assert listed == {
        "transactions": {"id": "7", "date": "2025-02-11", "amount": "12.50", "currency": "GBP",
                         "source_bank": "N W"},
        "matches": {"internal": "a", "external": "b"},
        "analysis": {"risk_score": "0.9", "decision": "escalated",
                     "indicators": [{"type": "velocity", "confidence": "0.75"}]},
        "links": {"from": "e-1", "to": "e-2", "type": "supports"},
        "annotations": {"exhibit": "e-1", "kind": "redaction", "content": "a\nb"},
        "events": {"at": "2025-01-02T03:04:05Z", "type": "viewed"},
    }  # fmt: skip
    assert rows["transactions"]["date"] == "2025-02-11 09:30:00.000"
    assert rows["matches"] == match


@pytest.mark.parametrize("amount", ["1e3", "12,50", "?", "1.0E+2"])
def test_an_amount_that_is_none_stays_in_its_row(amount: str) -> None:
    """What cannot be said exactly in decimal digits is not rounded into the record."""
    made = with_tables({"id": "c"}, transactions=[{"id": "t", "amount": amount}])
    assert made["transactions"] == [{"id": "t", "legacy": {"id": "t", "amount": amount}}]


def test_a_named_subject_is_a_party_with_its_consents() -> None:
    """The subject stands among the parties; consents without one are kept as they came."""
    consents: list[Row] = [
        {"consent_type": "explicit", "granted_at": "2025-01-02", "expires_at": "2024-01-01"}
    ]
    pii: JsonValue = {"name": "Q. Ash", "born": "1970"}
    made = with_tables({"id": "c", "encrypted_pii": pii}, consents=consents)
    assert made["parties"] == [
        {"role": "subject", "name": "Q. Ash", "pii": True,
         "consents": [{"type": "explicit", "legacy": consents[0]}]}
    ]  # fmt: skip
    assert made["legacy"]["case_metadata"]["encrypted_pii"] == pii
    made = with_tables({"id": "c"}, consents=consents)
    assert "parties" not in made
    assert made["legacy"]["consents"] == consents


def test_rows_of_one_identifier_keep_it_once() -> None:
    """A record is never refused for what an old export repeats."""
    made = with_tables({"id": "c"}, transactions=[{"id": "t"}, {"id": "t"}, {}])
    assert [row.get("id") for row in made["transactions"]] == ["t", None, None]


def test_rows_beyond_what_a_list_holds_are_kept() -> None:
    """The list is filled to its end, and what is left over stands in the record too."""
    made = with_tables({"id": "c"}, analysis_results=[{"id": str(n)} for n in range(1_002)])
    assert len(made["analysis"]) == 1_000
    assert made["legacy"]["analysis_results"] == [{"id": "1000"}, {"id": "1001"}]


def test_rows_nested_as_deep_as_may_be_still_give_a_record() -> None:
    """Beside a deep row the record has no room for it; it can be read all the same."""
    deep: JsonValue = "x"
    for _ in range(30):
        deep = [deep]
    made = with_tables({"id": "c", "deep": deep}, transactions=[{"id": "t", "deep": deep}])
    assert (made["reference"], made["exhibits"]) == ("c", [])


def test_a_case_without_a_name_is_called_after_its_file() -> None:
    """Nothing is invented but the reference, which cannot be missing."""
    assert record({})["reference"] == "fallback"
    assert record({"id": None, "title": "  "})["reference"] == "fallback"


def test_exhibits_of_one_number_are_told_apart() -> None:
    """Rows that share a number, or have none, get one of their own."""
    made = record({}, {"id": "1"}, {"id": "1"}, {"x": None}, {"id": "x" * 99}, {"id": "x" * 99})
    numbers = [exhibit["number"] for exhibit in made["exhibits"]]  # type: ignore[attr-defined]
    assert numbers == ["1", "1~2", "3", "x" * 64, "x" * 56 + "~2"]


def test_a_record_too_large_for_its_file_leaves_the_rows_to_the_package() -> None:
    """Thousands of long rows still give a record that can be read again."""
    rows: list[Row] = [{"id": str(n), "text": "x" * 5000} for n in range(1000)]
    made = record({"id": "c"}, *rows)
    exhibits = made["exhibits"]
    assert isinstance(exhibits, list)
    assert len(exhibits) == 1000
    assert "legacy" not in exhibits[0]
    assert len(json.dumps(made)) < MAX_BYTES


TEXTS = st.text(max_size=300)
CELLS = (
    st.none()
    | TEXTS
    | st.integers().map(lambda n: Number(str(n)))
    | st.sampled_from(["2025-01-01", "2024-01-01 10:00", "1.5", "comment", '[{"type": "x"}]'])
)
COLUMNS = st.sampled_from(["id", "title", "notes", "filename", "examiner", "number"]) | TEXTS
ROWS = st.dictionaries(COLUMNS, CELLS, max_size=6)


@given(ROWS, st.lists(ROWS, max_size=5))
def test_any_rows_give_a_valid_record(case: dict[str, JsonValue], evidence: list[Row]) -> None:
    """Whatever stands in the columns, the record is valid and reads back as it is."""
    record(case, *evidence)


TABLE_COLUMNS = st.sampled_from(
    ["id", "amount", "date", "type", "indicators", "granted_at", "expires_at", "created_at",
     "confidence", "position", "row", "timestamp"]
)  # fmt: skip


@given(
    st.dictionaries(
        st.sampled_from(OTHER_TABLES),
        st.lists(st.dictionaries(TABLE_COLUMNS, CELLS, max_size=6), max_size=3),
    ),
    CELLS,
)
def test_any_tables_give_a_valid_record(tables: dict[str, list[Row]], name: JsonValue) -> None:
    """Whatever stands in the other tables, the record is valid and reads back as it is."""
    with_tables({"id": "c", "encrypted_pii": {"name": name}}, **tables)


def contents(text: str) -> Contents | None:
    """Return the contents of API objects in JSON."""
    return contents_of_objects(read_document(text.encode(), MAX_BYTES))


def test_the_export_of_a_subject_is_read() -> None:
    """Case, evidence and counts of the other lists come out, from an envelope too."""
    text = (
        '{"data": {"subject": {"id": "s-1", "name": "Q"}, "evidence": [{"id": "e"}],'
        ' "transactions": [{"amount": 1.10}, {"amount": 2}]}}'
    )
    found = contents(text)
    assert found is not None
    assert found.case == {"id": "s-1", "name": "Q"}
    assert found.evidence == ({"id": "e"},)
    assert found.tables == {"case_metadata": 1, "transactions": 2, "evidence": 1}
    assert found.others == {
        "transactions": ({"amount": Number("1.10")}, {"amount": Number("2")}),
    }


def test_one_case_object_is_read() -> None:
    """An object that holds its evidence itself is the case."""
    found = contents('{"case_id": "c-1", "status": "open", "evidence": []}')
    assert found is not None
    assert (found.case, found.evidence) == ({"case_id": "c-1", "status": "open"}, ())


@pytest.mark.parametrize(
    "text",
    ["1", "[]", "{}", '{"id": 1}', '{"reference": "x", "exhibits": [], "case": {"id": 1}}',
     '{"evidence": []}', '{"case": {"x": 1}}', '{"data": {"data": 1}}'],
)  # fmt: skip
def test_other_json_is_no_case(text: str) -> None:
    """Our own record and JSON of other programs are not taken for the earlier system's."""
    assert contents(text) is None


@given(
    st.recursive(
        st.none() | st.booleans() | TEXTS,
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["data", "case", "subject", "evidence", "id", "transactions"]),
                inner,
            )
        ),
    )
)
def test_no_json_breaks_the_reading(value: JsonValue) -> None:
    """Whatever an object holds, it gives a valid record or none."""
    found = contents_of_objects(value)
    if found is not None:
        assert record_of_export(found, CAME, "x").reference
