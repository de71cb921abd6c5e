"""A stranger's case record and tables are parsed by a confined process, and judged here."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from casevault_gui.core import canonical_json
from casevault_gui.core.cases import record_apart as apart
from casevault_gui.core.cases import record_inside as inside
from casevault_gui.core.cases.case_json import parse_apart, parse_case_json, read_case_json
from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.cases.documents import JsonValue, NotADocument, Number
from casevault_gui.core.cases.flat_documents import write_flat
from casevault_gui.core.cases.record_apart import RecordProcess, Table
from casevault_gui.core.cases.record_csv import read_rows, with_tables
from casevault_gui.core.confined.frames import FrameInvalid
from casevault_gui.core.errors import Cancelled, CaseRecordInvalid
from casevault_gui.core.progress import CancelToken
from tests.core.viewers import strangers
from tests.core.viewers.strangers import Pipe, limited, stranger

RECORD = b'{"reference": "1", "x": [1.10, null, true, {"\xc3\xa9": -0}]}'
TABLE = b"amount,note\n1,a\n\n2,b\n"
TAKEN_OVER = [
    (strangers.HANG, 0.5),
    (strangers.HANG_UNREAD, 0.5),
    (strangers.DIE, 60),
    (strangers.CRASH, 60),
    (strangers.GARBAGE, 60),
    (strangers.TOO_MUCH, 60),
]


def refused(data: bytes, reading: RecordProcess | None = None) -> dict[str, object]:
    """Return what is said of a record that is none."""
    with pytest.raises(CaseRecordInvalid) as caught:
        parse_apart(data, reading)
    return dict(caught.value.facts)


def test_a_record_is_the_same_there_and_here() -> None:
    """Numbers as they were spelled, members nobody knows, in their order."""
    assert parse_apart(RECORD) == parse_case_json(RECORD)
    assert list(parse_apart(RECORD).document()) == ["reference", "x"]


def test_one_process_reads_a_record_and_its_tables(tmp_path: Path) -> None:
    """Broken ones among them end nothing: the next is read all the same."""
    (tmp_path / "case.json").write_bytes(RECORD)
    (tmp_path / "one.csv").write_bytes(TABLE)
    (tmp_path / "two.csv").write_bytes(b"from;to\nA;B\n")
    (tmp_path / "bad.csv").write_bytes(b'amount\n"')
    with RecordProcess() as reading:
        record = read_case_json(tmp_path / "case.json", reading)
        process = reading._process
        assert refused(b"{", reading) == {"field": "", "problem": "json", "line": 1}
        with pytest.raises(CaseRecordInvalid):
            read_rows(tmp_path / "bad.csv", reading)
        whole = with_tables(record, [tmp_path / "one.csv", tmp_path / "two.csv"], reading)
        assert reading._process is process is not None
    assert [row.original["note"] for row in whole.transactions] == ["a", "b"]
    assert [row.original for row in whole.links] == [{"from": "A", "to": "B"}]


def test_a_process_that_was_begun_is_the_one_that_is_asked() -> None:
    """It is there before the record is; where none can be had the record says so."""
    with RecordProcess() as reading:
        reading.begin()
        process = reading._process
        assert process is not None
        assert parse_apart(RECORD, reading) == parse_case_json(RECORD)
        assert reading._process is process
    with RecordProcess(command=["/nowhere/at/all"]) as reading:
        reading.begin()
        assert refused(RECORD, reading) == {"field": "", "problem": "process"}


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b'{"a": ' + b"[" * 200_000, "depth"),
        (b"[" * 40 + b"]" * 40, "depth"),
        (b'{"a":' * 900 + b"1" + b"}" * 900, "depth"),
        (b'{"reference": ' + b"9" * 4_000_000 + b"}", "type"),
        (b'{"reference": "1", "schema_version": 1e999999999}', "version"),
        (b'{"reference": "' + b"\\u0416" * 600_000 + b'"}', "length"),
        (b'{"reference": "' + b"x" * 4_000_000, "json"),
        (b'{"reference": NaN}', "json"),
        (b'{"a": 1, "a": 1}', "duplicate"),
        (b'{"a": "\\ud800"}', "surrogate"),
        (b"\xff", "encoding"),
        (b"[]", "type"),
        (b"", "json"),
        (b" " * (inside.MAX_BYTES + 1), "size"),
    ],
)
def test_what_is_no_record_is_said_by_the_process(data: bytes, problem: str) -> None:
    """Deep nesting, numbers of a million digits and texts without end are told apart."""
    assert refused(data)["problem"] == problem


@pytest.mark.parametrize("marks", [31, 90_000])
def test_a_letter_under_many_marks_is_left_as_it_is(marks: int) -> None:
    """Sorting them takes the square of their number, and nothing stops it; a few are sorted."""
    notes = "e" + "\u0315" * (marks - 1) + "\u0300"
    data = '{"reference": "e\u0315\u0300", "notes": "' + notes + '"}'
    record = parse_apart(data.encode())
    assert record.reference == "\u00e8\u0315"
    assert record.notes == notes == CaseRecord(reference="1", notes=notes).notes


@pytest.mark.parametrize(("script", "seconds"), TAKEN_OVER)
def test_a_process_that_was_taken_over_ends_in_trouble(script: str, seconds: float) -> None:
    """A reader that hangs, dies or answers nonsense gives no record and no table."""
    with RecordProcess(command=stranger(script), seconds=seconds) as reading:
        assert refused(RECORD, reading) == {"field": "", "problem": "process"}
        with pytest.raises(NotADocument, match="process"):
            reading.table(TABLE, 10)


def test_what_takes_too_much_memory_is_ended() -> None:
    """A record whose parts take far more than its bytes costs the process alone."""
    with RecordProcess(command=limited("record_inside", 100 << 20)) as reading:
        assert parse_apart(RECORD, reading).reference == "1"
        assert refused(b"[" + b"{}," * 1_300_000 + b"{}]", reading)["problem"] == "process"
        assert parse_apart(RECORD, reading).reference == "1"


def test_reading_can_be_stopped() -> None:
    """Whoever no longer wants the record does not wait for it."""
    cancel = CancelToken()
    cancel.cancel()
    reading = RecordProcess(cancel, command=stranger(strangers.HANG))
    with reading, pytest.raises(Cancelled):
        reading.document(RECORD)


@pytest.mark.parametrize(
    ("data", "table"),
    [
        (b"", Table([], [], 0)),
        (b"\n\n", Table([], [], 0)),
        (b"a\n" + b"1\n" * 9, Table(["a"], [(2, ["1"]), (3, ["1"]), (4, ["1"])], 0)),
        (b"a;b\n" + b";" * 1_000_000 + b"x\n", Table(["a", "b"], [(2, ["", "", ""])], 0)),
        (b"a\n" + b"\n ,\n" * 400_000, Table(["a"], [], 0)),
        (b"a\n" + b"x" * 3_000_000, Table(["a"], [], 2)),
        (b'a\n"' + b"\n" * 3_000_000, Table(["a"], [], 131_074)),
        (b'"a', Table([], [], 1)),
        (b'a\n1\n"2', Table(["a"], [(2, ["1"])], 3)),
    ],
)
def test_a_table_is_told_within_its_bounds(data: bytes, table: Table) -> None:
    """Of rows and cells without end one more than may be, and where it stops being a table."""
    with RecordProcess() as reading:
        assert reading.table(data, 2) == table


@pytest.mark.parametrize(
    "said",
    [b"{}", b'{"line":0}', b'{"line":0,"problem":"size"}', b'{"line":"1","problem":""}',
     b'{"line":-1,"problem":""}', b'{"line":4194305,"problem":""}', b"{"],
)  # fmt: skip
def test_an_answer_in_another_form_is_refused(said: bytes) -> None:
    """Only problems of ours and lines that a text can have are an answer."""
    head = inside.ANSWER.head(said, 0)
    with pytest.raises(FrameInvalid):
        apart._read_answer(Pipe(head).read, lambda value: value)


@pytest.mark.parametrize(
    "value",
    [
        {},
        "a",
        [{}],
        [[]],
        [["1"]],
        [[Number("1"), None]],
        [[Number("1.5")]],
        [[Number("99999999")]],
    ],
)
def test_rows_in_another_form_are_refused(value: JsonValue) -> None:
    """A row is the number of its line and cells, which are texts."""
    data = write_flat(value)
    head = inside.ANSWER.head(canonical_json.encode({"line": 0, "problem": ""}), len(data))
    with pytest.raises(FrameInvalid):
        apart._read_answer(Pipe(head + data).read, apart._rows_of)


@pytest.mark.skipif(sys.platform != "linux", reason="limits are read from /proc")
def test_the_process_is_limited() -> None:
    """What reads a record writes no file and takes no more than its memory and time."""
    with RecordProcess() as reading:
        reading.document(RECORD)
        assert reading._process is not None
        limits = Path(f"/proc/{reading._process._process.pid}/limits").read_text()
    said = {line[:26].strip(): line[26:].split()[0] for line in limits.splitlines()}
    assert said["Max file size"] == "0"
    assert said["Max address space"] == str(inside.MEMORY)
    assert said["Max cpu time"] == str(inside.CPU_SECONDS)


def test_a_frozen_program_is_that_process_too() -> None:
    """Without a Python to start, the program starts itself and is told what to read."""
    with RecordProcess(command=strangers.frozen(apart.ROLE)) as reading:
        assert reading.document(RECORD) == parse_case_json(RECORD).document()
