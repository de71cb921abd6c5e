"""Cases the earlier system wrote in clear fill the record of what is sealed."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from casevault_gui.core.cases import case_export
from casevault_gui.core.cases.case_export import (
    encrypted_export_findings,
    record_in,
    reference_of,
)
from casevault_gui.core.cases.roots import resolve_roots
from tests.old_exports import database, make_old


def test_a_database_and_an_object_fill_the_record(tmp_path: Path) -> None:
    """The SQLite export and the API's JSON give reference and exhibits."""
    as_database, as_json = tmp_path / "case.db", tmp_path / "case.json"
    as_database.write_bytes(database())
    as_json.write_text(json.dumps({"case": {"id": "c-17"}, "evidence": [{"id": "e-1"}]}))
    for path, numbers in ((as_database, ["e-1", "e-2"]), (as_json, ["e-1"])):
        record = record_in(path)
        assert record is not None
        assert record.reference == "c-17"
        assert [exhibit.number for exhibit in record.exhibits] == numbers
        assert "legacy" in record.document()


def test_money_keeps_its_spelling(tmp_path: Path) -> None:
    """An amount of the case is kept as it was written, cents and all."""
    path = tmp_path / "case.json"
    path.write_text('{"case": {"id": "1", "amount": 1250.10}, "evidence": []}')
    record = record_in(path)
    assert record is not None
    assert "Number(text='1250.10')" in str(record.document()["legacy"])


@pytest.mark.parametrize(
    "content", [b"", b"hello", b"{", b"{}", b'{"reference": "x", "exhibits": []}', bytes(99)]
)
def test_other_files_fill_nothing(content: bytes, tmp_path: Path) -> None:
    """Any other file, our own record included, is evidence and nothing else."""
    path = tmp_path / "file"
    path.write_bytes(content)
    assert record_in(path) is None


def test_what_cannot_be_read_or_is_too_large_fills_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No guess is made about a file that is missing, or larger than the limit."""
    assert record_in(tmp_path / "none") is None
    path = tmp_path / "case.db"
    path.write_bytes(database())
    monkeypatch.setattr(case_export, "MOST_DATABASE", 1000)
    assert record_in(path) is None
    path.write_text('{"case": {"id": 1}, "evidence": [], "x": "' + "x" * (4 << 20) + '"}')
    assert record_in(path) is None


def test_looking_leaves_the_time_of_last_access_alone(tmp_path: Path) -> None:
    """Evidence that is looked into is not changed, not even in when it was read."""
    path = tmp_path / "case.db"
    path.write_bytes(database())
    os.utime(path, ns=(1, 2))
    assert record_in(path) is not None
    assert path.stat().st_atime_ns == 1


def test_encrypted_old_exports_among_sources_are_found(tmp_path: Path) -> None:
    """Those chosen one by one are named, whatever they are called; plain ones are not."""
    old = make_old(tmp_path / "old")
    roots = resolve_roots([*old.shapes.values()])
    (finding,) = encrypted_export_findings(roots)
    assert finding.examples == ("data/export.enc", "data/export.txt", "data/reply.json")
    assert list(encrypted_export_findings(resolve_roots([old.database, tmp_path]))) == []


def test_a_case_without_a_name_is_called_after_its_file() -> None:
    """The reference is the file's name without its ending, never empty, never too long."""
    assert reference_of(Path("2026-1.cvx")) == "2026-1"
    assert reference_of(Path(" .cvx")) == "case"
    assert len(reference_of(Path("x" * 240 + ".cvx"))) == 200
