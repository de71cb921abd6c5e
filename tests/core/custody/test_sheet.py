"""The sheet for a clerk: its commands are run as they are, by bash, openssl and coreutils."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from casevault_gui.core.custody.export import ExportForm, export_log
from casevault_gui.core.custody.log import CustodyLog
from casevault_gui.core.custody.sheet import SheetStep, make_sheet, sheet_text
from tests.core.custody.samples import fill

HOLDS = ["entry holds", "root holds", "Signature Verified Successfully", "log named by its key"]


def answers(commands: bytes, folder: Path) -> list[str]:
    """Type the commands in the folder of an export; return what they say."""
    run = subprocess.run(["bash"], input=commands, cwd=folder, capture_output=True, check=False)
    return run.stdout.decode().splitlines()


@pytest.fixture
def exported(log: CustodyLog, tmp_path: Path) -> Path:
    """Export a log of 13 entries."""
    fill(log, 12)
    folder = tmp_path / "export"
    folder.mkdir()
    export_log(log, folder, (ExportForm.JSONL,))
    return folder


@pytest.mark.parametrize("seq", range(13))
def test_the_commands_check_any_entry(log: CustodyLog, exported: Path, seq: int) -> None:
    """Of a log that is no perfect tree each entry leads to the root, by typing alone."""
    assert answers(sheet_text(make_sheet(log, seq)), exported) == HOLDS


def test_a_sheet_stays_good_while_the_log_grows(log: CustodyLog, exported: Path) -> None:
    """An older sheet checks the entry in a later export."""
    sheet = sheet_text(make_sheet(log, 4))
    fill(log, 5)
    later = exported / "later"
    later.mkdir()
    export_log(log, later, (ExportForm.JSONL,))
    assert answers(sheet, later) == HOLDS


def test_an_entry_that_was_changed_does_not_hold(log: CustodyLog, exported: Path) -> None:
    """One changed letter breaks the entry and the root; the signature is of the sheet."""
    sheet = sheet_text(make_sheet(log, 4))
    lines = exported / "entries.jsonl"
    lines.write_bytes(lines.read_bytes().replace(b"note 3", b"note 8"))
    assert answers(sheet, exported) == HOLDS[2:]


def test_another_root_is_not_signed(log: CustodyLog, exported: Path) -> None:
    """A sheet with a changed size fails at openssl."""
    sheet = sheet_text(make_sheet(log, 4)).replace(b"  13 ", b"  12 ")
    assert HOLDS[2] not in answers(sheet, exported)


def test_each_step_has_its_commands(log: CustodyLog, exported: Path) -> None:
    """The five steps come in order, and only the third grows with the log."""
    assert exported.is_dir()
    steps = dict(make_sheet(log, 0).steps)
    assert list(steps) == list(SheetStep)
    assert len(steps[SheetStep.ROOT]) == 3 + 4


def test_there_is_no_sheet_of_no_entry(log: CustodyLog) -> None:
    """An entry that the log does not have raises."""
    with pytest.raises(IndexError):
        make_sheet(log, 99)
