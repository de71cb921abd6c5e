"""Tables in CSV become rows of the record, or are refused with the line that is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core.cases.case_json import dump, parse_case_json
from casevault_gui.core.cases.case_record import CaseRecord
from casevault_gui.core.cases.documents import Number
from casevault_gui.core.cases.record_apart import RecordProcess
from casevault_gui.core.cases.record_csv import read_rows
from casevault_gui.core.cases.record_inside import MAX_BYTES
from casevault_gui.core.errors import CaseRecordInvalid, SourceUnreadable


def read(folder: Path, text: str | bytes) -> tuple[str, list[dict[str, object]]]:
    """Return what a table with this text gives."""
    path = folder / "table.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    member, rows = read_rows(path)
    return member, [dict(row.original) for row in rows]


def test_a_bank_statement_becomes_transactions(tmp_path: Path) -> None:
    """Names in any case, an empty line, a cell left empty, and a column nobody knows."""
    text = (
        "\ufeffDate,Amount,Currency,Source Bank,Row,Shelf\r\n"
        '2025-02-11,-1204.50,GBP,"North, West",7,blue\r\n'
        "\r\n"
        "2025-02-12,3,,,,\r\n"
    )
    assert read(tmp_path, text) == (
        "transactions",
        [
            {"date": "2025-02-11", "amount": "-1204.50", "currency": "GBP",
             "source_bank": "North, West", "row": Number("7"), "shelf": "blue"},
            {"date": "2025-02-12", "amount": "3"},
        ],
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "member"),
    [
        ("internal;external;confidence\na;b;0.9\n", "matches"),
        ("from\tto\ttype\nA/1\tA/2\tsupports\n", "links"),
        ("amount\n", "transactions"),
    ],
)
def test_the_list_is_seen_from_the_columns(tmp_path: Path, text: str, member: str) -> None:
    """Commas, semicolons and tabs are told apart by the first line; no rows are no fault."""
    assert read(tmp_path, text)[0] == member


@pytest.mark.parametrize(
    ("text", "field", "problem", "line"),
    [
        ("", "", "table", 1),
        ("name,colour\na,b\n", "", "table", 1),
        ("amount,from,to\n", "", "table", 1),
        ("amount,amount\n", "", "table", 1),
        ('amount\n"1\n', "", "table", 2),
        ("amount\n1,2\n", "transactions[0]", "table", 2),
        ("amount\n1\n1.204,50\n", "transactions[1]", "table", 3),
        ('amount\n1\n\n"1,204.50"\n', "transactions[1].amount", "decimal", 4),
        ("amount,date\n1,11.2.2025\n", "transactions[0].date", "date", 2),
        ("amount,row\n1,-1\n", "transactions[0].row", "type", 2),
        ("from,to,type\na,b,proves\n", "links[0].type", "choice", 2),
        ("amount\n" + "1\n" * 10_001, "transactions", "count", 10_002),
    ],
)
def test_what_is_wrong_is_named_with_its_line(
    tmp_path: Path, text: str, field: str, problem: str, line: int
) -> None:
    """Nothing is guessed: a comma for a point, a date of another order, a column too many."""
    with pytest.raises(CaseRecordInvalid) as caught:
        read(tmp_path, text)
    assert caught.value.facts == {"field": field, "problem": problem, "line": line}


def test_files_that_are_no_table_are_refused(tmp_path: Path) -> None:
    """Text in another encoding, a file beyond the limit, and no file."""
    for data, problem in ((b"amount\n\xff\n", "encoding"), (b"x" * (MAX_BYTES + 1), "size")):
        with pytest.raises(CaseRecordInvalid) as caught:
            read(tmp_path, data)
        assert caught.value.facts["problem"] == problem
    with pytest.raises(SourceUnreadable):
        read_rows(tmp_path / "nothing.csv")


@pytest.fixture(scope="module")
def reading() -> Iterator[RecordProcess]:
    """Yield a process that reads one table after another."""
    with RecordProcess() as process:
        yield process


@given(rows=st.lists(st.lists(st.text(max_size=12), min_size=1, max_size=4), max_size=4))
def test_any_cells_are_rows_of_a_record_or_refused(
    rows: list[list[str]], tmp_path_factory: pytest.TempPathFactory, reading: RecordProcess
) -> None:
    """Whatever a table holds beside its amounts, the record it gives can be written and read."""
    path = tmp_path_factory.getbasetemp() / "any.csv"
    lines = ["amount,note,x,y", *(",".join(["1", *row[:3]]) for row in rows)]
    path.write_bytes("\n".join(lines).encode("utf-8", "replace"))
    try:
        _, found = read_rows(path, reading)
    except CaseRecordInvalid:
        return
    record = replace(CaseRecord(reference="1"), transactions=found)
    assert parse_case_json(dump(record)).document() == record.document()
