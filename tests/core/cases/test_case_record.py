"""The case record: every rule, nothing lost, and the published schema says the same."""

from __future__ import annotations

import json
import os
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import make_case_schema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.cases.case_json import MAX_BYTES, dump, parse_case_json, read_case_json
from casevault_gui.core.cases.case_record import Authority, CaseRecord, Device, Exhibit, Party
from casevault_gui.core.cases.case_rules import PROBLEMS, RECORD, check_document
from casevault_gui.core.cases.documents import JsonValue, Number, read_document
from casevault_gui.core.cases.json_rules import Count, Flag, Problem, Rows, Rule, Shape, Text, Texts
from casevault_gui.core.errors import CaseRecordInvalid, SourceUnreadable

DOCS = Path(__file__).resolve().parents[3] / "docs"
SCHEMA = json.loads((DOCS / "case-record.schema.json").read_text(encoding="utf-8"))
WHOLE = CaseRecord(
    reference="2026-0417",
    title="Invoices",
    type="fraud",
    examiner="A. Osei",
    agency="County Fraud Unit",
    authority=Authority(
        kind="warrant",
        reference="W-88/26",
        issued_by="District Court",
        valid_from="2026-03-01",
        valid_to="2026-03-31T23:59:59+01:00",
        scope="Business records\n2024 to 2026",
    ),
    exhibits=(
        Exhibit(number="AO/1", description="Statement", path="data/2025.pdf"),
        Exhibit(number="AO/2"),
    ),
    notes="Originals returned.\n\tOn 2 April.",
)


def refusal(data: bytes) -> dict[str, str | int | bool]:
    """Return the facts of the refusal of `data`."""
    with pytest.raises(CaseRecordInvalid) as caught:
        parse_case_json(data)
    return caught.value.facts


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


def test_parties_devices_and_rows_are_read_and_written() -> None:
    """What people fill in has fields, the rest is read by name, and all comes back as it was."""
    text = """{
  "reference": "1",
  "parties": [
    {
      "name": "e\u0301",
      "role": "victim",
      "x": 1.10
    }
  ],
  "devices": [
    {
      "id": "D1",
      "imei": "35"
    }
  ],
  "links": [
    {
      "from": "A",
      "to": "B",
      "weight": 1E+400
    }
  ]
}
"""
    record = parse_case_json(text.encode())
    assert record.parties == (
        Party(name="\u00e9", role="victim", original=record.parties[0].original),
    )
    assert record.devices[0].texts() == {"id": "D1", "imei": "35"}
    assert record.links[0].texts() == {"from": "A", "to": "B", "weight": "1E+400"}
    assert dump(record).decode() == text.replace("e\u0301", "\u00e9")
    with_serial = replace(record, devices=(replace(record.devices[0], serial="9"),))
    assert json.loads(dump(with_serial))["devices"] == [{"id": "D1", "imei": "35", "serial": "9"}]
    with pytest.raises(CaseRecordInvalid):
        replace(record, devices=(Device(kind="phone"),))


def test_the_documented_record_is_one() -> None:
    """The example in the documentation is a record and is written as it stands there."""
    page = (DOCS / "case-record.md").read_text(encoding="utf-8")
    example = page.split("```json\n")[1].split("```")[0]
    assert agrees(SCHEMA, json.loads(example))
    assert json.loads(dump(parse_case_json(example.encode()))) == json.loads(example)
    for problem in PROBLEMS:
        assert f"`{problem}`" in page


def test_round_trip_of_a_whole_record() -> None:
    """A record written and read again is the same, field for field and byte for byte."""
    again = parse_case_json(dump(WHOLE))
    assert dump(again) == dump(WHOLE)
    assert (again.title, again.exhibits[1].number) == ("Invoices", "AO/2")
    assert again.authority is not None
    assert again.authority.valid_to == "2026-03-31T23:59:59+01:00"


def test_new_record_is_written_in_order_without_empty_members() -> None:
    """A new record is written in the documented order, without what it does not say."""
    assert dump(CaseRecord(notes="n", reference="r", exhibits=(Exhibit(number="1"),))) == (
        b'{\n  "reference": "r",\n  "exhibits": [\n    {\n      "number": "1"\n    }\n  ],\n'
        b'  "notes": "n"\n}\n'
    )


def test_unknown_members_survive_an_edit_in_their_places() -> None:
    """Members we do not know keep place, spelling and value when known ones are edited."""
    text = """{
  "x-first": 1.10,
  "reference": "old",
  "big": 123456789012345678901234567890,
  "exhibits": [
    {
      "colour": null,
      "number": "1",
      "weight": 1E+400
    }
  ],
  "nested": {
    "b": [],
    "a": {}
  },
  "minus": -0,
  "yes": true
}
"""
    record = parse_case_json(text.encode())
    exhibit = replace(record.exhibits[0], description="seen")
    edited = replace(record, reference="new", exhibits=(exhibit,), title="T")
    expected = text.replace('"old"', '"new"').replace(
        "1E+400\n", '1E+400,\n      "description": "seen"\n'
    )
    expected = expected.replace('"yes": true\n', '"yes": true,\n  "title": "T"\n')
    assert dump(record) == text.encode()
    assert dump(edited) == expected.encode()


