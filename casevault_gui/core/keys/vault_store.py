"""Rows of the vault: sealed records by name. What they mean, `vault` knows.

Two tables of records (package keys by package id, secrets by name) and one of settings. A record is
replaced only by `replace`, in one durable transaction.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, Self

from casevault_gui.core.databases import (
    FAILURES,
    Form,
    Unfit,
    create_database,
    open_database,
)
from casevault_gui.core.errors import TargetExists, VaultDamaged, VaultNewer, VaultTrouble
from casevault_gui.core.files import shown_path, translate_os_error

SETTINGS, KEYS, SECRETS = "settings", "keys", "secrets"
_FORM: Final = Form(
    0x43565641,  # `CVVA`
    1,
    tuple(
        f"CREATE TABLE {table} (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID"
        for table in (SETTINGS, KEYS, SECRETS)
    ),
)


class VaultStore:
    """One open vault file; safe to use from several threads, one at a time."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        """Take over an open connection; see `create` and `open`."""
        self.path = path
        self._connection = connection
        self._lock = threading.RLock()

    @classmethod
    def create(cls, path: Path, settings: Mapping[str, bytes]) -> Self:
        """Make a new file with these settings; raises `TargetTrouble`, `VaultTrouble`."""
        try:
            made = cls(path, create_database(path, _FORM))
        except FileExistsError as error:
            raise TargetExists(path=shown_path(path)) from error
        except OSError as error:
            raise translate_os_error(error, path) from error
        except FAILURES as error:
            raise VaultTrouble(type(error).__name__) from error
        made.write({SETTINGS: settings})
        return made

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open and check a file; raises `VaultDamaged` or `VaultNewer`."""
        try:
            return cls(path, open_database(path, _FORM))
        except Unfit as error:
            if error.version:
                raise VaultNewer(version=error.version) from error
            raise VaultDamaged(path=shown_path(path), problem=error.problem) from error
        except FAILURES as error:
            raise VaultDamaged(path=shown_path(path), problem="unreadable") from error

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()

    def read(self, table: str, name: str) -> bytes | None:
        """Return one value; raises `VaultDamaged`."""
        with self._reading():
            row = self._connection.execute(
                f"SELECT value FROM {table} WHERE name = ?",  # noqa: S608 - one of three constants
                (name,),
            ).fetchone()
        return None if row is None else self._bytes(row[0])

    def names(self, table: str) -> tuple[str, ...]:
        """Return the names in a table, in order; raises `VaultDamaged`."""
        with self._reading():
            rows = self._connection.execute(
                f"SELECT name FROM {table} ORDER BY name"  # noqa: S608 - one of three constants
            ).fetchall()
        return tuple(str(row[0]) for row in rows)

    def write(self, values: Mapping[str, Mapping[str, bytes]]) -> None:
        """Write values by table and name, all or none, durably; raises `VaultTrouble`."""
        with self._writing():
            for table, rows in values.items():
                self._connection.executemany(
                    f"INSERT INTO {table} (name, value) VALUES (?, ?) "  # noqa: S608 - constants
                    "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                    tuple(rows.items()),
                )

    def delete(self, table: str, name: str) -> bool:
        """Delete one value durably and say whether it was there; raises `VaultTrouble`."""
        with self._writing():
            # What was deleted must not stay readable in the file's free pages.
            self._connection.execute("PRAGMA secure_delete = ON").fetchall()
            gone = self._connection.execute(
                f"DELETE FROM {table} WHERE name = ?",  # noqa: S608 - one of three constants
                (name,),
            )
            return gone.rowcount > 0

    def _bytes(self, value: object) -> bytes:
        if not isinstance(value, bytes):
            raise VaultDamaged(path=shown_path(self.path), problem="value")
        return value

    @contextlib.contextmanager
    def _reading(self) -> Iterator[None]:
        with self._lock:
            try:
                yield
            except FAILURES as error:
                raise VaultDamaged(path=shown_path(self.path), problem="unreadable") from error

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        with self._lock:
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                try:
                    yield
                    self._connection.execute("COMMIT")
                except BaseException:
                    with contextlib.suppress(sqlite3.Error):
                        self._connection.execute("ROLLBACK")
                    raise
            except FAILURES as error:
                raise VaultTrouble(type(error).__name__) from error
