"""Exports: the exact bytes for verifiers, a harmless table for people, nothing replaced."""

from __future__ import annotations

import csv
import hashlib
import io
import stat
from pathlib import Path

import pytest

from casevault_gui.core.crypto.notes import verify_checkpoint
from casevault_gui.core.custody.events import Draft, EntryType
from casevault_gui.core.custody.export import ExportForm, export_log
from casevault_gui.core.custody.extract import parse_vkey_file
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.errors import Cancelled, TargetExists, TargetMissing
from casevault_gui.core.model import Actor, ObjectRef
from casevault_gui.core.progress import CancelToken, Progress
from tests.core.custody.samples import OBJECTS, fill


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return an empty folder to export to."""
    made = tmp_path / "export"
    made.mkdir()
    return made


def table_in(folder: Path) -> io.StringIO:
    """Return the table's text with every line end as it is."""
    return io.StringIO((folder / "entries.csv").read_bytes().decode(), newline="")


def test_an_export_is_the_exact_bytes_and_what_verifies_them(log: CustodyLog, folder: Path) -> None:
    """Lines are the hashed bytes, the checkpoint covers them, the key is the log's; all private."""
    fill(log, 5)
    seen: list[Progress] = []
    export = export_log(log, folder, report=seen.append)
    assert sorted(path.name for path in export.files) == [
        "checkpoint.txt", "entries.csv", "entries.jsonl", "log.vkey",
    ]  # fmt: skip
    lines = (folder / "entries.jsonl").read_bytes().split(b"\n")
    assert lines.pop() == b""
    assert [hashlib.sha256(b"\0" + line).digest() for line in lines] == [
        entry.leaf for entry in log.entries()
    ]
    key = parse_vkey_file((folder / "log.vkey").read_bytes())
    assert verify_checkpoint((folder / "checkpoint.txt").read_bytes(), key) == log.head()
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert (export.size, seen[-1].done_files) == (6, 6)


def test_the_table_has_a_row_an_entry(log: CustodyLog, folder: Path) -> None:
    """Each entry is a row of named columns that any program for tables reads."""
    log.append(
        Draft(
            type=EntryType.OPENED,
            case='Ä "quoted", case',
            objects=OBJECTS,
            second=Actor("W"),
            seals=("S-1", "S-2"),
            why="two\nlines",
            more={"files": 3},
        )
    )
    export_log(log, folder, [ExportForm.CSV])
    rows = list(
        csv.DictReader(io.StringIO((folder / "entries.csv").read_text("utf-8"), newline=""))
    )
    assert [row["type"] for row in rows] == ["log_created", "opened"]
    found = rows[1]
    assert (found["case"], found["second"]) == ('Ä "quoted", case', "W")
    assert (found["why"], found["seals"]) == ("two\nlines", "S-1; S-2")
    assert (found["objects"], found["details"]) == ("package: exhibit.cvx", "files=3")
    assert found["leaf"] == log.entry(1).leaf.hex()
    assert not (folder / "entries.jsonl").exists()


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_no_cell_is_a_formula(log: CustodyLog, folder: Path, start: str) -> None:
    """Text that a spreadsheet would run as a formula is marked as text."""
    log.append(Draft(type=EntryType.OPENED, case=f"{start}cmd|' /C calc'!A0"))
    export_log(log, folder, [ExportForm.CSV])
    [_, _, row] = csv.reader(table_in(folder))
    assert all(not cell.startswith(start) for cell in row)
    assert any(cell.startswith(f"'{start}cmd") for cell in row)


@pytest.mark.parametrize("name", ["entries.jsonl", "entries.csv", "checkpoint.txt", "log.vkey"])
def test_an_export_replaces_nothing_and_leaves_nothing(
    log: CustodyLog, folder: Path, name: str
) -> None:
    """If any of its names is taken, the export fails, keeps that file, and takes back the rest."""
    (folder / name).write_text("precious")
    with pytest.raises(TargetExists):
        export_log(log, folder)
    assert [path.read_text() for path in folder.iterdir()] == ["precious"]


def test_an_export_can_be_stopped_and_needs_a_folder(log: CustodyLog, folder: Path) -> None:
    """A cancelled export leaves nothing; a missing folder is named as the target's trouble."""
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(Cancelled):
        export_log(log, folder, cancel=cancel)
    assert not list(folder.iterdir())
    with pytest.raises(TargetMissing):
        export_log(log, folder / "absent")


def test_a_name_in_a_cell_keeps_its_letters(log: CustodyLog, folder: Path) -> None:
    """Cells hold text of any script, in UTF-8."""
    log.append(Draft(type=EntryType.OPENED, objects=(ObjectRef("file", "資料 🗝.txt"),)))
    export_log(log, folder, [ExportForm.CSV])
    assert "資料 🗝.txt" in (folder / "entries.csv").read_text("utf-8")
