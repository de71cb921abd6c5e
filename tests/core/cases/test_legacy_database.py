"""A stranger's SQLite file is read and never run."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casevault_gui.core import foreign_database
from casevault_gui.core.cases.documents import Number
from casevault_gui.core.cases.legacy_database import MAX_ROWS, NotAnExport, read_contents
from tests.old_exports import CASE, EVIDENCE, MARK, ROW, database, evidence_rows


def test_case_evidence_and_counts_are_read() -> None:
    """The case's row and the evidence's rows come as they stand, every table is counted."""
    notes = ("CREATE TABLE notes (t)", "INSERT INTO notes VALUES (1), (2), (3)")
    found = read_contents(database((CASE, EVIDENCE, ROW, *evidence_rows(2), *notes)))
    assert found.tables == {"case_metadata": 1, "evidence": 2, "notes": 3}
    assert found.case == {"id": "c-17", "subject_id": None, "created_at": None, "status": "open"}
    assert found.evidence[0] == {
        "id": "e-1",
        "filename": f"{MARK} 1.pdf",
        "risk_score": Number("0.5"),
        "body": "(2 bytes)",
    }


def test_rows_of_the_other_tables_are_read() -> None:
    """Tables that the record has lists for come with their rows, strange ones are counted only."""
    made = (
        "CREATE TABLE transactions (id, amount NUMERIC(10, 2))",
        "INSERT INTO transactions VALUES (1, 12.50)",
        "CREATE TABLE consents (id)",
    )
    found = read_contents(database((CASE, ROW, *made, "CREATE TABLE odd (x)")))
    assert found.others == {
        "transactions": ({"id": Number("1"), "amount": Number("12.5")},),
        "consents": (),
    }


def test_an_export_without_evidence_or_without_a_case_is_read() -> None:
    """What the earlier system left out is empty; its own exports often were."""
    found = read_contents(database((CASE, ROW)))
    assert (found.tables, found.evidence) == ({"case_metadata": 1}, ())
    assert read_contents(database((CASE, EVIDENCE))).case == {}


def test_a_file_written_with_a_write_ahead_log_is_read() -> None:
    """A database in WAL mode opens from memory as well."""
    content = database(("PRAGMA journal_mode = WAL", CASE, ROW))
    assert content[18:20] == b"\2\2"
    assert read_contents(content).case["id"] == "c-17"


def test_values_of_every_kind_become_json() -> None:
    """Numbers keep their spelling, infinity is a text, broken text can be read."""
    row = "INSERT INTO case_metadata VALUES (12345678901234567, 9e999, 1.10, CAST(x'ff41' AS TEXT))"
    table = "CREATE TABLE case_metadata (id, a, b, c)"
    assert read_contents(database((table, row))).case == {
        "id": Number("12345678901234567"),
        "a": "inf",
        "b": Number("1.1"),
        "c": "\N{REPLACEMENT CHARACTER}A",
    }


def test_no_more_rows_than_the_limit_are_read_and_all_are_counted() -> None:
    """A table of very many rows is counted whole and read in part."""
    many = (
        "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 10005)"
        " INSERT INTO evidence SELECT x, x, x, x FROM n"
    )
    found = read_contents(database((CASE, ROW, EVIDENCE, many)))
    assert (found.tables["evidence"], len(found.evidence)) == (10_005, MAX_ROWS)


@pytest.mark.parametrize(
    "statements",
    [
        ("CREATE TABLE other (x)",),
        ("CREATE TABLE a (id)", "CREATE VIEW case_metadata AS SELECT * FROM a"),
    ],
)
def test_a_database_without_the_table_of_a_case_is_no_export(statements: tuple[str, ...]) -> None:
    """Another program's database, or a view that plays the table, is not taken for an export."""
    with pytest.raises(NotAnExport) as caught:
        read_contents(database(statements))
    assert caught.value.problem == "unknown"


def test_a_column_that_computes_is_left_out() -> None:
    """A generated column, here one of a hundred megabytes, is neither computed nor shown."""
    table = "CREATE TABLE case_metadata (id, big AS (hex(zeroblob(50000000))))"
    found = read_contents(database((table, "INSERT INTO case_metadata (id) VALUES (1)")))
    assert found.case == {"id": Number("1")}


def test_what_a_rule_of_the_schema_computes_is_bounded() -> None:
    """A rule that would make a text larger than the whole file is refused, not run."""
    table = "CREATE TABLE case_metadata (id, CHECK (hex(zeroblob(50000000)) != id))"
    with pytest.raises(NotAnExport) as caught:
        read_contents(database((table, "INSERT INTO case_metadata VALUES (1)")))
    assert caught.value.problem == "database"


def test_a_virtual_table_is_passed_over() -> None:
    """A table whose content another module computes is neither counted nor read."""
    virtual = "CREATE VIRTUAL TABLE evidence USING fts5(x)"
    found = read_contents(database((CASE, ROW, virtual)))
    assert "evidence" not in found.tables
    assert found.evidence == ()


WHOLE = database()


@given(st.data())
def test_no_damage_breaks_the_reading(data: st.DataObject) -> None:
    """Changed or cut anywhere, a file is read or refused, never anything else."""
    content = bytearray(WHOLE)
    for _ in range(data.draw(st.integers(1, 8))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place] = data.draw(st.integers(0, 255))
    del content[data.draw(st.integers(len(content) // 2, len(content))) :]
    try:
        found = read_contents(bytes(content))
    except NotAnExport as error:
        assert error.problem in {"database", "unknown"}  # noqa: PT017 - either way is fine
    else:
        assert "case_metadata" in found.tables


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT upper('x')",
        "SELECT load_extension('x')",
        "ATTACH ':memory:' AS other",
        "INSERT INTO case_metadata VALUES (1, 2, 3, 4)",
        "CREATE TABLE t (x)",
        "PRAGMA writable_schema = ON",
    ],
)
def test_nothing_but_reading_is_let_through(statement: str) -> None:
    """Whatever a schema might smuggle in, functions, files and changes are refused."""
    connection = sqlite3.connect(":memory:")
    connection.execute(CASE)
    foreign_database._guard(connection, 1000, 60.0)
    with pytest.raises(sqlite3.DatabaseError, match=r"not authorized|prohibited"):
        connection.execute(statement)
    assert connection.execute("SELECT count(*) FROM case_metadata").fetchone() == (0,)
    connection.close()