def test_emptied_members_are_emptied() -> None:
    """What an edit takes away does not come back from the document the record was read from."""
    record = parse_case_json(dump(WHOLE))
    emptied = replace(record, title="", authority=None, exhibits=())
    document = json.loads(dump(emptied))
    assert (document["title"], document["exhibits"]) == ("", [])
    assert "authority" not in document
    assert parse_case_json(dump(emptied)).authority is None


def test_texts_are_kept_in_nfc() -> None:
    """Known texts are normalised, so equal names compare equal; unknown ones are left alone."""
    record = parse_case_json('{"reference": "e\u0301", "other": "e\u0301"}'.encode())
    assert record.reference == "\u00e9"
    assert dump(record).decode() == '{\n  "reference": "\u00e9",\n  "other": "e\u0301"\n}\n'
    assert Exhibit(number="e\u0301").number == "\u00e9"


def test_invalid_record_cannot_be_made() -> None:
    """Making or editing a record into an invalid one is refused, naming the first field."""
    with pytest.raises(CaseRecordInvalid) as caught:
        replace(WHOLE, exhibits=(Exhibit(number="1"), Exhibit(), Exhibit(number="1")))
    assert caught.value.facts == {"field": "exhibits[1].number", "problem": "required", "count": 2}


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "json"),
        (b"{", "json"),
        (b'{"reference": NaN}', "json"),
        (b'{"reference": "1"} x', "json"),
        (b"\xff\xfe{\x00}\x00", "encoding"),
        (b'{"reference": "1", "reference": "2"}', "duplicate"),
        (b'{"reference": "1", "x": {"a": 1, "a": 2}}', "duplicate"),
        (b'{"reference": "1", "x": ' + b"[" * 40 + b"]" * 40 + b"}", "depth"),
        (b'{"x": ' + b"[" * 100_000, "depth"),
        (b'{"reference": "1", "x": ["\\ud800"]}', "surrogate"),
        (b'{"reference": "1", "\\udfff": 1}', "surrogate"),
        (b"[]", "type"),
        (b'"1"', "type"),
        (b" " * (MAX_BYTES + 1), "size"),
    ],
)
def test_broken_files_are_refused(data: bytes, problem: str) -> None:
    """A file that is no document says which rule it breaks."""
    facts = refusal(data)
    assert (facts["field"], facts["problem"]) == ("", problem)
    assert problem in PROBLEMS


def test_broken_json_names_its_line() -> None:
    """A slip in a hand-written file is pointed at by line."""
    assert refusal(b'{\n"reference": "1",\n}')["line"] == 3


def test_a_byte_order_mark_is_passed_over() -> None:
    """A file saved by an editor that marks its encoding is read."""
    assert parse_case_json(b'\xef\xbb\xbf{"reference": "1"}').reference == "1"


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8)
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=12,
)  # fmt: skip


@given(st.dictionaries(st.text(max_size=6).map(lambda name: "x" + name), values))
def test_any_unknown_members_survive(unknown: dict[str, Any]) -> None:
    """Whatever JSON stands beside the known members comes out equal, in the same order."""
    text = json.dumps({**unknown, "reference": "1"})
    written = dump(parse_case_json(text.encode()))
    assert json.loads(written) == json.loads(text)
    assert list(json.loads(written)) == list(json.loads(text))
    assert read_document(written, MAX_BYTES) == read_document(text.encode(), MAX_BYTES)


@given(
    st.binary(max_size=200)
    | st.text(alphabet='{}[]",:reference 0e-.\\u', max_size=80).map(str.encode)
)
def test_any_bytes_are_a_record_or_refused(data: bytes) -> None:
    """No input makes the parser fail in any way but its own."""
    try:
        record = parse_case_json(data)
    except CaseRecordInvalid as error:
        problem = error.facts["problem"]
    else:
        problem = PROBLEMS[0]
        assert parse_case_json(dump(record)).document() == record.document()
    assert problem in PROBLEMS


def test_reading_a_file(tmp_path: Path) -> None:
    """A record is read from its file; a missing file, a folder and a pipe are unreadable."""
    path = tmp_path / "case.json"
    path.write_bytes(dump(WHOLE))
    assert dump(read_case_json(path)) == dump(WHOLE)
    os.mkfifo(tmp_path / "pipe")
    for wrong in (tmp_path / "nothing", tmp_path, tmp_path / "pipe"):
        with pytest.raises(SourceUnreadable):
            read_case_json(wrong)


def test_reading_an_endless_file() -> None:
    """A device that never ends is not read."""
    with pytest.raises(SourceUnreadable):
        read_case_json(Path("/dev/zero"))
