"""The case record: every rule, nothing lost, and the published schema says the same."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.cases.case_json import dump, parse_case_json, read_case_json
from casevault_gui.core.cases.case_record import Authority, CaseRecord, Device, Exhibit, Party
from casevault_gui.core.cases.case_rules import PROBLEMS
from casevault_gui.core.cases.documents import read_document
from casevault_gui.core.cases.record_inside import MAX_BYTES
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
