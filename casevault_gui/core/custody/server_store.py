"""Rows of a custody log on a PostgreSQL server: the same tables, sealed rows, proofs (an extra).

The log's file in the profile is then a pointer, which names server and schema and holds no secret.
Everything is inserted once and never changed; triggers guard that against defects of this program,
the Merkle tree tells of enemies, as in a file. Bodies stay sealed under the profile's key: who runs
the server sees how many entries there are, of what type, and when.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Self

from casevault_gui.core import canonical_json
from casevault_gui.core.canonical_json import NotCanonical
from casevault_gui.core.crypto.primitives import random_bytes
from casevault_gui.core.custody import server_schema
from casevault_gui.core.custody.store import Store
from casevault_gui.core.errors import (
    LogDamaged,
    LogInUse,
    LogServerUnreachable,
    LogWriteFailed,
)
from casevault_gui.core.files import shown_path

if TYPE_CHECKING:
    from types import ModuleType

    import psycopg

_KIND: Final = "casevault-log-server"
_LONGEST: Final = 8_192
_SCHEMA: Final = re.compile(r"casevault_[0-9a-f]{16}")
_BUSY: Final = "55P03"
"""SQLSTATE of a lock that was not to be had in time."""
_SETTINGS: Final = (
    "SET synchronous_commit TO on",
    "SET lock_timeout TO '5s'",
    "SET statement_timeout TO 0",
    "SET client_min_messages TO warning",
)


def is_pointer(path: Path) -> bool:
    """Whether the log's file only says where the log is."""
    try:
        with path.open("rb") as file:
            return file.read(1) == b"{"
    except OSError:
        return False


def open_store(path: Path) -> Store:
    """Open and check the log at `path`, a file or a pointer; raises as `Store.open`."""
    return ServerStore.open(path) if is_pointer(path) else Store.open(path)


def open_store_again(path: Path) -> Store:
    """Open a log that is open elsewhere, for reading alone; raises as `Store.open_again`."""
    return ServerStore.open(path) if is_pointer(path) else Store.open_again(path)


