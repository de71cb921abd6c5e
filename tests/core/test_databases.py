"""SQLite files of our own are read in their own order while they are checked, and no further."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest

from casevault_gui.core import databases
from casevault_gui.core.databases import Form, Unfit, create_database, open_database

FORM = Form(0x43564C47, 1, ("CREATE TABLE kept (number INTEGER PRIMARY KEY, body BLOB)",))


def read_so_far() -> int:
    """Return how many bytes this process has read by its calls."""
    (line,) = (line for line in Path("/proc/self/io").read_text().splitlines() if "rchar" in line)
    return int(line.split()[1])


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """Make a database of some 8 MiB."""
    path = tmp_path / "kept.sqlite"
    connection = create_database(path, FORM)
    bodies = [(bytes(4000),)] * 2000
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO kept (body) VALUES (?)", bodies)
    connection.execute("COMMIT")
    connection.close()
    return path


def readers() -> list[threading.Thread]:
    """Return the threads that read ahead and have not ended."""
    return [thread for thread in threading.enumerate() if thread.name == "read-ahead"]


def test_a_file_is_read_while_it_is_checked(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """All of it is read by a thread of its own, which has ended when the file is open."""
    check = databases._check

    def patiently(connection: sqlite3.Connection, form: Form) -> None:
        for thread in readers():
            thread.join()
        check(connection, form)

    monkeypatch.setattr(databases, "_check", patiently)
    began = read_so_far()
    open_database(kept, FORM).close()
    assert read_so_far() - began >= 2 * kept.stat().st_size, "once ahead, once by the check"
    assert readers() == []


def test_reading_ahead_ends_with_the_check(tmp_path: Path) -> None:
    """A file that turns out to be no database is not read to its end."""
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(1 << 34)
    began = read_so_far()
    with pytest.raises((Unfit, *databases.FAILURES)):
        open_database(path, FORM)
    assert read_so_far() - began < 1 << 30


def test_a_very_long_file_is_not_read_whole(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What memory might not hold is left to the check."""
    monkeypatch.setattr(databases, "_MOST_READS", 2)
    began = read_so_far()
    with databases._read_ahead(kept):
        for thread in readers():
            thread.join()
    assert 2 << 20 <= read_so_far() - began < 3 << 20


def test_a_file_that_cannot_be_read_is_the_checks_to_refuse(tmp_path: Path) -> None:
    """Reading ahead raises nothing of its own."""
    with databases._read_ahead(tmp_path / "none"):
        assert readers() == []
    with databases._read_ahead(tmp_path):
        pass
    with pytest.raises(sqlite3.OperationalError):
        open_database(tmp_path / "none", FORM)
