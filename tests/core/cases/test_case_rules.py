"""The rules of a case record: every breach named, and the published schema says the same."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import make_case_schema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.cases.case_json import dump, parse_case_json
from casevault_gui.core.cases.case_rules import PROBLEMS, RECORD, check_document
from casevault_gui.core.cases.documents import JsonValue, Number
from casevault_gui.core.cases.json_rules import Count, Flag, Problem, Rows, Rule, Shape, Text, Texts

DOCS = Path(__file__).resolve().parents[3] / "docs"
SCHEMA = json.loads((DOCS / "case-record.schema.json").read_text(encoding="utf-8"))


def agrees(schema: dict[str, Any], value: Any) -> bool:
    """Return whether `value` fits `schema`, by the keywords of JSON Schema that ours uses."""
    reference = schema.get("$ref")
    if reference and not agrees(SCHEMA["$defs"][reference.rpartition("/")[2]], value):
        return False
    types = {"string": str, "object": dict, "array": list, "boolean": bool, "integer": int}
    if "type" in schema and not isinstance(value, types[schema["type"]]):
        return False
    if schema.get("type") == "integer":
        return not isinstance(value, bool) and schema["minimum"] <= value <= schema["maximum"]
    if "enum" in schema and value not in schema["enum"]:
        return False
    if isinstance(value, str):
        pattern = schema.get("pattern", "").replace("$", "\\Z")
        return (
            schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", 10**9)
            and re.search(pattern, value) is not None
        )
    if isinstance(value, list):
        return len(value) <= schema.get("maxItems", 10**9) and all(
            agrees(schema["items"], part) for part in value
        )
    if isinstance(value, dict):
        return all(name in value for name in schema.get("required", [])) and all(
            agrees(rule, value[name])
            for name, rule in schema.get("properties", {}).items()
            if name in value
        )
    return True


def as_read(value: Any) -> JsonValue:
    """Return `value` as reading a file gives it: its numbers as they are spelled."""
    match value:
        case bool() | str() | None:
            return value
        case list():
            return [as_read(part) for part in value]
        case dict():
            return {name: as_read(part) for name, part in value.items()}
        case _:
            return Number(json.dumps(value))


# Every sample is a document with what it breaks, none if it is a record.
SAMPLES: list[tuple[dict[str, Any], list[tuple[str, str]]]] = [
    ({"reference": "1"}, []),
    ({"reference": "x" * 200}, []),
    ({"reference": "1", "anything": [None, {"a": 1.5}]}, []),
    ({"reference": "1", "title": "", "type": "", "authority": {}, "exhibits": []}, []),
    ({"reference": "1", "notes": "a\r\n\tb", "title": "\u202e \U0001f4c1"}, []),
    ({"reference": "1", "authority": {"valid_from": "2026-01-31T24:00:00Z"}},
     [("authority.valid_from", "date")]),
    ({"reference": "1", "authority": {"valid_from": "2016-12-31T23:59:60Z"}}, []),
    ({"reference": "1", "authority": {"valid_from": "2026-01-31t09:00:00.123456789z"}}, []),
    ({"reference": "1", "authority": {"valid_to": "2026-01-31T09:00:00"}},
     [("authority.valid_to", "date")]),
    ({"reference": "1", "authority": {"valid_to": "31.1.2026"}}, [("authority.valid_to", "date")]),
    ({"reference": "1", "authority": {"valid_to": "٢٠٢٦-01-31"}}, [("authority.valid_to", "date")]),
    ({"reference": "1", "authority": {"valid_to": 5}}, [("authority.valid_to", "type")]),
    ({"reference": "1", "authority": {"kind": "rumour"}}, [("authority.kind", "choice")]),
    ({"reference": "1", "authority": None}, [("authority", "type")]),
    ({"reference": "1", "authority": {"scope": "a\0"}}, [("authority.scope", "control")]),
    ({}, [("reference", "required")]),
    ({"reference": ""}, [("reference", "required")]),
    ({"reference": "  \t"}, [("reference", "required")]),
    ({"reference": None}, [("reference", "type")]),
    ({"reference": 7}, [("reference", "type")]),
    ({"reference": "x" * 201}, [("reference", "length")]),
    ({"reference": "a\nb"}, [("reference", "control")]),
    ({"reference": "1", "title": "a\u2028b"}, [("title", "control")]),
    ({"reference": "1", "title": "x" * 501}, [("title", "length")]),
    ({"reference": "1", "type": "Fraud"}, [("type", "choice")]),
    ({"reference": "1", "notes": "x" * 100_001}, [("notes", "length")]),
    ({"reference": "1", "notes": "\x1b[2J"}, [("notes", "control")]),
    ({"reference": "1", "exhibits": {}}, [("exhibits", "type")]),
    ({"reference": "1", "exhibits": ["A"]}, [("exhibits[0]", "type")]),
    ({"reference": "1", "exhibits": [{"number": "1"}, {"number": "2"}, {}]},
     [("exhibits[2].number", "required")]),
    ({"reference": "1", "exhibits": [{"number": 1}]}, [("exhibits[0].number", "type")]),
    ({"reference": "1", "exhibits": [{"number": "1"}] * 10_001}, [("exhibits", "count")]),
    ({"reference": "1", "schema_version": 1}, []),
    ({"reference": "1", "schema_version": 2}, [("schema_version", "version")]),
    ({"reference": "1", "schema_version": "1"}, [("schema_version", "type")]),
    ({"reference": "1", "legal_hold": "no"}, [("legal_hold", "type")]),
    ({"reference": "1", "exhibits": [{"number": "1", "disclosable": 0}]},
     [("exhibits[0].disclosable", "type")]),
    ({"reference": "1", "tags": ["a", "b\nc"]}, [("tags[1]", "control")]),
    ({"reference": "1", "retention": {"until": "soon"}}, [("retention.until", "date")]),
    ({"reference": "1", "parties": [{"role": "friend"}]},
     [("parties[0].role", "choice"), ("parties[0].name", "required")]),
    ({"reference": "1", "devices": [{"id": "D1", "seals": ["K1"]}, {}]},
     [("devices[1].id", "required")]),
    ({"reference": "1", "devices": [{"id": "D1"}] * 1_001}, [("devices", "count")]),
    ({"reference": "1", "transactions": [{"amount": "1204.50"}, {"amount": "-0.000001"}]}, []),
    ({"reference": "1", "transactions": [{"amount": 1204.5}]},
     [("transactions[0].amount", "type")]),
    ({"reference": "1", "transactions": [{"amount": "1,204.50"}, {"amount": "1e3"},
                                         {"amount": "01"}, {"amount": ".5"}]},
     [(f"transactions[{n}].amount", "decimal") for n in range(4)]),
    ({"reference": "1", "transactions": [{"row": -1}, {"row": 1.5}, {"row": 2**63}]},
     [(f"transactions[{n}].row", "number") for n in range(3)]),
    ({"reference": "1", "exhibits": [{"number": "1", "sha256": "ab"}]},
     [("exhibits[0].sha256", "hash")]),
    ({"reference": "1", "exhibits": [{"number": "1", "acquired": {"at": "x", "verdict": "same"}}]},
     [("exhibits[0].acquired.at", "date")]),
    ({"reference": "1", "analysis": [{"indicators": [{"confidence": "0.9"}, {"confidence": "?"}]}]},
     [("analysis[0].indicators[1].confidence", "decimal")]),
    ({"reference": "1", "links": [{"from": "A", "to": "B", "type": "proves"}]},
     [("links[0].type", "choice")]),
    ({"title": "x" * 501, "type": "?", "exhibits": [{}]},
     [("reference", "required"), ("title", "length"), ("type", "choice"),
      ("exhibits[0].number", "required")]),
]  # fmt: skip

# What a schema cannot say: calendars, order in time, uniqueness of a member.
BEYOND_SCHEMA: list[tuple[dict[str, Any], list[tuple[str, str]]]] = [
    ({"reference": "1", "authority": {"valid_from": "2026-02-30"}},
     [("authority.valid_from", "date")]),
    ({"reference": "1", "authority": {"valid_from": "0000-01-01"}},
     [("authority.valid_from", "date")]),
    ({"reference": "1", "authority": {"valid_from": "0001-01-01T00:00:00+23:59"}},
     [("authority.valid_from", "date")]),
    ({"reference": "1", "authority": {"valid_from": "2026-03-02", "valid_to": "2026-03-01"}},
     [("authority.valid_to", "order")]),
    ({"reference": "1", "authority": {"valid_from": "2026-03-01T10:00:00+02:00",
                                      "valid_to": "2026-03-01T07:59:59Z"}},
     [("authority.valid_to", "order")]),
    ({"reference": "1", "authority": {"valid_from": "2026-03-01T10:00:00+02:00",
                                      "valid_to": "2026-03-01T08:00:00Z"}}, []),
    ({"reference": "1", "authority": {"valid_from": "2026-03-01T10:00:00-05:00",
                                      "valid_to": "2026-03-01T14:00:00Z"}},
     [("authority.valid_to", "order")]),
    ({"reference": "1", "authority": {"valid_from": "2026-03-01T10:00:00Z",
                                      "valid_to": "2026-03-01"}}, []),
    ({"reference": "1", "exhibits": [{"number": "A"}, {"number": "A"}]},
     [("exhibits[1].number", "repeated")]),
    ({"reference": "1", "links": [{"id": "A"}, {"id": ""}, {"id": ""}, {"id": "A"}]},
     [("links[3].id", "repeated")]),
    ({"reference": "1", "opened_at": "2026-03-02", "closed_at": "2026-03-01"},
     [("closed_at", "order")]),
    ({"reference": "1", "parties": [{"name": "A", "consents": [
        {"granted_at": "2026-03-02", "expires_at": "2026-03-01"}]}]},
     [("parties[0].consents[0].expires_at", "order")]),
]  # fmt: skip


@pytest.mark.parametrize(("document", "expected"), SAMPLES + BEYOND_SCHEMA)
def test_every_breach_is_named(document: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    """All breaches of a document are found at once, in the order of the fields."""
    assert check_document(as_read(document)) == tuple(Problem(*pair) for pair in expected)
    assert {problem for _, problem in expected} <= set(PROBLEMS)


@pytest.mark.parametrize(("document", "expected"), SAMPLES)
def test_the_schema_says_the_same(
    document: dict[str, Any], expected: list[tuple[str, str]]
) -> None:
    """The published schema takes exactly the documents that the validator takes."""
    assert agrees(SCHEMA, document) == (not expected)


def test_the_schema_is_fresh() -> None:
    """Whoever changes a rule writes the schema anew, by the command it names."""
    assert make_case_schema.TARGET.read_text("utf-8") == make_case_schema.written(), (
        "run python packaging/make_case_schema.py"
    )


TEXTS = st.sampled_from(
    ["", " ", "a", "1", "-2.50", "1e3", "2026-03-01", "2026-13-01", "2026-03-01T09:00:00Z", "x\ny",
     "a\u2028b", "\ufeff", "ab" * 16, "ab" * 32, "fraud", "warrant", "subject", "phone", "comment",
     "supports", "document", "e\u0301", "x" * 65, "x" * 201]
)  # fmt: skip
LEAVES = TEXTS | st.none() | st.booleans() | st.sampled_from([0, 1, 2, -1, 2**63, 1.5])


def near(rule: Rule) -> st.SearchStrategy[Any]:
    """Give values of the kind that a rule asks for, mostly."""
    match rule:
        case Text(choices=choices):
            return TEXTS | st.sampled_from(("", *choices)) | LEAVES
        case Flag() | Count():
            return LEAVES
        case Texts(each=each):
            return st.lists(near(each), max_size=2) | LEAVES
        case Rows(shape=inner):
            return st.lists(st.deferred(lambda: near(inner)), max_size=2) | LEAVES
        case Shape(members=members):
            needed = {name: near(rule) for name, rule in members.items() if name == "reference"}
            others = {name: near(rule) for name, rule in members.items() if name not in needed}
            some = st.lists(st.sampled_from(sorted(others)), max_size=3, unique=True)
            return some.flatmap(
                lambda names: st.fixed_dictionaries(
                    {**needed, **{name: others[name] for name in names}}
                )
            )


@given(near(RECORD))
def test_what_either_refuses_is_refused(document: dict[str, Any]) -> None:
    """The schema takes all that the program takes, and says no only where the program does.

    Where only the program says no, it is for what a schema cannot say.
    """
    problems = {each.problem for each in check_document(as_read(document))}
    if agrees(SCHEMA, document):
        assert problems <= {"date", "order", "repeated"}
    else:
        assert problems


def test_the_documented_record_is_one() -> None:
    """The example in the documentation is a record and is written as it stands there."""
    page = (DOCS / "case-record.md").read_text(encoding="utf-8")
    example = page.split("```json\n")[1].split("```")[0]
    assert agrees(SCHEMA, json.loads(example))
    assert json.loads(dump(parse_case_json(example.encode()))) == json.loads(example)
    for problem in PROBLEMS:
        assert f"`{problem}`" in page