class ServerStore(Store):
    """One log on a server; `path` is the pointer's."""

    def __init__(self, path: Path, connection: psycopg.Connection[Any], schema: str) -> None:
        """Take over a connection whose search path is `schema`."""
        super().__init__(path, connection)
        self._server = connection
        self.schema = schema

    @classmethod
    def make(cls, path: Path, server: str) -> Self:
        """Make an empty log without its guards on `server`, a libpq connection string or URI.

        It is filled by `fill` and then closed by `guard`. Raises `LogServerUnreachable` (facts:
        problem: library, password, connection).
        """
        schema = f"casevault_{random_bytes(8).hex()}"
        connection = _connect(server)
        with _refused(path):
            connection.execute(f"CREATE SCHEMA {schema}")
            connection.execute(f"SET search_path TO {schema}")
            for statement in server_schema.TABLES:
                connection.execute(statement)
        return cls(path, connection, schema)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the log that the pointer at `path` names.

        Raises `LogDamaged`, `LogServerUnreachable`.
        """
        server, schema = _read_pointer(path)
        connection = _connect(server)
        store = cls(path, connection, schema)
        try:
            store._look()
        except BaseException:
            connection.close()
            raise
        return store

    def _look(self) -> None:
        """Find the schema and its guards; raises `LogDamaged`."""
        self._rows("SELECT set_config('search_path', ?, false)", (self.schema,))
        there = self._rows(server_schema.GUARDS_THERE, (self.schema,))
        if not {name for (name,) in there} >= server_schema.GUARDS:
            raise LogDamaged(path=shown_path(self.path), problem="schema")

    def fill(self, table: str, rows: Iterable[tuple[object, ...]]) -> int:
        """Copy rows of another store into the table and return how many; before `guard`."""
        count = 0
        with (
            _refused(self.path),
            self._server.cursor() as cursor,
            cursor.copy(f"COPY {table} FROM STDIN") as copy,
        ):
            for row in rows:
                copy.write_row(row)
                count += 1
        return count

    def guard(self) -> None:
        """From now on let rows be added only, each in its turn."""
        with _refused(self.path):
            for statement in server_schema.guards():
                self._server.execute(statement)

    def drop(self) -> None:
        """Remove the log from the server: only for one that nobody was told of."""
        with contextlib.suppress(Exception):
            self._server.execute(f"DROP SCHEMA {self.schema} CASCADE")

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Hold the log for writing; commit durably on leaving, undo everything on an exception."""
        with self._lock, self._writing(), self._server.transaction():
            self._server.execute("LOCK TABLE entries IN EXCLUSIVE MODE")
            yield

    def oddly_signed(self, above: int, most: int) -> int | None:
        """Return None: the server's columns have types."""
        del above, most
        return None

    def _insert(self, table: str, values: tuple[object, ...]) -> None:
        marks = ",".join(["%s"] * len(values))
        with self._lock, self._writing():
            self._server.execute(f"INSERT INTO {table} VALUES ({marks})", values)  # noqa: S608

    def _rows(self, query: str, values: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
        with self._lock, _refused(self.path):
            found: list[tuple[object, ...]]
            found = self._server.execute(query.replace("?", "%s"), values).fetchall()
            return found

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        psycopg = _library()
        try:
            yield
        except psycopg.Error as error:
            if error.sqlstate == _BUSY:
                raise LogInUse(path=shown_path(self.path)) from error
            problem = error.sqlstate or "connection"
            raise LogWriteFailed(str(error), path=shown_path(self.path), problem=problem) from error


def pointer(server: str, schema: str) -> bytes:
    """Return the bytes of the pointer to a log."""
    return canonical_json.encode({"kind": _KIND, "schema": schema, "server": server, "v": 1})


def _read_pointer(path: Path) -> tuple[str, str]:
    try:
        members = canonical_json.decode_object(path.read_bytes(), _LONGEST)
        server, schema = members["server"], members["schema"]
    except (NotCanonical, KeyError, OSError) as error:
        raise LogDamaged(path=shown_path(path), problem="pointer") from error
    sound = isinstance(server, str) and isinstance(schema, str) and _SCHEMA.fullmatch(schema)
    if not sound or (members.get("kind"), members.get("v")) != (_KIND, 1):
        raise LogDamaged(path=shown_path(path), problem="pointer")
    return str(server), str(schema)


def _connect(server: str) -> psycopg.Connection[Any]:
    library = _library()
    try:
        if library.conninfo.conninfo_to_dict(server).get("password"):
            # It would stand in the pointer, and on the command line before.
            raise LogServerUnreachable(problem="password")
        found: psycopg.Connection[Any] = library.connect(
            server, autocommit=True, connect_timeout=10, application_name="CaseVault"
        )
        for setting in _SETTINGS:
            found.execute(setting)
    except library.Error as error:
        raise LogServerUnreachable(type(error).__name__, problem="connection") from error
    return found


@contextlib.contextmanager
def _refused(path: Path) -> Iterator[None]:
    psycopg = _library()
    try:
        yield
    except (psycopg.OperationalError, psycopg.InterfaceError) as error:
        if error.sqlstate == _BUSY:
            raise LogInUse(path=shown_path(path)) from error
        raise LogServerUnreachable(problem="connection") from error
    except psycopg.Error as error:
        problem = error.sqlstate or type(error).__name__
        raise LogDamaged(str(error), path=shown_path(path), problem=problem) from error


def _library() -> ModuleType:
    try:
        import psycopg  # noqa: PLC0415 - an extra, for logs on a server alone
        import psycopg.conninfo  # noqa: PLC0415
    except ImportError as error:
        raise LogServerUnreachable(problem="library") from error
    found: ModuleType = psycopg
    return found
