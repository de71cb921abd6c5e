"""SQLite files of our own: private, durable, checked when opened. The custody log and the vault.

What a connection may do beyond that (triggers, an authorizer) is its owner's to say. These settings
guard against defects and crashes, not against enemies: whoever writes the file can undo them.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from casevault_gui.core.files import PRIVATE_FILE
from casevault_gui.core.late_dataclass import dataclass

BUSY_SECONDS: Final = 5.0
FAILURES: Final = (sqlite3.Error, UnicodeDecodeError)
"""What the module raises over a broken file: it decodes messages that quote the file's bytes."""
_READ_BYTES: Final = 1 << 20
_MOST_READS: Final = 2048
"""Of a longer file only so much is read ahead: memory might not hold it."""


class Unfit(Exception):
    """A file is not the database it should be; `problem` says why, `version` if it is newer."""

    def __init__(self, *, problem: str, version: int = 0) -> None:
        """Keep both."""
        super().__init__(problem)
        self.problem = problem
        self.version = version


@dataclass(frozen=True, slots=True)
class Form:
    """What makes a file ours: the mark in its header, its version, and its whole schema."""

    application_id: int
    version: int
    statements: tuple[str, ...]


def create_database(path: Path, form: Form) -> sqlite3.Connection:
    """Make the file, mode 0600, and open it; raises `OSError` or `sqlite3.Error`."""
    # SQLite would make it with the process's umask; a journal takes the mode of its file.
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, PRIVATE_FILE))
    connection = _connect(path)
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"PRAGMA application_id = {form.application_id}")
        connection.execute(f"PRAGMA user_version = {form.version}")
        for statement in form.statements:
            connection.execute(statement)
        connection.execute("COMMIT")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def open_database(path: Path, form: Form) -> sqlite3.Connection:
    """Open the file after checking that it is of this form and whole.

    Raises `Unfit` or one of `FAILURES`.
    """
    connection = _connect(path)
    try:
        with _read_ahead(path):
            _check(connection, form)
    except (*FAILURES, Unfit):
        connection.close()
        raise
    return connection


def open_for_reading(path: Path) -> sqlite3.Connection:
    """Open, for reading alone, a file that was checked by whoever has it open for writing.

    Raises one of `FAILURES`.
    """
    return _connect(path, "ro")


def _connect(path: Path, mode: str = "rw") -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,  # Its owner's lock lets one thread in at a time.
    )
    try:
        if sys.version_info >= (3, 12):
            connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)  # noqa: FBT003
        for setting in (
            "trusted_schema = OFF",
            "cell_size_check = ON",
            "mmap_size = 0",
            # One file to copy, and its folder synced: what is acknowledged survives a power cut.
            "journal_mode = DELETE",
            "synchronous = EXTRA",
        ):
            connection.execute(f"PRAGMA {setting}").fetchall()
    except FAILURES:
        connection.close()
        raise
    return connection


@contextmanager
def _read_ahead(path: Path) -> Iterator[None]:
    """Read the file from its beginning, on a thread, while it is checked.

    The check follows the trees in the file, page by page; from a drive that takes several times
    as long as reading the file in its own order.
    """
    try:
        file = path.open("rb", buffering=0)
    except OSError:
        yield  # What is wrong with the file is the check's to say.
        return
    stopped = threading.Event()

    def read() -> None:
        buffer = bytearray(_READ_BYTES)
        with suppress(OSError):
            for _ in range(_MOST_READS):
                if stopped.is_set() or not file.readinto(buffer):
                    break

    reader = threading.Thread(target=read, name="read-ahead")
    reader.start()
    try:
        yield
    finally:
        stopped.set()
        reader.join()
        # Only when the check holds no lock any more: closing any of a process's descriptors of a
        # file ends the locks that SQLite has on it by another.
        file.close()


def _check(connection: sqlite3.Connection, form: Form) -> None:
    if _pragma(connection, "application_id") != form.application_id:
        raise Unfit(problem="kind")
    version = _pragma(connection, "user_version")
    if isinstance(version, int) and version > form.version:
        raise Unfit(problem="newer", version=version)
    if version != form.version or _schema(connection) != _own_schema(form.statements):
        raise Unfit(problem="schema")
    if _pragma(connection, "quick_check(1)") != "ok":
        raise Unfit(problem="structure")


def _pragma(connection: sqlite3.Connection, name: str) -> object:
    row = connection.execute(f"PRAGMA {name}").fetchone()
    return row[0] if row else None


def _schema(connection: sqlite3.Connection) -> list[tuple[object, ...]]:
    return connection.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"
    ).fetchall()


def _own_schema(statements: Sequence[str]) -> list[tuple[object, ...]]:
    # Asked of SQLite itself, which keeps each statement in a form of its own.
    memory = sqlite3.connect(":memory:")
    try:
        for statement in statements:
            memory.execute(statement)
        return _schema(memory)
    finally:
        memory.close()
